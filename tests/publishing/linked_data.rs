//! JSON-LD: sound for every program, and what the catalog says.

use super::{ORIGIN, catalog, changed, sites, vocabulary::problems};
use docent::{
    domain::{catalog::Catalog, id::ProgramId},
    publishing::linked_data,
};
use serde_json::{Value, json};

/// The data of a program, at the root of its host.
fn data_in(catalog: &Catalog, id: &str) -> Value {
    let program = catalog.program(&ProgramId::new(id)).expect("it is there");
    linked_data::program(&sites()[0], ORIGIN, program, catalog)
}

fn data(id: &str) -> Value {
    data_in(&catalog(), id)
}

/// The shipped catalog with another value of the first program.
fn with(key: &str, value: &Value) -> Value {
    data_in(&changed(|it| it["programs"][0][key] = value.clone()), "johns-hopkins-mehp")
}

#[test]
fn every_program_is_in_the_words_of_schema_org() {
    let catalog = catalog();
    for site in sites() {
        for program in &catalog.programs {
            let data = linked_data::program(&site, ORIGIN, program, &catalog);
            assert_eq!(problems(&data), [""; 0], "{data:#}");
            assert_eq!(data["name"], json!(program.title));
            assert_eq!(data["provider"]["name"], json!(program.institution));
        }
    }
}

#[test]
fn johns_hopkins() {
    assert_eq!(
        data("johns-hopkins-mehp"),
        json!({
            "@context": "https://schema.org",
            "@type": "EducationalOccupationalProgram",
            "name": "Master of Education in the Health Professions",
            "url": "https://school.example/programs/johns-hopkins-mehp",
            "description": "Johns Hopkins University: Master of Education in the Health \
                Professions. 34.5 or 33 US semester credits, online, part-time. Every fact with \
                its source.",
            "provider": {
                "@type": "CollegeOrUniversity",
                "name": "Johns Hopkins University",
                "address": {"@type": "PostalAddress", "addressCountry": "United States"},
            },
            "educationalCredentialAwarded": {
                "@type": "EducationalOccupationalCredential",
                "name": "Master of Education in the Health Professions",
                "credentialCategory": "Master’s degree",
            },
            "numberOfCredits": {
                "@type": "QuantitativeValue",
                "value": 34.5,
                "unitText": "US semester credits",
                "description": "Sources disagree. 34.5 US semester credits. With the certificate \
                    inside. 33 US semester credits. With 18 for the certificate. We show 34.5: \
                    the catalog copy is newer.",
            },
            "educationalProgramMode": ["online", "part-time"],
            "programPrerequisites": [
                "A master’s or higher in the health professions or a related field",
                "A grade average of at least 3.0 of 4.0 in all degrees and coursework",
                "An equivalency evaluation of transcripts from outside the United States",
            ],
            "offers": {
                "@type": "Offer",
                "category": "Tuition",
                "description": "$1,665 per credit, 2024–25. Summer 2024 to Spring 2025. Employees \
                    of the university and its health system pay another rate, whose value we \
                    could not read.",
                "priceSpecification": {
                    "@type": "UnitPriceSpecification",
                    "price": 1665,
                    "priceCurrency": "USD",
                    "unitText": "credit",
                    "validFrom": "2024",
                    "validThrough": "2025",
                },
            },
            "subjectOf": {
                "@type": "WebPage",
                "name": "Johns Hopkins catalog, M.Ed. in the Health Professions",
                "url": "https://e-catalogue.jhu.edu/education/programs/health-professions-online-master-education",
            },
        })
    );
}

/// Its fees do not say whether they are for a year, and its deadline is over.
#[test]
fn university_college_london() {
    assert_eq!(
        data("ucl-medical-education"),
        json!({
            "@context": "https://schema.org",
            "@type": "EducationalOccupationalProgram",
            "name": "MSc in Medical Education",
            "url": "https://school.example/programs/ucl-medical-education",
            "description": "University College London with the Royal College of Physicians: MSc in \
                Medical Education. On campus. Entry rule, dates and costs, each with its source.",
            "provider": {
                "@type": "CollegeOrUniversity",
                "name": "University College London with the Royal College of Physicians",
                "address": {"@type": "PostalAddress", "addressCountry": "United Kingdom"},
            },
            "educationalCredentialAwarded": {
                "@type": "EducationalOccupationalCredential",
                "name": "MSc in Medical Education",
                "credentialCategory": "Master’s degree",
            },
            "educationalProgramMode": "onsite",
            "programPrerequisites": "A primary medical qualification",
            "subjectOf": {
                "@type": "WebPage",
                "name": "UCL, its master’s, 2025–26",
                "url": "https://www.ucl.ac.uk/prospective-students/graduate/taught-degrees/medical-education-msc",
            },
        })
    );
}

/// Hardly anything is known of it, and its address is that of a university.
#[test]
fn mcgill() {
    assert_eq!(
        data("mcgill-certificate"),
        json!({
            "@context": "https://schema.org",
            "@type": "EducationalOccupationalProgram",
            "name": "Graduate Certificate in Foundations of Health Sciences Education",
            "url": "https://school.example/programs/mcgill-certificate",
            "description": "McGill University: Graduate Certificate in Foundations of Health \
                Sciences Education. 15 Canadian credits. Every fact with its source.",
            "provider": {
                "@type": "CollegeOrUniversity",
                "name": "McGill University",
                "address": {"@type": "PostalAddress", "addressCountry": "Canada"},
            },
            "educationalCredentialAwarded": {
                "@type": "EducationalOccupationalCredential",
                "name": "Graduate Certificate in Foundations of Health Sciences Education",
                "credentialCategory": "Certificate",
            },
            "numberOfCredits": {
                "@type": "QuantitativeValue",
                "value": 15,
                "unitText": "Canadian credits",
                "description": "Five courses of 3 credits.",
            },
        })
    );
}

