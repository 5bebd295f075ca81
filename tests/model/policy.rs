//! What the policy of `src/markup.js` refuses of markup.

/// What the policy refuses, as it stands there; [`refused`] finds all of that,
/// and more in running text.
pub(crate) const POLICY: &str = r#"/<script|<[^>]*\son\w+\s*=|=\s*["']?\s*javascript:/i"#;

/// The first thing in some markup that the policy refuses.
pub(crate) fn refused(markup: &str) -> Option<String> {
    let lower = markup.to_ascii_lowercase();
    let around = |at: usize| lower[at..].chars().take(40).collect();
    if let Some(at) = ["<script", "javascript:"].iter().find_map(|it| lower.find(it)) {
        return Some(around(at));
    }
    let mut signs = lower.char_indices();
    signs.find_map(|(at, sign)| {
        let rest = lower[at..].strip_prefix(sign).filter(|_| sign.is_whitespace())?;
        let name = rest.strip_prefix("on")?;
        let end = name.trim_start_matches(|it: char| it.is_ascii_alphanumeric() || it == '_');
        (end.len() < name.len() && end.trim_start().starts_with('=')).then(|| around(at))
    })
}
