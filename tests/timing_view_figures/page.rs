//! The view as markup, and what of it is drawn from the rules.

use crate::given::{TODAY, answered, catalog, day, timing};
use docent::{
    domain::{
        answers::{Answer, Answers},
        id::ProgramId,
    },
    pages::timing::When,
    tool::{Tool as _, Visit},
};

/// A visit on a day, with these answers on a program, and a month of one’s own.
pub(crate) fn visit(program: &str, answers: Answers, own: &str, today: &str) -> Visit {
    let mut visit = Visit::new(catalog().clone());
    visit.today = Some(day(today));
    visit.answers = answers;
    visit.answers.program = Answer::Given(ProgramId::new(program));
    if !own.is_empty() {
        visit.query = vec![("own".to_owned(), own.to_owned())];
    }
    visit
}

/// The view of it.
pub(crate) fn view(visit: &Visit) -> String {
    When::new(timing().clone()).view(visit).into_string()
}

/// The view on the day of these tests.
pub(crate) fn page(program: &str, line: &str, own: &str) -> String {
    view(&visit(program, answered(line), own, TODAY))
}

#[test]
fn scratch() {
    for (name, program, line, own) in [
        ("three", "johns-hopkins-mehp", "as:physician at:mid teaches:weekly", "2029-1"),
        (
            "known",
            "johns-hopkins-mehp",
            "as:physician at:in-training teaches:informally next:out-of-training@2028-7 now:6 later:12 goal:2033 time:yes money:no pace:one-course",
            "2029-1",
        ),
        (
            "later",
            "johns-hopkins-mehp",
            "as:nurse at:early teaches:weekly next:into-faculty@2028-7 now:6 later:? goal:2032 time:yes money:no blocked:7,8",
            "2027-2",
        ),
        ("dundee", "dundee-mmed", "as:nurse at:mid teaches:weekly", "2029-3"),
        ("none", "johns-hopkins-mehp", "as:nurse at:mid teaches:weekly now:2 next:none", "2029-3"),
        ("cin", "cincinnati-med", "as:nurse at:mid teaches:weekly holds:none", "2029-3"),
        ("penn", "penn-medical-education", "as:nurse at:mid teaches:weekly", "2027-6"),
        (
            "hold",
            "johns-hopkins-mehp",
            "as:nurse at:early teaches:weekly next:none now:9 goal:2032 time:yes money:no holds:bachelors@united-states+2029-6",
            "2027-2",
        ),
    ] {
        std::fs::write(format!("/tmp/shot/{name}.html"), page(program, line, own)).unwrap();
    }
}
