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

/// A page for frames whose links out of what can be embedded open beside the host’s page:
/// no other site may show in a frame what they lead to. Where scripts run, those that the
/// app draws later do the same.
pub(super) fn leading_out(page: &str, root: &str) -> String {
    let within = [root, "embed/"].concat();
    let mut parts = page.split("<a ");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (tag, _) = part.split_once('>').unwrap_or((part, ""));
        let href = tag.split_once("href=\"").map_or("", |(_, it)| it);
        let stays = href.starts_with(['#', '"']) || href.starts_with(&within);
        let is_said = tag.contains("target=");
        text += if stays || is_said || href.is_empty() { "<a " } else { "<a target=\"_blank\" " };
        text += part;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::leading_out;

    #[test]
    fn only_links_out_open_beside_the_host() {
        let stay = "<p>a <a href=\"#b\">b</a><a class=\"c\" href=\"/a/embed/quiz\">c</a>\
                    <a href=\"\">d</a><a href=\"/x\" target=\"_top\">e</a>";
        assert_eq!(leading_out(stay, "/a/"), stay);
        assert_eq!(
            leading_out("<a class=\"c\" href=\"/a/plan\">c</a><a href=\"https://b\">d</a>", "/a/"),
            "<a target=\"_blank\" class=\"c\" href=\"/a/plan\">c</a>\
             <a target=\"_blank\" href=\"https://b\">d</a>"
        );
    }
}
