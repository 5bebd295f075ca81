//! "May I enter?" for persons of every kind, against the rules of the shipped
//! programs; and the form that asks what the rules read.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "entry/answered.rs"]
mod answered;
#[path = "entry/cases.rs"]
mod cases;
#[path = "entry/form.rs"]
mod form;
#[path = "entry/page.rs"]
mod page;
#[path = "entry/programs.rs"]
mod programs;

use answered::answered;
use cases::{CASES, Case};
use docent::domain::{
    answers::{Answer, Answers, Degree, DegreeKind},
    entry::{Because, Entry, RuleEntry, Standing, entry},
    program::Program,
};
use docent::words::entry as words;
use programs::{catalog, programs};
use serde_json::json;

const THIS_YEAR: Option<u16> = Some(2026);

/// Higher is better.
fn rank(standing: Standing) -> u8 {
    match standing {
        Standing::NotYet => 0,
        Standing::Ask => 1,
        Standing::Met => 2,
    }
}

/// The reasons of rules that are not met, papers to bring left out.
fn reasons(entry: &Entry<'_>) -> Vec<Because> {
    let is_told = |it: &&RuleEntry<'_>| it.standing != Standing::Met && !it.is_paper();
    entry.rules.iter().filter(is_told).flat_map(|it| it.because.clone()).collect()
}

#[test]
fn persons_stand_to_programs_as_the_published_rules_say() {
    assert!(CASES.len() >= 45, "{} cases", CASES.len());
    let programs = programs(&catalog());
    for Case(id, line, standing, to_ask, because) in CASES {
        let program = programs.iter().find(|it| it.id.as_str() == *id).expect(id);
        let answers = answered(line);
        let found = entry(program, &answers, THIS_YEAR);
        assert_eq!(found.standing, *standing, "{id}: {line}: {:?}", reasons(&found));
        assert_eq!(reasons(&found), *because, "{id}: {line}");
        assert_eq!(found.to_ask, *to_ask, "{id}: {line}: {:#?}", found.rules);
    }
}

/// Answers of every kind to every question that rules read.
fn all_answers() -> Vec<Answers> {
    let degrees = [
        "",
        "holds:?",
        "holds:none",
        "holds:?@?",
        "holds:@",
        "holds:diploma@united-states",
        "holds:bachelor-health@?",
        "holds:bachelor-health@united-states+2028",
        "holds:first-bachelor@?+2027",
        "holds:first-bachelor@pakistan",
        "holds:first-doctor@? holds:master-other@+2020",
        "holds:first-doctor@united-states holds:?@canada",
    ];
    let mut all = Vec::new();
    for degrees in degrees {
        for profession in ["", "as:?", "as:physician", "as:nurse"] {
            for teaching in ["", "teaches:?", "teaches:none", "teaches:course"] {
                for license in ["", "license:?", "license:none", "license:canada"] {
                    for years in ["", "years:?", "years:0", "years:10"] {
                        for letter in ["", "letter:?", "letter:yes", "letter:no"] {
                            let line = [degrees, profession, teaching, license, years, letter];
                            all.push(answered(&line.join(" ")));
                        }
                    }
                }
            }
        }
    }
    all
}

/// The same with every "not sure" left out.
fn without_not_sure(answers: &Answers) -> Answers {
    fn plain<T: Clone>(answer: &Answer<T>) -> Answer<T> {
        answer.given().cloned().map_or(Answer::Absent, Answer::Given)
    }
    let degree =
        |it: &Degree| Degree { kind: plain(&it.kind), country: plain(&it.country), when: it.when };
    let degrees = answers.degrees.given().map(|all| all.iter().map(degree).collect());
    Answers {
        profession: plain(&answers.profession),
        stage: plain(&answers.stage),
        teaching: plain(&answers.teaching),
        country: plain(&answers.country),
        degrees: degrees.map_or(Answer::Absent, Answer::Given),
        licenses: plain(&answers.licenses),
        teaching_years: plain(&answers.teaching_years),
        employer_letter: plain(&answers.employer_letter),
        shortlist: answers.shortlist.clone(),
        ..Answers::default()
    }
}

