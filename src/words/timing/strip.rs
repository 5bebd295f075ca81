//! Words of the season strip, its caption and its table.

use crate::{
    domain::{
        answers::{Answers, Topic},
        calendar::Day,
        source::Year,
        timing::{ApplicationDeadline, DeadlineKind, Finish, Month, Share, Stem, Strip},
    },
    words::{figures, provenance, study_plan, timing::sentence},
};

/// The disclosure of the table.
pub const TABLE: &str = "The same as a table";
/// What the table holds, for those who do not see the strip.
pub const CAPTION: &str = "Every start, with what it comes to";
/// The head of the names.
pub const START: &str = "Start";
/// The head of the percentages.
pub const SHARE: &str = "Percent of the best";
/// The head of the standings.
pub const STANDING: &str = "Conditions";
/// The head of the deadlines.
pub const APPLY: &str = "Apply by";
/// The head of when one would finish.
pub const FINISH: &str = "Finish";
/// Behind the name of the best start.
pub const BEST: &str = "the best";
/// At the dot of today.
pub const TODAY: &str = "today";
/// The same where there is little room.
pub const NOW: &str = "now";

/// The name of a start as a label.
pub fn name(stem: &Stem<'_, '_>) -> String {
    figures::sentence_case(&sentence::name(stem.intake.intake))
}

/// A year where there is little room: "’27".
pub fn short_year(year: Year) -> String {
    let tens = (year / 10 % 10).to_string();
    ["’", &tens, &(year % 10).to_string()].concat()
}

/// What a start comes to: "91 to 98", or one number.
///
/// ```
/// use docent::{domain::timing::Share, words::timing::strip::share};
/// assert_eq!(share(Share { low: 91, high: 98 }), "91 to 98");
/// assert_eq!(share(Share { low: 100, high: 100 }), "100");
/// ```
pub fn share(share: Share) -> String {
    spanned(share, " to ")
}

/// The same where there is little room: "91–98".
pub fn short_share(share: Share) -> String {
    spanned(share, "–")
}

fn spanned(share: Share, between: &str) -> String {
    let low = share.low.to_string();
    if share.is_known() { low } else { [&low, between, &share.high.to_string()].concat() }
}

/// In a table, where a range stands in brackets. What cannot be begun yet is compared
/// with nothing.
pub fn share_cell(stem: &Stem<'_, '_>) -> String {
    match stem.share() {
        None => provenance::brackets("cannot be begun yet"),
        Some(it) if it.is_known() => share(it),
        Some(it) => provenance::brackets(&share(it)),
    }
}

/// At the flag: "first date: April 15, 2027".
pub fn decide(day: Day) -> String {
    ["first date: ", &figures::day(day)].concat()
}

/// At one’s own date: "yours: January 2029".
pub fn own(own: Month) -> String {
    ["yours: ", &sentence::month(own)].concat()
}

/// What the strip shows, in a sentence: "Fall 2027 comes to 100 percent, the best of
/// six starts. The others come to 75 to 98 percent of it." Where answers are open: "Fall
/// 2027 fits best of six starts: it comes to 84 to 100 percent of whichever is the best
/// under the same answers. The others come to 62 to 100 percent."
pub fn says(strip: &Strip<'_, '_>) -> String {
    let count = strip.stems.len();
    let Some((best, of)) = strip.best().and_then(|it| Some((it, it.share()?))) else {
        let starts = if count == 1 { " start" } else { " starts" };
        let rest = " on a line of years; none of them is one to begin with yet.";
        return [&figures::count(count), starts, rest].concat();
    };
    if count == 1 {
        return [&name(best), " comes to 100 percent, the only start."].concat();
    }
    let number = figures::inside(&figures::count(count));
    let text = if of.is_known() {
        [" comes to ", &share(of), " percent, the best of ", &number, " starts."]
    } else {
        [
            " fits best of ",
            &number,
            " starts: it comes to ",
            &share(of),
            " percent of whichever is the best under the same answers.",
        ]
    };
    let mut text = name(best) + &text.concat();
    let drawn = strip.stems.iter().filter(|it| !it.is_best && it.share().is_some()).count();
    if let Some(others) = strip.others() {
        let who = match (drawn, drawn + 1 == count) {
            (1, true) => " The other comes to ",
            (_, true) => " The others come to ",
            (1, false) => " One other can be begun and comes to ",
            (_, false) => " The others that can be begun come to ",
        };
        let of = if of.is_known() { " percent of it." } else { " percent." };
        text.push_str(&[who, &share(others), of].concat());
    } else {
        text.push_str(" None of the others can be begun yet.");
    }
    text
}

