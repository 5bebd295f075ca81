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
        let is_said = |it: &Topic| answers.topics().any(|said| said == *it);
        let said = ASKED.into_iter().filter(is_said);
        let said = said
            .map(|it| words::answer(topic(it), &value::value(it, answers, &self.visit.catalog)));
        let years = self.pathways.experiences_asked(answers).into_iter().filter_map(|it| {
            let years = answers.experience.get(it.code.0)?;
            Some(words::answer(&it.name, &words::years(years.given().copied())))
        });
        let held = self.pathways.credentials_asked(answers).into_iter();
        let held = held.filter(|it| is_held(answers, it.code)).map(|it| words::held(&it.name));
        let none = match &answers.credentials {
            Answer::Given(all) if all.is_empty() => Some(words::none_held(true)),
            Answer::NotSure => Some(words::none_held(false)),
            _ => None,
        };
        said.chain(years).chain(held).chain(none).collect()
    }
}
