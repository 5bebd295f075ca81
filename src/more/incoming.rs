//! What came in by a link, a code or a file: to read, and to decide on (L2).

mod advice;
mod beside;
mod came;
mod colleague;

pub(super) use came::Incoming;

use super::{Copied, Form, More, Reply, around};
use crate::{
    browser::storage,
    components::{answer_lines::answer_lines, typed::typed},
    domain::{
        answers::History,
        catalog::Catalog,
        keeping::{Area, Event},
        link::Link,
    },
    words::sending as words,
};
use came::Held;
use maud::{Markup, html};

/// The id of the form.
pub(super) const FORM: &str = "keep-incoming";

/// The id of its heading.
pub(super) const HEADING: &str = "incoming";

impl More {
    /// Opens what came in: straight away where there is nothing to decide.
    pub(super) fn open(&mut self, mut incoming: Incoming, catalog: &Catalog) {
        if let Ok(held) = &incoming.read {
            incoming.is_taken = match &held.link {
                Link::Answers(answers) => {
                    let is_alone = self.keeper.answers.is_empty() && !answers.is_empty();
                    if is_alone {
                        self.keeper.change(answers.clone(), catalog);
                        // A file brings what was before along.
                        if let Some(history) = &held.history {
                            self.keeper.history = history.clone();
                        }
                    }
                    is_alone
                }
                Link::Request { asked, items } => self.begin(*asked, items, false, catalog),
                Link::Ratings { asked, levels } => self.receive(*asked, levels, false, catalog),
                Link::Advice { .. } => false,
            };
        }
        self.has_led = false;
        self.keep_incoming(&incoming);
        self.incoming = Some(incoming);
        self.focus = Some(HEADING);
    }

    /// Keeps a link in the tab while it waits for a decision, so that a reload does
    /// not lose it.
    pub(super) fn keep_incoming(&self, incoming: &Incoming) {
        let key = self.keeper.visit.link_key();
        match (&incoming.text, incoming.is_taken, self.keeper.visit.place.area()) {
            // Where it is refused, a reload loses it.
            (Some(text), false, Some(_)) => _ = storage::write(Area::Tab, &key, text),
            // Something else took the place of one that waited.
            _ => storage::remove(Area::Tab, &key),
        }
    }

    /// The link that waits since before a reload.
    pub(super) fn waiting(&self) -> Option<String> {
        storage::read(Area::Tab, &self.keeper.visit.link_key()).ok()?
    }

    /// Forgets what came in.
    pub(super) fn close_incoming(&mut self) {
        self.incoming = None;
        storage::remove(Area::Tab, &self.keeper.visit.link_key());
    }

    /// Does what was decided: keep mine, replace, open as a copy, take, close.
    pub(super) fn decide(&mut self, form: &Form<'_>, catalog: &Catalog, answer: &mut Reply) {
        let Some(incoming) = &mut self.incoming else { return };
        incoming.choice.hear(form);
        // To tick something decides nothing.
        if form.name == advice::ITEM && !form.is_submitted {
            return;
        }
        let decision = form.value;
        if decision == "copy-original" {
            let text = incoming.text.as_deref().unwrap_or_default();
            let address = [&self.origin, self.root.as_str(), "#", text].concat();
            self.clipboard.want(Copied::Original, address);
            return;
        }
        if self.decide_on_colleague(decision, catalog)
            || self.decide_on_advice(decision, catalog, answer)
        {
            return;
        }
        let read = self.incoming.take().map(|it| it.read);
        self.close_incoming();
        self.entered = (String::new(), None);
        let is_left = ["keep", colleague::LEAVE, advice::LEAVE].contains(&decision);
        self.focus = Some(if is_left { "main" } else { around::SAID });
        let Some(Ok(Held { link: Link::Answers(answers), history, .. })) = read else { return };
        if decision != "keep" {
            answer.add("whole", "1");
        }
        match decision {
            "replace" => {
                let before = self.keeper.answers.clone();
                self.keeper.change(answers, catalog);
                if let Some(history) = history {
                    // What a file brings can be undone, and the taking of it too.
                    let past = [history.past(), &[before]].concat();
                    self.keeper.history = History::new(past, history.future().to_vec());
                }
                self.keeper.event = Some(Event::Replaced);
            }
            "as-copy" if self.keeper.keeps_both() => {
                self.keeper.start_visit(answers, catalog);
                self.keeper.history = history.unwrap_or_default();
            }
            _ => {}
        }
    }

    /// What is said of it.
    pub(super) fn drawn_incoming(&self, catalog: &Catalog) -> Markup {
        let Some(incoming) = &self.incoming else { return html! {} };
        // What was undone or erased since is not spoken of.
        if self.is_gone(incoming) {
            return html! {};
        }
        html! {
            section.notice aria-label=(words::INCOMING) {
                (self.said_of(incoming, catalog))
            }
        }
    }

    fn said_of(&self, incoming: &Incoming, catalog: &Catalog) -> Markup {
        match &incoming.read {
            Err(damage) => html! {
                h2.notice__heading #(HEADING) tabindex="-1" { (words::damaged(*damage)) }
                p.notice__text role="alert" {
                    (words::repair(*damage, false))
                    @if !self.keeper.answers.is_empty() { " " (words::UNTOUCHED) }
                }
                (self.original(incoming))
                form.keeping__bar #(FORM) { (self.copy_button(incoming)) (close()) }
            },
            Ok(held) => match &held.link {
                Link::Answers(came) if incoming.is_taken => html! {
                    h2.notice__heading #(HEADING) tabindex="-1" { (words::TAKEN) }
                    p.notice__text { (words::TAKEN_HELP) }
                    (beside::about(held, came, catalog))
                    details.disclosure #keep-came {
                        summary.disclosure__summary { (words::PREVIEW_IN) }
                        table.lines { (answer_lines(came, catalog)) }
                    }
                    form.keeping__bar #(FORM) { (self.copy_button(incoming)) (close()) }
                },
                Link::Answers(came) => self.choice(incoming, held, came, catalog),
                Link::Request { asked, items } => self.request(incoming, *asked, items),
                Link::Ratings { asked, levels } => self.ratings(incoming, *asked, levels),
                Link::Advice { answered, advice } => {
                    self.advice(incoming, held, (*answered, advice), catalog)
                }
            },
        }
    }

    fn original(&self, incoming: &Incoming) -> Markup {
        html! {
            @if let Some(text) = &incoming.text {
                label.field__label for="keep-original" { (words::ORIGINAL) }
                textarea.report__text #keep-original rows="3" readonly {
                    (typed(&[&self.origin, self.root.as_str(), "#", text].concat()))
                }
            }
        }
    }

    fn copy_button(&self, incoming: &Incoming) -> Markup {
        html! {
            @if incoming.text.is_some() {
                button.button type="submit" name="do" value="copy-original" {
                    (words::COPY_ORIGINAL)
                }
                (self.clipboard.status(Copied::Original))
            }
        }
    }
}

fn close() -> Markup {
    html! { button.button type="submit" name="do" value="keep" { (words::CLOSE) } }
}
