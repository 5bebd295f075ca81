//! The addresses of the plain pages. No app runs on them, so they are no views.

use super::{Root, Route};

/// A page that holds what a tool works with, to be read and printed without the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainPage {
    /// What roles ask for, and the steps to them.
    Roles,
    /// Starts, deadlines and rules.
    Timing,
    /// The self-check on paper.
    SelfCheck,
    /// What was changed in content and rules.
    Changes,
    /// The accessibility statement.
    Statement,
}

impl PlainPage {
    /// All of them, in the order of the navigation.
    pub const ALL: [Self; 5] =
        [Self::Roles, Self::SelfCheck, Self::Timing, Self::Changes, Self::Statement];

    /// Those that stand in for a tool where its app is missing.
    pub const INSTEAD: [Self; 3] = [Self::Roles, Self::SelfCheck, Self::Timing];

    /// The one that holds what the tool at this route works with.
    pub fn of(route: &Route) -> Option<Self> {
        Self::INSTEAD.into_iter().find(|it| it.tool() == *route)
    }

    /// The view that it belongs to: the tool whose content it holds, where it is one’s.
    pub fn tool(self) -> Route {
        match self {
            Self::Roles => Route::Roles,
            Self::Timing => Route::Timing,
            Self::SelfCheck => Route::SelfCheck,
            Self::Changes => Route::Method,
            Self::Statement => Route::Accessibility,
        }
    }

    /// The path below the site's root, with a slash in front and none behind.
    ///
    /// ```
    /// use docent::route::PlainPage;
    /// assert_eq!(PlainPage::Roles.path(), "/careers/list");
    /// ```
    pub fn path(self) -> String {
        let own = match self {
            Self::Roles => "/list",
            Self::Timing => "/table",
            Self::SelfCheck => "/paper",
            Self::Changes => "/changes",
            Self::Statement => "/statement",
        };
        self.tool().path() + own
    }

    /// The address on this host, which is of the site also where a frame leads to it.
    ///
    /// ```
    /// use docent::route::{PlainPage, Root};
    /// assert_eq!(PlainPage::Roles.href(&Root::new("a").framed()), "/a/careers/list");
    /// ```
    pub fn href(self, root: &Root) -> String {
        root.of_site(&self.path())
    }
}
