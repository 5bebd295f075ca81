//! What becomes of what is entered.

use super::{
    Roles,
    questions::{COUNTRY, CREDENTIAL, FIRST, HAVE, ROLE, TARGET, TARGET_BY, experience, is_held},
};
use crate::{
    browser::form::Entered,
    components::{entry_questions, field::answer, question, three_questions, years},
    domain::{
        answers::{Answer, Answers, Change, Moment, ToolChange},
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
        match entered.form.as_str() {
            FIRST => {
                three_questions::read(&pairs).into_iter().for_each(|it| answers.apply(it));
                country(&pairs).into_iter().for_each(|it| answers.apply(it));
                target(&pairs).into_iter().for_each(|it| answers.apply_of_tool(it));
                Vec::new()
            }
            HAVE => {
                let had = entry_questions::read(&pairs, answers);
                let more = self.have(&pairs, answers);
                had.into_iter().for_each(|it| answers.apply(it));
                more.into_iter().for_each(|it| answers.apply_of_tool(it));
                entry_questions::focused(answers, entered)
            }
            _ => Vec::new(),
        }
    }

    /// What the form on what a person has says differently, save what the questions on
    /// entry ask too. What it does not show stays.
    fn have(&self, pairs: &[(String, String)], answers: &Answers) -> Vec<ToolChange> {
        let mut changes = Vec::new();
        if let Some(value) = value_of(pairs, ROLE) {
            changes.push(ToolChange::Role(answer(value, |it| Some(RoleId::new(it)))));
        }
        if let Some(value) = value_of(pairs, TARGET_BY) {
            changes.push(ToolChange::TargetBy(answer(value, Moment::parse)));
        }
        for it in self.pathways.experiences_asked(answers) {
            if let Some(value) = value_of(pairs, &experience(it.code)) {
                let said = answers.experience.get(it.code.0);
                let mut said = said.cloned().unwrap_or(Answer::Absent);
                years::take(value, &mut said);
                changes.push(ToolChange::Experience(it.code, said));
            }
        }
        for it in self.pathways.credentials_asked(answers) {
            let code = it.code.0.to_string();
            let is_ticked = pairs.iter().any(|(name, value)| name == CREDENTIAL && *value == code);
            if is_ticked != is_held(answers, it.code) {
                changes.push(ToolChange::Credential(it.code, is_ticked));
            }
        }
        changes
    }
}

/// The value of a field, where the form has it.
fn value_of<'a>(pairs: &'a [(String, String)], field: &str) -> Option<&'a str> {
    pairs.iter().find(|(name, _)| name == field).map(|(_, value)| value.as_str())
}

fn country(pairs: &[(String, String)]) -> Option<Change> {
    let value = value_of(pairs, COUNTRY)?;
    Some(Change::Country(question::read(value, CountryId::new)))
}

fn target(pairs: &[(String, String)]) -> Option<ToolChange> {
    value_of(pairs, TARGET).map(|it| ToolChange::Target(question::read(it, RoleId::new)))
}