/// What the signs of the strip mean.
pub fn caption(strip: &Strip<'_, '_>, answers: &Answers, is_all_labeled: bool) -> String {
    let shares = || strip.stems.iter().filter_map(Stem::share);
    let has_range = shares().any(|it| !it.is_known());
    let mut text = String::new();
    text.push_str("Every start of six years");
    text.push_str(match strip.best().and_then(Stem::share) {
        None => ".",
        Some(best) if best.is_known() => ", as a percentage of the best.",
        Some(_) => ", as a percentage of whichever is the best under the same answers.",
    });
    if shares().any(Share::is_known) {
        text.push_str(" A dot is known.");
    }
    if has_range {
        text.push_str(" A bracket is as tall as what is still open");
        if !strip.open.is_empty() {
            text.push_str(": here, ");
            text.push_str(&open(&strip.open, answers));
        }
        text.push('.');
    }
    if strip.stems.iter().any(|it| !it.intake.is_feasible()) {
        text.push_str(" A hollow dot is a start with a condition that is not met yet.");
    }
    if !is_all_labeled {
        text.push_str(" The table has every number.");
    }
    text
}

/// Open answers in a sentence: "your next change, your hours now and later".
fn open(topics: &[Topic], answers: &Answers) -> String {
    let has = |topic| topics.contains(&topic);
    let mut names: Vec<String> = Vec::new();
    let mut add = |name: &str| names.push(name.to_owned());
    for topic in topics {
        match topic {
            Topic::Profession => add("your profession"),
            Topic::Stage => add("your career stage"),
            Topic::Teaching => add("how much you teach"),
            Topic::Transition if has(Topic::TransitionAt) => {
                add("your next change and when it comes");
            }
            Topic::Transition => add("your next change"),
            Topic::TransitionAt if !has(Topic::Transition) => add("when your next change comes"),
            Topic::HoursNow if has(Topic::HoursLater) => add("your hours a\u{a0}week"),
            Topic::HoursNow => add("your hours a\u{a0}week now"),
            Topic::HoursLater if has(Topic::HoursNow) => {}
            Topic::HoursLater if has(Topic::TransitionAt) => add(LATER),
            Topic::HoursLater => add(&later(answers)),
            Topic::TargetBy => add("the date of your goal"),
            Topic::EmployerTime if has(Topic::EmployerMoney) => {
                add("time and money from your employer");
            }
            Topic::EmployerTime => add("time from your employer"),
            Topic::EmployerMoney if !has(Topic::EmployerTime) => add("money from your employer"),
            _ => {}
        }
    }
    figures::and(&names.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Hours to come, where the month of the change is open.
const LATER: &str = "your hours after your next change";

/// "your hours after July 2028", where the month of the change is known.
fn later(answers: &Answers) -> String {
    let at = answers.transition_at.given().and_then(|it| Some((it.on()?, it.year())));
    match at {
        Some((on, year)) => ["your hours after ", &study_plan::moment(on, year)].concat(),
        None => LATER.to_owned(),
    }
}

/// A deadline; in brackets where none was found.
pub fn deadline(deadline: ApplicationDeadline) -> String {
    let day = figures::day(deadline.day);
    match deadline.kind {
        DeadlineKind::Published => day,
        DeadlineKind::Projected => [&day, ", if it stays"].concat(),
        DeadlineKind::Assumed => provenance::brackets(&["not found; we take ", &day].concat()),
    }
}

/// When one would finish, in years.
pub fn finish(finish: Finish) -> String {
    match finish {
        Finish::Unknown => provenance::brackets("not found"),
        Finish::Never => "not with these hours".to_owned(),
        Finish::Between { earliest, latest, .. } => {
            let (early, late) = (earliest.year(), latest.year());
            if early == late {
                early.to_string()
            } else {
                [&early.to_string(), " to\u{a0}", &late.to_string()].concat()
            }
        }
    }
}
