//! The page that checks content files: it shows what the tool at a terminal says.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

#[path = "pages/elements.rs"]
#[allow(dead_code, reason = "shared with tests that use more of it")]
mod elements;

use docent::{
    browser::files::Unreadable,
    components::typed::typed,
    content::{
        checker::{self, NAMES},
        recognized::{by_name, by_shape},
    },
    domain::calendar::Day,
    editor::check::{
        self, Filter, KIND, MOST_ROWS, Shown,
        report::{self, File, Source},
    },
    words::editor::check as words,
};
use elements::elements;

const SHIPPED: [(&str, &str); 7] = [
    ("accessibility", include_str!("../public/api/v1/accessibility.json")),
    ("catalog", include_str!("../public/api/v1/catalog.json")),
    ("glossary", include_str!("../public/api/v1/glossary.json")),
    ("assessment", include_str!("../public/api/v1/assessment.json")),
    ("pathways", include_str!("../public/api/v1/pathways.json")),
    ("timing", include_str!("../public/api/v1/timing.json")),
    ("changes", include_str!("../public/api/v1/changes.json")),
];

fn shipped(name: &str) -> &'static str {
    SHIPPED.iter().find(|(it, _)| *it == name).map(|(_, text)| *text).expect("a content file")
}

fn day() -> Day {
    Day::new(2029, 3, 1).expect("a day")
}

/// The page after these files were given beside what is shipped.
fn given(files: &[(&str, &str)], today: Option<Day>) -> Shown {
    let mut shown = Shown::default();
    shown.take(files.iter().map(|(name, text)| ((*name).into(), Ok((*text).into()))).collect());
    let mut all = shown.files();
    for name in NAMES {
        if all.iter().all(|it| it.name != name) {
            all.push(File { name, source: Source::Published, text: shipped(name).into() });
        }
    }
    shown.found = Some(report::report(&all, today));
    shown
}

#[test]
fn a_file_is_told_by_its_name_else_by_its_shape() {
    for (name, text) in SHIPPED {
        assert_eq!(by_shape(text), Some(name));
        for file in [".json", " (2).json", "-mine.JSON", ""].map(|end| [name, end].concat()) {
            assert_eq!(by_name(&file), Some(name), "{file}");
        }
    }
    for file in ["", "catalogs.json", "my-catalog.json", "data.json", "catalog2.json"] {
        assert_eq!(by_name(file), None, "{file}");
    }
    for text in ["", "[]", "{}", "{\"programs\": 1}", "{\"programs\": [], \"terms\": []}", "\u{0}"]
    {
        assert_eq!(by_shape(text), None, "{text}");
    }
}

