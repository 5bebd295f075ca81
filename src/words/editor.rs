//! Words of the pages for web editors.

pub mod check;
pub mod embed;

use crate::route::EditorPage;

/// The heading of a page, which is its title too.
pub fn heading(page: EditorPage) -> &'static str {
    match page {
        EditorPage::Embed => embed::HEADING,
        EditorPage::Check => check::HEADING,
    }
}

/// What a page is, for search engines and link previews.
pub fn description(page: EditorPage) -> &'static str {
    match page {
        EditorPage::Embed => embed::DESCRIPTION,
        EditorPage::Check => check::DESCRIPTION,
    }
}
