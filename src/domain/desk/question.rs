//! A question that is open for a candidate, by what it is about.

use crate::domain::{
    answers::Topic,
    id::ProgramId,
    my_plan::{EmployerAsk, OpenQuestion, ProgramQuestion},
    program::Program,
    requirement::RequirementKind,
};

/// A question that is open. Two candidates with the same one can have the same answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// An answer that the candidate can give.
    Own(Topic),
    /// What the employer gives.
    Employer(EmployerAsk),
    /// What a program can tell.
    Program(ProgramId, Asked),
}

/// What a program is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// How an entry rule is meant: its kind, and the how many-th of it that is, from 1.
    Rule(RequirementKind, u8),
    /// Who may enter.
    NoRules,
    /// When it starts.
    Starts,
    /// The last day to apply.
    Deadline,
    /// How many hours a week it takes.
    WeeklyHours,
    /// What it costs.
    Tuition,
    /// How long it takes.
    TimeToFinish,
}

const OWN: &str = "own";
const EMPLOYER: &str = "employer";

impl Question {
    /// The question of someone’s plan; none for what is to be asked about a role.
    pub fn of(question: &OpenQuestion<'_>, program: &Program) -> Option<Self> {
        Some(match question {
            OpenQuestion::Own(topic) => Self::Own(*topic),
            OpenQuestion::Employer(ask) => Self::Employer(*ask),
            OpenQuestion::Program(asked) => {
                Self::Program(program.id.clone(), Asked::of(asked, program)?)
            }
            OpenQuestion::Role(_) => return None,
        })
    }

    /// Its word: letters, digits and hyphens, with one dot before what is asked.
    pub fn word(&self) -> String {
        match self {
            Self::Own(topic) => [OWN, ".", &topic.number().to_string()].concat(),
            Self::Employer(ask) => {
                let at = EmployerAsk::ALL.iter().position(|it| it == ask).unwrap_or_default();
                [EMPLOYER, ".", &at.to_string()].concat()
            }
            Self::Program(id, asked) => [id.as_str(), ".", &asked.word()].concat(),
        }
    }

    /// The question with this word.
    ///
    /// ```
    /// use docent::domain::{answers::Topic, desk::Question};
    /// let question = Question::Own(Topic::Country);
    /// assert_eq!(Question::parse(&question.word()), Some(question));
    /// assert_eq!(Question::parse("own"), None);
    /// ```
    pub fn parse(word: &str) -> Option<Self> {
        let (of, asked) = word.split_once('.')?;
        match of {
            OWN => asked.parse().ok().and_then(Topic::numbered).map(Self::Own),
            EMPLOYER => {
                let at: usize = asked.parse().ok()?;
                EmployerAsk::ALL.get(at).copied().map(Self::Employer)
            }
            id => Some(Self::Program(ProgramId::new(id), Asked::parse(asked)?)),
        }
    }
}

impl Asked {
    const WORDS: [(Self, &'static str); 6] = [
        (Self::NoRules, "no-rules"),
        (Self::Starts, "starts"),
        (Self::Deadline, "deadline"),
        (Self::WeeklyHours, "hours"),
        (Self::Tuition, "tuition"),
        (Self::TimeToFinish, "time"),
    ];

    fn of(question: &ProgramQuestion<'_>, program: &Program) -> Option<Self> {
        Some(match question {
            ProgramQuestion::Rule(rule) => {
                let kind = rule.requirement.kind;
                let alike = program.requirements.iter().filter(|it| it.kind == kind);
                let at = alike.into_iter().position(|it| it == rule.requirement)?;
                Self::Rule(kind, u8::try_from(at + 1).ok()?)
            }
            ProgramQuestion::NoRules => Self::NoRules,
            ProgramQuestion::Starts => Self::Starts,
            ProgramQuestion::Deadline(_) => Self::Deadline,
            ProgramQuestion::WeeklyHours => Self::WeeklyHours,
            ProgramQuestion::Tuition => Self::Tuition,
            ProgramQuestion::TimeToFinish => Self::TimeToFinish,
        })
    }

    fn word(self) -> String {
        if let Self::Rule(kind, at) = self {
            return ["rule-", &at.to_string(), "-", kind.as_str()].concat();
        }
        let word = Self::WORDS.iter().find(|(it, _)| *it == self);
        word.map_or("", |(_, word)| word).to_owned()
    }

    fn parse(word: &str) -> Option<Self> {
        if let Some((at, kind)) = word.strip_prefix("rule-").and_then(|it| it.split_once('-')) {
            return Some(Self::Rule(RequirementKind::parse(kind)?, at.parse().ok()?));
        }
        Self::WORDS.into_iter().find(|(_, it)| *it == word).map(|(asked, _)| asked)
    }
}
