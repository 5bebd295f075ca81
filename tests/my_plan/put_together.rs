//! What the plan puts together, without a view.

use crate::{
    given::{answered, day},
    reader::{PHYSICIAN, TODAY, aiming, pathways, plain, plan, plan_with, tools},
};
use docent::{
    domain::{
        answers::{Answer, Answers, Moment, Topic},
        calendar::Day,
        id::ProgramId,
        my_plan::{DateKind, EmployerAsk, MyPlan, Next, OpenQuestion, PlanDate, ProgramQuestion},
        timing,
    },
    words::my_plan::{dates, lines},
};

/// A date as a line: “2027-04-15 Decide, and ask …”.
fn line(plan: &MyPlan<'_>, date: &PlanDate<'_>) -> String {
    plain(&format!("{} {}", date.day.to_text(), dates::what(plan, date)))
}

fn lines_of(plan: &MyPlan<'_>) -> Vec<String> {
    plan.dates.iter().map(|it| line(plan, it)).collect()
}

/// A physician in the United States who said what the role asks for.
fn director() -> Answers {
    let line = format!("{PHYSICIAN} in:united-states years:1 holds:doctorate-health@united-states");
    let mut answers = aiming(&line, "residency-program-director");
    answers.credentials = Answer::Given(Vec::new());
    answers.licenses = Answer::Given(Vec::new());
    for it in &pathways().experiences {
        if !it.is_teaching {
            answers.experience.set(it.code.0, Some(Answer::Given(0)));
        }
    }
    answers
}

#[test]
fn the_dates_of_a_physician_stand_in_one_order() {
    let answers = director();
    let plan = plan(&answers);
    let found = lines_of(&plan);
    let known = [
        "2027-02-15 Ask my employer for time, money and a letter",
        "2027-02-15 Send Johns Hopkins two questions",
        "2027-04-15 Decide, and ask for two letters of recommendation",
        "2027-05-15 Ask for transcripts of every degree",
        "2027-07-15 Last day to apply",
        "2027-09-01 Johns Hopkins starts",
    ];
    let at = |it: &&str| found.iter().position(|line| line == it);
    let places: Vec<_> = known.iter().map(at).collect();
    assert!(places.iter().all(Option::is_some), "{found:#?}");
    assert!(places.is_sorted(), "{found:#?}");
    assert!(found.iter().any(|it| it.ends_with("Residency program director")), "{found:#?}");
    let actions: Vec<_> = plan.actions().map(|it| line(&plan, it)).collect();
    assert_eq!(actions, known[..3]);
}

#[test]
fn the_four_lines_of_a_physician() {
    let answers = director();
    let plan = plan(&answers);
    let said = [
        lines::where_i_am(&answers, tools().catalog),
        lines::where_i_am_going(&plan),
        lines::when_i_would_start(&plan, tools().timing.unwrap()),
        lines::decide_by(&plan),
        lines::what_i_do_next(&plan),
    ];
    let said = said.map(|it| plain(&it.expect("it is said")));
    assert_eq!(said[0], "Physician, early in my career. I teach every week");
    assert!(said[1].starts_with("Residency program director, "), "{}", said[1]);
    assert_eq!(said[2], "Fall 2027, Johns Hopkins");
    assert_eq!(said[3], "Decide by April 15, 2027");
    assert_eq!(said[4], "Ask my employer for time, money and a letter, by February 15");
}

#[test]
fn nothing_is_said_of_what_was_not_answered() {
    let answers = answered("");
    let plan = plan(&answers);
    assert_eq!(plan.next(), Next::Answer);
    assert!(plan.starting.is_none() && plan.aim.is_none() && plan.checked.is_none());
    assert!(plan.dates.is_empty());
    assert_eq!(lines::where_i_am(&answers, tools().catalog), None);
    assert_eq!(lines::where_i_am_going(&plan), None);
    assert_eq!(lines::when_i_would_start(&plan, tools().timing.unwrap()), None);
    assert_eq!(lines::what_i_do_next(&plan), None);
    assert!(plan.open.contains(&OpenQuestion::Own(Topic::Target)));
}

#[test]
fn not_sure_of_everything_is_said_and_gives_a_plan() {
    let answers = answered("as:? at:? teaches:?");
    let plan = plan(&answers);
    let line = lines::where_i_am(&answers, tools().catalog).unwrap();
    assert_eq!(plain(&line), "[ not sure yet ]");
    assert!(matches!(plan.next(), Next::Dated(_)), "{:?}", plan.next());
    for topic in [Topic::Profession, Topic::Stage, Topic::Teaching] {
        assert!(plan.open.contains(&OpenQuestion::Own(topic)), "{topic:?}");
    }
}

#[test]
fn an_employer_is_asked_for_what_is_open_alone() {
    let said = |line: &str| -> Vec<EmployerAsk> {
        let answers = answered(&format!("{PHYSICIAN} {line}"));
        plan(&answers).for_the_employer().collect()
    };
    assert_eq!(said(""), [EmployerAsk::Time, EmployerAsk::Money, EmployerAsk::Letter]);
    assert_eq!(said("time:? money:no letter:yes"), [EmployerAsk::Time]);
    assert_eq!(said("time:yes money:no letter:yes"), []);
    let answers = answered(&format!("{PHYSICIAN} time:yes money:no letter:yes"));
    let plan = plan(&answers);
    assert!(!plan.dates.iter().any(|it| matches!(it.kind, DateKind::AskEmployer(_))));
}

