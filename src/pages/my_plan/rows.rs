//! The rows in which the first page says what the tools say, and the one next step.

use super::shown::Shown;
use crate::{
    components::{
        door::door,
        next_step::{next_step, next_step_to},
        strip,
        tool_sentence::tool_sentence,
    },
    domain::{
        answers::{Answers, Topic},
        entry::{Because, Standing, entry},
        month::Month,
        my_plan::OpenQuestion,
        next_step::{Result, after},
        pathway::Matching,
        timing::Strip,
    },
    route::Route,
    words::{
        home as home_words,
        my_plan::{self as words, rows as row_words},
        next_step as step_words,
        roles::result as role_words,
        self_check::result as check_words,
        site,
        timing::{result as timing_words, sentence::sentence},
    },
};
use maud::{Markup, html};

impl Shown<'_> {
    pub(super) fn rows(&self) -> Markup {
        html! {
            (self.row_of_start())
            (self.row_of_roles())
            (self.row_of_self_check())
            (self.next_step())
        }
    }

    /// What “When to start” says, in its words.
    fn row_of_start(&self) -> Markup {
        let Some(starting) = &self.plan.starting else { return html! {} };
        let (advice, today) = (&starting.advice, self.plan.today);
        let said = html! {
            // Before any date, as in the result.
            @if advice.entry == Standing::NotYet {
                p.tool-sentence__text { (timing_words::not_yet(advice.program)) }
            }
            p.tool-sentence__text { (sentence(advice, &self.tool.timing)) }
            @if let Some(strip) = Strip::of(advice, today, None) { (strip::strip_alone(&strip)) }
        };
        let day = advice.best().map(|it| it.decide_by).filter(|it| *it >= today);
        let quiet = html! { p { (timing_words::said_of(advice.program, day)) } };
        let door = door(&self.notes.href(&Route::Timing), home_words::WHEN_DOOR);
        tool_sentence(site::destination(&Route::Timing), &said, Some(quiet), Some(door))
    }

    /// What “Roles” says: of the role aimed at, else which role builds on what one does.
    fn row_of_roles(&self) -> Markup {
        let Some(pathways) = &self.tool.pathways else { return html! {} };
        let (name, catalog) = (site::destination(&Route::Roles), &self.visit.catalog);
        let href = self.notes.href(&Route::Roles);
        let text = |it: &str| html! { p.tool-sentence__text { (it) } };
        if let Some(aim) = &self.plan.aim {
            let now = Month::of(self.plan.today);
            let said = role_words::sentence(&aim.plan, aim.way.as_ref(), &aim.role.name, now);
            let quiet = role_words::lead(&aim.plan, aim.way.as_ref(), catalog, now);
            let door = door(&href, row_words::ROLE_DOOR);
            return tool_sentence(name, &text(&said), Some(html! { p { (quiet) } }), Some(door));
        }
        let checked = self.plan.checked.as_ref();
        let (strong_in, known) = checked.map(|it| (it.strong_in(), it.known())).unwrap_or_default();
        let matching = Matching::of(pathways, catalog, self.answers(), &strong_in, &known);
        let first = matching.families.first().filter(|_| matching.standing_out > 0);
        let quiet = first.map(|it| {
            let because: Vec<&str> = it.because.iter().map(|it| it.because.as_str()).collect();
            let text = row_words::builds(&it.role.name, &because);
            html! { p { (text) } }
        });
        let door = door(&href, row_words::CHOOSE_ROLE);
        tool_sentence(name, &text(role_words::NO_TARGET), quiet, Some(door))
    }

    /// What the self-check says.
    fn row_of_self_check(&self) -> Markup {
        let checked = self.plan.checked.as_ref().zip(self.tool.assessment.as_ref());
        let (said, words) = match checked {
            Some((checked, assessment)) => {
                (check_words::heading(checked.figure(), assessment), row_words::RESULT_DOOR)
            }
            None => (words::NOT_CHECKED.to_owned(), row_words::TAKE_DOOR),
        };
        let said = html! { p.tool-sentence__text { (said) } };
        let door = door(&self.notes.href(&Route::SelfCheck), words);
        tool_sentence(site::destination(&Route::SelfCheck), &said, None, Some(door))
    }

    /// The one next step, by what is open.
    fn next_step(&self) -> Markup {
        let asked = [Topic::Degrees, Topic::Licenses, Topic::TeachingYears, Topic::Country];
        let is_open = |topic: &Topic| self.plan.open.contains(&OpenQuestion::Own(*topic));
        let open = asked.into_iter().find(is_open);
        match open {
            Some(topic) => {
                next_step(&step_words::answer(topic, self.settled(topic)), &self.answered_at(topic))
            }
            None => next_step_to(after(Result::Start, self.answers()), &self.visit.root),
        }
    }

    /// How many programs have an entry rule that waits for this answer.
    fn settled(&self, topic: Topic) -> usize {
        let answers: &Answers = self.answers();
        let waits = |because: &Because| match because {
            Because::Open(question) => question.topic() == topic,
            _ => false,
        };
        let year = self.visit.this_year();
        let programs = self.visit.catalog.programs.iter();
        programs
            .filter(|it| {
                entry(it, answers, year).rules.iter().any(|it| it.because.iter().any(waits))
            })
            .count()
    }
}
