//! What must hold for a start.

use super::super::{guidance::section, shown::Shown};
use crate::{
    components::standing::state,
    domain::{
        entry::{Because, Question, Standing},
        fact::Fact,
        requirement::Requirement,
        timing::{Appraisal, AssumptionKind, Condition, Reason},
    },
    words::{
        entry, figures, provenance,
        timing::{
            result::{conditions as words, dates},
            sentence::name,
        },
    },
};
use maud::{Markup, html};
use std::iter;

impl Shown<'_> {
    /// What must hold for the best start, met or to be asked.
    pub(in crate::pages::timing) fn conditions(&self, best: &Appraisal<'_>) -> Markup {
        let body = html! {
            ul.conditions { @for it in &best.conditions { (self.condition(it)) } }
        };
        html! {
            @if !best.conditions.is_empty() {
                (section("timing-conditions", &words::heading(&name(best.intake)), &body))
            }
        }
    }

    /// How a condition stands, what it is, and what would fix it.
    pub(in crate::pages::timing) fn condition(&self, of: &Condition<'_>) -> Markup {
        let (what, more) = match &of.reason {
            Reason::Entry { requirement, because, met_from, .. } => {
                let because = because.iter().map(|it| entry::because(*it));
                (self.rule(requirement), because.chain(met_from.map(words::met_from)).collect())
            }
            Reason::MonthOpen(requirement, moments) => {
                (self.rule(requirement), vec![words::month_open(moments)])
            }
            Reason::Grows { requirement, by_then } => {
                (self.rule(requirement), vec![words::grows(*by_then)])
            }
            Reason::NoRules => (html! { (words::NO_RULES) }, Vec::new()),
            Reason::NoDeadline(_) => (html! { (words::NO_DEADLINE) }, Vec::new()),
            Reason::Hours { covered, least, needed } => {
                let fact = self.assumption(AssumptionKind::LeastHours);
                let line = words::hours_least(*least);
                let what =
                    html! { (words::hours(*covered)) " " (self.marked(&line, fact.as_ref())) };
                let needed = needed.map_or_else(|| words::NO_HOURS_DO.into(), words::hours_needed);
                let more = match of.standing {
                    Standing::Met => Vec::new(),
                    Standing::NotYet => vec![needed],
                    Standing::Ask => vec![needed, words::IF_BLOCKED.into()],
                };
                (what, more)
            }
            Reason::BeginsBlocked(start) => (
                html! { (words::begins_blocked(*start)) },
                vec![words::BEGINS_BLOCKED_ASK.to_owned()],
            ),
            Reason::BlockedUncounted => (
                html! { (words::BLOCKED_UNCOUNTED) },
                vec![words::BLOCKED_UNCOUNTED_ASK.to_owned()],
            ),
            Reason::TooLong(it) => {
                let program = self.scene.program;
                let fact = if it.is_limit {
                    program.time_limit.map(|it| dates::months(*it))
                } else {
                    program.time_to_finish.map(figures::span)
                };
                let line = words::most(*it);
                let what =
                    html! { (words::stretch(it.takes)) " " (self.marked(&line, Some(&fact))) };
                let open = it.if_blocked.then(|| words::IF_BLOCKED.to_owned());
                let more = iter::once(words::stretch_needed(*it)).chain(open);
                (what, more.collect())
            }
        };
        let asked = |at: usize| match &of.reason {
            Reason::Entry { because, .. } => because.get(at).copied().and_then(question),
            _ => None,
        };
        html! {
            li.conditions__item.standing-rule {
                (state(of.standing))
                div {
                    div { (what) }
                    @for (at, text) in more.iter().enumerate() {
                        p.standing-rule__because {
                            @if let Some(id) = asked(at) {
                                a.text-link href={ (self.href(self.scene.program)) "#" (id) } { (text) }
                            } @else {
                                (text)
                            }
                        }
                    }
                }
            }
        }
    }

    /// An entry rule in its own words.
    fn rule(&self, of: &Requirement) -> Markup {
        match &of.rule {
            Fact::Unknown { reason, .. } => html! {
                span.unknown { (provenance::brackets(provenance::unknown(*reason))) }
            },
            rule => self.marked(rule.value().map_or("", String::as_str), Some(rule)),
        }
    }
}

/// The id of the question that would settle a reason, on the page of the program.
fn question(because: Because) -> Option<&'static str> {
    let Because::Open(question) = because else { return None };
    Some(match question {
        Question::Profession => "profession",
        Question::Teaching => "teaching",
        Question::Degrees => "degrees",
        Question::DegreeKind => "degree-0",
        Question::DegreeCountry => "degree-country-0",
        Question::License => "license",
        Question::TeachingYears => "years",
        Question::EmployerLetter => "letter",
    })
}
