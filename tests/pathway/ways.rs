//! Which pathways there are, and why not the others.

use crate::content::{Made, OTHER, TARGET, catalog, physician, planned, scene, steps};
use docent::domain::{
    answers::{Answer, Answers, Credential, When},
    id::{Code, CountryId, ProfessionId, RoleId},
    pathway::{
        Bar, Merit, NeedStanding, Outlook, Planner, StepStanding, StudyDates, difference, plan,
        side_by_side,
    },
};
use serde_json::json;

const ROLE: (&str, &str) = ("role", TARGET);

#[test]
fn ways_side_by_side_keep_the_order_of_each() {
    let made = Made::default()
        .step("a", "experience", (1, 1))
        .step("b", "experience", (1, 1))
        .step("c", "credential", (1, 1))
        .step("d", "credential", (1, 1))
        .asks(ROLE, "required", &[&["c"], &["d"]])
        .asks(("step", "c"), "required", &[&["a"], &["b"]])
        .asks(("step", "d"), "required", &[&["b"]]);
    planned(&made, &physician(), |plan| {
        assert_eq!(steps(plan), [["b", "c"], ["b", "d"], ["a", "c"]]);
        let ids: Vec<_> =
            side_by_side(&plan.pathways).iter().map(|(it, _)| it.id.to_string()).collect();
        assert_eq!(ids, ["b", "a", "c", "d"]);
    });
}

#[test]
fn any_way_of_each_requirement_makes_a_pathway() {
    let made = Made::default()
        .step("a", "work", (2, 2))
        .step("b", "work", (1, 1))
        .step("c", "work", (3, 3))
        .asks(ROLE, "required", &[&["a"], &["b"]])
        .asks(ROLE, "required", &[&["c"]]);
    // Both end when the longest does; of equal ones, the smaller set of positions first.
    planned(&made, &physician(), |plan| {
        assert_eq!(steps(plan), [["a", "c"], ["b", "c"]]);
        assert_eq!(plan.outlook, Outlook::Pathways);
    });
}

#[test]
fn a_pathway_that_holds_another_is_none() {
    let made = Made::default().step("a", "work", (1, 1)).step("b", "work", (1, 1)).asks(
        ROLE,
        "required",
        &[&["a"], &["a", "b"]],
    );
    planned(&made, &physician(), |plan| assert_eq!(steps(plan), [["a"]]));
}

#[test]
fn what_a_step_asks_for_comes_before_it() {
    let made = Made::default()
        .step("last", "credential", (1, 1))
        .step("first", "experience", (24, 24))
        .asks(ROLE, "required", &[&["last"]])
        .asks(("step", "last"), "required", &[&["first"]]);
    planned(&made, &physician(), |plan| {
        assert_eq!(steps(plan), [["first", "last"]]);
        let [first, last] = &plan.pathways[0].stages[..] else { panic!("two steps") };
        assert_eq!(last.start, first.end);
        assert_eq!(last.after, [first.step.code]);
    });
}

#[test]
fn a_role_on_the_way_brings_what_it_asks_for() {
    let made = Made::default()
        .step("direct", "role", (36, 36))
        .with("role", json!(OTHER))
        .step("certify", "credential", (1, 1))
        .asks(ROLE, "required", &[&["direct"]])
        .asks(("role", OTHER), "required", &[&["certify"]]);
    planned(&made, &physician(), |plan| assert_eq!(steps(plan), [["certify", "direct"]]));
}

#[test]
fn what_leads_round_in_a_circle_is_only_left_by_its_other_ways() {
    let made = Made::default()
        .step("a", "work", (1, 1))
        .step("b", "work", (1, 1))
        .step("c", "work", (1, 1))
        .asks(ROLE, "required", &[&["a"]])
        .asks(("step", "a"), "required", &[&["b"], &["c"]])
        .asks(("step", "b"), "required", &[&["a"], &["c"]]);
    planned(&made, &physician(), |plan| assert_eq!(steps(plan), [["c", "a"]]));
    let shut = Made::default()
        .step("a", "work", (1, 1))
        .step("b", "work", (1, 1))
        .asks(ROLE, "required", &[&["a"]])
        .asks(("step", "a"), "required", &[&["b"]])
        .asks(("step", "b"), "required", &[&["a"]]);
    planned(&shut, &physician(), |plan| {
        assert_eq!(plan.outlook, Outlook::OutOfReach);
        assert_eq!(steps(plan), Vec::<Vec<String>>::new());
    });
}