#[test]
fn each_date_of_the_start_is_one_of_when_to_start() {
    let answers = answered(PHYSICIAN);
    let plan = plan(&answers);
    let planned = plan.starting.as_ref().and_then(|it| it.planned()).unwrap();
    let days = |is_it: fn(&timing::DateKind) -> bool| -> Vec<Day> {
        planned.dates.iter().filter(|it| is_it(&it.kind)).map(|it| it.day).collect()
    };
    let own = |is_it: fn(&DateKind<'_>) -> bool| -> Vec<Day> {
        plan.dates.iter().filter(|it| is_it(&it.kind)).map(|it| it.day).collect()
    };
    assert_eq!(
        own(|it| matches!(it, DateKind::Begin(_))),
        days(|it| matches!(it, timing::DateKind::Begin(_)))
    );
    assert_eq!(own(|it| *it == DateKind::Apply), days(|it| *it == timing::DateKind::Apply));
    let decisions: Vec<_> = plan.dates.iter().filter(|it| it.is_decision).collect();
    assert!(!decisions.is_empty() && decisions.iter().all(|it| it.day == planned.decide_by));
}

#[test]
fn a_start_that_one_chooses_is_planned_with() {
    let mut answers = answered(PHYSICIAN);
    answers.intake = Answer::Given(Moment::parse("2029-fall").unwrap());
    let plan = plan(&answers);
    let starting = plan.starting.as_ref().unwrap();
    assert!(starting.is_chosen && !starting.is_over && !starting.is_best());
    let line = lines::when_i_would_start(&plan, tools().timing.unwrap()).unwrap();
    assert_eq!(plain(&line), "Fall 2029, Johns Hopkins");
    assert!(lines_of(&plan).contains(&"2029-07-15 Last day to apply".to_owned()));
}

#[test]
fn a_chosen_start_that_is_over_gives_way_to_the_best_and_says_so() {
    let mut answers = answered(PHYSICIAN);
    answers.intake = Answer::Given(Moment::parse("2025-fall").unwrap());
    let plan = plan(&answers);
    let starting = plan.starting.as_ref().unwrap();
    assert!(!starting.is_chosen && starting.is_over && starting.is_best());
}

#[test]
fn what_is_asked_before_a_near_date_is_asked_now() {
    let answers = answered(PHYSICIAN);
    // Two months before April 15 is over, and April 15 is not.
    let plan = plan_with(tools(), &answers, "2027-03-20");
    let ask = plan.dates.iter().find(|it| matches!(it.kind, DateKind::AskEmployer(_))).unwrap();
    assert_eq!(ask.day, day("2027-03-20"));
    assert_eq!(dates::when(&plan, ask), "Now");
    let next = lines::what_i_do_next(&plan).unwrap();
    assert!(plain(&next).ends_with(", today"), "{next}");
}

#[test]
fn once_the_day_to_decide_is_over_the_last_day_to_apply_is_said() {
    let answers = answered(PHYSICIAN);
    let plan = plan_with(tools(), &answers, "2027-06-01");
    let planned = plan.starting.as_ref().and_then(|it| it.planned()).unwrap();
    let said = plain(&lines::decide_by(&plan).unwrap());
    if planned.decide_by < day("2027-06-01") {
        assert!(said.contains("the last day to apply is July 15, 2027"), "{said}");
    } else {
        assert_eq!(said, "Decide by April 15, 2028");
    }
    let over = plan.actions().find(|it| it.day < plan.today);
    assert!(over.is_none(), "{over:?}");
}

#[test]
fn a_program_of_which_no_start_is_known_is_asked_when_it_starts() {
    let catalog = tools().catalog;
    let silent = catalog.programs.iter().find(|it| it.starts.value().is_none()).unwrap();
    let mut answers = answered(PHYSICIAN);
    answers.program = Answer::Given(ProgramId::new(silent.id.as_str()));
    let plan = plan(&answers);
    assert_eq!(plan.next(), Next::AskStarts);
    assert!(plan.for_the_program().any(|it| *it == ProgramQuestion::Starts));
    let line = lines::what_i_do_next(&plan).unwrap();
    assert_eq!(plain(&line), format!("Ask {} when it starts", silent.short_name));
}

#[test]
fn a_question_that_the_person_can_answer_is_not_the_programs() {
    let answers = answered(PHYSICIAN);
    let plan = plan(&answers);
    assert!(plan.open.contains(&OpenQuestion::Own(Topic::Degrees)));
    let rules = plan.for_the_program().filter(|it| matches!(it, ProgramQuestion::Rule(_)));
    assert_eq!(rules.count(), 0);
    // A degree from elsewhere is the program’s to judge.
    let foreign = answered(&format!("{PHYSICIAN} holds:first-bachelor@united-kingdom"));
    let foreign = self::plan(&foreign);
    assert!(foreign.for_the_program().any(|it| matches!(it, ProgramQuestion::Rule(_))));
    assert!(!foreign.open.contains(&OpenQuestion::Own(Topic::Degrees)));
}

#[test]
fn grades_are_never_a_question_to_anyone() {
    for line in ["", "holds:master-health@united-states", "holds:none"] {
        let answers = answered(&format!("{PHYSICIAN} {line}"));
        let plan = plan(&answers);
        let asked: Vec<_> = plan.for_the_program().map(|it| format!("{it:?}")).collect();
        assert!(!asked.iter().any(|it| it.contains("Grades")), "{asked:?}");
    }
    assert_eq!(TODAY, "2026-11-27");
}
