//! The panel that makes links, codes and files, and brings answers in.

use super::{Copied, Form, More, incoming::Incoming, qr::qr};
use crate::{
    browser::page,
    components::{answer_lines::answer_lines, keeping::PANEL, typed::typed},
    domain::{
        answers::{Answers, Part},
        catalog::Catalog,
        dictation::{self, COMFORTABLE},
        kept,
    },
    words::{
        answers as names,
        sending::{self as words, advisor},
    },
};
use maud::{Markup, html};

/// The ids of the forms.
pub(super) const PARTS: &str = "keep-parts";
pub(super) const COPY: &str = "keep-copy";
pub(super) const CLOSE: &str = "keep-close";
pub(super) const BRING: &str = "keep-bring";

/// What is within the panel.
pub(super) const WITHIN: &str = ".keeping__panel";
/// The id of the field that takes a link or a code.
const TEXT: &str = "keep-text";
/// The id of the field that takes a file.
pub(super) const FILE_FIELD: &str = "keep-file";
/// The name of the file that is chosen.
const FILE: &str = "file";

/// The parts that go into a link or a code.
#[derive(Debug)]
pub(super) struct Parts(pub(super) Vec<Part>);

impl Default for Parts {
    fn default() -> Self {
        Self(vec![Part::Situation, Part::Choices])
    }
}

/// The value of a part’s checkbox.
pub(super) fn value_of(part: Part) -> &'static str {
    match part {
        Part::Situation => "situation",
        Part::Choices => "choices",
        Part::SelfCheck => "self-check",
        Part::Notes => "notes",
        Part::Records => "records",
    }
}

impl More {
    /// Reads a link or a code that was entered.
    pub(super) fn bring(&mut self, form: &Form<'_>, catalog: &Catalog) {
        // The text of a file comes by itself.
        if form.name == FILE {
            return;
        }
        let text = form.pairs.iter().find(|(name, _)| name == "text");
        let text = text.map_or("", |(_, text)| text.trim());
        self.entered = (text.to_owned(), None);
        if !form.is_submitted {
            return;
        }
        if text.contains(['#', '.', '=']) {
            let link = text.rsplit_once('#').map_or(text, |(_, fragment)| fragment);
            let whole = ["s=", link].concat();
            let link = if link.contains('=') { link } else { &whole };
            self.take_in(Incoming::of_link(link, catalog), TEXT, catalog);
        } else {
            match dictation::read(text, catalog) {
                Ok(read) => self.open(Incoming::of_code(read), catalog),
                Err(mishap) => self.refuse(words::mishap(mishap), TEXT),
            }
        }
    }

    /// Opens what was brought in; what is wrong with it is said beside its field.
    pub(super) fn take_in(&mut self, incoming: Incoming, field: &'static str, catalog: &Catalog) {
        match incoming.damage() {
            Some(damage) => {
                let repair = words::repair(damage, field == FILE_FIELD);
                let has_own = !self.keeper.answers.is_empty();
                let untouched =
                    if has_own { [" ", words::UNTOUCHED].concat() } else { String::new() };
                self.refuse([words::damaged(damage), ". ", repair, &untouched].concat(), field);
            }
            None => self.open(incoming, catalog),
        }
    }

    fn refuse(&mut self, sentence: String, field: &'static str) {
        self.entered.1 = Some(sentence);
        self.focus = Some(field);
    }

