//! What an editor is told before publishing, beyond what the app needs to run:
//! empty text, impossible numbers and dates, sources that may not be cited.

mod accessibility;
mod age;
mod assessment;
mod changes;
mod pathways;
mod reading;
mod timing;
mod warnings;

pub use accessibility::accessibility;
pub use assessment::assessment;
pub use changes::changes;
pub use pathways::pathways;
pub use timing::timing;
pub use warnings::warnings;

use super::{
    integrity,
    pointer::{Place, Problem, Reason, walk},
};
use crate::domain::{
    color::{AccentProblem, Against, Rgb, Scheme, TEXT, accent_problems},
    sending,
};
use serde_json::{Map, Value};

/// Hosts whose pages may not be cited: invented or copied text (facts, H).
const NOT_CITED: [&str; 11] = [
    "eatsip365.com",
    "winenfood.com",
    "visualfoodie.com",
    "grokipedia.com",
    "stuudy.com",
    "studyqa.com",
    "greenhillminiatures.com",
    "solatatech.com",
    "bellridge.online",
    "vickysvolumes.com",
    "morgancloud.org",
];

/// Words that the interface never says to a person.
const NEVER: [&str; 6] = ["quiz", "pass", "fail", "gate", "weakest", "deficient"];

/// Every problem of a catalog, in the order of the file.
pub fn catalog(root: &Value) -> Vec<Problem> {
    let mut problems = integrity::catalog(root);
    let place = Place::ROOT;
    walk(root, &place, &mut |value, place| everywhere(value, place, &mut problems));
    reading::errors(root, &place, &mut problems);
    accent(root, &place, &mut problems);
    form_endpoint(root, &place, &mut problems);
    sources(root, &place, &mut problems);
    programs(root, &place, &mut problems);
    alphabetical(root, &place, &mut problems);
    problems
}

/// Every problem of any other content file.
pub fn plain(root: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(root, &Place::ROOT, &mut |value, place| everywhere(value, place, &mut problems));
    reading::errors(root, &Place::ROOT, &mut problems);
    problems
}

fn words(place: &Place<'_>, text: impl Into<String>) -> Problem {
    place.problem(Reason::Words(text.into()))
}

/// What holds for any value anywhere.
fn everywhere(value: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    match value {
        Value::String(text) => {
            if text.trim().is_empty() {
                problems.push(words(place, "is empty; write the text or leave the key out"));
            } else if text.trim() != text {
                problems.push(words(place, "begins or ends with a space"));
            }
            if text.contains("[M]") {
                problems.push(words(place, "is marked [M], remembered and never checked"));
            }
            if let Some(word) = never_said(text) {
                problems.push(words(place, format!("says “{word}”, a word that we do not use")));
            }
        }
        Value::Object(map) => ranges(map, place, problems),
        _ => {}
    }
}

fn never_said(text: &str) -> Option<&'static str> {
    if text.starts_with("http") {
        return None;
    }
    let spoken = text.to_lowercase();
    let mut spoken = spoken.split(|c: char| !c.is_alphanumeric());
    spoken.find_map(|word| NEVER.into_iter().find(|never| *never == word))
}

fn ranges(map: &Map<String, Value>, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let number = |key| map.get(key).and_then(Value::as_f64);
    if let (Some(min), Some(max)) = (number("min"), number("max"))
        && min > max
    {
        problems.push(words(place, format!("runs from {min} to {max}, backward")));
    }
    if let (Some(month), Some(day)) = (number("month"), number("day")) {
        let longest = match month {
            2.0 => 29.0,
            4.0 | 6.0 | 9.0 | 11.0 => 30.0,
            _ => 31.0,
        };
        if day > longest {
            problems.push(words(place, format!("month {month} has no day {day}")));
        }
    }
    if let Some(amount) = number("amount")
        && !has_two_decimals(amount)
    {
        let reason = format!("is {amount}, with more than two decimals");
        problems.push(words(&place.key("amount"), reason));
    }
    if map.get("system").is_some() && number("amount") == Some(0.0) {
        problems.push(words(place, "counts zero credits; where it is not known, say so"));
    }
}

fn has_two_decimals(number: f64) -> bool {
    let hundredths = number * 100.0;
    (hundredths - hundredths.round()).abs() < 1e-6
}

/// An accent that cannot be read is refused, each place by name.
fn accent(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let color = |scheme: &str| {
        let text = root.pointer("/institution/accent")?.get(scheme)?.as_str()?;
        Rgb::parse(text)
    };
    let (Some(light), Some(dark)) = (color("light"), color("dark")) else { return };
    let institution = place.key("institution");
    let accent = institution.key("accent");
    for AccentProblem { scheme, against, contrast } in accent_problems(light, dark) {
        let scheme = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        let against = match against {
            Against::Paper => "on paper",
            Against::Tint => "on tint",
            Against::Wash => "on its own wash",
            Against::OnAccent => "under the text that stands on it",
        };
        let reason = format!(
            "cannot be read {against}: {}:1, and at least {}:1 is needed",
            hundredths(contrast),
            hundredths(TEXT)
        );
        problems.push(words(&accent.key(scheme), reason));
    }
}

