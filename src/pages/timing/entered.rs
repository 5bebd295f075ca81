//! What becomes of what is entered.

use super::{
    When, answered, assumptions, flips, own_date,
    questions::{MORE, THREE},
    rules, weights,
};
use crate::{
    browser::form::Entered,
    components::three_questions,
    domain::{
        answers::{Answers, Topic},
        timing::TimingQuery,
    },
    route,
    state::{Command, History},
    tool::Visit,
};

/// What the last answer changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Changed {
    /// What it was about.
    pub(super) topic: Topic,
    /// The sentence before it.
    pub(super) before: String,
    /// The answers with it.
    pub(super) answers: Answers,
}

impl When {
    /// What becomes of a choice, a number or a button.
    pub(super) fn heard(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        let pairs = route::pairs(&entered.query);
        let mut query = TimingQuery::from_pairs(&visit.query, &self.timing);
        let before = query.clone();
        let answers = &mut visit.answers;
        self.changed = None;
        self.refused.clear();
        self.typing.clear();
        if entered.is_typing {
            self.typing.clone_from(&entered.name);
        }
        match entered.form.as_str() {
            THREE => {
                for change in three_questions::read(&pairs) {
                    answers.apply(change);
                }
            }
            MORE => {
                if let Some(topic) = answered::topic(&entered.name) {
                    answered::take(answers, topic, &pairs, &mut self.months);
                    let (before, answers) = (self.before.sentence.clone(), answers.clone());
                    self.changed = Some(Changed { topic, before, answers });
                }
            }
            weights::WEIGHTS => {
                self.refused = weights::weigh(answers, &self.timing, entered, &pairs);
            }
            assumptions::ASSUMPTIONS => {
                self.has_drafts = !entered.is_submitted;
                self.refused = assumptions::assume(&mut query, &self.timing, entered, &pairs);
            }
            own_date::OWN_DATE => query.own = TimingQuery::from_pairs(&pairs, &self.timing).own,
            flips::TURN => query.is_turning |= entered.is_submitted,
            rules::RULES => self.is_checked |= entered.is_submitted,
            _ => {}
        }
        if query == before {
            return Vec::new();
        }
        visit.query = query.pairs(&self.timing);
        vec![Command::WriteQuery(History::Replace)]
    }
}
