//! The starts that are not the best: those worth keeping, and why not the rest.

mod condition;
mod goal;

pub(super) use goal::GOAL;

use super::{guidance::section, shown::Shown};
use crate::{
    domain::{
        entry::Standing,
        timing::{Alternative, Appraisal, Condition, Outlook, Passed, WhyNot, Window},
    },
    words::{
        figures,
        timing::{
            result::{dates, others as words},
            sentence::name,
        },
    },
};
use maud::{Markup, html};

/// How many facts say why not.
const FACTS: usize = 2;

impl Shown<'_> {
    pub(super) fn alternatives(&self) -> Markup {
        let Some(window) = self.window().filter(|it| !it.alternatives.is_empty()) else {
            return html! {};
        };
        let all = &window.alternatives;
        let body = html! {
            div.others { @for it in all { (self.alternative(it)) } }
            @if !self.advice.open.is_empty() { p.caption { (words::MEAN) } }
        };
        section("timing-others", &words::heading(all.len()), &body)
    }

    fn alternative(&self, of: &Alternative) -> Markup {
        let Some(it) = self.advice.intakes.get(of.at) else { return html! {} };
        let gains = words::gains(&self.scene, &of.gains);
        let loses = words::loses(&self.scene, &of.loses);
        html! {
            div.others__item {
                h3.others__name { (figures::sentence_case(&name(it.intake))) }
                @if !it.is_feasible() {
                    ul.conditions { @for it in against(it) { (self.condition(it)) } }
                }
                @if gains.is_none() && loses.is_none() { p { (words::ALIKE) } }
                @if let Some(text) = gains { p { (text) } }
                @if let Some(text) = loses { p { (text) } }
                p.others__finish { (dates::finish(it.finish, self.scene.today)) }
            }
        }
    }

    pub(super) fn why_not(&self) -> Markup {
        let advice = &self.advice;
        let heading = match advice.outlook {
            Outlook::Window(..) => words::WHY_NOT,
            Outlook::NoneOfThese(_) => words::EACH,
            Outlook::StartsUnknown => return html! {},
        };
        let others = self.others();
        if others.is_empty() && advice.passed.is_empty() {
            return html! {};
        }
        html! {
            details.disclosure.why-not #timing-why-not {
                summary.disclosure__summary.disclosure__summary--lead { (heading) }
                @if !others.is_empty() {
                    ul.why-not__list {
                        @for (names, why) in &others {
                            li.why-not__item {
                                b.why-not__name { (figures::sentence_case(&words::together(names))) }
                                div { (why) }
                            }
                        }
                    }
                }
                @if !advice.passed.is_empty() {
                    h3.why-not__heading { (words::PASSED) }
                    ul.why-not__list {
                        @for it in &advice.passed {
                            li.why-not__item {
                                b.why-not__name { (figures::sentence_case(&name(it.intake))) }
                                div { (self.over(it)) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Every other start with what tells against it; all of them where none fits.
    /// Those in a row that have the same against them stand together.
    fn others(&self) -> Vec<(Vec<String>, Markup)> {
        let intakes = &self.advice.intakes;
        let all: Vec<(usize, Markup)> = if let Some(window) = self.window() {
            window.why_not.iter().map(|(at, why)| (*at, self.why(why))).collect()
        } else {
            let facts = |it| WhyNot::Conditions(against(it).take(FACTS).cloned().collect());
            intakes.iter().map(|it| self.why(&facts(it))).enumerate().collect()
        };
        let mut groups: Vec<(Vec<String>, Markup)> = Vec::new();
        let mut next = 0;
        for (at, why) in all {
            let Some(it) = intakes.get(at) else { continue };
            match groups.last_mut().filter(|(_, last)| at == next && last.0 == why.0) {
                Some((names, _)) => names.push(name(it.intake)),
                None => groups.push((vec![name(it.intake)], why)),
            }
            next = at + 1;
        }
        groups
    }

    fn why(&self, why: &WhyNot<'_>) -> Markup {
        match why {
            WhyNot::Conditions(all) => html! {
                ul.conditions { @for it in all { (self.condition(it)) } }
            },
            WhyNot::Loses(changes) => html! {
                @if let Some(text) = words::loses(&self.scene, changes) { p { (text) } }
            },
            WhyNot::OnlyLater => html! { p { (words::ONLY_LATER) } },
            WhyNot::BestInFewer => html! { p { (words::BEST_IN_FEWER) } },
        }
    }

    /// Why a start is over.
    fn over(&self, it: &Passed) -> Markup {
        let fact = it.deadline.and_then(|it| self.deadline_fact(it));
        html! { div { (self.marked(&words::passed(it, &self.scene), fact.as_ref())) } }
    }

    fn window(&self) -> Option<&Window<'_>> {
        match &self.advice.outlook {
            Outlook::Window(window, _) => Some(window),
            Outlook::NoneOfThese(_) | Outlook::StartsUnknown => None,
        }
    }
}

/// What stands against a start.
fn against<'s, 'a>(it: &'s Appraisal<'a>) -> impl Iterator<Item = &'s Condition<'a>> {
    it.conditions.iter().filter(|it| it.standing == Standing::NotYet)
}
