//! The date by which something must be decided.

use super::super::shown::Shown;
use crate::{
    components::{contact::contact, flag::flag, source_mark::source_mark},
    domain::{
        calendar::Day,
        fact::Fact,
        timing::{Appraisal, AssumptionKind, Condition, DateKind, DeadlineKind, KeyDate, Outlook},
    },
    words::{
        figures,
        timing::{
            result::{dates as dates_words, decide as words},
            sentence::name,
        },
    },
};
use maud::{Markup, html};

impl Shown<'_> {
    pub(in crate::pages::timing) fn decide(&self) -> Markup {
        match (&self.advice.outlook, self.advice.best()) {
            (Outlook::NoneOfThese(against), _) => self.would_change(against),
            (_, Some(best)) => self.flagged(best),
            (_, None) => html! {
                section.decide aria-labelledby="timing-decide" {
                    h2.decide__heading #timing-decide { (words::UNKNOWN) }
                    p.decide__text { (words::UNKNOWN_HELP) }
                    (contact(&self.notes, self.advice.program))
                }
            },
        }
    }

    /// What stands against every start, and what would change it.
    fn would_change(&self, against: &[Condition<'_>]) -> Markup {
        let for_others = against.iter().any(Condition::is_for_others);
        let heading = if for_others { words::FOR_OTHERS } else { words::NONE };
        html! {
            section.decide aria-labelledby="timing-decide" {
                h2.decide__heading #timing-decide { (heading) }
                ul.conditions { @for it in against { (self.condition(it)) } }
            }
        }
    }

    fn flagged(&self, best: &Appraisal<'_>) -> Markup {
        let today = self.scene.today;
        let first = First::of(best);
        let is_assumed = best.deadline.kind == DeadlineKind::Assumed;
        let heading = match first.day {
            day if day > today => words::NOT_TONIGHT,
            day if day == today => words::TODAY,
            _ if is_assumed => words::ASK_DEADLINE,
            _ => words::TIGHT,
        };
        let text = if first.day < today {
            html! {
                (self.first(best, &first))
                " "
                @if is_assumed { (self.assumed()) } @else { (self.still(best)) }
                (self.mark_of_day(best, &first))
            }
        } else {
            html! {
                (self.first(best, &first))
                " "
                span.decide__if { (self.hangs_on(best)) }
                (self.mark_of_day(best, &first))
            }
        };
        html! {
            section.decide.decide--flagged aria-labelledby="timing-decide" {
                (flag())
                div {
                    h2.decide__heading #timing-decide { (heading) }
                    div.decide__text { (text) }
                }
            }
        }
    }

    /// “For Fall 2027 the first date that matters is April 15, 2027: asking for two
    /// letters of recommendation,”.
    fn first(&self, best: &Appraisal<'_>, first: &First<'_, '_>) -> Markup {
        let (start, today) = (name(best.intake), self.scene.today);
        let before = match first.day {
            day if day > today => words::first(&start),
            day if day == today => words::first_today(&start),
            _ => words::over(&start),
        };
        let steps: Vec<&str> = first.steps.iter().map(|it| dates_words::asked(it)).collect();
        let what = words::asking(&steps, first.day < today);
        html! { (before) b { (figures::day(first.day)) } (what) }
    }

    /// The same of the first date of a start.
    pub(in crate::pages::timing) fn first_date(&self, best: &Appraisal<'_>) -> Markup {
        let first = First::of(best);
        html! {
            (self.first(best, &first))
            @if first.day >= self.scene.today { " " (self.hangs_on(best)) }
        }
    }

    /// The mark of how the day was worked out. It stands behind all that is said of it, so
    /// that it parts no sentence.
    fn mark_of_day(&self, best: &Appraisal<'_>, first: &First<'_, '_>) -> Markup {
        let working = first.steps.first().and_then(|it| self.working(it, best.deadline.day));
        let day = figures::day(first.day);
        html! {
            @if let Some(working) = working { " " (source_mark(&self.notes, &day, &working)) }
        }
    }

    /// How a day to begin was worked out; nothing where it is the deadline itself.
    fn working(&self, date: &KeyDate<'_>, deadline: Day) -> Option<Fact<String>> {
        let lead = date.lead()?;
        let months = dates_words::months(self.scene.number(lead));
        let working = words::working(&months, deadline, self.scene.is_set(lead));
        Some(Fact::Derived { value: String::new(), from: Vec::new(), working })
    }

    /// What the date hangs on: how the deadline is known.
    fn hangs_on(&self, best: &Appraisal<'_>) -> Markup {
        let lead = dates_words::months(self.scene.number(AssumptionKind::DeadlineLead));
        let text = words::condition(best.deadline, self.scene.program, &lead);
        self.marked(&text, self.deadline_fact(best.deadline).as_ref())
    }

    /// Until when one can still apply.
    fn still(&self, best: &Appraisal<'_>) -> Markup {
        let deadline = best.deadline;
        let is_today = deadline.day == self.scene.today;
        let until = words::until(deadline, self.scene.program);
        html! {
            (if is_today { words::STILL_TODAY } else { words::STILL })
            b { (figures::day(deadline.day)) }
            (self.marked(&until, self.deadline_fact(deadline).as_ref()))
            " "
            (words::BEGIN_NOW)
        }
    }

    /// That no deadline was found.
    fn assumed(&self) -> Markup {
        let lead = AssumptionKind::DeadlineLead;
        let months = dates_words::months(self.scene.number(lead));
        let text = dates_words::deadline(DeadlineKind::Assumed, None, &months);
        html! {
            (self.marked(&text, self.assumption(lead).as_ref()))
            " "
            (words::MAY_BE_OVER)
        }
    }
}

/// The first date that matters, and what is to be begun on it; nothing where it is
/// the deadline itself.
struct First<'s, 'a> {
    day: Day,
    steps: Vec<&'s KeyDate<'a>>,
}

impl<'s, 'a> First<'s, 'a> {
    fn of(best: &'s Appraisal<'a>) -> Self {
        let is_step = |it: &&KeyDate<'_>| matches!(it.kind, DateKind::Begin(_));
        let steps = || best.dates.iter().filter(is_step);
        let deadline = best.deadline.day;
        let day = steps().map(|it| it.day).min().unwrap_or(deadline).min(deadline);
        Self { day, steps: steps().filter(|it| it.day == day && day < deadline).collect() }
    }
}
