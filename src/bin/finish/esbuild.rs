//! Minifies scripts and gathers the style sheets, with esbuild.

use super::Failure;
use serde_json::Value;
use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// The oldest browsers that Docent runs in.
const TARGET: &str = "--target=chrome109,edge109,firefox115,safari16.4";

/// The esbuild program.
pub(super) struct Esbuild<'a>(&'a PathBuf);

impl<'a> Esbuild<'a> {
    /// The program at this path.
    pub(super) fn new(path: &'a PathBuf) -> Self {
        Self(path)
    }

    /// A script, minified. Its module form stays as it is.
    pub(super) fn script(&self, path: &Path) -> Result<String, Failure> {
        self.run(path, &[])
    }

    /// A script that begins with the policy for markup (`src/markup.js`).
    pub(super) fn drawing_script(&self, path: &Path) -> Result<String, Failure> {
        let text = fs::read_to_string("src/markup.js")? + &fs::read_to_string(path)?;
        self.text(&path.display().to_string(), &text, &["--loader=js"])
    }

    /// A script that begins with what a build is made of, as `release`.
    pub(super) fn releasing(&self, release: &Value, script: &str) -> Result<String, Failure> {
        let text = format!("const release = {release};\n{script}");
        self.text("a script of offline", &text, &["--loader=js"])
    }

    /// The text of a module, minified, without what nothing in it uses.
    pub(super) fn glue(&self, text: &str) -> Result<String, Failure> {
        self.text("the glue", text, &["--loader=js", "--format=esm", "--tree-shaking=true"])
    }

    fn text(&self, what: &str, text: &str, options: &[&str]) -> Result<String, Failure> {
        let mut command = self.command(options);
        let mut esbuild = command.stdin(Stdio::piped()).spawn().map_err(|why| self.absent(&why))?;
        if let Some(mut input) = esbuild.stdin.take() {
            input.write_all(text.as_bytes())?;
        }
        result(what, &esbuild.wait_with_output()?)
    }

    /// A style sheet with everything that it imports, minified. Fonts keep
    /// their addresses.
    pub(super) fn style(&self, path: &Path) -> Result<String, Failure> {
        self.run(path, &["--bundle", "--external:*.woff2"])
    }

    fn run(&self, path: &Path, options: &[&str]) -> Result<String, Failure> {
        let output = self.command(options).arg(path).output().map_err(|why| self.absent(&why))?;
        result(&path.display().to_string(), &output)
    }

    fn absent(&self, why: &io::Error) -> String {
        format!("{} does not start: {why}", self.0.display())
    }

    fn command(&self, options: &[&str]) -> Command {
        let fixed = ["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"];
        let mut command = Command::new(self.0);
        command.args(fixed).arg(TARGET).args(options);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// What it wrote, if it had nothing to complain about.
fn result(what: &str, output: &Output) -> Result<String, Failure> {
    if !output.status.success() || !output.stderr.is_empty() {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{what}: {words}").into());
    }
    Ok(str::from_utf8(&output.stdout)?.trim_end().to_owned())
}
