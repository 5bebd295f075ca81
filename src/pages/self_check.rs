//! The self-check: one practice after another, or all on a page, and what the
//! levels come to. Where one is in it stands in the address.

mod asked;
mod colleague;
mod entered;
mod group;
mod question;
pub mod result;
mod review;
mod together;

use crate::{
    browser::form::Entered,
    components::{door::door, keeping, native},
    content::{self, Refusal},
    domain::{
        answers::Keyed,
        assessment::Assessment,
        calendar::Day,
        catalog::Catalog,
        self_check::{At, Scope, SelfCheckQuery, Sequence, Whose, is_hurried},
    },
    route,
    state::Command,
    tool::{Tool, Visit},
    words::{
        native as native_words,
        self_check::{self as words, group as group_words},
    },
};
use asked::Asked;
use group::Group;
use maud::{Markup, html};

/// The id of the form of an item begins so; its number follows.
const ITEM: &str = "item-";
/// The name of the choices.
const LEVEL: &str = "level";
/// The id of the heading of a view.
const HEADING: &str = "tool-heading";
/// The id of the ways through it.
const WAYS: &str = "ways";

/// The self-check, with its content.
#[derive(Debug)]
pub struct SelfCheck {
    assessment: Assessment,
    /// What was shown last, and since when, in seconds.
    shown: Option<(SelfCheckQuery, u32)>,
    /// The seconds until the first choice, by the number of the item.
    seconds: Keyed<u32>,
    /// The item of which nothing was chosen when the next one was wanted.
    unchosen: Option<u16>,
    /// The text that was to be copied last.
    copied: Option<String>,
    group: Group,
}

impl SelfCheck {
    /// With this content.
    pub fn new(assessment: Assessment) -> Self {
        Self {
            assessment,
            shown: None,
            seconds: Keyed::default(),
            unchosen: None,
            copied: None,
            group: Group::default(),
        }
    }

    fn is_hurried(&self, asked: &Asked<'_>) -> bool {
        let items = asked.scope.items(&self.assessment).into_iter();
        let timed = items.filter_map(|it| {
            let seconds = self.seconds.get(it.code.0)?;
            Some((usize::try_from(*seconds).ok()?, it.words()))
        });
        is_hurried(timed)
    }
}

impl Tool for SelfCheck {
    fn read(text: &str, catalog: &Catalog) -> Result<Self, Refusal> {
        content::read_beside(text, catalog).map(Self::new)
    }

    fn updated(&self) -> Day {
        self.assessment.updated
    }

    fn heading(&self, visit: &Visit) -> String {
        let asked = Asked::new(visit, &self.assessment);
        match asked.query.at {
            _ if asked.sequence(1).is_none() => words::title(words::NO_REQUEST),
            At::Question(1) if asked.query.is_start() => words::NAME.into(),
            At::Question(place) => match asked.sequence(place) {
                Some(sequence) if !asked.query.is_on_one_page => {
                    let (place, of) = sequence.position();
                    words::title(&words::position(place, of))
                }
                _ => words::title(words::all(asked.query.whose)),
            },
            At::Review => words::title(words::review(asked.query.whose)),
            At::Result if asked.query.whose == Whose::Colleague => words::title(words::TO_SENDING),
            At::Result => words::title(words::RESULT),
            At::Group => words::title(group_words::HEADING),
        }
    }

    fn view(&self, visit: &Visit) -> Markup {
        let mut asked = Asked::new(visit, &self.assessment);
        asked.unchosen = self.unchosen;
        asked.copied = self.copied.as_deref();
        html! {
            (native::asking())
            (native::without_app(native_words::SELF_CHECK))
            div.unasked.self-check--text[asked.query.at != At::Result] {
                @match (asked.query.at, asked.sequence(1)) {
                    (_, None) => {
                        h1.page-heading #(HEADING) tabindex="-1" { (words::NO_REQUEST) }
                        p.lead { (words::NO_REQUEST_TEXT) }
                    }
                    (At::Question(place), _) => (asked.questions(place)),
                    (At::Review, _) => (asked.review(self.is_hurried(&asked))),
                    (At::Group, _) => (asked.group(&self.group)),
                    (At::Result, _) => {
                        @match asked.query.whose {
                            Whose::Colleague => (asked.sending()),
                            Whose::Own | Whose::Before => (asked.result()),
                        }
                    }
                }
                // A result lists its sources itself.
                @if asked.query.at != At::Result { div.paper-only { (asked.notes.list()) } }
            }
        }
    }

