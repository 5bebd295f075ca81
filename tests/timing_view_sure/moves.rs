//! What can be moved: weights, numbers, and the changes that turn the answer.

use crate::{
    elements::Element,
    given::{JHU, answered, timing, weightings},
    view::{advice_of, by_id, inside, name, of_program, scene_of, view, words},
};
use docent::{
    domain::timing::{Input, flips},
    words::timing::{flips as said, result, weights},
};
use std::collections::BTreeSet;

const LINES: [(&str, &str); 6] = [
    (JHU, "as:physician at:mid teaches:weekly weigh:4=20"),
    (
        JHU,
        "as:nurse at:mid next:into-faculty@2028-7 now:8 later:12 goal:2032 blocked:7,8 letter:yes",
    ),
    (JHU, "as:nurse at:mid teaches:weekly now:0 next:none"),
    (JHU, "holds:master-health@united-states+2028-6 years:1 next:out-of-training@2029"),
    ("dundee-mmed", "as:pharmacist at:early teaches:informally now:6 later:12 pace:one-course"),
    ("cincinnati-med", "at:in-training next:out-of-training@2029-7 now:4 later:12 goal:2031"),
];

#[test]
fn every_change_that_turns_the_answer_names_the_start_of_the_engine() {
    let mut seen = BTreeSet::new();
    for (program, line) in LINES {
        let answers = of_program(answered(line), program);
        let wanted = flips(&scene_of(&answers), &answers, weightings());
        let all = view(&answers, &[("turn", "1")]);
        let lists = inside(&all, "timing-sure");
        let list = lists.iter().find(|it| it.has_class("sureness__turns"));
        assert_eq!(list.is_none(), wanted.is_empty(), "{line}");
        let Some(list) = list else { continue };
        let at = all.iter().position(|it| std::ptr::eq(it, *list)).unwrap();
        let items = all.iter().filter(|it| it.name == "li" && it.around.contains(&at));
        let items: Vec<String> = items.map(Element::words).collect();
        assert_eq!(items.len(), wanted.len(), "{line}");
        for (item, flip) in items.iter().zip(&wanted) {
            assert!(item.starts_with("If "), "{item}");
            // Asked again with that change, the engine says the same.
            let then = advice_of(&flip.answers);
            let end = match then.best() {
                Some(best) => format!(", {} would fit best.", name(best.intake)),
                None => ", none of these starts would fit.".to_owned(),
            };
            assert!(item.ends_with(&end), "{line}: {item} / {end}");
            let kind = match &flip.input {
                Input::Weight(code) => {
                    let criterion = timing().criteria.iter().find(|it| it.code == *code).unwrap();
                    let own = answers.weights.get(code.0).copied().unwrap_or(criterion.weight);
                    let new = *flip.answers.weights.get(code.0).unwrap();
                    let way = if new > own { "higher" } else { "lower" };
                    let name = &criterion.name;
                    let start = format!("If {name} had a weight {way} by {}, ", flip.by);
                    assert!(item.starts_with(&start), "{item} / {start}");
                    "weight".to_owned()
                }
                Input::Topic(topic) => format!("{topic:?}"),
            };
            let is_counted = ["HoursNow", "HoursLater", "TransitionAt", "TargetBy", "Degrees"];
            if is_counted.contains(&kind.as_str()) {
                assert!(item.contains(&format!(" {} ", flip.by)), "{item}");
            }
            seen.insert(kind);
        }
        let by: Vec<u16> = wanted.iter().map(|it| it.by).collect();
        assert!(by.is_sorted(), "the shortest first");
    }
    assert!(seen.len() > 4, "several kinds of changes were seen: {seen:?}");
}

#[test]
fn changes_are_looked_for_only_when_they_are_asked_for() {
    let answers = answered("as:nurse at:mid teaches:weekly now:0 next:none");
    let all = view(&answers, &[]);
    let buttons = inside(&all, "timing-turn");
    let button = buttons.iter().find(|it| it.name == "button").unwrap();
    assert_eq!((button.attribute("name"), button.attribute("value")), (Some("turn"), Some("1")));
    assert!(!by_id(&all, "timing-sure").words().contains("would fit best"));
    let all = view(&answers, &[("turn", "1")]);
    assert!(inside(&all, "timing-turn").is_empty());
    assert!(by_id(&all, "timing-sure").words().contains("would fit best"));
}

#[test]
fn what_nothing_turns_is_said() {
    let answers = answered("as:physician at:mid teaches:weekly");
    let answers = of_program(answers, "illinois-chicago-mhpe");
    let is_empty = flips(&scene_of(&answers), &answers, weightings()).is_empty();
    let said_so = by_id(&view(&answers, &[("turn", "1")]), "timing-sure").words();
    assert_eq!(said_so.contains(said::NOTHING), is_empty, "{said_so}");
}

