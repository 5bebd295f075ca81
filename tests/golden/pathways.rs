//! The pathways of every profession to every role, as a text that stays the same: natively
//! and in a browser, and until content or rules are changed on purpose. It is someone in
//! mid-career in the United States, in the United Kingdom for a physician too, of whom
//! nothing else is known.

use docent::{
    content,
    domain::{
        answers::{Answer, Answers},
        calendar::Day,
        catalog::Catalog,
        id::{CountryId, ProfessionId, StageId},
        pathway::{Pathways, Scene, StudyDates, plan},
    },
};

const CATALOG: &str = include_str!("../../public/api/v1/catalog.json");
const PATHWAYS: &str = include_str!("../../public/api/v1/pathways.json");
const GOLDEN: &str = include_str!("pathways.txt");

/// One line for a profession and a role, and one below it for each pathway.
fn lines(
    catalog: &Catalog,
    pathways: &Pathways,
    profession: &ProfessionId,
    country: &str,
) -> String {
    let today = Day::parse("2026-11-27").expect("a day");
    let mut all = Vec::new();
    for role in &catalog.roles {
        let answers = Answers {
            profession: Answer::Given(profession.clone()),
            country: Answer::Given(CountryId::new(country)),
            stage: Answer::Given(StageId::new("mid")),
            target: Answer::Given(role.id.clone()),
            ..Answers::default()
        };
        let scene = Scene {
            pathways,
            catalog,
            today,
            target: &role.id,
            studies: StudyDates::of(catalog, None, &answers, today),
            lengths: Vec::new(),
        };
        let plan = plan(&scene, &answers);
        let outlook = plan.outlook.word().as_str();
        all.push(format!("{profession} {country} to {}: {outlook}\n", role.id));
        for it in &plan.pathways {
            let steps: Vec<_> = it.stages.iter().map(|it| it.step.id.as_str()).collect();
            let year = |month: docent::domain::month::Month| month.year().to_string();
            let to = it.end.to.map_or_else(|| "?".to_owned(), year);
            all.push(format!("  {} to {to}: {}\n", year(it.end.from), steps.join(", ")));
        }
    }
    all.concat()
}

/// Stops where the text is another one than before.
pub(crate) fn check() {
    let catalog: Catalog = content::read(CATALOG).expect("it is accepted");
    let pathways: Pathways = content::read_beside(PATHWAYS, &catalog).expect("it is accepted");
    let mut found = String::new();
    for profession in &catalog.professions {
        found += &lines(&catalog, &pathways, &profession.id, "united-states");
    }
    found += &lines(&catalog, &pathways, &ProfessionId::new("physician"), "united-kingdom");
    assert!(found == GOLDEN, "tests/golden/pathways.txt should be:\n{found}");
}
