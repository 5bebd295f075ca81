//! Words of how sure “When to start” is: what was counted, the hardest case, and the
//! answer that would narrow it.

use super::{questions, sentence};
use crate::{
    domain::{
        amount::Amount,
        answers::{Answer, Answers, Moment, Topic},
        calendar::Start,
        catalog::Catalog,
        timing::{Case, Narrowing, OwnWeights, Robustness, Sureness, Value},
    },
    words::{answers as topics, figures},
};

/// The row that opens.
pub const TITLE: &str = "How sure is this?";
/// In place of the counts where no start will do.
pub const NONE_FITS: &str = "No start fits yet. What stands against each of them is a condition, and no weight moves a \
     condition.";
/// What opens to how the counting is done.
pub const COUNTED: &str = "How was this counted?";
/// Over what stands for the answers that are open.
pub const STAND_INS: &str = "What stands for your open answers";
/// Beneath it.
pub const STAND_INS_OURS: &str =
    "Where that is a number or a date, it is ours. Your own answer takes its place.";
/// Before the answer that would narrow it most.
pub const NARROWS: &str = "The one answer that would narrow it most: ";

/// Where no combination changes that it always comes first.
pub const NO_WORST: &str = "No combination of your open answers changes that.";

/// A whole number with thousands parted: "2,560,000".
pub fn whole(number: u64) -> String {
    figures::number(Amount(number.saturating_mul(100)), 0)
}

/// A number and what it counts, which do not part: "1 hour", "4 hours".
pub(super) fn counted(number: u64, one: &str) -> String {
    let many = if number == 1 { "" } else { "s" };
    format!("{}\u{a0}{one}{many}", whole(number))
}

/// How often the best start comes first: "Fall 2027 comes first in 7,214 of 10,000
/// weightings."
pub fn first(name: &str, it: &Robustness<'_>) -> String {
    let coverage = it.coverage;
    let name = figures::sentence_case(name);
    let lead = format!("{name} comes first in {} of {}", whole(it.best_in), whole(it.of));
    if coverage.of <= 1 {
        return format!("{lead}\u{a0}weightings.");
    }
    let each = counted(coverage.weightings.into(), "weighting");
    let combinations = counted(coverage.combinations, "combination");
    if coverage.is_sample() {
        let all = whole(coverage.of);
        return format!(
            "{lead}\u{a0}cases: {each} in each of {combinations} of your open answers, which are a \
             fixed sample of all {all}."
        );
    }
    format!("{lead}\u{a0}cases: {each} in each of the {combinations} of your open answers.")
}

