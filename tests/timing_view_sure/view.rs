//! The view of an address, as a person with some answers sees it.

use crate::{
    elements::{Element, elements},
    given::{CATALOG, TIMING, TODAY, catalog, day, timing, weightings},
};
use docent::{
    content,
    domain::{
        answers::{Answer, Answers},
        id::ProgramId,
        intake::Intake,
        timing::{Advice, Scene, Settings, advise},
    },
    pages::timing::When,
    tool::{Tool as _, Visit},
    words::study_plan,
};

/// What the view shows on the day of these tests.
pub(crate) fn view(answers: &Answers, query: &[(&str, &str)]) -> Vec<Element> {
    let mut visit = Visit::new(content::read(CATALOG).expect("the catalog is accepted"));
    visit.today = Some(day(TODAY));
    visit.answers = answers.clone();
    visit.query = query.iter().map(|(key, value)| ((*key).into(), (*value).into())).collect();
    let when = When::read(TIMING, catalog()).expect("the rules are accepted");
    elements(&when.view(&visit).into_string())
}

/// The scene of these answers.
pub(crate) fn scene_of(answers: &Answers) -> Scene<'static> {
    let program = Scene::program_of(catalog(), answers).expect("a program");
    Scene::new(timing(), catalog(), program, day(TODAY), Settings::default())
}

/// What the engine says to these answers.
pub(crate) fn advice_of(answers: &Answers) -> Advice<'static> {
    advise(&scene_of(answers), answers, weightings())
}

/// Answers about a program.
pub(crate) fn of_program(mut answers: Answers, program: &str) -> Answers {
    answers.program = Answer::Given(ProgramId::new(program));
    answers
}

/// The name of an intake, with plain spaces.
pub(crate) fn name(it: Intake) -> String {
    study_plan::moment(it.start, it.year).replace('\u{a0}', " ")
}

/// A whole number with thousands parted.
pub(crate) fn parted(number: u64) -> String {
    let digits: Vec<char> = number.to_string().chars().rev().collect();
    let groups: Vec<String> = digits.chunks(3).map(|it| it.iter().collect()).collect();
    groups.join(",").chars().rev().collect()
}

/// Everything in the element with this id; nothing where there is none.
pub(crate) fn inside<'a>(all: &'a [Element], id: &str) -> Vec<&'a Element> {
    let at = all.iter().position(|it| it.attribute("id") == Some(id));
    all.iter().filter(|it| at.is_some_and(|at| it.around.contains(&at))).collect()
}

/// The element with this id.
pub(crate) fn by_id<'a>(all: &'a [Element], id: &str) -> &'a Element {
    let found = all.iter().find(|it| it.attribute("id") == Some(id));
    found.unwrap_or_else(|| panic!("no #{id}"))
}

/// The words of all elements of a name inside of that id.
pub(crate) fn words(all: &[Element], id: &str, name: &str) -> Vec<String> {
    inside(all, id).iter().filter(|it| it.name == name).map(|it| it.words()).collect()
}
