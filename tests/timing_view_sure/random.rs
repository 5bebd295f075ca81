//! Answers by chance, always the same ones.

use crate::{
    given::{JHU, answered},
    view::of_program,
};
use docent::domain::answers::Answers;

/// Programs with one start a year, with several, and one whose starts are not known.
const PROGRAMS: [&str; 8] = [
    JHU,
    "penn-medical-education",
    "illinois-chicago-mhpe",
    "maastricht-mhpe",
    "dundee-mmed",
    "western-australia-hpe",
    "cincinnati-med",
    "jefferson-hpe",
];

const WORDS: [&[&str]; 13] = [
    &["as:nurse", "as:physician", "as:pharmacist", "as:?", ""],
    &["at:student", "at:in-training", "at:early", "at:mid", "at:late", "at:?", ""],
    &["teaches:none", "teaches:informally", "teaches:weekly", "teaches:course", "teaches:?", ""],
    &["next:none", "next:into-faculty@2028-7", "next:out-of-training@2027-7", "next:?", "", ""],
    &["now:0", "now:4", "now:8", "now:20", "now:?", "", ""],
    &["later:4", "later:12", "later:30", "", ""],
    &["pace:one-course", "pace:two-courses", "", ""],
    &["blocked:7,8", "", "", ""],
    &["goal:2029", "goal:2032", "goal:2036-6", "goal:?", "", ""],
    &["time:yes", "time:no", "", ""],
    &["money:yes", "money:no", "", ""],
    &["weigh:1=0 weigh:3=90", "weigh:4=100", "weigh:5=15", "", ""],
    &["holds:none", "holds:master-health@united-states", "holds:master-health@+2028-6", "", ""],
];

/// So many sets of answers.
pub(crate) fn all(count: usize) -> Vec<(String, Answers)> {
    let mut state = 20_261_126_u32;
    let mut below = |end: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as usize % end
    };
    (0..count)
        .map(|_| {
            let program = PROGRAMS[below(PROGRAMS.len())];
            let words: Vec<&str> = WORDS.iter().map(|it| it[below(it.len())]).collect();
            let line = words.join(" ");
            let answers = of_program(answered(&line), program);
            (format!("{program}: {line}"), answers)
        })
        .collect()
}
