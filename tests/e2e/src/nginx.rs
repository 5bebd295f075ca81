//! A real nginx with the configuration that a build wrote.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::guard::Guarded;
use crate::server::{Server, wanted};
use crate::session::{PATIENCE, PAUSE};

/// Writes `$1` into the folder that the guard removes, and runs nginx in it. Where it is no
/// person's command it stands in /usr/sbin.
const START: &str = r#"
printf '%s' "$1" >"$TMPDIR/nginx.conf"
echo starting
PATH=$PATH:/usr/sbin exec nginx -p "$TMPDIR/" -c nginx.conf
"#;

const MODULES: [&str; 3] =
    ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/share/nginx/modules"];

impl Server {
    /// Starts nginx with the configuration in the file that a variable such as `DOCENT_HOSTING`
    /// names, for a site at `base`, such as `""` or `"/a/b"`. Given the module for brotli, it
    /// takes away the sign before the line that asks for it, as a person would.
    pub fn nginx(variable: &str, base: &str, brotli: Option<&Path>) -> Self {
        Self::nginx_on(variable, base, brotli, |shipped| shipped)
    }

    /// The same where these sources besides the site itself may show the pages for frames.
    pub fn nginx_framed_by(variable: &str, base: &str, sources: &str) -> Self {
        Self::nginx_on(variable, base, None, |shipped| {
            shipped
                .replace("frame-ancestors 'self'", &["frame-ancestors 'self' ", sources].concat())
        })
    }

    /// The same with what `alter` makes of the configuration, such as one for another folder.
    pub fn nginx_on(
        variable: &str,
        base: &str,
        brotli: Option<&Path>,
        alter: impl FnOnce(String) -> String,
    ) -> Self {
        let file = wanted(variable);
        let shipped = std::fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("{file} cannot be read: {error}"));
        let shipped = alter(shipped);
        let (load, shipped) = brotli.map_or_else(
            || (String::new(), shipped.clone()),
            |module| {
                let line = "# brotli_static on;";
                assert_eq!(shipped.matches(line).count(), 1, "{file} offers brotli once");
                let load = format!("load_module \"{}\";", module.display());
                (load, shipped.replace(line, "brotli_static on;"))
            },
        );
        let port = free_port();
        let configuration = format!(
            "daemon off; master_process off; pid pid; error_log stderr warn; {load}
             events {{}}
             http {{
                 access_log off; log_not_found off;
                 client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
                 uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                 # What a host may have set for its other sites.
                 gzip on; charset utf-8; add_header x-other-site 1; error_page 404 /other.html;
                 server {{
                     listen 127.0.0.1:{port};
                     location ~ \\.(js|html)$ {{ return 418; }}
                     {shipped}
                 }}
             }}"
        );
        let args = ["-c", START, "nginx", &configuration].map(str::to_owned);
        let (process, ()) =
            Guarded::start("sh", &args, true, |line| (line == "starting").then_some(()));
        answers(port, "nginx");
        Self::guarded(process, &format!("http://127.0.0.1:{port}{base}"))
    }
}

/// A port at which nothing listens.
pub(crate) fn free_port() -> u16 {
    let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    port.unwrap_or_else(|error| panic!("no port is free: {error}")).port()
}

/// Waits until something listens there.
pub(crate) fn answers(port: u16, name: &str) {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(start.elapsed() < PATIENCE, "{name} did not start: is it installed?");
        std::thread::sleep(PAUSE);
    }
}

/// The module with which nginx sends brotli copies, where it is installed.
pub fn brotli_module() -> Option<PathBuf> {
    MODULES
        .iter()
        .map(|folder| Path::new(folder).join("ngx_http_brotli_static_module.so"))
        .find(|module| module.is_file())
}
