//! Views hold no words and no colors: text for people stands in `src/words`,
//! looks in `style`, and both sides of a class are there.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "architecture/source.rs"]
mod source;

use source::{Source, closing, sources};
use std::collections::BTreeSet;

/// Attributes whose value a person reads or hears.
const SPOKEN: [&str; 6] =
    ["aria-label", "aria-description", "aria-roledescription", "alt", "title", "placeholder"];

/// Words of a sentence that no id, key or class is.
const SMALL_WORDS: [&str; 14] =
    ["and", "or", "the", "a", "an", "of", "to", "in", "for", "with", "from", "per", "not", "no"];

/// Visible text never says these words (design, "Names"), in any form.
const NEVER: [&str; 13] = [
    "quiz",
    "quizzes",
    "pass",
    "passes",
    "passed",
    "fail",
    "fails",
    "failed",
    "failure",
    "gate",
    "gates",
    "weakest",
    "deficient",
];

/// The folders of sheets that come with some views or tools alone.
const SOME: [&str; 2] = ["style/views/", "style/tools/"];

/// The files that make views.
fn views() -> Vec<Source> {
    let mut views = sources("src/components", "rs");
    views.extend(sources("src/pages", "rs"));
    views.extend(sources("src/more", "rs"));
    views.extend(sources("src/plain", "rs"));
    views.extend(sources("src/editor", "rs"));
    views.extend(["src/app.rs", "src/more.rs", "src/plain.rs"].map(|it| Source::read(it.into())));
    views
}

/// Nothing was found.
fn check(rule: &str, found: &[String]) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

/// The ranges inside the braces of every call of a macro such as `html!`.
fn bodies(source: &Source, name: &str) -> Vec<(usize, usize)> {
    let calls = source.code.match_indices(name).map(|(at, _)| at + name.len());
    let opens = calls.filter(|at| source.code[*at..].trim_start().starts_with('{'));
    opens
        .map(|at| {
            let start = at + source.code[at..].find('{').expect("it is there") + 1;
            (start, closing(&source.code, start))
        })
        .collect()
}

/// The attribute whose value the literal at `at` is, or a part of.
fn attribute(source: &Source, at: usize) -> Option<&str> {
    let mut before = source.code[..at].trim_end();
    if !before.ends_with('=') {
        // A value may be put together in braces: `href={ (root) "#entry" }`.
        let mut depth = 0;
        let open = before.char_indices().rev().find(|(_, sign)| {
            match sign {
                ')' | ']' | '}' => depth += 1,
                '(' | '[' | '{' => depth -= 1,
                _ => {}
            }
            depth < 0
        });
        let (open, _) = open.filter(|(_, sign)| *sign == '{')?;
        before = before[..open].trim_end();
    }
    let before = before.strip_suffix('=')?;
    let is_name = |sign: char| sign.is_alphanumeric() || "-_:".contains(sign);
    let name = before.rsplit(|sign| !is_name(sign)).next().unwrap_or_default();
    let is_binding = before[..before.len() - name.len()].trim_end().ends_with("let");
    (!name.is_empty() && !is_binding).then_some(name)
}

/// Whether a literal reads like words for people.
fn reads_as_words(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    let is_phrase =
        signs.windows(3).any(|it| it[0].is_alphabetic() && it[1] == ' ' && it[2].is_alphabetic());
    let is_name =
        signs.len() > 1 && signs[0].is_uppercase() && signs.iter().all(|it| it.is_alphabetic());
    is_phrase || is_name || SMALL_WORDS.contains(&text.trim())
}

#[test]
fn no_view_holds_words_for_people() {
    let mut found = Vec::new();
    for source in views() {
        for (at, text) in &source.literals {
            let attribute = attribute(&source, *at);
            let has_letters = text.chars().any(char::is_alphabetic);
            let is_spoken = attribute.is_some_and(|name| SPOKEN.contains(&name)) && has_letters;
            // Why a lint is not heeded, for whoever reads the source.
            let is_reason = source.code[..*at].ends_with("reason = ");
            if is_spoken || (attribute.is_none() && !is_reason && reads_as_words(text)) {
                found.push(format!("{}:{} “{text}”", source.path, source.line(*at)));
            }
        }
    }
    check("words that belong into src/words", &found);
}

