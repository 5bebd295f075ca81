//! What stands at the head of the result: whether the program can be entered at
//! all, the sentence, and answers that cannot all be.

mod decide;

use super::{answered::field, others::GOAL, shown::Shown};
use crate::{
    components::stale::stale,
    domain::{
        answers::Topic,
        entry::{Standing, entry},
        program::Program,
        source::Year,
        timing::{Contradiction, is_for_others},
    },
    route::Route,
    words::timing::{result as words, sentence::sentence},
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
                (words::AT)
                a.quiet-link href=(self.href(advice.program)) { (self.program_in_short()) }
                (words::BESIDE)
                a.text-link href={ "#" (field(Topic::Program)) } rel="external" {
                    (words::CHANGE_PROGRAM)
                }
            }
            (stale(&self.notes, advice.program))
            h1.page-heading.when__heading #timing-heading tabindex="-1" data-result {
                (sentence(advice, self.timing))
            }
            (self.contradictions())
        }
    }

    /// The program by its school alone, in one line of a phone, where no other master’s of
    /// the catalog goes by that.
    fn program_in_short(&self) -> String {
        let own = self.advice.program;
        let is_alike = |it: &&Program| it.award == own.award && it.short_name == own.short_name;
        match self.scene.catalog.programs.iter().filter(is_alike).count() {
            1 => own.short_name.clone(),
            _ => words::program(own),
        }
    }

    /// What cannot all be: answers beside each other, hours that are none, what the
    /// address asks for, and a goal before any end.
    fn contradictions(&self) -> Markup {
        let advice = &self.advice;
        let goal = self.too_soon_in_a_sentence();
        let is_named = advice.contradictions.contains(&Contradiction::NoHours);
        let has_none = self.answers().hours_now.given() == Some(&0) && !is_named;
        let notes = [
            has_none.then_some(words::NO_HOURS_NOW),
            self.query.is_unread.then_some(words::UNREAD),
        ];
        let of_answers = advice.contradictions.iter().map(|it| words::contradiction(*it));
        let all: Vec<&str> = of_answers.chain(notes.into_iter().flatten()).collect();
        if all.is_empty() && goal.is_none() {
            return html! {};
        }
        html! {
            ul.contradictions {
                @for it in all { li.contradictions__item { (it) } }
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
