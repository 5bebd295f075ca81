//! Each sentence of the first page is the one that its tool says.

use crate::{
    elements::{Element, elements},
    given::{answered, catalog, day, timing},
    reader::{ASSESSMENT, PATHWAYS, PHYSICIAN, Reader, TODAY, aiming, assessment, pathways, plain},
};
use docent::{
    domain::answers::{Answer, Answers, Level},
    domain::id::RoleId,
    pages::{roles::Roles, self_check::SelfCheck, timing::When},
    route::{Root, pairs},
    tool::{Tool, Visit},
    words::{home, my_plan as words},
};

fn visit(answers: &Answers, query: &str) -> Visit {
    let mut visit = Visit::new(catalog().clone());
    visit.today = Some(day(TODAY));
    visit.root = Root::new("/a/b/");
    visit.answers = answers.clone();
    visit.query = pairs(query);
    visit
}

fn heading_of(tool: &impl Tool, visit: &Visit) -> String {
    let all = elements(&tool.view(visit).into_string());
    plain(&all.iter().find(|it| it.name == "h1").expect("a heading").words())
}

/// What the row of a tool says on the first page.
fn row(answers: &Answers, name: &str) -> String {
    let rows = elements(&Reader::new(answers.clone()).rows());
    let at = rows.iter().position(|it| it.has_class("tool-sentence__name") && it.words() == name);
    let section = *rows[at.expect("a row")].around.last().expect("it stands in a row");
    let is_in = |it: &&Element| it.around.contains(&section);
    let texts = rows.iter().filter(is_in).filter(|it| it.has_class("tool-sentence__text"));
    plain(&texts.map(Element::words).collect::<Vec<_>>().join(" "))
}

impl Reader {
    fn rows(&self) -> String {
        self.tool.rows(&self.visit).into_string()
    }
}

/// Levels of every item of a competency.
fn rated(answers: &mut Answers, competency: &str, level: Level) {
    for item in assessment().items.iter().filter(|it| it.competency.as_str() == competency) {
        answers.levels.set(item.code.0, Some(level));
    }
}

#[test]
fn when_to_start_says_the_same() {
    for line in [
        PHYSICIAN,
        "as:physician at:in-training teaches:informally in:united-states now:4",
        "as:nurse at:mid teaches:main-duty in:ireland now:0 later:0",
        "as:? at:? teaches:?",
        "as:pharmacist at:late teaches:course holds:none",
    ] {
        let answers = answered(line);
        let own = heading_of(&When::new(timing().clone()), &visit(&answers, ""));
        let said = row(&answers, "When to start");
        assert!(said.ends_with(&own), "{line}: “{said}” for “{own}”");
    }
}

#[test]
fn roles_says_the_same() {
    for role in catalog().roles.iter().map(|it| it.id.as_str()) {
        for line in [PHYSICIAN, "as:nurse at:mid teaches:weekly in:united-states"] {
            let answers = aiming(line, role);
            let mut roles = Roles::read(PATHWAYS, catalog()).unwrap();
            roles.take_further("timing", crate::given::TIMING, catalog());
            roles.take_further("assessment", ASSESSMENT, catalog());
            let own = heading_of(&roles, &visit(&answers, ""));
            assert_eq!(row(&answers, "Roles"), own, "{line} {role}");
        }
    }
}

#[test]
fn the_self_check_says_the_same() {
    let mut answers = answered(PHYSICIAN);
    rated(&mut answers, "educational-leadership", Level::Proficient);
    rated(&mut answers, "learner-assessment", Level::AdvancedBeginner);
    let tool = SelfCheck::new(assessment().clone());
    let own = heading_of(&tool, &visit(&answers, "of=all&at=result"));
    assert!(own.contains("You rate yourself"), "{own}");
    assert_eq!(row(&answers, "Self-check"), own);
    let untouched = answered(PHYSICIAN);
    assert_eq!(row(&untouched, "Self-check"), plain(words::NOT_CHECKED));
}

#[test]
fn the_worked_example_says_what_the_tools_say() {
    let (mut answers, _) = home::example();
    answers.target = Answer::Given(RoleId::new("educator-in-own-profession"));
    rated(&mut answers, "learner-assessment", Level::Competent);
    assert_eq!(row(&answers, "Roles"), plain(home::ROLE_EXAMPLE));
    assert_eq!(row(&answers, "Self-check"), plain(home::CHECK_EXAMPLE));
}

#[test]
fn there_is_one_next_step_by_what_is_open() {
    let step = |answers: &Answers| {
        let all = elements(&Reader::new(answers.clone()).rows());
        let steps: Vec<_> = all.iter().filter(|it| it.has_class("next-step__name")).collect();
        assert_eq!(steps.len(), 1);
        let link = all.iter().find(|it| it.has_class("button--primary")).expect("a button");
        let href = link.attribute("href").expect("it leads on").to_owned();
        (plain(&steps[0].words()), href)
    };
    let open = answered(PHYSICIAN);
    assert_eq!(
        step(&open),
        (
            "Say which degrees you hold".into(),
            "/a/b/programs/johns-hopkins-mehp#entry-answers".into()
        )
    );
    let mut known = answered(
        "as:physician at:early teaches:weekly in:united-states holds:master-health@united-states \
         years:6",
    );
    assert_eq!(step(&known), ("Choose the role that you aim at".into(), "/a/b/careers".into()));
    known.target = Answer::Given(RoleId::new("simulation-center-leader"));
    known.role = Answer::Given(RoleId::new("education-director"));
    known.credentials = Answer::Given(Vec::new());
    known.licenses = Answer::Given(Vec::new());
    for it in pathways().experiences.iter().filter(|it| !it.is_teaching) {
        known.experience.set(it.code.0, Some(Answer::Given(0)));
    }
    let rate = ("Rate yourself in one competency".into(), "/a/b/quiz".into());
    assert_eq!(step(&known), rate);
    rated(&mut known, "learner-assessment", Level::Competent);
    assert_eq!(step(&known), ("See all of it on one page".into(), "/a/b/plan".into()));
}