#[test]
fn the_page_shows_what_the_tool_says_of_altered_content() {
    let edits: [&[(&str, &str, &str)]; 6] = [
        &[("catalog", "\"award\": \"master\"", "\"award\": \"masters\"")],
        &[("catalog", "\"code\": 4,", "\"code\": 4, \"kode\": 4,")],
        &[("catalog", "\"id\": \"johns-hopkins-mehp\"", "\"id\": \"johns\"")],
        &[("timing", "\"sources\": [", "\"sources\": 7, \"sourcez\": [")],
        &[("changes", "\"contentVersion\"", "contentVersion")],
        &[
            ("pathways", "\"updated\": \"2026", "\"updated\": \"2006"),
            ("glossary", "\"terms\": [", "\"terms\": [ {},"),
        ],
    ];
    for edits in edits {
        let mut texts: Vec<(&'static str, String)> =
            SHIPPED.map(|(name, text)| (name, text.to_owned())).into();
        let mut own = Vec::new();
        for (name, from, to) in edits {
            let (_, text) = texts.iter_mut().find(|(it, _)| it == name).expect("a file");
            assert!(text.contains(from), "{from}");
            *text = text.replacen(from, to, 1);
            own.push(([*name, ".json"].concat(), text.clone()));
        }
        let files: Vec<_> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let own: Vec<_> = own.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let shown = given(&own, Some(day()));
        let page = check::view(&shown).into_string();
        let found = shown.found.as_ref().expect("a report");
        let kinds = [(true, checker::all(&files)), (false, checker::warnings(&files, day()))];
        let mut n_errors = 0;
        for (is_error, of_tool) in kinds {
            for (name, findings) in of_tool {
                let part = found.iter().find(|it| it.name == name).expect("its part");
                let of_page = part.rows.iter().filter(|it| it.is_error == is_error);
                let of_page: Vec<_> = of_page.map(|it| it.finding.clone()).collect();
                assert_eq!(of_page, findings, "{name} after {edits:?}");
                n_errors += if is_error { findings.len() } else { 0 };
                for it in findings.iter().take(MOST_ROWS / 4) {
                    let place = if it.pointer.is_empty() { "/" } else { &it.pointer };
                    assert!(page.contains(&typed(&it.reason).into_string()), "{it}");
                    assert!(page.contains(&typed(place).into_string()), "{it}");
                    assert!(page.contains(&words::line(it.line)), "{it}");
                }
            }
        }
        assert!(n_errors > 0, "{edits:?} is wrong");
        assert_eq!(shown.counts().0, n_errors);
    }
}

#[test]
fn what_a_file_breaks_in_a_published_one_is_shown_there() {
    let altered = shipped("catalog").replace("johns-hopkins-mehp", "johns-hopkins");
    let shown = given(&[("catalog.json", &altered)], None);
    let page = check::view(&shown).into_string();
    let all = elements(&page);
    for (id, is_open) in [("part-catalog", true), ("part-timing", true), ("part-glossary", false)] {
        let part = all.iter().find(|it| it.attribute("id") == Some(id)).expect("its part");
        assert_eq!(part.attribute("open").is_some(), is_open, "{id}");
    }
    assert!(page.contains(words::AS_PUBLISHED));
}

#[test]
fn shipped_content_has_nothing_to_mend_and_its_sources_are_said() {
    let mut own = given(&[("glossary.json", shipped("glossary"))], None);
    let page = check::view(&own).into_string();
    assert!(page.contains(">Nothing to mend</h2>"), "{page}");
    assert!(!page.contains(words::COPY));
    assert!(page.contains(words::YOURS) && page.contains(words::PUBLISHED));
    own.found = Some(Vec::new());
    let nothing = given(&[], None);
    assert!(check::view(&nothing).into_string().contains(words::NONE_GIVEN));
    let mut saved = nothing.clone();
    saved.found.iter_mut().flatten().for_each(|it| it.source = Source::Snapshot);
    assert!(check::view(&saved).into_string().contains(words::SAVED));
    saved.missing = vec!["timing"];
    assert!(check::view(&saved).into_string().contains("timing.json"));
}

#[test]
fn what_is_no_json_has_its_line_and_column() {
    let shown = given(&[("timing.json", "{\n  \"a\": 1,\n}")], None);
    let found = shown.found.as_ref().expect("a report");
    let row = &found[0].rows[0];
    assert_eq!((found[0].name, row.finding.line, row.quote.as_str()), ("timing", 3, "}"));
    assert!(row.finding.reason.contains("line 3 column 1"), "{}", row.finding.reason);
    let marked = ["\u{feff}", shipped("timing")].concat();
    let shown = given(&[("timing.json", &marked)], None);
    let reason = &shown.found.as_ref().expect("a report")[0].rows[0].finding.reason;
    assert!(reason.contains("byte order mark"), "{reason}");
}

#[test]
fn a_file_that_cannot_be_read_or_told_says_what_to_do() {
    let mut shown = Shown::default();
    shown.take(vec![
        ("catalog.json".into(), Err(Unreadable::TooLarge)),
        ("b.json".into(), Err(Unreadable::NotText)),
        ("c.json".into(), Err(Unreadable::Gone)),
    ]);
    assert!(shown.is_told() && shown.files().is_empty());
    let page = check::view(&shown).into_string();
    for words in [words::TOO_LARGE, words::NOT_TEXT, words::GONE] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains(KIND), "nobody is asked what it is");
    shown.take(vec![("x.json".into(), Ok("{}".into()))]);
    let page = check::view(&shown).into_string();
    assert!(!shown.is_told() && page.contains(words::UNTOLD) && page.contains("id=\"kind-3\""));
    // Its shape tells, and may be said otherwise.
    shown.take(vec![("x.json".into(), Ok("{\"rules\": []}".into()))]);
    assert_eq!((shown.given.len(), shown.given[3].kind), (4, Some("timing")));
    assert!(check::view(&shown).into_string().contains(words::TOLD));
    // Another of the same kind stands in for it.
    shown.take(vec![("timing.json".into(), Ok("{}".into()))]);
    assert_eq!(shown.given.len(), 4);
    assert_eq!(shown.files().len(), 1);
}

#[test]
fn the_report_is_a_line_for_each_finding_that_is_shown() {
    let altered = shipped("catalog").replacen("\"award\": \"master\"", "\"award\": 4", 1);
    let mut shown =
        given(&[("My catalog.json", &altered), ("catalog.json", &altered)], Some(day()));
    let (n_errors, n_warnings) = shown.counts();
    assert!(n_errors > 0 && n_warnings > 0);
    let found = shown.found.clone().expect("a report");
    for (filter, n) in [
        (Filter::All, n_errors + n_warnings),
        (Filter::Errors, n_errors),
        (Filter::Warnings, n_warnings),
    ] {
        shown.filter = filter;
        let text = report::plain(&found, |it| filter.shows(it));
        assert_eq!(text.lines().count(), n, "{filter:?}");
        let page = check::view(&shown).into_string();
        assert_eq!(page.contains(">Error</strong>"), filter != Filter::Warnings);
    }
    let first = &found[0].rows[0].finding;
    let line = format!("catalog.json:{} {}: {}", first.line, first.pointer, first.reason);
    assert!(report::plain(&found, |it| it.is_error).contains(&line), "{line}");
}

#[test]
fn what_an_editor_gives_never_becomes_markup_and_never_is_too_much() {
    let evil = "\"><img src=x onerror=alert(1)>";
    let text = format!("{{\n\"{evil}\": 1,\n\"rules\": [{}0]}}", "{},\n".repeat(5_000));
    let text = text.replace("\"\">", "\"\\\">");
    let shown = given(&[(evil, &text), (&[evil, "2"].concat(), "\u{0}\u{1}")], Some(day()));
    let page = check::page(&shown).into_string();
    assert!(elements(&page).iter().all(|it| it.attribute("onerror").is_none()));
    assert!(page.contains(words::UNTOLD));
    let rows = page.matches("checker__row\"").count();
    assert!((MOST_ROWS..3 * MOST_ROWS).contains(&rows), "{rows}");
}
