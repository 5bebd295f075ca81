//! What the self-check says beside the role, and which steps build what is below it.

use super::planned::Planned;
use crate::{
    components::source_mark::marked_text,
    domain::{
        assessment::Assessment,
        pathway::{Checked, Stage},
        self_check::{At, Row, SelfCheckQuery, next_steps},
    },
    route::Route,
    words::{figures, roles::checked as words},
};
use maud::{Markup, html};

impl<'a> Planned<'_, 'a> {
    /// The section; nothing where the content of the self-check did not come.
    pub(super) fn checked(&self) -> Markup {
        let Some(assessment) = self.shown().assessment else { return html! {} };
        html! {
            section.roles__section aria-labelledby="roles-checked" {
                h2.section-heading #roles-checked { (words::HEADING) }
                @match &self.shown().checked {
                    Some(checked) => (self.result(checked, assessment)),
                    None => {
                        p { (words::NOT_YET) }
                        p { a.text-link href=(self.notes().href(&Route::SelfCheck)) { (words::TAKE) } }
                    }
                }
            }
        }
    }

    fn result(&self, checked: &Checked<'a>, assessment: &Assessment) -> Markup {
        let of = self.shown().visit.catalog.competencies.len();
        let sentence = words::sentence(checked, of);
        let result = SelfCheckQuery {
            scope: Some(checked.scope.clone()),
            at: At::Result,
            ..SelfCheckQuery::default()
        };
        html! {
            div { (marked_text(self.notes(), &sentence, &assessment.targets_why)) }
            ul.roles__plain { @for row in checked.gaps() { (self.gap(row, assessment)) } }
            p { a.text-link href=(self.notes().href_with(&Route::SelfCheck, &result.pairs())) { (words::RESULT) } }
        }
    }

    fn gap(&self, row: &Row<'a>, assessment: &Assessment) -> Markup {
        let id = &row.competency.id;
        let names = |stages: &[Stage<'a>]| {
            let own = stages.iter().filter(|it| it.step.builds.contains(id));
            own.map(|it| figures::inside(self.name(it.step))).collect::<Vec<_>>().join("; ")
        };
        let way = self.way.as_ref();
        let built = way.map_or_else(String::new, |it| names(&it.stages));
        let beside = way.map_or_else(String::new, |it| names(&it.beside));
        let steps = row.score.mean().and_then(|it| next_steps(assessment, id, it));
        html! {
            li {
                div.roles__name { (row.competency.name) }
                div.caption { (words::beside(row)) }
                @if built.is_empty() {
                    div { (words::NO_STEP) }
                } @else {
                    div { (words::BUILT_BY) (built) "." }
                }
                @if !beside.is_empty() { div { (words::ALSO_BY) (beside) "." } }
                @if let Some([first, ..]) = steps.map(|it| &it.steps) {
                    div { (words::THIS_MONTH) (figures::inside(first)) }
                }
            }
        }
    }

    /// On the line of a step: what it builds of that which is below the role.
    pub(super) fn builds_of_gaps(&self, stage: &Stage<'a>) -> Markup {
        let gaps = self.shown().checked.iter().flat_map(Checked::gaps);
        let own = gaps.filter(|it| stage.step.builds.contains(&it.competency.id));
        let names: Vec<String> = own.map(|it| figures::inside(&it.competency.name)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        html! { @if !names.is_empty() { div.caption { (words::builds(&names)) } } }
    }
}
