//! The view of a colleague: the link that asks for it, both views side by side, and
//! the link that brings it back (L13).

use super::{HEADING, asked::Asked};
use crate::{
    components::typed::typed,
    domain::{
        answers::{Level, MOST_OBSERVERS, Observer, Observing},
        assessment::Item,
        link::Link,
        self_check::At,
    },
    route::Route,
    words::{
        self_check::{self as words, together as said},
        sending,
    },
};
use maud::{Markup, html};

/// The ids of the forms.
pub(super) const ASK: &str = "self-check-ask";
pub(super) const COPY: &str = "self-check-copy";
pub(super) const DROP: &str = "self-check-drop";
pub(super) const SENT: &str = "self-check-sent";
/// The id of the field whose text the browser marks where it copies nothing.
pub(super) const COPIED: &str = "report";

/// The value of the button that copies what goes back to a colleague.
const RATINGS: &str = "ratings";

impl Asked<'_> {
    /// The address of the request with this number, or of the ratings: the link that
    /// asks a colleague, or that brings their view back.
    pub(super) fn address_of(&self, value: &str) -> Option<String> {
        let link = if value == RATINGS {
            let Observing { asked, levels, .. } = self.visit.answers.observing.clone()?;
            Link::Ratings { asked, levels }
        } else {
            let items = self.scope.items(self.assessment).iter().map(|it| it.code).collect();
            Link::Request { asked: value.parse().ok()?, items }
        };
        let (path, letter) = (self.visit.root.href(&Route::SelfCheck), link.kind().letter());
        let text = link.text(&self.visit.catalog);
        Some([&self.visit.origin, &path, "#", &letter.to_string(), "=", &text].concat())
    }

    /// That link to copy, with what came of it.
    fn link(&self, value: &str) -> Markup {
        let address = self.address_of(value).unwrap_or_default();
        // What was said of another link is not said of this one.
        let is_copied = self.visit.is_copied.filter(|_| self.copied == Some(&address));
        html! {
            form.self-check__link #{ (COPY) "-" (value) } {
                label.field__label for=(COPIED) { (said::LINK) }
                input.field__control #(COPIED) type="text" readonly value=(typed(&address));
                div.keeping__bar {
                    button.button.button--primary type="submit" name="copy" value=(value) {
                        (sending::COPY)
                    }
                    p.caption role="status" {
                        @match is_copied {
                            Some(true) => (sending::COPIED),
                            Some(false) => (sending::NOT_COPIED),
                            None => {},
                        }
                    }
                }
            }
        }
    }

    /// Who was asked, and the link that asks one more.
    pub(super) fn colleagues(&self) -> Markup {
        let observers = &self.visit.answers.observers;
        let newest = observers.iter().rev().find(|it| it.came.is_none());
        html! {
            h3.together__name { (said::COLLEAGUES) }
            p { (said::COLLEAGUES_TEXT) }
            @if !observers.is_empty() {
                ul.together__list {
                    @for (at, it) in observers.iter().enumerate() {
                        li.together__line {
                            span { (said::colleague(at + 1, it.came)) }
                            form #{ (DROP) "-" (it.asked) } {
                                button.button.button--quiet type="submit" name="drop"
                                    value=(it.asked) aria-label=(said::drop_name(at + 1)) {
                                    (said::DROP)
                                }
                            }
                        }
                    }
                }
            }
            @if let Some(newest) = newest {
                (self.link(&newest.asked.to_string()))
                p.caption { (said::LINK_TEXT) }
            }
            @if observers.len() < MOST_OBSERVERS {
                form #(ASK) {
                    button.button type="submit" {
                        (if observers.is_empty() { said::ASK } else { said::ASK_ANOTHER })
                    }
                }
            } @else {
                p.caption { (said::FULL) }
            }
        }
    }

    /// Both views of each item that the colleague has rated.
    pub(super) fn item_by_item(&self, observer: &Observer) -> Markup {
        let own = &self.visit.answers.levels;
        let items = self.scope.items(self.assessment).into_iter();
        let rated = items.filter_map(|it| Some((it, observer.levels.get(it.code.0)?)));
        let line = |item: &Item, theirs: Level| {
            let code = item.code.0;
            let mine = own.get(code).copied();
            let is_changed = observer.own.get(code).is_some() && !observer.stands(code, own);
            html! {
                div.review__line {
                    dt.review__stem { (item.stem) }
                    dd { (said::both(mine, theirs)) }
                    @if is_changed { dd.caption { (said::CHANGED_SINCE) } }
                }
            }
        };
        html! {
            details.disclosure #item-by-item {
                summary.disclosure__summary.disclosure__summary--lead { (said::ITEM_BY_ITEM) }
                dl.review__lines { @for (item, theirs) in rated { (line(item, *theirs)) } }
            }
        }
    }

    /// What a colleague sends back.
    pub(super) fn sending(&self) -> Markup {
        let Some(observing) = &self.visit.answers.observing else { return html! {} };
        let count = observing.levels.pairs().len();
        html! {
            h1.page-heading #(HEADING) tabindex="-1" { (words::TO_SENDING) }
            p.lead { (said::sending(count, observing.items.len())) }
            @if count > 0 {
                (self.link(RATINGS))
                p.caption { (said::RATINGS_TEXT) }
                form.doors #(SENT) { button.button type="submit" { (said::SENT) } }
            }
            p.doors { a.text-link href=(self.href(At::Review)) { (said::LOOK_AGAIN) } }
        }
    }
}