    fn arrived(&mut self, visit: &mut Visit) -> Vec<Command> {
        let query = SelfCheckQuery::from_pairs(&visit.query, &visit.catalog);
        let before = self.shown.replace((query.clone(), visit.now));
        let mut is_elsewhere = false;
        match before {
            Some((before, since)) if before == query => {
                self.shown = Some((query, since));
                return Vec::new();
            }
            Some((before, _)) => {
                is_elsewhere = SelfCheckQuery { beside: None, ..query.clone() } != before;
            }
            None => {}
        }
        self.unchosen = None;
        if query.at != At::Group {
            self.group = Group::default();
        }
        if query.at == At::Result && query.whose == Whose::Own {
            self.note(visit);
        }
        // A link leads to another question: a screen reader starts at its heading.
        // The address of the start may name a part of it.
        match (is_elsewhere, query.is_start() && query.at == At::Question(1)) {
            (true, true) => vec![Command::FocusHeading],
            (true, false) => vec![Command::Focus(HEADING.into())],
            (false, _) => Vec::new(),
        }
    }

    fn entered(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        let pairs = route::pairs(&entered.query);
        let value = |key: &str| {
            let found = pairs.iter().find(|(it, _)| it == key);
            found.map_or("", |(_, value)| value.as_str())
        };
        match entered.form.split_at_checked(ITEM.len()) {
            Some((ITEM, code)) => self.chosen(visit, entered, code, value(LEVEL)),
            _ => self.pressed(visit, entered, value),
        }
    }
}

impl Asked<'_> {
    /// A question, or all; before anything else, what this is.
    fn questions(&self, place: usize) -> Markup {
        let Some(sequence) = self.sequence(place) else { return html! {} };
        if self.query.is_on_one_page {
            return self.all(&sequence);
        }
        if !self.query.is_start() {
            return self.one(&sequence);
        }
        html! {
            h1.page-heading #(HEADING) tabindex="-1" { (words::HEADING) }
            p.lead { (words::LEAD) }
            p.caption { (words::STAYS) }
            (self.onward_from_before())
            div.with-app {
                (self.one(&sequence))
                (self.ways())
                (keeping::place(self.visit.place))
            }
        }
    }

    /// Where one left off, and the way to one competency alone.
    fn onward_from_before(&self) -> Markup {
        let answers = &self.visit.answers;
        let scope = Scope::holding(self.assessment, &answers.levels);
        let begun = Sequence::new(&scope, self.assessment, 1);
        let next = begun.as_ref().and_then(|it| it.first_unanswered(&answers.levels));
        let of = begun.map_or(0, |it| it.items().len());
        let own = SelfCheckQuery { scope: Some(scope), ..SelfCheckQuery::default() };
        let colleague = SelfCheckQuery { whose: Whose::Colleague, ..SelfCheckQuery::default() };
        html! {
            div.doors.with-app {
                @if answers.observing.is_some() {
                    p { (door(&self.href_of(&colleague), words::TO_COLLEAGUE)) }
                }
                @if answers.levels.pairs().is_empty() {
                    p { a.text-link href={ "#" (WAYS) } rel="external" { (words::TO_WAYS) } }
                } @else {
                    @if let Some(next) = next {
                        p { (door(&self.href_of(&own.at(At::Question(next))), &words::go_on(next, of))) }
                    }
                    p { (door(&self.href_of(&own.at(At::Result)), words::SO_FAR)) }
                }
            }
        }
    }

    fn ways(&self) -> Markup {
        html! {
            section.ways #(WAYS) {
                h2.section-heading { (words::WAYS) }
                p.caption { (words::WAYS_LEAD) }
                ul.ways__list {
                    @for (scope, name) in review::ways(self) {
                        @let items = scope.items(self.assessment);
                        @let levels = &self.visit.answers.levels;
                        @let done =
                            items.iter().filter(|it| levels.get(it.code.0).is_some()).count();
                        @let minutes = scope.minutes(self.assessment);
                        @let query =
                            SelfCheckQuery { scope: Some(scope), ..SelfCheckQuery::default() };
                        li.ways__way {
                            a.text-link href=(self.href_of(&query)) { (name) }
                            span.caption {
                                @if done == 0 { (words::minutes(items.len(), minutes)) }
                                @else { (words::done(done, items.len())) }
                            }
                        }
                    }
                }
            }
        }
    }
}
