//! How a person stands to a step: done, ahead with the time that it takes, or not
//! possible. An open answer is neither yes nor no; it widens the time.

use super::{
    content::{Credential, Experience, Step},
    kinds::StepKind,
    length::{LengthFrom, Wait, length, rest},
    scene::{Scene, Scope, scope},
};
use crate::domain::{
    answers::{Answer, Answers, Degree, Transition, When},
    id::ExperienceId,
    month::Month,
};

/// What says that a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// It is held: a credential, a degree, a license or a role.
    Held,
    /// So many whole years of its experience.
    Years(u8),
    /// It lies behind whoever is at this career stage.
    Stage,
    /// The person marked it as done.
    Marked,
}

/// Which answer leaves open whether a step is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenAnswer {
    /// The credentials that are held.
    Credentials,
    /// The degrees that are held.
    Degrees,
    /// The licenses that are held.
    Licenses,
    /// The years of an experience.
    Years(ExperienceId),
    /// The career stage.
    Stage,
}

/// A step that is not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// How long it takes from its beginning.
    pub wait: Wait,
    /// Where that comes from.
    pub from: LengthFrom,
    /// Whole years of its experience that are there.
    pub years: Option<u8>,
    /// The answer that leaves open whether it is done.
    pub open: Option<OpenAnswer>,
}

/// What stands against a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar {
    /// It is for other professions.
    OtherProfession,
    /// It is for other countries.
    OtherCountry,
    /// It is only possible within so many months of its experience.
    Closed(u16),
    /// The program that a person plans with does not offer it.
    NotOffered,
    /// What the role that it gives asks for hangs on a profession or a country that is
    /// not known.
    NotSaid,
}

/// How a person stands to a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepStanding {
    /// Done.
    Done(Evidence),
    /// Not done.
    Ahead(Ahead),
    /// Not possible.
    Barred(Bar),
}

/// What an answer says of a step: done, open, or when it will be.
enum Told {
    Done(Evidence),
    Open(OpenAnswer),
    Expected(u16, u16),
    No,
}

impl StepStanding {
    /// How a person stands to a step.
    pub fn of(step: &Step, scene: &Scene<'_>, answers: &Answers) -> Self {
        if answers.done.get(step.code.0).is_some() {
            return Self::Done(Evidence::Marked);
        }
        let told = told(step, scene, answers);
        if let Told::Done(evidence) = told {
            return Self::Done(evidence);
        }
        if let Some(bar) = bar(step, scene, answers) {
            return Self::Barred(bar);
        }
        let (wait, from) = length(step, scene);
        Self::Ahead(match told {
            Told::Expected(least, most) => Ahead {
                wait: Wait { least, most: Some(most) },
                from: LengthFrom::Person,
                years: None,
                open: None,
            },
            Told::Open(answer) => {
                Ahead { wait: Wait { least: 0, ..wait }, from, years: None, open: Some(answer) }
            }
            Told::Done(_) | Told::No => {
                let is_counted = step.kind == StepKind::Experience;
                let years = years(step, scene, answers).filter(|_| is_counted);
                let years = years.and_then(|it| it.given().map(|it| **it));
                Ahead { wait: rest(wait, years), from, years, open: None }
            }
        })
    }

    /// The time that it takes; nothing where it is done or not possible.
    pub fn wait(&self) -> Option<Wait> {
        match self {
            Self::Ahead(ahead) => Some(ahead.wait),
            Self::Done(_) | Self::Barred(_) => None,
        }
    }
}

/// The years of the experience that a step counts, as the answers say them.
fn years<'a>(step: &Step, scene: &Scene<'_>, answers: &'a Answers) -> Option<Answer<&'a u8>> {
    let id = step.experience.as_ref()?;
    let experience = scene.pathways.experiences.iter().find(|it| it.id == *id)?;
    Some(experience.years(answers))
}

impl Experience {
    /// The whole years of it that the answers say.
    pub fn years<'a>(&self, answers: &'a Answers) -> Answer<&'a u8> {
        let said = if self.is_teaching {
            Some(&answers.teaching_years)
        } else {
            answers.experience.get(self.code.0)
        };
        match said {
            Some(Answer::Given(years)) => Answer::Given(years),
            Some(Answer::NotSure) => Answer::NotSure,
            Some(Answer::Absent) | None => Answer::Absent,
        }
    }
}

impl Credential {
    /// Whether a person can hold it.
    pub fn scope(&self, answers: &Answers) -> Scope {
        scope(&self.professions, &[], &self.countries, answers)
    }
}

