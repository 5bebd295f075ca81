//! What stands around a view: what went wrong, the line that offers earlier
//! answers, the list of what is stored.

use super::More;
use crate::{
    domain::{
        catalog::Catalog,
        keeping::{Area, Event, Place, Purpose, Stored},
    },
    route::Route,
    words::{figures, keeping as words, privacy, sending::CLOSE},
};
use maud::{Markup, html};

/// The ids of the forms.
pub(super) const BAR: &str = "keep-bar";
pub(super) const PLACE: &str = "keep-place";
pub(super) const EARLIER: &str = "keep-earlier";
pub(super) const STORED: &str = "keep-stored";
pub(super) const HAPPENED: &str = "keep-happened";
pub(super) const IDLE: &str = "keep-idle";

/// The id of the sentence on what happened last.
pub(super) const SAID: &str = "keep-said";

/// The value of a button.
pub(super) const TAKE_UP: &str = "take-up";

impl More {
    /// Where answers are kept, and what happened last.
    pub(super) fn status(&self, catalog: &Catalog) -> String {
        let keeper = &self.keeper;
        let event = keeper.event.as_ref().filter(|it| !it.is_large());
        let mut status = event.map(words::event).unwrap_or_default();
        let is_offered = keeper.kept.is_none() && !keeper.earlier.is_empty();
        if keeper.trouble.is_none() && !(is_offered && keeper.visit.place == Place::Device) {
            if !status.is_empty() {
                status.push(' ');
            }
            let until = keeper.kept.map(|it| figures::day(it.until));
            status += &words::kept(keeper.visit.place, until.as_deref());
        }
        if let Some(news) = self.news(catalog) {
            status = [&news, " ", &status].concat();
        }
        status
    }

    /// Above the view.
    pub(super) fn above(&self, catalog: &Catalog) -> Markup {
        let keeper = &self.keeper;
        let trouble = keeper.trouble.map(words::trouble);
        let lost = keeper
            .unread
            .is_damaged()
            .then(|| words::lost(&keeper.unread.lost, keeper.unread.nameless > 0));
        html! {
            (self.talk_line(catalog))
            @if self.is_idle {
                section.notice role="alertdialog" aria-labelledby="idle-heading" {
                    h2.notice__heading #idle-heading { (words::IDLE) }
                    p.notice__text { (words::IDLE_TEXT) }
                    form #(IDLE) {
                        button.button.button--primary type="submit" { (words::GO_ON) }
                    }
                }
            }
            @if let Some(trouble) = trouble { p.keeping__trouble role="status" { (trouble) } }
            @if let Some(lost) = lost { p.keeping__trouble role="status" { (lost) } }
            (self.happened())
            (self.drawn_incoming(catalog))
        }
    }

    /// What changed the whole page last, with the way to undo it.
    fn happened(&self) -> Markup {
        let Some(event) = self.keeper.event.as_ref().filter(|it| it.is_large()) else {
            return html! {};
        };
        html! {
            form.keeping__happened #(HAPPENED) {
                p #(SAID) tabindex="-1" role="status" { (words::event(event)) }
                div.keeping__bar {
                    @if event.comes_back() {
                        button.button.button--quiet type="submit" name="keep" value="back" {
                            (words::BRING_BACK)
                        }
                    }
                    @if *event == Event::Replaced {
                        button.button.button--quiet type="submit" name="keep" value="undo" {
                            (words::TAKE_BACK)
                        }
                    }
                    button.button.button--quiet type="submit" name="keep" value="seen" {
                        (CLOSE)
                    }
                }
            }
        }
    }

    /// The one line that offers earlier answers, without showing any.
    pub(super) fn earlier(&self) -> Markup {
        let Some(first) = self.keeper.earlier.first() else { return html! {} };
        let day = first.last_changed().map(figures::day);
        html! {
            form.keeping__earlier #(EARLIER) {
                p.caption {
                    (words::earlier(day.as_deref(), self.keeper.earlier.len() - 1)) " "
                    a.quiet-link href=(self.root.href(&Route::Privacy)) { (words::ALL) }
                }
                div.keeping__bar {
                    button.button.button--quiet type="submit" name="earlier" value=(TAKE_UP) {
                        (words::TAKE_UP)
                    }
                    button.button.button--quiet type="submit" name="earlier" value="discard" {
                        (words::DISCARD)
                    }
                }
            }
        }
    }

    /// Takes away what is stored under a key, and says so.
    pub(super) fn forget(&mut self, key: &str, catalog: &Catalog) {
        if key == self.keeper.visit.link_key() {
            return self.close_incoming();
        }
        self.keeper.forget(key, catalog);
        if self.keeper.event.is_some() {
            self.focus = Some(SAID);
        }
    }

    /// The list of what is stored, each line with a way to erase it.
    pub(super) fn ledger(&self, catalog: &Catalog) -> Markup {
        let stored = self.keeper.stored(catalog);
        if stored.is_empty() {
            return html! {};
        }
        html! {
            form #(STORED) { ul.stored { @for it in &stored { (row(it)) } } }
        }
    }
}

fn row(it: &Stored) -> Markup {
    let what = privacy::purpose(it.purpose);
    let since = it.kept.map(|kept| figures::day(kept.since));
    let until = it.kept.filter(|_| it.area == Area::Device).map(|kept| figures::day(kept.until));
    html! {
        li.stored__line {
            div {
                b { (what) }
                p.caption { (privacy::stands(it.area, it.bytes, since.as_deref(), until.as_deref())) }
                p.caption.stored__key { (it.key) }
            }
            @if it.purpose != Purpose::Visit {
                button.button.button--quiet type="submit" name="erase" value=(it.key)
                    aria-label=(privacy::erase(what)) { (privacy::ERASE) }
            }
        }
    }
}
