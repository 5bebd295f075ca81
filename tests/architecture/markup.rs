//! Where text becomes markup.

use super::{check, source::sources, words};

/// What makes elements or code out of a text, in Rust’s names and in JavaScript’s.
const SETTERS: [&str; 21] = [
    "innerHTML",
    "inner_html",
    "set_inner_html",
    "outerHTML",
    "outer_html",
    "set_outer_html",
    "insertAdjacentHTML",
    "insert_adjacent_html",
    "insert_adjacent_html_with_str",
    "createContextualFragment",
    "create_contextual_fragment",
    "parseFromString",
    "parse_from_string",
    "setHTMLUnsafe",
    "parseHTMLUnsafe",
    "srcdoc",
    "set_srcdoc",
    "writeln",
    "eval",
    "new_no_args",
    "new_with_args",
];

/// The one place that sets markup: the patch of the document, in a template that runs nothing.
const SET: [(&str, &str); 1] = [("src/browser/morph.rs", "set_inner_html")];

/// Where markup that was drawn before is put into other markup as it is, and by what it was
/// made.
const LET_THROUGH: [(&str, &str); 6] = [
    ("src/components/keeping.rs", "drawn by the second wasm"),
    ("src/components/tool_view.rs", "drawn by the wasm of a tool"),
    ("src/components/typed.rs", "each sign that is no letter stands there by its number"),
    ("src/pages/home/known.rs", "rows drawn by the wasm of “My plan”"),
    ("src/pages/text/privacy.rs", "the list of what is stored, drawn by the same wasm"),
    ("src/publishing/linked_data.rs", "JSON whose signs of markup are escapes"),
];

#[test]
fn markup_is_set_and_let_through_at_named_places_alone() {
    let mut found = Vec::new();
    let (mut set, mut let_through) = (Vec::new(), Vec::new());
    let mut all = sources("src", "rs");
    all.extend(sources("src", "js"));
    for source in &all {
        let lines = |at: usize| source.text[..at].lines().last().unwrap_or_default();
        for (at, word) in words(&source.code) {
            // A comment of a script; those of Rust are no code here.
            let is_comment = lines(at).trim_start().starts_with("//");
            // Names of much else.
            let is_written = word == "write" && source.code[..at].ends_with("document.")
                || word == "Function" && source.code[..at].ends_with("new ");
            // Rust’s macro writes to a file or a text.
            let is_macro = source.code[at + word.len()..].starts_with('!');
            if (SETTERS.contains(&word) || is_written) && !is_comment && !is_macro {
                if SET.contains(&(source.path.as_str(), word)) {
                    set.push(source.path.as_str());
                } else {
                    found.push(format!("{}:{} {word}", source.path, source.line(at)));
                }
            }
            let is_use = source.code[at + word.len()..].starts_with('(');
            if word == "PreEscaped" && is_use {
                if LET_THROUGH.iter().any(|(path, _)| *path == source.path) {
                    let_through.push(source.path.as_str());
                } else {
                    found.push(format!("{}:{} {word}", source.path, source.line(at)));
                }
            }
        }
    }
    check("text becomes markup where nobody looks", &found);
    assert_eq!(set, ["src/browser/morph.rs"], "once");
    let_through.dedup();
    assert_eq!(let_through.len(), LET_THROUGH.len(), "no exception that nobody needs");
}
