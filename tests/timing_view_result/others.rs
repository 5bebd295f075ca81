//! The starts that are not the best, what the result is not, and its sources.

use crate::{
    given::{JHU, TODAY, catalog, timing},
    page::{page, plain, start},
    sentences::PEOPLE,
};
use docent::{
    domain::timing::{AssumptionKind, Change, CriterionKind, DeadlineKind, Outlook},
    words::figures,
};

fn names(changes: &[Change], is_little: bool) -> Vec<String> {
    let few = timing().assumptions.iter().find(|it| it.kind == AssumptionKind::CloseBehind);
    let few = *few.unwrap().number.value().unwrap();
    let name = |kind: CriterionKind| {
        let own = timing().criteria.iter().find(|it| it.kind == kind).unwrap();
        figures::inside(&own.name)
    };
    changes.iter().filter(|it| (it.by <= few) == is_little).map(|it| name(it.kind)).collect()
}

#[test]
fn alternatives_say_what_they_gain_and_lose_by_criterion() {
    for (program, line) in PEOPLE {
        let it = page(program, TODAY, line);
        let Outlook::Window(window, _) = &it.advice.outlook else { continue };
        let shown = it.read_all("others__item");
        assert_eq!(shown.len(), window.alternatives.len(), "{line}");
        for (text, other) in shown.iter().zip(&window.alternatives) {
            let name = start(it.advice.intakes[other.at].intake);
            assert!(text.to_lowercase().starts_with(&name.to_lowercase()), "{text}");
            for (changes, much, little) in [
                (&other.gains, "Better: ", "A little better: "),
                (&other.loses, "Less good: ", "A little less good: "),
            ] {
                for (word, is_little) in [(much, false), (little, true)] {
                    let names = names(changes, is_little);
                    let names: Vec<&str> = names.iter().map(String::as_str).collect();
                    let said = format!("{word}{}.", figures::and(&names));
                    assert_eq!(text.contains(&said), !names.is_empty(), "{text}: {said}");
                }
            }
        }
        let heading = if shown.len() == 2 { "Two others worth keeping" } else { "One other" };
        assert!(it.markup.contains(heading), "{line}");
    }
}

#[test]
fn every_other_start_has_its_reason_and_what_is_over_too() {
    for (program, line) in PEOPLE {
        let it = page(program, TODAY, line);
        if it.advice.intakes.is_empty() {
            continue;
        }
        let best = it.advice.best().map(|it| it.intake);
        let named: Vec<String> =
            it.read_all("why-not__name").iter().map(|it| it.to_lowercase()).collect();
        let mut at = 0;
        let mut left = it.advice.intakes.iter().map(|it| it.intake).filter(|it| Some(*it) != best);
        // A row is one start, two, or all from the first to the last.
        while let Some(intake) = left.next() {
            let (first, row) = (start(intake).to_lowercase(), named[at].clone());
            assert!(row.starts_with(&first), "{line}: {row} for {first}");
            let last = row.rsplit(" to ").next().unwrap().rsplit(" and ").next().unwrap();
            if last != row {
                let found = left.find(|it| start(*it).to_lowercase() == last);
                assert!(found.is_some(), "{line}: {last} in {row}");
            }
            at += 1;
        }
        for passed in &it.advice.passed {
            assert_eq!(named[at], start(passed.intake).to_lowercase(), "{line}");
            at += 1;
        }
        assert_eq!(named.len(), at, "{line}");
        let text = it.read("why-not");
        for deadline in it.advice.passed.iter().filter_map(|it| it.deadline) {
            let day = plain(&figures::day(deadline.day));
            let said = match deadline.kind {
                DeadlineKind::Assumed => format!("it was {day}. Ask whether you may still apply."),
                _ => format!("The last day to apply was {day}"),
            };
            assert!(text.contains(&said), "{text}");
        }
    }
}

#[test]
fn what_is_over_says_why() {
    let it = page(JHU, TODAY, "as:nurse");
    let over =
        "Fall 2026The last day to apply was July 15, 2026, if the deadline stayed as in 2024.";
    assert!(it.read("why-not").ends_with(over), "{}", it.read("why-not"));
    let begun = page("dundee-mmed", TODAY, "as:nurse");
    assert!(begun.read("why-not").contains("May 2026It began in May 2026."));
    let later = page(JHU, TODAY, "as:nurse holds:master-health@united-states+2028-5");
    let text = later.read("why-not");
    assert!(text.contains("You expect this degree in 2028.Met from June 2028 on."), "{text}");
}

#[test]
fn it_says_what_it_is_not_and_whom_to_ask_and_lists_its_sources() {
    let it = page(JHU, TODAY, "as:nurse");
    let limits = it.read_all("when__section");
    let limits = limits.iter().find(|it| it.contains("can and cannot tell")).unwrap();
    assert!(limits.contains(timing().limits.value().unwrap()), "{limits}");
    let office = &catalog().featured().unwrap().contact.value().unwrap().office;
    assert!(limits.contains(office.as_str()) && limits.contains("410-516-9797"), "{limits}");
    assert!(it.with("sources__item").count() > 2);
    assert_eq!(it.with("print").count(), 1);
    let ids: Vec<_> = it.all.iter().filter_map(|it| it.attribute("id")).collect();
    for id in ["timing-heading", "timing-decide", "timing-others", "timing-dates"] {
        assert_eq!(ids.iter().filter(|it| **it == id).count(), 1, "{id}");
    }
}
