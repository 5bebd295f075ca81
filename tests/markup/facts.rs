//! Every fact that the shipped catalog holds stands on its program's page:
//! with its mark where it has a value, by its name where it has none.

use super::{CATALOG, between, catalog, page, text};
use docent::{
    domain::{answers::Answers, catalog::Catalog, fact::Mark, id::SourceId, program::Program},
    words::{
        figures,
        program::{self as words, labels},
        provenance,
    },
};
use serde_json::Value;

/// The same without the study plan and the roles, whose marks are of their own.
fn page_without_plan(catalog: &Catalog, program: &Program) -> String {
    let mut markup = page(catalog, program, &Answers::default(), Some(2026));
    for section in ["study-plan", "roles"] {
        let open = format!("<section class=\"program__section\" aria-labelledby=\"{section}\">");
        if let Some((before, after)) = markup.split_once(&open) {
            let (_, after) = after.split_once("</section>").expect("it ends");
            markup = [before, after].concat();
        }
    }
    markup
}

/// The facts of a program as its JSON has them: each pointer with its value.
/// What stands inside a conflict is part of that fact.
fn facts(value: &Value, pointer: &str, found: &mut Vec<(String, Value)>) {
    let kinds = ["value", "derived", "assumption", "conflict", "unknown"];
    if kinds.iter().any(|kind| value.get(kind).is_some()) {
        return found.push((pointer.to_owned(), value.clone()));
    }
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                facts(child, &format!("{pointer}/{key}"), found);
            }
        }
        Value::Array(list) => {
            for (index, child) in list.iter().enumerate() {
                facts(child, &format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Each program with its facts, those with a value and those without.
type Facts = Vec<(String, Value)>;

fn programs_with_facts(catalog: &Catalog) -> Vec<(&Program, Value, Facts, Facts)> {
    let root: Value = serde_json::from_str(CATALOG).expect("the catalog is JSON");
    let all = root["programs"].as_array().expect("a list").clone();
    let with_facts = |(program, json): (_, Value)| {
        let mut found = Vec::new();
        facts(&json, "", &mut found);
        let (unknown, known) = found.into_iter().partition(|(_, it)| it.get("unknown").is_some());
        (program, json, known, unknown)
    };
    catalog.programs.iter().zip(all).map(with_facts).collect()
}

/// The label of a fact in the line of what is not known.
fn label(json: &Value, pointer: &str) -> String {
    let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
    let named = |key: &str| json.pointer(&format!("{parent}/{key}")).and_then(Value::as_str);
    let fixed = match pointer {
        "/credits" => labels::CREDITS,
        "/timeToFinish" => labels::TIME,
        "/timeLimit" => labels::TIME_LIMIT,
        "/graduatesTook" => labels::GRADUATES_TOOK,
        "/structure/finalWork" => labels::FINAL_WORK,
        "/pace" => labels::PACE,
        "/format" => labels::FORMAT,
        "/load" => labels::LOAD,
        "/weeklyHours" => labels::HOURS,
        "/starts" => labels::STARTS,
        "/deadline" => labels::DEADLINE,
        "/nextDeadline" => labels::NEXT_DEADLINE,
        "/tuition" => labels::TUITION,
        "/tuitionTotal" => labels::TUITION_TOTAL,
        "/classSize" => labels::CLASS,
        "/accreditation" => labels::ACCREDITATION,
        "/programAccreditation" => labels::PROGRAM_ACCREDITATION,
        "/structure/trackCount" => labels::TRACKS,
        "/structure/core" => labels::CORE,
        "/structure/electives" => labels::ELECTIVES,
        "/audience" => labels::AUDIENCE,
        "/professions" => labels::FIELDS,
        "/goal" => labels::GOAL,
        "/schools" => labels::SCHOOLS,
        "/contact" => labels::CONTACT,
        "/structure/common" => labels::COMMON,
        "/matrix/basis" => words::MATRIX,
        _ => "",
    };
    let fee = named("name").filter(|_| pointer.starts_with("/fees/")).map(words::fee);
    let own = fee.or_else(|| named("label").map(str::to_owned));
    figures::inside(&own.unwrap_or_else(|| fixed.to_owned()))
}

/// The name of the mark of a fact that is known, as its JSON gives it.
fn mark_name(catalog: &Catalog, fact: &Value) -> String {
    let mark = ["derived", "assumption", "conflict"].iter().find(|kind| fact.get(kind).is_some());
    let mark = match mark {
        Some(&"derived") => Mark::Derived,
        Some(&"assumption") => Mark::Ours,
        Some(_) => Mark::Disagree,
        None => Mark::Undated,
    };
    let ids = match &fact["source"] {
        Value::Array(ids) => ids.iter().filter_map(Value::as_str).collect(),
        one => Vec::from_iter(one.as_str()),
    };
    let sources = ids.iter().filter_map(|id| catalog.source(&SourceId::new(*id)));
    provenance::mark_name(mark, &sources.map(provenance::titled).collect::<Vec<_>>().join("; "))
}

#[test]
fn every_fact_with_a_value_shows_its_mark_and_nothing_else_does() {
    let catalog = catalog();
    assert!(catalog.programs.len() >= 24);
    for (program, _, known, _) in programs_with_facts(&catalog) {
        let markup = page_without_plan(&catalog, program);
        let mut marks: Vec<String> =
            between(&markup, "<summary class=\"mark__sign\">", "</summary>")
                .into_iter()
                .map(|mark| text(between(mark, "class=\"visually-hidden\">", "</span>")[0]))
                .collect();
        for (pointer, fact) in known {
            let name = mark_name(&catalog, &fact);
            let is_its = |mark: &String| *mark == name || mark.ends_with(&format!(". {name}"));
            let found = marks.iter().position(is_its);
            let at = || format!("{}{pointer}: “{name}” is not among {marks:#?}", program.id);
            let found = found.unwrap_or_else(|| panic!("{}", at()));
            marks.remove(found);
        }
        assert_eq!(marks, [""; 0], "{}: marks of no fact", program.id);
    }
}

#[test]
fn every_unknown_fact_stands_in_brackets_with_what_is_known_of_it() {
    let catalog = catalog();
    for (program, json, _, unknown) in programs_with_facts(&catalog) {
        let markup = page(&catalog, program, &Answers::default(), Some(2026));
        let brackets: Vec<String> =
            between(&markup, "class=\"unknown\">", "</span>").into_iter().map(text).collect();
        assert!(brackets.iter().all(|it| it.starts_with("[\u{a0}") && it.ends_with("\u{a0}]")));
        let lines: Vec<String> = between(&markup, "<li>", "</li>").into_iter().map(text).collect();
        for (pointer, fact) in unknown {
            let label = label(&json, &pointer);
            assert!(!label.is_empty(), "{}: {pointer} has no label", program.id);
            let is_there = brackets.iter().any(|it| it.contains(&label));
            assert!(is_there, "{}: “{label}” is not in {brackets:#?}", program.id);
            if let Some(note) = fact.get("note").and_then(Value::as_str) {
                let line = format!("{label}: {note}");
                assert!(lines.contains(&line), "{}: “{line}” is not said", program.id);
            }
        }
    }
}
