//! Many roles, made from the shipped content: each asks for five things, of which two have
//! five ways each. Every way leads to another role, so that all of them lead to one.

use serde_json::{Value, json};

/// The role that all others lead to.
pub(crate) const TARGET: &str = "education-director";

fn role(at: usize) -> String {
    if at == 0 { TARGET.to_owned() } else { format!("role-{at}") }
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).expect("the shipped file is JSON")
}

/// The shipped catalog with so many roles more.
pub(crate) fn catalog(shipped: &str, roles: usize) -> String {
    let mut root = read(shipped);
    let all = root["roles"].as_array_mut().expect("roles");
    let first = all.first().expect("a role").clone();
    for at in 1..roles {
        let mut more = first.clone();
        more["id"] = json!(role(at));
        more["code"] = json!(at + 100);
        more["name"] = json!(format!("Role {at}"));
        all.push(more);
    }
    root.to_string()
}

/// The shipped pathways with so many roles instead of their steps, and five times as many
/// requirements.
pub(crate) fn pathways(shipped: &str, roles: usize) -> String {
    let mut root = read(shipped);
    let ours = |text: String| json!({"assumption": text, "why": "Ours."});
    let step = |at: usize| {
        json!({
            "id": format!("step-{at}"), "code": at + 1, "kind": "role", "role": role(at),
            "name": {"default": format!("Work as role {at}")}, "what": ours(format!("Role {at}.")),
            "months": {"assumption": {"min": 12, "max": 24}, "why": "Ours."},
        })
    };
    let requirement = |at: usize| {
        let first = at / 5 * 10 + at % 5 * 5 + 1;
        let below = (first..first + 5).filter(|it| at % 5 < 2 && *it < roles);
        let ways: Vec<Value> = below.map(|it| json!({"steps": [format!("step-{it}")]})).collect();
        json!({
            "id": format!("rule-{at}"), "code": at + 1, "role": role(at / 5),
            "strength": if ways.is_empty() { "unknown" } else { "required" },
            "rule": ours(format!("Rule {at}.")), "ways": ways,
        })
    };
    root["steps"] = (0..roles).map(step).collect();
    root["requirements"] = (0..roles * 5).map(requirement).collect();
    root["matching"] = json!([]);
    root["tests"] = json!([]);
    root.to_string()
}
