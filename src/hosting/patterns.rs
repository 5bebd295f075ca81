//! The rules for files as regular expressions, for servers that match addresses.
//!
//! Only what both PCRE and RE2 read stands in them.

use super::{HOUR, KINDS, cache_control};

/// What a server would tidy up in an address before it looks for a file. Such an
/// address is refused, and so is one with a slash behind: each file has one.
pub(super) const UNTIDY: &str = r"(%|//|/\.\.?(/|\?|$))";

/// A name that holds a hash of the bytes, up to the hash.
const HASHED: &str = "-[0-9a-f]{12}";

/// Files that are answered alike.
pub(super) struct Rule {
    /// The addresses.
    pub(super) pattern: String,
    /// Their cache rule.
    pub(super) cache: &'static str,
    /// Whether other origins may read them.
    pub(super) is_shared: bool,
}

impl Rule {
    fn new(pattern: impl Into<String>, example: &str, is_shared: bool) -> Self {
        Self { pattern: pattern.into(), cache: cache_control(example), is_shared }
    }
}

/// The rules for assets; the first that fits holds.
pub(super) fn rules() -> Vec<Rule> {
    let shared: Vec<_> =
        KINDS.iter().filter(|kind| kind.is_shared).map(|kind| kind.extension).collect();
    let shared = shared.join("|");
    let mut rules = vec![
        Rule::new(r"/(embed|sw)\.js$", "embed.js", true),
        Rule::new(format!(r"{HASHED}([._][^/-][^/]*)?\.(?i:{shared})$"), "a-0123456789ab.js", true),
        Rule::new(format!("{HASHED}[._][^/-][^/]*$"), "a-0123456789ab.svg", false),
    ];
    for kind in KINDS {
        let example = format!("a.{}", kind.extension);
        if kind.extension != "html" && cache_control(&example) != HOUR {
            let pattern = format!(r"\.(?i:{})$", kind.extension);
            rules.push(Rule::new(pattern, &example, kind.is_shared));
        }
    }
    rules.push(Rule::new(format!(r"\.(?i:{shared})$"), "a.js", true));
    rules
}