#[test]
fn slider_number_and_words_of_a_weight_agree() {
    for line in [
        "at:mid",
        "at:mid weigh:1=33 weigh:2=0",
        "at:mid weigh:1=0 weigh:2=0 weigh:3=0 weigh:4=0 weigh:5=0 weigh:6=0",
    ] {
        let answers = answered(line);
        let all = view(&answers, &[]);
        let form = inside(&all, "timing-weights");
        let weight = |code: u16, own: u8| answers.weights.get(code).copied().unwrap_or(own);
        let sum: u16 =
            timing().criteria.iter().map(|it| u16::from(weight(it.code.0, it.weight))).sum();
        let shares: Vec<String> =
            form.iter().filter(|it| it.has_class("weights__share")).map(|it| it.words()).collect();
        assert_eq!(shares.is_empty(), sum == 0, "{line}");
        let zero = by_id(&all, "timing-weights-open").words().contains(weights::ALL_ZERO);
        assert_eq!(zero, sum == 0);
        for (at, criterion) in timing().criteria.iter().enumerate() {
            let code = criterion.code.0;
            let own = weight(code, criterion.weight);
            let named = |name: String| {
                let found = form.iter().find(|it| it.attribute("name") == Some(&name));
                *found.unwrap_or_else(|| panic!("no {name}"))
            };
            let slider = named(format!("weight-{code}"));
            let number = named(format!("number-{code}"));
            let text = own.to_string();
            assert_eq!(slider.attribute("value"), Some(text.as_str()));
            assert_eq!(slider.attribute("aria-valuetext"), Some(text.as_str()));
            assert_eq!(number.attribute("value"), Some(text.as_str()));
            if sum > 0 {
                assert_eq!(shares[at], weights::share(own.into(), sum));
            }
            let steps =
                form.iter().filter(|it| it.attribute("name") == Some(&format!("step-{code}")));
            let steps: Vec<_> = steps.map(|it| it.attribute("value").unwrap()).collect();
            assert_eq!(steps, ["-5", "5"]);
        }
    }
}

#[test]
fn the_enter_key_reaches_a_button_that_moves_nothing() {
    let all = view(&answered("at:mid"), &[]);
    let form = inside(&all, "timing-weights");
    let first = form.iter().find(|it| it.name == "button").unwrap();
    assert_eq!(first.attribute("name"), None);
    let form = inside(&all, "timing-assumptions");
    let first = form.iter().find(|it| it.name == "button").unwrap();
    assert_eq!((first.attribute("name"), first.words().as_str()), (None, weights::APPLY));
}

#[test]
fn a_number_that_was_set_is_shown_beside_ours_and_left_out_beyond_its_range() {
    let answers = answered("at:mid");
    for (set, shown, instead) in [
        ("", "3", false),
        ("1-5", "5", true),
        ("1-6", "6", true),
        ("1-99", "3", false),
        ("1-0", "3", false),
        ("1-x", "3", false),
        ("99-3", "3", false),
        ("1", "3", false),
    ] {
        let all = view(&answers, &[("set", set)]);
        // What cannot be is left out, and that is said.
        let is_said = all.iter().any(|it| it.text == result::UNREAD);
        assert_eq!(is_said, !set.is_empty() && !instead, "{set}");
        let field = inside(&all, "timing-assumptions")
            .into_iter()
            .find(|it| it.attribute("name") == Some("set-1"))
            .unwrap();
        assert_eq!(field.attribute("value"), Some(shown));
        assert_eq!((field.attribute("min"), field.attribute("max")), (Some("1"), Some("6")));
        let hint = by_id(&all, field.attribute("aria-describedby").unwrap()).words();
        assert!(hint.starts_with("From 1 to 6."), "{hint}");
        assert_eq!(hint.contains("Yours counts instead of 3"), instead, "{hint}");
    }
    let all = view(&answers, &[]);
    let names: Vec<&String> = timing().assumptions.iter().map(|it| &it.name).collect();
    let labels = words(&all, "timing-assumptions", "label");
    assert_eq!(labels.iter().collect::<Vec<_>>(), names);
}

#[test]
fn every_control_has_a_name_and_every_id_is_one() {
    let all = view(&answered("as:nurse at:mid now:?"), &[]);
    let mut ids = BTreeSet::new();
    for id in all.iter().filter_map(|it| it.attribute("id")) {
        assert!(ids.insert(id), "#{id} twice");
    }
    let labels: BTreeSet<&str> = all.iter().filter_map(|it| it.attribute("for")).collect();
    for it in inside(&all, "timing-sure") {
        let is_hidden = it.attribute("aria-hidden").is_some();
        if !["input", "button"].contains(&it.name.as_str()) || is_hidden {
            continue;
        }
        let is_labeled = it.attribute("id").is_some_and(|it| labels.contains(it));
        let is_named = it.attribute("aria-label").is_some() || it.words().len() > 1;
        assert!(is_labeled || is_named, "{}", it.tag());
    }
    for it in all.iter().filter(|it| it.name == "details") {
        let is_mark = it.has_class("mark");
        assert!(is_mark || it.attribute("id").is_some(), "a disclosure keeps its state by an id");
    }
}
