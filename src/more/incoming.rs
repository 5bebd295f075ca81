//! What came in by a link, a code or a file: to read, and to decide on (L2).

mod came;

pub(super) use came::Incoming;

use super::{Answer, Copied, More, around, panel};
use crate::{
    browser::storage,
    components::typed::typed,
    domain::{
        answers::{Answers, History, Topic},
        catalog::Catalog,
        keeping::{Area, Event},
        link::{Damage, Kind},
        news,
    },
    words::{answers as names, answers::value, figures, sending as words},
};
use came::Held;
use maud::{Markup, html};

/// The id of the form.
pub(super) const FORM: &str = "keep-incoming";

/// The id of its heading.
pub(super) const HEADING: &str = "incoming";

impl More {
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

    /// Does what was decided: keep mine, replace, open as a copy, close.
    pub(super) fn decide(&mut self, decision: &str, catalog: &Catalog, answer: &mut Answer) {
        let Some(incoming) = &mut self.incoming else { return };
        if decision == "copy-original" {
            let text = incoming.text.as_deref().unwrap_or_default();
            let address = [&self.origin, self.root.as_str(), "#", text].concat();
            self.clipboard.want(Copied::Original, address);
            return;
        }
        let read = std::mem::replace(&mut incoming.read, Err(Damage::Foreign));
        self.close_incoming();
        self.entered = (String::new(), None);
        let focus = if decision == "keep" { "main" } else { around::SAID };
        self.focus = Some(focus);
        let Ok(Held { answers, history, .. }) = read else { return };
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
            Ok(held) if held.kind != Kind::Answers => html! {
                h2.notice__heading #(HEADING) tabindex="-1" { (words::kind(held.kind)) }
                p.notice__text { (words::NOT_YET) }
                (self.original(incoming))
                form.keeping__bar #(FORM) { (self.copy_button(incoming)) (close()) }
            },
            Ok(held) if incoming.is_taken => html! {
                h2.notice__heading #(HEADING) tabindex="-1" { (words::TAKEN) }
                p.notice__text { (words::TAKEN_HELP) }
                (about(held, catalog))
                details.disclosure #keep-came {
                    summary.disclosure__summary { (words::PREVIEW_IN) }
                    (panel::preview(&held.answers, catalog))
                }
                form.keeping__bar #(FORM) { (self.copy_button(incoming)) (close()) }
            },
            Ok(held) => self.choice(incoming, held, catalog),
        }
    }

    fn choice(&self, incoming: &Incoming, held: &Held, catalog: &Catalog) -> Markup {
        let is_same = held.answers == self.keeper.answers;
        html! {
            h2.notice__heading #(HEADING) tabindex="-1" {
                (if is_same { words::SAME } else { words::CHOICE })
            }
            @if !is_same { p.notice__text { (words::CHOICE_HELP) } }
            (about(held, catalog))
            @if !is_same { (self.side_by_side(held, catalog)) }
            form.keeping__bar #(FORM) {
                @if is_same { (close()) } @else {
                    button.button.button--primary type="submit" name="do" value="keep" {
                        (words::KEEP_MINE)
                    }
                    button.button type="submit" name="do" value="replace" { (words::REPLACE) }
                    @if self.keeper.keeps_both() {
                        button.button type="submit" name="do" value="as-copy" { (words::AS_COPY) }
                    }
                }
                (self.copy_button(incoming))
            }
        }
    }

    fn side_by_side(&self, held: &Held, catalog: &Catalog) -> Markup {
        let said = |answers: &Answers, topic| {
            let has = answers.topics().any(|it| it == topic);
            has.then(|| value::value(topic, answers, catalog))
        };
        let topics = Topic::ALL.iter().copied().filter(|topic| {
            let is_said = |answers: &Answers| answers.topics().any(|it| it == *topic);
            is_said(&held.answers) || is_said(&self.keeper.answers)
        });
        html! {
            div.lines__frame tabindex="0" role="region" aria-label=(words::CHOICE) {
                table.lines {
                    thead { tr { @for it in words::COLUMNS { th scope="col" { (it) } } } }
                    tbody {
                        @for topic in topics {
                            tr {
                                th scope="row" { (names::topic(topic)) }
                                @for side in [&held.answers, &self.keeper.answers] {
                                    td {
                                        @match said(side, topic) {
                                            Some(said) => (typed(&said)),
                                            None => span.unknown { (words::NOTHING_SAID) },
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
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

/// What is to be known of answers before they are used: what was not taken, and
/// what changed since they were written down.
fn about(held: &Held, catalog: &Catalog) -> Markup {
    let news = news::since(catalog, held.content, &held.answers);
    html! {
        @if !held.lost.is_empty() {
            p.notice__text { (words::lost(&names::topics(&held.lost))) }
        }
        @if !news.is_empty() {
            p { (words::changed(news.len())) }
            ul.plain-list {
                @for it in &news {
                    li {
                        (figures::day(it.change.day)) ": " (it.change.summary)
                        " (" (it.ids.iter().map(|id| name(id, catalog)).collect::<Vec<_>>().join(", ")) ")"
                    }
                }
            }
        }
    }
}

/// What an id stands for, as far as a person knows it by name.
fn name<'c>(id: &'c str, catalog: &'c Catalog) -> &'c str {
    let program = catalog.programs.iter().find(|it| it.id.as_str() == id);
    program.map_or(id, |it| &it.short_name)
}
