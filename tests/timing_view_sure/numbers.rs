//! Words, counts and the table say what the engine says.

use crate::{
    elements::Element,
    given::{answered, timing},
    random,
    view::{advice_of, by_id, inside, name, parted, scene_of, view, words},
};
use docent::{
    domain::{
        answers::Answers,
        timing::{Advice, Appraisal, CriterionKind, Outlook, Points, Robustness},
    },
    words::timing::{questions::label, sure},
};
use std::{cmp::Reverse, collections::BTreeSet};

const SURE: &str = "timing-sure";

#[test]
fn any_answers_are_shown_as_the_engine_counts_them() {
    let (mut sampled, mut narrowed, mut unknown, mut absent, mut none) = (0, 0, 0, 0, 0);
    for (line, answers) in random::all(200) {
        let advice = advice_of(&answers);
        let all = view(&answers, &[]);
        if advice.intakes.is_empty() {
            assert!(inside(&all, SURE).is_empty(), "{line}");
            absent += 1;
            continue;
        }
        let said = by_id(&all, SURE).words();
        if let Some((best, robustness)) = advice.best().zip(advice.robustness()) {
            check_counts(&line, &said, &name(best.intake), robustness);
            check_links(&line, &all, &advice, robustness);
            check_worst(&line, &all, robustness);
            sampled += usize::from(robustness.coverage.is_sample());
            narrowed += usize::from(robustness.narrows.is_some());
        } else {
            assert!(said.contains(sure::NONE_FITS), "{line}: {said}");
            assert!(!said.contains(" comes first "), "{line}: {said}");
            none += 1;
        }
        unknown += check_table(&line, &all, &advice);
        check_workings(&line, &all, &advice, &answers);
    }
    let seen = [sampled, narrowed, unknown, absent, none];
    assert!(seen.iter().all(|it| *it > 3), "every kind was looked at: {seen:?}");
}

fn check_counts(line: &str, said: &str, best: &str, it: &Robustness<'_>) {
    let text = &timing().sureness.iter().find(|own| own.word == it.word).unwrap().text;
    let start = said.to_lowercase();
    let start = start.trim_start_matches(&sure::TITLE.to_lowercase()).trim_start();
    let word = if it.is_tie() {
        sure::tie(it).to_lowercase() + " "
    } else {
        format!("{text}. ").to_lowercase()
    };
    assert!(start.starts_with(&word), "{line}: {said}");
    let unit = if it.coverage.of > 1 { "cases:" } else { "weightings." };
    let first = format!("comes first in {} of {} {unit}", parted(it.best_in), parted(it.of));
    let count = format!("{best} {first}");
    assert!(said.to_lowercase().contains(&count.to_lowercase()), "{line}: {count} in {said}");
    let all = parted(it.coverage.of);
    let sample = format!("fixed sample of all {all}.");
    assert_eq!(said.contains(&sample), it.coverage.is_sample(), "{line}: {said}");
    let many = if it.coverage.combinations == 1 { "" } else { "s" };
    let combinations = format!("{} combination{many}", parted(it.coverage.combinations));
    let good = format!("fits best in {} of {combinations}.", parted(it.good_in));
    assert_eq!(said.contains(&good), it.coverage.of > 1, "{line}: {said}");
}

fn check_links(line: &str, all: &[Element], advice: &Advice<'_>, it: &Robustness<'_>) {
    let links: Vec<&Element> = inside(all, SURE)
        .into_iter()
        .filter(|it| it.attribute("href").is_some_and(|it| it.starts_with('#')))
        .collect();
    let Some(narrows) = it.narrows else {
        assert!(links.is_empty(), "{line}");
        return;
    };
    let [to] = links.as_slice() else { panic!("{line}: {} links", links.len()) };
    assert_eq!(to.words(), label(narrows.topic), "{line}");
    assert_eq!(to.attribute("rel"), Some("external"), "{line}");
    let id = to.attribute("href").unwrap().trim_start_matches('#');
    assert!(all.iter().any(|it| it.attribute("id") == Some(id)), "{line}: no #{id}");
    // “HoursNow” is asked at “q-hours-now”, and “Stage” at “stage”.
    let id = id.trim_start_matches("q-");
    let joined: String = id.split('-').collect();
    assert_eq!(joined, format!("{:?}", narrows.topic).to_lowercase(), "{line}");
    assert_eq!(
        id.matches('-').count() + 1,
        format!("{:?}", narrows.topic).chars().filter(|it| it.is_uppercase()).count()
    );
    let said = by_id(all, SURE).words();
    if narrows.to > narrows.from {
        let then = format!("first in {} of 1,000 cases on average", parted(narrows.to.into()));
        assert!(said.contains(&then), "{line}: {said}");
        // The start that leads now is named: it need not be the best by one’s own weights.
        let leads = advice.intakes.iter().max_by_key(|it| (it.best_in, Reverse(it.start))).unwrap();
        let now = format!("without it, {} does in {}.", name(leads.intake), narrows.from);
        assert!(said.contains(&now), "{line}: {now} in {said}");
    }
}

