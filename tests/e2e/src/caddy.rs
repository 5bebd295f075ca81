//! A real Caddy with the configuration that a build wrote, where there is one.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::guard::Guarded;
use crate::nginx::{answers, free_port};
use crate::server::{Server, wanted};

/// Writes `$1` into the folder that the guard removes, and runs Caddy in it.
const START: &str = r#"
printf '%s' "$1" >"$TMPDIR/Caddyfile"
echo starting
export XDG_CONFIG_HOME=$TMPDIR XDG_DATA_HOME=$TMPDIR
exec caddy run --config "$TMPDIR/Caddyfile" --adapter caddyfile 2>"$TMPDIR/log"
"#;

impl Server {
    /// Starts Caddy with what `alter` makes of the `Caddyfile` that stands beside the file which a
    /// variable such as `DOCENT_HOSTING` names, for a site at `base`, such as `""` or `"/a/b"`.
    pub fn caddy(variable: &str, base: &str, alter: impl FnOnce(String) -> String) -> Self {
        let file = Path::new(&wanted(variable)).with_file_name("Caddyfile");
        let shipped = std::fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("{} cannot be read: {error}", file.display()));
        let port = free_port();
        let configuration = format!(
            "{{\n admin off\n auto_https off\n}}\nhttp://127.0.0.1:{port} {{\n\
             {}\n\
             # What a host may have for its other sites.\n\
             respond \"Another site\" 418\n}}\n",
            alter(shipped)
        );
        let args = ["-c", START, "caddy", &configuration].map(str::to_owned);
        let (process, ()) =
            Guarded::start("sh", &args, true, |line| (line == "starting").then_some(()));
        answers(port, "Caddy");
        Self::guarded(process, &format!("http://127.0.0.1:{port}{base}"))
    }
}

/// Whether Caddy is installed.
pub fn has_caddy() -> bool {
    let asked = Command::new("caddy").arg("version").stdout(Stdio::null()).status();
    asked.is_ok_and(|status| status.success())
}
