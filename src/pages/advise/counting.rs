//! Requirements that an advisor counts as met, each with the reason.

use super::{Shown, candidate::id};
use crate::{
    components::{
        field::{Select, choice, select},
        typed::typed,
    },
    domain::{
        answers::LONGEST_NOTE,
        desk::Candidate,
        pathway::{Requirement, Strength},
    },
    words::advise::suggest as words,
};
use maud::{Markup, html};

/// The beginnings of the ids of the forms; the number of the candidate follows.
pub(super) const COUNT: &str = "desk-counting";
pub(super) const UNCOUNT: &str = "desk-uncount";

/// So much of a rule stands in a list.
const SHORT: usize = 100;

impl Shown<'_> {
    /// What the role aimed at asks for, as far as it can be counted.
    fn requirements(&self, candidate: &Candidate) -> Option<Vec<&Requirement>> {
        let edited = candidate.edited();
        let role = edited.target.given()?;
        let profession = edited.profession.given();
        let all = self.tool.requirements.as_ref()?;
        let is_of = |it: &&Requirement| {
            let is_for = |all: &[_]| profession.is_none_or(|own| all.contains(own));
            it.role.as_ref() == Some(role)
                && (it.professions.is_empty() || is_for(&it.professions))
                && !profession.is_some_and(|own| it.professions_but.contains(own))
                && matches!(it.strength, Strength::Required | Strength::Typical)
                && it.rule.value().is_some()
        };
        Some(all.iter().filter(is_of).collect())
    }

    pub(super) fn rule(&self, code: u16) -> Option<&str> {
        let all = self.tool.requirements.as_ref()?;
        all.iter().find(|it| it.code.0 == code)?.rule.value().map(String::as_str)
    }

    pub(super) fn counting(&self, candidate: &Candidate) -> Markup {
        let turn = self.tool.turn.to_string();
        let form = [&id(COUNT, candidate), "-", &turn].concat();
        let (rule, reason) = ([&form, "-rule"].concat(), [&form, "-reason"].concat());
        let all = self.requirements(candidate);
        let counted = candidate.advice.counted.pairs();
        html! {
            details.disclosure #desk-counted open[!counted.is_empty()] {
                summary.disclosure__summary.disclosure__summary--lead { (words::COUNT) }
                @if !counted.is_empty() {
                    ul.desk__list {
                        @for (code, why) in counted {
                            li {
                                (self.rule(*code).unwrap_or_default()) " “" (typed(why)) "”"
                                form id={ (id(UNCOUNT, candidate)) "-" (code) } {
                                    button.button.button--quiet type="submit" name="code" value=(code) {
                                        (words::COUNT_NO_MORE)
                                    }
                                }
                            }
                        }
                    }
                }
                @match all.as_deref() {
                    None => p.desk__text { (words::NO_ROLE) },
                    Some([]) => p.desk__text { (words::NO_REQUIREMENT) },
                    Some(all) => form.desk__form id=(form) data-still {
                        (select(&Select {
                            id: &rule,
                            name: "code",
                            label: words::REQUIREMENT,
                            hint: "",
                            choices: requirement_choices(all),
                            answer: String::new(),
                        }))
                        div.field {
                            label.field__label for=(reason) { (words::REASON) }
                            p.field__hint #desk-reason-hint { (words::REASON_HELP) }
                            textarea.report__text id=(reason) name="reason" rows="2"
                                maxlength=(LONGEST_NOTE) autocomplete="off"
                                aria-describedby="desk-reason-hint" {}
                        }
                        p { button.button type="submit" { (words::COUNT_IT) } }
                    },
                }
            }
        }
    }
}

fn requirement_choices(all: &[&Requirement]) -> Vec<(String, String)> {
    let name = |it: &Requirement| {
        let rule = it.rule.value().map_or("", String::as_str);
        let end = rule.floor_char_boundary(SHORT);
        let cut = rule.get(..end).unwrap_or(rule);
        if cut.len() < rule.len() { [cut, "…"].concat() } else { rule.to_owned() }
    };
    let all = all.iter().map(|it| (it.code.0.to_string(), name(it)));
    [choice("", words::CHOOSE)].into_iter().chain(all).collect()
}
