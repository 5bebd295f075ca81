//! A small self-check beside the shipped catalog: six items of each competency,
//! whose codes say the competency and the place: 23 is the third of the second.

use serde_json::{Value, json};

/// The five levels, as the texts of an item.
const LEVELS: [&str; 5] =
    ["I have yet to begin.", "I follow.", "I do it.", "I adapt it.", "I teach it."];

/// The ids of a list of the catalog.
fn ids<'a>(catalog: &'a Value, list: &str) -> Vec<&'a str> {
    let entries = catalog[list].as_array().expect("a list");
    entries.iter().map(|it| it["id"].as_str().expect("an id")).collect()
}

/// The self-check beside this catalog. Every target is 3, save that the second
/// role asks 4 of the first competency and 5 of the second.
pub(crate) fn assessment(catalog: &str) -> Value {
    let catalog: Value = serde_json::from_str(catalog).expect("the catalog is JSON");
    let competencies = ids(&catalog, "competencies");
    let own = |value: &str| json!({"value": value, "source": "a-framework"});
    let (mut items, mut steps, mut targets) = (Vec::new(), Vec::new(), Vec::new());
    for (at, competency) in competencies.iter().enumerate() {
        for place in 1..=6 {
            items.push(json!({
                "id": format!("item-{}{place}", at + 1),
                "code": (at + 1) * 10 + place,
                "competency": competency,
                "isShort": place <= 3,
                "stem": "A practice of somebody who teaches.",
                "levels": LEVELS,
                "element": {"value": "An element.", "source": ["a-framework", "article"]},
            }));
        }
        for up_to in ["2.5", "5"] {
            let all = ["Ask.", "Try.", "Look back."];
            steps.push(json!({"competency": competency, "upTo": up_to, "steps": all}));
        }
    }
    for (role_at, role) in ids(&catalog, "roles").iter().enumerate() {
        for (at, competency) in competencies.iter().enumerate() {
            let level = if role_at == 1 && at < 2 { 4 + at } else { 3 };
            targets.push(json!({"role": role, "competency": competency, "level": level}));
        }
    }
    let bands = [
        ("beginner", "1"),
        ("advanced-beginner", "1.5"),
        ("competent", "2.5"),
        ("proficient", "3.5"),
        ("expert", "4.5"),
    ];
    let bands = bands.map(|(id, from)| json!({"id": id, "name": id, "from": from}));
    json!({
        "schemaVersion": "1.0",
        "contentVersion": "2026.11.2",
        "updated": "2026-11-22",
        "sources": [
            {"id": "a-framework", "code": 901, "title": "A framework", "citation": "In print", "year": 2020},
        ],
        "caution": own("This is no measurement."),
        "origin": own("Written for this test."),
        "bandNames": own("Five of six."),
        "bands": bands,
        "items": items,
        "targets": targets,
        "targetsWhy": {"assumption": "Ours.", "why": "No study gives any."},
        "nextSteps": steps,
    })
}
