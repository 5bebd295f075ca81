//! A study of the field as a step.

use super::super::study_plan::moment;
use crate::domain::{answers::Moment, timing::Finish};

/// The link to “When to start”.
pub const WHEN: &str = "When to start";

/// Whose dates they are, and what a person’s hours make of them; a link follows: “By the
/// dates of Johns Hopkins, Fall 2027:”
pub fn dates(program: &str, intake: Option<Moment>, finish: Finish) -> String {
    let on = intake.and_then(|it| Some((it.on()?, it.year())));
    let moment = on.map_or_else(String::new, |(on, year)| [", ", &moment(on, year)].concat());
    let hours = by_hours(finish).map_or_else(String::new, |it| [". ", it].concat());
    ["By the dates of ", program, &moment, &hours, ":"].concat()
}

/// What a person’s hours make of the time of a study; nothing where published times hold.
fn by_hours(finish: Finish) -> Option<&'static str> {
    match finish {
        Finish::Never => Some("At the hours that you gave it would not come to an end"),
        Finish::Between { beyond_limit: true, .. } => {
            Some("At the hours that you gave it takes longer than the program allows")
        }
        Finish::Between { by_hours: true, .. } => {
            Some("As long as the hours that you gave make it")
        }
        Finish::Between { is_open: true, .. } => {
            Some("How long it takes hangs on hours and months that are open")
        }
        Finish::Between { .. } | Finish::Unknown => None,
    }
}
