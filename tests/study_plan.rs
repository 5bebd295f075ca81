//! A program spread over years: every number is exact or says how it was
//! rounded, and the years sum up to the total.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]
#![allow(clippy::inconsistent_digit_grouping, reason = "hundredths stand apart: 34_50 is 34.50")]

#[path = "study_plan/given.rs"]
mod given;
#[path = "study_plan/shown.rs"]
mod shown;

use docent::{
    domain::{
        amount::Amount,
        calendar::{Season, Start},
        fact::Unknown,
        study_plan::{CreditGap, PlanQuery, Portion},
    },
    words::study_plan as words,
};
use given::{
    catalog, credits, fact, hopkins, made, markup, months, over, price, program_with, spaced,
};
use serde_json::{Value, json};

#[test]
fn johns_hopkins_is_spread_exactly() {
    let catalog = catalog();
    let program = hopkins(&catalog);
    let total = Amount(57_442_50);
    for (years, credits, tuition) in [
        (2, "17.25", [28_721_25, 28_721_25].to_vec()),
        (3, "11.5", [19_147_50; 3].to_vec()),
        (4, "8.625", [1_436_062, 1_436_062, 1_436_062, 1_436_064].to_vec()),
        (5, "6.9", [11_488_50; 5].to_vec()),
    ] {
        let plan = made(program, &over(years * 12));
        assert_eq!(plan.years.len(), usize::from(years));
        for year in &plan.years {
            assert_eq!(words::portion(year.credits.unwrap()), credits);
        }
        let own: Vec<u64> = plan.years.iter().map(|it| it.tuition[0].amount.0).collect();
        assert_eq!(own, tuition);
        assert_eq!(own.iter().sum::<u64>(), total.0);
        assert_eq!(plan.charges.len(), 1);
        assert_eq!(plan.charges[0].total, total);
    }
}

#[test]
fn the_certificate_is_reached_in_its_year() {
    let catalog = catalog();
    for (years, wanted) in [(2, 2), (3, 2), (4, 3), (5, 3)] {
        let plan = made(hopkins(&catalog), &over(years * 12));
        let with_exit = |it: &usize| !plan.years[*it].exits.is_empty();
        let reached: Vec<usize> = (0..plan.years.len()).filter(with_exit).collect();
        assert_eq!(reached, [wanted - 1], "over {years} years");
    }
}

#[test]
fn an_exit_is_reached_with_the_year_that_completes_it() {
    let exit = |award: &str, after: Value| json!({ "award": award, "after": after });
    let program = program_with(&json!({
        "credits": credits(180.0, "uk-cats"),
        "timeToFinish": months(36, 72),
        "structure": { "exits": [
            exit("certificate", credits(60.0, "uk-cats")),
            exit("diploma", credits(120.0, "uk-cats")),
            exit("master", credits(180.0, "uk-cats")),
            exit("certificate", credits(30.0, "ects")),
        ] },
    }));
    let plan = made(&program, &PlanQuery::default());
    let n_exits: Vec<usize> = plan.years.iter().map(|it| it.exits.len()).collect();
    assert_eq!(n_exits, [1, 1, 0], "not the end itself, and no other system");
    let plan = made(&program, &over(60));
    let n_exits: Vec<usize> = plan.years.iter().map(|it| it.exits.len()).collect();
    assert_eq!(n_exits, [0, 1, 0, 1, 0]);
}

#[test]
fn lengths_are_the_published_ends_and_the_whole_years_between_and_after() {
    let lengths = |facts: Value| made(&program_with(&facts), &PlanQuery::default()).lengths;
    let with = |time: Value, limit: Option<u16>| {
        let mut facts = json!({ "credits": credits(72.0, "au-points"), "timeToFinish": time });
        if let Some(limit) = limit {
            facts["timeLimit"] = fact(json!(limit));
        }
        lengths(facts)
    };
    assert_eq!(with(months(24, 60), None), [24, 36, 48, 60]);
    assert_eq!(with(months(18, 18), Some(60)), [18, 24, 36, 48, 60]);
    assert_eq!(with(months(36, 42), None), [36, 42]);
    assert_eq!(with(months(9, 9), None), [9]);
    assert_eq!(with(months(24, 24), Some(12)), [24]);
    assert_eq!(with(months(240, 240), Some(9_999)), [240]);
}

#[test]
fn a_published_total_is_spread_without_credits() {
    let program = program_with(&json!({
        "timeToFinish": months(24, 24),
        "tuition": price(16_700.0, "EUR", "program"),
        "starts": fact(json!({ "on": [{ "month": 5 }] })),
    }));
    let plan = made(&program, &PlanQuery::default());
    assert_eq!(plan.credits, Err(CreditGap::Unknown(Unknown::NotFound)));
    assert_eq!(spaced(&words::result(&plan)), "Over 2 years: €8,350 a year at the published rate.");
    assert_eq!(
        spaced(&words::finish(&plan).unwrap()),
        "Starting in May 2027, you would finish in April 2029."
    );
    assert_eq!(
        words::gaps(&plan).iter().map(|it| spaced(it)).collect::<Vec<_>>(),
        ["[ not found: credits ]"]
    );
    assert_eq!(plan.terms, None);
}

