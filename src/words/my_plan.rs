//! Words of My plan.

pub mod dates;
pub mod export;
pub mod handed;
pub mod lines;
pub mod open;
pub mod rows;

use super::figures;
use crate::domain::{answers::Section, calendar::Day};

/// The name of the view.
pub const NAME: &str = "My plan";
/// Below the heading, before an answer.
pub const LEAD: &str = "One page to keep: what the four tools say of you, with dates. Each line \
     that is open leads to what answers it.";
/// The heading over what the page gathers, before an answer.
pub const GATHERS: &str = "What stands here once you answer";
/// What it gathers, each with what it holds.
pub const GATHERED: [(&str, &str); 5] = [
    (
        "Dates",
        "What to do and by when: whom to ask, the day to decide, the last day to apply, the start and the end of study, the steps to a role.",
    ),
    (
        "Still open",
        "What you, your employer and the program can still answer, and a draft of the questions to send.",
    ),
    (
        "What it would take",
        "Credits, time and published cost of the program that you plan with, each with its source.",
    ),
    (
        "Pages to hand over",
        "One for your employer, one with lines for a CV and an essay, one with questions for the program.",
    ),
    (
        "To keep",
        "Print or PDF, dates for your calendar, a link or a file. Nothing is sent unless you send it.",
    ),
];
/// The label of the first line.
pub const WHERE_I_AM: &str = "Where I am";
/// The label of the second line.
pub const WHERE_I_AM_GOING: &str = "Where I am going";
/// The label of the third line.
pub const WHEN_I_WOULD_START: &str = "When I would start";
/// The label of the fourth line.
pub const WHAT_I_DO_NEXT: &str = "What I do next";
/// The first line while it is open.
pub const ASK_WHERE: &str = "Which profession, and at which stage?";
/// The second line while it is open.
pub const ASK_ROLE: &str = "Which role do I aim at?";
/// The third line while it is open.
pub const ASK_START: &str = "Which start fits me best?";
/// The fourth line while it is open.
pub const ASK_NEXT: &str = "Three answers give a first step.";
/// In place of a line whose tool did not come.
pub const NOT_LOADED: &str = "[\u{a0}could not be loaded\u{a0}]";
/// The button that prints.
pub const PRINT: &str = "Print";
/// The link that saves the dates for a calendar.
pub const CALENDAR: &str = "Calendar";
/// The button that opens the panel with link, code and file.
pub const LINK: &str = "Link";
/// The name of the calendar file.
pub const CALENDAR_FILE: &str = "docent-plan.ics";
/// The section of when to start.
pub const START: &str = "When to start";
/// The link to the tool itself.
pub const START_DOOR: &str = "See every start";
/// The label of the choice of a start.
pub const PLAN_WITH: &str = "I plan with";
/// The choice that leaves it to the tool.
pub const BEST: &str = "the start that fits best";
/// Said where the start that was chosen can no longer be begun.
pub const START_OVER: &str =
    "The start that you chose can no longer be begun; the plan follows the one that fits best.";
/// Beneath the chart, which marks another start than the one that a person chose.
pub fn chart_marks_best(chosen: &str) -> String {
    ["You plan with ", chosen, ". The chart marks the one that fits best."].concat()
}
/// Where numbers of one’s own are in force.
pub const OWN_NUMBERS: &str = "This plan counts with numbers that you set under “When to start”. They stand in the address of this page.";
/// The section of dates.
pub const DATES: &str = "What to do, and by when";
/// The heading over what follows.
pub const COMING: &str = "What follows";
/// Where no date follows yet.
pub const NO_DATES: &str = "No date follows from your answers yet.";
/// The section of open questions.
pub const OPEN: &str = "Still open";
/// Where nothing is.
pub const NOTHING_OPEN: &str = "Nothing that we know of.";
/// The section of what it would take.
pub const TAKES: &str = "What it would take";
/// The link to the program.
pub const TAKES_DOOR: &str = "See the program";
/// The section of the way to a role.
pub const ROLE: &str = "The way to the role";
/// The link to the tool.
pub const ROLE_DOOR: &str = "See every step and other ways";
/// Where no role is chosen.
pub const NO_ROLE: &str = "No role is chosen yet.";
/// The link that chooses one.
pub const CHOOSE_ROLE: &str = "Choose a role";
/// The section of the self-check.
pub const SELF_CHECK: &str = "How I see my teaching";
/// The link to the result.
pub const SELF_CHECK_DOOR: &str = "See the result and its next steps";
/// Where nothing is rated.
pub const NOT_CHECKED: &str = "Nothing is rated yet. One competency takes about three minutes.";
/// The link to its start.
pub const TAKE_SELF_CHECK: &str = "Start the self-check";
/// The section of what is not known.
pub const UNKNOWN: &str = "What this plan does not know";
/// That grades are not asked.
pub const GRADES: &str = "Your grades: Docent never asks for them. Where a program has a rule on \
     them, your transcripts answer it.";
/// That assumptions stand behind dates.
pub const OURS: &str = "How long letters, transcripts and answers take: these are assumptions of ours, and the mark behind each date says so. “When to start” lets you set your own and see the plan with them.";
/// That a program decides.
pub const GUIDE: &str = "A guide, not an admission decision. The program decides.";
/// The section of pages to hand over.
pub const HAND_OVER: &str = "Pages to hand over";
/// The section of further ways to keep it.
pub const MORE: &str = "More ways to keep it";
/// The label of the checkbox that puts notes on paper.
pub const PAPER_NOTES: &str = "Put my notes on paper and into copies";
/// The label of the name on paper.
pub const PREPARED_BY: &str = "Prepared by";
/// What becomes of it.
pub const PREPARED_BY_HINT: &str = "A name for the paper, if you want one. It is not kept.";

/// The label of the field of a note.
pub fn note(section: Section) -> &'static str {
    match section {
        Section::Situation => "My note on where I am",
        Section::Programs => "My note on the program",
        Section::Timing => "My note on when to start",
        Section::Roles => "My note on the role",
        Section::SelfCheck => "My note on my teaching",
        Section::Plan => "My note on the plan",
    }
}

/// That a note has its longest length.
pub fn longest(letters: usize) -> String {
    ["A note holds ", &letters.to_string(), " letters; what is beyond that is not kept."].concat()
}

/// The stamp on paper: “Unofficial. Prepared by A. Person on November 27, 2026.”
pub fn stamp(by: &str, today: Day) -> String {
    let by = if by.is_empty() { String::new() } else { [" by ", by].concat() };
    ["Unofficial. Prepared", &by, " on ", &figures::day(today), "."].concat()
}

/// Where Roles plans its study with another start than this plan.
pub fn other_start(roles: &str) -> String {
    ["The way to the role counts with ", roles, ", the next start, until you choose a start here."]
        .concat()
}

/// Before what was not found of a program.
pub fn of_program(name: &str) -> String {
    ["Of ", name, ": "].concat()
}

/// What was not found: “not found: hours a week, cost”.
pub fn not_found(labels: &[String]) -> String {
    ["not found: ", &labels.join(", ")].concat()
}

/// The section of what sources say of a stage and of teaching.
pub const SOURCES_SAY: &str = "What sources say of people like me";
/// The label of what they say of the stage.
pub const OF_STAGE: &str = "At my stage";
/// The label of what they say of the teaching.
pub const OF_TEACHING: &str = "Teaching as I do";