/// Last seen in 2017: what it was, and nothing that says it is running. It
/// publishes one length and may be studied full-time.
#[test]
fn western_australia() {
    assert_eq!(
        data("western-australia-hpe"),
        json!({
            "@context": "https://schema.org",
            "@type": "EducationalOccupationalProgram",
            "name": "Master of Health Professions Education",
            "url": "https://school.example/programs/western-australia-hpe",
            "description": "University of Western Australia: Master of Health Professions \
                Education. Last seen 2017, may have closed. 72 Australian credit points.",
            "provider": {
                "@type": "CollegeOrUniversity",
                "name": "University of Western Australia",
                "address": {"@type": "PostalAddress", "addressCountry": "Australia"},
            },
            "educationalCredentialAwarded": {
                "@type": "EducationalOccupationalCredential",
                "name": "Master of Health Professions Education",
                "credentialCategory": "Master’s degree",
            },
            "numberOfCredits": {
                "@type": "QuantitativeValue",
                "value": 72,
                "unitText": "Australian credit points",
            },
            "timeToComplete": "P18M",
            "educationalProgramMode": ["part-time", "full-time"],
            "subjectOf": {
                "@type": "WebPage",
                "name": "University of Western Australia, handbook of 2017",
                "url": "http://handbooks.uwa.edu.au/courses/coursedetails?id=c117",
            },
        })
    );
}

#[test]
fn a_program_that_may_have_closed_asks_and_offers_nothing() {
    for id in ["cincinnati-med", "imperial-surgical-education", "sydney-hpe", "aga-khan-mhpe"] {
        let data = data(id);
        for property in ["programPrerequisites", "offers", "applicationDeadline"] {
            assert!(data.get(property).is_none(), "{id}: {data:#}");
        }
        let description = data["description"].as_str().unwrap_or_default();
        assert!(description.contains("may have closed"), "{id}: {description}");
    }
}

#[test]
fn a_deadline_is_published_and_ahead_or_left_out() {
    for program in &catalog().programs {
        // All of them are over, or may be.
        assert!(data(program.id.as_str()).get("applicationDeadline").is_none(), "{}", program.id);
    }
    let deadline = |day: &str| json!({"value": {"day": day, "intake": "Fall 2027"}, "source": "jhu-admission-2024"});
    let ahead = with("deadline", &deadline("2027-07-15"));
    assert_eq!(ahead["applicationDeadline"], json!("2027-07-15"));
    assert_eq!(problems(&ahead), [""; 0]);
    let mut noted = deadline("2027-07-15");
    noted["note"] = json!("The priority deadline.");
    let assumed = json!({"assumption": {"day": "2027-07-15", "intake": "Fall 2027"}, "why": "A."});
    for deadline in [deadline("2026-11-21"), noted, assumed] {
        assert!(with("deadline", &deadline).get("applicationDeadline").is_none(), "{deadline}");
    }
}

#[test]
fn a_price_says_what_it_is_for_and_when_or_is_left_out() {
    let price = |per: &str, period: &str| {
        json!({
            "value": {"amount": 18400.5, "currency": "GBP", "per": per, "period": period},
            "source": "jhu-tuition-2024",
        })
    };
    let year = with("tuition", &price("year", "2025–26"));
    assert_eq!(problems(&year), [""; 0], "{year:#}");
    let specification = &year["offers"]["priceSpecification"];
    assert_eq!(specification["unitText"], json!("year"));
    assert_eq!(specification["price"], json!(18400.5));
    assert_eq!(specification["validFrom"], json!("2025"));
    assert_eq!(specification["validThrough"], json!("2026"));
    let whole = with("tuition", &price("program", "2025"));
    assert_eq!(problems(&whole), [""; 0], "{whole:#}");
    let specification = &whole["offers"]["priceSpecification"];
    assert_eq!(specification["@type"], json!("PriceSpecification"));
    assert_eq!(specification["validThrough"], json!("2025"));
    for (per, period) in [
        ("unsaid", "2025–26"),
        ("part", "2025"),
        ("once", "2025"),
        ("year", "from next year on"),
        ("year", "2025–2026"),
        ("year", "–26"),
        ("year", "é25"),
    ] {
        let data = with("tuition", &price(per, period));
        assert!(data.get("offers").is_none(), "{per}, {period}: {data:#}");
    }
}

#[test]
fn what_we_worked_out_assume_or_cannot_settle_is_left_out() {
    // Three years, worked out from the stages.
    assert!(data("dundee-mmed").get("timeToComplete").is_none());
    // A range, and part-time.
    assert!(data("johns-hopkins-mehp").get("timeToComplete").is_none());
    assert!(data("maastricht-mhpe").get("timeToComplete").is_none());
    // One page says both on campus and at a distance.
    assert!(data("penn-medical-education").get("educationalProgramMode").is_none());
    // Competencies and modules are not credits.
    assert!(data("michigan-mhpe").get("numberOfCredits").is_none());
    assert!(data("imperial-surgical-education").get("numberOfCredits").is_none());
    // Expected and not demanded.
    let usc = data("usc-academic-medicine");
    assert_eq!(usc["programPrerequisites"], json!("A grade average of at least 3.0"));
    let assumed = json!({"assumption": "online", "why": "A."});
    assert_eq!(with("format", &assumed)["educationalProgramMode"], json!("part-time"));
    let assumed = json!({"assumption": {"amount": 30, "system": "us-semester"}, "why": "A."});
    assert!(with("credits", &assumed).get("numberOfCredits").is_none());
}
