//! What a form changes of the answers.

use super::{
    Answer, Answers, Credential, Degree, LONGEST_NOTE, License, MOST_HELD, MOST_SHORTLISTED,
    Moment, Section, When,
};
use crate::domain::id::{Code, CountryId, ProfessionId, ProgramId, RoleId, StageId, TeachingId};

/// One change to the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another profession.
    Profession(Answer<ProfessionId>),
    /// Another career stage.
    Stage(Answer<StageId>),
    /// Another level of teaching.
    Teaching(Answer<TeachingId>),
    /// Another country of practice.
    Country(Answer<CountryId>),
    /// Other degrees.
    Degrees(Answer<Vec<Degree>>),
    /// Other licenses.
    Licenses(Answer<Vec<License>>),
    /// Another number of years.
    TeachingYears(Answer<u8>),
    /// Another answer on the employer's letter.
    EmployerLetter(Answer<bool>),
    /// Keeps a program for later, or no longer. A full shortlist takes no more.
    Shortlist(ProgramId, bool),
}

/// One change of what only tools ask. It stands apart so that the app, which makes none,
/// does not hold what makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToolChange {
    /// Another present role.
    Role(Answer<RoleId>),
    /// Another role aimed at.
    Target(Answer<RoleId>),
    /// Another time by when.
    TargetBy(Answer<Moment>),
    /// Holds a credential, by its number in the content, or no longer. Since when, and
    /// from where, stays; one that was expected is held from now on. Whoever holds
    /// [`MOST_HELD`] takes no more; whoever gives the last one back has not said that
    /// there is none.
    Credential(Code, bool),
    /// Other credentials, as a whole: none, or not sure of any.
    Credentials(Answer<Vec<Credential>>),
    /// Other whole years of an experience, to 80, by its number.
    Experience(Code, Answer<u8>),
    /// Agrees with a statement of the second round, or not, by its number.
    Leaning(Code, Answer<bool>),
    /// Has done a step, by its number, or has not.
    Done(Code, bool),
    /// Counts a requirement as met, by its number, with the reason, of 1 to
    /// [`LONGEST_NOTE`](super::LONGEST_NOTE) bytes; `None` and an empty one count it no
    /// longer.
    Counted(Code, Option<String>),
    /// Another start that one plans with.
    Intake(Answer<Moment>),
    /// Another note, cut to [`LONGEST_NOTE`](super::LONGEST_NOTE) bytes; an empty one is
    /// none.
    Note(Section, String),
}

impl Answers {
    /// Makes one change.
    ///
    /// ```
    /// use docent::domain::answers::{Answer, Answers, Change};
    /// let mut answers = Answers::default();
    /// answers.apply(Change::Stage(Answer::NotSure));
    /// assert!(answers.stage.is_answered());
    /// assert!(!answers.is_complete());
    /// ```
    pub fn apply(&mut self, change: Change) {
        match change {
            Change::Profession(answer) => self.profession = answer,
            Change::Stage(answer) => self.stage = answer,
            Change::Teaching(answer) => self.teaching = answer,
            Change::Country(answer) => self.country = answer,
            Change::Degrees(answer) => self.degrees = answer,
            Change::Licenses(answer) => self.licenses = answer,
            Change::TeachingYears(answer) => self.teaching_years = answer,
            Change::EmployerLetter(answer) => self.employer_letter = answer,
            Change::Shortlist(id, is_kept) => {
                self.shortlist.retain(|it| *it != id);
                if is_kept && self.shortlist.len() < MOST_SHORTLISTED {
                    self.shortlist.push(id);
                }
            }
        }
    }

    /// Makes one change of what a tool asks.
    ///
    /// ```
    /// use docent::domain::{answers::{Answer, Answers, Moment, ToolChange, When}, id::Code};
    /// let mut answers = Answers::default();
    /// answers.apply_of_tool(ToolChange::Credential(Code(3), true));
    /// let since = When::Since(Moment::parse("2024-7").unwrap());
    /// if let Answer::Given(all) = &mut answers.credentials {
    ///     all[0].when = since;
    /// }
    /// answers.apply_of_tool(ToolChange::Credential(Code(3), true));
    /// assert_eq!(answers.credentials.given().unwrap()[0].when, since);
    /// answers.apply_of_tool(ToolChange::Credential(Code(3), false));
    /// assert_eq!(answers, Answers::default());
    /// ```
    ///
    /// ```
    /// use docent::domain::{answers::{Answer, Answers, ToolChange}, id::Code};
    /// let mut answers = Answers::default();
    /// answers.apply_of_tool(ToolChange::Experience(Code(2), Answer::NotSure));
    /// answers.apply_of_tool(ToolChange::Leaning(Code(1), Answer::Given(false)));
    /// answers.apply_of_tool(ToolChange::Done(Code(7), true));
    /// answers.apply_of_tool(ToolChange::Counted(Code(4), Some("The board agreed.".into())));
    /// assert_eq!(answers.topics().count(), 4);
    /// answers.apply_of_tool(ToolChange::Experience(Code(2), Answer::Absent));
    /// answers.apply_of_tool(ToolChange::Leaning(Code(1), Answer::Absent));
    /// answers.apply_of_tool(ToolChange::Done(Code(7), false));
    /// answers.apply_of_tool(ToolChange::Counted(Code(4), Some(String::new())));
    /// assert!(answers.is_empty());
    /// ```
    pub fn apply_of_tool(&mut self, change: ToolChange) {
        match change {
            ToolChange::Role(answer) => self.role = answer,
            ToolChange::Target(answer) => self.target = answer,
            ToolChange::TargetBy(answer) => self.target_by = answer,
            ToolChange::Credential(code, is_held) => self.hold(code, is_held),
            ToolChange::Credentials(answer) => self.credentials = answer,
            ToolChange::Experience(code, years) => {
                self.experience.set(code.0, Some(years).filter(Answer::is_answered));
            }
            ToolChange::Leaning(code, answer) => {
                self.leanings.set(code.0, Some(answer).filter(Answer::is_answered));
            }
            ToolChange::Done(code, is_done) => self.done.set(code.0, is_done.then_some(())),
            ToolChange::Counted(code, reason) => {
                self.counted.set(code.0, reason.filter(|it| !it.is_empty()));
            }
            ToolChange::Intake(answer) => self.intake = answer,
            ToolChange::Note(section, mut text) => {
                text.truncate(text.floor_char_boundary(LONGEST_NOTE));
                self.notes.set(section.number(), Some(text).filter(|it| !it.is_empty()));
            }
        }
    }

    fn hold(&mut self, code: Code, is_held: bool) {
        let mut all = self.credentials.given().cloned().unwrap_or_default();
        if !is_held {
            all.retain(|it| it.code != code);
        } else if let Some(known) = all.iter_mut().find(|it| it.code == code) {
            if known.when.expected_in().is_some() {
                known.when = When::Held;
            }
        } else if all.len() < MOST_HELD {
            all.push(Credential { code, country: Answer::Absent, when: When::Held });
        }
        self.credentials = if all.is_empty() { Answer::Absent } else { Answer::Given(all) };
    }
}
