//! The app, as far as the self-check hears of it: names the address and the answers
//! in each request, and takes over what comes back.

use crate::{
    given::catalog,
    person::{CATALOG, attribute, controls, fields, plain, tags},
};
use docent::{
    components::exchange,
    content,
    domain::{
        answers::{Answers, Keyed, Level},
        assessment::{Assessment, Item},
        id::Code,
        link::{self, Link},
        self_check::Scope,
    },
    pages::self_check::SelfCheck,
    route,
    state::Pairs,
    tool::Held,
};
use std::sync::OnceLock;

pub(crate) const ASSESSMENT: &str = include_str!("../../public/api/v1/assessment.json");

/// Where the self-check stands.
pub(crate) const PATH: &str = "/a/b/quiz";
pub(crate) const ORIGIN: &str = "https://school.example";
/// The id of the heading of each view.
pub(crate) const HEADING: &str = "tool-heading";

/// The shipped self-check: 36 items, the first six of the first competency.
pub(crate) fn assessment() -> &'static Assessment {
    static READ: OnceLock<Assessment> = OnceLock::new();
    READ.get_or_init(|| content::read_beside(ASSESSMENT, catalog()).expect("it is accepted"))
}

/// The items of a scope as the address names it.
pub(crate) fn items(scope: &str) -> Vec<&'static Item> {
    let scope = match scope {
        "short" => Scope::Short,
        "all" => Scope::All,
        id => Scope::One(docent::domain::id::CompetencyId::new(id)),
    };
    scope.items(assessment())
}

/// The numbers of the items of a scope.
pub(crate) fn codes(scope: &str) -> Vec<u16> {
    items(scope).into_iter().map(|it| it.code.0).collect()
}

/// The same level for each of these items.
pub(crate) fn alike(codes: &[u16], level: Level) -> Keyed<Level> {
    let mut levels = Keyed::default();
    for code in codes {
        levels.set(*code, Some(level));
    }
    levels
}

/// The self-check, and the app that asks it.
#[derive(Debug)]
pub(crate) struct Asked {
    held: Held<SelfCheck>,
    /// The answers that the app knows.
    known: Answers,
    /// What it passes through.
    others: String,
    /// The query of the address.
    pub(crate) search: String,
    /// Seconds since the page was opened.
    pub(crate) now: u32,
    pub(crate) today: &'static str,
    pub(crate) random: u32,
    /// What was said last.
    said: Pairs,
}

impl Asked {
    /// With the shipped content, at its address without a query.
    pub(crate) fn new() -> Self {
        let mut asked = Self::empty();
        asked.ask(&[("catalog", CATALOG), ("file", ASSESSMENT)]);
        asked.ask(&[]);
        asked
    }

    /// Before any content.
    pub(crate) fn empty() -> Self {
        Self {
            held: Held::default(),
            known: Answers::default(),
            others: String::new(),
            search: String::new(),
            now: 100,
            today: "2026-11-26",
            random: 4711,
            said: Pairs::new(),
        }
    }

    /// With these answers, at an address with this query.
    pub(crate) fn at(search: &str, answers: &Answers) -> Self {
        let mut asked = Self::new();
        asked.knows(answers);
        asked.goes(search);
        asked
    }

    /// With this level for each item of a scope, at an address.
    pub(crate) fn full(scope: &str, level: Level, search: &str) -> Self {
        let levels = alike(&codes(scope), level);
        Self::at(search, &Answers { levels, ..Answers::default() })
    }

    /// Asks with these pairs, beside those that every request has.
    pub(crate) fn ask(&mut self, pairs: &[(&str, &str)]) {
        let answers = route::query(&exchange::write(&self.known));
        let (now, random) = (self.now.to_string(), self.random.to_string());
        let always = [
            ("root", "/a/b/"),
            ("origin", ORIGIN),
            ("today", self.today),
            ("now", now.as_str()),
            ("random", random.as_str()),
            ("search", self.search.as_str()),
            ("answers", answers.as_str()),
            ("others", self.others.as_str()),
        ];
        let all = pairs.iter().chain(&always);
        let all: Vec<_> = all.map(|(key, it)| ((*key).into(), (*it).into())).collect();
        self.said = self.held.answer(all);
        for (at, (key, _)) in self.said.iter().enumerate() {
            assert!(self.said[..at].iter().all(|it| it.0 != *key), "{key} is said twice");
        }
        if let Some(told) = self.find("answers") {
            self.known = exchange::read(&route::pairs(told), &self.known);
        }
        if let Some(others) = self.find("others") {
            self.others = others.to_owned();
        }
        if let Some(search) = self.find("go").or(self.find("stay")) {
            self.search = search.to_owned();
        }
    }

