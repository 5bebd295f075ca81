//! What the self-check says beside a role, in words.

use crate::{
    domain::{pathway::Checked, self_check::Row},
    words::{figures, self_check::result::at_spoke},
};

/// The heading.
pub const HEADING: &str = "What the role asks of your teaching";
/// Where there is no self-check yet.
pub const NOT_YET: &str = "With a self-check, the steps say which of them build what you are still \
                           working on. One competency takes about three minutes.";
/// The link to it.
pub const TAKE: &str = "Take the self-check";
/// The link to its result.
pub const RESULT: &str = "Your self-check";
/// Where no step of the pathway builds a competency.
pub const NO_STEP: &str = "No step of this way builds it.";
/// Before the steps that build it.
pub const BUILT_BY: &str = "Steps of this way that build it: ";
/// Before studies beside it that do.
pub const ALSO_BY: &str = "Beside it: ";
/// Before something that one can do without any step.
pub const THIS_MONTH: &str = "This month, without any program: ";

/// What the self-check says, in a sentence or two. `of` is how many competencies there
/// are in all.
pub fn sentence(checked: &Checked<'_>, of: usize) -> String {
    let gaps: Vec<String> = checked.gaps().map(|it| figures::inside(&it.competency.name)).collect();
    let names: Vec<&str> = gaps.iter().map(String::as_str).collect();
    let (below, met) = (gaps.len(), checked.met());
    let mut text = match (below, met) {
        (0, 0) => "Your self-check leaves open how you stand to what this role asks.".to_owned(),
        (0, _) if met == of => {
            return "By your self-check, you do what this role asks in each competency.".to_owned();
        }
        (0, _) => "By your self-check, you do what this role asks in what you rated.".to_owned(),
        _ => {
            let names = figures::and(&names);
            ["By your self-check, this role asks for more than you do now in ", &names, "."]
                .concat()
        }
    };
    let open = of.saturating_sub(below + met);
    if open > 0 && below + met > 0 {
        let competencies = if open == 1 { " competency is" } else { " competencies are" };
        text.push_str(&[" ", &figures::count(open), competencies, " not rated yet."].concat());
    }
    text
}

/// The level of a person beside that of the role: "2.3 now, 4 for this role".
pub fn beside(row: &Row<'_>) -> String {
    let target = row.target.map_or_else(String::new, |it| it.to_string());
    [&at_spoke(&row.score), " now, ", &target, " for this role"].concat()
}

/// Said of a step that builds what the role asks more of.
pub fn builds(names: &[&str]) -> String {
    ["Builds ", &figures::and(names), ", where this role asks for more than you do now"].concat()
}
