//! The pages for web editors: what is filled in becomes lines that hold nothing else.

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
    domain::{
        color::{Rgb, Scheme, TEXT, accent_contrasts, readable},
        embedding::{Embedded, Embedding, MOST_LETTERS, Problem},
    },
    editor::{
        embed::{self, Shown},
        lines,
    },
    route::{Root, Route},
    words::editor::embed as words,
};
use elements::elements;

const ORIGIN: &str = "https://school.example";

fn shown(fields: &[(&str, &str)]) -> Shown {
    let pair = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
    Shown {
        origin: ORIGIN.into(),
        root: Root::new("a"),
        programs: vec![("one".into(), "One: A & B".into()), ("two".into(), "Two".into())],
        fields: fields.iter().map(pair).collect(),
        ..Shown::default()
    }
}

fn texts(fields: &[(&str, &str)]) -> [String; 3] {
    embed::texts(&shown(fields)).map(|(_, text)| text)
}

fn read(fields: &[(&str, &str)]) -> (Embedding, Vec<Problem>) {
    shown(fields).embedding()
}

#[test]
fn nothing_chosen_is_the_self_check_as_it_comes() {
    let [element, frame, picture] = texts(&[]);
    assert_eq!(
        element,
        "<script async src=\"https://school.example/a/embed.js\"></script>\n\
         <docent-tool tool=\"quiz\"><a href=\"https://school.example/a/quiz\">Self-check</a>\
         </docent-tool>"
    );
    assert_eq!(
        frame,
        "<iframe src=\"https://school.example/a/embed/quiz\" title=\"Self-check\" width=\"100%\" \
         height=\"900\"></iframe>"
    );
    assert_eq!(
        picture,
        "<a href=\"https://school.example/a/quiz\"><img \
         src=\"https://school.example/a/preview.png\" \
         alt=\"Self-check: how do you see your teaching?\" width=\"100%\"></a>"
    );
}

#[test]
fn every_choice_stands_in_the_line() {
    let fields = [
        ("tool", "programs"),
        ("program", "one"),
        ("theme", "dark"),
        ("accent", "7a1f3d"),
        ("accent-dark", "#F2A0B8"),
        ("min-height", "300"),
        ("max-height", " 900 "),
        ("lazy", "on"),
        ("results", "on"),
        ("sandbox", "on"),
        ("label", "  Our   \"own\" program "),
    ];
    let (it, problems) = read(&fields);
    assert_eq!(problems, []);
    assert_eq!((it.least, it.most), (Some(300), Some(900)));
    let [element, frame, _] = texts(&fields);
    let (_, tag) = element.split_once('\n').expect("two lines");
    assert_eq!(
        tag,
        "<docent-tool tool=\"programs\" program=\"one\" theme=\"dark\" accent=\"#7A1F3D\" \
         accent-dark=\"#F2A0B8\" min-height=\"300\" max-height=\"900\" \
         label=\"Our &quot;own&quot; program\" lazy results sandbox>\
         <a href=\"https://school.example/a/programs/one\">Our &quot;own&quot; program</a>\
         </docent-tool>"
    );
    for part in [
        "embed/programs/one\"",
        "name=\"docent:theme=dark&amp;accent=%237A1F3D&amp;accent-dark=%23F2A0B8\"",
        "height=\"900\"",
        "loading=\"lazy\"",
    ] {
        assert!(frame.contains(part), "{part} in {frame}");
    }
}

#[test]
fn a_plain_frame_has_room_for_a_tool() {
    for (least, most, height) in
        [("", "", 900), ("200", "", 900), ("1200", "", 1200), ("", "400", 400), ("300", "500", 500)]
    {
        let [_, frame, _] = texts(&[("min-height", least), ("max-height", most)]);
        assert!(frame.contains(&format!("height=\"{height}\"")), "{least} {most}: {frame}");
    }
}

#[test]
fn a_program_gives_its_name_as_the_title() {
    let [element, frame, picture] = texts(&[("tool", "programs"), ("program", "one")]);
    assert!(element.contains("label=\"One: A &amp; B\""), "{element}");
    assert!(frame.contains("title=\"One: A &amp; B\""), "{frame}");
    assert!(picture.contains("alt=\"One: A &amp; B\""), "{picture}");
    // Of another tool it is nothing, and neither is one that there is not.
    for fields in
        [[("tool", "timing"), ("program", "one")], [("tool", "programs"), ("program", "x")]]
    {
        assert_eq!(read(&fields).0.program, None, "{fields:?}");
    }
}

