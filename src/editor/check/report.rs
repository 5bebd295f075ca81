//! What the checker found, by file.

use crate::{
    content::checker::{self, Files, Finding, NAMES},
    domain::calendar::Day,
    words::editor::check as words,
};
use serde_json::Value;

/// The most signs of a line that are quoted.
const QUOTED: usize = 120;

/// Whose a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The editor’s, by the name under which it was given.
    Given(String),
    /// The one of the endpoint.
    Published,
    /// The copy that the build made.
    Snapshot,
}

/// A content file as it is checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name at the endpoint, without ".json".
    pub name: &'static str,
    /// Whose it is.
    pub source: Source,
    /// What it holds.
    pub text: String,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whether it keeps the file from being published.
    pub is_error: bool,
    /// Where it stands, and what it is.
    pub finding: Finding,
    /// The line at which it stands, cut where it is long; empty where that only opens what
    /// the place names.
    pub quote: String,
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The file.
    pub name: &'static str,
    /// Whose it is.
    pub source: Source,
    /// The version of its content; empty where it does not say.
    pub version: String,
    /// Whether it has more than one line: else a line says nothing.
    pub has_lines: bool,
    /// What was found, errors first, each by line.
    pub rows: Vec<Row>,
}

impl Part {
    /// How many errors and warnings.
    pub fn counts(&self) -> (usize, usize) {
        let n_errors = self.rows.iter().filter(|it| it.is_error).count();
        (n_errors, self.rows.len() - n_errors)
    }

    /// Whether an editor gave it.
    pub fn is_given(&self) -> bool {
        matches!(self.source, Source::Given(_))
    }

    /// Its name as the editor knows it.
    pub fn file(&self) -> String {
        match &self.source {
            Source::Given(name) => name.clone(),
            Source::Published | Source::Snapshot => words::file(self.name),
        }
    }
}

/// The texts of files by name, as the checker reads them.
pub fn texts(files: &[File]) -> Vec<(&'static str, &str)> {
    let of = |name| files.iter().find(|it: &&File| it.name == name);
    NAMES.into_iter().filter_map(|name| Some((name, of(name)?.text.as_str()))).collect()
}

/// What is to be looked at again in all of them, on this day.
pub fn warnings(files: &Files<'_>, today: Option<Day>) -> Vec<(&'static str, Vec<Finding>)> {
    today.map(|it| checker::warnings(files, it)).unwrap_or_default()
}

/// What was found in one of them.
pub fn part(file: &File, files: &Files<'_>, warnings: &[(&str, Vec<Finding>)]) -> Part {
    let lines: Vec<&str> = file.text.lines().collect();
    let row = |is_error, finding: Finding| {
        let line = finding.line.checked_sub(1).and_then(|at| lines.get(at));
        Row { is_error, quote: line.map_or_else(String::new, |it| quoted(it)), finding }
    };
    let errors = checker::one(file.name, files).into_iter().map(|it| row(true, it));
    let warnings = warnings.iter().filter(|(name, _)| *name == file.name);
    let warnings = warnings.flat_map(|(_, it)| it.iter().cloned().map(|it| row(false, it)));
    let mut rows: Vec<Row> = errors.chain(warnings).collect();
    rows.sort_by_key(|it| (!it.is_error, it.finding.line));
    Part {
        name: file.name,
        source: file.source.clone(),
        version: version(&file.text),
        has_lines: lines.len() > 1,
        rows,
    }
}

/// What was found in all of them, at once.
pub fn report(files: &[File], today: Option<Day>) -> Vec<Part> {
    let texts = texts(files);
    let warnings = warnings(&texts, today);
    files.iter().map(|it| part(it, &texts, &warnings)).collect()
}

/// It as plain text, a line for each finding that is shown: `file:line pointer: reason`.
pub fn plain(parts: &[Part], is_shown: impl Fn(&Row) -> bool) -> String {
    let mut text = String::new();
    for part in parts {
        for row in part.rows.iter().filter(|it| is_shown(it)) {
            let Finding { line, reason, .. } = &row.finding;
            let place = place(&row.finding);
            let kind = if row.is_error { "" } else { words::WARNING_PREFIX };
            let line = line.to_string();
            let file = part.file();
            text += &[&file, ":", &line, " ", place, ": ", kind, reason, "\n"].concat();
        }
    }
    text
}

/// The place of a finding; of the whole file a slash, as the tool at a terminal says it.
pub fn place(finding: &Finding) -> &str {
    if finding.pointer.is_empty() { "/" } else { &finding.pointer }
}

fn version(text: &str) -> String {
    let root: Value = serde_json::from_str(text).unwrap_or_default();
    root.get("contentVersion").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn quoted(line: &str) -> String {
    let line = line.trim();
    if line.ends_with(['{', '[']) {
        return String::new();
    }
    match line.char_indices().nth(QUOTED) {
        Some((at, _)) => line.split_at(at).0.to_owned() + "…",
        None => line.to_owned(),
    }
}