fn check_worst(line: &str, all: &[Element], it: &Robustness<'_>) {
    let said = by_id(all, SURE).words();
    let (n, of) = (parted(it.worst.best_in), parted(it.worst.of));
    let hardest = format!("hardest stand, it comes first in {n} of {of} weightings:");
    let is_worse = it.coverage.of > 1 && it.worst.best_in < it.worst.of;
    assert_eq!(said.contains(&hardest), is_worse, "{line}: {said}");
    if is_worse {
        let lines = words(all, SURE, "li");
        for (about, values) in &it.worst.values {
            let start = format!("{}: ", label(*about));
            assert!(lines.iter().any(|it| it.starts_with(&start)), "{line}: {start} {values:?}");
        }
    }
    if let Some(case) = it.worst_answer.as_ref().filter(|_| it.coverage.of > 1) {
        let costs = u128::from(case.best_in) * u128::from(it.of)
            < u128::from(it.best_in) * u128::from(case.of);
        let (n, of) = (parted(case.best_in), parted(case.of));
        let there = format!("There it comes first in {n} of {of} cases.");
        assert_eq!(said.contains(&there), costs, "{line}: {said}");
    }
}

/// A number of points as it is to be shown.
fn shown(points: Points) -> String {
    let tenths = |it: u16| {
        let it = (it + 50) / 100;
        format!("{}.{}", it / 10, it % 10)
    };
    match points {
        Points::Known(it) => tenths(it),
        Points::Range(low, high) if tenths(low) == tenths(high) => format!("[ {} ]", tenths(low)),
        Points::Range(low, high) => format!("[ {}–{} ]", tenths(low), tenths(high)),
        Points::Unknown => "[ not known ]".to_owned(),
    }
}

/// The table against the engine; how many cells are not known.
fn check_table(line: &str, all: &[Element], advice: &Advice<'_>) -> usize {
    let table = inside(all, SURE).into_iter().find(|it| it.name == "table").unwrap();
    let place = all.iter().position(|it| std::ptr::eq(it, table)).unwrap();
    let within = |it: &&Element| it.around.contains(&place);
    let heads: Vec<String> = all
        .iter()
        .filter(within)
        .filter(|it| it.attribute("scope") == Some("col"))
        .skip(1)
        .map(Element::words)
        .collect();
    let mut wanted: BTreeSet<usize> = BTreeSet::new();
    match &advice.outlook {
        Outlook::Window(window, _) => {
            let alternatives = window.alternatives.iter().map(|it| it.at);
            let places = [window.best].into_iter().chain(window.close.iter().copied());
            for at in places.chain(alternatives) {
                if wanted.len() < 4 {
                    wanted.insert(at);
                }
            }
        }
        _ => wanted.extend(0..advice.intakes.len().min(4)),
    }
    let best = advice.best().map(|it| it.start);
    let columns: Vec<_> = wanted.iter().map(|at| &advice.intakes[*at]).collect();
    let names: Vec<String> = columns
        .iter()
        .map(|it| name(it.intake) + if Some(it.start) == best { "best" } else { "" })
        .collect();
    assert_eq!(heads, names, "{line}");
    let rows: Vec<usize> = all
        .iter()
        .enumerate()
        .filter(|(_, it)| it.name == "tr" && it.around.contains(&place))
        .map(|(at, _)| at)
        .skip(1)
        .collect();
    assert_eq!(rows.len(), timing().criteria.len(), "{line}");
    let mut unknown = 0;
    for (at, row) in rows.iter().enumerate() {
        let of_row = |it: &&Element| it.around.contains(row);
        let head = all.iter().filter(of_row).find(|it| it.name == "th").unwrap().words();
        assert!(head.starts_with(&timing().criteria[at].name), "{line}: {head}");
        let is_alike = advice.intakes.iter().all(|it| !it.criteria[at].tells_apart);
        assert_eq!(head != timing().criteria[at].name, is_alike, "{line}: {head}");
        let cells = all.iter().filter(of_row).filter(|it| it.name == "td");
        let cells: Vec<String> = cells.map(Element::words).collect();
        assert_eq!(cells.len(), columns.len(), "{line}");
        for ((cell, intake), head) in cells.iter().zip(&columns).zip(&heads) {
            let points = intake.criteria[at].points;
            assert_eq!(*cell, format!("{head}{}", shown(points)), "{line}");
            if points == Points::Unknown {
                assert!(!cell.trim_start_matches(head.as_str()).contains(char::is_numeric));
                unknown += 1;
            }
        }
    }
    unknown
}

