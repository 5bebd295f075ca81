//! Reads the tags of a head, as far as a head has them.

/// A tag with its attributes, and with its text where it is a script.
pub(crate) struct Tag {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Tag {
    /// The value of an attribute, as a browser reads it.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }
}

/// The tags of a head; whatever is not a tag with quoted attributes stops the
/// test.
pub(crate) fn tags(head: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = head;
    while !rest.is_empty() {
        let inside = rest.strip_prefix('<').unwrap_or_else(|| panic!("no tag: {rest}"));
        let end = inside.find([' ', '>']).expect("a name ends");
        let (name, mut follows) = inside.split_at(end);
        let mut attributes = Vec::new();
        while let Some(inside) = follows.strip_prefix(' ') {
            let (key, value) = inside.split_once("=\"").expect("an attribute has a value");
            assert!(key.bytes().all(|it| it.is_ascii_lowercase()), "{key}");
            let (value, after) = value.split_once('"').expect("a value ends");
            assert!(!value.contains(['<', '>']), "{value}");
            attributes.push((key.to_owned(), read(value)));
            follows = after;
        }
        rest = follows.strip_prefix('>').unwrap_or_else(|| panic!("no end: {follows}"));
        let mut text = "";
        if name == "script" {
            let end = rest.to_ascii_lowercase().find("</script").expect("a script ends");
            (text, rest) = rest.split_at(end);
            rest = rest.strip_prefix("</script>").expect("its end is ours");
        }
        tags.push(Tag { name: name.to_owned(), attributes, text: text.to_owned() });
    }
    tags
}

/// A text without character references.
fn read(text: &str) -> String {
    for part in text.split('&').skip(1) {
        let name = part.split(';').next().unwrap_or_default();
        assert!(["amp", "lt", "gt", "quot", "apos"].contains(&name), "{text}");
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&")
}
