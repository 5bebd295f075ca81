//! The tests inside the content, run where anyone can see it (B24).

use super::{
    case::{OutlookWord, PathwayExpected, PathwayGiven, PathwayTest},
    content::Pathways,
    outlook::Outlook,
    plan::{Plan, plan},
    scene::Scene,
    stages::Pathway,
    study::StudyDates,
};
use crate::domain::{
    answers::{Answer, Answers, Credential, Degree, License, When},
    catalog::Catalog,
    id::{CredentialId, StepId},
};

/// What came of a test.
#[derive(Clone, Debug, PartialEq)]
pub struct PathwayOutcome<'a> {
    /// The test.
    pub test: &'a PathwayTest,
    /// What differs from what it expects, as “wanted …, found …” in the words of the
    /// content; nothing where all is as it should be.
    pub differences: Vec<(String, String)>,
}

impl PathwayOutcome<'_> {
    /// Whether all is as it should be.
    pub fn is_right(&self) -> bool {
        self.differences.is_empty()
    }
}

/// Runs every test of the content.
pub fn check_pathways<'a>(pathways: &'a Pathways, catalog: &Catalog) -> Vec<PathwayOutcome<'a>> {
    let run = |test: &'a PathwayTest| {
        let answers = test.given.answers(pathways);
        let scene = Scene {
            pathways,
            catalog,
            today: test.given.today,
            target: &test.given.target,
            studies: StudyDates::of(catalog, None, &answers, test.given.today),
            lengths: Vec::new(),
        };
        let differences = differences(&test.expect, &plan(&scene, &answers));
        PathwayOutcome { test, differences }
    };
    pathways.tests.iter().map(run).collect()
}

fn said<T: Clone>(it: Option<&T>) -> Answer<T> {
    it.map_or(Answer::Absent, |it| Answer::Given(it.clone()))
}

impl PathwayGiven {
    /// The answers that it gives.
    pub fn answers(&self, pathways: &Pathways) -> Answers {
        let mut answers = Answers {
            profession: said(self.profession.as_ref()),
            country: said(self.country.as_ref()),
            stage: said(self.stage.as_ref()),
            role: said(self.role.as_ref()),
            teaching_years: said(self.teaching_years.as_ref()),
            target: Answer::Given(self.target.clone()),
            ..Answers::default()
        };
        for given in &self.years {
            let own = pathways.experiences.iter().find(|it| it.id == given.experience);
            if let Some(own) = own {
                answers.experience.set(own.code.0, Some(Answer::Given(given.years)));
            }
        }
        let held = |id: &CredentialId| {
            let own = pathways.credentials.iter().find(|it| it.id == *id)?;
            Some(Credential { code: own.code, country: Answer::Absent, when: When::Held })
        };
        if let Some(all) = &self.credentials {
            answers.credentials = Answer::Given(all.iter().filter_map(held).collect());
        }
        if let Some(all) = &self.degrees {
            let degree = |kind: &_| Degree { kind: Answer::Given(*kind), ..Degree::default() };
            answers.degrees = Answer::Given(all.iter().map(degree).collect());
        }
        if let Some(has) = self.license {
            answers.licenses = Answer::Given(vec![License::default(); usize::from(has)]);
        }
        answers
    }
}

impl Outlook<'_> {
    /// Its word in the content.
    pub fn word(&self) -> OutlookWord {
        match self {
            Self::Pathways => OutlookWord::Pathways,
            Self::Reached => OutlookWord::Reached,
            Self::Ours => OutlookWord::Ours,
            Self::OtherProfession(_) => OutlookWord::OtherProfession,
            Self::OutOfReach => OutlookWord::OutOfReach,
            Self::NeedsProfession => OutlookWord::NeedsProfession,
            Self::NeedsCountry(_) => OutlookWord::NeedsCountry,
        }
    }
}

fn differences(expected: &PathwayExpected, plan: &Plan<'_>) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut compare = |wanted: String, found: String| {
        if wanted != found {
            all.push((wanted, found));
        }
    };
    if let Some(outlook) = expected.outlook {
        compare(outlook.as_str().to_owned(), plan.outlook.word().as_str().to_owned());
    }
    if let Some(pathways) = expected.pathways {
        compare(pathways.to_string(), plan.pathways.len().to_string());
    }
    let has = |it: &Pathway<'_>, id: &StepId| it.stages.iter().any(|it| it.step.id == *id);
    for id in &expected.in_all {
        let is_there = !plan.pathways.is_empty() && plan.pathways.iter().all(|it| has(it, id));
        compare(id.to_string(), if is_there { id.to_string() } else { String::new() });
    }
    for id in &expected.in_none {
        let is_there = plan.pathways.iter().any(|it| has(it, id));
        compare(String::new(), if is_there { id.to_string() } else { String::new() });
    }
    if let Some(year) = expected.soonest {
        let soonest = plan.pathways.iter().find(|it| it.is_soonest());
        let found = soonest.map(|it| it.end.from.year());
        compare(year.to_string(), found.map_or_else(String::new, |it| it.to_string()));
    }
    all
}
