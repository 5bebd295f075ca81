//! The descriptions: short, exact, and made from what is known.

use super::{catalog, changed, route};
use docent::{
    domain::vintage::{is_stale, last_seen},
    publishing::{description, routes},
    words::descriptions::MOST,
};
use serde_json::json;

fn of(id: &str) -> String {
    description(Some(&route(id)), &catalog())
}

#[test]
fn descriptions_are_whole_sentences_that_fit() {
    let catalog = catalog();
    for route in routes(&catalog) {
        let text = description(Some(&route), &catalog);
        let length = text.chars().count();
        assert!((60..=MOST).contains(&length), "{length}: {text}");
        assert!(text.ends_with('.') && !text.contains("  "), "{text}");
        assert!(!text.contains(['[', '\u{a0}', '\n', '!']), "{text}");
    }
}

#[test]
fn what_may_have_closed_is_said_to() {
    let catalog = catalog();
    for program in &catalog.programs {
        let seen = last_seen(program, &catalog.sources);
        let is_stale = seen.is_some_and(|seen| is_stale(seen, 2026));
        let text = of(program.id.as_str());
        assert_eq!(text.contains("may have closed"), is_stale, "{text}");
        if let Some(seen) = seen.filter(|_| is_stale) {
            assert!(text.contains(&format!(" Last seen {seen}, may have closed.")), "{text}");
        }
    }
}

#[test]
fn a_program_is_described_by_its_facts() {
    for (id, wanted) in [
        (
            "johns-hopkins-mehp",
            "Johns Hopkins University: Master of Education in the Health Professions. 34.5 or 33 \
             US semester credits, online, part-time. Every fact with its source.",
        ),
        (
            // Its format is in dispute, so it is not said.
            "penn-medical-education",
            "University of Pennsylvania: Master of Science in Education, Medical Education. 10 \
             course units, 2 years. Dates, each with its source.",
        ),
        (
            "ucl-medical-education",
            "University College London with the Royal College of Physicians: MSc in Medical \
             Education. On campus. Entry rule, dates and costs, each with its source.",
        ),
        (
            "sydney-hpe",
            "University of Sydney: Master of Education (Health Professional Education). Last seen \
             2013, may have closed. 48 Australian credit points.",
        ),
        (
            "mcgill-certificate",
            "McGill University: Graduate Certificate in Foundations of Health Sciences Education. \
             15 Canadian credits. Every fact with its source.",
        ),
    ] {
        assert_eq!(of(id), wanted);
    }
}

#[test]
fn a_long_name_leaves_out_facts_and_never_half_of_one() {
    let long = "A".repeat(118);
    let catalog = changed(|catalog| {
        catalog["programs"][0]["institution"] = json!(long);
        catalog["programs"][0]["title"] = json!("Master");
    });
    let text = description(Some(&route("johns-hopkins-mehp")), &catalog);
    assert_eq!(text, format!("{long}: Master. Every fact with its source."));
}
