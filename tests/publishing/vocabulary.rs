//! The part of schema.org that our JSON-LD may use, and a check against it.
//!
//! Read in schemaorg-current-https-properties.csv of release 28.1: the domain
//! and the range of each property. Of the ranges, those that need types beyond
//! this table (`Person`, `Event`, `DefinedTerm`, …) are left out, and so are
//! types between two of this table that add nothing here.

use docent::domain::calendar::Day;
use serde_json::Value;

/// A type: its name, the type above it, its own properties with the types of
/// their values, and the properties that we always give it.
struct Type(
    &'static str,
    &'static str,
    &'static [(&'static str, &'static [&'static str])],
    &'static [&'static str],
);

const TYPES: [Type; 15] = [
    Type(
        "Thing",
        "",
        &[
            ("name", &["Text"]),
            ("description", &["Text"]),
            ("url", &["URL"]),
            ("subjectOf", &["CreativeWork"]),
        ],
        &[],
    ),
    Type("Intangible", "Thing", &[], &[]),
    Type("StructuredValue", "Intangible", &[], &[]),
    Type("CreativeWork", "Thing", &[("provider", &["Organization"])], &[]),
    Type("WebPage", "CreativeWork", &[], &["name", "url"]),
    Type("Organization", "Thing", &[("address", &["PostalAddress", "Text"])], &[]),
    Type("EducationalOrganization", "Organization", &[], &[]),
    Type("CollegeOrUniversity", "EducationalOrganization", &[], &["name"]),
    Type("PostalAddress", "StructuredValue", &[("addressCountry", &["Text"])], &["addressCountry"]),
    Type(
        "QuantitativeValue",
        "StructuredValue",
        &[("value", &["Number"]), ("unitText", &["Text"])],
        &["value", "unitText"],
    ),
    Type(
        "PriceSpecification",
        "StructuredValue",
        &[
            ("price", &["Number"]),
            ("priceCurrency", &["Currency"]),
            ("validFrom", &["Date"]),
            ("validThrough", &["Date"]),
        ],
        &["price", "priceCurrency", "validFrom", "validThrough"],
    ),
    Type("UnitPriceSpecification", "PriceSpecification", &[("unitText", &["Text"])], &["unitText"]),
    Type(
        "Offer",
        "Intangible",
        &[("category", &["Text"]), ("priceSpecification", &["PriceSpecification"])],
        &["category", "description", "priceSpecification"],
    ),
    Type(
        "EducationalOccupationalCredential",
        "CreativeWork",
        &[("credentialCategory", &["Text"])],
        &["name", "credentialCategory"],
    ),
    Type(
        "EducationalOccupationalProgram",
        "Intangible",
        &[
            // schema.org takes a text too, for deadlines that are not a day.
            ("applicationDeadline", &["Date"]),
            ("educationalCredentialAwarded", &["EducationalOccupationalCredential"]),
            ("educationalProgramMode", &["Text"]),
            ("numberOfCredits", &["Integer", "StructuredValue"]),
            ("offers", &["Offer"]),
            ("programPrerequisites", &["Text"]),
            ("provider", &["Organization"]),
            ("timeToComplete", &["Duration"]),
        ],
        &["name", "url", "description", "provider", "educationalCredentialAwarded"],
    ),
];

/// The codes of ISO 4217 that a program of the catalog may charge in.
const CURRENCIES: [&str; 8] = ["AUD", "CAD", "CHF", "EUR", "GBP", "PKR", "SGD", "USD"];

fn find(name: &str) -> Option<&'static Type> {
    TYPES.iter().find(|it| it.0 == name)
}

/// A type and those above it.
fn line(name: &str) -> Vec<&'static Type> {
    let start = find(name);
    std::iter::successors(start, |it| find(it.1)).collect()
}

/// What is wrong with a document; nothing where it is sound.
pub(crate) fn problems(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if document["@context"] != "https://schema.org" {
        found.push("@context is not schema.org".into());
    }
    object(document, "", &mut found);
    found
}

