//! What “Roles” says, on the shipped content: one person after another.

use crate::reader::Reader;
use docent::{
    content,
    domain::{
        answers::{Answer, Answers, Degree, DegreeKind, License, Moment},
        id::{CountryId, ProfessionId, RoleId, StageId},
        pathway::Pathways,
    },
    state::Command,
    words::roles::steps::MISSING_REASON,
};

const PATHWAYS: &str = include_str!("../../public/api/v1/pathways.json");
const DIRECTOR: &str = "residency-program-director";

/// Someone of whom this much is known; an empty country is none.
fn someone(profession: &str, country: &str, stage: &str, target: &str) -> Reader {
    let mut person = Reader::of(PATHWAYS);
    let country = (!country.is_empty()).then(|| CountryId::new(country));
    person.visit.answers = Answers {
        profession: Answer::Given(ProfessionId::new(profession)),
        country: country.map_or(Answer::Absent, Answer::Given),
        stage: Answer::Given(StageId::new(stage)),
        target: Answer::Given(RoleId::new(target)),
        ..Answers::default()
    };
    person
}

/// A physician in the United States at mid-career who has one year of teaching, a
/// license, and says which degrees and credentials are held.
fn attending() -> Reader {
    let mut person = someone("physician", "united-states", "mid", DIRECTOR);
    let answers = &mut person.visit.answers;
    answers.teaching_years = Answer::Given(1);
    answers.licenses = Answer::Given(vec![License::default()]);
    answers.credentials = Answer::Given(vec![]);
    answers.degrees = Answer::Given(vec![]);
    person
}

#[test]
fn two_more_documented_years_are_what_is_missing() {
    let person = attending();
    assert_eq!(person.heading(), "Residency program director, not before November 2028");
    let text = person.text();
    assert!(text.contains("one year held"), "{text}");
    assert!(text.contains("we found nobody who asks for it"));
    assert!(text.contains("Board certification"));
}

#[test]
fn marking_and_counting_bring_the_role_nearer() {
    let mut person = attending();
    person.submits("counted-2", "reason", "The committee accepted my fellowship year.");
    assert!(person.visit.answers.counted.get(2).is_some());
    assert_eq!(person.heading(), "Residency program director: how soon was not found");
    assert!(person.text().contains("counted by an advisor"));
    assert!(person.text().contains("“The committee accepted my fellowship year.”"));
    person.submits("counted-2", "uncount", "1");
    assert!(person.visit.answers.counted.get(2).is_none());
    person.submits("roles-way", "done", "5");
    assert!(person.visit.answers.done.get(5).is_some());
    assert!(person.text().contains("marked as done"));
}

#[test]
fn a_reason_that_is_missing_is_asked_for_in_place() {
    let mut person = attending();
    let before = person.visit.answers.clone();
    for reason in ["", "  "] {
        let commands = person.submits("counted-2", "reason", reason);
        assert_eq!(commands, [Command::Focus("counted-2-reason".into())]);
        assert_eq!(person.visit.answers, before);
        let view = person.view();
        assert_eq!(view.matches(MISSING_REASON).count(), 1);
        assert!(view.contains("aria-describedby=\"counted-2-reason-trouble\""));
    }
    // What is counted is not lost by an empty reason.
    person.submits("counted-2", "reason", "The committee agreed.");
    assert!(!person.view().contains(MISSING_REASON));
    person.submits("counted-2", "reason", "");
    assert!(person.visit.answers.counted.get(2).is_some());
    // The next thing that is entered takes the sentence away.
    person.submits("roles-way", "done", "5");
    assert!(!person.view().contains(MISSING_REASON));
}

#[test]
fn each_other_way_can_be_taken_and_says_what_it_changes() {
    let mut person = attending();
    let ways = person.links("Take this way");
    assert!(ways.len() >= 2, "{ways:?}");
    for href in ways {
        let before = person.heading();
        person.follows(&href);
        assert!(person.text().contains("This is the way above."), "{href}");
        assert!(!person.heading().is_empty() && !before.is_empty());
    }
}