    fn find(&self, what: &str) -> Option<&str> {
        self.said.iter().find(|it| it.0 == what).map(|it| it.1.as_str())
    }

    /// What was said last of something; empty where nothing was.
    pub(crate) fn of(&self, what: &str) -> &str {
        self.find(what).unwrap_or_default()
    }

    /// Whether something was said of it.
    pub(crate) fn says(&self, what: &str) -> bool {
        self.find(what).is_some()
    }

    /// The view as it was drawn last.
    pub(crate) fn view(&self) -> &str {
        self.of("view")
    }

    /// All texts of the view, what only a screen reader hears included.
    pub(crate) fn text(&self) -> String {
        text(self.view())
    }

    /// Whether the view has this text; any space is as good as any other.
    pub(crate) fn reads(&self, text: &str) -> bool {
        self.text().contains(&single(text))
    }

    /// All that is known.
    pub(crate) fn everything(&self) -> Answers {
        exchange::with_others(&self.others, &self.known, catalog())
    }

    /// One’s own levels.
    pub(crate) fn levels(&self) -> Keyed<Level> {
        self.everything().levels
    }

    /// The app has these answers; they are told with the next request.
    pub(crate) fn knows(&mut self, answers: &Answers) {
        self.others = exchange::others(answers, catalog());
        self.known = exchange::read(&exchange::write(answers), &Answers::default());
        assert_eq!(self.everything(), *answers, "the tests give what passes whole");
    }

    /// Something else changes the answers.
    pub(crate) fn changes(&mut self, change: impl FnOnce(&mut Answers)) {
        let mut all = self.everything();
        change(&mut all);
        self.knows(&all);
        self.ask(&[]);
    }

    /// Goes to an address with this query.
    pub(crate) fn goes(&mut self, search: &str) {
        search.clone_into(&mut self.search);
        self.ask(&[]);
    }

    /// The texts of the links of the view, without their arrows, and where they lead.
    pub(crate) fn links(&self) -> Vec<(String, String)> {
        let mut links = Vec::new();
        for (at, (tag, _)) in tags(self.view()).iter().enumerate() {
            if tag.starts_with("a ") {
                let inside = tags(self.view()).into_iter().skip(at);
                let inside = inside.take_while(|it| it.0 != "/a").map(|it| plain(it.1));
                let href = attribute(tag, "href").expect("a link leads somewhere");
                let text: String = inside.collect();
                links.push((text.trim_end_matches(" →").to_owned(), href));
            }
        }
        links
    }

    /// Whether there is a link with this text.
    pub(crate) fn has_link(&self, text: &str) -> bool {
        self.links().iter().any(|it| it.0 == text)
    }

    /// Follows the one link with this text, which leads elsewhere in the self-check.
    pub(crate) fn follows(&mut self, text: &str) {
        let links = self.links();
        let found: Vec<_> = links.iter().filter(|it| it.0 == text).collect();
        assert_eq!(found.len(), 1, "links “{text}” of {links:?}");
        let address = found[0].1.clone();
        self.opens(&address);
    }

    /// Opens an address of the self-check.
    pub(crate) fn opens(&mut self, address: &str) {
        let (path, search) = address.split_once('?').unwrap_or((address, ""));
        assert_eq!(path, PATH, "{address} leads elsewhere");
        self.goes(search);
    }

    /// The number of the item that is asked alone.
    pub(crate) fn item(&self) -> u16 {
        let forms = tags(self.view()).into_iter().filter_map(|it| attribute(it.0, "id"));
        let codes: Vec<u16> =
            forms.filter_map(|it| it.strip_prefix("item-")?.parse().ok()).collect();
        assert_eq!(codes.len(), 1, "one item is asked: {codes:?}");
        codes[0]
    }

