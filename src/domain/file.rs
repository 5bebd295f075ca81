//! The file in which a person keeps everything (B18): JSON that can be read and
//! loses nothing.

use super::{
    answers::{Answers, History, STEPS, Topic},
    calendar::Day,
    catalog::Catalog,
    link::{self, Damage, Link, seal::check},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What the file says it is.
const DOCENT: &str = "answers";
/// The version of its format.
pub const SCHEMA_VERSION: u32 = 1;

/// The file.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct File<A> {
    docent: String,
    schema_version: u32,
    content_version: String,
    saved: Option<String>,
    /// The CRC-32 of `all` as JSON without white space.
    check: u32,
    all: A,
}

/// What the file keeps.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct All {
    answers: Answers,
    /// The answers before each change, oldest first.
    undo: Vec<Answers>,
    /// The answers that were taken back.
    redo: Vec<Answers>,
}

/// What was read of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The answers.
    pub answers: Answers,
    /// What they were before.
    pub history: History,
    /// The version of the content with which it was made.
    pub content: Option<link::ContentVersion>,
    /// Topics whose answer this content does not know.
    pub lost: Vec<Topic>,
}

/// The longest file that is read, in bytes.
const LONGEST: usize = 20 * link::LONGEST;

/// The text of a file. Where it would be too long to be read again, the oldest
/// steps that could be undone are left out.
pub fn text(answers: &Answers, history: &History, catalog: &Catalog, saved: Option<Day>) -> String {
    let mut all = All {
        answers: answers.clone(),
        undo: history.past().to_vec(),
        redo: history.future().to_vec(),
    };
    loop {
        let text = whole(&all, catalog, saved);
        // The first of either is the one that is farthest from now.
        let farthest = if all.undo.is_empty() { &mut all.redo } else { &mut all.undo };
        if text.len() <= LONGEST || farthest.is_empty() {
            return text;
        }
        farthest.drain(..farthest.len().div_ceil(8));
    }
}

fn whole(all: &All, catalog: &Catalog, saved: Option<Day>) -> String {
    let file = File {
        docent: DOCENT.to_owned(),
        schema_version: SCHEMA_VERSION,
        content_version: catalog.content_version.clone(),
        saved: saved.map(Day::to_text),
        check: check_of(all),
        all,
    };
    // Maps with numbers and texts as keys are all that could be refused.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Over the values as JSON without white space. Written as the file is and then stripped:
/// a second way of writing would be a second writer for each type in a wasm.
fn check_of(all: &All) -> u32 {
    let pretty = serde_json::to_string_pretty(all).unwrap_or_default();
    let (mut is_text, mut is_escaped) = (false, false);
    let compact: Vec<u8> = pretty
        .bytes()
        .filter(|it| {
            is_text ^= *it == b'"' && !is_escaped;
            is_escaped = *it == b'\\' && !is_escaped;
            is_text || !it.is_ascii_whitespace()
        })
        .collect();
    check(&compact)
}

/// Reads a file.
///
/// # Errors
///
/// A [`Damage`] for everything that is no whole file of this version.
pub fn read(text: &str, catalog: &Catalog) -> Result<Opened, Damage> {
    if text.len() > LONGEST {
        return Err(Damage::TooLong);
    }
    let value: Value = serde_json::from_str(text).map_err(|why| {
        let is_ours = text.contains("\"docent\"");
        if why.is_eof() && is_ours { Damage::Cut } else { Damage::Foreign }
    })?;
    if value.get("docent").and_then(Value::as_str) != Some(DOCENT) {
        return Err(Damage::Foreign);
    }
    let version = value.get("schemaVersion").and_then(Value::as_u64);
    if version.is_some_and(|it| it > u64::from(SCHEMA_VERSION)) {
        return Err(Damage::Newer);
    }
    let file: File<All> = serde_json::from_value(value).map_err(|_| Damage::Damaged)?;
    if file.schema_version != SCHEMA_VERSION || file.check != check_of(&file.all) {
        return Err(Damage::Damaged);
    }
    let All { answers, undo, redo } = file.all;
    if undo.len().max(redo.len()) > STEPS {
        return Err(Damage::TooLong);
    }
    let (answers, lost) = known(&answers, catalog);
    let known = |all: Vec<Answers>| all.iter().map(|it| known(it, catalog).0).collect();
    Ok(Opened {
        answers,
        lost,
        history: History::new(known(undo), known(redo)),
        content: link::ContentVersion::parse(&file.content_version),
    })
}

/// What this content knows of some answers, and the topics of the rest.
fn known(answers: &Answers, catalog: &Catalog) -> (Answers, Vec<Topic>) {
    let payload = Link::Answers(answers.clone()).payload(catalog);
    let known = match link::from_payload(&payload, catalog) {
        Ok(link::Read { link: Link::Answers(known), .. }) => known,
        _ => Answers::default(),
    };
    let lost = answers.topics().filter(|it| !answers.agree(&known, *it)).collect();
    (known, lost)
}
