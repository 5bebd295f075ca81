//! The questions: the four that the way to a role begins with, and those on what a
//! person has.

use super::Shown;
use crate::{
    components::{
        entry_questions,
        field::{NONE, NOT_SURE, Select, choice, open_choices, select, value, years_from},
        question::{Question, question, text},
        sharpen::{group, tick},
        three_questions::{profession, stage},
        years::years,
    },
    domain::{
        answers::{Answer, Answers, Moment},
        id::{Code, CountryId, RoleId},
        timing::GOAL_YEARS,
    },
    words::{entry_questions::NOT_SURE as UNSURE, figures, roles as words},
};
use maud::{Markup, html};

/// The id of the form of the four.
pub(super) const FIRST: &str = "roles-first";
/// The id of the form on what a person has.
pub(super) const HAVE: &str = "roles-have";

/// The names of the fields that stand in no other form.
pub(super) const COUNTRY: &str = "country";
pub(super) const TARGET: &str = "target";
pub(super) const ROLE: &str = "role";
pub(super) const TARGET_BY: &str = "target-by";
pub(super) const CREDENTIAL: &str = "credential";
/// Stands there while no credential is named.
pub(super) const CREDENTIALS: &str = "credentials";
/// How the name of a field on an experience begins; its number follows.
const EXPERIENCE: &str = "experience-";

/// The name of the field on an experience.
pub(super) fn experience(code: Code) -> String {
    [EXPERIENCE, &code.0.to_string()].concat()
}

/// Whether a credential is held; one that is expected is not.
pub(super) fn is_held(answers: &Answers, code: Code) -> bool {
    let held = answers.credentials.given().map_or(&[][..], Vec::as_slice);
    held.iter().any(|it| it.code == code && it.when.expected_in().is_none())
}

impl Shown<'_> {
    /// The form of the four, before and after an answer.
    pub(super) fn first(&self) -> Markup {
        let (catalog, answers) = (&self.visit.catalog, self.answers());
        html! {
            form.with-app #(FIRST) autocomplete="off" {
                fieldset.questions {
                    legend.visually-hidden { (words::FIRST) }
                    (profession(catalog, answers))
                    (question(&Question {
                        id: COUNTRY,
                        label: words::COUNTRY,
                        prompt: words::CHOOSE_COUNTRY,
                        choices: catalog
                            .countries
                            .iter()
                            .map(|it| (it.id.as_str(), it.name.clone()))
                            .collect(),
                        has_not_sure: true,
                        answer: text(&answers.country, CountryId::as_str),
                    }))
                    (stage(catalog, answers))
                    (question(&Question {
                        id: TARGET,
                        label: words::TARGET,
                        prompt: words::CHOOSE_TARGET,
                        choices: catalog
                            .roles
                            .iter()
                            .map(|it| (it.id.as_str(), figures::inside(&it.name)))
                            .collect(),
                        has_not_sure: true,
                        answer: text(&answers.target, RoleId::as_str),
                    }))
                }
            }
        }
    }

    /// What a person has, behind one line.
    pub(super) fn have(&self) -> Markup {
        let (catalog, answers) = (&self.visit.catalog, self.answers());
        let held = entry_questions::held(catalog, answers, self.visit.this_year());
        html! {
            details.disclosure.with-app #roles-have-open {
                summary.disclosure__summary.disclosure__summary--lead { (words::HAVE) }
                p.caption { (words::HAVE_LEAD) }
                form.roles__have #(HAVE) autocomplete="off" {
                    (group(words::PRESENT, words::PRESENT_WHY, &html! {
                        (self.present_role())
                        (self.target_by())
                    }))
                    (group(words::EXPERIENCE, words::EXPERIENCE_WHY, &html! {
                        (entry_questions::teaching_years(answers))
                        (self.experiences())
                    }))
                    (self.credentials())
                    (group(words::DEGREES, words::DEGREES_WHY, &held))
                }
            }
        }
    }

    fn present_role(&self) -> Markup {
        let roles = self.visit.catalog.roles.iter();
        // Whoever has none of the six says nothing that a rule could read.
        let mut choices = vec![choice("", words::NO_ROLE)];
        choices.extend(roles.map(|it| choice(it.id.as_str(), &figures::inside(&it.name))));
        choices.push(choice(NOT_SURE, UNSURE));
        select(&Select {
            id: ROLE,
            name: ROLE,
            label: words::ROLE,
            hint: "",
            choices,
            answer: value(&self.answers().role, RoleId::to_string),
        })
    }

    fn target_by(&self) -> Markup {
        let first = self.visit.this_year().map(|it| it + 1);
        let choices = first.map_or_else(Vec::new, |first| years_from(first, GOAL_YEARS));
        select(&Select {
            id: TARGET_BY,
            name: TARGET_BY,
            label: words::TARGET_BY,
            hint: "",
            choices: open_choices(choices),
            answer: value(&self.answers().target_by, |it: &Moment| it.to_text()),
        })
    }

    fn experiences(&self) -> Markup {
        let answers = self.answers();
        html! {
            @for it in self.pathways.experiences_asked(answers) {
                @let said = answers.experience.get(it.code.0).unwrap_or(&Answer::Absent);
                @let what = it.what.value().map_or("", String::as_str);
                (years(&experience(it.code), &it.name, what, said))
            }
        }
    }

    fn credentials(&self) -> Markup {
        let answers = self.answers();
        let is_open = answers.profession.given().is_none() || answers.country.given().is_none();
        let asked = self.pathways.credentials_asked(answers);
        let is_any_named = answers.credentials.given().is_some_and(|it| !it.is_empty());
        html! {
            @if is_open || !asked.is_empty() {
                (group(words::HELD, words::HELD_WHY, &html! {
                    @for it in &asked {
                        (tick(CREDENTIAL, &it.code.0.to_string(), &it.name, is_held(answers, it.code)))
                    }
                    @if !asked.is_empty() && !is_any_named {
                        (select(&Select {
                            id: CREDENTIALS,
                            name: CREDENTIALS,
                            label: words::NONE_HELD,
                            hint: "",
                            choices: open_choices(vec![choice(NONE, words::NO_ROLE)]),
                            answer: value(&answers.credentials, |_| NONE.to_owned()),
                        }))
                    }
                    @if is_open { p.caption { (words::OPEN) } }
                }))
            }
        }
    }
}
