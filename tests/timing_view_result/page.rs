//! The view as markup: of answers, a program and a day, beside the advice that it
//! is drawn from.

use crate::{
    elements::{Element, elements, is_within},
    given::{CATALOG, answered, catalog, day, timing, weightings},
};
use docent::{
    content,
    domain::{
        answers::{Answer, Answers},
        calendar::{Day, Season, Start},
        id::ProgramId,
        intake::Intake,
        timing::{Advice, Scene, TimingQuery, advise},
    },
    pages::timing::When,
    route::{self, Root},
    tool::{Tool as _, Visit},
    words::figures,
};

/// A view with what it is drawn from.
pub(crate) struct Page {
    pub(crate) advice: Advice<'static>,
    pub(crate) today: Day,
    pub(crate) all: Vec<Element>,
    pub(crate) markup: String,
}

/// The view of a line of answers on a program and a day.
pub(crate) fn page(program: &str, today: &str, line: &str) -> Page {
    let mut answers = answered(line);
    answers.program = Answer::Given(ProgramId::new(program));
    page_of(&answers, day(today), "")
}

/// The view of these answers, with this query.
pub(crate) fn page_of(answers: &Answers, today: Day, query: &str) -> Page {
    thread_local! {
        static WHEN: When = When::new(timing().clone());
    }
    let mut visit = Visit::new(content::read(CATALOG).expect("the catalog is accepted"));
    visit.today = Some(today);
    visit.root = Root::new("/a/b/");
    visit.query = route::pairs(query);
    visit.answers = answers.clone();
    let markup = WHEN.with(|it| it.view(&visit).into_string());
    let program = Scene::program_of(catalog(), answers).expect("a program");
    let settings = TimingQuery::from_pairs(&visit.query, timing()).settings;
    let scene = Scene::new(timing(), catalog(), program, today, settings);
    let advice = advise(&scene, answers, weightings());
    let all = elements(&markup);
    Page { advice, today, all, markup }
}

/// A text with plain spaces.
pub(crate) fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// A start as a person says it: “Fall 2027”.
pub(crate) fn start(intake: Intake) -> String {
    let on = match intake.start {
        Start::Season(Season::StartOfYear) => "the beginning of",
        Start::Season(Season::MidYear) => "the middle of",
        Start::Season(Season::Fall) => "Fall",
        Start::Season(Season::Spring) => "Spring",
        Start::Season(Season::Summer) => "Summer",
        Start::Season(Season::Winter) => "Winter",
        Start::Month(month) => figures::month(month),
    };
    format!("{on} {}", intake.year)
}

impl Page {
    /// The elements of a class.
    pub(crate) fn with<'a>(&'a self, class: &'a str) -> impl Iterator<Item = &'a Element> {
        self.all.iter().filter(move |it| it.has_class(class))
    }

    /// What a person reads in the first element of a class: without opened marks.
    pub(crate) fn read(&self, class: &str) -> String {
        let at = self.all.iter().position(|it| it.has_class(class));
        at.map_or_else(String::new, |at| self.read_at(at))
    }

    /// The same in each element of a class.
    pub(crate) fn read_all(&self, class: &str) -> Vec<String> {
        let places = (0..self.all.len()).filter(|at| self.all[*at].has_class(class));
        places.map(|at| self.read_at(at)).collect()
    }

    fn read_at(&self, at: usize) -> String {
        let is_quiet = |it: &Element| {
            ["mark", "mark__number", "mark__paper", "visually-hidden"]
                .iter()
                .any(|class| is_within(&self.all, it, class))
        };
        let texts = self.all.iter().filter(|it| it.name.is_empty() && it.around.contains(&at));
        let text: String = texts.filter(|it| !is_quiet(it)).map(|it| it.text.as_str()).collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// How many source marks stand in the first element of a class.
    pub(crate) fn marks(&self, class: &str) -> usize {
        let at = self.all.iter().position(|it| it.has_class(class)).expect("it is there");
        self.all.iter().filter(|it| it.has_class("mark") && it.around.contains(&at)).count()
    }

    /// What the marks in the first element of a class say when opened.
    pub(crate) fn notes(&self, class: &str) -> String {
        let at = self.all.iter().position(|it| it.has_class(class)).expect("it is there");
        let notes = self.all.iter().filter(|it| it.has_class("mark__note"));
        notes.filter(|it| it.around.contains(&at)).map(Element::words).collect()
    }
}
