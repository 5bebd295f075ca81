//! Taking the desk along as one encrypted file, taking such a file in, and wiping.

use super::{Advise, Shown, Wanted, list};
use crate::{
    components::typed::typed,
    domain::desk::{
        Desk, Read,
        sealed::{SHORTEST_PASSPHRASE, Sealed},
    },
    tool::Visit,
    words::advise::along::{self as words, Hitch},
};
use maud::{Markup, html};

/// The beginnings of the ids of the forms; a number follows, which changes once they are to
/// be empty.
pub(super) const SAVE: &str = "desk-save";
pub(super) const TAKE: &str = "desk-take";
/// The form that wipes.
pub(super) const WIPE: &str = "desk-wipe";
/// The id of the field for an encrypted file begins so.
pub const FILE: &str = "desk-sealed";
/// The link that saves the file.
pub(super) const SAVED: &str = "desk-saved";
/// The ids of the sentences on what was wrong.
const HITCHES: [&str; 2] = ["desk-save-hitch", "desk-take-hitch"];

/// What came of what the browser was to do.
#[derive(Debug)]
pub enum Came {
    /// The file, encrypted.
    Encrypted(Sealed),
    /// The text of a file.
    Decrypted(Vec<u8>),
    /// The passphrase is not that of the file.
    Wrong,
    /// This browser does not encrypt here.
    Unavailable,
}

impl Advise {
    /// What the browser is to do now.
    pub fn wanted(&mut self) -> Option<Wanted> {
        self.wanted.take()
    }

    /// What came of it.
    pub fn came(&mut self, came: Came, is_encrypting: bool, visit: &Visit) {
        self.is_working = false;
        let hitch = match came {
            Came::Encrypted(sealed) => {
                self.saved = Some(sealed.to_text());
                self.next_focus = Some(SAVED);
                self.turn += 1;
                None
            }
            Came::Decrypted(bytes) => {
                let text = String::from_utf8(bytes).unwrap_or_default();
                match Desk::read(&text, &visit.catalog) {
                    Read::Newer => Some(Hitch::Newer),
                    Read::Desk(desk) => {
                        let count = self.desk.take_in(desk);
                        self.happened = Some(words::taken(count));
                        self.next_focus = Some(list::HAPPENED);
                        self.turn += 1;
                        self.file = None;
                        self.keep(visit);
                        None
                    }
                }
            }
            Came::Wrong => Some(Hitch::Wrong),
            Came::Unavailable => Some(Hitch::Unavailable),
        };
        let [save, take] = &mut self.hitches;
        *(if is_encrypting { save } else { take }) = hitch;
    }

    /// Hears the text of an encrypted file that was chosen.
    pub fn chose(&mut self, text: &str) {
        let [_, hitch] = &mut self.hitches;
        match Sealed::read(text) {
            Ok(sealed) => (self.file, *hitch) = (Some(sealed), None),
            Err(damage) => (self.file, *hitch) = (None, Some(Hitch::Damage(damage))),
        }
    }

    /// Has the desk encrypted, where the passphrase will do.
    pub(super) fn save(&mut self, passphrase: &str, again: &str, visit: &Visit) {
        self.saved = None;
        let hitch = if self.desk.is_empty() {
            Some(Hitch::Nothing)
        } else if passphrase.chars().count() < SHORTEST_PASSPHRASE {
            Some(Hitch::Short)
        } else if passphrase != again {
            Some(Hitch::Differ)
        } else {
            None
        };
        let [save, _] = &mut self.hitches;
        *save = hitch;
        if hitch.is_none() {
            let text = self.desk.to_text(&visit.catalog);
            self.wanted = Some(Wanted::Encrypt(passphrase.to_owned(), text));
            self.is_working = true;
        }
    }

    /// Has the file decrypted that was chosen.
    pub(super) fn take(&mut self, passphrase: &str) {
        let [_, hitch] = &mut self.hitches;
        match &self.file {
            // What is wrong with the file was said when it was chosen.
            None if matches!(hitch, Some(Hitch::Damage(_))) => {}
            None => *hitch = Some(Hitch::NoFile),
            Some(file) => {
                *hitch = None;
                self.wanted = Some(Wanted::Decrypt(passphrase.to_owned(), file.clone()));
                self.is_working = true;
            }
        }
    }
}

