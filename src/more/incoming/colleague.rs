//! A colleague’s request to rate them, and a colleague’s ratings.

use super::{FORM, HEADING, Incoming, close};
use crate::{
    components::{door::door, request::Reply},
    domain::{
        answers::{Keyed, Level, MOST_OBSERVERS, Observer, Observing},
        catalog::Catalog,
        id::Code,
        link::{Kind, Link},
        self_check::{At, Compared, SelfCheckQuery, Whose},
    },
    more::More,
    route::{self, Route},
    words::sending::{self as words, colleague as said},
};
use maud::{Markup, html};

/// The values of the buttons.
const GO_ON: &str = "go-on";
const REPLACE: &str = "replace";
const ADD: &str = "add";
pub(super) const LEAVE: &str = "leave";

/// Where a colleague is rated.
fn rating() -> SelfCheckQuery {
    SelfCheckQuery { whose: Whose::Colleague, ..SelfCheckQuery::default() }
}

impl More {
    /// Takes a request up, where no other one is begun or this one is wanted
    /// instead; of the same one, the ratings so far stay.
    pub(super) fn begin(
        &mut self,
        asked: u32,
        items: &[Code],
        is_instead: bool,
        catalog: &Catalog,
    ) -> bool {
        let levels = match &self.keeper.answers.observing {
            Some(begun) if begun.asked == asked => begun.levels.clone(),
            Some(_) if !is_instead => return false,
            _ => Keyed::default(),
        };
        let mut answers = self.keeper.answers.clone();
        answers.observing = Some(Observing { levels, ..Observing::new(asked, items) });
        self.keeper.change(answers, catalog);
        true
    }

    /// Takes ratings that were asked for here, or that are wanted all the same.
    pub(super) fn receive(
        &mut self,
        asked: u32,
        levels: &Keyed<Level>,
        is_wanted: bool,
        catalog: &Catalog,
    ) -> bool {
        let mut answers = self.keeper.answers.clone();
        if is_wanted {
            // Where there is no room, or one has this number, none is added.
            _ = Observer::ask(&mut answers.observers, asked);
        }
        let day = self.keeper.today.unwrap_or(catalog.updated);
        let Some(observer) = answers.observers.iter_mut().find(|it| it.asked == asked) else {
            return false;
        };
        observer.receive(day, levels, &answers.levels);
        self.keeper.change(answers, catalog);
        true
    }

    /// Does what was decided on a request or on ratings; false where it is only to
    /// be closed. What was taken stays in view, with the way on.
    pub(super) fn decide_on_colleague(&mut self, decision: &str, catalog: &Catalog) -> bool {
        let waits = self.incoming.as_ref().filter(|it| !it.is_taken);
        let Some(Ok(held)) = waits.map(|it| &it.read) else { return false };
        let is_taken = match (held.link.clone(), decision) {
            (Link::Request { .. }, GO_ON) => self.keeper.answers.observing.is_some(),
            (Link::Request { asked, items }, REPLACE) => self.begin(asked, &items, true, catalog),
            (Link::Ratings { asked, levels }, ADD) => self.receive(asked, &levels, true, catalog),
            _ => false,
        };
        if let Some(mut incoming) = self.incoming.take_if(|_| is_taken) {
            incoming.is_taken = true;
            self.keep_incoming(&incoming);
            self.incoming = Some(incoming);
            self.entered = (String::new(), None);
            self.focus = Some(HEADING);
        }
        is_taken
    }

    /// A request that was opened at the self-check leads to its questions straight
    /// away: the questions there would be about oneself.
    pub(in crate::more) fn lead(&mut self, answer: &mut Reply) {
        let is_open = self.incoming.as_ref().is_some_and(|it| {
            it.is_taken && it.read.as_ref().is_ok_and(|it| it.link.kind() == Kind::Request)
        });
        let is_at_start = self.self_check == Some(SelfCheckQuery::default());
        if is_open && is_at_start && !self.has_led {
            self.has_led = true;
            answer.add("stay", route::query(&rating().pairs()));
            self.self_check = Some(rating());
        }
    }

