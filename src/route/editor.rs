//! The addresses of the pages for web editors. The app does not run on them, so they are no
//! views.

use super::Root;

/// A page for those who edit a school’s pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditorPage {
    /// Builds the line for another site’s page.
    Embed,
}

impl EditorPage {
    /// All of them.
    pub const ALL: [Self; 1] = [Self::Embed];

    /// The path below the site’s root, with a slash in front and none behind.
    pub fn path(self) -> &'static str {
        match self {
            Self::Embed => "/embed",
        }
    }

    /// The name of its wasm.
    pub fn wasm(self) -> &'static str {
        match self {
            Self::Embed => "embed",
        }
    }

    /// The address on this host.
    ///
    /// ```
    /// use docent::route::{EditorPage, Root};
    /// assert_eq!(EditorPage::Embed.href(&Root::new("a")), "/a/embed");
    /// ```
    pub fn href(self, root: &Root) -> String {
        [root.as_str().trim_end_matches('/'), self.path()].concat()
    }
}
