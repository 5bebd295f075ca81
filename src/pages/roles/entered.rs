//! What becomes of what is entered.

use super::{
    Roles,
    about::done_id,
    counted::{Count, counted},
    families::{AIM, LEANING},
    map::{SHOW, YEARS, take_years},
    others::{COMPARE, take_beside},
    questions::{
        COUNTRY, CREDENTIAL, CREDENTIALS, FIRST, HAVE, ROLE, TARGET, TARGET_BY, experience, is_held,
    },
    result::HEADING,
    steps::{DONE, LENGTH, ROW, WAY, need_id, step_id},
};
use crate::{
    browser::form::Entered,
    components::{
        entry_questions,
        field::{NONE, answer},
        question, three_questions, years,
    },
    domain::{
        answers::{Answer, Answers, Change, Credential, Moment, ToolChange},
        id::{Code, CountryId, RoleId},
        pathway::{MOST_MONTHS, RolesQuery},
    },
    route,
    state::{Command, History},
    tool::Visit,
    words::roles::steps as words,
};

impl Roles {
    /// What becomes of a choice or a button.
    pub(super) fn heard(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        self.unreasoned = None;
        let pairs = route::pairs(&entered.query);
        let before = (RolesQuery::from_pairs(&visit.query), visit.answers.target.clone());
        let answers = &mut visit.answers;
        let (changes, more) = match entered.form.as_str() {
            FIRST => first(&pairs),
            HAVE => (entry_questions::read(&pairs, answers), self.have(&pairs, answers)),
            WAY => (Vec::new(), done(&pairs)),
            LEANING => (Vec::new(), leanings(&pairs)),
            YEARS | COMPARE => (Vec::new(), Vec::new()),
            AIM if entered.is_submitted => (
                Vec::new(),
                vec![ToolChange::Target(Answer::Given(RoleId::new(entered.value.as_str())))],
            ),
            _ => match counted(entered, &pairs) {
                Some(Count::Change(change)) => (Vec::new(), vec![change]),
                Some(Count::Missing(field)) => {
                    self.unreasoned = Some(field.clone());
                    return vec![Command::Focus(field)];
                }
                None => return Vec::new(),
            },
        };
        for change in changes {
            answers.apply(change);
        }
        let counted = more.iter().find_map(|it| match it {
            ToolChange::Counted(code, reason) => Some((*code, reason.is_some())),
            _ => None,
        });
        for change in more {
            answers.apply_of_tool(change);
        }
        let mut query = before.0.clone();
        match entered.form.as_str() {
            WAY => take_lengths(&mut query, &pairs),
            COMPARE => take_beside(&mut query, &pairs),
            YEARS => take_years(&mut query, value_of(&pairs, SHOW).unwrap_or_default()),
            _ => {}
        }
        if answers.target != before.1 {
            // They were ways to another role.
            query = RolesQuery { lengths: query.lengths, ..RolesQuery::default() };
        }
        let mut commands = Vec::new();
        if entered.form == HAVE {
            commands = entry_questions::focused(answers, entered);
        }
        if entered.form == AIM {
            // What came of it stands above, out of sight.
            commands.push(Command::Focus(HEADING.to_owned()));
        }
        commands.extend(self.moved(entered, counted));
        if query != before.0 {
            visit.query = query.pairs();
            commands.push(Command::WriteQuery(History::Replace));
        }
        commands
    }

    /// Where the focus goes where a mark or a count moves its row, and what is said then.
    fn moved(&self, entered: &Entered, counted: Option<(Code, bool)>) -> Vec<Command> {
        if entered.form == WAY && entered.name == DONE {
            return vec![Command::Focus(done_id(&entered.value))];
        }
        let Some((code, is_counted)) = counted else { return Vec::new() };
        let rule = self.pathways.requirements.iter().find(|it| it.code == code);
        let first = rule.and_then(|it| it.ways.first()?.steps.first());
        let step = self.pathways.steps.iter().find(|it| Some(&it.id) == first);
        let row = if is_counted { rule.map(need_id) } else { step.map(step_id) };
        let said = if is_counted { words::COUNTED_NOW } else { words::COUNTED_NO_LONGER };
        let focus = row.map(Command::Focus);
        focus.into_iter().chain([Command::Say(said.to_owned())]).collect()
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
        for it in self.pathways.other_experiences() {
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
        let none = value_of(pairs, CREDENTIALS).map(|it| answer(it, none_held));
        let is_named = pairs.iter().any(|(name, _)| name == CREDENTIAL);
        if let Some(none) = none.filter(|it| !is_named && *it != answers.credentials) {
            changes.push(ToolChange::Credentials(none));
        }
        changes
    }
}

/// The value of a field, where the form has it.
pub(super) fn value_of<'a>(pairs: &'a [(String, String)], field: &str) -> Option<&'a str> {
    pairs.iter().find(|(name, _)| name == field).map(|(_, value)| value.as_str())
}

/// The credentials of whoever holds none.
fn none_held(value: &str) -> Option<Vec<Credential>> {
    (value == NONE).then(Vec::new)
}

/// What the form of the four says.
fn first(pairs: &[(String, String)]) -> (Vec<Change>, Vec<ToolChange>) {
    let mut changes = three_questions::read(pairs);
    let country = value_of(pairs, COUNTRY).map(|it| question::read(it, CountryId::new));
    changes.extend(country.map(Change::Country));
    let target = value_of(pairs, TARGET).map(|it| question::read(it, RoleId::new));
    (changes, target.map(ToolChange::Target).into_iter().collect())
}

/// Which of the steps that the form shows are marked as done.
fn done(pairs: &[(String, String)]) -> Vec<ToolChange> {
    let codes = |field: &'static str| {
        let own = pairs.iter().filter(move |(name, _)| name == field);
        own.filter_map(|(_, value)| value.parse().ok())
    };
    let marked: Vec<u16> = codes(DONE).collect();
    codes(ROW).map(|code| ToolChange::Done(Code(code), marked.contains(&code))).collect()
}

/// With which statements of the second round the person agrees.
fn leanings(pairs: &[(String, String)]) -> Vec<ToolChange> {
    let said = |(name, value): &(String, String)| {
        let code = name.strip_prefix(LEANING)?.strip_prefix('-')?.parse().ok()?;
        let answer = match value.as_str() {
            "1" => Answer::Given(true),
            "0" => Answer::Given(false),
            _ => Answer::NotSure,
        };
        Some(ToolChange::Leaning(Code(code), answer))
    };
    pairs.iter().filter_map(said).collect()
}

/// The lengths that the form of the steps sets; one that is empty is ours again.
fn take_lengths(query: &mut RolesQuery, pairs: &[(String, String)]) {
    for (name, value) in pairs {
        let code = name.strip_prefix(LENGTH).and_then(|it| it.parse::<u16>().ok());
        let Some(code) = code else { continue };
        query.lengths.retain(|(it, _)| *it != code);
        let months = value.parse().ok().filter(|it| *it <= MOST_MONTHS);
        query.lengths.extend(months.map(|it| (code, it)));
    }
}
