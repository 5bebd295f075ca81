//! “Send to an advisor”, where the content names an address for it: what goes, what a
//! person agreed to, and what became of it. The rules are those of `domain::sending`.

use super::{Form, More};
use crate::{
    browser::visit::new_name,
    components::typed::typed,
    domain::{
        calendar::Day,
        catalog::Catalog,
        sending::{LONGEST_REACH, Letter, Outcome, Place, Sending, State, is_reach},
    },
    words::{
        answers::{self as names, value},
        sending::advisor as words,
    },
};
use maud::{Markup, html};
use std::time::Duration;

/// The id of the form.
pub(super) const FORM: &str = "keep-send";
/// The ids of its controls, and of the sentence on what is missing.
const REACH: &str = "keep-reach";
const HELP: &str = "keep-reach-help";
const AGREE: &str = "keep-agree";
const MISSING: &str = "keep-missing";

/// What a person did about it.
#[derive(Debug, Default)]
pub(super) struct Advisor {
    reach: String,
    /// What was agreed to. What would go now is that, or it is not agreed to.
    agreed: Option<Letter>,
    /// The control that is missing something, and what.
    missing: Option<(&'static str, &'static str)>,
    sending: Option<Sending>,
    /// Whether a try is to be made.
    is_due: bool,
    /// Whether something came of it while the panel was closed.
    is_news: bool,
}

/// One try, for the browser to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Where to.
    pub address: String,
    /// The key that a server knows it by.
    pub key: String,
    /// What goes, as JSON.
    pub body: String,
    /// The number of the try, from 1.
    pub attempt: u8,
}

impl More {
    fn place(&self, catalog: &Catalog) -> Option<Place> {
        let endpoint = catalog.institution.form_endpoint.as_deref()?;
        Place::new(endpoint, &self.origin, self.root.as_str())
    }

    /// Whether something can be sent from here.
    pub(super) fn sends(&self, catalog: &Catalog) -> bool {
        self.place(catalog).is_some()
    }

    /// What would go now: what is shown, agreed to and posted.
    fn letter(&self, catalog: &Catalog) -> Letter {
        let sent = self.sent();
        let lines = value::lines(&sent, catalog).into_iter();
        let letter = Letter {
            day: self.keeper.today.map(Day::to_text).unwrap_or_default(),
            content: catalog.content_version.clone(),
            reach: self.advisor.reach.trim().to_owned(),
            link: self.address(catalog),
            lines: lines.map(|(topic, said)| (names::topic(topic).to_owned(), said)).collect(),
        };
        match &self.advisor.sending {
            Some(before) => before.or_same(letter),
            None => letter,
        }
    }

    /// What was entered in the form.
    pub(super) fn enter_advisor(&mut self, form: &Form<'_>, catalog: &Catalog) {
        let field = |name: &str| form.pairs.iter().find(|it| it.0 == name).map(|it| &it.1);
        self.advisor.reach = field("reach").cloned().unwrap_or_default();
        let letter = self.letter(catalog);
        let advisor = &mut self.advisor;
        let was_agreed = advisor.agreed.as_ref() == Some(&letter);
        // Only the box itself agrees to something else than before.
        let is_agreed = field("agree").is_some() && (was_agreed || form.name == "agree");
        advisor.agreed = is_agreed.then(|| letter.clone());
        advisor.missing = None;
        let is_busy = advisor.sending.as_ref().is_some_and(Sending::is_on_its_way);
        if !form.is_submitted || is_busy || self.place(catalog).is_none() || self.sent().is_empty()
        {
            return;
        }
        let advisor = &mut self.advisor;
        advisor.missing = match () {
            () if letter.reach.is_empty() => Some((REACH, words::NO_REACH)),
            () if !is_reach(&letter.reach) => Some((REACH, words::NOT_A_REACH)),
            () if !is_agreed => Some((AGREE, words::NOT_AGREED)),
            () => None,
        };
        self.focus = advisor.missing.map(|it| it.0);
        if advisor.missing.is_none() {
            let begun = Sending::begin(letter, advisor.sending.as_ref(), new_name);
            advisor.sending = Some(begun);
            advisor.is_due = true;
        }
    }

