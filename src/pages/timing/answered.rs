//! What the fields of the questions say.

use crate::{
    components::{field::NOT_SURE, three_questions},
    domain::{
        answers::{Answer, Answers, Moment, Months, Pace, Topic, Transition},
        id::ProgramId,
    },
};

/// The values of yes and of no.
pub(super) const AGREED: &str = "1";
pub(super) const DENIED: &str = "0";

/// The questions beside the first three, with the names of their fields.
const NAMES: [(&str, Topic); 10] = [
    ("transition", Topic::Transition),
    ("transition-at", Topic::TransitionAt),
    ("hours-now", Topic::HoursNow),
    ("hours-later", Topic::HoursLater),
    ("pace", Topic::Pace),
    ("blocked-months", Topic::BlockedMonths),
    ("target-by", Topic::TargetBy),
    ("employer-time", Topic::EmployerTime),
    ("employer-money", Topic::EmployerMoney),
    ("program", Topic::Program),
];

/// The topic of a field.
pub(super) fn topic(name: &str) -> Option<Topic> {
    NAMES.iter().find(|(it, _)| *it == name).map(|(_, topic)| *topic)
}

/// The name of the field of a topic.
pub(super) fn name(topic: Topic) -> &'static str {
    NAMES.iter().find(|(_, it)| *it == topic).map_or("", |(name, _)| *name)
}

/// The id of the field of a topic.
pub(super) fn field(topic: Topic) -> String {
    match topic {
        Topic::Profession => three_questions::PROFESSION.to_owned(),
        Topic::Stage => three_questions::STAGE.to_owned(),
        Topic::Teaching => three_questions::TEACHING.to_owned(),
        other => ["q-", name(other)].concat(),
    }
}

/// Takes what the field of a topic says, in the pairs of the form. `months` are those
/// that were ticked before “not sure”; they come back with it.
pub(super) fn take(
    answers: &mut Answers,
    topic: Topic,
    pairs: &[(String, String)],
    months: &mut Months,
) {
    let name = name(topic);
    let mut values = pairs.iter().filter(|(it, _)| it == name).map(|(_, value)| value.as_str());
    if topic == Topic::BlockedMonths {
        if let Some(ticked) = answers.blocked_months.given() {
            *months = *ticked;
        }
        answers.blocked_months = months_of(values, &answers.blocked_months, *months);
        return;
    }
    let value = values.next().unwrap_or_default();
    match topic {
        Topic::Transition => read(&mut answers.transition, value, Transition::parse),
        Topic::TransitionAt => read(&mut answers.transition_at, value, Moment::parse),
        Topic::HoursNow => read(&mut answers.hours_now, value, |it| it.parse().ok()),
        Topic::HoursLater => read(&mut answers.hours_later, value, |it| it.parse().ok()),
        Topic::Pace => read(&mut answers.pace, value, Pace::parse),
        Topic::TargetBy => read(&mut answers.target_by, value, Moment::parse),
        Topic::EmployerTime => read(&mut answers.employer_time, value, agreed),
        Topic::EmployerMoney => read(&mut answers.employer_money, value, agreed),
        Topic::Program => read(&mut answers.program, value, |it| Some(ProgramId::new(it))),
        _ => {}
    }
}

fn agreed(value: &str) -> Option<bool> {
    match value {
        AGREED => Some(true),
        DENIED => Some(false),
        _ => None,
    }
}

/// A value that nobody can choose changes nothing.
fn read<T>(answer: &mut Answer<T>, value: &str, parse: impl Fn(&str) -> Option<T>) {
    match value {
        "" => *answer = Answer::Absent,
        NOT_SURE => *answer = Answer::NotSure,
        value => {
            if let Some(read) = parse(value) {
                *answer = Answer::Given(read);
            }
        }
    }
}

/// Of “not sure” and months, what was chosen last counts; after “not sure”, the months
/// that were ticked before it are ticked again.
fn months_of<'a>(
    values: impl Iterator<Item = &'a str>,
    before: &Answer<Months>,
    ticked: Months,
) -> Answer<Months> {
    let (mut bits, mut is_unsure) = (0_u16, false);
    for value in values {
        match value.parse::<u16>() {
            Ok(month @ 1..=12) => bits |= 1 << (month - 1),
            _ => is_unsure |= value == NOT_SURE,
        }
    }
    let was_unsure = matches!(before, Answer::NotSure);
    if is_unsure && (bits == 0 || !was_unsure) {
        return Answer::NotSure;
    }
    if was_unsure {
        bits |= ticked.bits();
    }
    Months::new(bits).filter(|it| it.bits() > 0).map_or(Answer::Absent, Answer::Given)
}
