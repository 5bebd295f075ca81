//! The pages for frames on other sites’ pages: the same views, with what a frame does
//! beside them; and the script that a host’s page loads.

use super::{Failure, esbuild::Esbuild};
use docent::domain::color::{DARK, LIGHT};
use std::{fs, path::Path};

/// What stands in every page for frames.
pub(super) struct Frames {
    /// The script of `src/frame.js`.
    script: String,
    /// The sheet of `style/frame.css`.
    style: String,
}

impl Frames {
    /// Reads what is in them, and writes `embed.js`.
    pub(super) fn gather(esbuild: &Esbuild<'_>, to: &Path) -> Result<Self, Failure> {
        fs::write(to.join("embed.js"), esbuild.script(Path::new("src/embed.js"))?)?;
        Ok(Self {
            script: esbuild.script(Path::new("src/frame.js"))?,
            style: esbuild.style(Path::new("style/frame.css"))?,
        })
    }

    /// What their head holds: the sheet, what an accent of the host is read against, and
    /// the script. Search engines and link previews are for the page at the site’s own
    /// address.
    pub(super) fn head(&self) -> String {
        let grounds = [LIGHT, DARK].map(|it| format!("{} {} {}", it.paper, it.tint, it.on_accent));
        [
            "<meta name=\"robots\" content=\"noindex\"><meta name=\"docent-frame\" content=\"",
            &grounds.join(" "),
            "\"><style>",
            &self.style,
            "</style><script>",
            &self.script,
            "</script>",
        ]
        .concat()
    }
}