    /// The panel.
    pub(super) fn panel(&self, catalog: &Catalog) -> Markup {
        html! {
            div.keeping__panel {
                h2.section-heading #(PANEL) tabindex="-1" { (words::HEADING) }
                p.caption { (if self.sends(catalog) { advisor::LEAD } else { words::LEAD }) }
                @if self.keeper.answers.is_empty() { p { (words::NOTHING) } }
                @else { (self.sending(catalog)) }
                (self.advisor(catalog))
                (self.bringing())
                form.keeping__bar #(CLOSE) {
                    button.button.button--quiet type="submit" { (words::CLOSE) }
                }
            }
        }
    }

    fn sending(&self, catalog: &Catalog) -> Markup {
        let sent = self.sent();
        html! {
            (self.what_goes_in(&sent, catalog))
            details.disclosure #keep-ways {
                summary.disclosure__summary.disclosure__summary--lead { (words::OTHER_WAYS) }
                @if !sent.is_empty() {
                    (self.qr(catalog))
                    (code(&sent, catalog))
                }
                h3.sending__name { (words::FILE) }
                p.caption { (words::FILE_HELP) }
                @let file = page::encode(&self.file(catalog));
                p {
                    a.button rel="external" download=(words::FILE_NAME)
                        href={ "data:application/json;charset=utf-8," (file) } { (words::SAVE) }
                }
                p.caption {
                    a.quiet-link rel="external" href={ (self.root.as_str()) "link-format.txt" } {
                        (words::FORMAT)
                    }
                }
            }
        }
    }

    /// The parts to choose from, and the link with what they hold.
    pub(super) fn what_goes_in(&self, sent: &Answers, catalog: &Catalog) -> Markup {
        html! {
            (self.parts())
            @if sent.is_empty() { p role="status" { (words::NO_PART) } } @else {
                details.disclosure #keep-preview {
                    summary.disclosure__summary.disclosure__summary--lead { (words::PREVIEW) }
                    table.lines { (answer_lines(sent, catalog)) }
                }
                (self.link(catalog))
            }
        }
    }

    fn parts(&self) -> Markup {
        html! {
            form #(PARTS) {
                fieldset.sending__parts {
                    legend.field__label { (words::PARTS) }
                    @for (part, count) in kept::counts(&self.keeper.answers) {
                        @let is_in = self.parts.0.contains(&part);
                        label.facet__value {
                            input.checkbox type="checkbox" name="part" value=(value_of(part))
                                checked[is_in];
                            span.facet__word { (words::part(names::part(part), count)) }
                        }
                    }
                }
            }
        }
    }

    fn link(&self, catalog: &Catalog) -> Markup {
        let address = self.address(catalog);
        let is_long = address.len() > words::LONGEST_LINK;
        let subject = page::encode(words::SUBJECT);
        html! {
            form.sending__link #(COPY) {
                label.field__label for="keep-link" { (words::LINK) }
                input.field__control #keep-link type="text" readonly value=(typed(&address));
                p.caption {
                    @if is_long { (words::too_long(address.len())) }
                    @else { (words::length(address.len())) }
                }
                div.keeping__bar {
                    // Where a conversation ends, another button is the first.
                    button.button.button--primary[self.is_open] type="submit" { (words::COPY) }
                    (self.sheet.button())
                    a.quiet-link rel="external"
                        href={ "mailto:?subject=" (subject) "&body=" (page::encode(&address)) } {
                        (words::MAIL)
                    }
                    (self.clipboard.status(Copied::Link))
                    (self.sheet.status())
                }
            }
        }
    }

    fn qr(&self, catalog: &Catalog) -> Markup {
        let address = self.address(catalog);
        html! {
            h3.sending__name { (words::QR) }
            @match qr(&address) {
                Some(picture) => {
                    p.caption { (words::QR_HELP) }
                    (picture)
                }
                None => p.caption { (words::NO_QR) },
            }
        }
    }

    fn bringing(&self) -> Markup {
        let (text, trouble) = &self.entered;
        let describes = trouble.as_ref().map(|_| "keep-trouble");
        html! {
            details.disclosure #keep-in open[trouble.is_some()] {
                summary.disclosure__summary.disclosure__summary--lead { (words::BRING) }
                form #(BRING) {
                    label.field__label for=(TEXT) { (words::BRING_TEXT) }
                    textarea.report__text #(TEXT) name="text" rows="3" autocomplete="off"
                        spellcheck="false" aria-invalid=[trouble.as_ref().map(|_| "true")]
                        aria-describedby=[describes] { (typed(text)) }
                    @if let Some(trouble) = trouble {
                        p.sending__trouble #keep-trouble role="alert" { (typed(trouble)) }
                    }
                    p { button.button type="submit" { (words::OPEN) } }
                    label.field__label for=(FILE_FIELD) { (words::BRING_FILE) }
                    input.sending__file #(FILE_FIELD) type="file" name=(FILE)
                        accept=".json,application/json";
                }
            }
        }
    }
}

fn code(sent: &Answers, catalog: &Catalog) -> Markup {
    html! {
        h3.sending__name { (words::CODE) }
        @match dictation::code(sent, catalog) {
            Some(groups) => {
                p.caption {
                    @if groups.len() > COMFORTABLE { (words::code_long(groups.len())) }
                    @else { (words::code_help(groups.len())) }
                }
                ol.sending__code { @for group in &groups { li { (group) } } }
            }
            None => p.caption { (words::NO_CODE) },
        }
    }
}
