//! Where facts come from.

use super::id::{Code, SourceId};
use crate::json::record;

/// A year of the calendar.
pub type Year = u16;

record! {
    /// A page, paper or document that facts were read in.
    pub struct Source {
        /// The id that facts refer to.
        pub id: SourceId,
        /// The permanent number.
        pub code: Code,
        /// What it is, in words that stand after "Source:".
        pub title: String,
        /// Its address on the web. Either this or `citation`.
        #[schemars(regex(pattern = r"^https?://[^\s]+$"))]
        pub address: Option<String> = None,
        /// How to find it where no whole address is on record.
        pub citation: Option<String> = None,
        /// The year on it, or the one that its content implies. Either this or
        /// `undated`.
        #[schemars(range(min = 1900, max = 2100))]
        pub year: Option<Year> = None,
        /// For a source without a date: how it was placed in time.
        pub undated: Option<String> = None,
        /// For a source without a date: the latest year that it is placed in,
        /// where there is one.
        #[schemars(range(min = 1900, max = 2100))]
        pub latest: Option<Year> = None,
        /// True for a copy on a host other than its publisher's.
        pub copy: bool = false,
    }
}

/// An address of the web without its scheme; `None` for any other, which no link leads
/// to, whatever the content says.
///
/// ```
/// use docent::domain::source::of_web;
/// assert_eq!(of_web("https://example.edu/a"), Some("example.edu/a"));
/// assert_eq!(of_web("javascript:alert(1)"), None);
/// assert_eq!(of_web(" https://example.edu/"), None);
/// ```
pub fn of_web(address: &str) -> Option<&str> {
    address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))
}

impl Source {
    /// The host of the address, without "www.": what a reader recognizes. `None` where
    /// it is no address of the web.
    ///
    /// ```
    /// # use docent::domain::{id::{Code, SourceId}, source::Source};
    /// # let source = Source { id: SourceId::new("a"), code: Code(1), title: "A".into(),
    /// #   address: Some("https://www.example.edu/a/b".into()), citation: None,
    /// #   year: Some(2024), undated: None, latest: None, copy: false };
    /// assert_eq!(source.host(), Some("example.edu"));
    /// ```
    pub fn host(&self) -> Option<&str> {
        let rest = of_web(self.address.as_deref()?)?;
        let host = rest.split('/').next().unwrap_or(rest);
        Some(host.strip_prefix("www.").unwrap_or(host))
    }
}
