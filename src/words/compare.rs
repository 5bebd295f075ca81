//! Words of programs side by side.

use super::figures::{self, count};
use crate::domain::{
    amount::{Amount, Span},
    comparison::{CompareQuery, Feature},
    fact::{Fact, Unknown},
    program::{Program, Structure},
};

/// The heading until two programs are there.
pub const HEADING: &str = "Compare programs";
/// Beneath the heading.
pub const LEAD: &str =
    "Credits of different systems and prices in different currencies are not ranked.";
/// What to do where none is chosen.
pub const NONE_CHOSEN: &str =
    "Choose two to four programs. They stand side by side, and where they differ comes first.";
/// What to do where one is chosen.
pub const ONE_CHOSEN: &str = "One program is chosen. Add a second to see where they differ.";
/// The rows that differ.
pub const DIFFER: &str = "Where they differ";
/// Over what is known of some of them alone.
pub const PARTLY: &str = "Known for some";
/// The rows of what is not known.
pub const UNKNOWN: &str = "Not found for any of them";
/// What an unknown means.
pub const NOT_FOUND_MEANS: &str = "Not found means: not in what we read. Pages were read in part; \
     it may stand further down. Ask the program.";
/// The button that adds the program that was chosen.
pub const ADD_IT: &str = "Add";
/// The label of the list of programs to add.
pub const ADD: &str = "Add a program";
/// The first choice of that list, which adds nothing.
pub const CHOOSE: &str = "Choose a program";
/// The head of the table's first column.
pub const FEATURE: &str = "Feature";
/// The link that takes a program out.
pub const REMOVE: &str = "Remove";

/// What follows [`REMOVE`] in the name of the link: "from the comparison".
pub fn removed(name: &str) -> String {
    format!("{name} from the comparison")
}

/// The heading: "Three programs, side by side".
pub fn heading(programs: usize) -> String {
    if programs < 2 {
        HEADING.into()
    } else {
        format!("{} programs, side by side", count(programs))
    }
}

/// The rows that do not differ: "The same in all three".
pub fn same(programs: usize) -> String {
    if programs == 2 {
        "The same in both".into()
    } else {
        format!("The same in all {}", count(programs).to_ascii_lowercase())
    }
}

/// What the table is: "Johns Hopkins and Maastricht by what they publish".
pub fn caption(names: &[&str]) -> String {
    format!("{} by what they publish", figures::and(names))
}

/// Programs of the address that are not shown: "This catalog does not hold a".
pub fn missing(ids: &[&str]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| ["“", id, "”"].concat()).collect();
    let quoted: Vec<&str> = quoted.iter().map(String::as_str).collect();
    format!("This catalog does not hold {}, which the address names.", figures::and(&quoted))
}

/// How many programs of the address found no place.
pub fn left_out(more: usize) -> String {
    let most = count(CompareQuery::MOST).to_ascii_lowercase();
    let all = figures::inside(&count(CompareQuery::MOST + more));
    format!("The address names {all} programs. The first {most} are shown.")
}

/// A program's name among these: its short name, and its title where another
/// of the same school stands beside it.
pub fn name(program: &Program, among: &[&Program]) -> String {
    let is_other = |it: &&&Program| it.id != program.id && it.short_name == program.short_name;
    if among.iter().find(is_other).is_some() {
        format!("{}, {}", program.short_name, program.short_title)
    } else {
        program.short_name.clone()
    }
}

/// A program in a list of choices: "University of Illinois – MHPE".
pub fn choice(program: &Program) -> String {
    format!("{} – {}", program.institution, program.short_title)
}

/// A program in that list where it may have closed.
pub fn stale_choice(choice: &str, warning: &str) -> String {
    format!("{choice} ({})", figures::inside(warning))
}

/// What a value or a sign belongs to: "Deadline, Maastricht".
pub fn of(feature: Feature, name: &str) -> String {
    format!("{}, {name}", label(feature))
}

/// The name of an unknown that opens: "Deadline, Maastricht. Why not found".
pub fn why(of: &str, reason: Unknown) -> String {
    format!("{of}. Why {}", super::provenance::unknown(reason))
}

/// The name of a feature.
pub fn label(feature: Feature) -> &'static str {
    use super::program::labels;
    match feature {
        Feature::Entry => super::entry::MAY_I_ENTER,
        Feature::TimeToFinish => labels::TIME,
        Feature::WeeklyHours => labels::HOURS,
        Feature::Format => labels::FORMAT,
        Feature::Load => labels::LOAD,
        Feature::Starts => labels::STARTS,
        Feature::Deadline => "Last deadline found",
        Feature::Tuition => labels::TUITION,
        Feature::TuitionTotal => labels::TUITION_TOTAL,
        Feature::Credits => labels::CREDITS,
        Feature::FinalWork => labels::FINAL_WORK,
        Feature::Tracks => labels::TRACKS,
        Feature::Exits => labels::EXIT,
        Feature::Country => "Country",
        Feature::Award => "Award",
        Feature::ClassSize => "Class size",
    }
}

/// The longest that a program may take: "at most 5 years".
pub fn at_most(months: u16) -> String {
    format!("at most {}", figures::span(&Span { min: months, max: months }))
}

/// What graduates took: "5.1 years on average".
pub fn on_average(years: Amount) -> String {
    format!("{}\u{a0}years on average", figures::number(years, 0))
}

/// The label of the dot that shows it: "Graduates took 5.1 years on average".
pub fn outcome(years: Amount) -> String {
    format!("Graduates took {}", on_average(years))
}

/// The dot in words, for those who do not see it.
pub fn outcome_name(years: Amount) -> String {
    format!("A dot marks the {} that graduates took.", on_average(years))
}

/// The tracks: "Three: Leadership, Research and Combined"; the number alone
/// where another number is named.
pub fn tracks(structure: &Structure, number: u16) -> String {
    let number = usize::from(number);
    let mut text = count(number);
    if number > 0 && structure.tracks.len() == number {
        let names: Vec<&str> = structure.tracks.iter().map(|it| it.name.as_str()).collect();
        text.push_str(": ");
        text.push_str(&figures::and(&names));
    }
    text
}

/// What is said beside a value, on paper: "Deadline, Maastricht: …"
pub fn aside(of: &str, fact: &Fact<String>) -> Option<String> {
    Some([of, ": ", &super::provenance::aside(fact)?].concat())
}
