//! What “Roles” makes of the content of other tools: the levels of the self-check, and
//! how long study takes at a person’s hours.

use crate::person::{CATALOG, catalog};
use crate::reader::Reader;
use docent::{
    components::exchange,
    content,
    domain::{
        answers::{Answer, Answers, Level, Moment},
        assessment::Assessment,
        id::{CountryId, ProfessionId, RoleId, StageId},
        pathway::{Checked, Matching, StudyDates},
        timing::{Scene, Settings, Timing, Weightings, advise},
    },
    route,
    tool::{Held, Tool as _},
};

const PATHWAYS: &str = include_str!("../../public/api/v1/pathways.json");
const ASSESSMENT: &str = include_str!("../../public/api/v1/assessment.json");
const TIMING: &str = include_str!("../../public/api/v1/timing.json");

/// A nurse at mid-career who would coordinate faculty development.
fn nurse() -> Answers {
    Answers {
        profession: Answer::Given(ProfessionId::new("nurse")),
        country: Answer::Given(CountryId::new("united-states")),
        stage: Answer::Given(StageId::new("mid")),
        target: Answer::Given(RoleId::new("faculty-development-coordinator")),
        ..Answers::default()
    }
}

/// With all three files.
fn reader(answers: Answers) -> Reader {
    let mut reader = Reader::of(PATHWAYS);
    reader.roles.take_further("assessment", ASSESSMENT, &catalog());
    reader.roles.take_further("timing", TIMING, &catalog());
    reader.visit.answers = answers;
    reader
}

/// The same level at every question of these competencies.
fn rated(answers: &mut Answers, levels: &[(&str, Level)]) {
    let assessment: Assessment = content::read_beside(ASSESSMENT, &catalog()).unwrap();
    for (competency, level) in levels {
        for item in assessment.items.iter().filter(|it| it.competency.as_str() == *competency) {
            answers.levels.set(item.code.0, Some(*level));
        }
    }
}

const ALL: [&str; 6] = [
    "curriculum-design",
    "learner-assessment",
    "education-theory",
    "research-methods",
    "cultural-competency",
    "educational-leadership",
];

#[test]
fn before_a_self_check_the_way_to_it_stands_there() {
    let reader = reader(nurse());
    assert!(reader.text().contains("With a self-check, the steps say which of them build"));
    assert_eq!(reader.links("Take the self-check"), ["/quiz"]);
}

#[test]
fn without_the_content_of_the_self_check_nothing_is_said_of_it() {
    let mut reader = Reader::of(PATHWAYS);
    reader.visit.answers = nurse();
    rated(&mut reader.visit.answers, &[("education-theory", Level::Beginner)]);
    assert!(!reader.text().contains("self-check, "), "{}", reader.text());
    for broken in ["", "{}", "[]", CATALOG] {
        reader.roles.take_further("assessment", broken, &catalog());
        reader.roles.take_further("timing", broken, &catalog());
        reader.roles.take_further("glossary", broken, &catalog());
    }
    assert!(!reader.text().contains("What the role asks of your teaching"));
}

#[test]
fn what_is_below_the_role_is_named_with_the_steps_that_build_it() {
    let mut answers = nurse();
    rated(&mut answers, &ALL.map(|it| (it, Level::Expert)));
    rated(&mut answers, &[("educational-leadership", Level::AdvancedBeginner)]);
    let reader = reader(answers);
    let text = reader.text();
    for sentence in [
        "By your self-check, this role asks for more than you do now in educational leadership.",
        "2.0 now, 4 for this role",
        "Steps of this way that build it: ",
        "Builds educational leadership, where this role asks for more than you do now",
        "This month, without any program: ",
    ] {
        assert!(text.contains(sentence), "{sentence} in {text}");
    }
    assert_eq!(reader.links("Your self-check"), ["/quiz?scope=all&at=result"]);
}

