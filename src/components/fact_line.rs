//! A label, a value and its mark on one line of a list of facts.

use super::{notes::Notes, source_mark::source_mark};
use crate::{
    domain::fact::{Fact, Unknown},
    words::{figures, program, provenance},
};
use maud::{Markup, html};

/// Fact lines, with what is not known gathered in the last.
pub struct FactLines<'a> {
    notes: &'a Notes<'a>,
    lines: Vec<Markup>,
    unknown: Vec<(Unknown, String, Option<String>)>,
}

impl<'a> FactLines<'a> {
    /// No lines yet.
    pub fn new(notes: &'a Notes<'a>) -> Self {
        Self { notes, lines: Vec::new(), unknown: Vec::new() }
    }

    /// Adds a fact, shown by `show`.
    pub fn add<T>(&mut self, label: &str, fact: &Fact<T>, show: impl Fn(&T) -> String) {
        self.add_text(label, fact.map(show), &html! {});
    }

    /// Adds a fact with a figure beneath its value.
    pub fn add_text(&mut self, label: &str, fact: Fact<String>, figure: &Markup) {
        if let Fact::Unknown { reason, note, .. } = fact {
            self.unknown.push((reason, figures::inside(label), note));
            return;
        }
        let value = fact.value().map_or("", String::as_str);
        let mark = source_mark(self.notes, label, &fact);
        self.push(label, &html! { (value) (figure) }, &mark);
    }

    /// Adds a fact that stands elsewhere on the page, but only where it is not
    /// known.
    pub fn add_unknown<T>(&mut self, label: &str, fact: &Fact<T>) {
        if fact.value().is_none() {
            self.add(label, fact, |_| String::new());
        }
    }

    /// Adds a line with markup of its own.
    pub fn push(&mut self, label: &str, value: &Markup, mark: &Markup) {
        self.lines.push(fact_line(label, value, mark));
    }

    /// The list, or nothing where nothing was added.
    pub fn into_list(self) -> Option<Markup> {
        let reasons =
            [Unknown::NotFound, Unknown::NotPublished, Unknown::NotApplicable, Unknown::Withheld];
        if self.lines.is_empty() && self.unknown.is_empty() {
            return None;
        }
        Some(html! {
            dl.facts {
                @for line in &self.lines { (line) }
                @for reason in reasons { (self.unknown_line(reason)) }
            }
        })
    }

    /// What is not known for this reason, on one line, and what we know of it.
    fn unknown_line(&self, reason: Unknown) -> Markup {
        let of_reason = || self.unknown.iter().filter(move |(it, ..)| *it == reason);
        let labels: Vec<&str> = of_reason().map(|(_, label, _)| label.as_str()).collect();
        if labels.is_empty() {
            return html! {};
        }
        let value = html! {
            span.unknown { (provenance::brackets(&labels.join(", "))) }
            @if of_reason().any(|(.., note)| note.is_some()) {
                details.disclosure {
                    summary.disclosure__summary { (program::WHY_UNKNOWN) }
                    ul.unknown__notes {
                        @for (_, label, note) in of_reason() {
                            @if let Some(note) = note {
                                li { b.unknown__label { (label) } ": " (note) }
                            }
                        }
                    }
                }
            }
        };
        fact_line(program::unknown_label(reason), &value, &html! {})
    }
}

fn fact_line(label: &str, value: &Markup, mark: &Markup) -> Markup {
    html! {
        div.fact {
            dt.fact__label { (label) }
            dd { (value) }
            @if !mark.0.is_empty() { dd.fact__mark { (mark) } }
        }
    }
}
