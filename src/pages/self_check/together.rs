//! A result over time and beside a colleague’s view: from a finished self-check
//! only (L12, L13).

use super::{
    WAYS,
    asked::{Asked, observer},
    colleague::DROP,
    result::Shown,
};
use crate::{
    components::{
        door::door,
        field::{Select, choice, select},
        next_step::next_step_to,
    },
    domain::{
        answers::{Answers, Check, Keyed, Level},
        next_step,
        self_check::{At, Beside, Compared, SelfCheckQuery, Whose},
    },
    words::self_check::{self as words, together as said},
};
use maud::{Markup, html};

/// The id of the form.
pub(super) const WITH: &str = "self-check-with";
/// The value of the button that takes the levels of before away.
pub(super) const BEFORE: &str = "before";

/// What a result can be set beside, with its name and the levels.
struct Choice<'a> {
    what: Compared,
    name: String,
    beside: Beside,
    levels: &'a Keyed<Level>,
}

fn choices(answers: &Answers) -> Vec<Choice<'_>> {
    let mut all = Vec::new();
    for Check { day, levels } in answers.checks.iter().rev() {
        if *levels != answers.levels {
            let (what, beside) = (Compared::Check(*day), Beside::Before(*day));
            all.push(Choice { what, name: said::of_day(*day), beside, levels });
        }
    }
    let levels = &answers.before;
    if !levels.pairs().is_empty() {
        let (what, beside) = (Compared::Then, Beside::Then);
        all.push(Choice { what, name: said::THEN.to_owned(), beside, levels });
    }
    for (number, it) in (1..).zip(&answers.observers) {
        if let Some(came) = it.came {
            let (what, levels) = (Compared::Colleague(number), &it.levels);
            let name = said::of_colleague(number, came);
            all.push(Choice { what, name, beside: Beside::Observer, levels });
        }
    }
    all
}

impl Asked<'_> {
    /// The result, with what it is set beside.
    pub(super) fn result(&self) -> Markup {
        let answers = &self.visit.answers;
        let choices = choices(answers);
        let chosen = choices.iter().find(|it| self.query.beside == Some(it.what));
        let first_open = self.sequence(1).and_then(|it| it.first_unanswered(&answers.levels));
        let ask = first_open.map(|place| self.href(At::Question(place)));
        let below = html! {
            @if let Some(observer) = observer(&self.query, answers) { (self.item_by_item(observer)) }
            (self.together(&choices, first_open.is_none()))
            (next_step_to(next_step::after(next_step::Result::SelfCheck, answers), &self.visit.root))
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
        options.extend(choices.iter().map(|it| choice(&it.what.to_text(), &it.name)));
        let field = Select {
            id: "self-check-beside",
            name: SelfCheckQuery::BESIDE,
            label: said::WITH,
            hint: "",
            choices: options,
            answer: self.query.beside.map(Compared::to_text).unwrap_or_default(),
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