#[test]
fn what_no_step_builds_says_so() {
    let mut answers = nurse();
    answers.target = Answer::Given(RoleId::new("simulation-center-leader"));
    rated(&mut answers, &ALL.map(|it| (it, Level::Expert)));
    rated(&mut answers, &[("cultural-competency", Level::Beginner)]);
    let mut reader = reader(answers);
    assert!(reader.text().contains("Beside it: a master’s in the field."), "{}", reader.text());
    // A program that offers neither study builds nothing here.
    reader.visit.catalog.programs.clear();
    assert!(reader.text().contains("No step of this way builds it."), "{}", reader.text());
}

#[test]
fn all_at_the_level_of_the_role_and_some_open_are_said() {
    let mut answers = nurse();
    rated(&mut answers, &ALL.map(|it| (it, Level::Expert)));
    let all = reader(answers).text();
    assert!(all.contains("you do what this role asks in each competency."), "{all}");
    let mut answers = nurse();
    rated(&mut answers, &[("education-theory", Level::Expert)]);
    let one = reader(answers).text();
    assert!(
        one.contains(
            "you do what this role asks in what you rated. Five competencies are not rated yet."
        ),
        "{one}"
    );
    let mut answers = nurse();
    rated(&mut answers, &[("education-theory", Level::Beginner)]);
    let one = reader(answers).text();
    assert!(one.contains("this role asks for more than you do now in education theory. Five competencies are not rated"));
    let mut answers = nurse();
    rated(&mut answers, &[("education-theory", Level::NotSure)]);
    let none = reader(answers).text();
    assert!(none.contains("Your self-check leaves open how you stand"), "{none}");
}

#[test]
fn strengths_of_the_self_check_speak_for_a_role() {
    let pathways = content::read_beside(PATHWAYS, &catalog()).unwrap();
    let assessment: Assessment = content::read_beside(ASSESSMENT, &catalog()).unwrap();
    let of = |answers: &Answers| {
        let catalog = catalog();
        let checked = Checked::of(&catalog, &assessment, answers, None);
        let (strong, known) = checked.map(|it| (it.strong_in(), it.known())).unwrap_or_default();
        let matching = Matching::of(&pathways, &catalog, answers, &strong, &known);
        let own = matching.families.iter();
        let own = own.filter(|it| it.role.id.as_str() == "faculty-development-coordinator");
        own.map(|it| (it.points, it.open)).next().unwrap()
    };
    let (before, open) = of(&nurse());
    let mut strong = nurse();
    rated(&mut strong, &[("education-theory", Level::Expert)]);
    assert_eq!(of(&strong), (before + 20, open - 20));
    let mut novice = nurse();
    rated(&mut novice, &[("education-theory", Level::Beginner)]);
    assert_eq!(of(&novice), (before, open - 20));
}

/// Answers whose hours stretch the study.
fn hurried(hours: u8) -> Answers {
    Answers {
        hours_now: Answer::Given(hours),
        hours_later: Answer::Given(hours),
        intake: Answer::Given(Moment::parse("2027-fall").unwrap()),
        ..nurse()
    }
}

#[test]
fn the_masters_ends_when_when_to_start_says_so() {
    let catalog = catalog();
    let timing: Timing = content::read_beside(TIMING, &catalog).unwrap();
    let today = docent::domain::calendar::Day::parse("2026-11-27").unwrap();
    let program = catalog.featured().unwrap();
    let scene = Scene::new(&timing, &catalog, program, today, Settings::default());
    let mut ends = Vec::new();
    for hours in [0, 2, 4, 8, 20] {
        let answers = hurried(hours);
        let study = StudyDates::of(&catalog, Some(&timing), &answers, today).master.unwrap();
        let advice = advise(&scene, &answers, &Weightings::new());
        let own = advice.intakes.iter().find(|it| it.start == study.start).expect("it is offered");
        assert_eq!(study.finish, own.finish, "{hours} hours");
        ends.push(study.finish.earliest());
    }
    assert_eq!(ends[0], None, "it never ends");
    assert!(ends[1] > ends[2] && ends[2] > ends[3] && ends[3] >= ends[4], "{ends:?}");
}

