//! The plain pages: a document of their own, with one sheet and without any script.

use super::{Failure, Template, escape, filled, worn};
use docent::{
    Shipped, publishing,
    route::PlainPage,
    words::{plain as words, site as site_words},
};
use std::{fs, path::Path};

/// Writes them.
pub(super) fn write(template: &Template, content: &Shipped, to: &Path) -> Result<(), Failure> {
    let text = fs::read_to_string("plain.html")?;
    let text: String = text.lines().map(str::trim).flat_map(|line| [line, "\n"]).collect();
    let (site, root) = (&template.site, template.site.root.as_str());
    for page in PlainPage::ALL {
        let head = publishing::plain_head(site, &template.origin, page);
        let view = docent::plain_page(site, page, content);
        let marks = [
            ("{school}", worn(&content.catalog)),
            ("{title}", escape(&site_words::title(words::heading(page)))),
            ("{style}", template.sheets.plain.clone()),
            ("{root}", escape(root)),
            ("{head}", head.into_string()),
            ("{page}", view.into_string()),
        ];
        let folder = to.join(page.path().trim_start_matches('/'));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), filled(&text, &marks))?;
    }
    Ok(())
}