/// The programs with rules, and one whose rule names every kind of condition.
fn testable() -> Vec<Program> {
    let catalog = catalog();
    let mut programs = programs(&catalog);
    programs.retain(|it| !it.requirements.is_empty());
    let fact = json!({ "value": "a rule", "source": "jhu-admission-2024" });
    let ways = json!([{
        "degree": "master", "inHealth": true, "firstQualificationOf": ["physician"],
        "teachingYears": 12, "muchTeaching": true, "post": "educator", "license": true,
        "employerLetter": true, "foreignEvidence": true
    }, {}]);
    let rules = json!([{ "kind": "other", "rule": fact, "ways": ways }]);
    programs.push(programs::program(&catalog, "all-at-once", "canada", &rules));
    programs
}

#[test]
fn not_sure_and_unanswered_give_the_same_result_and_every_result_has_reasons() {
    let programs = testable();
    for answers in all_answers() {
        let plain = without_not_sure(&answers);
        for program in &programs {
            let found = entry(program, &answers, THIS_YEAR);
            assert_eq!(found, entry(program, &plain, THIS_YEAR), "{}: {answers:?}", program.id);
            assert!(found.rules.iter().all(|it| !it.because.is_empty()));
        }
    }
}

#[test]
fn what_is_open_is_never_counted_as_no() {
    let open = Answers::default();
    for program in &testable() {
        let found = entry(program, &open, THIS_YEAR);
        assert!(found.rules.iter().all(|it| it.standing != Standing::NotYet), "{}", program.id);
        assert_eq!(found.standing, Standing::Ask, "{}", program.id);
    }
}

#[test]
fn more_degrees_never_worsen_a_standing() {
    let countries = ["", "?", "united-states", "pakistan", "another"];
    let kinds = DegreeKind::ALL.iter().map(|it| it.as_str()).chain(["", "?"]);
    let mut lines = Vec::new();
    for kind in kinds {
        for country in countries {
            for expected in ["", "+2025", "+2028"] {
                lines.push(format!("holds:{kind}@{country}{expected}"));
            }
        }
    }
    let programs = testable();
    let few = ["as:physician teaches:course years:3 letter:yes", "as:nurse years:0"];
    for start in few {
        for first in &lines {
            for second in &lines {
                let one = answered(&format!("{start} {first}"));
                let two = answered(&format!("{start} {first} {second}"));
                for program in &programs {
                    let (one, two) = (entry(program, &one, None), entry(program, &two, None));
                    let at = format!("{}: {first} {second}", program.id);
                    assert!(rank(one.standing) <= rank(two.standing), "{at}");
                    let rules = one.rules.iter().zip(&two.rules);
                    // Another degree from abroad is another paper to bring.
                    for (one, two) in rules.filter(|(one, _)| !is_foreign_evidence(one)) {
                        assert!(rank(one.standing) <= rank(two.standing), "{at}");
                    }
                }
            }
        }
    }
}

fn is_foreign_evidence(rule: &RuleEntry<'_>) -> bool {
    rule.requirement.ways.iter().any(|way| way.foreign_evidence)
}

#[test]
fn a_first_qualification_titled_a_bachelors_is_never_not_yet_against_a_masters() {
    let catalog = catalog();
    let program = catalog.featured().expect("it is there");
    for country in ["", "?", "united-states", "pakistan"] {
        for expected in ["", "+2020", "+2026", "+2030"] {
            let line = format!("holds:first-bachelor@{country}{expected}");
            let found = entry(program, &answered(&line), THIS_YEAR);
            assert_eq!(found.standing, Standing::Ask, "{line}");
        }
    }
}

#[test]
fn the_levels_and_countries_that_rules_tell_apart_are_in_the_catalog() {
    let catalog = catalog();
    for id in ["none", "informally", "weekly", "main-duty", "course"] {
        let is_there = catalog.teaching_levels.iter().any(|it| it.id.as_str() == id);
        assert!(is_there, "{id} is no level of teaching");
    }
    assert!(catalog.countries.iter().any(|it| it.id.as_str() == "another"));
}

#[test]
fn every_reason_has_words_of_its_own() {
    let programs = testable();
    let mut said: Vec<(Because, String)> = Vec::new();
    for answers in all_answers() {
        for program in &programs {
            for because in
                entry(program, &answers, THIS_YEAR).rules.iter().flat_map(|it| &it.because)
            {
                if said.iter().all(|(known, _)| known != because) {
                    said.push((*because, words::because(*because)));
                }
            }
        }
    }
    assert!(said.len() > 25, "{said:#?}");
    for (because, text) in &said {
        assert!(text.ends_with('.') && text.len() > 10, "{because:?}: {text}");
        let n_same = said.iter().filter(|(_, other)| other == text).count();
        assert_eq!(n_same, 1, "{because:?}: {text}");
    }
}
