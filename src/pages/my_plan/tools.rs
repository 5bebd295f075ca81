//! The way to the role, and the self-check, in short.

use super::shown::{Shown, section};
use crate::{
    components::{door::door, source_mark::marked_text, start_dates::row},
    domain::{
        answers::Section,
        month::Month,
        pathway::Stage,
        self_check::{At, SelfCheckQuery},
    },
    route::Route,
    words::{
        my_plan as words,
        roles::{result, steps as step_words},
        self_check::result as check_words,
    },
};
use maud::{Markup, html};

impl Shown<'_> {
    /// The steps to the role.
    pub(super) fn role(&self) -> Markup {
        let roles = self.notes.href(&Route::Roles);
        let body = match &self.plan.aim {
            None => html! {
                p { (words::NO_ROLE) }
                (door(&roles, words::CHOOSE_ROLE))
            },
            Some(aim) => {
                let now = Month::of(self.plan.today);
                let way = aim.way.as_ref();
                html! {
                    p.plan__sentence { (result::sentence(&aim.plan, way, &aim.role.name, now)) }
                    p { (result::lead(&aim.plan, way, &self.visit.catalog, now)) }
                    @if let Some(way) = way {
                        ol.key-dates {
                            @for it in way.stages.iter().chain(&way.beside) { (self.step(it, now)) }
                        }
                    }
                    (door(&roles, words::ROLE_DOOR))
                }
            }
        };
        section("plan-role", words::ROLE, &html! { (body) (self.note(Section::Roles)) })
    }

    fn step(&self, stage: &Stage<'_>, now: Month) -> Markup {
        let name = stage.step.name.of(self.answers().profession.given());
        let when = step_words::step_when(stage.start, stage.end, now);
        let hang = html! {
            @if let Some(rule) = stage.asked_by.first() {
                div { (marked_text(&self.notes, step_words::strength(rule.strength), &rule.rule)) }
            }
        };
        row(&when, &html! { (name) }, &hang)
    }

    /// What the self-check says.
    pub(super) fn self_check(&self) -> Markup {
        let assessment = self.tool.assessment.as_ref();
        let body = match self.plan.checked.as_ref().zip(assessment) {
            None => html! {
                p { (words::NOT_CHECKED) }
                (door(&self.notes.href(&Route::SelfCheck), words::TAKE_SELF_CHECK))
            },
            Some((checked, assessment)) => {
                let result = SelfCheckQuery {
                    scope: Some(checked.scope.clone()),
                    at: At::Result,
                    ..SelfCheckQuery::default()
                };
                let href = self.notes.href_with(&Route::SelfCheck, &result.pairs());
                let figure = checked.figure();
                html! {
                    p.plan__sentence { (check_words::heading(figure, assessment)) }
                    @for line in check_words::each(figure, assessment) { p { (line) } }
                    @if let Some(text) = assessment.caution.value() {
                        div.caption { (marked_text(&self.notes, text, &assessment.caution)) }
                    }
                    (door(&href, words::SELF_CHECK_DOOR))
                }
            }
        };
        section("plan-check", words::SELF_CHECK, &html! { (body) (self.note(Section::SelfCheck)) })
    }
}