#[test]
fn what_cannot_be_used_is_said_and_left_out() {
    let long = "x".repeat(MOST_LETTERS + 1);
    let cases: [(&[(&str, &str)], Problem); 11] = [
        (&[("accent", "gold")], Problem::Accent),
        (&[("accent", "#12345G")], Problem::Accent),
        (&[("accent", "é€")], Problem::Accent),
        (&[("accent", "#0B5563"), ("accent-dark", "#12")], Problem::DarkAccent),
        (&[("accent-dark", "#8CCAD6")], Problem::DarkAlone),
        (&[("min-height", "199")], Problem::Least),
        (&[("min-height", "4e2")], Problem::Least),
        (&[("max-height", "30001")], Problem::Most),
        (&[("max-height", "-5")], Problem::Most),
        (&[("min-height", "500"), ("max-height", "400")], Problem::Order),
        (&[("label", &long)], Problem::Title),
    ];
    for (fields, problem) in cases {
        let (it, problems) = read(fields);
        assert_eq!(problems, [problem], "{fields:?}");
        let plain = texts(&[]);
        let [element, ..] = texts(fields);
        match problems[0] {
            Problem::Order => assert_eq!((it.least, it.most), (Some(500), None)),
            Problem::DarkAccent => assert_eq!(it.accent, Some(Rgb(0x0B, 0x55, 0x63))),
            _ => assert_eq!(element, plain[0], "{fields:?}"),
        }
        // The form keeps what was typed, with the sentence beside it.
        let page = embed::view(&shown(fields)).into_string();
        let said = words::problem(&problems[0]);
        assert!(page.contains(&said), "{said}");
        let all = elements(&page);
        let wrong: Vec<_> =
            all.iter().filter(|it| it.attribute("aria-invalid") == Some("true")).collect();
        assert_eq!(wrong.len(), 1, "{fields:?}");
        let described = wrong[0].attribute("aria-describedby").expect("its sentence");
        let ids: Vec<_> = all.iter().filter_map(|it| it.attribute("id")).collect();
        assert!(described.split(' ').all(|id| ids.contains(&id)), "{described}");
        let value = fields.iter().find(|(key, _)| Some(*key) == wrong[0].attribute("name"));
        assert_eq!(wrong[0].attribute("value"), value.map(|(_, value)| *value));
    }
}

#[test]
fn an_accent_that_cannot_be_read_is_refused_with_the_nearest_that_can() {
    let (it, problems) = read(&[("accent", "#FFC000")]);
    assert_eq!(it.accent, None);
    let Problem::Contrast(Scheme::Light, Some(nearest)) = problems[0] else {
        panic!("{problems:?}")
    };
    assert!(accent_contrasts(nearest, Scheme::Light).iter().all(|(_, it)| *it >= TEXT));
    assert!(words::problem(&problems[0]).contains(&nearest.to_string()));
    let (it, problems) = read(&[("accent", &nearest.to_string())]);
    assert_eq!((it.accent, problems), (Some(nearest), vec![]));
    // A dark one of its own is held to the same.
    let (it, problems) = read(&[("accent", "#0B5563"), ("accent-dark", "#0B5563")]);
    assert_eq!((it.accent, it.accent_dark), (None, None));
    assert!(matches!(problems[..], [Problem::Contrast(Scheme::Dark, Some(_))]), "{problems:?}");
    let table = embed::view(&shown(&[("accent", "#FFC000")])).into_string();
    assert_eq!(table.matches(words::FAINT).count(), 4, "light only");
    assert_eq!(table.matches(words::ENOUGH).count(), 4, "the dark one is found");
}

#[test]
fn the_nearest_readable_color_is_one_for_every_color() {
    for red in (0..=255).step_by(15) {
        for green in (0..=255).step_by(15) {
            for blue in (0..=255).step_by(15) {
                let from = Rgb(red, green, blue);
                for scheme in [Scheme::Light, Scheme::Dark] {
                    let Some(found) = readable(from, scheme) else {
                        panic!("{from} has none, {scheme:?}")
                    };
                    let worst = accent_contrasts(found, scheme).map(|(_, it)| it);
                    assert!(worst.iter().all(|it| *it >= TEXT), "{from} {found} {worst:?}");
                }
            }
        }
    }
}

#[test]
fn a_tool_of_a_line_is_a_view_that_can_be_shown_in_a_frame() {
    for tool in Embedded::ALL {
        let route = Route::embedded(tool, None);
        assert!(route.is_embedded(), "{tool:?}");
        assert_eq!(route.path(), ["/", tool.as_str()].concat());
        let script = include_str!("../src/embed.js");
        let title = format!("{}: \"{}\"", tool.as_str(), words::tool(tool));
        assert!(script.contains(&title), "{title}");
    }
    assert_eq!(docent::route::EditorPage::Embed.href(&Root::new("a").framed()), "/a/embed");
}

#[test]
fn what_an_editor_types_never_becomes_markup() {
    let evil = "\"><img src=x onerror=alert(1)>";
    for key in ["tool", "program", "theme", "accent", "accent-dark", "min-height", "label"] {
        let shown = shown(&[("tool", "programs"), (key, evil)]);
        let page = embed::page(&shown).into_string();
        assert!(elements(&page).iter().all(|it| it.attribute("onerror").is_none()), "{key}");
        for (_, text) in embed::texts(&shown) {
            assert!(!text.contains("<img src=x"), "{key}: {text}");
        }
    }
}

#[test]
fn while_someone_types_the_preview_waits() {
    let mut it = shown(&[("accent", "#0B5")]);
    it.is_typing = true;
    let page = embed::view(&it).into_string();
    assert!(!page.contains("<docent-tool id"), "{page}");
    assert!(page.contains("data-still"));
    let first = lines::preview(&read(&[]).0, "a").into_string();
    let other = lines::preview(&read(&[("theme", "dark")]).0, "a").into_string();
    let id = |text: &str| elements(text)[0].attribute("id").map(str::to_owned);
    assert_ne!(id(&first), id(&other), "another choice is another element");
}
