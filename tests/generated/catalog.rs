//! A catalog of many programs, made from the shipped one: the same lists and
//! sources, and invented programs with as varied facts as fit in the largest
//! file that the app reads.

use serde_json::{Value, json};

/// Even numbers, the same on every run.
pub(crate) struct Even(u64);

impl Even {
    /// A sequence of its own for each seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        // The generator of Knuth's MMIX; its high bits are the good ones.
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }

    /// One of several.
    pub(crate) fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// The shipped catalog with `programs` programs, the featured one first; at least two.
pub(crate) fn catalog(shipped: &str, programs: usize) -> String {
    let mut root: Value = serde_json::from_str(shipped).expect("the shipped catalog is JSON");
    // The featured program, and the certificate that it leads to.
    let mut all = root["programs"].as_array().expect("programs")[..2].to_vec();
    let countries: Vec<Value> = root["countries"]
        .as_array()
        .expect("countries")
        .iter()
        .map(|it| it["id"].clone())
        .collect();
    let mut even = Even::new(2026);
    all.extend((2..programs).map(|number| program(number, &countries, &mut even)));
    root["programs"] = Value::Array(all);
    root["changes"] = json!([]);
    root.to_string()
}

const PLACES: [&str; 12] = [
    "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ironwood", "Juniper",
    "Kapok", "Larch",
];

const TITLES: [&str; 4] =
    ["Master of Education", "Master in Simulation", "Simulación y Educación", "Similar Studies"];

fn program(number: usize, countries: &[Value], even: &mut Even) -> Value {
    let name = format!("{} {number}", even.of(&PLACES));
    let mut program = json!({
        "id": format!("p-{number}"),
        "code": number + 1000,
        "institution": name,
        "shortName": name,
        "title": even.of(&TITLES),
        "shortTitle": "M.Ed.",
        "award": "master",
        "country": even.of(countries),
        "address": "https://example.org",
    });
    let source = |value: Value| json!({"value": value, "source": "article"});
    // Not all of them, so that the file stays readable by the app.
    if even.below(2) == 0 {
        program["format"] =
            source(json!(even.of(&["online", "short-stays", "on-campus", "either"])));
    }
    if even.below(3) == 0 {
        program["load"] = source(json!(even.of(&["part-time", "full-time", "either"])));
    }
    if even.below(3) == 0 {
        let season = even.of(&["spring", "summer", "fall", "winter"]);
        program["starts"] = source(json!({"on": [{"season": season}]}));
    }
    if even.below(3) == 0 {
        let months = 12 + 6 * even.below(5);
        program["timeToFinish"] = source(json!({"min": months, "max": months + 12}));
    }
    if even.below(4) == 0 {
        let price = json!({"amount": 1000 * (1 + even.below(60)), "currency": even.of(&["USD", "EUR"]), "per": "program"});
        program["tuition"] = source(price);
    }
    if even.below(3) == 0 {
        let system = even.of(&["us-semester", "ects", "uk-cats"]);
        program["credits"] = source(json!({"amount": 30 + even.below(40), "system": system}));
    }
    if even.below(6) == 0 {
        program["structure"] = json!({"exits": [{"award": "certificate"}]});
    }
    program
}
