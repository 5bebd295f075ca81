//! On paper, what was answered instead of every field.

use super::{Shown, questions::is_held};
use crate::{
    domain::answers::{Answer, Topic},
    words::{
        answers::{topic, value},
        roles as words,
    },
};
use maud::{Markup, html};

/// What is asked here of which the answers know what it says; experience and
/// credentials have their names in the content.
const ASKED: [Topic; 9] = [
    Topic::Profession,
    Topic::Country,
    Topic::Stage,
    Topic::Target,
    Topic::Role,
    Topic::TargetBy,
    Topic::TeachingYears,
    Topic::Licenses,
    Topic::Degrees,
];

impl Shown<'_> {
    /// The list of answers, on paper alone.
    pub(super) fn given(&self) -> Markup {
        html! {
            div.paper-only {
                h2.section-heading { (words::ANSWERS) }
                ul { @for it in self.lines() { li { (it) } } }
            }
        }
    }

    fn lines(&self) -> Vec<String> {
        let answers = self.answers();
        let mut lines = Vec::new();
        for it in ASKED {
            if answers.topics().any(|said| said == it) {
                let value = value::value(it, answers, &self.visit.catalog);
                lines.push(words::answer(topic(it), &value));
            }
        }
        for it in self.pathways.other_experiences() {
            if let Some(years) = answers.experience.get(it.code.0) {
                lines.push(words::answer(&it.name, &words::years(years.given().copied())));
            }
        }
        for it in self.pathways.credentials_asked(answers) {
            if is_held(answers, it.code) {
                lines.push(words::held(&it.name));
            }
        }
        match &answers.credentials {
            Answer::Given(all) if all.is_empty() => lines.push(words::none_held(true)),
            Answer::NotSure => lines.push(words::none_held(false)),
            _ => {}
        }
        lines
    }
}
