//! Serves a build of Docent as a school's own server should: same addresses, same headers.
//!
//! For development and for the browser tests, which can also ask it to fail in
//! many ways. It speaks plain HTTP and listens on this machine unless told otherwise.

mod body;
mod damage;
mod faults;
mod headers;
mod inbox;
mod site;

use clap::Parser;
use docent::hosting;
use faults::Fault;
use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use site::Site;
use std::{
    fmt, io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
    time::Duration,
};
use tokio::net::{TcpListener, TcpStream};

const DEFAULT_PORT: u16 = 8080;
const LAST_DEFAULT_PORT: u16 = DEFAULT_PORT + 20;

/// Serves a build of Docent on this machine.
#[derive(Parser)]
#[command(name = "serve")]
struct Options {
    /// The folder that the build wrote.
    #[arg(long, default_value = "dist")]
    dir: PathBuf,
    /// The address to listen on.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// The port to listen on, 0 for any free one [default: the first free one from 8080].
    #[arg(long)]
    port: Option<u16>,
    /// The path that the site lives under.
    #[arg(long, default_value = "/", value_parser = base)]
    base: String,
    /// Who may show the frames below `embed/`, as in a content security policy.
    #[arg(long, default_value = "'self'", value_parser = frame_ancestors)]
    frame_ancestors: String,
    /// Another origin that the app may talk to.
    #[arg(long, value_name = "ORIGIN", value_parser = origin)]
    connect: Vec<String>,
    /// Where the app fetches content from, in place of what the build says.
    #[arg(long, value_name = "URL", value_parser = endpoint)]
    endpoint: Option<String>,
    /// Fails on purpose, the first N times or always: NAME=KIND[xN].
    #[arg(long = "fault", value_name = "SPEC")]
    faults: Vec<Fault>,
    /// Keeps in memory what is posted to `inbox`, and lists it there.
    #[arg(long)]
    inbox: bool,
    /// Names each request on standard error.
    #[arg(long)]
    verbose: bool,
}

/// Why the server does not start.
enum Refusal {
    NoBuild(PathBuf),
    NoMeta,
    Fault(String),
    Busy(u16),
    AllBusy,
    Listen(io::Error),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoBuild(dir) => {
                write!(f, "There is no build in {}: run `make build` first.", dir.display())
            }
            Self::NoMeta => f.write_str(
                "--endpoint has nothing to change: index.html has no <meta name=\"docent-endpoint\">.",
            ),
            Self::Fault(why) => write!(f, "{why}."),
            Self::Busy(port) => write!(
                f,
                "Port {port} is in use: stop what listens there, or choose another with --port \
                 (0 takes any free one)."
            ),
            Self::AllBusy => write!(
                f,
                "Ports {DEFAULT_PORT} to {LAST_DEFAULT_PORT} are all in use: choose another with \
                 --port (0 takes any free one)."
            ),
            Self::Listen(why) => write!(f, "Cannot listen: {why}. Choose another --host or --port."),
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            eprintln!("{refusal}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Refusal> {
    let Options { host, port, verbose, .. } = options;
    let site = Arc::new(Site::new(options)?);
    let listener = listen(host, port).await?;
    announce(listener.local_addr().map_err(Refusal::Listen)?, site.base());
    let mut stopped = std::pin::pin!(stopped());
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => drop(tokio::spawn(converse(stream, Arc::clone(&site), verbose))),
                // The one of these that lasts is a lack of file handles; others end by themselves.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            () = &mut stopped => return Ok(()),
        }
    }
}

async fn converse(stream: TcpStream, site: Arc<Site>, verbose: bool) {
    // Without it answers are only slower.
    let _ = stream.set_nodelay(true);
    let answer = service_fn(|request| async {
        let line = verbose.then(|| format!("{} {}", request.method(), request.uri()));
        let answer = site.answer(request).await;
        if let Some(line) = line {
            match &answer {
                Ok(answer) => eprintln!("{} {line}", answer.status().as_u16()),
                Err(_) => eprintln!("--- {line}"),
            }
        }
        answer
    });
    // A conversation ends in an error whenever a browser leaves, and when a fault breaks it.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
}

async fn listen(host: IpAddr, port: Option<u16>) -> Result<TcpListener, Refusal> {
    let is_busy = |why: &io::Error| why.kind() == io::ErrorKind::AddrInUse;
    if let Some(port) = port {
        return TcpListener::bind((host, port))
            .await
            .map_err(|why| if is_busy(&why) { Refusal::Busy(port) } else { Refusal::Listen(why) });
    }
    for port in DEFAULT_PORT..=LAST_DEFAULT_PORT {
        match TcpListener::bind((host, port)).await {
            Err(why) if is_busy(&why) => {}
            bound => return bound.map_err(Refusal::Listen),
        }
    }
    Err(Refusal::AllBusy)
}

#[allow(clippy::print_stdout, reason = "the one line that scripts wait for")]
fn announce(address: SocketAddr, base: &str) {
    println!("Docent is at http://{address}{base}");
}

async fn stopped() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // Where signals cannot be heard, the system ends the process by itself.
    let _ = tokio::signal::ctrl_c().await;
}

fn base(path: &str) -> Result<String, String> {
    let is_sound = path.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-_.~".contains(&b))
        && path.starts_with('/')
        && !path.contains("//");
    if !is_sound {
        return Err("a path such as /a/b/ is wanted".into());
    }
    Ok(if path.ends_with('/') { path.into() } else { format!("{path}/") })
}

fn frame_ancestors(sources: &str) -> Result<String, String> {
    // Any of these would end the directive and begin another one, or another header.
    if sources.trim().is_empty() || sources.contains([';', ',']) || !is_printable(sources) {
        return Err(
            "sources divided by spaces are wanted, such as 'self' https://school.example".into()
        );
    }
    Ok(sources.trim().into())
}

fn origin(address: &str) -> Result<String, String> {
    hosting::origin(address)
        .filter(|origin| origin.len() == address.trim_end_matches('/').len())
        .ok_or_else(|| "an origin is wanted, such as https://school.example".into())
}

fn endpoint(address: &str) -> Result<String, String> {
    let is_elsewhere = address.contains("//");
    if !is_printable(address) || (is_elsewhere && hosting::origin(address).is_none()) {
        return Err("an address is wanted, such as https://school.example/api/v1/".into());
    }
    Ok(address.into())
}

fn is_printable(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' '..=b'~'))
}
