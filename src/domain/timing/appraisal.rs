//! What speaks for one intake, with every open answer carried along.

use super::{
    combination::Combinations,
    condition::{self, Condition},
    criterion::CriterionPoints,
    dates::{self, ApplicationDeadline, DeadlineKind, KeyDate},
    month::Month,
    open_study::OpenStudy,
    points::Row,
    said::Said,
    scene::Scene,
    share::Share,
    study::{Finish, MonthOfYear},
};
use crate::domain::{
    answers::{Answers, Topic},
    calendar::Day,
    entry::{Because, Standing},
    intake::Intake,
};

/// The points of an intake under a person’s weights, from 0 to 1,000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// The least, by what is open.
    pub low: u16,
    /// The mean over what is open.
    pub mean: u16,
    /// The most.
    pub high: u16,
}

/// One intake, with all that is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Appraisal<'a> {
    /// The intake.
    pub intake: Intake,
    /// The month in which it begins.
    pub start: Month,
    /// The last day to apply.
    pub deadline: ApplicationDeadline,
    /// What must hold for it.
    pub conditions: Vec<Condition<'a>>,
    /// How all of that stands: whether it can be begun at all.
    pub standing: Standing,
    /// The criteria, in the order of the content.
    pub criteria: Vec<CriterionPoints<'a>>,
    /// Its points.
    pub score: Score,
    /// What that comes to beside the best start; none where it cannot be begun yet, or
    /// where no start can.
    pub share: Option<Share>,
    /// When one would finish.
    pub finish: Finish,
    /// The first year, month by month.
    pub year: Vec<MonthOfYear>,
    /// Its dates, the earliest first.
    pub dates: Vec<KeyDate<'a>>,
    /// The latest day to decide: the first step that takes time.
    pub decide_by: Day,
    /// Whether that day is over, and the deadline is not.
    pub is_tight: bool,
    /// In how many cases it is the best: combinations times weightings.
    pub best_in: u64,
    /// In how many combinations it is the best under the person’s weights.
    pub good_in: u64,
}

impl Appraisal<'_> {
    /// Whether nothing known stands against it.
    pub fn is_feasible(&self) -> bool {
        self.standing != Standing::NotYet
    }
}

/// What an intake is appraised with.
pub(super) struct Given<'s, 'a> {
    pub(super) scene: &'s Scene<'a>,
    pub(super) answers: &'s Answers,
    pub(super) combinations: &'s Combinations<'a>,
    /// The different sets of answers.
    pub(super) saids: &'s [Said],
    /// Those on which the time of study hangs.
    pub(super) study: &'s OpenStudy,
}

/// What of an intake no combination changes.
pub(super) struct Fixed<'a> {
    pub(super) intake: Intake,
    pub(super) start: Month,
    pub(super) deadline: ApplicationDeadline,
    pub(super) conditions: Vec<Condition<'a>>,
    steps: Vec<KeyDate<'a>>,
    first: Day,
    pub(super) preparation: u16,
}

impl<'a> Given<'_, 'a> {
    pub(super) fn fixed(&self, intake: Intake) -> Option<Fixed<'a>> {
        let scene = self.scene;
        let start = Month::new(intake.year, intake.month);
        let deadline = dates::deadline(scene, intake)?;
        let mut conditions = condition::entry_rules(scene, self.answers, start);
        let is_from_elsewhere = conditions.iter().any(|it| match &it.reason {
            condition::Reason::Entry { because, .. } => because.contains(&Because::ForeignDegree),
            _ => false,
        });
        let open = &self.combinations;
        let hangs_on = [Topic::HoursNow, Topic::HoursLater, Topic::Transition, Topic::TransitionAt];
        let is_said = !hangs_on.iter().any(|it| open.is_open(*it));
        let said = open.base().settled();
        let said = (is_said && self.answers.hours_now.given().is_some()).then_some(&said);
        let blocked = (open.base().blocked, open.most_blocked());
        conditions.extend(condition::of_months(scene, blocked.0, start));
        conditions.extend(condition::others(scene, deadline, said.zip(Some(blocked.1)), start));
        let steps = dates::steps(scene, deadline, is_from_elsewhere);
        let first = steps.iter().map(|it| it.day).min().unwrap_or(deadline.day).min(deadline.day);
        let preparation = dates::preparation(scene.today, first, deadline.day);
        Some(Fixed { intake, start, deadline, conditions, steps, first, preparation })
    }

    /// The intake with all that is known of it. `rows` are its points for each set
    /// of answers, each counted so often, and `compared` is what they come to.
    pub(super) fn appraisal(
        &self,
        fixed: Fixed<'a>,
        rows: &[Row],
        counts: &[u64],
        compared: (Score, Option<Share>),
    ) -> Appraisal<'a> {
        let (score, share) = compared;
        let scene = self.scene;
        let finish = self.study.finish(scene, fixed.start);
        let criteria = scene.timing.criteria.iter();
        let criteria = criteria.map(|it| self.criterion(it, fixed.start, rows, counts)).collect();
        let said = self.combinations.base().settled();
        let has_now = self.answers.hours_now.given().is_some();
        let has_later = self.answers.hours_later.given().is_some();
        let is_said = (has_now, has_later || has_now && said.change.is_none());
        let expected_on = |moment| scene.months(moment, self.answers).1.day(1);
        let dates = dates::dates(
            fixed.deadline,
            &fixed.steps,
            &condition::expected(self.answers),
            expected_on,
            fixed.start,
            finish,
        );
        let today = scene.today;
        let standing = standing(&fixed.conditions);
        Appraisal {
            intake: fixed.intake,
            start: fixed.start,
            deadline: fixed.deadline,
            standing,
            conditions: fixed.conditions,
            criteria,
            score,
            share: share.filter(|_| standing != Standing::NotYet),
            finish,
            year: scene.study.year(&said, is_said, fixed.start),
            dates,
            decide_by: fixed.first.max(today).min(fixed.deadline.day.max(today)),
            is_tight: fixed.first < today && fixed.deadline.kind != DeadlineKind::Assumed,
            best_in: 0,
            good_in: 0,
        }
    }
}

/// Whether nothing known stands against an intake with these conditions.
pub(super) fn is_feasible(conditions: &[Condition<'_>]) -> bool {
    standing(conditions) != Standing::NotYet
}

/// How all conditions together stand: papers to bring put nothing in question.
fn standing(conditions: &[Condition<'_>]) -> Standing {
    let is_paper =
        |it: &Condition<'_>| matches!(it.reason, condition::Reason::Entry { is_paper: true, .. });
    if conditions.iter().any(|it| it.standing == Standing::NotYet) {
        Standing::NotYet
    } else if conditions.iter().any(|it| it.standing == Standing::Ask && !is_paper(it)) {
        Standing::Ask
    } else {
        Standing::Met
    }
}
