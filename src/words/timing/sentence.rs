//! The one sentence of “When to start”, wherever it stands.

use super::result::conditions;
use crate::{
    domain::{
        calendar::Start,
        intake::Intake,
        timing::{
            Advice, Condition, Month, Outlook, Reason, Robustness, SurenessWord, Timing, WhyNot,
            Window,
        },
    },
    words::{figures, study_plan},
};

/// Where something stands against every start.
const NONE: &str = "None of these starts fits yet, and that is fine.";

/// Where the program is for other professions, which no later start changes.
const FOR_OTHERS: &str = "None of these starts fits: the program is for other professions.";

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
            if let Some(long) = long(advice) {
                return long + &close(advice, window);
            }
            first_of_equals(advice, window, robustness)
                .unwrap_or_else(|| best(advice, robustness, timing) + &close(advice, window))
        }
        Outlook::NoneOfThese(all) if all.iter().any(Condition::is_for_others) => {
            FOR_OTHERS.to_owned()
        }
        Outlook::NoneOfThese(_) => NONE.to_owned(),
        Outlook::StartsUnknown => {
            let name = &advice.program.short_name;
            ["We do not know when ", name, " starts. Ask the program."].concat()
        }
    }
}

/// The best start, with how sure that is. Where another one is ahead over all
/// weightings, both are said: “Fall 2027 fits best as the weights stand; Fall 2028 comes first
/// in more weightings.”
fn best(advice: &Advice<'_>, robustness: &Robustness<'_>, timing: &Timing) -> String {
    let name = best_name(advice);
    let start = |it: Month| advice.intakes.iter().find(|of| of.start == it);
    if let Some(ahead) = robustness.ahead.and_then(|it| start(it.0)) {
        let ahead = self::name(ahead.intake);
        let parts = [
            &name,
            " fits best as the weights stand; ",
            &ahead,
            " comes first in more weightings.",
        ];
        return parts.concat();
    }
    let sure = timing.sureness.iter().find(|it| it.word == robustness.word);
    let between = match robustness.word {
        SurenessWord::Depends => " fits best, but ",
        SurenessWord::Always | SurenessWord::Most | SurenessWord::Narrowly => " fits best, ",
    };
    let sure = sure.map_or("", |it| it.text.as_str());
    [name.as_str(), between, sure, "."].concat()
}

/// The name of the best start, at the beginning of a sentence.
fn best_name(advice: &Advice<'_>) -> String {
    advice.best().map_or_else(String::new, |it| figures::sentence_case(&name(it.intake)))
}

/// Where it comes first under every weighting only because others that are as good are
/// later: “Fall 2027 fits best because it comes first: Fall 2028 is as good.”
fn first_of_equals(
    advice: &Advice<'_>,
    window: &Window<'_>,
    robustness: &Robustness<'_>,
) -> Option<String> {
    if !robustness.is_tie() {
        return None;
    }
    let start = |at: usize| advice.intakes.get(at).map(|it| name(it.intake));
    let equal = |(at, why): &(usize, WhyNot<'_>)| {
        if *why == WhyNot::OnlyLater { start(*at) } else { None }
    };
    let equals: Vec<String> = window.why_not.iter().filter_map(equal).collect();
    let names: Vec<&str> = equals.iter().map(String::as_str).collect();
    let best = best_name(advice);
    let others = match names.as_slice() {
        [] => {
            let how = " is as good as another in most cases, and better in the rest.";
            return Some([&best, how, &close(advice, window)].concat());
        }
        [one] => [one, " is as good"].concat(),
        _ if names.len() == window.why_not.len() => "every later start is as good".to_owned(),
        _ => [&figures::and(&names), " are as good"].concat(),
    };
    Some([&best, " fits best because it comes first: ", &others, "."].concat())
}

/// Those close behind it: “ Fall 2028 is close behind.” Where there are more than are
/// named: “ Fall 2028, Fall 2029 and Fall 2030 are close behind, and two more.” Where
/// nothing but time tells them from it: “ Fall 2028 is as good, and later.” or “ Every
/// later start is as good.”
fn close(advice: &Advice<'_>, window: &Window<'_>) -> String {
    let at = |at: &usize| advice.intakes.get(*at);
    let names: Vec<String> = window.close.iter().filter_map(at).map(|it| name(it.intake)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let is_as_good = |at: &usize| window.why_not.contains(&(*at, WhyNot::OnlyLater));
    if window.close_more > 0 && window.why_not.iter().all(|(at, _)| is_as_good(at)) {
        return " Every later start is as good.".to_owned();
    }
    let are_as_good = window.close_more == 0 && window.close.iter().all(is_as_good);
    let how = if are_as_good { "as good, and later" } else { "close behind" };
    let is = match names.len() {
        0 => return String::new(),
        1 => " is ",
        _ => " are ",
    };
    let mut text = [" ", &figures::sentence_case(&figures::and(&names)), is, how].concat();
    if window.close_more > 0 {
        let more = figures::inside(&figures::count(window.close_more));
        text.push_str(&[", and ", &more, "\u{a0}more"].concat());
    }
    text.push('.');
    text
}

/// Where the free hours stretch study beyond the longest published time, which comes
/// before anything that speaks for a start: “Fall 2027 would come first, but at your hours
/// it takes about 8 years and 8 months, longer than any published time.”
fn long(advice: &Advice<'_>) -> Option<String> {
    let mut conditions = advice.best()?.conditions.iter();
    let takes = conditions.find_map(|it| match &it.reason {
        Reason::TooLong(it) if !it.if_blocked => Some(it.takes),
        _ => None,
    })?;
    let name = best_name(advice);
    let but = " would come first, but at your hours it ";
    Some(match takes {
        None => [&name, but, "would not come to its end."].concat(),
        Some(months) => {
            let months = conditions::length(months);
            [&name, but, "takes about ", &months, ", longer than any published time."].concat()
        }
    })
}
