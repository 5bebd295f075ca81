//! What becomes of what is entered.

use super::{
    Roles,
    questions::{COUNTRY, CREDENTIAL, FIRST, HAVE, ROLE, TARGET, TARGET_BY, experience, is_held},
};
use crate::{
    browser::form::Entered,
    components::{entry_questions, field::answer, question, three_questions, years},
    domain::{
        answers::{Answer, Answers, Change, Moment},
        id::{CountryId, RoleId},
    },
    route,
    state::Command,
    tool::Visit,
};

impl Roles {
    /// What becomes of a choice or a button.
    pub(super) fn heard(&self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        let pairs = route::pairs(&entered.query);
        let answers = &mut visit.answers;
        let changes = match entered.form.as_str() {
            FIRST => first(&pairs),
            HAVE => self.have(&pairs, answers),
            _ => Vec::new(),
        };
        for change in changes {
            answers.apply(change);
        }
        if entered.form == HAVE { entry_questions::focused(answers, entered) } else { Vec::new() }
    }

    /// What the form on what a person has says differently. What it does not show
    /// stays.
    fn have(&self, pairs: &[(String, String)], answers: &Answers) -> Vec<Change> {
        let mut changes = entry_questions::read(pairs, answers);
        for (name, value) in pairs {
            match name.as_str() {
                ROLE => changes.push(Change::Role(answer(value, |it| Some(RoleId::new(it))))),
                TARGET_BY => changes.push(Change::TargetBy(answer(value, Moment::parse))),
                _ => {}
            }
        }
        for it in self.pathways.experiences_asked(answers) {
            let field = experience(it.code);
            if let Some((_, value)) = pairs.iter().find(|(name, _)| *name == field) {
                let said = answers.experience.get(it.code.0);
                let mut said = said.cloned().unwrap_or(Answer::Absent);
                years::take(value, &mut said);
                changes.push(Change::Experience(it.code, said));
            }
        }
        for it in self.pathways.credentials_asked(answers) {
            let code = it.code.0.to_string();
            let is_ticked = pairs.iter().any(|(name, value)| name == CREDENTIAL && *value == code);
            if is_ticked != is_held(answers, it.code) {
                changes.push(Change::Credential(it.code, is_ticked));
            }
        }
        changes
    }
}

/// What the first form says.
fn first(pairs: &[(String, String)]) -> Vec<Change> {
    let mut changes = three_questions::read(pairs);
    for (name, value) in pairs {
        match name.as_str() {
            COUNTRY => changes.push(Change::Country(question::read(value, CountryId::new))),
            TARGET => changes.push(Change::Target(question::read(value, RoleId::new))),
            _ => {}
        }
    }
    changes
}
