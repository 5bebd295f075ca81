//! Reads the start tags of our own pages.
//!
//! Enough of HTML to find inline scripts, styles and one `<meta>` in what the
//! build wrote; it is no parser for pages of others.

/// A start tag.
pub(super) struct Tag<'a> {
    /// The name as written.
    pub(super) name: &'a str,
    /// The attributes in their order.
    attributes: Vec<Attribute<'a>>,
    /// What stands between a script or style and its end tag, else nothing.
    pub(super) text: &'a str,
}

/// One attribute of a tag.
pub(super) struct Attribute<'a> {
    name: &'a str,
    /// The value as written, without quotes and with its character references.
    pub(super) value: &'a str,
    /// How many bytes of the page follow the value.
    pub(super) left: usize,
}

impl<'a> Tag<'a> {
    /// The attribute of this name.
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute<'a>> {
        self.attributes.iter().find(|attribute| attribute.name.eq_ignore_ascii_case(name))
    }

    /// Whether the tag has this name.
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// The start tags of a page in their order, those in comments left out.
pub(super) fn tags(page: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut rest = page;
    std::iter::from_fn(move || {
        loop {
            let (_, opened) = rest.split_once('<')?;
            if let Some(comment) = opened.strip_prefix("!--") {
                rest = after(comment, "-->");
                continue;
            }
            let (name, follows) = split_where(opened, |c| !c.is_ascii_alphanumeric() && c != '-');
            if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                rest = opened;
                continue;
            }
            let (attributes, content) = attributes(follows);
            let text = if ["script", "style"].iter().any(|raw| name.eq_ignore_ascii_case(raw)) {
                raw_text(content, name)
            } else {
                ""
            };
            rest = content.get(text.len()..)?;
            return Some(Tag { name, attributes, text });
        }
    })
}

fn attributes(inside: &str) -> (Vec<Attribute<'_>>, &str) {
    let mut found = Vec::new();
    let mut rest = inside;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if let Some(content) = rest.strip_prefix('>') {
            return (found, content);
        }
        let (name, follows) =
            split_where(rest, |c| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/'));
        if name.is_empty() && follows.is_empty() {
            return (found, "");
        }
        let Some(assigned) = follows.trim_start().strip_prefix('=').map(str::trim_start) else {
            found.push(Attribute { name, value: "", left: follows.len() });
            rest = follows;
            continue;
        };
        let (value, follows) = if let Some(quoted) = assigned.strip_prefix('"') {
            split_where(quoted, |c| c == '"')
        } else if let Some(quoted) = assigned.strip_prefix('\'') {
            split_where(quoted, |c| c == '\'')
        } else {
            split_where(assigned, |c| c.is_ascii_whitespace() || c == '>')
        };
        found.push(Attribute { name, value, left: follows.len() });
        rest = follows.strip_prefix(['"', '\'']).unwrap_or(follows);
    }
}

fn raw_text<'a>(content: &'a str, name: &str) -> &'a str {
    let end = content
        .match_indices("</")
        .find(|(at, _)| {
            content
                .get(at + 2..at + 2 + name.len())
                .is_some_and(|closed| closed.eq_ignore_ascii_case(name))
        })
        .map_or(content.len(), |(at, _)| at);
    content.get(..end).unwrap_or(content)
}

fn split_where(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

fn after<'a>(text: &'a str, mark: &str) -> &'a str {
    text.split_once(mark).map_or("", |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::tags;

    #[test]
    fn tags_are_found_in_order_and_comments_are_skipped() {
        let page = "<!doctype html><!-- <script>no</script> --><P a=1 b='>' c>2 < 3</p>\
                    <SCRIPT>if (a </b/) {}</Script ><br/><style>x</style>";
        let found: Vec<(&str, &str)> = tags(page).map(|tag| (tag.name, tag.text)).collect();
        assert_eq!(found, [("P", ""), ("SCRIPT", "if (a </b/) {}"), ("br", ""), ("style", "x")]);
    }

    #[test]
    fn attributes_are_read_in_every_way_of_writing_them() {
        let page = "<meta NAME = \"a b\" content='c>d' x=y async data-z=\"\"/>tail";
        let tag = tags(page).next().unwrap();
        let value = |name| tag.attribute(name).map(|attribute| attribute.value);
        assert_eq!(value("name"), Some("a b"));
        assert_eq!(value("content"), Some("c>d"));
        assert_eq!(value("x"), Some("y"));
        assert_eq!(value("async"), Some(""));
        assert_eq!(value("data-z"), Some(""));
        assert_eq!(value("y"), None);
    }

    #[test]
    fn a_page_that_is_cut_off_ends_the_search() {
        for page in ["<", "<!-- ", "<script", "<script src", "<script src=\"a", "<script>a", "<a ="]
        {
            assert!(tags(page).count() <= 1, "{page}");
        }
    }
}
