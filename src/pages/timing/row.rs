//! The row in which the first page says what the result says.

use super::{headline::first_day, shown::Shown};
use crate::{
    components::{door::door, tool_sentence::tool_sentence},
    domain::entry::Standing,
    route::Route,
    words::{
        home as home_words,
        timing::{NAME, result as words, sentence::sentence},
    },
};
use maud::{Markup, html};

impl Shown<'_> {
    pub(super) fn row(&self) -> Markup {
        let (advice, today) = (&self.advice, self.scene.today);
        let said = html! {
            // Before any date, as in the result.
            @if advice.entry == Standing::NotYet {
                p.tool-sentence__text { (words::not_yet(advice.program)) }
            }
            p.tool-sentence__text { (sentence(advice, self.timing)) }
        };
        let day = advice.best().map(first_day).filter(|it| *it >= today);
        let quiet = html! { p { (words::said_of(advice.program, day)) } };
        let door = door(&self.notes.href(&Route::Timing), home_words::WHEN_DOOR);
        tool_sentence(NAME, &said, Some(quiet), Some(door))
    }
}
