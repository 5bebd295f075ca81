//! Markup as a browser parses it.

use scraper::{Html, node::Element};
use std::collections::{BTreeMap, BTreeSet};

/// What stands in some markup.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// The names of all elements.
    pub(crate) elements: BTreeSet<String>,
    /// Each element with each attribute that one of its kind has.
    pub(crate) attributes: BTreeSet<(String, String)>,
    /// How many scripts there are, by type.
    pub(crate) scripts: BTreeMap<String, usize>,
}

fn each(markup: &str, visit: &mut dyn FnMut(&Element)) {
    // A head stands in a document; all else is put into a template.
    let html = if markup.starts_with("<!DOCTYPE") {
        Html::parse_document(markup)
    } else {
        Html::parse_fragment(markup)
    };
    for node in html.tree.values() {
        if let Some(element) = node.as_element() {
            visit(element);
        }
    }
}

impl Seen {
    /// What stands in these pieces.
    pub(crate) fn of(drawn: &[(String, String)]) -> Self {
        let mut seen = Self::default();
        for (_, markup) in drawn {
            each(markup, &mut |element| {
                let name = element.name().to_owned();
                for (attribute, _) in element.attrs() {
                    seen.attributes.insert((name.clone(), attribute.to_owned()));
                }
                if name == "script" {
                    let kind = element.attr("type").unwrap_or_default().to_owned();
                    *seen.scripts.entry(kind).or_default() += 1;
                }
                seen.elements.insert(name);
            });
        }
        seen
    }
}

/// The attributes that lead somewhere or load something.
const LEADING: [&str; 9] =
    ["action", "cite", "data", "formaction", "href", "poster", "src", "srcdoc", "srcset"];

/// Each place that some markup leads to or loads, with the element that does; one with
/// `download` is named with it.
pub(crate) fn leads(markup: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    each(markup, &mut |element| {
        for (name, value) in element.attrs() {
            let name = name.rsplit(':').next().unwrap_or(name);
            if LEADING.contains(&name) {
                let download = if element.attr("download").is_some() { " download" } else { "" };
                found.push(([element.name(), download].concat(), value.to_owned()));
            }
        }
    });
    found
}

/// The scheme of an address, in small letters, after the URL standard: without what is in
/// front of it, and without line breaks and tabs in it.
pub(crate) fn scheme(target: &str) -> Option<String> {
    let target = target.trim_start_matches(|it: char| it <= ' ');
    let target: String = target.chars().filter(|it| !['\t', '\n', '\r'].contains(it)).collect();
    let (scheme, _) = target.split_once(':')?;
    let is_scheme = scheme.starts_with(|it: char| it.is_ascii_alphabetic())
        && scheme.chars().all(|it| it.is_ascii_alphanumeric() || "+-.".contains(it));
    is_scheme.then(|| scheme.to_ascii_lowercase())
}

/// Whether this element may lead there: to the site, the web, a mail or a telephone, or
/// to a file that the page itself holds.
pub(crate) fn may_lead(tag: &str, target: &str) -> bool {
    match scheme(target).as_deref() {
        None | Some("https" | "http" | "mailto" | "tel") => true,
        Some("data") => tag == "a download",
        _ => false,
    }
}