#[test]
fn a_way_of_ones_own_stands_beside_the_others() {
    let mut person = attending();
    let add = person.links("Put it first").first().cloned().expect("the master’s");
    person.follows(&add);
    let leave = person.links("Leave it out").first().cloned().expect("a step");
    person.follows(&leave);
    let text = person.text();
    assert!(text.contains("Your own way"), "{text}");
    assert!(text.contains("This way leaves out what is required"));
}

#[test]
fn no_rule_of_a_country_is_applied_before_it_is_known() {
    let person = someone("physician", "", "mid", DIRECTOR);
    assert_eq!(person.heading(), "Residency program director: say where you practice first");
    let text = person.text();
    assert!(
        text.contains("Rules were found for: United States")
            && text.contains("A physician · United States"),
        "{text}"
    );
}

#[test]
fn a_target_that_is_reached_or_of_another_profession_says_so() {
    let mut person = attending();
    person.visit.answers.role = Answer::Given(RoleId::new(DIRECTOR));
    assert_eq!(person.heading(), "You are there: residency program director");
    let person = someone("physical-therapist", "canada", "early", DIRECTOR);
    assert_eq!(
        person.heading(),
        "Residency program director: the rules that we found are for others"
    );
    assert!(person.text().contains("They speak of a physician."));
}

#[test]
fn where_nothing_is_known_the_way_is_ours_and_marked() {
    let person = someone("pharmacist", "united-states", "early", "faculty-development-coordinator");
    assert_eq!(
        person.heading(),
        "Faculty development coordinator: we found nobody who says what it takes"
    );
    let text = person.text();
    assert!(text.contains("it is ours") && text.contains("Our suggestion"), "{text}");
}

#[test]
fn the_masters_of_the_program_makes_nobody_a_certified_nurse_educator_alone() {
    let mut person = someone("nurse", "united-states", "mid", "educator-in-own-profession");
    person.visit.answers.credentials = Answer::Given(vec![]);
    person.visit.answers.degrees = Answer::Given(vec![Degree {
        kind: Answer::Given(DegreeKind::MasterOther),
        ..Degree::default()
    }]);
    let adds = person.links("Put it first");
    let mut seen = 0;
    for href in adds {
        person.follows(&href);
        let text = person.text();
        if text.contains("CNE certification") {
            seen += 1;
            assert!(text.contains("Master’s or doctorate in nursing"), "{text}");
        }
    }
    assert!(seen > 0);
}

#[test]
fn roles_that_build_on_what_one_does_come_with_reasons_and_a_second_round() {
    let mut person = attending();
    person.visit.answers.teaching = Answer::Given(docent::domain::id::TeachingId::new("course"));
    person.visit.answers.teaching_years = Answer::Given(6);
    let text = person.text();
    assert!(
        text.contains("Roles that build on what you do") && text.contains("Because "),
        "{text}"
    );
    assert!(text.contains("A second round for the first two"), "{text}");
    let fresh = someone("another", "canada", "student", "education-director");
    assert!(fresh.text().contains("None stands out yet"));
}

#[test]
fn a_length_of_ours_can_be_set_and_stands_in_the_address() {
    let mut person = someone("pharmacist", "united-states", "early", "assistant-or-associate-dean");
    let before = person.text();
    let controls = person.controls();
    let name = controls.iter().map(|it| &it.name).find(|it| it.starts_with("length-"));
    let name = name.expect("a length of ours").clone();
    person.submits("roles-way", &name, "120");
    assert_eq!(person.visit.query.len(), 1, "{:?}", person.visit.query);
    let after = person.text();
    assert!(after != before && after.contains("as you set it"), "{after}");
    person.submits("roles-way", &name, "");
    assert_eq!(person.text(), before);
}

#[test]
fn another_target_leaves_the_way_to_the_one_before() {
    let mut person = attending();
    let add = person.links("Put it first").first().cloned().expect("the master’s");
    person.follows(&add);
    person.submits("roles-aim", "target", "education-director");
    assert_eq!(person.visit.query, []);
    assert!(!person.text().contains("Your own way"));
}