#[test]
fn no_markup_holds_a_word_as_its_text() {
    let mut found = Vec::new();
    for source in views() {
        for (start, end) in bodies(&source, "html!").into_iter().chain(bodies(&source, "view!")) {
            for (at, text) in source.literals.iter().filter(|(at, _)| (start..end).contains(at)) {
                // A child stands behind a brace, a tag or another child.
                let before = source.code[start..*at].trim_end();
                let is_child =
                    before.is_empty() || before.ends_with(['{', '}', ')', '"', '>', ';']);
                let n_letters = text.chars().filter(|it| it.is_alphabetic()).count();
                let is_arrow = before.ends_with("=>") || before.ends_with("->");
                if is_child && !is_arrow && n_letters > 1 && attribute(&source, *at).is_none() {
                    found.push(format!("{}:{} “{text}”", source.path, source.line(*at)));
                }
            }
        }
        // Text without quotes, which view! takes as well: between ">" and "<".
        for (start, end) in bodies(&source, "view!") {
            let body = &source.code[start..end];
            for (at, _) in
                body.match_indices('>').filter(|(at, _)| !body[..*at].ends_with(['-', '=']))
            {
                let text = body[at + 1..].split(['<', '{', '}']).next().unwrap_or_default().trim();
                let is_text = |it: char| it.is_alphanumeric() || " \n,.’?!".contains(it);
                if text.chars().any(char::is_alphabetic) && text.chars().all(is_text) {
                    found.push(format!("{}:{} “{text}”", source.path, source.line(start + at)));
                }
            }
        }
    }
    check("words that belong into src/words", &found);
}

#[test]
fn the_interface_is_worded_with_care() {
    let mut found = Vec::new();
    for source in sources("src/words", "rs") {
        for (at, text) in &source.literals {
            let lower = text.to_lowercase();
            let mut words = lower.split(|it: char| !it.is_alphanumeric());
            let is_careless =
                text.contains(['!', '\'']) || text.contains("\\\"") || text.contains("...");
            if is_careless || words.any(|word| NEVER.contains(&word)) {
                found.push(format!("{}:{} “{text}”", source.path, source.line(*at)));
            }
        }
    }
    check("a word or sign that is never shown", &found);
}

fn is_class_sign(sign: char) -> bool {
    sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-' || sign == '_'
}

/// The classes of a literal such as "button button--primary".
fn classes_of(text: &str) -> impl Iterator<Item = String> + '_ {
    let names = text.split_whitespace();
    names.filter(|it| it.chars().all(is_class_sign)).map(str::to_owned)
}

/// The classes that stand in `html!` as `.name`, outside of Rust expressions.
fn dotted(code: &str) -> Vec<String> {
    let mut classes = Vec::new();
    let mut at = 0;
    while let Some(sign) = code[at..].chars().next() {
        let rest = &code[at..];
        let next = at + sign.len_utf8();
        at = match sign {
            '(' | '[' => closing(code, next),
            // A branch, up to its brace; a binding, up to its semicolon.
            '@' => {
                let ends_with = if rest.starts_with("@let") { ';' } else { '{' };
                let mut end = next;
                while let Some(sign) = code[end..].chars().next().filter(|it| *it != ends_with) {
                    end += sign.len_utf8();
                    if "([{".contains(sign) {
                        end = closing(code, end);
                    }
                }
                end
            }
            '.' if code[next..].starts_with(|it: char| it.is_ascii_lowercase()) => {
                let name: String =
                    code[next..].chars().take_while(|it| is_class_sign(*it)).collect();
                let end = next + name.len();
                classes.push(name);
                end
            }
            _ => next,
        };
    }
    classes
}

/// The classes that views use, each with where it stands.
fn used() -> BTreeSet<(String, String)> {
    let mut used = BTreeSet::new();
    for source in views() {
        let mut add = |class: String, at: usize| {
            used.insert((class, format!("{}:{}", source.path, source.line(at))));
        };
        for (start, end) in bodies(&source, "html!") {
            for class in dotted(&source.code[start..end]) {
                add(class, start);
            }
        }
        for (at, text) in &source.literals {
            // A class handed to a function that makes markup has two parts.
            let is_class = attribute(&source, *at) == Some("class") || text.contains("__");
            classes_of(text).filter(|_| is_class).for_each(|class| add(class, *at));
        }
        for (at, _) in source.code.match_indices(" class:") {
            let rest = source.code[at..].trim_start().trim_start_matches("class:");
            let class: String = rest.chars().take_while(|it| is_class_sign(*it)).collect();
            if !class.is_empty() {
                add(class, at);
            }
        }
    }
    used
}

/// The text of a style sheet without comments.
fn rules(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, rest)| rest))
}

/// The classes that the style sheets speak of.
fn styled() -> BTreeSet<String> {
    let mut styled = BTreeSet::new();
    for sheet in sources("style", "css") {
        let text = rules(&sheet.text);
        let mut start = 0;
        for (index, sign) in text.char_indices() {
            let head = match sign {
                '{' => text[start..index].trim(),
                ';' | '}' => "",
                _ => continue,
            };
            start = index + 1;
            for part in head.split('.').skip(1).filter(|_| !head.starts_with('@')) {
                styled.insert(part.chars().take_while(|it| is_class_sign(*it)).collect());
            }
        }
    }
    styled
}

