//! Words of "May I enter?": the standing, and why.

use super::figures;
use crate::domain::{
    answers::DegreeKind,
    entry::{Because, Entry, Origin, Question, Standing},
    requirement::{DegreeLevel, Post},
};

/// The name of the question that a standing answers.
pub const MAY_I_ENTER: &str = "May I enter?";

/// The sign of what is to be asked.
pub const OPEN_SIGN: &str = "[\u{a0}]";

/// A standing in a word.
pub fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "Met",
        Standing::NotYet => "Not yet",
        Standing::Ask => "Ask",
    }
}

/// How many rules are left to ask, beneath a standing: "one to ask".
///
/// ```
/// use docent::words::entry::to_ask;
/// assert_eq!(to_ask(2), "two to\u{a0}ask");
/// ```
pub fn to_ask(rules: usize) -> String {
    let mut text = figures::inside(&figures::count(rules));
    text.push_str(" to\u{a0}ask");
    text
}

/// In its place before any answer.
pub const UNTOUCHED: &str = "Say what you hold, and each rule shows whether you meet it.";

/// What a program's standing rests on, in one line.
pub fn lead(entry: &Entry<'_>) -> String {
    let said = match entry.standing {
        Standing::Met if entry.to_ask > 0 => {
            "By your answers you meet the rules that answers can settle."
        }
        Standing::Met => "By your answers you meet every rule that we found.",
        Standing::NotYet => return not_yet(entry),
        Standing::Ask if !entry.has_rules() => {
            "We found no rule on who may enter. The program can tell you."
        }
        Standing::Ask => {
            "Your answers do not settle this yet. Each rule says what to add or to\u{a0}ask."
        }
    };
    said.to_owned()
}

/// "One rule is not met yet by your answers, and two are to ask."
fn not_yet(entry: &Entry<'_>) -> String {
    let missing = entry.count(Standing::NotYet);
    let mut text = figures::count(missing);
    text.push_str(if missing == 1 { " rule is" } else { " rules are" });
    text.push_str(" not met yet by your answers");
    if entry.to_ask > 0 {
        text.push_str(", and ");
        text.push_str(&figures::inside(&figures::count(entry.to_ask)));
        text.push_str(if entry.to_ask == 1 { " is" } else { " are" });
        text.push_str(" to\u{a0}ask");
    }
    text.push('.');
    text
}

/// Why a rule stands as it does, in a sentence or two.
pub fn because(because: Because) -> String {
    match because {
        Because::Holds(kind) => joined(&["You named ", degree(kind), "."]),
        Because::HigherDegree { wanted, named } => {
            joined(&["It asks for ", level(wanted), "; you named ", degree(named), "."])
        }
        Because::Awaited(year) => {
            joined(&["You expect this degree in\u{a0}", &year.to_string(), "."])
        }
        Because::Overdue(year) => joined(&[
            "You expected this degree in\u{a0}",
            &year.to_string(),
            ". If you hold it now, change your answer.",
        ]),
        Because::LowerTitle(kind, Origin::Open) => {
            joined(&["You named ", degree(kind), ". Say which country it is from, or ask."])
        }
        Because::LowerTitle(kind, _) => joined(&[
            "You named ",
            degree(kind),
            " from another country than the program’s. Titles weigh differently there: ask how \
             yours counts.",
        ]),
        Because::OtherField(kind) => {
            joined(&["You named ", degree(kind), ". Ask whether its field counts."])
        }
        Because::MoreYears { has, needs } => {
            joined(&["It asks for ", &years(needs), " of teaching; you named ", &years(has), "."])
        }
        other => fixed(other).to_owned(),
    }
}

