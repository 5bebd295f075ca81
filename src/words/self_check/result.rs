//! Words of the result of the self-check.

mod sentence;

pub use sentence::{compared, each, heading};

use crate::{
    domain::{
        assessment::{Band, Tenths},
        calendar::Day,
        program::Award,
        self_check::{Beside, Range, Row, Score},
    },
    words::{figures, provenance},
};

/// What the table is.
pub const CAPTION: &str = "Your ratings by competency, from 1 to 5";
/// The head of the competencies.
pub const COMPETENCY: &str = "Competency";
/// The head of one's own numbers.
pub const YOU: &str = "You";
/// The head of the targets.
pub const TARGET: &str = "Target";
/// The head of the bands.
pub const BAND: &str = "Band";
/// The head of how many questions have a level.
pub const ANSWERED: &str = "With a level";
/// Behind that where narrow screens have no head over it.
pub const UNIT: &str = "with a level";
/// In a cell without a number.
pub const NONE: &str = "none";
/// How to read the numbers.
pub const HOW: &str = "A number is the mean of the questions that have a level.";
/// How to read the brackets.
pub const HOW_OPEN: &str = "Brackets show how far the open questions can still move it.";

/// The label of the choice of a role.
pub const ROLE: &str = "Compare with what a role asks";
/// The choice of no role.
pub const NO_ROLE: &str = "No role yet";
/// The choice of somebody who cannot say.
pub const NOT_SURE: &str = "Not sure";

/// Before one's own outline, in the key.
pub const KEY_YOU: &str = "you";
/// Before a bracket.
pub const KEY_OPEN: &str = "still open";

/// The section of what meets the targets of a role.
pub const MEETS: &str = "What meets its target";
/// The section of the higher ratings.
pub const HIGHER: &str = "What you rate higher";
/// The section of the gaps to a role.
pub const GAPS: &str = "What to take up first";
/// The section of the lower ratings.
pub const LOWER: &str = "What you rate lower";
/// The same where nothing is rated higher.
pub const ALIKE: &str = "What you could take up";
/// Where nothing is left to rate higher.
pub const NOTHING_LEFT: &str = "Everything here is at the top of the scale. The view of a colleague who has seen you teach \
     will tell you more than another round of this.";
/// Why the gaps stand in their order.
pub const GAPS_ORDER: &str = "The largest step in proportion comes first: going from 1 to 2 changes \
     more than going from 4 to 5.";
/// Over the steps that need no program.
pub const STEPS: &str = "This month, without any program";
/// Where no part of the program builds it.
pub const NO_PART: &str = "None that we could tell from what we read.";

/// The section of what a result is not.
pub const LIMITS: &str = "What this can and cannot tell";

/// The small line over the result: "Your self-check, November 22, 2026, beside
/// that of May 3, 2025".
pub fn when(day: Option<Day>, beside: Option<Beside>) -> String {
    let mut text = "Your self-check".to_owned();
    if let Some(day) = day {
        text.push_str(", ");
        text.push_str(&figures::day(day));
    }
    match beside {
        None => {}
        Some(Beside::Before(day)) => {
            text.push_str(", beside that of ");
            text.push_str(&figures::day(day));
        }
        Some(Beside::Then) => text.push_str(", beside how you were then"),
        Some(Beside::Observer) => text.push_str(", beside a colleague’s view"),
    }
    text
}

/// The head of the other numbers.
pub fn beside(beside: Beside) -> String {
    match beside {
        Beside::Before(day) => figures::day(day),
        Beside::Then => "Then".to_owned(),
        Beside::Observer => "Colleague".to_owned(),
    }
}

/// Before the other outline, in the key.
pub fn key_beside(beside: Beside) -> String {
    match beside {
        Beside::Before(day) => ["you, ", &figures::day(day)].concat(),
        Beside::Then => "you then, seen from today".to_owned(),
        Beside::Observer => "a colleague".to_owned(),
    }
}

/// Before the targets, in the key: "residency program director, our target".
pub fn key_target(role: &str) -> String {
    [&figures::inside(role), ", our target"].concat()
}

/// A place on the scale: "2.8".
///
/// ```
/// use docent::{domain::assessment::Tenths, words::self_check::result::tenths};
/// assert_eq!(tenths(Tenths(30)), "3.0");
/// ```
pub fn tenths(place: Tenths) -> String {
    [&(place.0 / 10).to_string(), ".", &(place.0 % 10).to_string()].concat()
}

/// A range in its brackets: "[ 1.8–2.6 ]".
pub fn range(range: Range) -> String {
    let text = [tenths(range.low.tenths()), tenths(range.high.tenths())].join("–");
    provenance::brackets(&text)
}

