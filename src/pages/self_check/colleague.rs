//! The view of a colleague: the link that asks for it, both views side by side, and
//! the link that brings it back (L13).

use super::{At, asked::Asked};
use crate::{
    components::typed::typed,
    domain::{
        answers::{Level, MOST_OBSERVERS, Observer},
        assessment::Item,
        id::Code,
        link::Link,
    },
    route::Route,
    tool::Visit,
    words::self_check::{self as words, together as said},
};
use maud::{Markup, html};

/// The ids of the forms.
pub(super) const ASK: &str = "self-check-ask";
pub(super) const COPY: &str = "self-check-copy";
pub(super) const DROP: &str = "self-check-drop";
pub(super) const SENT: &str = "self-check-sent";
/// The id of the field whose text the browser marks where it copies nothing.
pub(super) const COPIED: &str = "report";

/// The link that asks a colleague, or that brings their ratings back.
fn address(visit: &Visit, link: &Link) -> String {
    let letter = link.kind().letter().to_string();
    let path = visit.root.href(&Route::SelfCheck);
    [&visit.origin, &path, "#", &letter, "=", &link.text(&visit.catalog)].concat()
}

/// The request of the items of a self-check.
fn request(asked: &Asked<'_>, number: u32) -> Link {
    let items: Vec<Code> = asked.scope.items(asked.assessment).iter().map(|it| it.code).collect();
    Link::Request { asked: number, items }
}

/// A link to copy, with what came of it.
fn link(asked: &Asked<'_>, link: &Link, value: &str) -> Markup {
    html! {
        form.self-check__link #{ (COPY) "-" (value) } {
            label.field__label for=(COPIED) { (said::LINK) }
            input.field__control #(COPIED) type="text" readonly
                value=(typed(&address(asked.visit, link)));
            div.keeping__bar {
                button.button.button--primary type="submit" name="copy" value=(value) { (said::COPY) }
                p.caption role="status" {
                    @match asked.visit.is_copied {
                        Some(true) => (said::COPIED),
                        Some(false) => (said::NOT_COPIED),
                        None => {},
                    }
                }
            }
        }
    }
}

impl Asked<'_> {
    /// The address that a button is to copy: of the request with this number, or of
    /// the ratings.
    pub(super) fn address_of(&self, value: &str) -> Option<String> {
        let link = if let Ok(number) = value.parse() {
            request(self, number)
        } else {
            let observing = self.visit.answers.observing.as_ref()?;
            Link::Ratings { asked: observing.asked, levels: observing.levels.clone() }
        };
        Some(address(self.visit, &link))
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
                (link(self, &request(self, newest.asked), &newest.asked.to_string()))
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
        let ratings = Link::Ratings { asked: observing.asked, levels: observing.levels.clone() };
        let count = observing.levels.pairs().len();
        html! {
            h1.page-heading #(super::HEADING) tabindex="-1" { (words::TO_SENDING) }
            p.lead { (said::sending(count, observing.items.len())) }
            @if count > 0 {
                (link(self, &ratings, "ratings"))
                p.caption { (said::RATINGS_TEXT) }
                form.doors #(SENT) { button.button type="submit" { (said::SENT) } }
            }
            p.doors { a.text-link href=(self.href(At::Review)) { (said::LOOK_AGAIN) } }
        }
    }
}