#[test]
fn what_is_held_is_no_step_and_what_is_marked_neither() {
    let made = Made::default()
        .credential("board", &["united-states"])
        .step("board", "credential", (1, 1))
        .with("credential", json!("board"))
        .step("a", "work", (1, 1))
        .asks(ROLE, "required", &[&["board"]])
        .asks(ROLE, "required", &[&["a"]]);
    let mut answers = physician();
    let credential = Credential { code: Code(1), country: Answer::Absent, when: When::Held };
    answers.credentials = Answer::Given(vec![credential]);
    planned(&made, &answers, |plan| {
        assert_eq!(steps(plan), [["a"]]);
        let standing = [NeedStanding::Met, NeedStanding::NotYet];
        assert_eq!(plan.needs.iter().map(|it| it.standing).collect::<Vec<_>>(), standing);
    });
    answers.done.set(2, Some(()));
    planned(&made, &answers, |plan| {
        assert_eq!(steps(plan), [Vec::<String>::new()]);
        assert_eq!(plan.pathways[0].end.from, crate::dates::month(2027, 1));
    });
}

#[test]
fn what_an_advisor_counts_is_met() {
    let made = Made::default().step("a", "work", (1, 1)).asks(ROLE, "required", &[&["a"]]);
    let mut answers = physician();
    answers.counted.set(1, Some("The committee accepted it in writing.".into()));
    planned(&made, &answers, |plan| {
        assert_eq!(steps(plan), [Vec::<String>::new()]);
        assert_eq!(plan.needs[0].standing, NeedStanding::Counted);
    });
}

#[test]
fn what_is_usual_makes_pathways_beside_those_that_are_asked_for() {
    let made = Made::default()
        .step("a", "work", (1, 1))
        .step("b", "work", (9, 9))
        .asks(ROLE, "required", &[&["a"]])
        .asks(ROLE, "typical", &[&["b"]]);
    planned(&made, &physician(), |plan| {
        assert_eq!(steps(plan), [vec!["a"], vec!["a", "b"]]);
        assert!(plan.pathways[0].merits.contains(&Merit::Soonest));
        assert!(plan.pathways[1].merits.contains(&Merit::AsUsual));
    });
}

#[test]
fn the_soonest_is_so_of_those_whose_time_is_known_where_another_may_be_sooner() {
    let made = Made::default()
        .step("a", "work", (6, 9))
        .step("b", "work", (1, 1))
        .with("months", json!({"unknown": "not-found"}))
        .asks(ROLE, "required", &[&["a"], &["b"]]);
    planned(&made, &physician(), |plan| {
        assert_eq!(steps(plan), [["a"], ["b"]]);
        assert!(plan.pathways[0].merits.contains(&Merit::SoonestKnown));
        assert!(plan.pathways.iter().all(|it| !it.merits.contains(&Merit::Soonest)));
        assert!(plan.pathways[0].is_soonest() && !plan.pathways[1].is_soonest());
    });
}

#[test]
fn where_no_rule_was_found_our_own_steps_stand_there_and_say_so() {
    let made = Made::default().step("a", "work", (1, 1)).asks(ROLE, "unknown", &[&["a"]]).asks(
        ROLE,
        "unknown",
        &[],
    );
    planned(&made, &physician(), |plan| {
        assert_eq!(plan.outlook, Outlook::Ours);
        assert_eq!(steps(plan), [["a"]]);
        assert!(plan.needs.iter().all(|it| it.standing == NeedStanding::Ask));
    });
}

#[test]
fn a_rule_of_one_country_is_not_applied_before_the_country_is_known() {
    let made = Made::default()
        .step("a", "work", (1, 1))
        .asks(ROLE, "required", &[&["a"]])
        .only("countries", json!(["united-states"]));
    let nowhere = Answers { country: Answer::Absent, ..physician() };
    let here = CountryId::new("united-states");
    planned(&made, &nowhere, |plan| {
        assert_eq!(plan.outlook, Outlook::NeedsCountry(vec![&here]));
        assert!(plan.needs.is_empty());
    });
    let elsewhere = Answers { country: Answer::Given(CountryId::new("canada")), ..physician() };
    planned(&made, &elsewhere, |plan| assert_eq!(plan.outlook, Outlook::Ours));
    let unsure = Answers { country: Answer::NotSure, ..physician() };
    planned(&made, &unsure, |plan| assert!(matches!(plan.outlook, Outlook::NeedsCountry(_))));
}

#[test]
fn a_rule_of_one_profession_is_not_applied_to_another() {
    let made = Made::default()
        .step("a", "work", (1, 1))
        .asks(ROLE, "required", &[&["a"]])
        .only("professions", json!(["physician"]));
    let nurse = Answers { profession: Answer::Given(ProfessionId::new("nurse")), ..physician() };
    planned(&made, &nurse, |plan| assert!(plan.needs.is_empty()));
    let open = Answers { profession: Answer::Absent, ..physician() };
    planned(&made, &open, |plan| assert_eq!(plan.outlook, Outlook::NeedsProfession));
}

#[test]
fn a_role_that_is_held_is_said_to_be() {
    let made = Made::default().step("a", "work", (1, 1)).asks(ROLE, "required", &[&["a"]]);
    let answers = Answers { role: Answer::Given(RoleId::new(TARGET)), ..physician() };
    planned(&made, &answers, |plan| {
        assert_eq!(plan.outlook, Outlook::Reached);
        assert!(plan.pathways.is_empty());
    });
}