#[test]
fn the_certificate_inside_the_program_begins_with_it() {
    let catalog = catalog();
    let today = docent::domain::calendar::Day::parse("2026-11-27").unwrap();
    let featured = Answer::Given(catalog.featured().unwrap().id.clone());
    let fall = |year: &str| Answer::Given(Moment::parse(&[year, "-fall"].concat()).unwrap());
    for (program, intake) in [
        (Answer::Absent, Answer::Absent),
        (Answer::Absent, fall("2029")),
        (featured.clone(), Answer::Absent),
        (featured, fall("2029")),
    ] {
        let answers = Answers { program, intake, ..nurse() };
        let studies = StudyDates::of(&catalog, None, &answers, today);
        let (master, certificate) = (studies.master.unwrap(), studies.certificate.unwrap());
        assert_eq!((certificate.start, certificate.intake), (master.start, master.intake));
        let is_chosen = answers.intake.given().is_some();
        assert_eq!(master.start.year(), if is_chosen { 2029 } else { 2027 });
    }
}

#[test]
fn a_stretched_study_says_why_and_leads_to_when_to_start() {
    let reader_of = |hours| reader(hurried(hours));
    assert!(!reader_of(20).text().contains("hours that you gave"));
    assert!(reader_of(0).text().contains("At the hours that you gave it would not come to an end"));
    let stretched = reader_of(2);
    let text = stretched.text();
    assert!(
        text.contains("hours that you gave make it")
            || text.contains("longer than the program allows"),
        "{text}"
    );
    assert!(!stretched.links("When to start").is_empty());
}

#[test]
fn files_of_other_tools_may_come_before_or_after_ones_own() {
    let answers = route::query(&exchange::write(&hurried(0)));
    let others = exchange::others(&hurried(0), &catalog());
    let view = |order: &[(&str, &str)]| {
        let mut held = Held::<docent::pages::roles::Roles>::default();
        let ask = |held: &mut Held<_>, pairs: &[(&str, &str)]| {
            let pairs: Vec<_> =
                pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
            held.answer(pairs)
        };
        ask(&mut held, &[("catalog", CATALOG)]);
        for (name, text) in order {
            if *name == "pathways" {
                ask(&mut held, &[("file", text)]);
            } else {
                let said = ask(&mut held, &[("file", text), ("further", name)]);
                assert!(said.is_empty(), "nothing is said of it");
            }
        }
        // A catalog that comes again is read beside all of them.
        ask(&mut held, &[("catalog", CATALOG)]);
        let reply =
            ask(&mut held, &[("today", "2026-11-27"), ("answers", &answers), ("others", &others)]);
        let view = reply.into_iter().find(|(key, _)| key == "view");
        view.expect("a view").1
    };
    let own = ("pathways", PATHWAYS);
    let (levels, times) = (("assessment", ASSESSMENT), ("timing", TIMING));
    let first = view(&[own, levels, times]);
    assert!(first.contains("would not come to an end") && first.contains("roles-checked"));
    assert_eq!(first, view(&[times, own, levels]));
    assert_eq!(first, view(&[levels, times, own]));
    assert_ne!(first, view(&[own]));
}

#[test]
fn what_the_rules_of_ones_own_country_say_speaks_for_a_role() {
    let pathways = content::read_beside(PATHWAYS, &catalog()).unwrap();
    let points = |country: &str| {
        let country = CountryId::new(country);
        let profession = Answer::Given(ProfessionId::new("physician"));
        let answers = Answers { profession, country: Answer::Given(country), ..Answers::default() };
        let catalog = catalog();
        let matching = Matching::of(&pathways, &catalog, &answers, &[], &[]);
        let mut own = matching.families.iter();
        own.find(|it| it.role.id.as_str() == "educator-in-own-profession").unwrap().points
    };
    assert_eq!((points("united-kingdom"), points("canada")), (15, 0));
}
