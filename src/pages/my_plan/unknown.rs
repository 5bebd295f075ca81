//! What the plan does not know.

use super::shown::{Shown, section};
use crate::{
    components::source_mark::marked_text,
    domain::pathway::Outlook,
    words::{figures, my_plan as words, program::labels, provenance, roles::result as role_words},
};
use maud::{Markup, html};

impl Shown<'_> {
    /// What sources say of the stage, and of this much teaching; nothing where both are
    /// open or no source that we read speaks of them.
    pub(super) fn sources_say(&self) -> Markup {
        let (answers, catalog) = (self.answers(), &self.visit.catalog);
        let stage = answers.stage.given().and_then(|it| catalog.stage(it));
        let teaching = answers.teaching.given().and_then(|it| catalog.teaching_level(it));
        let all = [
            (words::OF_STAGE, stage.map(|it| &it.guidance)),
            (words::OF_TEACHING, teaching.map(|it| &it.guidance)),
        ];
        let said = all.into_iter().filter_map(|(name, fact)| {
            let fact = fact?;
            Some((name, fact.value()?, fact))
        });
        let said: Vec<_> = said.collect();
        if said.is_empty() {
            return html! {};
        }
        let body = html! {
            @for (name, text, fact) in said {
                h3.plan__name { (name) }
                div.plan__text { (marked_text(&self.notes, text, fact)) }
            }
        };
        section("plan-sources-say", words::SOURCES_SAY, &body)
    }

    pub(super) fn unknown(&self) -> Markup {
        let program = self.plan.program;
        let not_found = [
            (labels::STARTS, program.starts.value().is_none()),
            (labels::DEADLINE, program.deadline.value().is_none()),
            (labels::TIME, program.time_to_finish.value().is_none()),
            (labels::HOURS, program.weekly_hours.value().is_none()),
            (labels::TUITION, program.tuition.value().is_none()),
        ];
        let missing: Vec<String> = not_found
            .into_iter()
            .filter(|it| it.1)
            .map(|(label, _)| figures::inside(label))
            .collect();
        let of_role = self.plan.aim.as_ref().filter(|it| it.plan.outlook == Outlook::Ours);
        let limits = &self.tool.timing.limits;
        let body = html! {
            ul.plan__list {
                @if !missing.is_empty() {
                    li {
                        (words::of_program(&program.short_name))
                        span.unknown { (provenance::brackets(&words::not_found(&missing))) }
                    }
                }
                @if let Some(aim) = of_role {
                    li {
                        (role_words::sentence(&aim.plan, aim.way.as_ref(), &aim.role.name, aim.planner.scene().now()))
                        "."
                    }
                }
                @if self.plan.starting.is_some() {
                    li { (words::OURS) }
                    @if let Some(text) = limits.value() {
                        li { (marked_text(&self.notes, text, limits)) }
                    }
                }
                li { (words::GRADES) }
            }
            p.plan__guide { (words::GUIDE) }
        };
        section("plan-unknown", words::UNKNOWN, &body)
    }
}