/// The reasons that are one sentence for everyone.
fn fixed(because: Because) -> &'static str {
    match because {
        Because::Answered(question) => answered(question),
        Because::Open(question) => open(question),
        Because::NoDegree => "It asks for a degree; you named none yet.",
        Because::FirstBachelor => {
            "MBBS, BDS and BPharm are first degrees that schools weigh differently: ask how yours \
             counts."
        }
        Because::FirstDoctor(Origin::Open) => {
            "You named a first degree titled doctor’s. Say which country it is from, or ask."
        }
        Because::FirstDoctor(_) => {
            "You named a first degree titled doctor’s from another country than the program’s: \
             ask how it counts."
        }
        Because::OtherProfession => {
            "It asks for the first qualification of a profession other than yours."
        }
        Because::NoFirstQualification => {
            "You named no first qualification such as MBBS or MD. Name it if you hold one, or ask."
        }
        Because::NoTeaching => "It asks for teaching experience; you named no documented year.",
        Because::NoNumber => "It names no number of years: ask how much teaching it wants.",
        Because::NoPost => "It asks for a role in education; you said that you do not teach yet.",
        Because::PostUnclear(Post::Educator) => {
            "It asks for a role in education: ask whether the teaching you do counts."
        }
        Because::PostUnclear(Post::Leader) => {
            "It asks for a role that leads education, or that you prepare for one: ask whether \
             yours counts."
        }
        Because::NoLicense => "It asks for a license; you said that you hold none.",
        Because::LicenseElsewhere => {
            "Your license is from another country than the program’s: ask whether it counts."
        }
        Because::NoLetter => "It asks for a letter from your employer; you said that you get none.",
        Because::ForeignDegree => {
            "You named a degree from another country: ask which evidence to bring."
        }
        Because::Grades => "Compare it with your transcripts: Docent does not ask for grades.",
        Because::NotTestable => "Your answers cannot settle this: ask the program.",
        Because::RuleNotKnown => "We did not find what it asks here.",
        Because::Expected => "The program expects this and does not demand it: ask.",
        Because::Holds(_)
        | Because::HigherDegree { .. }
        | Because::Awaited(_)
        | Because::Overdue(_)
        | Because::LowerTitle(..)
        | Because::OtherField(_)
        | Because::MoreYears { .. } => "",
    }
}

fn answered(question: Question) -> &'static str {
    match question {
        Question::Profession => "You named such a profession.",
        Question::Teaching => "You named teaching that counts.",
        Question::Degrees | Question::DegreeKind => "You named such a degree.",
        Question::DegreeCountry => "Not needed: you named no degree from another country.",
        Question::License => "You named a license of the program’s country.",
        Question::TeachingYears => "You named enough years of teaching.",
        Question::EmployerLetter => "You said that your employer gives one.",
    }
}

fn open(question: Question) -> &'static str {
    match question {
        Question::Profession => "Say what your profession is, or ask.",
        Question::Teaching => "Say how much you teach, or ask.",
        Question::Degrees => "Say which degrees you hold or expect, or ask.",
        Question::DegreeKind => "Say what kind of degree yours is, or ask.",
        Question::DegreeCountry => "Say which country your degree is from, or ask.",
        Question::License => "Say whether you hold a license, or ask.",
        Question::TeachingYears => "Say how many years you have taught, or ask.",
        Question::EmployerLetter => "Say whether your employer gives a letter, or ask.",
    }
}

fn level(level: DegreeLevel) -> &'static str {
    match level {
        DegreeLevel::Bachelor => "a bachelor’s or higher",
        DegreeLevel::Master => "a master’s or higher",
    }
}

fn degree(kind: DegreeKind) -> &'static str {
    match kind {
        DegreeKind::Diploma => "a diploma or certificate",
        DegreeKind::BachelorHealth => "a bachelor’s in a health profession",
        DegreeKind::BachelorOther => "a bachelor’s in another field",
        DegreeKind::FirstBachelor => "a first degree titled bachelor’s",
        DegreeKind::FirstDoctor => "a first degree titled doctor’s",
        DegreeKind::MasterHealth => "a master’s in health or a related field",
        DegreeKind::MasterOther => "a master’s in another field",
        DegreeKind::DoctorateHealth => "a doctorate in health or a related field",
        DegreeKind::DoctorateOther => "a doctorate in another field",
    }
}

/// "no year", "one year", "two years".
fn years(number: u8) -> String {
    let mut text = figures::inside(&figures::count(usize::from(number)));
    text.push_str(if number < 2 { "\u{a0}year" } else { "\u{a0}years" });
    text
}

fn joined(parts: &[&str]) -> String {
    parts.concat()
}

/// How many programs a person stands to in each way: "By your answers: 8 met, 1
/// not yet, 15 to ask."
pub fn counted(counts: &[(Standing, usize)]) -> String {
    let mut text = String::from("By your answers:");
    for (index, (one, count)) in counts.iter().enumerate() {
        text.push_str(if index == 0 { " " } else { ", " });
        text.push_str(&count.to_string());
        text.push_str(match one {
            Standing::Met => " met",
            Standing::NotYet => " not yet",
            Standing::Ask => " to\u{a0}ask",
        });
    }
    text.push('.');
    text
}