#[test]
fn a_way_without_what_is_required_never_says_that_nothing_is_missing() {
    for way in ["", "41"] {
        let mut person = attending();
        person.follows(&format!("/careers?way={way}"));
        assert_eq!(
            person.heading(),
            "Residency program director: this way leaves out what is required",
            "{way}"
        );
        assert!(person.text().contains("This way leaves out what is required: "));
    }
    // Steps that are not there are as if the address named none.
    let mut person = attending();
    person.follows("/careers?way=999.777");
    assert_eq!(person.heading(), attending().heading());
}

#[test]
fn a_student_finishes_the_studies_first() {
    let text = someone("physician", "united-states", "student", DIRECTOR).text();
    assert!(text.contains("Finish your studies") && text.contains("Finish your training"));
    let text = someone("dentist", "pakistan", "student", DIRECTOR).text();
    assert!(text.contains("Finish your studies"));
    let text = attending().text();
    assert!(!text.contains("Finish your studies"), "it goes without saying");
}

#[test]
fn the_date_by_when_one_wants_to_be_there_is_answered() {
    for (by, how) in [
        ("2027", "You want to be there by December 2027, and this way takes longer."),
        (
            "2034",
            "You want to be there by December 2034, and how long this way takes in all was not found.",
        ),
    ] {
        let mut person = attending();
        person.visit.answers.target_by = Answer::Given(Moment::parse(by).expect("a year"));
        assert!(person.text().contains(how), "{}", person.text());
    }
}

#[test]
fn what_is_done_of_two_things_that_are_asked_together_stays_and_can_be_taken_back() {
    let mut person = attending();
    person.visit.answers.licenses = Answer::Given(vec![]);
    // The license, of license and appointment.
    person.submits("roles-way", "done", "3");
    let text = person.text();
    assert!(text.contains("License to practice , held or done"), "{text}");
    assert!(text.contains("marked as done Done: license to practice"), "{text}");
    person.chooses("roles-way", "done", &[]);
    assert!(person.visit.answers.done.get(3).is_none());
}

#[test]
fn a_role_on_the_way_is_none_before_its_rules_are_known_to_be_ones_own() {
    let person = someone("physician", "", "mid", "assistant-or-associate-dean");
    let text = person.text();
    assert!(text.contains("asks for what differs by profession and country: say yours first."));
    assert!(!text.contains("Serve as residency program director ,"), "{text}");
}

#[test]
fn what_counts_for_another_profession_alone_is_not_asked() {
    let text = someone("physician", "united-kingdom", "mid", "educator-in-own-profession").text();
    assert!(!text.contains("Employment in an academic nursing program"));
    let text = someone("nurse", "united-states", "mid", "educator-in-own-profession").text();
    assert!(text.contains("Employment in an academic nursing program"));
}

#[test]
fn each_id_stands_there_once() {
    let pathways: Pathways =
        content::read_beside(PATHWAYS, &crate::person::catalog()).expect("sound");
    for profession in ["physician", "nurse", "dentist", "physical-therapist"] {
        for (target, country) in pathways
            .families
            .iter()
            .map(|it| &it.role)
            .zip(["united-states", "united-kingdom", ""].into_iter().cycle())
        {
            for stage in ["student", "mid"] {
                let view = someone(profession, country, stage, target.as_str()).view();
                let ids = crate::person::tags(&view).into_iter();
                let mut ids: Vec<String> =
                    ids.filter_map(|(tag, _)| crate::person::attribute(tag, "id")).collect();
                ids.sort_unstable();
                let twice = ids.windows(2).find(|it| it[0] == it[1]);
                assert_eq!(twice, None, "{profession} {target:?} {stage}");
            }
        }
    }
}

#[test]
fn what_another_way_moves_is_said_in_words() {
    let person = someone("dentist", "united-states", "mid", "education-director");
    let text = person.text();
    assert!(
        text.contains(
            "Adds: a master’s in the field. Moves: apply, and be appointed: from 2029 on."
        ),
        "{text}"
    );
}
