//! Words of the pages to hand over.

use crate::{
    domain::{answers::Answer, my_plan::EmployerAsk, program::Program},
    words::figures,
};

/// A page to hand over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its heading.
    pub heading: &'static str,
    /// What it holds, where it is offered.
    pub about: &'static str,
}

/// The page for the employer.
pub const EMPLOYER: Page = Page {
    heading: "For my employer",
    about: "The program, the dates, the published cost, and what you ask for: one page.",
};
/// The page with lines for a CV and an essay.
pub const EVIDENCE: Page = Page {
    heading: "Lines for my CV and essay",
    about: "Drafts from your answers, with blanks for what only you can show.",
};
/// The page with questions for the program.
pub const QUESTIONS: Page = Page {
    heading: "Questions for the program",
    about: "What only the program can answer, as a draft to send.",
};

/// The way back.
pub const BACK: &str = "My plan";

/// The first sentence of the page for the employer.
pub fn study(program: &Program) -> String {
    ["I am thinking of the ", &program.title, " at ", &program.institution, "."].concat()
}

/// Below it.
pub const WHY_THIS_PAGE: &str =
    "This page says what it would take, as far as it is published, and what I would ask of you.";
/// The heading over the facts.
pub const FACTS: &str = "What it would take";
/// The label of the start.
pub const START: &str = "I would start";
/// The label of the end.
pub const FINISH: &str = "I would finish";
/// That the hours of the person set the end.
pub const BY_HOURS: &str = "Worked out from the hours a week that I could study, not from the \
     published time. With more hours it would be earlier.";
/// That this is longer than the program allows.
pub fn beyond(limit: &str) -> String {
    ["That is beyond the program’s limit of ", limit, "."].concat()
}
/// The heading over what is asked.
pub const ASKS: &str = "What I ask";

/// One of the three asks.
pub fn ask(ask: EmployerAsk, hours: Option<&str>) -> String {
    match (ask, hours) {
        (EmployerAsk::Time, Some(hours)) => {
            ["Time: that I can keep ", hours, " a week free for it."].concat()
        }
        (EmployerAsk::Time, None) => "Time: that I can keep hours free for it.".to_owned(),
        (EmployerAsk::Money, _) => "Money: what you could pay of the tuition.".to_owned(),
        (EmployerAsk::Letter, _) => "A letter: that you support my application.".to_owned(),
    }
}

/// How it stands; nothing while it was not asked.
pub fn said(said: &Answer<bool>) -> Option<&'static str> {
    match said {
        Answer::Given(true) => Some("agreed, as I understand it"),
        Answer::Given(false) => Some("not possible, as I understand it"),
        Answer::NotSure | Answer::Absent => None,
    }
}

/// Hours a week, as a person named them: “6 hours”.
pub fn hours(hours: u8) -> String {
    let unit = if hours == 1 { "\u{a0}hour" } else { "\u{a0}hours" };
    [&hours.to_string(), unit].concat()
}

/// By when an answer is needed.
pub fn by(day: &str) -> String {
    ["I need to decide by ", day, ", so an answer before that helps most."].concat()
}

/// What the drafts are.
pub const DRAFTS: &str = "Drafts from your answers. Fill each blank with what you can show, in \
     numbers where you have them, and leave out what you cannot.";
/// Where no answer gives a line.
pub const NO_LINES: &str = "No answer gives a line yet: say how much you teach, what you hold and \
     which role you aim at.";
/// The blank.
const BLANK: &str = "______";

/// How much one teaches, as a line: “I teach every week: ______ (whom, what, since when).”
pub fn teaching(phrase: &str) -> String {
    [phrase, ": ", BLANK, " (whom, what, since when)."].concat()
}

/// Years of teaching, as a line.
pub fn years(years: u8) -> String {
    let unit = if years == 1 { "\u{a0}year" } else { "\u{a0}years" };
    [
        &years.to_string(),
        unit,
        " of documented teaching or educational administration: ",
        BLANK,
        " (where, in which post, who can confirm it).",
    ]
    .concat()
}

/// The present role, as a line.
pub fn role(name: &str) -> String {
    [name, " since ", BLANK, ": ", BLANK, " (what changed for learners)."].concat()
}

/// A credential, as a line.
pub fn credential(name: &str) -> String {
    [name, ", ", BLANK, " (year, body)."].concat()
}

/// A competency that is a strength by one’s own rating, as a line.
pub fn strength(competency: &str) -> String {
    ["An occasion that shows my ", &figures::inside(competency), ": ", BLANK, "."].concat()
}

/// A competency that one wants to build, and which part of the program builds it.
pub fn gap(competency: &str, builders: &[&str]) -> String {
    let want = ["What I want to build: ", &figures::inside(competency)].concat();
    if builders.is_empty() {
        [&want, ". How the program builds it: ", BLANK, "."].concat()
    } else {
        [&want, ", which the program builds in ", &figures::and(builders), "."].concat()
    }
}

/// The role aimed at, as a line.
pub fn target(role: &str) -> String {
    ["The role that I aim at: ", &figures::inside(role), ", because ", BLANK, "."].concat()
}

/// Where nothing is to be asked.
pub const NO_QUESTIONS: &str = "Nothing that we know of is left to ask this program.";
/// The label of the draft.
pub const DRAFT: &str = "The draft";
/// The link that opens it in a mail program.
pub const MAIL: &str = "Open as an email";
/// The button that copies it.
pub const COPY: &str = "Copy the draft";
/// Announced and shown once it was copied.
pub const COPIED: &str = "The text is on the clipboard";
/// Where it could not be copied.
pub const NOT_COPIED: &str = "The browser did not let it be copied: select the text and copy it.";

/// The subject of the mail.
pub fn subject(program: &Program) -> String {
    ["Questions about the ", &program.title].concat()
}

/// The draft of the mail.
pub fn draft(program: &Program, start: Option<&str>, me: &str, questions: &[String]) -> String {
    let when = start.map_or_else(String::new, |it| [", with a start in ", it].concat());
    let mut text =
        ["Hello,\n\nI am thinking of the ", &program.title, &when, ". ", me, "\n\nMay I ask:\n\n"]
            .concat();
    for (at, question) in questions.iter().enumerate() {
        text.push_str(&[&(at + 1).to_string(), ". ", question, "\n"].concat());
    }
    text.push_str("\nThank you,\n");
    text
}

/// Who one is, in the draft: “About me: physician, in mid-career.”
pub fn me(line: Option<&str>) -> String {
    line.map_or_else(String::new, |it| ["About me: ", &figures::inside(it), "."].concat())
}
