//! Texts of version 1 that people hold: each is read as the same for good.
//!
//! `golden.json` is never changed, only added to. A new version of the format
//! adds a file of its own; these are then read through the migration, and are no
//! longer what is written.

use super::given::{catalog, day};
use docent::domain::{
    answers::{Answers, History, Keyed, Level},
    catalog::Catalog,
    dictation, file,
    id::Code,
    kept::{self as storage, Kept},
    link::{self as links, Link, Read},
};
use serde::Deserialize;
use serde_json::Value;

/// What a golden text stands for.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
enum Means {
    Answers(Answers),
    Request { asked: u32, items: Vec<Code> },
    Ratings { asked: u32, levels: Keyed<Level> },
    Advice { answered: u32, advice: Answers },
}

impl From<Means> for Link {
    fn from(means: Means) -> Self {
        match means {
            Means::Answers(answers) => Self::Answers(answers),
            Means::Request { asked, items } => Self::Request { asked, items },
            Means::Ratings { asked, levels } => Self::Ratings { asked, levels },
            Means::Advice { answered, advice } => Self::Advice { answered, advice },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Held {
    what: String,
    text: String,
    means: Means,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Entry {
    text: String,
    since: String,
    until: String,
    answers: Answers,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct File {
    text: String,
    saved: String,
    answers: Answers,
    undo: Vec<Answers>,
    redo: Vec<Answers>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Golden {
    content_version: String,
    links: Vec<Held>,
    codes: Vec<Held>,
    file: File,
    storage: Entry,
}

fn golden() -> Golden {
    serde_json::from_str(include_str!("golden.json")).expect("golden.json is as it was")
}

/// The shipped catalog under the version with which the golden texts were made.
fn then(golden: &Golden) -> Catalog {
    Catalog { content_version: golden.content_version.clone(), ..catalog().clone() }
}

fn wanted(golden: &Golden, link: Link) -> Read {
    let content = links::ContentVersion::parse(&golden.content_version);
    assert!(content.is_some());
    Read { link, content, lost: vec![] }
}

#[test]
fn golden_links_are_read_and_written_as_they_were() {
    let golden = golden();
    let mut kinds = Vec::new();
    for Held { what, text, means } in self::golden().links {
        let wanted = wanted(&golden, means.into());
        assert_eq!(wanted.link.text(&then(&golden)), text, "{what}");
        kinds.push(wanted.link.kind());
        assert_eq!(links::read(&text, catalog()), Ok(wanted), "{what}");
    }
    for kind in links::Kind::ALL {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}

#[test]
fn golden_codes_are_read_and_written_as_they_were() {
    let golden = golden();
    for Held { what, text, means } in self::golden().codes {
        let wanted = wanted(&golden, means.into());
        let Link::Answers(answers) = &wanted.link else { panic!("{what}") };
        let written = dictation::code(answers, &then(&golden)).map(|it| it.join(" "));
        assert_eq!(written.as_deref(), Some(&*text), "{what}");
        assert_eq!(dictation::read(&text, catalog()), Ok(wanted), "{what}");
    }
}

#[test]
fn the_golden_file_is_read_and_written_as_it_was() {
    let golden = golden();
    let then = then(&golden);
    let content = links::ContentVersion::parse(&golden.content_version);
    let File { text, saved, answers, undo, redo } = golden.file;
    let history = History::new(undo, redo);
    assert_eq!(file::text(&answers, &history, &then, Some(day(&saved))), text);
    let wanted = file::Opened { answers, history, content, lost: vec![] };
    assert_eq!(file::read(&text, catalog()), Ok(wanted));
}

#[test]
fn the_golden_entry_of_the_storage_is_read_and_written_as_it_was() {
    let golden = golden();
    let then = then(&golden);
    let Entry { text, since, until, answers } = golden.storage;
    let kept = Kept { since: day(&since), until: day(&until) };
    assert_eq!(storage::text(&answers, kept, &then), text);
    let wanted = storage::Read { answers, kept: Some(kept), ..storage::Read::default() };
    assert_eq!(storage::read(&text, catalog()), wanted);
}

/// Every field of the answers has its golden text: one that is added later must
/// get one too.
#[test]
fn the_golden_texts_name_every_topic() {
    let all = docent::domain::answers::Topic::ALL;
    let named = golden().links.into_iter().flat_map(|it| match Link::from(it.means) {
        Link::Answers(answers) => answers.topics().collect::<Vec<_>>(),
        _ => vec![],
    });
    let named: Vec<_> = named.collect();
    for topic in all {
        assert!(named.contains(topic), "{topic:?}");
    }
}

/// Prints `golden.json` with the texts that are written now, for a new version.
#[test]
#[ignore = "only to add golden texts: cargo test --test link -- --ignored --nocapture print_golden"]
fn print_golden() {
    let golden = golden();
    let then = then(&golden);
    let mut all: Value = serde_json::from_str(include_str!("golden.json")).unwrap();
    for (at, it) in self::golden().links.into_iter().enumerate() {
        all["links"][at]["text"] = Link::from(it.means).text(&then).into();
    }
    for (at, it) in self::golden().codes.into_iter().enumerate() {
        let Link::Answers(answers) = it.means.into() else { continue };
        all["codes"][at]["text"] = dictation::code(&answers, &then).unwrap().join(" ").into();
    }
    let File { saved, answers, undo, redo, .. } = golden.file;
    let history = History::new(undo, redo);
    all["file"]["text"] = file::text(&answers, &history, &then, Some(day(&saved))).into();
    let Entry { since, until, answers, .. } = golden.storage;
    let kept = Kept { since: day(&since), until: day(&until) };
    all["storage"]["text"] = storage::text(&answers, kept, &then).into();
    println!("GOLDEN{all:#}");
}
