//! Reads Rust files as a test sees them: code apart from comments and from the
//! text of string literals.

use std::{fs, path::Path};

/// A file of the project.
pub(crate) struct Source {
    /// Its path from the root of the project: `src/route.rs`.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
    /// Its text with comments and the insides of literals blanked, byte by byte.
    pub(crate) code: String,
    /// Its string literals: where the opening quote stands, and what is inside.
    pub(crate) literals: Vec<(usize, String)>,
}

/// Every file below `folder` with this extension, in the order of their paths.
pub(crate) fn sources(folder: &str, extension: &str) -> Vec<Source> {
    let mut paths = Vec::new();
    collect(Path::new(env!("CARGO_MANIFEST_DIR")), folder, extension, &mut paths);
    paths.sort();
    paths.into_iter().map(Source::read).collect()
}

fn collect(root: &Path, folder: &str, extension: &str, paths: &mut Vec<String>) {
    let entries = fs::read_dir(root.join(folder)).expect("the folder is there");
    for entry in entries {
        let entry = entry.expect("it can be read");
        let name = entry.file_name().into_string().expect("a name in Unicode");
        let path = format!("{folder}/{name}");
        if entry.path().is_dir() {
            collect(root, &path, extension, paths);
        } else if name.ends_with(&format!(".{extension}")) {
            paths.push(path);
        }
    }
}

impl Source {
    /// The file at this path.
    pub(crate) fn read(path: String) -> Self {
        let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(&path);
        let text = fs::read_to_string(whole).unwrap_or_else(|error| panic!("{path}: {error}"));
        let is_rust = Path::new(&path).extension().is_some_and(|it| it == "rs");
        let (code, literals) = if is_rust { split(&text) } else { (text.clone(), Vec::new()) };
        Self { path, text, code, literals }
    }

    /// The line, from 1, of a position in the text.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }
}

/// The position of what closes the bracket that was opened before `start`.
pub(crate) fn closing(code: &str, start: usize) -> usize {
    let mut depth = 1;
    for (index, sign) in code[start..].char_indices() {
        match sign {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return start + index;
        }
    }
    code.len()
}

/// The code of a Rust file, and its string literals.
fn split(text: &str) -> (String, Vec<(usize, String)>) {
    let mut code = String::with_capacity(text.len());
    let mut literals = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some((open, inside)) = string(text, at) {
            literals.push((at + open - 1, rest[open..open + inside].to_owned()));
            code.push_str(&rest[..open]);
            code.push_str(&blank(&rest[open..open + inside]));
            at += open + inside;
            let close = &text[at..];
            let n_close = 1 + close[1..].find(|it| it != '#').unwrap_or(0);
            code.push_str(&close[..n_close]);
            at += n_close;
            continue;
        } else if let Some(length) = character(rest) {
            length
        } else {
            let sign = rest.chars().next().expect("there is more");
            code.push(sign);
            at += sign.len_utf8();
            continue;
        };
        code.push_str(&blank(&rest[..length]));
        at += length;
    }
    (code, literals)
}

fn blank(text: &str) -> String {
    text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
}

/// Where a string literal begins at `at`: the length of its opening and of its
/// inside.
fn string(text: &str, at: usize) -> Option<(usize, usize)> {
    let rest = &text[at..];
    if let Some(inside) = rest.strip_prefix('"') {
        let mut is_escaped = false;
        let end = inside.find(|sign| {
            let is_end = sign == '"' && !is_escaped;
            is_escaped = sign == '\\' && !is_escaped;
            is_end
        });
        return end.map(|end| (1, end));
    }
    let is_word = text[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_');
    let hashes = rest.strip_prefix('r').filter(|_| !is_word)?;
    let n_hashes = hashes.len() - hashes.trim_start_matches('#').len();
    let inside = hashes[n_hashes..].strip_prefix('"')?;
    let end = inside.find(&format!("\"{}", "#".repeat(n_hashes)))?;
    Some((n_hashes + 2, end))
}

/// The length of a literal of one character; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    if let Some(escaped) = inside.strip_prefix('\\') {
        return escaped[1..].find('\'').map(|end| end + 4);
    }
    let sign = inside.chars().next()?;
    inside[sign.len_utf8()..].starts_with('\'').then(|| sign.len_utf8() + 2)
}
