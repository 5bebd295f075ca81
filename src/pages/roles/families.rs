//! Which roles build on what a person does now, with why and why not, and a second
//! round for the two that lead (L14, L15, B4).

use super::{Shown, questions::TARGET};
use crate::{
    domain::{
        answers::Answer,
        id::RoleId,
        pathway::{Leaning, Match, Matching},
    },
    words::roles::families as words,
};
use maud::{Markup, html};

/// The form of the second round; a field begins with the same, and ends with the number
/// of its statement.
pub(super) const LEANING: &str = "roles-leaning";
/// The form in which a role is chosen to aim at.
pub(super) const AIM: &str = "roles-aim";

impl Shown<'_> {
    pub(super) fn families(&self) -> Markup {
        let (strong_in, known) =
            self.checked.as_ref().map(|it| (it.strong_in(), it.known())).unwrap_or_default();
        let (catalog, answers) = (&self.visit.catalog, self.answers());
        let matching = Matching::of(self.pathways, catalog, answers, &strong_in, &known);
        html! {
            section.roles__section aria-labelledby="roles-families" {
                h2.section-heading #roles-families { (words::HEADING) }
                p.caption { (words::LEAD) }
                @if matching.standing_out == 0 {
                    p { (words::NONE) }
                    ul.roles__plain { @for it in words::WAYS_ON { li { (it) } } }
                }
                form #(AIM) {
                    ol.roles__plain { @for it in &matching.families { (self.family(it)) } }
                }
                @if let Some((first, second)) = matching.top_two() {
                    (self.second_round(&first.role.id, &second.role.id))
                }
            }
        }
    }

    fn family(&self, it: &Match<'_>) -> Markup {
        let (role, name) = (&it.role.id, it.role.name.as_str());
        let because: Vec<&str> = it.because.iter().map(|it| it.because.as_str()).collect();
        let is_aimed = self.answers().target.given() == Some(role);
        html! {
            li {
                div.roles__name { (name) }
                div.caption { (words::points(it)) }
                @if !because.is_empty() { p { (words::because(&because)) } }
                @if let Some(missing) = it.otherwise.first() { p { (missing.otherwise) } }
                @if is_aimed {
                    p.caption { (words::AIMED) }
                } @else {
                    button.button.button--quiet type="submit" name=(TARGET) value=(role.as_str()) {
                        (words::PLAN) span.visually-hidden { ": " (name) }
                    }
                }
            }
        }
    }

    fn second_round(&self, first: &RoleId, second: &RoleId) -> Markup {
        let is_asked = |it: &&Leaning| it.role == *first || it.role == *second;
        html! {
            h3.roles__merit { (words::SECOND) }
            p.caption { (words::SECOND_LEAD) }
            form #(LEANING) {
                @for it in self.pathways.leanings.iter().filter(is_asked) { (self.statement(it)) }
            }
        }
    }

    fn statement(&self, it: &Leaning) -> Markup {
        let said = match self.answers().leanings.get(it.code.0) {
            Some(Answer::Given(true)) => "1",
            Some(Answer::Given(false)) => "0",
            Some(Answer::NotSure) => "?",
            Some(Answer::Absent) | None => "",
        };
        let name = [LEANING, "-", &it.code.0.to_string()].concat();
        html! {
            fieldset.roles__statement {
                legend { (it.statement) }
                div.roles__choices {
                    @for (value, word) in words::ANSWERS {
                        @let id = [&name, "-", value].concat();
                        label.roles__choice for=(id) {
                            input #(id) type="radio" name=(name) value=(value) checked[said == value];
                            (word)
                        }
                    }
                }
            }
        }
    }
}
