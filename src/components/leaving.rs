//! Links by which a text leaves the page: as a file, or as the draft of a mail.

use crate::browser::page;
use maud::{Markup, html};

/// The link that saves a text under a name; `kind` is its media type.
pub fn file_link(words: &str, name: &str, kind: &str, text: &str) -> Markup {
    let href = ["data:", kind, ";charset=utf-8,", &page::encode(text)].concat();
    html! { a.button rel="external" download=(name) href=(href) { (words) } }
}

/// The address of a mail, to whom that is known.
pub fn mail_href(to: Option<&str>, subject: &str, body: &str) -> String {
    let (subject, body) = (page::encode(subject), page::encode(body));
    ["mailto:", to.unwrap_or_default(), "?subject=", &subject, "&body=", &body].concat()
}
