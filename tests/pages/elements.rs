//! The elements of some markup, as a browser would find them. The markup is our
//! own: no `<` or `>` stands in a value, and every element but the void ones ends.

/// Elements without an end.
const VOID: [&str; 9] = ["br", "hr", "img", "input", "link", "meta", "col", "wbr", "source"];

/// An element, or a text without a name.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    /// Names and values, with no value where there is none.
    pub(crate) attributes: Vec<(String, String)>,
    /// All text in it, entities resolved.
    pub(crate) text: String,
    /// Those around it by their places, the innermost last.
    pub(crate) around: Vec<usize>,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|it| it.split(' ').any(|it| it == class))
    }

    /// Its text with single spaces.
    pub(crate) fn words(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The tag with its attributes; of a text, the text.
    pub(crate) fn tag(&self) -> String {
        if self.name.is_empty() {
            return self.text.clone();
        }
        let attributes = self.attributes.iter().map(|(name, value)| format!(" {name}=\"{value}\""));
        format!("<{}{}>", self.name, attributes.collect::<String>())
    }
}

/// Whether an element has this class, or stands in one that has it.
pub(crate) fn is_within(all: &[Element], element: &Element, class: &str) -> bool {
    element.has_class(class) || element.around.iter().any(|at| all[*at].has_class(class))
}

/// The elements and texts of some markup in their order.
pub(crate) fn elements(markup: &str) -> Vec<Element> {
    let mut all: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut rest = markup;
    while !rest.is_empty() {
        let end = rest.find('<').unwrap_or(rest.len());
        let (text, after) = rest.split_at(end);
        if !text.is_empty() {
            let text = plain(text);
            for at in &open {
                all[*at].text.push_str(&text);
            }
            let around = open.clone();
            all.push(Element { name: String::new(), attributes: Vec::new(), text, around });
        }
        let Some(after) = after.strip_prefix('<') else { break };
        let (tag, after) = after.split_once('>').expect("a tag ends");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let ended = open.pop().expect("an element was open");
            assert_eq!(all[ended].name, name, "elements end in their order");
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        all.push(Element {
            name: name.to_owned(),
            attributes: self::attributes(attributes),
            text: String::new(),
            around: open.clone(),
        });
        if !VOID.contains(&name) {
            open.push(all.len() - 1);
        }
    }
    assert!(open.is_empty(), "an element does not end");
    all
}

fn attributes(text: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(after) => after.split_once('"').expect("a value ends"),
            None => ("", after),
        };
        all.push((name.to_owned(), plain(value)));
        rest = after.trim_start();
    }
    all
}

/// A text with its entities resolved.
fn plain(text: &str) -> String {
    let mut parts = text.split('&');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (name, rest) = part.split_once(';').expect("an entity ends");
        let sign = match name {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            name => {
                let number = name.strip_prefix('#').and_then(|it| it.parse().ok());
                number.and_then(char::from_u32).unwrap_or_else(|| panic!("&{name};"))
            }
        };
        format!("{text}{sign}{rest}")
    })
}
