//! What ten people get, as a text that stays the same: natively and in a browser, and
//! until a rule or a number is changed on purpose.

use crate::given::{JHU, advise_on, month, timing};
use docent::words::timing::sentence::sentence;
use std::fmt::Write as _;

/// The day on which they look.
const DAY: &str = "2026-11-27";

/// The programs and the answers of ten people of other professions, countries and
/// stages.
#[rustfmt::skip]
pub(crate) const LINES: [(&str, &str); 10] = [
    (JHU, "as:physician in:united-states at:in-training teaches:informally next:out-of-training@2028-6 now:4 later:8 goal:2033-7 holds:doctorate-health@united-states"),
    (JHU, "as:physician in:united-states at:mid teaches:main-duty next:none now:8 goal:2032 time:yes money:yes"),
    (JHU, "as:nurse in:ireland at:early teaches:informally next:into-preceptor@2027-9 now:6 later:6 holds:master-health@ireland"),
    (JHU, "as:pharmacist in:australia at:mid teaches:weekly next:none now:8 goal:2028-12"),
    (JHU, "as:physical-therapist in:canada at:early teaches:weekly next:into-faculty@2029-9 now:6 later:10"),
    ("dundee-mmed", "as:physician in:united-kingdom at:late teaches:weekly holds:first-bachelor@united-kingdom"),
    ("maastricht-mhpe", "as:nurse in:netherlands at:mid teaches:main-duty next:none now:16 goal:2030"),
    (JHU, "as:physician-assistant in:united-states at:early teaches:informally next:none now:3 holds:master-health@united-states"),
    ("singapore-mhpe", "as:dentist in:singapore at:mid teaches:weekly next:into-academic-work@2028-1 now:10 later:14 goal:2032-6"),
    (JHU, "as:? at:? teaches:? next:? now:? later:? goal:? pace:? time:? money:?"),
];

/// The text that was found before.
const BEFORE: &str = include_str!("../golden/timing.txt");

/// The sentence of each person, how sure it is, and every start with how it stands, its
/// points, and in how many cases it comes first.
fn text() -> String {
    let mut text = String::new();
    for (program, line) in LINES {
        let advice = advise_on(program, DAY, line);
        let sentence = sentence(&advice, timing()).replace('\u{a0}', " ");
        writeln!(text, "{program} {line}\n{sentence}").expect("text takes text");
        if let Some(it) = advice.robustness() {
            let narrows = it.narrows.map(|it| (it.topic, it.from, it.to));
            let (of, tied, worst) = (it.of, it.tied_in, it.worst.best_in);
            writeln!(text, "of {of}, tied in {tied}, worst {worst}, narrows {narrows:?}")
                .expect("text takes text");
        }
        for it in &advice.intakes {
            let (start, score) = (month(it.start), it.score);
            let points = (score.low, score.mean, score.high);
            writeln!(text, "{start} {:?} {points:?} {} {}", it.standing, it.good_in, it.best_in)
                .expect("text takes text");
        }
    }
    text
}

/// Stops where the text is another one than before.
pub(crate) fn check() {
    let found = text();
    let is_new = found.lines().zip(BEFORE.lines()).find(|(found, before)| found != before);
    assert!(found == BEFORE, "{is_new:?}; if on purpose, tests/golden/timing.txt is now:\n{found}");
}
