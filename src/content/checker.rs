//! The editor's checker: everything wrong with a content file, all at once,
//! each with pointer, line and reason.

use super::{
    Document, SCHEMA_MAJOR, editorial,
    mismatch::MOST,
    pointer::{Problem, Reason},
    shape,
};
use crate::{
    domain::{
        accessibility::Accessibility, assessment::Assessment, calendar::Day, catalog::Catalog,
        changes::Changes, glossary::Glossary, pathway::Pathways, timing::Timing,
    },
    json::Reader,
};
use jsonc_parser::{CollectOptions, ParseOptions, ast};
use serde_json::Value;
use std::fmt;

/// Something wrong, as an editor reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The place, as a JSON Pointer.
    pub pointer: String,
    /// The line of the file, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub reason: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "/" } else { &self.pointer };
        write!(f, "line {}, {pointer}: {}", self.line, self.reason)
    }
}

/// Checks the catalog.
pub fn catalog(text: &str) -> Vec<Finding> {
    check::<Catalog>(text, &editorial::catalog)
}

/// Checks the glossary.
pub fn glossary(text: &str) -> Vec<Finding> {
    check::<Glossary>(text, &editorial::plain)
}

/// Checks the self-check beside the text of the catalog.
pub fn assessment(text: &str, catalog: &str) -> Vec<Finding> {
    // What is wrong with the catalog, its own check says.
    let catalog: Value = serde_json::from_str(catalog).unwrap_or_default();
    check::<Assessment>(text, &|root| editorial::assessment(root, &catalog))
}

/// Checks “When to start” beside the text of the catalog, its own tests included.
pub fn timing(text: &str, catalog: &str) -> Vec<Finding> {
    let catalog: Value = serde_json::from_str(catalog).unwrap_or_default();
    check::<Timing>(text, &|root| editorial::timing(root, &catalog))
}

/// Checks the pathways beside the text of the catalog.
pub fn pathways(text: &str, catalog: &str) -> Vec<Finding> {
    let catalog: Value = serde_json::from_str(catalog).unwrap_or_default();
    check::<Pathways>(text, &|root| editorial::pathways(root, &catalog))
}

/// Checks what changed beside the other files.
pub fn changes(text: &str, files: &Files<'_>) -> Vec<Finding> {
    let files: Vec<(&str, Value)> = files
        .iter()
        .map(|(name, text)| (*name, serde_json::from_str(text).unwrap_or_default()))
        .collect();
    check::<Changes>(text, &|root| editorial::changes(root, &files))
}

/// Checks the accessibility statement.
pub fn accessibility(text: &str) -> Vec<Finding> {
    check::<Accessibility>(text, &editorial::accessibility)
}

/// The text of each content file, by name, as they are published together.
pub type Files<'a> = [(&'static str, &'a str)];

/// The names of the content files, in the order in which an editor is told of them.
pub const NAMES: [&str; 7] = [
    Catalog::NAME,
    Glossary::NAME,
    Assessment::NAME,
    Pathways::NAME,
    Timing::NAME,
    Changes::NAME,
    Accessibility::NAME,
];

/// Everything wrong with each of these files, by name and in their order.
pub fn all(files: &Files<'_>) -> Vec<(&'static str, Vec<Finding>)> {
    files.iter().map(|(name, _)| (*name, one(name, files))).collect()
}

/// Everything wrong with the one of these files that has this name.
pub fn one(name: &str, files: &Files<'_>) -> Vec<Finding> {
    let named = |name: &str| files.iter().find(|it| it.0 == name).map_or("", |it| it.1);
    let (text, beside) = (named(name), named(Catalog::NAME));
    match name {
        Catalog::NAME => catalog(text),
        Assessment::NAME => assessment(text, beside),
        Timing::NAME => timing(text, beside),
        Pathways::NAME => pathways(text, beside),
        Changes::NAME => changes(text, files),
        Accessibility::NAME => accessibility(text),
        _ => glossary(text),
    }
}