    /// Closes the notice of a request once it is being answered.
    pub(in crate::more) fn close_begun(&mut self) {
        let is_begun = self.incoming.as_ref().is_some_and(|it| {
            let is_request = |link: &Link| link.kind() == Kind::Request;
            it.is_taken && it.read.as_ref().is_ok_and(|held| is_request(&held.link))
        });
        if is_begun {
            self.close_incoming();
        }
    }

    /// Whether what was taken is not there any more.
    pub(super) fn is_gone(&self, incoming: &Incoming) -> bool {
        let own = &self.keeper.answers;
        incoming.is_taken
            && incoming.read.as_ref().is_ok_and(|held| match &held.link {
                Link::Request { .. } => own.observing.is_none(),
                Link::Ratings { asked, .. } => {
                    !own.observers.iter().any(|it| it.asked == *asked && it.came.is_some())
                }
                Link::Answers(_) | Link::Advice { .. } => false,
            })
    }

    /// What is said of a request.
    pub(super) fn request(&self, incoming: &Incoming, asked: u32, items: &[Code]) -> Markup {
        let begun = self.keeper.answers.observing.as_ref();
        let other = begun.filter(|it| !incoming.is_taken && it.asked != asked);
        // After a decision, the one that is begun is spoken of, whichever it is.
        let items = begun.filter(|_| incoming.is_taken).map_or(items, |it| &it.items);
        let is_rating = self.self_check.as_ref().is_some_and(|it| it.whose == Whose::Colleague);
        let is_new = begun.is_none_or(|it| it.levels.pairs().is_empty());
        html! {
            h2.notice__heading #(HEADING) tabindex="-1" { (words::kind(Kind::Request)) }
            p.notice__text { (said::request(items.len())) }
            @if let Some(other) = other {
                p.notice__text { (said::begun(other.levels.pairs().len(), other.items.len())) }
            }
            @if incoming.is_taken && !is_rating {
                p {
                    (door(
                        &self.root.href_with(&Route::SelfCheck, &rating().pairs()),
                        if is_new { said::BEGIN } else { said::GO_ON },
                    ))
                }
            }
            form.keeping__bar #(FORM) {
                @if incoming.is_taken { (close()) } @else {
                    @if other.is_some() {
                        button.button.button--primary type="submit" name="do" value=(GO_ON) {
                            (said::GO_ON_WITH_OTHER)
                        }
                    }
                    button.button type="submit" name="do" value=(REPLACE) {
                        (if other.is_some() { said::INSTEAD } else { said::TAKE_UP })
                    }
                }
                (self.copy_button(incoming))
            }
        }
    }

    /// What is said of ratings.
    pub(super) fn ratings(&self, incoming: &Incoming, asked: u32, levels: &Keyed<Level>) -> Markup {
        let observers = &self.keeper.answers.observers;
        let is_known = observers.iter().any(|it| it.asked == asked);
        let has_room = is_known || observers.len() < MOST_OBSERVERS;
        html! {
            @if incoming.is_taken {
                h2.notice__heading #(HEADING) tabindex="-1" { (words::kind(Kind::Ratings)) }
                p.notice__text { (said::ratings(levels.pairs().len())) }
                @let place = observers.iter().position(|it| it.asked == asked).unwrap_or_default();
                @let beside = Some(Compared::Colleague(place + 1));
                @let both =
                    SelfCheckQuery { beside, at: At::Result, ..SelfCheckQuery::default() };
                @let href = self.root.href_with(&Route::SelfCheck, &both.pairs());
                p { (door(&href, said::SEE_BOTH)) }
                form.keeping__bar #(FORM) { (close()) (self.copy_button(incoming)) }
            } @else {
                h2.notice__heading #(HEADING) tabindex="-1" { (said::NOT_ASKED) }
                p.notice__text {
                    (said::NOT_ASKED_HELP) " "
                    (if has_room { said::KEEP_HELP } else { said::NO_ROOM })
                }
                form.keeping__bar #(FORM) {
                    @if has_room {
                        button.button type="submit" name="do" value=(ADD) { (said::KEEP_IT) }
                    }
                    button.button type="submit" name="do" value=(LEAVE) { (said::LEAVE_IT) }
                    (self.copy_button(incoming))
                }
            }
        }
    }
}
