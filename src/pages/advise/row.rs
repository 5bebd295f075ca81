//! A candidate of the list, and what is said of one in a few words.

use super::{Shown, list};
use crate::{
    components::typed::typed,
    domain::{
        answers::{Answers, Topic},
        catalog::Catalog,
        desk::{Candidate, MOST_BESIDE, Outline},
    },
    route::Route,
    words::{
        advise as words,
        answers::{self as names, value},
        figures,
    },
};
use maud::{Markup, html};

/// The links of the rows, one each.
pub(super) const LINK_AT: &str = ".desk-row__link";

/// What a candidate said, in words.
pub(super) struct Said<'a> {
    pub(super) candidate: &'a Candidate,
    pub(super) catalog: &'a Catalog,
}

impl Said<'_> {
    /// The answer to a topic; none where there is none.
    pub(super) fn of(&self, topic: Topic) -> Option<String> {
        let answers = &self.candidate.answers;
        let is_said = !answers.agree(&Answers::default(), topic);
        is_said.then(|| value::value(topic, answers, self.catalog))
    }

    /// Profession, stage and teaching on one line.
    fn situation(&self) -> String {
        let topics = [Topic::Profession, Topic::Stage, Topic::Teaching];
        let said: Vec<String> = topics.into_iter().filter_map(|it| self.of(it)).collect();
        said.join(" · ")
    }
}

/// How many questions are open for a candidate, and to how many someone told an answer.
pub(super) fn open(candidate: &Candidate, outline: &Outline) -> String {
    let told = candidate.told.iter().filter(|it| outline.open.contains(&it.question)).count();
    words::open(outline.open.len(), told)
}

impl Shown<'_> {
    pub(super) fn row(&self, said: &Said<'_>) -> Markup {
        let candidate = said.candidate;
        let number = candidate.number;
        let name = self.tool.name(candidate);
        let outline = candidate.outline_of(&self.version);
        let is_ticked = self.query.beside.contains(&number);
        let has_room = is_ticked || self.query.beside.len() < MOST_BESIDE;
        let href = self.visit.root.href_with(&Route::Advise, &self.query.opening(number).pairs());
        html! {
            li.desk-row id={ "desk-row-" (number) } {
                div {
                    h3.desk-row__name { a.desk-row__link href=(href) { (typed(&name)) } }
                    p { (said.situation()) }
                    @if let Some(target) = said.of(Topic::Target) {
                        p { (names::topic(Topic::Target)) ": " (target) }
                    }
                }
                div {
                    @match outline {
                        Some(outline) => {
                            p { (words::WINDOW) ": " (words::window(outline.window)) }
                            p { (open(candidate, outline)) }
                        }
                        None => p.caption { (words::WINDOW) ": " (words::WORKING) },
                    }
                    p.caption { (words::last(&figures::day(candidate.opened.0))) }
                }
                label.choice.with-app {
                    span {
                        (words::BESIDE)
                        span.visually-hidden { " " (typed(&name)) }
                    }
                    input.checkbox
                        type="checkbox"
                        form=(list::LIST)
                        name=(list::BESIDE)
                        value=(number)
                        checked[is_ticked]
                        disabled[!has_room];
                }
            }
        }
    }
}
