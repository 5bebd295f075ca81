//! What a program publishes that bears on a person's answers.

use super::{
    answers::Answers,
    id::ProfessionId,
    program::Program,
    requirement::{Requirement, RequirementKind},
};

/// Whether a program's pages name the person's profession.
#[derive(Clone, Debug, PartialEq)]
pub enum Named<'a> {
    /// They name it.
    Yes(&'a ProfessionId),
    /// They name others, and not this one; that is no refusal.
    NotByName(&'a ProfessionId),
    /// The profession was not given, or the pages name none.
    Open,
}

/// What a program publishes that bears on a person's answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit<'a> {
    /// The program.
    pub program: &'a Program,
    /// Whether its pages name the profession.
    pub named: Named<'a>,
    /// The degree rule, where one is published; [`super::entry`] says how a person
    /// stands to it.
    pub degree: Option<&'a Requirement>,
}

/// What `program` publishes that bears on `answers`.
pub fn fit<'a>(program: &'a Program, answers: &'a Answers) -> Fit<'a> {
    let named = match (answers.profession.given(), program.professions.value()) {
        (Some(id), Some(named)) if named.contains(id) => Named::Yes(id),
        (Some(id), Some(_)) => Named::NotByName(id),
        _ => Named::Open,
    };
    Fit {
        program,
        named,
        degree: program.requirements.iter().find(|it| it.kind == RequirementKind::Degree),
    }
}