fn told(step: &Step, scene: &Scene<'_>, answers: &Answers) -> Told {
    let now = scene.now();
    let expected = |when: When| match when {
        When::Expected(moment) => {
            let (first, last) = scene.months(moment, answers);
            // What was expected and is over is not known to have come.
            let months = |it: Month| u16::try_from(it.since(now)).ok();
            months(first).zip(months(last)).map(|(least, most)| Told::Expected(least, most))
        }
        When::Held | When::Since(_) => Some(Told::Done(Evidence::Held)),
    };
    if let Some(role) = &step.role
        && answers.role.given() == Some(role)
    {
        return Told::Done(Evidence::Held);
    }
    if step.is_license {
        return match &answers.licenses {
            Answer::Absent | Answer::NotSure => Told::Open(OpenAnswer::Licenses),
            Answer::Given(all) => {
                let here = |it: &Answer<_>| {
                    let both = it.given().zip(answers.country.given());
                    both.is_none_or(|(its, own)| its == own)
                };
                let mut own = all.iter().filter(|it| here(&it.country));
                own.find_map(|it| expected(it.when)).unwrap_or(Told::No)
            }
        };
    }
    if !step.degrees.is_empty() {
        return degree(step, answers, &expected);
    }
    if let Some(id) = &step.credential {
        let code = scene.pathways.credentials.iter().find(|it| it.id == *id).map(|it| it.code);
        return match &answers.credentials {
            Answer::Absent | Answer::NotSure => Told::Open(OpenAnswer::Credentials),
            Answer::Given(all) => {
                let mut own = all.iter().filter(|it| Some(it.code) == code);
                own.find_map(|it| expected(it.when)).unwrap_or(Told::No)
            }
        };
    }
    if !step.behind_at.is_empty() {
        return match &answers.stage {
            Answer::Absent | Answer::NotSure => Told::Open(OpenAnswer::Stage),
            Answer::Given(stage) if step.behind_at.contains(stage) => Told::Done(Evidence::Stage),
            Answer::Given(_) => end_of_training(step, scene, answers).unwrap_or(Told::No),
        };
    }
    let years = years(step, scene, answers).filter(|_| step.kind == StepKind::Experience);
    let (Some(id), Some(years)) = (&step.experience, years) else { return Told::No };
    let needed = length(step, scene).0.least;
    match years {
        Answer::Given(years) if u16::from(*years) * 12 >= needed => {
            Told::Done(Evidence::Years(*years))
        }
        Answer::Given(_) => Told::No,
        Answer::Absent | Answer::NotSure => Told::Open(OpenAnswer::Years(id.clone())),
    }
}

fn degree(step: &Step, answers: &Answers, expected: &dyn Fn(When) -> Option<Told>) -> Told {
    let Answer::Given(all) = &answers.degrees else { return Told::Open(OpenAnswer::Degrees) };
    let is_it = |it: &&Degree| it.kind.given().is_some_and(|kind| step.degrees.contains(kind));
    let told: Vec<Told> = all.iter().filter(is_it).filter_map(|it| expected(it.when)).collect();
    if told.iter().any(|it| matches!(it, Told::Done(_))) {
        return Told::Done(Evidence::Held);
    }
    let is_open = all.iter().any(|it| it.kind.given().is_none());
    let soonest = told.into_iter().min_by_key(|it| match it {
        Told::Expected(least, _) => *least,
        _ => 0,
    });
    soonest.unwrap_or(if is_open { Told::Open(OpenAnswer::Degrees) } else { Told::No })
}

/// The end of training, where the person said when it comes.
fn end_of_training(step: &Step, scene: &Scene<'_>, answers: &Answers) -> Option<Told> {
    let is_it = step.kind == StepKind::Training
        && answers.transition.given() == Some(&Transition::OutOfTraining);
    let moment = answers.transition_at.given().filter(|_| is_it)?;
    let (first, last) = scene.months(*moment, answers);
    let months = |it: Month| u16::try_from(it.since(scene.now())).ok();
    Some(Told::Expected(months(first)?, months(last)?))
}

fn bar(step: &Step, scene: &Scene<'_>, answers: &Answers) -> Option<Bar> {
    let credentials = &scene.pathways.credentials;
    let credential = credentials.iter().find(|it| Some(&it.id) == step.credential.as_ref());
    match credential.map(|it| it.scope(answers)) {
        Some(Scope::OtherProfession) => return Some(Bar::OtherProfession),
        Some(Scope::OtherCountry) => return Some(Bar::OtherCountry),
        _ => {}
    }
    if let Some(most) = step.closes_after
        && let Some(Answer::Given(years)) = years(step, scene, answers)
        && u16::from(*years) * 12 >= most
    {
        return Some(Bar::Closed(most));
    }
    step.study.filter(|it| scene.studies.get(*it).is_none()).map(|_| Bar::NotOffered)
}