#[test]
fn a_way_that_is_out_says_which_step_and_why() {
    let made = Made::default()
        .credential("board", &["canada"])
        .experience("teaching-nurses")
        .step("board", "credential", (1, 1))
        .with("credential", json!("board"))
        .step("novice", "credential", (1, 1))
        .with("experience", json!("teaching-nurses"))
        .with("closesAfter", json!(36))
        .step("a", "work", (1, 1))
        .step("b", "work", (1, 1))
        .asks(ROLE, "required", &[&["board"], &["novice"], &["a"], &["b"]])
        .asks(("step", "b"), "required", &[&["board"]]);
    let mut answers = physician();
    answers.experience.set(1, Some(Answer::Given(4)));
    planned(&made, &answers, |plan| {
        assert_eq!(steps(plan), [["a"]]);
        let out: Vec<_> = plan.out.iter().map(|it| (it.step.id.as_str(), it.bar)).collect();
        let closed = Bar::Closed(36);
        let foreign = Bar::OtherCountry;
        assert_eq!(
            out,
            [
                ("board", Some(foreign)),
                ("novice", Some(closed)),
                ("b", None),
                ("board", Some(foreign))
            ]
        );
    });
}

#[test]
fn an_open_answer_is_neither_held_nor_missing() {
    let made = Made::default()
        .credential("board", &[])
        .step("board", "credential", (6, 9))
        .with("credential", json!("board"))
        .asks(ROLE, "required", &[&["board"]]);
    for credentials in [Answer::Absent, Answer::NotSure] {
        let answers = Answers { credentials, ..physician() };
        planned(&made, &answers, |plan| {
            let [stage] = &plan.pathways[0].stages[..] else { panic!("one step") };
            let StepStanding::Ahead(ahead) = &stage.standing else { panic!("it is ahead") };
            assert!(ahead.open.is_some());
            assert_eq!((ahead.wait.least, ahead.wait.most), (0, Some(9)));
        });
    }
}

#[test]
fn studies_of_the_field_strengthen_and_can_come_first() {
    let made = Made::default()
        .step("a", "work", (1, 1))
        .step("master", "study", (24, 60))
        .with("study", json!("master"))
        .asks(ROLE, "required", &[&["a"]])
        .asks(ROLE, "strengthening", &[&["master"]]);
    let (pathways, target) = (made.read(), RoleId::new(TARGET));
    let mut scene = scene(&pathways, &target);
    // Where the program offers none, there is none.
    assert_eq!(steps(&plan(&scene, &physician())), [["a"]]);
    scene.studies = StudyDates::of(catalog(), None, &physician(), scene.today);
    let plan = plan(&scene, &physician());
    assert_eq!(steps(&plan), [vec!["a"], vec!["a", "master"]]);
    let [without, with] = &plan.pathways[..] else { panic!("two") };
    // The first does not wait for it, and shows it beside.
    assert_eq!(without.end.from, crate::dates::month(2027, 2));
    assert_eq!(without.beside.len(), 1);
    assert!(with.merits.contains(&Merit::DegreeFirst) && with.beside.is_empty());
    let study = scene.studies.master.expect("the featured program is a master’s");
    assert_eq!(with.end.from, study.finish.earliest().expect("its length is published"));
    assert!(without.merits.contains(&Merit::WithoutDegree));
}

#[test]
fn two_pathways_are_told_apart_in_steps_and_months() {
    let made = Made::default()
        .step("a", "work", (2, 2))
        .step("b", "work", (5, 5))
        .step("c", "work", (1, 1))
        .asks(ROLE, "required", &[&["a"], &["b"]])
        .asks(ROLE, "required", &[&["c"]]);
    let (pathways, target) = (made.read(), RoleId::new(TARGET));
    let scene = scene(&pathways, &target);
    let plan = plan(&scene, &physician());
    let told = difference(&plan.pathways[0], &plan.pathways[1]);
    assert_eq!(told.only_first[0].id.as_str(), "a");
    assert_eq!(told.only_second[0].id.as_str(), "b");
    assert_eq!((told.later, told.moved.len()), (3, 0));
    let rows = side_by_side(&plan.pathways);
    let ids: Vec<_> =
        rows.iter().map(|(it, all)| (it.id.as_str(), all.iter().flatten().count())).collect();
    assert_eq!(ids, [("a", 1), ("b", 1), ("c", 2)]);
    // One that a person changed: the same steps are the same pathway.
    let own = Planner::new(scene.clone(), &physician()).pathway_of(&plan.pathways[1].key());
    assert_eq!((own.key(), own.end), (plan.pathways[1].key(), plan.pathways[1].end));
    let odd = Planner::new(scene.clone(), &physician()).pathway_of(&[1, 2, 3, 999]);
    assert_eq!(odd.key(), [1, 2, 3]);
}
