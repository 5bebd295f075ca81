//! A result over time and beside a colleague’s view: from a finished self-check
//! only (L12, L13).

use super::{
    At, SelfCheckQuery, WAYS, asked::Asked, colleague::DROP, query::BESIDE, result::Shown,
};
use crate::{
    components::{
        door::door,
        field::{Select, choice, select},
    },
    domain::{
        answers::{Answers, Keyed, Level, Observer},
        calendar::Day,
        self_check::{Beside, Whose},
    },
    tool::Visit,
    words::self_check::{self as words, together as said},
};
use maud::{Markup, html};

/// The id of the form.
pub(super) const WITH: &str = "self-check-with";
/// The value of the button that takes the levels of before away.
pub(super) const BEFORE: &str = "before";
/// What a value of the choice begins with that names a colleague.
const COLLEAGUE: &str = "colleague-";
/// The value of how one was.
pub(super) const THEN: &str = "then";

/// What a result is set beside: the value in the address, its name, and the
/// levels.
struct Choice<'a> {
    value: String,
    name: String,
    beside: Beside,
    levels: &'a Keyed<Level>,
    observer: Option<&'a Observer>,
}

/// The colleague whom a value of the address names.
pub(super) fn observer<'a>(value: &str, answers: &'a Answers) -> Option<&'a Observer> {
    let number: usize = value.strip_prefix(COLLEAGUE)?.parse().ok()?;
    answers.observers.get(number.checked_sub(1)?).filter(|it| it.came.is_some())
}

fn choices(answers: &Answers) -> Vec<Choice<'_>> {
    let mut all = Vec::new();
    for it in answers.checks.iter().rev().filter(|it| it.levels != answers.levels) {
        let beside = Beside::Before(it.day);
        let value = it.day.to_text();
        all.push(Choice {
            value,
            name: said::of_day(it.day),
            beside,
            levels: &it.levels,
            observer: None,
        });
    }
    if !answers.before.pairs().is_empty() {
        let (value, name) = (THEN.to_owned(), said::THEN.to_owned());
        all.push(Choice {
            value,
            name,
            beside: Beside::Then,
            levels: &answers.before,
            observer: None,
        });
    }
    for (at, it) in answers.observers.iter().enumerate() {
        if let Some(came) = it.came {
            let value = [COLLEAGUE, &(at + 1).to_string()].concat();
            let name = said::of_colleague(at + 1, came);
            all.push(Choice {
                value,
                name,
                beside: Beside::Observer,
                levels: &it.levels,
                observer: Some(it),
            });
        }
    }
    all
}

impl Asked<'_> {
    /// The result, with what it is set beside.
    pub(super) fn result(&self) -> Markup {
        let answers = &self.visit.answers;
        let choices = choices(answers);
        let chosen = choices.iter().find(|it| self.query.beside.as_deref() == Some(&it.value));
        let first_open = self.sequence(1).and_then(|it| it.first_unanswered(&answers.levels));
        let ask = first_open.map(|place| self.href(At::Question(place)));
        let observer = chosen.and_then(|it| it.observer);
        let below = html! {
            @if let Some(observer) = observer { (self.item_by_item(observer)) }
            (self.together(&choices, first_open.is_none()))
        };
        let start = SelfCheckQuery::default();
        let ways = html! {
            p.doors {
                a.text-link href=(self.href(At::Review)) { (words::LOOK_OVER) } " "
                a.text-link href={ (self.href_of(&start)) "#" (WAYS) } { (words::ANOTHER) }
            }
        };
        let shown = Shown {
            catalog: &self.visit.catalog,
            assessment: self.assessment,
            root: &self.visit.root,
            scope: &self.scope,
            levels: &answers.levels,
            beside: chosen.map(|it| (it.beside, it.levels)),
            role: &answers.target,
            ask: ask.as_deref(),
            ways: &ways,
            below: &below,
            this_year: self.visit.this_year(),
            today: self.visit.today,
        };
        super::result::result(&shown)
    }

    /// What a finished self-check can be set beside, and the way to a group.
    fn together(&self, choices: &[Choice<'_>], is_finished: bool) -> Markup {
        html! {
            section.together.screen-only aria-labelledby="together" {
                h2.section-heading #together { (said::HEADING) }
                @if is_finished || !choices.is_empty() { (self.set_beside(choices)) }
                @if is_finished {
                    (self.over_time())
                    (self.colleagues())
                } @else {
                    p { (said::UNFINISHED) }
                }
                h3.together__name { (said::GROUP) }
                p { (said::GROUP_TEXT) }
                (door(&self.href(At::Group), said::TO_GROUP))
            }
        }
    }

    /// The choice of what the result is set beside.
    fn set_beside(&self, choices: &[Choice<'_>]) -> Markup {
        let mut options = vec![choice("", said::NOTHING)];
        options.extend(choices.iter().map(|it| choice(&it.value, &it.name)));
        let field = Select {
            id: "self-check-beside",
            name: BESIDE,
            label: said::WITH,
            hint: "",
            choices: options,
            answer: self.query.beside.clone().unwrap_or_default(),
        };
        html! {
            @if choices.is_empty() { p { (said::NO_TIME_YET) } }
            @else { form #(WITH) autocomplete="off" { (select(&field)) } }
        }
    }

    fn over_time(&self) -> Markup {
        let before = SelfCheckQuery { whose: Whose::Before, ..self.query.at(At::Question(1)) };
        let before = SelfCheckQuery { beside: None, ..before };
        html! {
            h3.together__name { (said::OVER_TIME) }
            p { (said::BEFORE_TEXT) }
            (door(&self.href_of(&before), said::BEFORE))
            @if !self.visit.answers.before.pairs().is_empty() {
                form #(DROP) {
                    button.button.button--quiet type="submit" name="drop" value=(BEFORE) {
                        (said::DROP_BEFORE)
                    }
                }
            }
        }
    }
}

/// Notes a finished self-check of one’s own, once a day.
pub(super) fn note(visit: &mut Visit, today: Day) {
    let levels = visit.answers.levels.clone();
    let checks = &mut visit.answers.checks;
    if checks.last().is_none_or(|it| it.levels != levels) {
        crate::domain::answers::Check::record(checks, today, levels);
    }
}
