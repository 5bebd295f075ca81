//! What stands at the head of the result: whether the program can be entered at
//! all, the sentence, and answers that cannot all be.

mod decide;

pub(super) use decide::{asked, first_day, lead};

use super::{others::GOAL, shown::Shown};
use crate::{
    components::stale::stale,
    domain::{
        entry::{Standing, entry},
        program::Program,
        source::Year,
        timing::is_for_others,
    },
    route::Route,
    words::timing::{self as timing_words, result as words, sentence::sentence},
};
use maud::{Markup, html};

/// Where the rules of a program stand on its page.
const ENTRY: &str = "#entry";

impl Shown<'_> {
    pub(super) fn headline(&self) -> Markup {
        let advice = &self.advice;
        html! {
            (self.not_yet())
            p.when__eyebrow {
                b { (timing_words::NAME) }
                (words::BESIDE)
                a.quiet-link href=(self.href(advice.program)) { (words::program(advice.program)) }
            }
            (stale(&self.notes, advice.program))
            h1.page-heading.when__heading #timing-heading tabindex="-1" {
                (sentence(advice, self.timing))
            }
            (self.contradictions())
        }
    }

    /// What cannot all be: answers beside each other, and a goal before any end.
    fn contradictions(&self) -> Markup {
        let advice = &self.advice;
        let goal = self.too_soon_in_a_sentence();
        if advice.contradictions.is_empty() && goal.is_none() {
            return html! {};
        }
        html! {
            ul.contradictions {
                @for it in &advice.contradictions {
                    li.contradictions__item { (words::contradiction(*it)) }
                }
                @if let Some(goal) = goal {
                    li.contradictions__item {
                        (goal)
                        " "
                        a.text-link href={ "#" (GOAL) } rel="external" { (words::goal::TO_EXITS) }
                    }
                }
            }
        }
    }

    /// Before any date: that the program cannot be entered today, and which others
    /// could.
    fn not_yet(&self) -> Markup {
        let advice = &self.advice;
        if advice.entry != Standing::NotYet {
            return html! {};
        }
        let program = advice.program;
        let this_year = Year::try_from(self.scene.today.year()).ok();
        let found = entry(program, self.answers(), this_year);
        let for_others = found.rules.iter().any(|it| is_for_others(&it.because));
        let heading = if for_others { words::for_others(program) } else { words::not_yet(program) };
        html! {
            section.notice aria-labelledby="timing-entry" {
                h2.notice__heading #timing-entry { (heading) }
                p.notice__text {
                    (words::not_yet_because(&found, advice.best().is_some()))
                    " "
                    a.text-link href={ (self.href(program)) (ENTRY) } { (words::ENTRY) }
                }
                @if advice.instead.is_empty() {
                    p { (words::NO_INSTEAD) }
                } @else {
                    p { (words::INSTEAD) }
                    ul.instead {
                        @for it in &advice.instead {
                            li {
                                a.instead__link.text-link href=(self.href(it)) { (words::program(it)) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The address of a program’s page.
    pub(super) fn href(&self, program: &Program) -> String {
        self.notes.href(&Route::Program(program.id.clone()))
    }
}
