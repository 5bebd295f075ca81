//! The editor's checker: everything wrong with a content file, all at once,
//! each with pointer, line and reason.

use super::{
    Document, SCHEMA_MAJOR, editorial,
    pointer::{Problem, Reason},
    schema,
};
use crate::domain::{catalog::Catalog, glossary::Glossary};
use jsonc_parser::ast;
use jsonschema::{
    ValidationError,
    error::{TypeKind, ValidationErrorKind as Kind},
};
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
    check::<Catalog>(text, editorial::catalog)
}

/// Checks the glossary.
pub fn glossary(text: &str) -> Vec<Finding> {
    check::<Glossary>(text, editorial::plain)
}

/// Everything wrong with `text` as a document of type `D`, in the order of the
/// file.
fn check<D: Document>(text: &str, editorial: fn(&Value) -> Vec<Problem>) -> Vec<Finding> {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let reason = format!("is not JSON: {error}");
            return vec![Finding { pointer: String::new(), line: error.line(), reason }];
        }
    };
    let version = value.get("schemaVersion").and_then(Value::as_str).unwrap_or_default();
    let mut problems = Vec::new();
    if version.split('.').next() != Some(SCHEMA_MAJOR) {
        let reason = format!("is “{version}”, and this reader knows version {SCHEMA_MAJOR}");
        problems.push(Problem { pointer: "/schemaVersion".into(), reason: Reason::Words(reason) });
    }
    problems.extend(shape::<D>(&value));
    problems.extend(editorial(&value));
    if problems.is_empty()
        && let Err(error) = D::deserialize(value)
    {
        let reason = Reason::Words(error.to_string());
        problems.push(Problem { pointer: String::new(), reason });
    }
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

/// What the schema finds.
fn shape<D: Document>(value: &Value) -> Vec<Problem> {
    let schema: Value = serde_json::from_str(&schema::text::<D>()).unwrap_or_default();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema);
    let Ok(validator) = validator else {
        let reason = Reason::Words("the schema itself is not valid".into());
        return vec![Problem { pointer: String::new(), reason }];
    };
    let mut problems = Vec::new();
    for error in validator.iter_errors(value) {
        explain(&error, value, &mut problems);
    }
    problems
}

/// Puts one finding of the schema into words, going down into the one branch
/// that the editor meant where a value may have several shapes.
fn explain(error: &ValidationError<'_>, root: &Value, problems: &mut Vec<Problem>) {
    let pointer = error.instance_path().to_string();
    let at = root.pointer(&pointer);
    let reason = match error.kind() {
        Kind::AnyOf { context } => {
            if at.is_some_and(Value::is_object) {
                // The branch with the fewest complaints is the one that was meant;
                // a fact of no kind or of two is told so by the integrity check.
                let meant = context.iter().min_by_key(|errors| errors.len());
                let missing_kind = is_fact_without_kind(at);
                for error in meant.into_iter().flatten().filter(|_| !missing_kind) {
                    explain(error, root, problems);
                }
                return;
            }
            "is none of the shapes that can stand here".into()
        }
        Kind::Required { property } => {
            format!("lacks the key {}", property.as_str().unwrap_or_default())
        }
        Kind::Type { kind } => {
            let wanted = match kind {
                TypeKind::Single(kind) => kind.to_string(),
                TypeKind::Multiple(kinds) => {
                    kinds.iter().map(|it| it.to_string()).collect::<Vec<_>>().join(" or ")
                }
            };
            format!("is {}, where {wanted} is wanted", kind_of(at))
        }
        Kind::Enum { options } => format!("is {}, and none of {options}", show(at)),
        Kind::Minimum { limit } => format!("is {}, less than {limit}", show(at)),
        Kind::Maximum { limit } => format!("is {}, more than {limit}", show(at)),
        Kind::MinItems { limit } => format!("needs at least {limit} entries"),
        Kind::Pattern { pattern } => format!("is {}, not of the form {pattern}", show(at)),
        Kind::Format { format } => format!("is {}, not a {format}", show(at)),
        _ => error.to_string(),
    };
    problems.push(Problem { pointer, reason: Reason::Words(reason) });
}

fn is_fact_without_kind(value: Option<&Value>) -> bool {
    let kinds = ["value", "derived", "assumption", "conflict", "unknown"];
    !value.is_some_and(|value| kinds.iter().any(|kind| value.get(kind).is_some()))
}

fn kind_of(value: Option<&Value>) -> &'static str {
    match value {
        None | Some(Value::Null) => "null",
        Some(Value::Bool(_)) => "a boolean",
        Some(Value::Number(_)) => "a number",
        Some(Value::String(_)) => "text",
        Some(Value::Array(_)) => "a list",
        Some(Value::Object(_)) => "an object",
    }
}

fn show(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Value::to_string)
}

/// The lines at which the values of a text stand.
struct Lines<'a> {
    text: &'a str,
    root: Option<ast::Value<'a>>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        let parsed = jsonc_parser::parse_to_ast(text, &Default::default(), &Default::default());
        Self { text, root: parsed.ok().and_then(|parsed| parsed.value) }
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
        self.text.get(..start).map_or(1, |before| before.matches('\n').count() + 1)
    }
}

fn range(value: &ast::Value<'_>) -> jsonc_parser::common::Range {
    use jsonc_parser::common::Ranged as _;
    value.range()
}
