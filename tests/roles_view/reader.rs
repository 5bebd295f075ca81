//! A person at “Roles”, who reads and enters as in a browser.

use crate::person::{Control, attribute, catalog, controls, fields, plain, tags};
use docent::{
    browser::form::Entered,
    domain::calendar::Day,
    pages::roles::Roles,
    route,
    state::Command,
    tool::{Tool as _, Visit},
};

pub(crate) struct Reader {
    pub(crate) roles: Roles,
    pub(crate) visit: Visit,
}

impl Reader {
    /// With these pathways beside the shipped catalog, before any answer.
    pub(crate) fn of(pathways: &str) -> Self {
        let catalog = catalog();
        let roles = Roles::read(pathways, &catalog).expect("it is accepted");
        let mut visit = Visit::new(catalog);
        visit.today = Day::parse("2026-11-27");
        Self { roles, visit }
    }

    pub(crate) fn view(&self) -> String {
        self.roles.view(&self.visit).into_string()
    }

    /// What a person reads there, with one space between words.
    pub(crate) fn text(&self) -> String {
        let view = self.view();
        let text: Vec<_> = tags(&view).into_iter().map(|(_, text)| plain(text)).collect();
        text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn heading(&self) -> String {
        let view = self.view();
        let all = tags(&view);
        let (_, text) = all.into_iter().find(|(tag, _)| tag.starts_with("h1")).expect("a heading");
        plain(text)
    }

    /// The addresses of the links that begin with these words.
    pub(crate) fn links(&self, words: &str) -> Vec<String> {
        let view = self.view();
        let is_it = |(tag, text): &(&str, &str)| tag.starts_with("a ") && plain(text) == words;
        let all = tags(&view).into_iter().filter(is_it);
        all.filter_map(|(tag, _)| attribute(tag, "href")).collect()
    }

    pub(crate) fn follows(&mut self, href: &str) {
        let query = href.split_once('?').expect("a query").1.replace("&amp;", "&");
        self.visit.query = route::pairs(&query);
    }

    pub(crate) fn controls(&self) -> Vec<Control> {
        controls(&self.view())
    }

    /// The form as it stands, with these values of one field instead.
    pub(crate) fn chooses(&mut self, form: &str, name: &str, values: &[&str]) -> Vec<Command> {
        self.enters(form, name, values, false)
    }

    /// The same by a button.
    pub(crate) fn submits(&mut self, form: &str, name: &str, value: &str) -> Vec<Command> {
        self.enters(form, name, &[value], true)
    }

    fn enters(
        &mut self,
        form: &str,
        name: &str,
        values: &[&str],
        is_submitted: bool,
    ) -> Vec<Command> {
        let mut pairs = fields(&self.controls(), form);
        let at = pairs.iter().position(|(it, _)| it == name).unwrap_or(pairs.len());
        pairs.retain(|(it, _)| it != name);
        let at = at.min(pairs.len());
        for value in values.iter().rev() {
            pairs.insert(at, (name.to_owned(), (*value).to_owned()));
        }
        let entered = Entered {
            form: form.to_owned(),
            name: name.to_owned(),
            value: (*values.last().unwrap_or(&"")).to_owned(),
            is_checked: false,
            is_submitted,
            is_typing: false,
            query: route::query(&pairs),
        };
        self.roles.arrived(&mut self.visit);
        self.roles.entered(&mut self.visit, &entered)
    }
}
