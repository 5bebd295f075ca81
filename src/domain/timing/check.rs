//! The tests inside the content, run where anyone can see it.

use super::{
    advice::{Advice, Outlook, advise},
    case::{Expected, ExpectedPoints, Given, RuleTest},
    content::Timing,
    criterion::Points,
    scene::{Scene, Settings},
    weighting::Weightings,
};
use crate::domain::{
    answers::{Answer, Answers, Degree, Moment, Months, When},
    catalog::Catalog,
    intake::Intake,
};

/// What came of a test.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome<'a> {
    /// The test.
    pub test: &'a RuleTest,
    /// What differs from what it expects, as “wanted …, found …” in the words of the
    /// content; nothing where all is as it should be.
    pub differences: Vec<(String, String)>,
}

impl Outcome<'_> {
    /// Whether all is as it should be.
    pub fn is_right(&self) -> bool {
        self.differences.is_empty()
    }
}

/// Runs every test of the content.
pub fn check_rules<'a>(timing: &'a Timing, catalog: &Catalog) -> Vec<Outcome<'a>> {
    let weightings = Weightings::new();
    let run = |test: &'a RuleTest| {
        let given = &test.given;
        let Some(program) = catalog.program(&given.program) else {
            let found = (given.program.to_string(), String::new());
            return Outcome { test, differences: vec![found] };
        };
        let scene = Scene::new(timing, catalog, program, given.today, Settings::default());
        let advice = advise(&scene, &given.answers(), &weightings);
        Outcome { test, differences: differences(&test.expect, &advice) }
    };
    timing.tests.iter().map(run).collect()
}

fn said<T: Clone>(it: Option<&T>) -> Answer<T> {
    it.map_or(Answer::Absent, |it| Answer::Given(it.clone()))
}

impl Given {
    /// The answers that it gives.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers {
            profession: said(self.profession.as_ref()),
            stage: said(self.stage.as_ref()),
            teaching: said(self.teaching.as_ref()),
            transition: said(self.transition.as_ref()),
            transition_at: said(self.transition_at.as_ref()),
            hours_now: said(self.hours_now.as_ref()),
            hours_later: said(self.hours_later.as_ref()),
            pace: said(self.pace.as_ref()),
            target_by: said(self.target_by.as_ref()),
            employer_time: said(self.employer_time.as_ref()),
            employer_money: said(self.employer_money.as_ref()),
            ..Answers::default()
        };
        let in_year = |it: &&u8| (1..=12).contains(*it);
        let bits =
            self.blocked_months.iter().filter(in_year).fold(0, |bits, it| bits | 1 << (it - 1));
        if bits > 0 {
            answers.blocked_months = said(Months::new(bits).as_ref());
        }
        if let Some(kind) = self.degree {
            let when = self.degree_by.map_or(When::Held, When::Expected);
            let country = said(self.degree_from.as_ref());
            answers.degrees =
                Answer::Given(vec![Degree { kind: Answer::Given(kind), country, when }]);
        }
        answers
    }
}

fn name(intake: Intake) -> String {
    intake.moment().map_or_else(String::new, Moment::to_text)
}

fn differences(expected: &Expected, advice: &Advice<'_>) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut compare = |wanted: String, found: String| {
        if wanted != found {
            all.push((wanted, found));
        }
    };
    let best = advice.best();
    let best_name = best.map_or_else(|| NONE.to_owned(), |it| name(it.intake));
    if let Some(wanted) = expected.best {
        compare(wanted.to_text(), best_name.clone());
    }
    if expected.none {
        let is_none = !matches!(advice.outlook, Outlook::Window(..));
        compare(NONE.to_owned(), if is_none { NONE.to_owned() } else { best_name });
    }
    if let Some(day) = expected.decide_by {
        compare(day.to_text(), best.map_or_else(String::new, |it| it.decide_by.to_text()));
    }
    if let Some(word) = expected.sureness {
        let found = advice.robustness().map_or("", |it| it.word.as_str());
        compare(word.as_str().to_owned(), found.to_owned());
    }
    for points in &expected.points {
        compare(wanted(points), found(points, advice));
    }
    all
}

const NONE: &str = "none";
const UNKNOWN: &str = "unknown";

fn text(expected: &ExpectedPoints, points: &str) -> String {
    [&expected.at.to_text(), expected.criterion.as_str(), points].join(" ")
}

fn wanted(expected: &ExpectedPoints) -> String {
    let points = match (expected.low, expected.high) {
        (None, _) => UNKNOWN.to_owned(),
        (Some(low), None) => low.to_string(),
        (Some(low), Some(high)) => [low.to_string(), high.to_string()].join("-"),
    };
    text(expected, &points)
}

fn found(expected: &ExpectedPoints, advice: &Advice<'_>) -> String {
    let intake = advice.intakes.iter().find(|it| it.intake.moment() == Some(expected.at));
    let mut criteria = intake.into_iter().flat_map(|it| &it.criteria);
    let points = criteria.find(|it| it.criterion.kind == expected.criterion).map(|it| it.points);
    let points = match points {
        None => NONE.to_owned(),
        Some(Points::Unknown) => UNKNOWN.to_owned(),
        Some(Points::Known(it)) => it.to_string(),
        Some(Points::Range(low, high)) => [low.to_string(), high.to_string()].join("-"),
    };
    text(expected, &points)
}
