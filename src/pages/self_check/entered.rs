//! What becomes of what is entered in the self-check.

use super::{HEADING, SelfCheck, asked::Asked, colleague, group, group::Group, result, together};
use crate::{
    browser::form::Entered,
    components::field::NOT_SURE,
    domain::{
        answers::{Answer, Answers, Check, Keyed, Level, Observer},
        id::{Code, RoleId},
        self_check::{At, Compared, SelfCheckQuery, Whose},
    },
    state::{Command, History},
    tool::Visit,
};

impl SelfCheck {
    /// What becomes of a choice, and of the button to the next question. Nothing
    /// moves on by itself.
    pub(super) fn chosen(
        &mut self,
        visit: &mut Visit,
        entered: &Entered,
        code: &str,
        level: &str,
    ) -> Vec<Command> {
        let item = code.parse().ok().and_then(|it| self.assessment.item(Code(it)));
        let Some(Code(code)) = item.map(|it| it.code) else { return Vec::new() };
        let mut query = SelfCheckQuery::from_pairs(&visit.query, &visit.catalog);
        self.unchosen = None;
        if let Some(level) = Level::parse(level) {
            if let Some((_, since)) = &self.shown
                && !query.is_on_one_page
                && self.seconds.get(code).is_none()
            {
                self.seconds.set(code, Some(visit.now.saturating_sub(*since)));
            }
            choose(visit, query.whose, code, level);
            if query.whose == Whose::Own {
                self.note(visit);
            }
        }
        if !entered.is_submitted || query.is_on_one_page {
            return Vec::new();
        }
        let asked = Asked::new(visit, &self.assessment);
        if asked.levels().get(code).is_none() {
            // To leave it open is a way of its own.
            self.unchosen = Some(code);
            return Vec::new();
        }
        if query.whose == Whose::Own {
            query.scope.get_or_insert_with(|| asked.scope.clone());
        }
        let At::Question(place) = query.at else { return Vec::new() };
        query.at = asked.sequence(place).and_then(|it| it.next()).map_or(At::Review, At::Question);
        visit.query = query.pairs();
        self.shown = Some((query, visit.now));
        vec![Command::WriteQuery(History::Push), Command::Focus(HEADING.into())]
    }

    /// What becomes of the forms around a result.
    pub(super) fn pressed<'a>(
        &mut self,
        visit: &mut Visit,
        entered: &Entered,
        value: impl Fn(&str) -> &'a str,
    ) -> Vec<Command> {
        let mut query = SelfCheckQuery::from_pairs(&visit.query, &visit.catalog);
        let answers = &mut visit.answers;
        let form = entered.form.as_str();
        if form == result::ROLE {
            answers.target = match value(result::TARGET) {
                "" => Answer::Absent,
                NOT_SURE => Answer::NotSure,
                id => Answer::Given(RoleId::new(id)),
            };
        } else if form == together::WITH {
            query.beside = Compared::parse(value(SelfCheckQuery::BESIDE));
            visit.query = query.pairs();
            self.shown = Some((query, visit.now));
            return vec![Command::WriteQuery(History::Replace)];
        } else if form == colleague::ASK {
            // Where there is no room, there is no button.
            _ = Observer::ask(&mut answers.observers, visit.random);
            return vec![Command::Focus(colleague::COPIED.into())];
        } else if form.starts_with(colleague::DROP) {
            match value("drop") {
                together::BEFORE => answers.before = Keyed::default(),
                asked => answers.observers.retain(|it| it.asked.to_string() != asked),
            }
        } else if form.starts_with(colleague::COPY) {
            self.copied = Asked::new(visit, &self.assessment).address_of(value("copy"));
            return self.copied.clone().map(Command::Copy).into_iter().collect();
        } else if form == colleague::SENT {
            answers.observing = None;
            query = SelfCheckQuery::default();
            visit.query = query.pairs();
            self.shown = Some((query, visit.now));
            return vec![Command::WriteQuery(History::Push), Command::Focus(HEADING.into())];
        } else if form == group::FORM && entered.is_submitted {
            self.group = Group::read(value(group::CODES), &visit.catalog);
        }
        Vec::new()
    }

    /// Notes a finished self-check with its day.
    pub(super) fn note(&self, visit: &mut Visit) {
        let asked = Asked::new(visit, &self.assessment);
        let is_finished = asked
            .sequence(1)
            .is_some_and(|it| it.first_unanswered(&visit.answers.levels).is_none());
        let Answers { levels, checks, .. } = &mut visit.answers;
        // To look at a result again is no new one.
        let is_new = checks.last().is_none_or(|it| it.levels != *levels);
        if let Some(today) = visit.today.filter(|_| is_finished && is_new) {
            Check::record(checks, today, levels.clone());
        }
    }
}

/// Sets a level of whom the questions are about.
fn choose(visit: &mut Visit, whose: Whose, code: u16, level: Level) {
    let answers = &mut visit.answers;
    match whose {
        Whose::Own => answers.levels.set(code, Some(level)),
        Whose::Before => answers.before.set(code, Some(level)),
        Whose::Colleague => {
            if let Some(observing) = &mut answers.observing {
                observing.levels.set(code, Some(level));
            }
        }
    }
}