/// Answers go to nowhere that the app would not send to, and never in the clear, but
/// for a server on one's own machine.
fn form_endpoint(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let Some(endpoint) = root.pointer("/institution/formEndpoint").and_then(Value::as_str) else {
        return;
    };
    let institution = place.key("institution");
    let place = institution.key("formEndpoint");
    let Some(target) = sending::Place::new(endpoint, "https://school.example", "/") else {
        let reason = "is neither a whole address such as https://school.example/inbox nor a path \
                      below the root of the site such as /inbox";
        problems.push(words(&place, reason));
        return;
    };
    let host = target.host.split(':').next().unwrap_or_default();
    if target.address.starts_with("http://") && !["localhost", "127.0.0.1"].contains(&host) {
        problems.push(words(&place, "would send answers unencrypted; https:// is needed"));
    }
}

fn hundredths(number: u32) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

fn sources(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("sources");
    let used = used_sources(root);
    for (index, source) in array(root, "sources").iter().enumerate() {
        let place = list.index(index);
        let has = |key| source.get(key).is_some_and(|value| !value.is_null());
        if has("address") == has("citation") {
            problems.push(words(&place, "needs either an address or a citation"));
        }
        if has("year") == has("undated") {
            problems.push(words(&place, "needs either a year or, as undated, how it was placed"));
        }
        if has("latest") && has("year") {
            problems.push(words(&place, "has a year, and latest is for what is undated"));
        }
        if let Some(address) = source.get("address").and_then(Value::as_str) {
            let place = place.key("address");
            if let Some(host) = NOT_CITED.iter().find(|host| address.contains(**host)) {
                problems.push(words(&place, format!("{host} is not to be cited")));
            }
            if address.contains("...") || address.contains('…') {
                problems.push(words(&place, "is cut short; give a citation instead"));
            }
        }
        if let Some(id) = source.get("id").and_then(Value::as_str)
            && !used.iter().any(|it| it == id)
        {
            problems.push(words(&place, format!("no fact refers to “{id}”")));
        }
    }
}

fn used_sources(root: &Value) -> Vec<String> {
    let mut used = Vec::new();
    walk(root, &Place::ROOT, &mut |value, _| match value.get("source") {
        Some(Value::String(id)) => used.push(id.clone()),
        Some(Value::Array(ids)) => {
            used.extend(ids.iter().filter_map(Value::as_str).map(str::to_owned));
        }
        _ => {}
    });
    used
}

/// A derived total is the product that its working claims.
fn programs(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let list = place.key("programs");
    for (index, program) in array(root, "programs").iter().enumerate() {
        let place = list.index(index);
        let total = program.pointer("/tuitionTotal/derived/amount").and_then(Value::as_f64);
        let Some(total) = total else { continue };
        let product = shown(program, "credits")
            .and_then(|credits| Some(credits * shown(program, "tuition")?));
        if product.is_none_or(|product| (product - total).abs() > 0.004) {
            let found = product.map_or_else(|| "nothing".to_owned(), |it| it.to_string());
            let reason = format!("is {total}, while credits times tuition give {found}");
            problems.push(words(&place.key("tuitionTotal"), reason));
        }
    }
}

/// The amount of the shown value of one of a program's facts.
fn shown(program: &Value, key: &str) -> Option<f64> {
    let fact = program.get(key)?;
    let value = fact.get("value").or_else(|| {
        let shown = usize::try_from(fact.get("shown")?.as_u64()?).ok()?;
        fact.get("conflict")?.get(shown)?.get("value")
    })?;
    value.get("amount")?.as_f64()
}

/// Professions have no order of rank: they stand in that of the alphabet, and
/// only the open end comes last.
fn alphabetical(root: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
    let names: Vec<&str> = array(root, "professions")
        .iter()
        .filter(|it| it.get("id").and_then(Value::as_str) != Some("another"))
        .filter_map(|it| it.get("name").and_then(Value::as_str))
        .collect();
    for (index, pair) in names.windows(2).enumerate() {
        if let [before, after] = pair
            && before.to_lowercase() > after.to_lowercase()
        {
            let place = place.key("professions");
            let reason = format!("“{after}” belongs before “{before}” in the alphabet");
            problems.push(words(&place.index(index + 1), reason));
        }
    }
}

fn array<'a>(root: &'a Value, key: &str) -> &'a [Value] {
    root.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The text under a key.
fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}