/// In place of the word for always, where it comes first among equals.
pub fn tie(it: &Robustness<'_>) -> &'static str {
    if it.tied_in == it.best_in {
        "As good as another start, and earlier."
    } else {
        "In most cases as good as another start, and earlier."
    }
}

/// In how many of these cases another start has the same points: “In 9,120 of these
/// another start is as good, and the earlier one counts.”
pub fn tied(it: &Robustness<'_>) -> Option<String> {
    let how = " of these another start is as good, and the earlier one counts.";
    match it.tied_in {
        0 => None,
        n if n == it.best_in => {
            Some("In all of these another start is as good, and the earlier one counts.".to_owned())
        }
        n => Some(["In ", &whole(n), how].concat()),
    }
}

/// What the counts say of a person’s own weights.
pub fn own_weights(name: &str, weights: OwnWeights) -> Option<String> {
    match weights {
        OwnWeights::None => None,
        OwnWeights::Moved => Some(format!(
            "You moved the weights. {} fits best with yours; these counts are over all weightings.",
            figures::sentence_case(name)
        )),
        OwnWeights::Nothing => Some(
            "With every weight at 0, all starts would count alike. So here all criteria do."
                .to_owned(),
        ),
    }
}

/// That another start is ahead over all weightings: “Over all of them Fall 2028 comes
/// first more often, in 6,120 of 10,000.”
pub fn ahead(name: &str, n: u64, of: u64) -> String {
    format!("Over all of them {name} comes first more often, in {} of {}.", whole(n), whole(of))
}

/// In how many combinations it fits best under the person’s own weights: "With the
/// weights as they stand, it fits best in 41 of 54 combinations."
pub fn good(it: &Robustness<'_>) -> String {
    let of = counted(it.coverage.combinations, "combination");
    format!("With the weights as they stand, it fits best in {} of {of}.", whole(it.good_in))
}

/// Before the answers of the hardest combination: "Where it has the hardest stand, it
/// comes first in 12 of 10,000 weightings:"
pub fn worst(case: &Case<'_>) -> String {
    let (n, of) = (whole(case.best_in), counted(case.of, "weighting"));
    format!("Where it has the hardest stand, it comes first in {n} of {of}:")
}

/// The one answer that costs it most: "The one answer that costs it most is Hours a
/// week now: 4 hours. There it comes first in 20 of 90 cases."
pub fn worst_answer(case: &Case<'_>, answers: &Answers, catalog: &Catalog) -> Option<String> {
    let (topic, values) = case.values.first()?;
    let line = line(*topic, values, answers, catalog);
    let (n, of) = (whole(case.best_in), counted(case.of, "case"));
    Some(format!(
        "The one answer that costs it most is {line}. There it comes first in {n} of {of}."
    ))
}

/// Behind the answer that would narrow it most, and the start that leads now.
pub fn narrowed(it: &Narrowing, leads: &str) -> String {
    if it.to <= it.from {
        return ".".to_owned();
    }
    let (from, to) = (whole(it.from.into()), whole(it.to.into()));
    format!(
        ". With it, the start that leads then would come first in {to} of 1,000\u{a0}cases on \
         average; without it, {leads} does in {from}."
    )
}

/// An open answer with what stands for it: "Career stage: in training or still a
/// student".
pub fn line(topic: Topic, values: &[Value<'_>], answers: &Answers, catalog: &Catalog) -> String {
    format!("{}: {}", questions::label(topic), values_of(topic, values, answers, catalog))
}

/// All that stands for an open answer: "Hours a week now: 4, 8, 12 or 20 hours".
pub fn stands(topic: Topic, all: &[Vec<Value<'_>>]) -> String {
    let name = questions::label(topic);
    let first: Vec<&Value<'_>> = all.iter().filter_map(|it| it.first()).collect();
    let months: Vec<String> = first.iter().filter_map(|it| month_of(it)).collect();
    if !months.is_empty() {
        return format!("{name}: {}", or(&months));
    }
    let hours: Vec<String> = first.iter().filter_map(|it| hours_of(it)).collect();
    if !hours.is_empty() {
        return format!("{name}: {}\u{a0}hours", or(&hours));
    }
    let blocked: Vec<String> = first.iter().filter_map(|it| blocked_of(it)).collect();
    if !blocked.is_empty() {
        return format!("{name}: {}", or(&blocked));
    }
    let many = all.iter().map(Vec::len).sum::<usize>();
    if many == all.len() {
        return format!("{name}: each of the {many} in the list");
    }
    format!(
        "{name}: each of the {many} in the list; those of which the rules make the same go together"
    )
}

/// How the counting is done.
pub fn counting(criteria: usize) -> String {
    let criteria = figures::inside(&figures::count(criteria));
    format!(
        "A weighting divides the whole weight over the {criteria} criteria. The same weightings are \
         drawn every time, each division as likely as any other. Of two starts with the same \
         points, the earlier one comes first. An open answer is never guessed: everything that \
         stands for it is worked through."
    )
}

/// From how many cases on a word stands: "“narrowly” from 500 of 1,000 cases on".
fn threshold(it: &Sureness) -> String {
    if it.from == 0 {
        return format!("“{}” below that", it.text);
    }
    if it.from == 1_000 {
        return format!("“{}” in all cases", it.text);
    }
    format!("“{}” from {} of 1,000\u{a0}cases on", it.text, whole(it.from.into()))
}

/// The words with where each begins.
pub fn thresholds(all: &[Sureness]) -> String {
    let all: Vec<String> = all.iter().map(threshold).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    format!("The words stand for counts: {}. Where they begin is ours.", figures::and(&all))
}

fn or(all: &[String]) -> String {
    figures::list(&all.iter().map(String::as_str).collect::<Vec<_>>(), "or")
}

fn month_of(value: &Value<'_>) -> Option<String> {
    let Value::Month(month) = value else { return None };
    Some(sentence::month(*month))
}

fn hours_of(value: &Value<'_>) -> Option<String> {
    let Value::Hours(hours) = value else { return None };
    Some(hours.to_string())
}

/// How many months stand for those without study: “none”, “two of them”.
fn blocked_of(value: &Value<'_>) -> Option<String> {
    let Value::Blocked(months) = value else { return None };
    Some(match months.bits().count_ones() {
        0 => "none".to_owned(),
        n => [&n.to_string(), " of the year"].concat(),
    })
}

/// The most names that are listed; of more, those that are not meant are.
const MOST: usize = 4;

/// What stands for an open answer in one case. Many professions are said by the few
/// that are not meant.
fn values_of(topic: Topic, values: &[Value<'_>], answers: &Answers, catalog: &Catalog) -> String {
    let name = |it: &Value<'_>| value(topic, it, answers, catalog);
    let others = catalog.professions.iter().map(|it| Value::Profession(&it.id));
    let others: Vec<String> =
        others.filter(|it| !values.contains(it)).map(|it| name(&it)).collect();
    if topic == Topic::Profession && values.len() > MOST && others.len() <= MOST {
        return format!("any but {}", or(&others));
    }
    or(&values.iter().map(name).collect::<Vec<_>>())
}

/// A value as the answer that it stands for is worded.
fn value(topic: Topic, value: &Value<'_>, answers: &Answers, catalog: &Catalog) -> String {
    if let Some(text) = blocked_of(value) {
        return text;
    }
    let mut said = answers.clone();
    match value {
        Value::Blocked(_) => {}
        Value::Profession(id) => said.profession = Answer::Given((*id).clone()),
        Value::Stage(id) => said.stage = Answer::Given((*id).clone()),
        Value::Teaching(id) => said.teaching = Answer::Given((*id).clone()),
        Value::Transition(it) => said.transition = Answer::Given(*it),
        Value::Month(month) => {
            let moment = Moment::new(month.year(), Some(Start::Month(month.month())));
            let moment = moment.map_or(Answer::Absent, Answer::Given);
            said.transition_at = moment.clone();
            said.target_by = moment;
        }
        Value::Hours(hours) => {
            let hours = u8::try_from(*hours).map_or(Answer::Absent, Answer::Given);
            said.hours_now = hours.clone();
            said.hours_later = hours;
        }
    }
    let text = topics::value::value(topic, &said, catalog);
    match value {
        Value::Profession(_) => figures::inside(&text),
        Value::Month(_) | Value::Hours(_) => text.replace(' ', "\u{a0}"),
        _ => text,
    }
}
