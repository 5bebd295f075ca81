//! The addresses of the app: the only place that knows them.

mod editor;
mod plain;

pub use editor::{EditorPage, PREVIEW, SCRIPT};
pub use plain::PlainPage;

/// The service worker, below the site’s root, so that it answers for all of the site.
pub const WORKER: &str = "sw.js";

use crate::domain::id::ProgramId;

/// A view with an address of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The three questions and what is known so far.
    Home,
    /// The list of programs.
    Programs,
    /// One program.
    Program(ProgramId),
    /// Programs side by side; which ones stands in the query.
    Compare,
    /// The self-check.
    SelfCheck,
    /// When to start.
    Timing,
    /// The way to a role.
    Roles,
    /// What all tools say, gathered.
    MyPlan,
    /// What an advisor works with.
    Advise,
    /// How it works.
    Method,
    /// What is stored and sent.
    Privacy,
    /// What works, and what does not yet.
    Accessibility,
}

impl Route {
    /// The destinations of the main navigation, in its order.
    pub const DESTINATIONS: [Self; 5] =
        [Self::Roles, Self::SelfCheck, Self::Programs, Self::Timing, Self::MyPlan];

    /// The pages that the footer leads to, in its order.
    pub const FOOTER: [Self; 4] = [Self::Advise, Self::Method, Self::Privacy, Self::Accessibility];

    /// The path below the site's root, with a slash in front and none behind.
    ///
    /// ```
    /// use docent::{domain::id::ProgramId, route::Route};
    /// assert_eq!(Route::Program(ProgramId::new("a")).path(), "/programs/a");
    /// ```
    pub fn path(&self) -> String {
        match self {
            Self::Home => "/".into(),
            Self::Programs => "/programs".into(),
            Self::Program(id) => format!("/programs/{id}"),
            Self::Compare => "/compare".into(),
            Self::SelfCheck => "/quiz".into(),
            Self::Timing => "/timing".into(),
            Self::Roles => "/careers".into(),
            Self::MyPlan => "/plan".into(),
            Self::Advise => "/advise".into(),
            Self::Method => "/method".into(),
            Self::Privacy => "/privacy".into(),
            Self::Accessibility => "/accessibility".into(),
        }
    }

    /// The route with this path, or `None` for an unknown address. Whether the
    /// content holds a program with that id is not known here.
    ///
    /// ```
    /// use docent::route::Route;
    /// assert_eq!(Route::parse("/programs"), Some(Route::Programs));
    /// assert_eq!(Route::parse("/programs/"), None);
    /// ```
    pub fn parse(path: &str) -> Option<Self> {
        Some(match path {
            "/" => Self::Home,
            "/programs" => Self::Programs,
            "/compare" => Self::Compare,
            "/quiz" => Self::SelfCheck,
            "/timing" => Self::Timing,
            "/careers" => Self::Roles,
            "/plan" => Self::MyPlan,
            "/advise" => Self::Advise,
            "/method" => Self::Method,
            "/privacy" => Self::Privacy,
            "/accessibility" => Self::Accessibility,
            _ => {
                let id = path.strip_prefix("/programs/")?;
                if id.is_empty() || id.contains('/') {
                    return None;
                }
                Self::Program(ProgramId::new(id))
            }
        })
    }

    /// The content file of a view that another wasm draws, without ".json"; empty
    /// where that reads no file of its own. The app draws all other views.
    pub fn file(&self) -> Option<&'static str> {
        match self {
            Self::SelfCheck => Some("assessment"),
            Self::Timing | Self::MyPlan | Self::Advise => Some("timing"),
            Self::Roles => Some("pathways"),
            Self::Method => Some("glossary"),
            Self::Compare | Self::Privacy | Self::Accessibility => Some(""),
            Self::Home | Self::Programs | Self::Program(_) => None,
        }
    }

    /// The content files of other tools that its view reads too, where they come.
    pub fn further_files(&self) -> &'static [&'static str] {
        match self {
            Self::Roles => &["assessment", "timing"],
            Self::MyPlan => &["assessment", "pathways"],
            Self::Advise => &["pathways"],
            _ => &[],
        }
    }

    /// Whether another site may show it in a frame, without what stands around it here.
    pub fn is_embedded(&self) -> bool {
        matches!(
            self,
            Self::Programs
                | Self::Program(_)
                | Self::Compare
                | Self::SelfCheck
                | Self::Timing
                | Self::Roles
        )
    }

    /// Whether this route lies under `destination` of the navigation.
    pub fn is_under(&self, destination: &Self) -> bool {
        match destination {
            Self::Programs => matches!(self, Self::Programs | Self::Program(_) | Self::Compare),
            _ => self == destination,
        }
    }
}

