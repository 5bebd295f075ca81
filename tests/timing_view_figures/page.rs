//! The view as markup, and what of it is drawn from the rules.

use crate::{
    elements::Element,
    given::{TODAY, answered, catalog, day, timing, weightings},
};
use docent::{
    domain::{
        answers::{Answer, Answers},
        id::ProgramId,
        timing::{Advice, Scene, TimingQuery, advise},
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
    thread_local! {
        static MADE: When = When::new(timing().clone());
    }
    MADE.with(|it| it.view(visit).into_string())
}

/// The view on the day of these tests.
pub(crate) fn page(program: &str, line: &str, own: &str) -> String {
    view(&visit(program, answered(line), own, TODAY))
}

/// The advice that the view is drawn from.
pub(crate) fn advice_of(visit: &Visit) -> Advice<'_> {
    let program = Scene::program_of(&visit.catalog, &visit.answers).expect("a program");
    let today = visit.today.expect("a clock");
    let query = TimingQuery::from_pairs(&visit.query, timing());
    let scene = Scene::new(timing(), &visit.catalog, program, today, query.settings);
    advise(&scene, &visit.answers, weightings())
}

/// Whole numbers that stand in a text.
pub(crate) fn digits(text: &str) -> Vec<u32> {
    let parts = text.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty());
    parts.map(|it| it.parse().expect("a number")).collect()
}

pub(crate) fn with<'a>(all: &'a [Element], class: &'a str) -> impl Iterator<Item = &'a Element> {
    all.iter().filter(move |it| it.has_class(class))
}

/// Numbers that look random and are the same each time.
pub(crate) struct Seeded(pub(crate) u64);

impl Seeded {
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }

    /// A line of answers, of which any may be missing or not sure.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        for (name, values) in [
            ("as", ["physician", "nurse", "pharmacist", "?"].as_slice()),
            ("at", ["in-training", "early", "mid", "late", "?"].as_slice()),
            ("teaches", ["none", "informally", "weekly", "main-duty", "?"].as_slice()),
            ("next", ["none", "out-of-training@2028-7", "into-faculty@2029", "?"].as_slice()),
            ("now", ["2", "6", "9", "20", "?"].as_slice()),
            ("later", ["4", "12", "30", "?"].as_slice()),
            ("goal", ["2029", "2032-6", "2036", "?"].as_slice()),
            ("pace", ["one-course", "two-courses", "full-time"].as_slice()),
            ("blocked", ["7,8", "1,6,12", "3"].as_slice()),
            ("time", ["yes", "no", "?"].as_slice()),
            ("money", ["yes", "no", "?"].as_slice()),
            ("holds", ["none", "master-health@united-states", "master-health@?+2028-5"].as_slice()),
            ("weigh", ["1=0", "3=100", "6=0", "5=80"].as_slice()),
        ] {
            if self.below(4) > 0 {
                line.push_str(&format!("{name}:{} ", self.one_of(values)));
            }
        }
        line
    }
}

/// A length of a figure in pixels, where a rem has sixteen.
pub(crate) fn pixels(element: &Element, name: &str) -> f64 {
    let text = element.attribute(name).expect("a length");
    text.strip_suffix("rem").expect("in rem").parse::<f64>().expect("a number") * 16.0
}
