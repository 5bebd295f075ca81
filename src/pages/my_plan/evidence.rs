//! Lines for a CV and an essay: drafts from the answers, with blanks for what only the
//! person can show.

use super::shown::Shown;
use crate::{
    domain::{
        id::RoleId,
        self_check::{NAMED_GAPS, Useful, builders},
    },
    words::my_plan::handed as words,
};
use maud::{Markup, html};

impl Shown<'_> {
    pub(super) fn evidence(&self) -> Markup {
        let all = self.evidence_lines();
        html! {
            @if all.is_empty() {
                p { (words::NO_LINES) }
            } @else {
                p { (words::DRAFTS) }
                ul.plan__list { @for it in &all { li { (it) } } }
            }
        }
    }

    fn evidence_lines(&self) -> Vec<String> {
        let (answers, catalog) = (self.answers(), &self.visit.catalog);
        let profession = answers.profession.given();
        let mut all = Vec::new();
        let teaching = answers.teaching.given().and_then(|it| catalog.teaching_level(it));
        // Who does not teach yet has no such line.
        if let Some(level) = teaching.filter(|it| it.share.value().is_none_or(|it| it.max > 0)) {
            all.push(words::teaching(level.phrase.of(profession)));
        }
        if let Some(years) = answers.teaching_years.given().filter(|it| **it > 0) {
            all.push(words::years(*years));
        }
        let role = |id: &RoleId| catalog.roles.iter().find(|it| it.id == *id);
        if let Some(role) = answers.role.given().and_then(role) {
            all.push(words::role(&role.name));
        }
        if let Some(pathways) = &self.tool.pathways {
            for held in answers.credentials.given().into_iter().flatten() {
                let known = pathways.credentials.iter().find(|it| it.code == held.code);
                all.extend(known.map(|it| words::credential(&it.name)));
            }
        }
        if let Some(checked) = &self.plan.checked {
            let useful = Useful::of(checked.figure());
            for row in useful.strengths.iter().take(NAMED_GAPS) {
                all.push(words::strength(&row.competency.name));
            }
            for row in &useful.gaps {
                let built = builders(self.plan.program, &row.competency.id);
                let names: Vec<&str> = built.iter().map(|it| it.name.as_str()).collect();
                all.push(words::gap(&row.competency.name, &names));
            }
        }
        if let Some(role) = answers.target.given().and_then(role) {
            all.push(words::target(&role.name));
        }
        all
    }
}
