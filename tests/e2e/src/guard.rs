//! A child process that never outlives the test process, however that one ends.
//!
//! Dropping is not enough: statics are never dropped, and a killed process drops nothing. So a
//! shell stands between: it waits for the end of a pipe whose other end this process holds, and
//! the kernel closes that end in every case.

use std::io::{BufRead, BufReader, Read, sink};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, Command, Stdio};

/// Starts `"$@"` in a session of its own with a temporary folder of its own, waits for standard
/// input to end, then ends the whole group and removes the folder.
const GUARD: &str = r#"
room=$(mktemp -d "${TMPDIR:-/tmp}/docent-e2e.XXXXXX") || exit 1
TMPDIR="$room" setsid "$@" </dev/null &
ward=$!
cat >/dev/null
kill -s TERM -- -$ward 2>/dev/null
( sleep 3; kill -s KILL -- -$ward 2>/dev/null ) >/dev/null 2>&1 &
late=$!
wait $ward 2>/dev/null
kill $late 2>/dev/null
kill -s KILL -- -$ward 2>/dev/null
rm -rf "$room"
"#;

/// A guarded process, ended when dropped.
#[derive(Debug)]
pub(crate) struct Guarded {
    shell: Child,
    leash: Option<ChildStdin>,
}

impl Guarded {
    /// Starts a program and reads its output until `heard` makes something of a line.
    ///
    /// What it writes to standard error is shown only when `loud`.
    pub(crate) fn start<T>(
        program: &str,
        args: &[String],
        loud: bool,
        heard: impl Fn(&str) -> Option<T>,
    ) -> (Self, T) {
        let mut shell = Command::new("sh")
            .args(["-c", GUARD, "guard", program])
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(if loud { Stdio::inherit() } else { Stdio::null() })
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("sh could not be started: {error}"));
        let leash = shell.stdin.take();
        let stdout = shell.stdout.take().expect("the output is piped");
        let guarded = Self { shell, leash };
        let mut lines = BufReader::new(stdout);
        let mut said = String::new();
        loop {
            let mut line = String::new();
            let length = lines.read_line(&mut line).unwrap_or(0);
            assert!(length > 0, "{program} {} ended too soon: {said}", args.join(" "));
            if let Some(answer) = heard(line.trim_end()) {
                drain(lines);
                return (guarded, answer);
            }
            said.push_str(&line);
        }
    }
}

/// Keeps reading, so that the program never waits for a full pipe.
fn drain(mut lines: BufReader<impl Read + Send + 'static>) {
    std::thread::spawn(move || std::io::copy(&mut lines, &mut sink()));
}

impl Drop for Guarded {
    fn drop(&mut self) {
        drop(self.leash.take());
        // The shell ends by itself; if waiting fails there is nothing left to wait for.
        let _ = self.shell.wait();
    }
}
