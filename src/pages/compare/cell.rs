//! What one program says of one feature.

use crate::{
    components::{
        gap::gap,
        notes::Notes,
        source_mark::marked_item,
        span_figure::{Axis, span_figure_on},
        standing::standing,
    },
    domain::{answers::Answers, comparison::Feature, entry, fact::Fact, program::Program},
    words::{compare as words, figures, program as program_words},
};
use maud::{Markup, html};
use std::{cell::RefCell, iter};

/// A cell of the table.
pub(super) struct Cell<'a> {
    /// What the page is made with.
    pub(super) notes: &'a Notes<'a>,
    /// The program of its column.
    pub(super) program: &'a Program,
    /// What it belongs to, for the names of its signs: "Deadline, Maastricht".
    pub(super) of: &'a str,
    /// The line of years of its row.
    pub(super) axis: Axis,
    /// What is said beside the values so far; on paper it stands at the end.
    pub(super) asides: &'a RefCell<Vec<String>>,
}

impl Cell<'_> {
    /// The values of a feature with their marks, or the brackets of an unknown.
    pub(super) fn value(&self, feature: Feature, answers: &Answers) -> Markup {
        let program = self.program;
        let structure = &program.structure;
        let fact = match feature {
            Feature::Entry => return entry_cell(self, answers),
            Feature::TimeToFinish => return self.time(),
            Feature::Tuition => {
                let all = iter::once(&program.tuition).chain(&program.other_tuition);
                let all: Vec<_> = all.map(|it| it.map(figures::price)).collect();
                return self.lines(&all);
            }
            Feature::Tracks => return self.tracks(),
            Feature::Exits => return self.exits(),
            Feature::Country => return html! { (self.notes.country(program)) },
            Feature::Award => return html! { (figures::award(program.award)) },
            Feature::WeeklyHours => program.weekly_hours.map(|it| figures::weekly_hours(*it)),
            Feature::Format => program.format.map(|it| figures::format(*it).into()),
            Feature::Load => program.load.map(|it| figures::load(*it).into()),
            Feature::Starts => program.starts.map(figures::starts),
            Feature::Deadline => program.deadline.map(figures::deadline),
            Feature::TuitionTotal => program.tuition_total.map(figures::price),
            Feature::Credits => program.credits.map(figures::credits),
            Feature::FinalWork => structure.final_work.clone(),
            Feature::ClassSize => program.class_size.clone(),
        };
        self.line(&fact)
    }

    /// A fact as text with its mark, or its brackets.
    fn line(&self, fact: &Fact<String>) -> Markup {
        if let Some(aside) = words::aside(self.of, fact) {
            self.asides.borrow_mut().push(aside);
        }
        let Some(text) = fact.value() else { return gap(self.notes, self.of, fact) };
        html! { div { (marked_item(self.notes, self.of, text, fact, &html! {})) } }
    }

    /// Those of several facts that are known, each on its line; the first of
    /// the others stands for all where none is.
    fn lines(&self, facts: &[Fact<String>]) -> Markup {
        let is_known = facts.iter().any(|it| it.value().is_some());
        let first = facts.first().cloned().unwrap_or_default();
        html! {
            @if is_known {
                @for fact in facts.iter().filter(|it| it.value().is_some()) { (self.line(fact)) }
            } @else {
                (self.line(&first))
            }
        }
    }

    /// The usual time, the longest, and what graduates took, with the figure.
    fn time(&self) -> Markup {
        let program = self.program;
        let time = program.time_to_finish.map(figures::span);
        let limit = program.time_limit.map(|it| words::at_most(*it));
        let took = program.graduates_took.map(|it| words::outcome(*it));
        html! {
            (self.lines(&[time, limit]))
            @if let Some(span) = program.time_to_finish.value() {
                (span_figure_on(self.axis, span, program.graduates_took.value().copied()))
                @if took.value().is_some() { div.compare__outcome { (self.line(&took)) } }
            }
        }
    }

    /// How many tracks and which; each with its own mark where the number is
    /// not known.
    fn tracks(&self) -> Markup {
        let structure = &self.program.structure;
        let count = structure.track_count.map(|it| words::tracks(structure, *it));
        let mut facts = vec![count];
        if structure.track_count.value().is_none() {
            let tracks = structure.tracks.iter();
            facts.extend(tracks.map(|track| track.adds.map(|_| track.name.clone())));
        }
        self.lines(&facts)
    }

    /// Each exit with the credits after which it comes.
    fn exits(&self) -> Markup {
        let exits = self.program.structure.exits.iter();
        let facts = exits.map(|exit| {
            let award = figures::award(exit.award);
            exit.after.map(|credits| program_words::exit(award, &figures::credits(credits)))
        });
        self.lines(&facts.collect::<Vec<_>>())
    }
}

/// How the person stands, and every rule that it rests on.
fn entry_cell(cell: &Cell<'_>, answers: &Answers) -> Markup {
    let entry = entry::entry(cell.program, answers, cell.notes.this_year);
    html! {
        (standing(&entry))
        @if entry.rules.is_empty() {
            (cell.line(&Fact::NOT_FOUND))
        } @else {
            @for rule in &entry.rules {
                div.compare__rule { (cell.line(&rule.requirement.rule)) }
            }
        }
    }
}