fn object(value: &Value, path: &str, found: &mut Vec<String>) {
    let kind = value["@type"].as_str().unwrap_or_default();
    let line = line(kind);
    let Some(map) = value.as_object().filter(|_| !line.is_empty()) else {
        found.push(format!("{path}: no known type: {value}"));
        return;
    };
    for required in line.iter().flat_map(|it| it.3).filter(|it| !map.contains_key(**it)) {
        found.push(format!("{path}: no {required}"));
    }
    for (property, value) in map {
        let path = format!("{path}/{property}");
        let is_root = path == "/@context";
        if property == "@type" || is_root {
            continue;
        }
        let known = line.iter().flat_map(|it| it.2).find(|it| it.0 == property);
        let Some((_, ranges)) = known else {
            found.push(format!("{path}: {kind} has no such property"));
            continue;
        };
        let one = std::slice::from_ref(value);
        let values = value.as_array().map_or(one, Vec::as_slice);
        if values.is_empty() {
            found.push(format!("{path}: nothing in it"));
        }
        for value in values {
            if !ranges.iter().any(|range| is_a(value, range)) {
                found.push(format!("{path}: not of {ranges:?}: {value}"));
            }
            if value.is_object() {
                object(value, &path, found);
            }
        }
    }
}

fn is_a(value: &Value, range: &str) -> bool {
    let text = value.as_str().unwrap_or_default();
    match range {
        "Text" => !text.trim().is_empty() && text.trim() == text,
        "URL" => ["https://", "http://"].iter().any(|scheme| {
            text.strip_prefix(scheme).is_some_and(|it| !it.is_empty() && !it.contains([' ', '"']))
        }),
        "Number" => value.as_f64().is_some_and(|it| it >= 0.0),
        "Integer" => value.is_u64(),
        "Date" => is_year(text) || Day::parse(text).is_some(),
        "Duration" => is_duration(text),
        "Currency" => CURRENCIES.contains(&text),
        _ => line(value["@type"].as_str().unwrap_or_default()).iter().any(|it| it.0 == range),
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse::<u16>().is_ok_and(|it| (1900..2100).contains(&it))
}

/// ISO 8601 without times, as "P18M" or "P1Y6M".
fn is_duration(text: &str) -> bool {
    let Some(parts) = text.strip_prefix('P') else { return false };
    let units: String = parts.chars().filter(|it| !it.is_ascii_digit()).collect();
    let mut numbers = parts.split_terminator(['Y', 'M', 'D']);
    ["Y", "M", "D", "YM", "MD", "YD", "YMD"].contains(&units.as_str())
        && numbers.all(|it| it.parse::<u16>().is_ok_and(|it| it > 0))
        && parts.ends_with(['Y', 'M', 'D'])
}

#[test]
fn the_check_finds_what_is_wrong() {
    use serde_json::json;
    let credential = json!({
        "@type": "EducationalOccupationalCredential", "name": "A", "credentialCategory": "B",
    });
    let sound = json!({
        "@context": "https://schema.org", "@type": "EducationalOccupationalProgram",
        "name": "A", "description": "A.", "url": "https://a.example/",
        "provider": {"@type": "CollegeOrUniversity", "name": "A"},
        "educationalCredentialAwarded": credential,
    });
    assert_eq!(problems(&sound), [""; 0]);
    for (property, value) in [
        ("@context", json!("schema")),
        ("@type", json!("Program")),
        ("name", json!("")),
        ("name", Value::Null),
        ("url", json!("/programs/a")),
        ("provider", credential),
        ("provider", json!({"@type": "CollegeOrUniversity"})),
        ("startDate", json!("2027-09-01")),
        ("price", json!(5)),
        ("numberOfCredits", json!(34.5)),
        ("timeToComplete", json!("2 years")),
        ("timeToComplete", json!("P")),
        ("applicationDeadline", json!("2027-02-30")),
        ("programPrerequisites", json!([])),
        (
            "offers",
            json!({"@type": "Offer", "category": "A", "description": "A",
            "priceSpecification": {"@type": "PriceSpecification", "price": 5,
                "priceCurrency": "$", "validFrom": "2024", "validThrough": "2025"}}),
        ),
    ] {
        let mut broken = sound.clone();
        broken[property] = value;
        assert!(!problems(&broken).is_empty(), "{broken}");
    }
}
