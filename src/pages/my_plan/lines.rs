//! The four lines, and what can be done with the plan at once.

use super::shown::Shown;
use crate::{
    components::{calendar::calendar_link, flag::flag, keeping, print},
    domain::{
        answers::{Answers, Topic},
        pathway::Outlook,
    },
    route::Route,
    words::my_plan::{self as words, lines, open},
};
use maud::{Markup, html};

/// A line: its label and its answer.
pub(super) fn line(label: &str, answer: &Markup) -> Markup {
    html! {
        div.plan__line {
            dt.plan__label { (label) }
            dd.plan__answer { (answer) }
        }
    }
}

impl Shown<'_> {
    pub(super) fn lines(&self) -> Markup {
        html! {
            dl.plan__lines {
                (line(words::WHERE_I_AM, &self.where_i_am()))
                (line(words::WHERE_I_AM_GOING, &self.where_i_am_going()))
                (line(words::WHEN_I_WOULD_START, &self.when_i_would_start()))
                (line(words::WHAT_I_DO_NEXT, &self.what_i_do_next()))
            }
        }
    }

    fn where_i_am(&self) -> Markup {
        match lines::where_i_am(self.answers(), &self.visit.catalog) {
            Some(text) => html! { (text) },
            None => open_line(words::ASK_WHERE, &self.three()),
        }
    }

    fn where_i_am_going(&self) -> Markup {
        let is_missing = self.tool.pathways.is_none() && self.answers().target.given().is_some();
        match lines::where_i_am_going(&self.plan) {
            Some(text) => html! {
                (text)
                @if let Some(topic) = self.needed_first() {
                    div.plan__decide {
                        a.text-link href=(self.answered_at(topic)) { (open::own(topic)) }
                    }
                }
            },
            None if is_missing => html! { span.unknown { (words::NOT_LOADED) } },
            None => open_line(words::ASK_ROLE, &self.notes.href(&Route::Roles)),
        }
    }

    /// What must be said before rules on the role are applied.
    fn needed_first(&self) -> Option<Topic> {
        match self.plan.aim.as_ref()?.plan.outlook {
            Outlook::NeedsProfession => Some(Topic::Profession),
            Outlook::NeedsCountry(_) => Some(Topic::Country),
            _ => None,
        }
    }

    fn when_i_would_start(&self) -> Markup {
        match lines::when_i_would_start(&self.plan, &self.tool.timing) {
            Some(text) => html! {
                (text)
                @if let Some(text) = lines::decide_by(&self.plan) {
                    div.plan__decide { (flag()) span { (text) } }
                }
                @if let Some(text) = lines::too_soon(&self.plan) { div.plan__decide { (text) } }
            },
            None => open_line(words::ASK_START, &self.three()),
        }
    }

    /// When to start and until when to decide, for a screen reader; empty where that is open.
    pub(super) fn start_in_words(&self) -> String {
        let start = lines::when_i_would_start(&self.plan, &self.tool.timing);
        let all = [start, lines::decide_by(&self.plan)].into_iter().flatten();
        all.collect::<Vec<_>>().join(". ")
    }

    fn what_i_do_next(&self) -> Markup {
        match lines::what_i_do_next(&self.plan) {
            Some(text) => html! { (text) },
            None => open_line(words::ASK_NEXT, &self.three()),
        }
    }

    /// Where the first of the three questions that is open stands.
    fn three(&self) -> String {
        self.answered_at(first_open(self.answers()).unwrap_or(Topic::Profession))
    }

    /// Print, calendar and link.
    pub(super) fn actions(&self) -> Markup {
        let dates = self.for_calendar();
        html! {
            div.plan__actions {
                (print::print_primary(words::PRINT))
                @if dates.is_empty() {} @else {
                    (calendar_link(words::CALENDAR, words::CALENDAR_FILE, &dates, self.plan.today))
                }
                (keeping::open_button(words::LINK))
            }
        }
    }
}

/// A question that is open, as the link to what answers it.
fn open_line(words: &str, href: &str) -> Markup {
    html! { a.text-link href=(href) { (words) } }
}

/// The first of the three questions that is open.
fn first_open(answers: &Answers) -> Option<Topic> {
    let all = [
        (Topic::Profession, answers.profession.is_answered()),
        (Topic::Stage, answers.stage.is_answered()),
        (Topic::Teaching, answers.teaching.is_answered()),
    ];
    all.into_iter().find(|it| !it.1).map(|it| it.0)
}
