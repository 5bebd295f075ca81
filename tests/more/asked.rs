//! The app, as far as the second wasm hears of it: names the answers in each
//! request, and takes over what comes back.

use crate::{
    given::catalog,
    person::{CATALOG, attribute, tags},
};
use docent::{
    components::exchange,
    domain::{
        answers::{Answer, Answers, Level, License, Part, Section},
        catalog::Catalog,
        id::{CountryId, ProfessionId, ProgramId, StageId},
        link::{self, Link},
        sending::Outcome,
    },
    more::{More, Post},
    route,
};
use std::{collections::BTreeMap, time::Duration};

/// The parts that go into a link unless a person chooses others.
pub(crate) const USUAL: [Part; 2] = [Part::Situation, Part::Choices];

const ORIGIN: &str = "https://school.example";

/// The second wasm, and the app that asks it.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    more: More,
    /// The answers as the app knows them.
    pub(crate) answers: Answers,
    /// What it passes through; nothing before it was told.
    pub(crate) others: Option<String>,
    /// What it said last.
    said: BTreeMap<String, String>,
}

impl Asked {
    /// With the shipped content, before any answer.
    pub(crate) fn new() -> Self {
        Self::knowing(CATALOG)
    }

    /// With other content.
    pub(crate) fn knowing(catalog: &str) -> Self {
        let mut asked = Self::default();
        asked.ask(&[("catalog", catalog)], None);
        asked
    }

    /// With answers, those included that no form of today asks for: they came in
    /// by a link.
    pub(crate) fn with(answers: &Answers) -> Self {
        let mut asked = Self::new();
        asked.comes(answers);
        asked.decides("keep");
        asked
    }

    /// Asks with these pairs, beside those that every request has.
    pub(crate) fn ask(&mut self, pairs: &[(&str, &str)], fragment: Option<&str>) {
        let answers = route::query(&exchange::write(&self.answers));
        let always = [
            ("root", "/a/b/"),
            ("origin", ORIGIN),
            ("today", "2026-11-26"),
            ("answers", answers.as_str()),
        ];
        let others = self.others.clone().map(|it| ("others", it));
        let others = others.iter().map(|(key, it)| (*key, it.as_str())).collect::<Vec<_>>();
        let pairs = always.iter().chain(&others).chain(pairs);
        let pairs: Vec<_> = pairs.map(|(key, it)| ((*key).into(), (*it).into())).collect();
        let said = self.more.answer(pairs, fragment);
        let count = said.len();
        self.said = said.into_iter().collect();
        assert_eq!(self.said.len(), count, "each thing is said once");
        let told = self.said.get("answers").expect("the answers are said");
        self.answers = exchange::read(&route::pairs(told), &self.answers);
        self.others = self.said.get("others").cloned();
        assert!(self.others.is_some(), "what passes through is said");
    }

    /// A file with this text is chosen.
    pub(crate) fn opens_file(&mut self, text: &str) {
        self.more.open_file(text);
        self.ask(&[], None);
    }

    /// What it said last of something; empty where it said nothing.
    pub(crate) fn of(&self, what: &str) -> &str {
        self.said.get(what).map_or("", String::as_str)
    }

    /// The text that it wants on the clipboard; empty where it wants none.
    pub(crate) fn copied(&mut self) -> String {
        self.more.to_copy().map(|it| it.1).unwrap_or_default()
    }

    /// The browser copied what was wanted, or refused.
    pub(crate) fn comes_of_copying(&mut self, is_copied: bool) {
        let (what, _) = self.more.to_copy().expect("something is wanted");
        self.more.copied(what, is_copied);
        self.ask(&[], None);
    }

    /// The try that it wants to be made.
    pub(crate) fn posts(&mut self) -> Option<Post> {
        self.more.to_post()
    }

    /// Something came of a try; the pause before the next one.
    pub(crate) fn comes_of_posting(&mut self, post: &Post, outcome: Outcome) -> Option<Duration> {
        let pause = self.more.posted(post, outcome);
        self.ask(&[], None);
        pause
    }

    /// The pause after a try is over.
    pub(crate) fn posts_again(&mut self, post: &Post) {
        self.more.post_again(post);
    }

    /// The device has a share sheet.
    pub(crate) fn can_share(&mut self) {
        self.more.can_share();
        self.ask(&[], None);
    }

    /// The address that it wants to be shared.
    pub(crate) fn shares(&mut self) -> Option<String> {
        self.more.to_share()
    }

