//! What is open, and what it would take.

use super::shown::{Shown, section};
use crate::{
    components::{
        door::door,
        entry_questions::OPEN,
        fact_line::FactLines,
        source_mark::marked_text,
        three_questions::{PROFESSION, STAGE, TEACHING, question_href},
    },
    domain::{
        amount::Price,
        answers::{Section, Topic},
        fact::Fact,
        my_plan::OpenQuestion,
    },
    route::Route,
    words::{
        figures,
        my_plan::{self as words, export, open as open_words},
        program::{self as program_words, labels},
    },
};
use maud::{Markup, html};

impl Shown<'_> {
    pub(super) fn open(&self) -> Markup {
        let headings =
            [open_words::MINE, open_words::EMPLOYERS, open_words::PROGRAMS, open_words::ROLES];
        let body = html! {
            @if self.plan.open.is_empty() { p { (words::NOTHING_OPEN) } }
            @for heading in headings {
                @let of = self.plan.open.iter().filter(|it| self::heading(it) == heading);
                @let own: Vec<_> = of.collect();
                @if !own.is_empty() {
                    h3.plan__name { (heading) }
                    ul.plan__list { @for it in own { li { (self.question(it)) } } }
                }
            }
        };
        section("plan-open", words::OPEN, &body)
    }

    /// A question; one that the person can answer leads there.
    fn question(&self, it: &OpenQuestion<'_>) -> Markup {
        let text = export::question(it);
        match it {
            OpenQuestion::Own(topic) => html! {
                a.text-link href=(self.answered_at(*topic)) { (text) }
            },
            OpenQuestion::Role(rule) => marked_text(&self.notes, &text, &rule.rule),
            OpenQuestion::Employer(_) | OpenQuestion::Program(_) => html! { (text) },
        }
    }

    /// Where a question is asked.
    pub(super) fn answered_at(&self, topic: Topic) -> String {
        let entry = || Route::Program(self.plan.program.id.clone());
        let route = match topic {
            Topic::Profession => return question_href(&self.visit.root, PROFESSION),
            Topic::Stage => return question_href(&self.visit.root, STAGE),
            Topic::Teaching => return question_href(&self.visit.root, TEACHING),
            Topic::Degrees | Topic::Licenses | Topic::TeachingYears => {
                return [&self.notes.href(&entry()), "#", OPEN].concat();
            }
            Topic::Country | Topic::Credentials | Topic::Experience | Topic::Target => Route::Roles,
            _ => Route::Timing,
        };
        self.notes.href(&route)
    }

    /// What the program would take.
    pub(super) fn takes(&self) -> Markup {
        let program = self.plan.program;
        let body = html! {
            p { (program_words::heading(program)) }
            (self.facts())
            (door(&self.notes.href(&Route::Program(program.id.clone())), words::TAKES_DOOR))
            (self.note(Section::Programs))
        };
        section("plan-takes", words::TAKES, &body)
    }

    /// Size, time and cost as text.
    pub(super) fn facts_in_words(&self) -> Vec<(&'static str, Fact<String>)> {
        let program = self.plan.program;
        let total =
            |it: &Price| program_words::tuition_total(&figures::money(it.amount, it.currency));
        vec![
            (labels::CREDITS, program.credits.map(figures::credits)),
            (labels::TIME, program.time_to_finish.map(figures::span)),
            (labels::PACE, program.pace.map(Clone::clone)),
            (labels::FORMAT, program.format.map(|it| figures::format(*it).to_owned())),
            (labels::HOURS, program.weekly_hours.map(|it| figures::weekly_hours(*it))),
            (labels::TUITION, program.tuition.map(figures::price)),
            (labels::TUITION_TOTAL, program.tuition_total.map(total)),
        ]
    }

    /// The same, each with its mark.
    pub(super) fn facts(&self) -> Markup {
        let mut lines = FactLines::new(&self.notes);
        for (label, fact) in self.facts_in_words() {
            lines.add_text(label, fact, &html! {});
        }
        lines.into_list().unwrap_or_default()
    }
}

/// Who can answer a question, as the heading over it.
fn heading(of: &OpenQuestion<'_>) -> &'static str {
    match of {
        OpenQuestion::Own(_) => open_words::MINE,
        OpenQuestion::Employer(_) => open_words::EMPLOYERS,
        OpenQuestion::Program(_) => open_words::PROGRAMS,
        OpenQuestion::Role(_) => open_words::ROLES,
    }
}
