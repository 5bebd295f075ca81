//! The browsers and their drivers.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::OnceLock;
use std::time::Instant;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use crate::guard::Guarded;
use crate::session::{PATIENCE, PAUSE};

/// How Chromium is started, beside the fresh profile that its driver makes for each session.
const CHROMIUM: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
];

/// Where Debian keeps the small browser of webkit2gtk-4.1.
const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// A browser that tests can run in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Browser {
    /// Chromium with chromedriver, the default.
    Chromium,
    /// Firefox with geckodriver.
    Firefox,
    /// The small browser of `WebKitGTK` with its driver, under Xvfb.
    WebKit,
}

impl Browser {
    /// The browser that `DOCENT_BROWSER` names: `chromium`, `firefox` or `webkit`.
    pub fn chosen() -> Self {
        match std::env::var("DOCENT_BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("DOCENT_BROWSER is {other}, not chromium, firefox or webkit"),
        }
    }

    /// Whether the developer tools answer: throttling, what a person prefers and vitals need
    /// them.
    pub fn has_devtools(self) -> bool {
        self == Self::Chromium
    }

    /// What a new session asks of the driver.
    pub(crate) fn capabilities(self) -> Capabilities {
        let wanted = match self {
            Self::Chromium => {
                let mut options = json!({ "args": CHROMIUM });
                if let Ok(binary) = std::env::var("DOCENT_CHROMIUM") {
                    options["binary"] = json!(binary);
                }
                json!({
                    "browserName": "chrome",
                    "goog:chromeOptions": options,
                    "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
                })
            }
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": { "args": ["-headless"] },
                "webSocketUrl": true,
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": {
                    "binary": MINI_BROWSER,
                    "args": ["--automation"],
                },
            }),
        };
        let Value::Object(wanted) = wanted else { unreachable!("every arm is an object") };
        wanted
    }

    /// The address of a driver. Chromium’s serves all windows of a test process and starts at the
    /// first call; the others serve one session, and end with it.
    pub(crate) fn driver(self) -> (Option<Guarded>, String) {
        static SHARED: OnceLock<(Guarded, u16)> = OnceLock::new();
        let (own, port) = match self {
            Self::Chromium => {
                let (_, port) = SHARED.get_or_init(|| {
                    let program = driver_program("chromedriver");
                    Guarded::start(&program, &["--port=0".into()], false, |line| {
                        let (_, rest) = line.split_once("started successfully on port ")?;
                        rest.trim_end_matches('.').parse().ok()
                    })
                });
                (None, *port)
            }
            Self::Firefox => {
                let program = driver_program("geckodriver");
                let args = ["--port=0", "--websocket-port=0"].map(str::to_owned);
                let (own, port) = Guarded::start(&program, &args, false, |line| {
                    line.split_once("Listening on 127.0.0.1:")?.1.parse().ok()
                });
                (Some(own), port)
            }
            Self::WebKit => {
                let port = free_port();
                let program = driver_program("WebKitWebDriver");
                // This driver says nothing: the `echo` stands in for a first line.
                let line = format!(r#"echo; exec xvfb-run -a "{program}" --port={port}"#);
                let (own, ()) = Guarded::start("sh", &["-c".into(), line], false, |_| Some(()));
                wait_for_port(port);
                (Some(own), port)
            }
        };
        (own, format!("http://127.0.0.1:{port}"))
    }
}

/// The driver's name, or the path that `DOCENT_DRIVER` gives.
fn driver_program(name: &str) -> String {
    std::env::var("DOCENT_DRIVER").unwrap_or_else(|_| name.into())
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .unwrap_or_else(|error| panic!("no free port: {error}"))
        .port()
}

fn wait_for_port(port: u16) {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(start.elapsed() < PATIENCE, "the driver does not answer at port {port}");
        std::thread::sleep(PAUSE);
    }
}
