//! Which role families build on what a person does now, with why and why not.
//!
//! The points are our judgment, and content. A family stands out by reaching a number
//! of points that the content names; where none does, none is named.

use super::{
    content::{Experience, MatchRule, Pathways},
    scene::{Scope, scope},
};
use crate::domain::{
    answers::{Answer, Answers},
    catalog::{Catalog, Role},
    id::{CompetencyId, RoleId},
};

/// How a family fits what a person does now.
#[derive(Clone, Debug, PartialEq)]
pub struct Match<'a> {
    /// The family.
    pub role: &'a Role,
    /// The points of the rules that hold.
    pub points: u16,
    /// The points that open answers could add.
    pub open: u16,
    /// The points of the second round, more or less.
    pub leaning: i32,
    /// The rules that hold, the most points first.
    pub because: Vec<&'a MatchRule>,
    /// The rules that do not hold, the most points first.
    pub otherwise: Vec<&'a MatchRule>,
}

/// Which families build on what a person does now.
#[derive(Clone, Debug, PartialEq)]
pub struct Matching<'a> {
    /// Every family, the best first; of equal ones, in the order of the catalog.
    pub families: Vec<Match<'a>>,
    /// How many of them stand out, from the first on.
    pub standing_out: usize,
}

/// Whether a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Yes,
    No,
    /// An open answer decides.
    Open,
}

impl<'a> Matching<'a> {
    /// Matches answers to families. `strong_in` are the competencies in which the
    /// self-check gave 3.5 or more, `is_checked` those of which it gave anything.
    pub fn of(
        pathways: &'a Pathways,
        catalog: &'a Catalog,
        answers: &Answers,
        strong_in: &[CompetencyId],
        is_checked: &[CompetencyId],
    ) -> Self {
        let mut families: Vec<Match<'a>> = catalog
            .roles
            .iter()
            .map(|role| {
                let rules = pathways.matching.iter().filter(|it| it.role == role.id);
                let mut found = Match {
                    role,
                    points: 0,
                    open: 0,
                    leaning: leaning(pathways, answers, &role.id),
                    because: Vec::new(),
                    otherwise: Vec::new(),
                };
                for rule in rules {
                    match rule.holds(pathways, answers, strong_in, is_checked) {
                        Holds::Yes => {
                            found.points = found.points.saturating_add(rule.points);
                            found.because.push(rule);
                        }
                        Holds::Open => found.open = found.open.saturating_add(rule.points),
                        Holds::No => found.otherwise.push(rule),
                    }
                }
                found.because.sort_by_key(|it| std::cmp::Reverse(it.points));
                found.otherwise.sort_by_key(|it| std::cmp::Reverse(it.points));
                found
            })
            .collect();
        families.sort_by_key(|it| std::cmp::Reverse((it.total(), it.points)));
        let stands_out = |it: &&Match<'_>| it.points >= pathways.stands_out;
        let standing_out = families.iter().take_while(stands_out).count();
        Self { families, standing_out }
    }

    /// The families of the second round: the two that lead.
    pub fn top_two(&self) -> Option<(&Match<'a>, &Match<'a>)> {
        match self.families.as_slice() {
            [first, second, ..] if self.standing_out > 1 => Some((first, second)),
            _ => None,
        }
    }
}

impl Match<'_> {
    /// The points of both rounds.
    pub fn total(&self) -> i32 {
        i32::from(self.points) + self.leaning
    }
}

fn leaning(pathways: &Pathways, answers: &Answers, role: &RoleId) -> i32 {
    let own = pathways.leanings.iter().filter(|it| it.role == *role);
    own.map(|it| match answers.leanings.get(it.code.0) {
        Some(Answer::Given(true)) => i32::from(it.points),
        Some(Answer::Given(false)) => -i32::from(it.points),
        Some(Answer::Absent | Answer::NotSure) | None => 0,
    })
    .sum()
}

impl MatchRule {
    /// Whether it speaks of the profession of this person, where they practice.
    pub(super) fn scope(&self, answers: &Answers) -> Scope {
        scope(&self.professions, &self.professions_but, &self.countries, answers)
    }

    fn holds(
        &self,
        pathways: &Pathways,
        answers: &Answers,
        strong_in: &[CompetencyId],
        is_checked: &[CompetencyId],
    ) -> Holds {
        let profession = match self.scope(answers) {
            Scope::Here => Holds::Yes,
            Scope::NeedsProfession | Scope::NeedsCountry => Holds::Open,
            _ => Holds::No,
        };
        let experience = self.experience.as_ref().map(|id| {
            let known = pathways.experiences.iter().find(|it| it.id == *id);
            match known.map(|it: &Experience| it.years(answers)) {
                Some(Answer::Given(years)) if *years > 0 => Holds::Yes,
                Some(Answer::Given(_)) | None => Holds::No,
                Some(Answer::Absent | Answer::NotSure) => Holds::Open,
            }
        });
        let strong = self.strong_in.as_ref().map(|id| {
            if strong_in.contains(id) {
                Holds::Yes
            } else if is_checked.contains(id) {
                Holds::No
            } else {
                Holds::Open
            }
        });
        let all = [
            Some(profession),
            Some(among(&self.stages, &answers.stage)),
            Some(among(&self.teaching, &answers.teaching)),
            Some(among(&self.transitions, &answers.transition)),
            experience,
            strong,
        ];
        let said = all.into_iter().flatten();
        said.fold(Holds::Yes, |so_far, it| match (so_far, it) {
            (Holds::No, _) | (_, Holds::No) => Holds::No,
            (Holds::Open, _) | (_, Holds::Open) => Holds::Open,
            (Holds::Yes, Holds::Yes) => Holds::Yes,
        })
    }
}

fn among<T: PartialEq>(named: &[T], answer: &Answer<T>) -> Holds {
    match answer {
        _ if named.is_empty() => Holds::Yes,
        Answer::Given(own) if named.contains(own) => Holds::Yes,
        Answer::Given(_) => Holds::No,
        Answer::Absent | Answer::NotSure => Holds::Open,
    }
}