/// What an editor is asked to look at again in each of these files, on this day. It may
/// be published all the same.
pub fn warnings(files: &Files<'_>, today: Day) -> Vec<(&'static str, Vec<Finding>)> {
    let roots: Vec<Value> =
        files.iter().map(|(_, text)| serde_json::from_str(text).unwrap_or_default()).collect();
    let found = |(root, (name, text)): (&Value, &(&'static str, &str))| {
        (*name, located(text, editorial::warnings(root, &roots, today)))
    };
    roots.iter().zip(files).map(found).collect()
}

/// Everything wrong with `text` as a document of type `D`, in the order of the
/// file.
fn check<D: Document>(text: &str, editorial: &dyn Fn(&Value) -> Vec<Problem>) -> Vec<Finding> {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let reason = if text.starts_with('\u{feff}') {
                "begins with a byte order mark; save it as UTF-8 without one".to_owned()
            } else {
                format!("is not JSON: {error}")
            };
            return vec![Finding { pointer: String::new(), line: error.line(), reason }];
        }
    };
    let version = value.get("schemaVersion").and_then(Value::as_str).unwrap_or_default();
    let mut problems = Vec::new();
    if version.split('.').next() != Some(SCHEMA_MAJOR) {
        let reason = format!("is “{version}”, and this reader knows version {SCHEMA_MAJOR}");
        problems.push(Problem { pointer: "/schemaVersion".into(), reason: Reason::Words(reason) });
    }
    problems.extend(shape::shape::<D>(&value));
    // With so much that does not fit, it is another file.
    if problems.len() < MOST {
        problems.extend(editorial(&value));
    }
    if problems.is_empty() {
        let mut reader = Reader::default();
        D::from_json(&value, &mut reader);
        problems.extend(reader.misfits().iter().map(|pointer| Problem {
            pointer: pointer.clone(),
            reason: Reason::Words("cannot be read".into()),
        }));
    }
    located(text, problems)
}

/// The problems with their lines, in the order of the file, each once.
fn located(text: &str, problems: Vec<Problem>) -> Vec<Finding> {
    let lines = Lines::new(text);
    let mut findings: Vec<Finding> = problems
        .into_iter()
        .map(|problem| Finding {
            line: lines.of(&problem.pointer),
            reason: in_words(&problem.reason),
            pointer: problem.pointer,
        })
        .collect();
    findings.sort_by(|a, b| (a.line, &a.pointer, &a.reason).cmp(&(b.line, &b.pointer, &b.reason)));
    findings.dedup();
    findings
}

fn in_words(reason: &Reason) -> String {
    match reason {
        Reason::DuplicateId(id) => format!("the id “{id}” is taken by an earlier entry"),
        Reason::DuplicateCode(code) => {
            format!("the code {code} is taken by an earlier entry; codes are never reused")
        }
        Reason::Missing { list: "program", id } => {
            format!("the program has no fact named “{id}”")
        }
        Reason::Missing { list, id } => format!("there is no “{id}” in {list}"),
        Reason::NoKind => "is a fact without a value: give value, derived, assumption, \
                           conflict or unknown"
            .into(),
        Reason::TwoKinds(one, other) => {
            format!("has both {one} and {other}; a fact is of one kind")
        }
        Reason::NoCompanion(kind, key) => format!("{kind} needs {key} beside it"),
        Reason::ShownOutOfRange(shown) => {
            format!("is {shown}, past the end of the conflict; the first is 0")
        }
        Reason::Words(words) => words.clone(),
    }
}

/// The lines at which the values of a text stand.
struct Lines<'a> {
    /// Where each line ends.
    ends: Vec<usize>,
    root: Option<ast::Value<'a>>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        let parsed =
            jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        let ends = text.match_indices('\n').map(|(at, _)| at).collect();
        Self { ends, root: parsed.ok().and_then(|parsed| parsed.value) }
    }

    /// The line, from 1, of the value at `pointer`, or of the nearest value
    /// around it that is there.
    fn of(&self, pointer: &str) -> usize {
        let mut start = 0;
        let mut value = self.root.as_ref();
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            value = match value {
                Some(ast::Value::Object(object)) => {
                    let property = object.properties.iter().find(|it| it.name.as_str() == step);
                    start = property.map_or(start, |it| it.range.start);
                    property.map(|it| &it.value)
                }
                Some(ast::Value::Array(array)) => {
                    let element = step.parse().ok().and_then(|i: usize| array.elements.get(i));
                    start = element.map_or(start, |it| range(it).start);
                    element
                }
                _ => None,
            };
        }
        self.ends.partition_point(|it| *it < start) + 1
    }
}

fn range(value: &ast::Value<'_>) -> jsonc_parser::common::Range {
    use jsonc_parser::common::Ranged as _;
    value.range()
}
