//! A program as JSON-LD, in the words of schema.org.
//!
//! It says what a source says, and no more than its page shows. What we worked
//! out or assume, what is not known, and whatever a property of schema.org
//! would turn into another claim is left out; the comments say where. Markup
//! has no room for two sides of a disagreement, so a conflict is left out too,
//! save where a note can stand beside it.

use super::{address, crawl::iso, head::description, stale_since};
use crate::{
    domain::{
        amount::{Amount, CreditSystem, Credits, Per, Price},
        catalog::Catalog,
        fact::{Fact, Sourced},
        program::{Format, Load, Program},
        source::Source,
    },
    route::Route,
    state::Site,
    words::{descriptions, figures, program::labels, provenance},
};
use maud::{Markup, PreEscaped, html};
use serde_json::{Map, Value, json};

/// A program as `EducationalOccupationalProgram`.
///
/// A program that may have closed says what it was, and not what it asks,
/// charges or when.
pub fn program(site: &Site, origin: &str, program: &Program, catalog: &Catalog) -> Value {
    let route = Route::Program(program.id.clone());
    let mut data = thing("EducationalOccupationalProgram");
    data.insert("@context".into(), json!("https://schema.org"));
    data.insert("name".into(), json!(program.title));
    data.insert("url".into(), json!(address(site, origin, &route)));
    data.insert("description".into(), json!(description(Some(&route), catalog)));
    data.insert("provider".into(), provider(program, catalog));
    data.insert("educationalCredentialAwarded".into(), credential(program));
    insert(&mut data, "numberOfCredits", credits(&program.credits));
    insert(&mut data, "timeToComplete", time_to_complete(program).map(Value::from));
    insert_all(&mut data, "educationalProgramMode", modes(program));
    insert(&mut data, "subjectOf", own_page(program, catalog));
    if stale_since(program, catalog).is_none() {
        insert_all(&mut data, "programPrerequisites", prerequisites(program));
        insert_all(&mut data, "offers", offers(program));
        insert(&mut data, "applicationDeadline", deadline(program, catalog).map(Value::from));
    }
    Value::Object(data)
}

/// The element that holds JSON-LD. No text of the content can end it: what
/// HTML or a script could read as a sign is written as JSON’s escape.
pub fn script(data: &Value) -> Markup {
    let mut text = data.to_string();
    for (sign, escape) in [
        ('<', "\\u003c"),
        ('>', "\\u003e"),
        ('&', "\\u0026"),
        ('\u{2028}', "\\u2028"),
        ('\u{2029}', "\\u2029"),
    ] {
        text = text.replace(sign, escape);
    }
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}

fn thing(kind: &str) -> Map<String, Value> {
    Map::from_iter([("@type".into(), json!(kind))])
}

fn insert(data: &mut Map<String, Value>, property: &str, value: Option<Value>) {
    if let Some(value) = value {
        data.insert(property.into(), value);
    }
}

/// A property with several values; nothing where there is none.
fn insert_all(data: &mut Map<String, Value>, property: &str, mut values: Vec<Value>) {
    let value = if values.len() > 1 { Some(Value::Array(values)) } else { values.pop() };
    insert(data, property, value);
}

/// What a source says, and no other against it.
fn sourced<T>(fact: &Fact<T>) -> Option<&Sourced<T>> {
    match fact {
        Fact::Sourced(it) => Some(it),
        _ => None,
    }
}

fn provider(program: &Program, catalog: &Catalog) -> Value {
    let mut provider = thing("CollegeOrUniversity");
    provider.insert("name".into(), json!(program.institution));
    // schema.org prefers the ISO code and takes a name; the catalog has names.
    let country = catalog.country(&program.country).map(|it| {
        let mut address = thing("PostalAddress");
        address.insert("addressCountry".into(), json!(it.name));
        Value::Object(address)
    });
    insert(&mut provider, "address", country);
    Value::Object(provider)
}

fn credential(program: &Program) -> Value {
    let mut credential = thing("EducationalOccupationalCredential");
    credential.insert("name".into(), json!(program.title));
    credential.insert("credentialCategory".into(), json!(figures::award(program.award)));
    Value::Object(credential)
}

/// Credits with their system, so that nobody takes one system’s for another’s;
/// a bare number would have to be whole besides. Competencies and modules are
/// not credits.
fn credits(fact: &Fact<Credits>) -> Option<Value> {
    if !matches!(fact, Fact::Sourced(_) | Fact::Conflicting { .. }) {
        return None;
    }
    let credits = fact.value()?;
    if matches!(credits.system, CreditSystem::Competencies | CreditSystem::Modules) {
        return None;
    }
    let mut value = thing("QuantitativeValue");
    value.insert("value".into(), number(credits.amount));
    value.insert("unitText".into(), json!(figures::credit_system(credits.system)));
    let note = provenance::aside(&fact.map(figures::credits));
    let note = match fact {
        Fact::Conflicting { .. } => note.map(|it| descriptions::disagree(&it)),
        _ => note,
    };
    insert(&mut value, "description", note.map(|it| json!(plain(&it))));
    Some(Value::Object(value))
}