/// Where the site stands on its host: `/` or `/a/b/`; and where what is shown stands, which
/// differs in a frame on another site’s page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    site: String,
    base: String,
}

impl Default for Root {
    fn default() -> Self {
        Self::new("")
    }
}

impl Root {
    /// The root with this path; slashes at its ends may be left out.
    ///
    /// ```
    /// use docent::route::{Root, Route};
    /// assert_eq!(Root::new("a/b").href(&Route::Programs), "/a/b/programs");
    /// assert_eq!(Root::new("/").href(&Route::Home), "/");
    /// ```
    pub fn new(path: &str) -> Self {
        let inner = path.trim_matches('/');
        let site = if inner.is_empty() { "/".into() } else { ["/", inner, "/"].concat() };
        Self { base: site.trim_end_matches('/').into(), site }
    }

    /// The same in a frame: what can be embedded stands below `embed` there, and leads to
    /// the like; what cannot leads to the site.
    ///
    /// ```
    /// use docent::route::{Root, Route};
    /// let root = Root::new("a").framed();
    /// assert_eq!(root.href(&Route::Timing), "/a/embed/timing");
    /// assert_eq!(root.href(&Route::MyPlan), "/a/plan");
    /// assert_eq!(root.route("/a/embed/timing"), Some(Route::Timing));
    /// assert_eq!(root.route("/a/timing"), None);
    /// ```
    #[must_use]
    pub fn framed(self) -> Self {
        let base = [&self.site, "embed"].concat();
        Self { base, ..self }
    }

    /// Whether it is one of a frame.
    pub fn is_frame(&self) -> bool {
        self.base.len() > self.site.len()
    }

    /// The root of the site itself, with a slash at both ends.
    pub fn as_str(&self) -> &str {
        &self.site
    }

    /// What the router puts before every path: empty, `/a/b`, or `/a/b/embed`.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The address of a route on this host.
    pub fn href(&self, route: &Route) -> String {
        [if route.is_embedded() { self.base() } else { self.trimmed() }, &route.path()].concat()
    }

    /// The address of a path of the site itself, also where a frame leads to it.
    fn of_site(&self, path: &str) -> String {
        [self.trimmed(), path].concat()
    }

    /// The root of the site without the slash at its end.
    fn trimmed(&self) -> &str {
        self.site.trim_end_matches('/')
    }

    /// The address of a route on this host with these pairs in its query.
    ///
    /// ```
    /// use docent::route::{Root, Route};
    /// let pairs = [("p".to_owned(), "a".to_owned()), ("p".to_owned(), "b".to_owned())];
    /// assert_eq!(Root::new("a").href_with(&Route::Compare, &pairs), "/a/compare?p=a&p=b");
    /// assert_eq!(Root::new("a").href_with(&Route::Compare, &[]), "/a/compare");
    /// ```
    pub fn href_with(&self, route: &Route, pairs: &[(String, String)]) -> String {
        let mut href = self.href(route);
        if !pairs.is_empty() {
            href.push('?');
            href.push_str(&query(pairs));
        }
        href
    }

    /// The route at a path of this host. A page may be asked for as the file that
    /// holds it.
    ///
    /// ```
    /// use docent::route::{Root, Route};
    /// assert_eq!(Root::new("a").route("/a/programs"), Some(Route::Programs));
    /// assert_eq!(Root::new("a").route("/a/programs/index.html"), Some(Route::Programs));
    /// assert_eq!(Root::new("a").route("/a/programs/"), None);
    /// ```
    pub fn route(&self, path: &str) -> Option<Route> {
        let inner = path.strip_prefix(self.base())?;
        let inner = inner.strip_suffix("/index.html").unwrap_or(inner);
        Route::parse(if inner.is_empty() { "/" } else { inner })
    }
}

/// The query of an address with these pairs, in their order, without the
/// question mark.
///
/// ```
/// use docent::route::query;
/// let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
/// assert_eq!(query(&[pair("q", "a & b"), pair("p", "é")]), "q=a+%26+b&p=%C3%A9");
/// ```
pub fn query(pairs: &[(String, String)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (key, value) in pairs {
        query.append_pair(key, value);
    }
    query.finish()
}

/// The pairs of an address's query, in their order; the question mark may
/// stand before it. Every text has pairs, and what is no text is replaced.
///
/// ```
/// use docent::route::pairs;
/// let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
/// assert_eq!(pairs("?q=a+%26%20b&p"), [pair("q", "a & b"), pair("p", "")]);
/// ```
pub fn pairs(search: &str) -> Vec<(String, String)> {
    let search = search.strip_prefix('?').unwrap_or(search);
    form_urlencoded::parse(search.as_bytes()).into_owned().collect()
}