fn check_workings(line: &str, all: &[Element], advice: &Advice<'_>, answers: &Answers) {
    for (at, criterion) in timing().criteria.iter().enumerate() {
        let id = format!("timing-how-{}", criterion.code.0);
        let said = by_id(all, &id).words();
        assert!(said.contains(&criterion.rule), "{line}: {said}");
        assert!(said.contains("Worked out on November 26, 2026."), "{line}: {said}");
        let own = &advice.intakes[0].criteria[at];
        for used in &own.used {
            let value =
                docent::words::answers::value::value(*used, answers, scene_of(answers).catalog);
            let wanted = format!("{}: {value}", label(*used));
            assert!(said.contains(&wanted), "{line}: {wanted} in {said}");
        }
        let open: Vec<&str> = own.open.iter().map(|it| label(*it)).collect();
        let wanted = format!("[ open: {} ]", open.join(", "));
        assert_eq!(said.contains(&wanted), !open.is_empty(), "{line}: {wanted} in {said}");
        let rules = advice.intakes.iter().filter_map(|it| it.criteria[at].rule);
        for rule in rules {
            assert!(said.contains(&rule.rule), "{line}: {} in {said}", rule.rule);
        }
        assert!(inside(all, &id).iter().any(|it| it.has_class("mark")), "{line}: a source mark");
        let Some(best) = advice.best() else { continue };
        check_number(&format!("{line} {id}: {said}"), &said, best, at);
    }
}

/// From what the number of the best start comes.
fn check_number(line: &str, said: &str, best: &Appraisal<'_>, at: usize) {
    let own = &best.criteria[at];
    let has_load = best.year.iter().any(|it| it.needed.is_some());
    match own.criterion.kind {
        CriterionKind::Hours => {
            assert_eq!(said.contains("The load is taken as about "), has_load, "{line}");
            let is_known = has_load && matches!(own.points, Points::Known(_));
            assert_eq!(said.contains("Your hours cover "), is_known, "{line}");
        }
        CriterionKind::Goal => {
            let is_known = best.finish.earliest().is_some();
            assert_eq!(said.contains("You would finish "), is_known, "{line}");
        }
        CriterionKind::Preparation => {
            assert!(said.contains(&format!("For {} the ", name(best.intake))), "{line}");
        }
        _ => {}
    }
    let is_open = matches!(own.points, Points::Range(..));
    let open = format!("For {} your open answers give [ ", name(best.intake));
    assert_eq!(said.contains(&open), is_open, "{line}");
}

#[test]
fn what_stands_for_an_open_answer_is_said_with_its_reason() {
    let all = view(&answered("as:physician at:mid teaches:weekly next:none"), &[]);
    let said = by_id(&all, "timing-stand-ins").words();
    assert!(said.contains("Hours a week that I could study now: 4, 8, 12 or 20 hours."), "{said}");
    for it in &timing().stand_ins {
        let is_open = ["hours-now", "target-by"].contains(&it.topic.as_str());
        assert!(said.contains(&it.reason) || !is_open, "{said}");
    }
}
