//! Which content file a text is, where an editor did not say.

use super::checker::NAMES;
use serde_json::Value;

/// Of each content file, in the order of [`NAMES`], a list that no other file has.
const OWN: [&str; 7] = ["programs", "terms", "items", "requirements", "rules", "entries", "gaps"];

/// The content file with this name; what a browser or a person adds to a copy is none of it.
///
/// ```
/// use docent::content::recognized::by_name;
/// assert_eq!(by_name("Catalog (1).json"), Some("catalog"));
/// assert_eq!(by_name("timings.json"), None);
/// ```
pub fn by_name(file: &str) -> Option<&'static str> {
    let file = file.trim().to_lowercase();
    let stem = file.strip_suffix(".json").unwrap_or(&file);
    NAMES.into_iter().find(|name| {
        let rest = stem.strip_prefix(name);
        rest.is_some_and(|it| !it.starts_with(char::is_alphanumeric))
    })
}

/// The content file of this shape; nothing where it is none, or could be several.
///
/// ```
/// use docent::content::recognized::by_shape;
/// assert_eq!(by_shape("{\"terms\": []}"), Some("glossary"));
/// assert_eq!(by_shape("{\"terms\": [], \"items\": []}"), None);
/// assert_eq!(by_shape("terms"), None);
/// ```
pub fn by_shape(text: &str) -> Option<&'static str> {
    let root: Value = serde_json::from_str(text).ok()?;
    let has = |key: &&str| root.get(*key).is_some_and(Value::is_array);
    let mut alike = NAMES.into_iter().zip(OWN).filter(|(_, own)| has(own));
    let found = alike.next().map(|(name, _)| name);
    found.filter(|_| alike.next().is_none())
}