#[test]
fn currencies_and_payers_stay_apart() {
    let program = program_with(&json!({
        "timeToFinish": months(24, 24),
        "tuition": price(16_000.0, "EUR", "part"),
        "otherTuition": [price(17_600.0, "SGD", "part")],
    }));
    let plan = made(&program, &PlanQuery::default());
    assert_eq!(
        spaced(&words::result(&plan)),
        "Over 2 years: €8,000 a year at the published rate, S$8,800 a year at the published rate."
    );
    let heads: Vec<String> = plan.charges.iter().map(|it| words::tuition(it, false)).collect();
    assert_eq!(heads, ["Tuition, EUR", "Tuition, SGD"]);
}

#[test]
fn an_end_in_a_southern_summer_is_a_month() {
    let facts = |time| {
        json!({
            "credits": credits(72.0, "au-points"), "timeToFinish": time, "country": "australia",
            "starts": fact(json!({ "on": [{ "season": "fall" }] })),
        })
    };
    let ends = |time| made(&program_with(&facts(time)), &PlanQuery::default()).ends.unwrap();
    let end = ends(months(24, 24));
    assert_eq!((end.on, end.year, end.month), (Start::Month(2), 2029, 2));
    let end = ends(months(22, 22));
    assert_eq!((end.on, end.year), (Start::Season(Season::Summer), 2028));
}

#[test]
fn terms_and_courses_follow_the_assumptions() {
    let catalog = catalog();
    let program = hopkins(&catalog);
    let plan = made(program, &over(36));
    let terms = plan.terms.unwrap();
    assert_eq!((terms.a_year, terms.per_course), (3, Some(3)));
    assert_eq!(spaced(&words::term_credits(&terms)), "about 3.83 US semester credits a term");
    assert_eq!(
        spaced(&words::term_working(&plan, &terms)),
        "34.5 ÷ 3 years ÷ 3 terms = about 3.83"
    );
    assert_eq!(spaced(&words::courses(&terms).unwrap()), "about 1.28 courses a term");
    let query = PlanQuery { terms: Some(2), per_course: Some(0), ..over(24) };
    let terms = made(program, &query).terms.unwrap();
    assert_eq!((terms.a_year, terms.per_course, terms.courses), (2, None, None));
    assert_eq!(words::portion(terms.credits), "8.625");
    assert!(words::terms_why(&terms).starts_with("Your choice. Ours is 3"));

    let program = program_with(&json!({
        "credits": credits(180.0, "uk-cats"), "timeToFinish": months(36, 36),
    }));
    let terms = made(&program, &PlanQuery::default()).terms.unwrap();
    assert_eq!((terms.a_year, terms.per_course), (2, None), "nothing supports a number");
    let query = PlanQuery { per_course: Some(20), ..PlanQuery::default() };
    let terms = made(&program, &query).terms.unwrap();
    assert_eq!(words::portion(terms.courses.unwrap()), "1.5");
    let query = PlanQuery { per_course: Some(3), ..PlanQuery::default() };
    assert_eq!(made(&program, &query).terms.unwrap().per_course, None, "no size of that system");
}

#[test]
fn the_years_sum_up_to_the_total_whatever_is_chosen() {
    let amounts = [(0.0, 0.01), (0.01, 0.01), (34.5, 1_665.0), (33.0, 999.99), (1e4, 1e4)];
    for (size, each) in amounts {
        for (min, max) in [(1, 1), (7, 7), (12, 60), (18, 25), (24, 240), (240, 240)] {
            let program = program_with(&json!({
                "credits": credits(size, "us-semester"),
                "timeToFinish": months(min, max),
                "tuition": price(each, "USD", "program"),
                "otherTuition": [price(each, "GBP", "credit")],
                "starts": fact(json!({ "on": [{ "season": "winter" }, { "month": 12 }] })),
            }));
            let lengths = made(&program, &PlanQuery::default()).lengths;
            for (index, length) in lengths.iter().enumerate() {
                let n_terms = u8::try_from(index % 6).unwrap();
                let query =
                    PlanQuery { terms: Some(n_terms), per_course: Some(n_terms), ..over(*length) };
                let plan = made(&program, &query);
                assert_eq!(plan.months, *length);
                let n_months: u16 = plan.years.iter().map(|it| it.months).sum();
                assert_eq!(n_months, *length);
                for (at, charge) in plan.charges.iter().enumerate() {
                    let sum: u64 = plan.years.iter().map(|it| it.tuition[at].amount.0).sum();
                    assert_eq!(sum, charge.total.0, "{size} {each} over {length}");
                }
                let last = plan.years.last().unwrap();
                let total = plan.credits.unwrap().amount;
                assert_eq!(last.so_far, Some(Portion::new(total, 1, 1)));
                assert!(!markup(&program, &query).is_empty());
            }
        }
    }
}
