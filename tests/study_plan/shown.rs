//! What a person chooses, and what is said.

use crate::given::{
    catalog, credits, fact, hopkins, made, markup, months, over, price, program_with, spaced, today,
};
use docent::{
    domain::{
        amount::Amount,
        calendar::{Season, Start},
        fact::Unknown,
        study_plan::{CreditGap, Missing, PlanQuery, TuitionGap, plan},
    },
    words::study_plan as words,
};
use serde_json::{Value, json};

#[test]
fn half_a_year_takes_half_a_year_s_part() {
    let program = program_with(&json!({
        "credits": credits(72.0, "au-points"),
        "timeToFinish": months(18, 18),
        "country": "australia",
        "starts": fact(json!({ "on": [{ "season": "start-of-year" }, { "season": "mid-year" }] })),
        "tuition": price(30_000.0, "EUR", "program"),
    }));
    let plan = made(&program, &PlanQuery::default());
    let parts: Vec<String> =
        plan.years.iter().map(|it| words::portion(it.credits.unwrap())).collect();
    assert_eq!(parts, ["48", "24"]);
    assert_eq!(
        spaced(&words::result(&plan)),
        "Over 1½ years: 48 Australian credit points a year, €20,000 a year at the published rate."
    );
    assert_eq!(
        spaced(&words::finish(&plan).unwrap()),
        "Starting at the beginning of 2027, you would finish in July 2028."
    );
    let credits = words::credits_working(&plan, &plan.years[1]).unwrap();
    assert_eq!(spaced(&credits), "72 × 6 ÷ 18 months = 24");
    let first = words::tuition_working(&plan, &plan.years[0], &plan.charges[0], 0).unwrap();
    assert_eq!(spaced(&first), "€30,000 × 12 ÷ 18 months = €20,000");
    let row = words::year(2, plan.years[1].months, plan.intake);
    assert_eq!(spaced(&row), "2, 6 months from the beginning of 2028");
}

#[test]
fn tuition_that_cannot_be_spread_says_so() {
    let facts = |per: &str| {
        json!({
            "credits": credits(36.0, "us-semester"),
            "timeToFinish": months(24, 24),
            "tuition": price(9_000.0, "USD", per),
        })
    };
    for per in ["semester", "year", "once"] {
        let program = program_with(&facts(per));
        let plan = made(&program, &PlanQuery::default());
        assert!(plan.charges.is_empty());
        assert_eq!(plan.tuition_gap, Some(TuitionGap::NotSpread));
    }
    let mut with_total = facts("semester");
    with_total["tuitionTotal"] = price(36_000.0, "USD", "program");
    let program = program_with(&with_total);
    let plan = made(&program, &PlanQuery::default());
    assert_eq!((plan.charges[0].total, plan.tuition_gap), (Amount(36_000_00), None));
    // A tenth of a cent is not worked out.
    let mut with_fraction = facts("credit");
    with_fraction["credits"] = credits(34.25, "us-semester");
    with_fraction["tuition"] = price(1_665.33, "USD", "credit");
    let program = program_with(&with_fraction);
    assert_eq!(made(&program, &PlanQuery::default()).tuition_gap, Some(TuitionGap::NotSpread));
}

#[test]
fn what_is_missing_is_said_instead_of_a_plan() {
    let missing = |facts: Value| {
        let program = program_with(&facts);
        plan(&program, &catalog(), &PlanQuery::default(), today()).expect_err("there is none")
    };
    let not_found = Some(Unknown::NotFound);
    let no_credits = Some(CreditGap::Unknown(Unknown::NotFound));
    assert_eq!(missing(json!({})), Missing { time: not_found, credits: no_credits });
    assert_eq!(
        missing(json!({ "credits": credits(36.0, "us-semester") })),
        Missing { time: not_found, credits: None }
    );
    assert_eq!(
        missing(json!({ "timeToFinish": months(24, 24) })),
        Missing { time: None, credits: no_credits }
    );
    let competencies = json!({
        "credits": credits(12.0, "competencies"),
        "timeToFinish": { "unknown": "not-published", "source": "article" },
    });
    assert_eq!(
        missing(competencies.clone()),
        Missing { time: Some(Unknown::NotPublished), credits: Some(CreditGap::Competencies) }
    );
    let markup = spaced(&markup(&program_with(&competencies), &PlanQuery::default()));
    assert!(markup.contains("counts competencies, not credits"), "{markup}");
    assert!(markup.contains("[ not published: time to finish ]"), "{markup}");
    assert!(!markup.contains("<table") && !markup.contains("<select"), "{markup}");
}

