//! How the goal stands to the end, and ways to leave before it.

use super::super::{guidance::section, shown::Shown};
use crate::{
    components::{source_mark::marked_text, stale::stale},
    domain::{
        fact::Fact,
        timing::{CriterionKind, ExitOffer, GoalOutlook, Month},
    },
    words::{
        figures,
        timing::{
            result::{self, goal as words},
            sentence::name,
        },
    },
};
use maud::{Markup, html};

/// The id of the section.
pub(in crate::pages::timing) const GOAL: &str = "timing-goal";

impl Shown<'_> {
    pub(in crate::pages::timing) fn goal(&self) -> Markup {
        match &self.advice.goal {
            GoalOutlook::Open => html! {},
            GoalOutlook::InReach => self.in_reach(),
            GoalOutlook::TooSoon { earliest, exits } => self.too_soon(*earliest, exits),
        }
    }

    fn in_reach(&self) -> Markup {
        let Some(text) = self.goal_in_a_sentence() else { return html! {} };
        section(GOAL, words::GOAL, &html! { p.when__text { (text) } })
    }

    /// What the best start means for the goal, or that nothing finishes before it.
    pub(in crate::pages::timing) fn goal_in_a_sentence(&self) -> Option<String> {
        if self.advice.goal != GoalOutlook::InReach {
            return self.too_soon_in_a_sentence();
        }
        let (goal, best) = self.answers().target_by.given().zip(self.advice.best())?;
        let mut criteria = best.criteria.iter();
        let points = criteria.find(|it| it.criterion.kind == CriterionKind::Goal)?.points;
        Some(words::in_reach(&words::when(*goal), &name(best.intake), points))
    }

    /// That nothing finishes before the goal, where that is so.
    pub(in crate::pages::timing) fn too_soon_in_a_sentence(&self) -> Option<String> {
        words::too_soon_of(&self.advice, self.answers(), self.scene.today)
    }

    fn too_soon(&self, earliest: Option<Month>, exits: &[ExitOffer<'_>]) -> Markup {
        let Some(goal) = self.answers().target_by.given() else { return html! {} };
        let body = html! {
            p.when__text { (words::too_soon(*goal, earliest, self.scene.today)) }
            @if exits.is_empty() {
                p.when__text { (words::NO_EXIT) }
            } @else {
                h3.exits__heading { (words::EXITS) }
                ul.exits { @for it in exits { (self.exit(it)) } }
            }
        };
        section(GOAL, words::TOO_SOON, &body)
    }

    /// A way to leave, after how much, and when that could be.
    fn exit(&self, of: &ExitOffer<'_>) -> Markup {
        let award = figures::award(of.exit.award);
        let after = of.exit.after.map(figures::credits);
        let own = of.exit.program.as_ref().and_then(|it| self.scene.catalog.program(it));
        let reached = words::reached(of.reached, of.in_time, self.scene.today);
        let working = self.working_of(of);
        html! {
            li.exits__item {
                div {
                    b { (award) }
                    ", "
                    @match after.value() {
                        Some(credits) => (marked_text(&self.notes, &words::after(credits), &after)),
                        None => span.unknown { (words::after_unknown()) },
                    }
                }
                @if let Some(program) = own {
                    div {
                        a.text-link href=(self.href(program)) { (result::program(program)) }
                        (stale(&self.notes, program))
                    }
                }
                @match &working {
                    Some(fact) => div { (marked_text(&self.notes, &reached, fact)) },
                    None => p.unknown { (reached) },
                }
            }
        }
    }

    /// How the month of an exit was worked out, where it is known.
    fn working_of(&self, of: &ExitOffer<'_>) -> Option<Fact<String>> {
        of.reached?;
        let feasible = self.advice.intakes.iter().filter(|it| it.is_feasible());
        let first = feasible.min_by_key(|it| it.start)?;
        let working = words::working(&name(first.intake));
        Some(Fact::Derived { value: String::new(), from: Vec::new(), working })
    }
}
