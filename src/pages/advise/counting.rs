//! Requirements that an advisor counts as met, each with the reason.

use super::{
    Shown,
    candidate::{REFUSED, id},
};
use crate::{
    components::{
        field::{Select, choice, select},
        typed::typed,
    },
    domain::{
        answers::LONGEST_NOTE,
        desk::Candidate,
        id::RoleId,
        pathway::{Requirement, Strength},
    },
    words::advise::suggest as words,
};
use maud::{Markup, html};

/// The beginnings of the ids of the forms; the number of the candidate follows.
pub(super) const COUNT: &str = "desk-counting";
pub(super) const UNCOUNT: &str = "desk-uncount";
/// The beginning of the id of a requirement that counts; its number follows.
pub(super) const COUNTED: &str = "desk-counted-";
/// What opens the form.
pub(super) const OPENS: &str = "desk-counting-opens";
/// Behind the id of the form: its fields.
pub(super) const RULE: &str = "-rule";
pub(super) const REASON: &str = "-reason";

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
        // Of another role, other requirements: the form is another one then.
        let edited = candidate.edited();
        let aim = edited.target.given().map_or("", RoleId::as_str);
        let form = [&id(COUNT, candidate), "-", &turn, "-", aim].concat();
        let of = |field| [form.as_str(), field].concat();
        let (rule, reason, refused) = (of(RULE), of(REASON), of(REFUSED));
        let all = self.requirements(candidate);
        let counted = candidate.advice.counted.pairs();
        html! {
            details.disclosure #desk-counted open[!counted.is_empty()] {
                summary.disclosure__summary.disclosure__summary--lead #(OPENS) { (words::COUNT) }
                @if !counted.is_empty() {
                    ul.desk__list {
                        @for (code, why) in counted {
                            li {
                                p id={ (COUNTED) (code) } tabindex="-1" {
                                    (self.rule(*code).unwrap_or_default()) " “" (typed(why)) "”"
                                }
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
                    Some(all) => {
                        form.desk__form id=(form) data-still {
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
                                textarea.report__text id=(reason) name="reason" rows="2" required
                                    maxlength=(LONGEST_NOTE) autocomplete="off"
                                    aria-describedby={ "desk-reason-hint " (refused) } {}
                            }
                            p { button.button type="submit" { (words::COUNT_IT) } }
                        }
                        (self.refusal(&form))
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