#[test]
fn every_class_of_a_view_has_a_style() {
    let styled = styled();
    let used = used();
    assert!(used.len() > 40, "the test finds classes: {used:?}");
    let missing = used.iter().filter(|(class, _)| !styled.contains(class));
    let missing: Vec<String> = missing.map(|(class, at)| format!(".{class} at {at}")).collect();
    check("a class without a style", &missing);
}

#[test]
fn every_style_is_of_a_class_in_use() {
    let mut used: BTreeSet<String> = used().into_iter().map(|(class, _)| class).collect();
    for source in views() {
        used.extend(source.literals.iter().flat_map(|(_, text)| classes_of(text)));
    }
    let page = Source::read("index.html".into()).text;
    for attribute in page.split(" class=\"").skip(1) {
        used.extend(classes_of(attribute.split('"').next().unwrap_or_default()));
    }
    let idle = styled().into_iter().filter(|class| !used.contains(class));
    let idle: Vec<String> = idle.map(|class| format!(".{class}")).collect();
    check("a style of no class in use", &idle);
}

#[test]
fn colors_stand_among_the_tokens_alone() {
    let mut found = Vec::new();
    for sheet in sources("style", "css").iter().filter(|it| it.path != "style/tokens.css") {
        for (index, line) in rules(&sheet.text).lines().enumerate() {
            let hashed = line.split('#').skip(1).any(|rest| {
                let n_digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
                let is_whole = !rest[n_digits..].starts_with(is_class_sign);
                [3, 4, 6, 8].contains(&n_digits) && is_whole
            });
            let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "color("];
            if hashed || functions.iter().any(|it| line.contains(it)) {
                found.push(format!("{} (about line {}): {}", sheet.path, index + 1, line.trim()));
            }
        }
    }
    check("a color outside of style/tokens.css", &found);
}

#[test]
fn every_token_in_use_is_declared_and_every_sheet_is_put_in() {
    let sheets = sources("style", "css");
    let mut declared = BTreeSet::new();
    let mut used = BTreeSet::new();
    for sheet in &sheets {
        let text = rules(&sheet.text);
        for part in text.split("--").skip(1) {
            let name: String = part.chars().take_while(|it| is_class_sign(*it)).collect();
            if part[name.len()..].trim_start().starts_with(':') {
                declared.insert(name);
            }
        }
        for part in text.split("var(--").skip(1) {
            let name: String = part.chars().take_while(|it| is_class_sign(*it)).collect();
            used.insert((name, sheet.path.clone()));
        }
    }
    // The school's own colors are set by the app.
    let school = Source::read("src/components/school.rs".into()).text;
    for part in school.split("\"--").skip(1) {
        declared.insert(part.chars().take_while(|it| is_class_sign(*it)).collect());
    }
    // A host’s, by the script of a frame, which is the entry of its sheet.
    let frame = Source::read("src/frame.js".into()).text;
    for part in frame.split("setProperty").skip(1).filter_map(|it| it.split("--").nth(1)) {
        let name: String = part.chars().take_while(|it| is_class_sign(*it)).collect();
        let of =
            if part[name.len()..].starts_with("${of}") { &["light", "dark"][..] } else { &[""] };
        declared.extend(of.iter().map(|of| [&name, *of].concat()));
    }
    let unknown = used.iter().filter(|(name, _)| !declared.contains(name));
    let mut found: Vec<String> = unknown.map(|(name, at)| format!("--{name} in {at}")).collect();
    // A sheet is shared, or the second wasm’s, or of some tools, or of some views.
    let (entries, parts): (Vec<&Source>, Vec<&Source>) =
        sheets.iter().partition(|it| it.text.contains("@import ") || it.path == "style/frame.css");
    for part in parts {
        let name = part.path.trim_start_matches("style/");
        let (in_some, in_whole): (Vec<&&Source>, Vec<&&Source>) = entries
            .iter()
            .filter(|it| it.text.contains(&format!("{name}\" ")))
            .partition(|it| SOME.iter().any(|some| it.path.starts_with(some)));
        let is_in = |kind: &&&str| in_some.iter().any(|it| it.path.starts_with(**kind));
        if in_whole.len() + SOME.iter().filter(is_in).count() != 1 {
            found.push(format!("{} is not in one kind of sheet", part.path));
        }
    }
    check("a token that is not there, or a sheet left out", &found);
}
