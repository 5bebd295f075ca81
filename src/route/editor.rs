//! The addresses of the pages for web editors. The app does not run on them, so they are no
//! views.

use super::{Root, Route};
use crate::domain::{embedding::Embedded, id::ProgramId};

/// The script of the line, below the site’s root.
pub const SCRIPT: &str = "embed.js";

/// The picture that stands for the site, below its root.
pub const PREVIEW: &str = "preview.png";

impl Route {
    /// The view of a tool on another site’s page; of the programs, one where it is named.
    ///
    /// ```
    /// use docent::{domain::embedding::Embedded, route::Route};
    /// assert_eq!(Route::embedded(Embedded::Timing, Some("a")).path(), "/timing");
    /// assert_eq!(Route::embedded(Embedded::Programs, Some("a")).path(), "/programs/a");
    /// ```
    pub fn embedded(tool: Embedded, program: Option<&str>) -> Self {
        match tool {
            Embedded::Programs => {
                program.map_or(Self::Programs, |id| Self::Program(ProgramId::new(id)))
            }
            Embedded::Timing => Self::Timing,
            Embedded::Roles => Self::Roles,
            Embedded::SelfCheck => Self::SelfCheck,
        }
    }
}

/// A page for those who edit a school’s pages, or the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditorPage {
    /// Builds the line for another site’s page.
    Embed,
    /// Checks content files.
    Check,
}

impl EditorPage {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Embed, Self::Check];

    /// The path below the site’s root, with a slash in front and none behind.
    pub fn path(self) -> &'static str {
        match self {
            Self::Embed => "/embed",
            Self::Check => "/check",
        }
    }

    /// The name of its wasm.
    pub fn wasm(self) -> &'static str {
        match self {
            Self::Embed => "embed",
            Self::Check => "check",
        }
    }

    /// The address on this host.
    ///
    /// ```
    /// use docent::route::{EditorPage, Root};
    /// assert_eq!(EditorPage::Embed.href(&Root::new("a")), "/a/embed");
    /// ```
    pub fn href(self, root: &Root) -> String {
        root.of_site(self.path())
    }
}