    /// Takes the try that is to be made now.
    pub fn to_post(&mut self) -> Option<Post> {
        if !std::mem::take(&mut self.advisor.is_due) {
            return None;
        }
        let place = self.place(self.catalog.as_ref()?)?;
        let sending = self.advisor.sending.as_ref()?;
        let State::Trying(attempt) = *sending.state() else { return None };
        Some(Post {
            address: place.address,
            key: sending.key().to_owned(),
            body: sending.letter().body(),
            attempt,
        })
    }

    /// Hears what came of a try; the pause before the next one, where there is one.
    /// What was erased meanwhile is not spoken of.
    pub fn posted(&mut self, post: &Post, outcome: Outcome) -> Option<Duration> {
        let today = self.keeper.today;
        let sending = self.advisor.sending.as_mut().filter(|it| it.key() == post.key)?;
        let pause = sending.hear(post.attempt, outcome, today);
        if matches!(sending.state(), State::Confirmed(_)) {
            // Each time it is sent it is agreed to.
            self.advisor.agreed = None;
        }
        self.advisor.is_news = !self.is_open;
        pause
    }

    /// The pause after a try is over.
    pub fn post_again(&mut self, post: &Post) {
        let sending = self.advisor.sending.as_ref().filter(|it| it.key() == post.key);
        let next = State::Trying(post.attempt + 1);
        self.advisor.is_due = sending.is_some_and(|it| *it.state() == next);
    }

    /// What came of it is read, or will be.
    pub(super) fn read_news(&mut self) {
        self.advisor.is_news = false;
    }

    /// What came of it while the panel was closed.
    pub(super) fn news(&self, catalog: &Catalog) -> Option<String> {
        self.advisor.is_news.then(|| self.became(catalog))
    }

    fn became(&self, catalog: &Catalog) -> String {
        let sending = self.advisor.sending.as_ref();
        let said = |it: &Sending| words::state(it, *it.letter() == self.letter(catalog));
        sending.map(said).unwrap_or_default()
    }

    /// All of it in the panel; nothing where the content names no address.
    pub(super) fn advisor(&self, catalog: &Catalog) -> Markup {
        let Some(place) = self.place(catalog) else { return html! {} };
        html! {
            @if !self.sent().is_empty() {
                details.disclosure #keep-advisor {
                    summary.disclosure__summary.disclosure__summary--lead { (words::HEADING) }
                    p { (words::place(&catalog.institution.name, &place.host)) }
                    (self.form(&self.letter(catalog)))
                }
            }
            p.sending__became #keep-became role="status" { (self.became(catalog)) }
        }
    }

    fn form(&self, letter: &Letter) -> Markup {
        let advisor = &self.advisor;
        let is_agreed = advisor.agreed.as_ref() == Some(letter);
        let is_busy = advisor.sending.as_ref().is_some_and(Sending::is_on_its_way);
        let missing = |id: &str| advisor.missing.filter(|it| it.0 == id).map(|it| it.1);
        let (trouble, untold) = (missing(REACH), missing(AGREE));
        let describes = [HELP, trouble.map_or("", |_| " keep-missing")].concat();
        html! {
            form #(FORM) autocomplete="off" {
                label.field__label for=(REACH) { (words::REACH) }
                input.field__control #(REACH) type="text" name="reach" aria-required="true"
                    maxlength=(LONGEST_REACH) value=(typed(&advisor.reach)) spellcheck="false"
                    aria-describedby=(describes) aria-invalid=[trouble.map(|_| "true")];
                p.caption #(HELP) { (words::REACH_HELP) }
                (said(trouble))
                h3.sending__name { (words::ALL) }
                table.lines {
                    tbody {
                        @for (entry, text) in letter.entries() {
                            tr {
                                th scope="row" { (words::entry(entry)) }
                                td.sending__value { (typed(text)) }
                            }
                        }
                    }
                }
                p.caption { (words::ALONG) }
                label.facet__value {
                    input.checkbox #(AGREE) type="checkbox" name="agree" checked[is_agreed]
                        aria-describedby=[untold.map(|_| MISSING)];
                    span.facet__word { (words::AGREE) }
                }
                (said(untold))
                p {
                    button.button type="submit" aria-disabled=[is_busy.then_some("true")] {
                        (words::SEND)
                    }
                }
            }
        }
    }
}

/// What is missing, beneath its control.
fn said(missing: Option<&str>) -> Markup {
    html! {
        @if let Some(missing) = missing { p.sending__trouble #(MISSING) role="alert" { (missing) } }
    }
}