    /// The level that is checked at an item.
    pub(crate) fn checked(&self, item: u16) -> Option<Level> {
        let form = format!("item-{item}");
        let all = controls(self.view());
        let checked: Vec<_> = all.iter().filter(|it| it.form == form && it.is_checked).collect();
        assert!(checked.len() <= 1, "one level at a time: {checked:?}");
        checked.first().map(|it| Level::parse(&it.value).expect("it is a level"))
    }

    /// Chooses a level that the item offers.
    pub(crate) fn chooses(&mut self, item: u16, level: Level) {
        let form = format!("item-{item}");
        let is_meant = |it: &crate::person::Control| {
            it.form == form && it.kind == "radio" && it.value == level.as_str()
        };
        let all = controls(self.view());
        assert_eq!(all.iter().filter(|it| is_meant(it)).count(), 1, "{level:?} at {item}");
        self.enters(&form, "level", level.as_str(), false, &format!("level={}", level.as_str()));
    }

    /// Chooses a level of the item that is asked alone.
    pub(crate) fn says_level(&mut self, level: Level) {
        self.chooses(self.item(), level);
    }

    /// Chooses a value of the select of a form.
    pub(crate) fn selects(&mut self, form: &str, name: &str, value: &str) {
        let all = controls(self.view());
        let found = all.iter().find(|it| it.form == form && it.name == name);
        let choices = &found.unwrap_or_else(|| panic!("no {name} in {form}")).choices;
        assert!(choices.iter().any(|it| it == value), "{value} is not in {choices:?}");
        let query = route::query(&[(name.to_owned(), value.to_owned())]);
        self.enters(form, name, value, false, &query);
    }

    /// Presses the button of a form.
    pub(crate) fn presses(&mut self, form: &str) {
        self.sends(form, &[]);
    }

    /// Presses the button of a form after these texts were entered.
    pub(crate) fn sends(&mut self, form: &str, texts: &[(&str, &str)]) {
        let mut all = controls(self.view());
        for (name, text) in texts {
            let found = all.iter_mut().find(|it| it.form == form && it.name == *name);
            (*text).clone_into(&mut found.unwrap_or_else(|| panic!("no {name} in {form}")).value);
        }
        let button = all.iter().find(|it| it.form == form && it.kind == "button");
        let button = button.unwrap_or_else(|| panic!("no button in {form}")).clone();
        let mut pairs = fields(&all, form);
        if !button.name.is_empty() {
            pairs.push((button.name.clone(), button.value.clone()));
        }
        self.enters(form, &button.name, &button.value, true, &route::query(&pairs));
    }

    /// Whether the view has a form.
    pub(crate) fn has_form(&self, form: &str) -> bool {
        tags(self.view())
            .iter()
            .any(|it| it.0.starts_with("form") && attribute(it.0, "id").as_deref() == Some(form))
    }

    fn enters(&mut self, form: &str, name: &str, value: &str, is_submitted: bool, query: &str) {
        self.ask(&[
            ("form", form),
            ("name", name),
            ("value", value),
            ("submitted", if is_submitted { "1" } else { "0" }),
            ("query", query),
        ]);
    }

    /// The link that a field of the view shows, and what it holds.
    pub(crate) fn link(&self) -> (String, Link) {
        let all = controls(self.view());
        let address = &all.iter().find(|it| it.kind == "text").expect("there is a link").value;
        let (page, text) = address.split_once('#').expect("it has a fragment");
        assert_eq!(page, [ORIGIN, PATH].concat());
        let (letter, text) = text.split_once('=').expect("a letter and a text");
        let read = link::read(text, catalog()).expect("it is a link");
        assert_eq!(letter, read.link.kind().letter().to_string());
        (address.clone(), read.link)
    }
}

/// The texts of some markup, with single spaces.
pub(crate) fn text(markup: &str) -> String {
    let texts = tags(markup).into_iter().map(|it| plain(it.1));
    single(&texts.collect::<Vec<_>>().join(" "))
}

fn single(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A request of these items that came from a colleague.
pub(crate) fn observing(items: &[u16]) -> docent::domain::answers::Observing {
    let items: Vec<Code> = items.iter().copied().map(Code).collect();
    docent::domain::answers::Observing::new(7, &items)
}
