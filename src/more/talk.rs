//! A conversation of an advisor with a candidate: the line above every view while it
//! lasts, and how it ends. The candidate leaves with the plan; then it is forgotten or
//! kept for the desk.
//!
//! A shared computer asks after a while whether someone is there and erases ([`Place::Tab`]).
//! A conversation does not: an advisor sits there, talk takes longer than fourteen minutes
//! without an entry, and what is erased before the end is the candidate’s plan. It goes
//! with the tab, or when it is ended.
//!
//! [`Place::Tab`]: crate::domain::keeping::Place::Tab

use super::{Form, More, Reply, incoming::Incoming, panel, qr::qr};
use crate::{
    domain::{catalog::Catalog, keeping::Trouble},
    route::Route,
    words::talk as words,
};
use maud::{Markup, html};

/// The ids of the forms: the advisor’s, in the view of their tools, and those here.
pub(super) const START: &str = "keep-talk";
pub(super) const FORM: &str = "keep-talking";

/// The id of the heading of what is asked.
const HEADING: &str = "talk-heading";
/// The id of the sentence that says why it was not kept.
const TROUBLE: &str = "talk-trouble";

/// What is to be decided about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// Whether another takes its place.
    Another,
    /// What becomes of it; and why it is not on the desk, where it was to be.
    End(Option<Trouble>),
}

/// See [`More`].
#[derive(Debug, Default)]
pub(super) struct Talk {
    asked: Option<Asked>,
    /// What had come in before it began and nobody had decided on.
    aside: Option<Incoming>,
}

impl More {
    /// A button was pressed that is about a conversation.
    pub(super) fn talk(&mut self, form: &Form<'_>, catalog: &Catalog, answer: &mut Reply) {
        let is_on = self.keeper.is_talking();
        match form.value {
            "begin" if is_on => self.ask_of_talk(Asked::Another),
            "begin" | "another" => self.begin_talk(answer),
            "end" if is_on => self.ask_of_talk(Asked::End(None)),
            "desk" if is_on => match self.keeper.to_desk(catalog) {
                Ok(()) => self.end_talk(catalog, answer),
                Err(trouble) => {
                    self.ask_of_talk(Asked::End(Some(trouble)));
                    self.focus = Some(TROUBLE);
                }
            },
            "forget" if is_on => self.end_talk(catalog, answer),
            _ => {
                self.talk.asked = None;
                self.focus = Some("main");
            }
        }
    }

    fn ask_of_talk(&mut self, asked: Asked) {
        self.talk.asked = Some(asked);
        // Both panels have fields for the same link.
        self.is_open = false;
        self.focus = Some(HEADING);
    }

    /// Nothing is asked about it any more.
    pub(super) fn leave_talk_asked(&mut self) {
        self.talk.asked = None;
    }

    /// Begins a conversation, with nothing said and nothing in view.
    pub(super) fn begin_talk(&mut self, answer: &mut Reply) {
        let came = self.incoming.take();
        if !self.keeper.is_talking() {
            self.talk.aside = came;
        }
        self.close_incoming();
        self.keeper.begin_talk();
        self.forget_entered(&Route::Home, answer);
    }

    fn end_talk(&mut self, catalog: &Catalog, answer: &mut Reply) {
        self.close_incoming();
        self.keeper.end_talk(catalog);
        if let Some(came) = self.talk.aside.take() {
            self.keep_incoming(&came);
            self.incoming = Some(came);
        }
        self.forget_entered(&Route::Advise, answer);
    }

    /// Forgets what was entered beside answers, and goes to a view where nothing of it
    /// is.
    fn forget_entered(&mut self, to: &Route, answer: &mut Reply) {
        self.talk.asked = None;
        self.parts = panel::Parts::default();
        self.entered = (String::new(), None);
        (self.is_open, self.is_idle, self.has_led) = (false, false, false);
        self.focus = None;
        answer.add("anew", to.path());
        answer.add("top", "1");
    }

    /// The line above every view, and what is asked.
    pub(super) fn talk_line(&self, catalog: &Catalog) -> Markup {
        if !self.keeper.is_talking() {
            return html! {};
        }
        html! {
            form.talk #(FORM) autocomplete="off" {
                @if self.talk.asked.is_none() {
                    p.caption { (words::LINE) }
                    (button("end", words::END))
                }
            }
            @match self.talk.asked {
                Some(Asked::Another) => {
                    section.notice aria-labelledby=(HEADING) {
                        h2.notice__heading #(HEADING) tabindex="-1" { (words::ANOTHER) }
                        p.notice__text { (words::ANOTHER_TEXT) }
                        div.keeping__bar {
                            (button("another", words::BEGIN_ANOTHER))
                            (button("go-on", words::GO_ON))
                        }
                    }
                }
                Some(Asked::End(trouble)) => (self.ending(trouble, catalog)),
                None => {},
            }
        }
    }

    fn ending(&self, trouble: Option<Trouble>, catalog: &Catalog) -> Markup {
        let sent = self.sent();
        html! {
            section.talk__end aria-labelledby=(HEADING) {
                h2.section-heading #(HEADING) tabindex="-1" { (words::HEADING) }
                @if self.keeper.answers.is_empty() { p { (words::NOTHING) } } @else {
                    p { (words::LEAD) }
                    div.talk__ways {
                        @if !sent.is_empty() {
                            @match qr(&self.address(catalog)) {
                                Some(picture) => (picture),
                                None => p.caption { (words::NO_QR) },
                            }
                        }
                        div { (self.what_goes_in(&sent, catalog)) }
                    }
                }
                h3.sending__name { (words::HERE) }
                p { (words::HERE_TEXT) }
                @if let Some(trouble) = trouble {
                    p.sending__trouble #(TROUBLE) tabindex="-1" role="alert" {
                        (words::not_kept(trouble))
                    }
                }
                div.keeping__bar {
                    button.button.button--primary type="submit" form=(FORM) name="keep"
                        value="forget" { (words::FORGET) }
                    (button("desk", words::TO_DESK))
                    (button("go-on", words::GO_ON))
                }
            }
        }
    }
}

fn button(value: &str, name: &str) -> Markup {
    html! {
        button.button.button--quiet type="submit" form=(FORM) name="keep" value=(value) { (name) }
    }
}
