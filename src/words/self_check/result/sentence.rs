//! The sentences that a result begins with. They say how somebody rates
//! themselves, and never what somebody can do.

use super::tenths;
use crate::{
    domain::{
        assessment::{Assessment, Tenths},
        self_check::{Beside, Figure, Gap, Ratings, Row, Summary, Targets, difference},
    },
    words::figures::{self, inside, sentence_case},
};

/// The result in one or two sentences.
pub fn heading(figure: &Figure<'_>, assessment: &Assessment) -> String {
    let summary = Summary::of(figure);
    let lowest = summary.targets == Targets::Unasked;
    let mut text = match summary.ratings {
        Ratings::NothingApplies => match figure.rows.as_slice() {
            [row] => nothing_applies(&name(row)),
            _ => "None of these questions applies to you.".to_owned(),
        },
        Ratings::Open => match figure.rows.as_slice() {
            [row] => stays_open(row),
            _ => "Your result stays open: no competency has enough answers yet.".to_owned(),
        },
        Ratings::One(row, mean) => one(row, mean, assessment),
        Ratings::Alike(many, mean) => alike(many, figure.rows.len(), mean),
        Ratings::Apart { highest, lowest: low } => {
            let mut text = ["You rate yourself highest in ", &names(&highest)].concat();
            if lowest {
                text.push_str(", and lowest in ");
                text.push_str(&names(&low));
            }
            text.push('.');
            text
        }
    };
    text.push_str(&targets(&summary.targets));
    text
}

fn name(row: &Row<'_>) -> String {
    inside(&row.competency.name)
}

/// Up to two names, else how many there are: the table says which.
fn names(rows: &[&Row<'_>]) -> String {
    match rows {
        [] | [_] | [_, _] => listed(rows),
        more => [&number(more.len()), " competencies alike"].concat(),
    }
}

fn listed(rows: &[&Row<'_>]) -> String {
    let names: Vec<String> = rows.iter().map(|it| name(it)).collect();
    figures::and(&names.iter().map(String::as_str).collect::<Vec<_>>())
}

/// A number inside a sentence.
fn number(count: usize) -> String {
    inside(&figures::count(count))
}

fn one(row: &Row<'_>, mean: Tenths, assessment: &Assessment) -> String {
    let band = inside(&super::band(row, &assessment.bands));
    ["In ", &name(row), " you rate yourself ", &of_five(mean), ": ", &band, "."].concat()
}

fn of_five(mean: Tenths) -> String {
    [&tenths(mean), " of\u{a0}5"].concat()
}

fn alike(many: usize, all: usize, mean: Tenths) -> String {
    let which = match (many, many == all) {
        (2, true) => "both competencies".to_owned(),
        (_, true) => ["all ", &number(many), " competencies"].concat(),
        (_, false) => ["the ", &number(many), " competencies with enough answers"].concat(),
    };
    ["You rate yourself alike in ", &which, ", ", &of_five(mean), "."].concat()
}

/// What follows of a role, with a space before it.
fn targets(targets: &Targets<'_, '_>) -> String {
    match targets {
        Targets::Unasked => String::new(),
        Targets::One(target, gap) => {
            let (before, after) = match gap {
                Gap::Met => (" That meets your role’s target of\u{a0}", "."),
                Gap::Below(_) => (" Your role’s target is\u{a0}", "."),
                Gap::Open => {
                    (" Whether that meets your role’s target of\u{a0}", " hangs on open questions.")
                }
            };
            [before, &target.to_string(), after].concat()
        }
        Targets::Gaps { widest, is_only } => {
            let before = match (is_only, widest.len()) {
                (true, _) => " The only gap to your role is ",
                (_, 1) => " The widest gap to your role is ",
                (_, 2) => " The widest gaps to your role are ",
                (_, _) => " The widest gap to your role is in ",
            };
            [before, &names(widest), "."].concat()
        }
        Targets::Below(rows) => match rows.as_slice() {
            [row] => {
                let name = &row.competency.name;
                [" ", name, " stays below your role’s target, whatever is still open."].concat()
            }
            rows => {
                let names = sentence_case(&listed(rows));
                [" ", &names, " stay below your role’s targets, whatever is still open."].concat()
            }
        },
        Targets::Met(true) => " Your ratings meet every target of your role.".to_owned(),
        Targets::Met(false) => {
            " Your ratings meet every target of your role that applies to you.".to_owned()
        }
        Targets::Open(0, _) => {
            " Whether your ratings meet your role’s targets hangs on open questions.".to_owned()
        }
        Targets::Open(met, open) => {
            let met = [number(*met), plural(*met, " target", " targets")].concat();
            let hang = plural(*open, " hangs on open questions.", " hang on open questions.");
            [" Your ratings meet ", &met, " of your role; ", &number(*open), &hang].concat()
        }
    }
}

fn plural(count: usize, one: &str, more: &str) -> String {
    if count == 1 { one } else { more }.to_owned()
}

/// A sentence for each competency: “In learner assessment you rate yourself 3.2 of 5:
/// competent.” or “Research methods stays open: three of its five questions have no level
/// yet.” What the heading says is not said again.
pub fn each(figure: &Figure<'_>, assessment: &Assessment) -> Vec<String> {
    let said = heading(figure, assessment);
    let sentence = |row: &Row<'_>| match row.score.mean() {
        Some(mean) => one(row, mean.tenths(), assessment),
        None if row.score.applying == 0 => nothing_applies(&name(row)),
        None => stays_open(row),
    };
    figure.rows.iter().map(sentence).filter(|it| !said.starts_with(it.as_str())).collect()
}

/// No mean is named under half of the answers, so either none has a level or
/// several have not.
fn stays_open(row: &Row<'_>) -> String {
    let score = &row.score;
    let count = |it: u32| number(usize::try_from(it).unwrap_or_default());
    let applying = count(score.applying);
    let rest = match (score.answered, score.applying) {
        (0, 1) => "its only question has no level yet.".to_owned(),
        (0, _) => ["none of its ", &applying, " questions has a level yet."].concat(),
        (_, _) => {
            let open = count(score.open());
            [&open, " of its ", &applying, " questions have no level yet."].concat()
        }
    };
    [&row.competency.name, " stays open: ", &rest].concat()
}

fn nothing_applies(name: &str) -> String {
    ["You said that nothing in ", name, " applies to you."].concat()
}

/// How the ratings differ from the others: "Compared with then, you rate yourself
/// higher in two competencies, lower in one and alike in three."
pub fn compared(figure: &Figure<'_>, beside: Beside, other: &Figure<'_>) -> Option<String> {
    let (mut higher, mut lower, mut same) = (0, 0, 0);
    for (own, other) in figure.rows.iter().zip(&other.rows) {
        match difference(own, other).map(i32::signum) {
            Some(1) => higher += 1,
            Some(0) => same += 1,
            Some(_) => lower += 1,
            None => {}
        }
    }
    let mut parts: Vec<String> = Vec::new();
    for (words, count) in [("higher in ", higher), ("lower in ", lower), ("alike in ", same)] {
        if count > 0 {
            let mut part = [words, &number(count)].concat();
            if parts.is_empty() {
                part.push_str(&plural(count, " competency", " competencies"));
            }
            parts.push(part);
        }
    }
    let before = match beside {
        Beside::Before(day) => figures::day(day),
        Beside::Then => "then".to_owned(),
        Beside::Observer => "the colleague".to_owned(),
    };
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    (!parts.is_empty()).then(|| {
        ["Compared with ", &before, ", you rate yourself ", &figures::and(&parts), "."].concat()
    })
}
