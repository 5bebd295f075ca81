//! Minifies scripts and gathers the style sheets, with esbuild.

use super::Failure;
use std::{
    path::{Path, PathBuf},
    process::Command,
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

    /// A style sheet with everything that it imports, minified. Fonts keep
    /// their addresses.
    pub(super) fn style(&self, path: &Path) -> Result<String, Failure> {
        self.run(path, &["--bundle", "--external:*.woff2"])
    }

    fn run(&self, path: &Path, options: &[&str]) -> Result<String, Failure> {
        let fixed = ["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"];
        let output = Command::new(self.0)
            .arg(path)
            .args(fixed)
            .arg(TARGET)
            .args(options)
            .output()
            .map_err(|error| format!("{} does not start: {error}", self.0.display()))?;
        if !output.status.success() || !output.stderr.is_empty() {
            let words = String::from_utf8_lossy(&output.stderr);
            return Err(format!("{}: {words}", path.display()).into());
        }
        Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
    }
}
