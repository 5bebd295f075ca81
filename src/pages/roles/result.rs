//! What the role aimed at asks for.

use super::Shown;
use crate::{
    components::source_mark::marked_text, domain::pathway::Requirement, words::roles as words,
};
use maud::{Markup, html};

impl Shown<'_> {
    /// What the role asks of this person, in the order of the content.
    pub(super) fn result(&self) -> Markup {
        let answers = self.answers();
        let target = answers.target.given();
        let is_asked = |it: &&Requirement| it.role.as_ref() == target && it.holds_for(answers);
        let asked: Vec<_> = self.pathways.requirements.iter().filter(is_asked).collect();
        html! {
            section.roles__result aria-labelledby="roles-asked" {
                h2.section-heading #roles-asked { (words::ASKED) }
                @if target.is_none() {
                    p { (words::NO_TARGET) }
                } @else if asked.is_empty() {
                    p { (words::NOTHING_FOUND) }
                } @else {
                    ul {
                        @for it in asked {
                            @let rule = it.rule.value().map_or("", String::as_str);
                            li.roles__asked {
                                (marked_text(&self.notes, rule, &it.rule))
                                div.caption { (words::strength(it.strength)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
