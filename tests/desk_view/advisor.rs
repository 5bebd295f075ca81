//! An advisor at the desk, who reads and enters as in a browser.

use crate::person::{Control, attribute, catalog, controls, fields, plain, tags};
use docent::{
    browser::form::Entered,
    domain::{
        answers::{Answer, Answers},
        calendar::Day,
        id::{ProfessionId, RoleId, StageId, TeachingId},
        link::Link,
    },
    pages::advise::Advise,
    route,
    state::Command,
    tool::{Tool as _, Visit},
};

const TIMING: &str = include_str!("../../public/api/v1/timing.json");
const PATHWAYS: &str = include_str!("../../public/api/v1/pathways.json");

pub(crate) struct Advisor {
    pub(crate) tool: Advise,
    pub(crate) visit: Visit,
}

impl Advisor {
    pub(crate) fn new() -> Self {
        let catalog = catalog();
        let mut tool = Advise::read(TIMING, &catalog).expect("it is accepted");
        tool.take_further("pathways", PATHWAYS, &catalog);
        let mut visit = Visit::new(catalog);
        visit.today = Day::parse("2026-11-27");
        visit.origin = "https://school.example".into();
        let mut advisor = Self { tool, visit };
        advisor.tool.arrived(&mut advisor.visit);
        advisor
    }

    /// With these candidates on the desk, all worked out.
    pub(crate) fn with(all: &[Answers]) -> Self {
        let mut advisor = Self::new();
        advisor.opens(&all.iter().map(link).collect::<Vec<_>>().join("\n"));
        while advisor.tool.work(&advisor.visit).is_some() {}
        advisor
    }

    pub(crate) fn opens(&mut self, text: &str) -> Vec<Command> {
        self.submits("desk-open", &[("links", text)])
    }

    pub(crate) fn view(&self) -> String {
        self.tool.view(&self.visit).into_string()
    }

    /// What a person reads there, with one space between words.
    pub(crate) fn text(&self) -> String {
        let view = self.view();
        let text: Vec<_> = tags(&view).into_iter().map(|(_, text)| plain(text)).collect();
        text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The texts of the elements whose tag holds this.
    pub(crate) fn texts(&self, mark: &str) -> Vec<String> {
        let view = self.view();
        let all = tags(&view).into_iter().filter(|(tag, _)| tag.contains(mark));
        all.map(|(_, text)| plain(text).trim().to_owned()).collect()
    }

    /// The addresses of the links with these words.
    pub(crate) fn links(&self, words: &str) -> Vec<String> {
        let view = self.view();
        let is_it = |(tag, text): &(&str, &str)| tag.starts_with("a ") && plain(text) == words;
        let all = tags(&view).into_iter().filter(is_it);
        all.filter_map(|(tag, _)| attribute(tag, "href")).collect()
    }

    pub(crate) fn follows(&mut self, href: &str) {
        let query = href.split_once('?').map_or("", |it| it.1);
        self.visit.query = route::pairs(query);
        self.tool.arrived(&mut self.visit);
    }

    pub(crate) fn controls(&self) -> Vec<Control> {
        controls(&self.view())
    }

    /// The form whose id begins so.
    pub(crate) fn form(&self, start: &str) -> String {
        let all = self.controls();
        let found = all.iter().find(|it| it.form.starts_with(start));
        found.unwrap_or_else(|| panic!("no form {start}: {all:#?}")).form.clone()
    }

    /// Enters these values, and presses the button.
    pub(crate) fn submits(&mut self, form: &str, values: &[(&str, &str)]) -> Vec<Command> {
        self.enters(form, values, true)
    }

    /// Enters these values.
    pub(crate) fn chooses(&mut self, form: &str, values: &[(&str, &str)]) -> Vec<Command> {
        self.enters(form, values, false)
    }

    fn enters(&mut self, start: &str, values: &[(&str, &str)], is_submitted: bool) -> Vec<Command> {
        let form = self.form(start);
        let mut pairs = fields(&self.controls(), &form);
        for (name, value) in values {
            pairs.retain(|(it, _)| it != name);
            pairs.push(((*name).to_owned(), (*value).to_owned()));
        }
        let (name, value) = values.last().copied().unwrap_or_default();
        let entered = Entered {
            form,
            name: name.to_owned(),
            value: value.to_owned(),
            is_checked: false,
            is_submitted,
            is_typing: false,
            query: route::query(&pairs),
        };
        self.tool.arrived(&mut self.visit);
        self.tool.entered(&mut self.visit, &entered)
    }

    /// Ticks a candidate of the list, or no longer.
    pub(crate) fn ticks(&mut self, number: u32) {
        let form = self.form("desk-list");
        let (number, all) = (number.to_string(), self.controls());
        let mut pairs = fields(&all, &form);
        let before = pairs.len();
        pairs.retain(|(name, value)| name != "side" || *value != number);
        if pairs.len() == before {
            pairs.push(("side".into(), number.clone()));
        }
        let entered = Entered {
            form,
            name: "side".into(),
            value: number,
            is_checked: false,
            is_submitted: false,
            is_typing: false,
            query: route::query(&pairs),
        };
        self.tool.entered(&mut self.visit, &entered);
    }
}

pub(crate) fn link(answers: &Answers) -> String {
    Link::Answers(answers.clone()).text(&catalog())
}

pub(crate) fn someone(profession: &str, stage: &str, teaching: &str, target: &str) -> Answers {
    let target =
        if target.is_empty() { Answer::Absent } else { Answer::Given(RoleId::new(target)) };
    Answers {
        profession: Answer::Given(ProfessionId::new(profession)),
        stage: Answer::Given(StageId::new(stage)),
        teaching: Answer::Given(TeachingId::new(teaching)),
        target,
        ..Answers::default()
    }
}

/// A nurse, a physician and a pharmacist.
pub(crate) fn three() -> [Answers; 3] {
    [
        someone("nurse", "mid", "weekly", "simulation-center-leader"),
        someone("physician", "early", "main-duty", "residency-program-director"),
        someone("pharmacist", "late", "informally", ""),
    ]
}