/// What stands in a cell without a number: "[ none ]".
pub fn none() -> String {
    provenance::brackets(NONE)
}

/// The band of a row, or those of both ends of its range: "Advanced beginner,
/// or competent".
pub fn band(row: &Row<'_>, bands: &[Band]) -> String {
    let place = |band: &Band| bands.iter().position(|it| it.id == band.id);
    match (row.band, row.ends) {
        (Some(band), Some((low, high))) if low.id != high.id => {
            let is_next = place(low).map(|it| it + 1) == place(high);
            let between = if is_next { ", or " } else { " to " };
            let first = if is_next || place(low) < place(band) { low } else { band };
            [&first.name, between, &figures::inside(&high.name)].concat()
        }
        (Some(band), _) => band.name.clone(),
        (None, Some(_)) => "Too few levels for one band".to_owned(),
        (None, None) => "Nothing in it applies to you".to_owned(),
    }
}

/// How many questions have a level: "4 of 6".
pub fn answered(score: &Score) -> String {
    let applying = score.applying.to_string();
    [&score.answered.to_string(), "\u{a0}of\u{a0}", &applying].concat()
}

/// How one's own number differs from the other: "+0.4 since".
pub fn difference(beside: Beside, by: i32) -> String {
    let number = u16::try_from(by.abs()).map(|it| tenths(Tenths(it))).unwrap_or_default();
    match (beside, by.signum()) {
        (Beside::Observer, 0) => "as you".to_owned(),
        (Beside::Observer, 1) => ["you ", &number, "\u{a0}higher"].concat(),
        (Beside::Observer, _) => ["you ", &number, "\u{a0}lower"].concat(),
        (_, 0) => "as before".to_owned(),
        (_, 1) => ["+", &number, "\u{a0}since"].concat(),
        (_, _) => ["−", &number, "\u{a0}since"].concat(),
    }
}

/// The number at a spoke: the mean, else the range in words.
pub fn at_spoke(score: &Score) -> String {
    match (score.mean(), score.range()) {
        (Some(mean), _) => tenths(mean.tenths()),
        (None, Some(range)) => span(range),
        (None, None) => NONE.to_owned(),
    }
}

fn span(range: Range) -> String {
    [tenths(range.low.tenths()), tenths(range.high.tenths())].join(" to ")
}

/// The name of the picture.
pub fn picture(competencies: usize) -> String {
    let count = figures::inside(&figures::count(competencies));
    ["A radar of ", &count, " competencies, with rings from 1 to 5"].concat()
}

/// What the picture shows of a competency, for those who do not see it:
/// "Education theory: you 2.0, between 1.8 and 2.6; target 3."
pub fn spoke(row: &Row<'_>, other: Option<(Beside, &Row<'_>)>) -> String {
    let mut text = [&row.competency.name, ": you ", &numbers(&row.score)].concat();
    if let Some((kind, other)) = other {
        text.push_str("; ");
        text.push_str(&figures::inside(&beside(kind)));
        text.push(' ');
        text.push_str(&numbers(&other.score));
    }
    if let Some(target) = row.target {
        text.push_str("; target ");
        text.push_str(&target.to_string());
    }
    text.push_str(". ");
    text
}

fn numbers(score: &Score) -> String {
    let mut text = score.mean().map_or_else(String::new, |it| tenths(it.tenths()));
    match score.range() {
        Some(it) if score.open() > 0 => {
            text.push_str(if text.is_empty() { "between " } else { ", between " });
            text.push_str(&[tenths(it.low.tenths()), tenths(it.high.tenths())].join(" and "));
        }
        Some(_) => {}
        None => text.push_str(NONE),
    }
    text
}

/// A rating beside its target: "2.8, target 4".
pub fn beside_target(row: &Row<'_>) -> String {
    let mut text = at_spoke(&row.score);
    if let Some(target) = row.target {
        text.push_str(", target\u{a0}");
        text.push_str(&target.to_string());
    }
    text
}

/// Over the parts of a program that build it.
pub fn in_program(award: Award) -> &'static str {
    match award {
        Award::Master => "In the master’s, parts that build it",
        Award::Diploma => "In the diploma, parts that build it",
        Award::Certificate => "In the certificate, parts that build it",
    }
}

/// The door to the questions that are open.
pub fn answer_open(count: u32) -> String {
    if count == 1 {
        return "Answer the open question".to_owned();
    }
    let count = figures::count(usize::try_from(count).unwrap_or_default());
    ["Answer the ", &figures::inside(&count), " open questions"].concat()
}

/// What is below its target too: "Also below: research methods, target 3."
pub fn also_below(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|it| figures::inside(it)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    ["Also below the target: ", &figures::and(&names), "."].concat()
}
