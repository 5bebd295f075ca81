//! The rooms of the source are kept apart: each names only what it may
//! (ARCHITECTURE.md), addresses stand in one place, and so do words.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "architecture/markup.rs"]
mod markup;
#[path = "architecture/rooms.rs"]
mod rooms;
#[path = "architecture/source.rs"]
mod source;

use rooms::{EXCEPTIONS, GUARDED, ROOMS, Room, SHARED_BY_PAGES};
use source::{Source, closing, sources};
use std::collections::BTreeSet;

fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

/// The words of some code with their positions.
fn words(code: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (index, sign) in code.char_indices().chain([(code.len(), ' ')]) {
        match (is_word(sign), start) {
            (true, None) => start = Some(index),
            (false, Some(from)) => {
                words.push((from, &code[from..index]));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The module that a file of the library is: `["pages", "home", "known"]`.
fn module(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    if inner == "lib" { Vec::new() } else { inner.split('/').map(str::to_owned).collect() }
}

/// The files of the library.
fn library() -> Vec<Source> {
    let is_library = |it: &Source| !it.path.starts_with("src/bin/") && it.path != "src/main.rs";
    sources("src", "rs").into_iter().filter(is_library).collect()
}

/// What a file names of its own crate, each from the root: `domain::fact::Fact`.
fn named(source: &Source) -> BTreeSet<String> {
    let own = module(&source.path);
    let mut named = BTreeSet::new();
    for (at, word) in words(&source.code) {
        let before = source.code[..at].trim_end();
        let base = match word {
            "crate" => Vec::new(),
            "super" if !before.ends_with("::") => own[..own.len().saturating_sub(1)].to_vec(),
            _ => continue,
        };
        if let Some(rest) = source.code[at + word.len()..].strip_prefix("::") {
            tree(rest, &base, &mut named);
        }
    }
    named
}

/// Every path of a tree such as `a::{b, c::{d, e}}`.
fn tree(code: &str, base: &[String], named: &mut BTreeSet<String>) {
    let code = code.trim_start();
    if code.is_empty() {
        // Behind the last comma of a list.
        return;
    }
    if let Some(inside) = code.strip_prefix('{') {
        let (inside, mut start) = (&inside[..closing(inside, 0)], 0);
        let mut depth = 0;
        for (index, sign) in inside.char_indices().chain([(inside.len(), ',')]) {
            match sign {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    tree(&inside[start..index], base, named);
                    start = index + 1;
                }
                _ => {}
            }
        }
        return;
    }
    let end = code.find(|it| !is_word(it)).unwrap_or(code.len());
    let mut path = base.to_vec();
    match &code[..end] {
        "super" => _ = path.pop(),
        // All of a module, such as a test's view of the file around it.
        "" => return,
        "self" => {}
        word => path.push(word.to_owned()),
    }
    match code[end..].strip_prefix("::") {
        Some(rest) => tree(rest, &path, named),
        None => _ = named.insert(path.join("::")),
    }
}

fn is_below(path: &str, of: &str) -> bool {
    path == of || path.strip_prefix(of).is_some_and(|rest| rest.starts_with("::"))
}

/// Nothing was found.
fn check(rule: &str, found: &[String]) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

#[test]
fn each_room_names_only_the_rooms_that_it_may() {
    let mut found = Vec::new();
    for source in library().iter().filter(|it| it.path != "src/lib.rs") {
        let own = module(&source.path);
        let room = ROOMS.iter().find(|Room(name, ..)| *name == own[0]);
        let Some(Room(name, may_name, _)) = room else {
            found.push(format!("{} stands in no room of ROOMS", source.path));
            continue;
        };
        for path in named(source) {
            let is_listed = |it: &&&str| is_below(&path, it);
            let is_own = is_below(&path, name) || may_name.iter().any(|it| is_listed(&it));
            let is_exception =
                EXCEPTIONS.iter().any(|(file, it, _)| *file == source.path && is_below(&path, it));
            if !is_own && !is_exception {
                found.push(format!("{} names {path}", source.path));
            }
        }
    }
    check("a room names what it may not", &found);
}

#[test]
fn each_room_names_only_the_crates_that_it_may() {
    let mut found = Vec::new();
    for source in library().iter().filter(|it| it.path != "src/lib.rs") {
        let own = module(&source.path);
        let Some(Room(.., crates)) = ROOMS.iter().find(|Room(name, ..)| *name == own[0]) else {
            continue;
        };
        for (at, word) in words(&source.code) {
            let is_crate = GUARDED.contains(&word)
                && (source.code[at + word.len()..].starts_with("::")
                    || source.code[..at].ends_with("use "));
            if is_crate && !crates.contains(&word) {
                found.push(format!("{}:{} names {word}", source.path, source.line(at)));
            }
        }
    }
    check("a room names a crate that it may not", &found);
}

#[test]
fn a_page_names_no_other_page() {
    let library = library();
    let pages: BTreeSet<String> = library
        .iter()
        .map(|it| module(&it.path))
        .filter(|it| it.len() == 2 && it[0] == "pages")
        .map(|it| it[1].clone())
        .collect();
    let mut found = Vec::new();
    for source in &library {
        let own = module(&source.path);
        let [room, page, ..] = own.as_slice() else { continue };
        if room != "pages" {
            continue;
        }
        for path in named(source) {
            let Some(rest) = path.strip_prefix("pages::") else { continue };
            let other = rest.split("::").next().unwrap_or_default();
            let is_shared = SHARED_BY_PAGES.iter().any(|(own, it, _)| own == page && *it == rest);
            if pages.contains(other) && other != page && !is_shared {
                found.push(format!("{} names {path}", source.path));
            }
        }
    }
    check("a page names another", &found);
}

#[test]
fn no_exception_has_outlived_its_reason() {
    let is_used = |file: &str, path: &str| {
        sources("src", "rs")
            .iter()
            .any(|it| it.path == file && named(it).iter().any(|it| is_below(it, path)))
    };
    let mut unused: Vec<String> = EXCEPTIONS
        .iter()
        .filter(|(file, path, _)| !is_used(file, path))
        .map(|(file, path, _)| format!("{file}: {path}"))
        .collect();
    let shared = SHARED_BY_PAGES.iter().filter(|(page, path, _)| {
        !is_used(&format!("src/pages/{page}.rs"), &format!("pages::{path}"))
    });
    unused.extend(shared.map(|(page, path, _)| format!("pages::{page}: {path}")));
    check("an exception that nobody needs", &unused);
}

#[test]
fn only_the_browser_asks_for_the_time() {
    let clocks = ["SystemTime", "Instant", "new_0", "Zoned", "Timestamp"];
    let mut found = Vec::new();
    for source in library().iter().filter(|it| it.path != "src/browser/page.rs") {
        for (at, word) in words(&source.code).into_iter().filter(|(_, it)| clocks.contains(it)) {
            found.push(format!("{}:{} {word}", source.path, source.line(at)));
        }
    }
    check("a clock outside of the browser's room", &found);
}

#[test]
fn addresses_stand_in_one_place() {
    let views = [
        "accessibility",
        "advise",
        "careers",
        "check",
        "compare",
        "embed",
        "method",
        "plan",
        "privacy",
        "programs",
        "quiz",
        "timing",
    ];
    let mut found = Vec::new();
    for source in sources("src", "rs") {
        let path = source.path.as_str();
        if ["src/route.rs", "src/app.rs"].contains(&path) || path.starts_with("src/route/") {
            continue;
        }
        for (at, text) in &source.literals {
            let first = text.strip_prefix('/').map(|rest| rest.split(['/', '?', '#']).next());
            if first.flatten().is_some_and(|first| views.contains(&first)) {
                found.push(format!("{}:{} “{text}”", source.path, source.line(*at)));
            }
        }
    }
    check("an address outside of src/route.rs", &found);
}

#[test]
fn no_file_is_too_long_to_be_read_at_once() {
    let mut found = Vec::new();
    for (folder, extension, most) in [
        ("src", "rs", 300),
        ("src", "js", 300),
        ("style", "css", 300),
        ("tests", "rs", 400),
        ("tests", "js", 400),
    ] {
        for source in sources(folder, extension) {
            let n_lines = source.text.lines().count();
            if n_lines > most {
                found.push(format!("{}: {n_lines} lines, at most {most}", source.path));
            }
        }
    }
    check("a file that is too long", &found);
}

#[test]
fn nothing_is_left_half_done() {
    let mut found = Vec::new();
    for source in sources("src", "rs").iter().chain(&sources("tests", "rs")) {
        for (at, word) in words(&source.code) {
            let is_call = source.code[at + word.len()..].starts_with('!');
            if is_call && ["todo", "dbg", "unimplemented"].contains(&word) {
                found.push(format!("{}:{} {word}!", source.path, source.line(at)));
            }
        }
        let first = source.text.lines().next().unwrap_or_default();
        if !first.starts_with("//! ") {
            found.push(format!("{} does not begin with what it is for", source.path));
        }
    }
    check("something half done", &found);
}

#[test]
fn no_file_names_a_registry_or_a_path_of_one_machine() {
    let mut all = Vec::new();
    for (folder, extension) in [
        ("src", "rs"),
        ("src", "js"),
        ("style", "css"),
        ("tests", "rs"),
        ("tests", "js"),
        ("tests", "toml"),
        ("tests", "json"),
        ("public", "json"),
        ("public", "txt"),
    ] {
        all.extend(sources(folder, extension));
    }
    let single = ["Cargo.toml", "Trunk.toml", "Makefile", "index.html", ".ci/tools"];
    all.extend(single.map(|path| Source::read(path.into())));
    let registries = [
        concat!("crates", ".io"),
        concat!("npm", "js."),
        concat!("un", "pkg.com"),
        concat!("js", "delivr"),
    ];
    let paths = [concat!("/", "work/"), concat!("/", "root/"), concat!("/", "home/")];
    let mut found = Vec::new();
    for source in &all {
        let is_named = |word: &&&str| source.text.contains(**word);
        found.extend(registries.iter().filter(is_named).map(|it| format!("{}: {it}", source.path)));
        for path in paths {
            let mut places = source.text.match_indices(path);
            // A folder of the project may have such a name too.
            let is_absolute = |at: usize| {
                !source.text[..at].ends_with(|it: char| is_word(it) || it == '}' || it == '.')
            };
            if places.any(|(at, _)| is_absolute(at)) {
                found.push(format!("{}: {path}", source.path));
            }
        }
    }
    check("a name that belongs to one machine", &found);
}
