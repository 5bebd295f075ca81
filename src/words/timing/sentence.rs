//! The one sentence of “When to start”, wherever it stands.

use crate::{
    domain::{
        calendar::Start,
        intake::Intake,
        timing::{Advice, Month, Outlook, Robustness, SurenessWord, Timing, Window},
    },
    words::{figures, study_plan},
};

/// How many starts close behind are named; of more, the soonest with a count.
const NAMED: usize = 2;

/// Where something stands against every start.
const NONE: &str = "None of these starts fits yet, and that is fine.";

/// A start as the program names it, with its year. The two never part.
///
/// ```
/// use docent::{
///     domain::{calendar::{Season, Start}, intake::Intake},
///     words::timing::sentence::name,
/// };
/// let fall = Intake { start: Start::Season(Season::Fall), year: 2027, month: 9 };
/// assert_eq!(name(fall), "Fall\u{a0}2027");
/// ```
pub fn name(intake: Intake) -> String {
    study_plan::moment(intake.start, intake.year)
}

/// A month: “September 2027”. The two never part.
pub fn month(month: Month) -> String {
    study_plan::moment(Start::Month(month.month()), month.year())
}

/// What the intakes come to, in at most three short sentences: “Fall 2027 fits best,
/// in most weightings. Fall 2028 is close behind.”
pub fn sentence(advice: &Advice<'_>, timing: &Timing) -> String {
    match &advice.outlook {
        Outlook::Window(window, robustness) => {
            let mut text = best(advice, robustness, timing);
            text.push_str(&close(advice, window));
            text
        }
        Outlook::NoneOfThese(_) => NONE.to_owned(),
        Outlook::StartsUnknown => {
            let name = &advice.program.short_name;
            ["We do not know when ", name, " starts. Ask the program."].concat()
        }
    }
}

/// The best start, with how sure that is.
fn best(advice: &Advice<'_>, robustness: &Robustness<'_>, timing: &Timing) -> String {
    let name = advice.best().map(|it| figures::sentence_case(&name(it.intake)));
    let sure = timing.sureness.iter().find(|it| it.word == robustness.word);
    let between = match robustness.word {
        SurenessWord::Depends => " fits best, but ",
        SurenessWord::Always | SurenessWord::Most | SurenessWord::Narrowly => " fits best, ",
    };
    let sure = sure.map_or("", |it| it.text.as_str());
    [name.unwrap_or_default().as_str(), between, sure, "."].concat()
}

/// Those close behind it: “ Fall 2028 is close behind.”
fn close(advice: &Advice<'_>, window: &Window<'_>) -> String {
    let at = |at: &usize| advice.intakes.get(*at);
    let names: Vec<String> = window.close.iter().filter_map(at).map(|it| name(it.intake)).collect();
    let mut shown: Vec<&str> = names.iter().map(String::as_str).collect();
    let others;
    if let Some(more) = shown.len().checked_sub(1).filter(|_| shown.len() > NAMED) {
        shown.truncate(1);
        others = [&figures::inside(&figures::count(more)), "\u{a0}more"].concat();
        shown.push(&others);
    }
    let is = match shown.len() {
        0 => return String::new(),
        1 => " is close behind.",
        _ => " are close behind.",
    };
    [" ", &figures::sentence_case(&figures::and(&shown)), is].concat()
}