    /// The share sheet was opened, or could not be.
    pub(crate) fn comes_of_sharing(&mut self, is_done: bool) {
        self.more.shared(is_done);
        self.ask(&[], None);
    }

    /// The app has other answers.
    pub(crate) fn says(&mut self, answers: &Answers) {
        self.answers = answers.clone();
        self.ask(&[], None);
        assert_eq!(self.answers, *answers);
    }

    /// All that is known: what the forms show, and what passes through.
    pub(crate) fn everything(&self) -> Answers {
        let others = self.others.as_deref().unwrap_or_default();
        exchange::with_others(others, &self.answers, catalog())
    }

    /// A tool of the app changes something of what passes through.
    pub(crate) fn changes(&mut self, change: impl FnOnce(&mut Answers)) {
        let mut all = self.everything();
        change(&mut all);
        self.others = Some(exchange::others(&all, catalog()));
        self.ask(&[], None);
    }

    /// Presses a button around the view.
    pub(crate) fn presses(&mut self, button: &str) {
        self.ask(&[("form", "keep-bar"), ("value", button), ("submitted", "1")], None);
    }

    /// Chooses a value in a form.
    pub(crate) fn chooses(&mut self, form: &str, value: &str) {
        self.ask(&[("form", form), ("value", value)], None);
    }

    /// Sends a form with these fields.
    pub(crate) fn sends(&mut self, form: &str, query: &str) {
        self.ask(&[("form", form), ("query", query), ("submitted", "1")], None);
    }

    /// Opens an address with this fragment.
    pub(crate) fn opens(&mut self, fragment: &str) {
        self.ask(&[], Some(fragment));
    }

    /// A link with these answers comes in.
    pub(crate) fn comes(&mut self, answers: &Answers) {
        self.opens(&fragment(&Link::Answers(answers.clone()), catalog()));
    }

    /// Presses a button of what came in.
    pub(crate) fn decides(&mut self, button: &str) {
        self.ask(&[("form", "keep-incoming"), ("value", button), ("submitted", "1")], None);
    }

    /// The panel, opened where it is not.
    pub(crate) fn panel(&mut self) -> String {
        if self.of("panel").is_empty() {
            self.presses("panel");
        }
        self.of("panel").to_owned()
    }

    /// The whole address of the link in the panel, where there is one.
    pub(crate) fn address(&mut self) -> Option<String> {
        let panel = self.panel();
        let mut all = tags(&panel).into_iter().map(|(tag, _)| tag);
        all.find_map(|tag| attribute(tag, "value").filter(|_| tag.contains("keep-link")))
    }

    /// The answers in that link.
    pub(crate) fn link(&mut self) -> Option<Answers> {
        let address = self.address()?;
        let start = [ORIGIN, "/a/b/#s="].concat();
        let text = address.strip_prefix(&start).unwrap_or_else(|| panic!("{address}"));
        let read = link::read(text, catalog()).expect("it is a link");
        let Link::Answers(answers) = read.link else { panic!("it is of answers") };
        Some(answers)
    }
}

/// The fragment with a link.
pub(crate) fn fragment(link: &Link, catalog: &Catalog) -> String {
    format!("{}={}", link.kind().letter(), link.text(catalog))
}

/// A nurse in the middle of a career.
pub(crate) fn nurse() -> Answers {
    Answers {
        profession: Answer::Given(ProfessionId::new("nurse")),
        stage: Answer::Given(StageId::new("mid")),
        ..Answers::default()
    }
}

/// Answers of every part, some of which no form shows.
pub(crate) fn all() -> Answers {
    let license = |id| License { country: Answer::Given(CountryId::new(id)), ..License::default() };
    let mut all = Answers {
        licenses: Answer::Given(vec![license("canada"), license("pakistan")]),
        hours_now: Answer::Given(6),
        shortlist: vec![ProgramId::new("dundee-mmed"), ProgramId::new("maastricht-mhpe")],
        ..nurse()
    };
    all.levels.set(3, Some(Level::Competent));
    let section = Section::ALL.iter().position(|it| *it == Section::Plan).unwrap() + 1;
    all.notes.set(u16::try_from(section).unwrap(), Some("Ask <Jo> & “Al”: 5 = 3?".into()));
    all
}

/// The same without what no form shows of them, so that the app knows all of it.
pub(crate) fn whole() -> Answers {
    let mut whole = all();
    if let Answer::Given(licenses) = &mut whole.licenses {
        licenses.truncate(1);
    }
    whole
}
