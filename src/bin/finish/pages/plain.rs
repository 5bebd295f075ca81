//! The plain pages, and others on which the app does not run: a document of their own with
//! one sheet.

use super::{Failure, Template, escape, filled, worn};
use docent::{
    Shipped, publishing,
    route::PlainPage,
    words::{plain as words, site as site_words},
};
use std::{fs, path::Path};

/// A document on which the app does not run.
pub(crate) struct Document<'a> {
    /// Its path, with a slash in front.
    pub(crate) path: &'a str,
    /// Its heading, which is its title too.
    pub(crate) heading: &'a str,
    /// What its sheet holds.
    pub(crate) style: &'a str,
    /// What its head holds beside that.
    pub(crate) head: String,
    /// What stands in its body.
    pub(crate) view: String,
}

impl Document<'_> {
    /// Writes it.
    pub(crate) fn publish(
        self,
        template: &Template,
        content: &Shipped,
        to: &Path,
    ) -> Result<(), Failure> {
        let text = fs::read_to_string("plain.html")?;
        let text: String = text.lines().map(str::trim).flat_map(|line| [line, "\n"]).collect();
        let marks = [
            ("{school}", worn(&content.catalog)),
            ("{title}", escape(&site_words::title(self.heading))),
            ("{style}", self.style.to_owned()),
            ("{root}", escape(template.site.root.as_str())),
            ("{head}", self.head),
            ("{page}", self.view),
        ];
        let folder = to.join(self.path.trim_start_matches('/'));
        fs::create_dir_all(&folder)?;
        Ok(fs::write(folder.join("index.html"), filled(&text, &marks))?)
    }
}

/// Writes the plain pages.
pub(super) fn write(template: &Template, content: &Shipped, to: &Path) -> Result<(), Failure> {
    let site = &template.site;
    for page in PlainPage::ALL {
        let document = Document {
            path: &page.path(),
            heading: words::heading(page),
            style: &template.sheets.plain,
            head: publishing::plain_head(site, &template.origin, page).into_string(),
            view: docent::plain_page(site, page, content).into_string(),
        };
        document.publish(template, content, to)?;
    }
    Ok(())
}
