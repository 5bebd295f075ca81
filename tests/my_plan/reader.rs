//! A person at My plan, who reads and enters as in a browser.

use crate::{
    elements::{Element, elements},
    given::{TIMING, answered, catalog, day, timing, weightings},
};
use docent::{
    browser::form::Entered,
    content,
    domain::{
        answers::{Answer, Answers},
        assessment::Assessment,
        id::RoleId,
        my_plan::{MyPlan, Tools},
        pathway::Pathways,
        timing::Settings,
    },
    pages::my_plan,
    route::{self, Root},
    state::Command,
    tool::{Tool as _, Visit},
};
use std::sync::OnceLock;

pub(crate) const PATHWAYS: &str = include_str!("../../public/api/v1/pathways.json");
pub(crate) const ASSESSMENT: &str = include_str!("../../public/api/v1/assessment.json");

/// The day on which these people look.
pub(crate) const TODAY: &str = "2026-11-27";

/// A physician who answered three questions.
pub(crate) const PHYSICIAN: &str = "as:physician at:early teaches:weekly";

pub(crate) fn pathways() -> &'static Pathways {
    static READ: OnceLock<Pathways> = OnceLock::new();
    READ.get_or_init(|| content::read_beside(PATHWAYS, catalog()).expect("they are accepted"))
}

pub(crate) fn assessment() -> &'static Assessment {
    static READ: OnceLock<Assessment> = OnceLock::new();
    READ.get_or_init(|| content::read_beside(ASSESSMENT, catalog()).expect("it is accepted"))
}

/// The content of every tool.
pub(crate) fn tools() -> Tools<'static> {
    Tools {
        catalog: catalog(),
        timing: Some(timing()),
        pathways: Some(pathways()),
        assessment: Some(assessment()),
    }
}

/// The answers of a line, with a role to aim at.
pub(crate) fn aiming(line: &str, role: &str) -> Answers {
    Answers { target: Answer::Given(RoleId::new(role)), ..answered(line) }
}

/// The plan for these answers on the day of these tests.
pub(crate) fn plan(answers: &Answers) -> MyPlan<'_> {
    plan_with(tools(), answers, TODAY)
}

pub(crate) fn plan_with<'a>(tools: Tools<'a>, answers: &'a Answers, today: &str) -> MyPlan<'a> {
    let plan = MyPlan::of(tools, answers, Settings::default(), weightings(), day(today));
    plan.expect("the catalog has a program")
}

/// A text with plain spaces.
pub(crate) fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

pub(crate) struct Reader {
    pub(crate) tool: my_plan::MyPlan,
    pub(crate) visit: Visit,
}

impl Reader {
    /// With everything that the shipped content holds.
    pub(crate) fn new(answers: Answers) -> Self {
        let mut reader = Self::without(answers);
        for (name, text) in [("pathways", PATHWAYS), ("assessment", ASSESSMENT)] {
            reader.tool.take_further(name, text, catalog());
        }
        reader
    }

    /// Where the content of the other tools did not come.
    pub(crate) fn without(answers: Answers) -> Self {
        let tool = my_plan::MyPlan::read(TIMING, catalog()).expect("it is accepted");
        let mut visit = Visit::new(catalog().clone());
        visit.today = Some(day(TODAY));
        visit.root = Root::new("/a/b/");
        visit.answers = answers;
        Self { tool, visit }
    }

    /// At a page of the plan.
    pub(crate) fn at(mut self, query: &str) -> Self {
        self.visit.query = route::pairs(query);
        self
    }

    pub(crate) fn markup(&self) -> String {
        self.tool.view(&self.visit).into_string()
    }

    pub(crate) fn all(&self) -> Vec<Element> {
        elements(&self.markup())
    }

    /// The words of the elements of a class.
    pub(crate) fn words(&self, class: &str) -> Vec<String> {
        let all = self.all().into_iter().filter(|it| it.has_class(class));
        all.map(|it| plain(&it.words())).collect()
    }

    /// All that stands there.
    pub(crate) fn text(&self) -> String {
        let all = self.all();
        let texts = all.iter().filter(|it| it.name.is_empty());
        let text: String = texts.map(|it| [it.text.as_str(), " "].concat()).collect();
        plain(&text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The address of the first link with these words.
    pub(crate) fn link(&self, words: &str) -> Option<String> {
        let all = self.all();
        let link = all.iter().find(|it| it.name == "a" && plain(&it.words()).starts_with(words));
        link.and_then(|it| it.attribute("href")).map(str::to_owned)
    }

    /// Enters the fields of a form.
    pub(crate) fn enters(&mut self, form: &str, fields: &[(&str, &str)]) -> Vec<Command> {
        let pairs: Vec<_> =
            fields.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        let entered = Entered {
            form: form.into(),
            name: fields.last().map_or("", |it| it.0).into(),
            value: fields.last().map_or("", |it| it.1).into(),
            is_checked: false,
            is_submitted: fields.is_empty(),
            is_typing: false,
            query: route::query(&pairs),
        };
        self.tool.entered(&mut self.visit, &entered)
    }
}