/// schema.org means the time “if attending full-time” and takes one length. So
/// it is left out for a range, for a program that is part-time, and for one
/// whose load is not known: the time that was published is then another.
fn time_to_complete(program: &Program) -> Option<String> {
    let span = sourced(&program.time_to_finish)?.value;
    let load = sourced(&program.load)?.value;
    let is_full_time = matches!(load, Load::FullTime | Load::Either);
    (span.min == span.max && is_full_time).then(|| format!("P{}M", span.min))
}

/// Where and how it is studied, by the labels that schema.org suggests.
fn modes(program: &Program) -> Vec<Value> {
    let format = sourced(&program.format).map(|it| match it.value {
        Format::Online => &["online"][..],
        Format::ShortStays => &["blended"],
        Format::OnCampus => &["onsite"],
        Format::Either => &["online", "onsite"],
        Format::Workplace => &["workplace"],
    });
    let load = sourced(&program.load).map(|it| match it.value {
        Load::PartTime => &["part-time"][..],
        Load::FullTime => &["full-time"],
        Load::Either => &["part-time", "full-time"],
    });
    [format, load].into_iter().flatten().flatten().map(|it| json!(it)).collect()
}

/// The program’s own page, where a fact was read on it. It is about the program
/// and not `sameAs`: for some it is one page of several, or of another house.
fn own_page(program: &Program, catalog: &Catalog) -> Option<Value> {
    let is_own = |it: &&Source| it.address.as_ref() == Some(&program.address) && !it.copy;
    let source = catalog.sources.iter().find(is_own)?;
    let mut page = thing("WebPage");
    page.insert("name".into(), json!(source.title));
    page.insert("url".into(), json!(program.address));
    Some(Value::Object(page))
}

/// The published rules in words. What a program expects without demanding it
/// is no prerequisite.
fn prerequisites(program: &Program) -> Vec<Value> {
    let demanded = program.requirements.iter().filter(|it| !it.is_expectation);
    demanded.filter_map(|it| sourced(&it.rule)).map(|it| json!(plain(&it.value))).collect()
}

/// Tuition as published, with its years. Left out: a price of which no source
/// says what it covers, one part of several, totals that we worked out, fees
/// beside tuition, and tuition of earlier years.
fn offers(program: &Program) -> Vec<Value> {
    let all = [&program.tuition].into_iter().chain(&program.other_tuition);
    all.filter_map(sourced).filter_map(offer).collect()
}

fn offer(fact: &Sourced<Price>) -> Option<Value> {
    let price = &fact.value;
    let unit = match price.per {
        Per::Credit | Per::Semester | Per::Year => Some(price.per.as_str()),
        Per::Program => None,
        Per::Part | Per::Once | Per::Unsaid => return None,
    };
    let (from, through) = years(price.period.as_deref()?)?;
    // `price` of the offer itself would be read as the price of the program.
    let kind = if unit.is_some() { "UnitPriceSpecification" } else { "PriceSpecification" };
    let mut specification = thing(kind);
    specification.insert("price".into(), number(price.amount));
    specification.insert("priceCurrency".into(), json!(price.currency.as_str()));
    specification.insert("validFrom".into(), json!(from));
    specification.insert("validThrough".into(), json!(through));
    insert(&mut specification, "unitText", unit.map(Value::from));
    let mut words = figures::price(price) + ".";
    if let Some(note) = &fact.note {
        words.push(' ');
        words.push_str(note);
    }
    let mut offer = thing("Offer");
    offer.insert("category".into(), json!(labels::TUITION));
    offer.insert("description".into(), json!(plain(&words)));
    offer.insert("priceSpecification".into(), Value::Object(specification));
    Some(Value::Object(offer))
}

/// The first and the last year of a period, as ISO 8601 writes a date of which
/// the year alone is known: "2024" and "2025" for "2024–25".
fn years(period: &str) -> Option<(String, String)> {
    let (first, last) = period.split_once('–').unwrap_or((period, ""));
    let is_year = |it: &str, digits| it.len() == digits && it.bytes().all(|b| b.is_ascii_digit());
    let century = first.get(..2)?;
    match (is_year(first, 4), last) {
        (true, "") => Some((first.into(), first.into())),
        (true, last) if is_year(last, 2) => Some((first.into(), [century, last].concat())),
        _ => None,
    }
}

/// schema.org means the day on which a program stops taking applications for
/// the next intake. So it must lie ahead of the content, and a note on it,
/// which a day alone cannot carry, keeps it out; one that we expect never
/// enters.
fn deadline(program: &Program, catalog: &Catalog) -> Option<String> {
    let fact = sourced(&program.deadline)?;
    let is_ahead = fact.value.day >= catalog.updated;
    (is_ahead && fact.note.is_none()).then(|| iso(fact.value.day))
}

/// An amount as a number of JSON.
fn number(amount: Amount) -> Value {
    let (whole, hundredths) = amount.parts();
    if hundredths == 0 {
        return json!(whole);
    }
    format!("{whole}.{hundredths:02}").parse::<f64>().map_or(Value::Null, |it| json!(it))
}

/// Text without the spaces that keep a line together.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}