#[test]
fn the_result_reads_as_a_sentence() {
    let catalog = catalog();
    let plan = made(hopkins(&catalog), &over(36));
    assert_eq!(
        spaced(&words::result(&plan)),
        "Over 3 years: 11.5 US semester credits a year, $19,147.50 a year at the 2024–25 rate."
    );
    assert_eq!(
        spaced(&words::result_working(&plan)),
        "34.5 ÷ 3 years = 11.5; 34.5 × $1,665 ÷ 3 years = $19,147.50"
    );
    assert_eq!(
        spaced(&words::finish(&plan).unwrap()),
        "Starting in Fall 2027, you would finish in Summer 2030; in the published 2 to 5 years, \
         between Summer 2029 and Summer 2032."
    );
    assert_eq!(
        spaced(&words::finish_working(&plan).unwrap()),
        "3 years from September 2027 end with August 2030. The months of a season are an \
         assumption of ours."
    );
    let plan = made(hopkins(&catalog), &over(48));
    assert_eq!(
        spaced(&words::result(&plan)),
        "Over 4 years: about 8.6 US semester credits a year, about $14,361 a year at the 2024–25 \
         rate."
    );
    let working =
        |year: usize| words::tuition_working(&plan, &plan.years[year], &plan.charges[0], 0);
    assert_eq!(spaced(&working(0).unwrap()), "34.5 × $1,665 ÷ 4 years = $14,360.62, rounded down");
    assert_eq!(spaced(&working(3).unwrap()), "$57,442.50 less the years before = $14,360.64");
}

#[test]
fn a_choice_is_written_as_it_is_read() {
    let pairs = |text: &str| -> Vec<(String, String)> {
        let parts = text.split('&').filter(|it| !it.is_empty());
        parts.map(|it| it.split_once('=').unwrap()).map(|(k, v)| (k.into(), v.into())).collect()
    };
    for text in [
        "",
        "years=3",
        "years=18m",
        "start=2027-fall",
        "start=2027-9",
        "terms=4",
        "course=0",
        "years=2&start=2028-start-of-year&terms=1&course=20",
    ] {
        assert_eq!(PlanQuery::from_pairs(&pairs(text)).pairs(), pairs(text), "{text}");
    }
    for text in [
        "years=",
        "years=0",
        "years=21",
        "years=0m",
        "years=241m",
        "years=-3",
        "years=3.5",
        "years=99999999999",
        "years=é",
        "start=",
        "start=2027",
        "start=2027-",
        "start=2027-13",
        "start=2027-0",
        "start=2027--1",
        "start=1-9",
        "start=99999-fall",
        "start=fall-2027",
        "terms=0",
        "terms=5",
        "terms=x",
        "course=61",
        "course=256",
        "other=3",
    ] {
        assert_eq!(PlanQuery::from_pairs(&pairs(text)), PlanQuery::default(), "{text}");
    }
}

#[test]
fn what_a_program_does_not_offer_is_as_if_not_chosen() {
    let catalog = catalog();
    let program = hopkins(&catalog);
    let query = PlanQuery {
        months: Some(30),
        start: Some((Start::Month(1), 2031)),
        terms: Some(9),
        per_course: Some(20),
    };
    assert_eq!(made(program, &query), made(program, &PlanQuery::default()));
    let query =
        PlanQuery { start: Some((Start::Season(Season::Fall), 2030)), ..PlanQuery::default() };
    assert_eq!(made(program, &query).intake.unwrap().year, 2030);
}

#[test]
fn every_choice_has_its_label_and_every_number_its_mark() {
    let catalog = catalog();
    let query = PlanQuery { start: Some((Start::Season(Season::Fall), 2028)), ..over(36) };
    let markup = markup(hopkins(&catalog), &query);
    for key in ["years", "start", "terms", "course"] {
        let id = format!("plan-{key}");
        assert_eq!(
            markup.matches(&format!("<label class=\"field__label\" for=\"{id}\"")).count(),
            1
        );
        let select = format!("<select class=\"field__control\" id=\"{id}\" name=\"{key}\"");
        let (_, rest) = markup.split_once(&select).unwrap_or_else(|| panic!("{id}: {markup}"));
        let options = rest.split("</select>").next().unwrap();
        assert_eq!(options.matches(" selected").count(), 1, "{options}");
    }
    assert!(markup.contains("<option value=\"3\" selected>3\u{a0}years"), "{markup}");
    assert!(markup.contains("<option value=\"2028-fall\" selected>Fall\u{a0}2028"), "{markup}");
    assert!(markup.contains("<form class=\"study-plan__form with-app\" id=\"plan\">"));
    // Nine numbers by year, two sentences, two results of terms; two of terms are
    // assumptions; the exit has a source.
    let signs =
        |sign: &str| markup.matches(&format!("aria-hidden=\"true\">{sign}</span><span")).count();
    assert_eq!((signs("="), signs("ours")), (9 + 2 + 2, 2), "{markup}");
    assert_eq!(markup.matches("class=\"study-plan__exit\"").count(), 1);
    assert!(markup.contains("href=\"/a/b/programs/johns-hopkins-certificate\""));
    assert!(spaced(&markup).contains("2, from Fall 2029"), "{markup}");
}

#[test]
fn without_a_clock_there_is_no_intake_and_still_a_plan() {
    let catalog = catalog();
    let plan = plan(hopkins(&catalog), &catalog, &over(36), None).expect("there is a plan");
    assert_eq!((plan.intake, plan.ends, plan.range), (None, None, None));
    assert_eq!(words::finish(&plan), None);
    assert_eq!(words::year(1, 12, None), "1");
}