impl Shown<'_> {
    pub(super) fn along(&self) -> Markup {
        let tool = self.tool;
        let [save_hitch, take_hitch] = tool.hitches;
        html! {
            section.desk__section.with-app aria-labelledby="desk-along" {
                h2.section-heading #desk-along { (words::HEADING) }
                p.desk__text { (words::LEAD) }
                @if !tool.desk.is_empty() {
                    details.disclosure #desk-along-save {
                        summary.disclosure__summary.disclosure__summary--lead { (words::SAVE) }
                        (self.save_form(save_hitch))
                    }
                }
                details.disclosure #desk-along-take {
                    summary.disclosure__summary.disclosure__summary--lead { (words::TAKE) }
                    (self.take_form(take_hitch))
                }
            }
        }
    }

    /// A field for a passphrase. What is typed there stays there.
    fn passphrase(&self, name: &str, label: &str, hint: Option<&str>) -> Markup {
        let id = [name, "-", &self.tool.turn.to_string()].concat();
        let hinted = hint.map(|_| [&id, "-hint"].concat());
        html! {
            div.field {
                label.field__label for=(id) { (label) }
                @if let Some(hint) = hint { p.field__hint id=[&hinted] { (hint) } }
                input.field__control id=(id) name=(name) type="password" autocomplete="off"
                    spellcheck="false" aria-describedby=[&hinted];
            }
        }
    }

    fn save_form(&self, hitch: Option<Hitch>) -> Markup {
        let tool = self.tool;
        let form = [SAVE, "-", &tool.turn.to_string()].concat();
        let [said, _] = HITCHES;
        html! {
            form.desk__form id=(form) data-still {
                (self.passphrase("passphrase", words::PASSPHRASE, Some(words::PASSPHRASE_HELP)))
                (self.passphrase("again", words::AGAIN, None))
                p { button.button type="submit" { (words::ENCRYPT) } }
            }
            p #(said) role="status" {
                @if let Some(hitch) = hitch {
                    span.desk__hitch { (words::hitch(hitch)) }
                } @else if tool.is_working && tool.file.is_none() {
                    (words::WORKING)
                } @else if tool.saved.is_some() { (words::READY) }
            }
            @if let Some(saved) = &tool.saved {
                p {
                    a.button.button--primary #(SAVED) rel="external" download=(words::FILE_NAME)
                        href={ "data:text/plain;charset=utf-8," (encoded(saved)) } {
                        (words::SAVE_FILE)
                    }
                }
            }
        }
    }

    fn take_form(&self, hitch: Option<Hitch>) -> Markup {
        let tool = self.tool;
        let turn = tool.turn.to_string();
        let (form, file) = ([TAKE, "-", &turn].concat(), [FILE, "-", &turn].concat());
        let [_, said] = HITCHES;
        html! {
            form.desk__form id=(form) data-still {
                p.field__hint { (words::TAKE_HELP) }
                div.field {
                    label.field__label for=(file) { (words::FILE) }
                    input.desk__file id=(file) type="file" name="file" accept=".txt,text/plain";
                }
                (self.passphrase("key", words::PASSPHRASE, None))
                p { button.button type="submit" { (words::DECRYPT) } }
            }
            p #(said) role="status" {
                @if let Some(hitch) = hitch {
                    span.desk__hitch { (typed(&words::hitch(hitch))) }
                } @else if tool.is_working && tool.file.is_some() { (words::WORKING) }
            }
        }
    }

    pub(super) fn wiping(&self) -> Markup {
        html! {
            section.desk__section.with-app aria-labelledby="desk-wiping" {
                h2.section-heading #desk-wiping { (words::WIPE) }
                details.disclosure #desk-wipe-open {
                    summary.disclosure__summary.disclosure__summary--lead { (words::WIPE_OPEN) }
                    p.desk__text { (words::wipe(self.tool.desk.candidates().len())) }
                    form #(WIPE) { button.button type="submit" { (words::WIPE_ALL) } }
                }
            }
        }
    }
}

/// The text of a file in an address: its letters are those of base64url, with spaces and
/// ends of lines between.
fn encoded(text: &str) -> String {
    text.replace(' ', "%20").replace('\n', "%0A")
}
