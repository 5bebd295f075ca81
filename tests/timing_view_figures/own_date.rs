//! “Try my own date”: the choice, and what is said of a month.

use crate::{
    elements::{Element, elements},
    given::{JHU, TODAY, answered, day, timing},
    page::{Seeded, advice_of, page, view, visit, with},
};
use docent::{
    domain::timing::{Month, TimingQuery},
    words::timing::{own_date as words, sentence, strip},
};

const KNOWN: &str =
    "as:physician at:mid teaches:weekly next:none now:9 goal:2036 time:yes money:yes";

fn said(all: &[Element]) -> String {
    with(all, "own-date__result").next().expect("a place for it").words()
}

fn result(program: &str, line: &str, own: &str) -> String {
    said(&elements(&page(program, line, own)))
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn the_choice_is_of_the_months_of_six_years() {
    for (today, first, last) in [
        (TODAY, "2026-12", "2032-11"),
        ("2028-02-29", "2028-3", "2034-2"),
        ("2026-12-31", "2027-1", "2032-12"),
    ] {
        let all = elements(&view(&visit(JHU, answered("as:nurse"), "2029-1", today)));
        let form = all.iter().position(|it| it.attribute("id") == Some("timing-own")).unwrap();
        let select =
            all.iter().find(|it| it.name == "select" && it.around.contains(&form)).unwrap();
        assert_eq!(select.attribute("name"), Some("own"));
        let label = all.iter().find(|it| it.name == "label" && it.around.contains(&form)).unwrap();
        assert_eq!(label.attribute("for"), select.attribute("id"));
        let options: Vec<_> =
            all.iter().filter(|it| it.name == "option" && it.around.contains(&form)).collect();
        assert_eq!(options.len(), 73, "{today}");
        assert_eq!(options[0].attribute("value"), Some(""));
        assert_eq!(options[1].attribute("value"), Some(first));
        assert_eq!(options[72].attribute("value"), Some(last));
        let chosen: Vec<_> =
            options.iter().filter(|it| it.attribute("selected").is_some()).collect();
        assert_eq!(chosen.len(), 1);
        assert_eq!(chosen[0].words(), plain("January 2029"));
        // Each option is read back as what it stands for, within the group of its year.
        for option in &options[1..] {
            let value = option.attribute("value").unwrap();
            let pairs = [("own".to_owned(), value.to_owned())];
            let month = TimingQuery::from_pairs(&pairs, timing()).own.expect("a month");
            assert_eq!(option.words(), plain(&sentence::month(month)));
            let group = option.around.last().map(|it| &all[*it]).unwrap();
            assert_eq!(group.attribute("label"), Some(month.year().to_string().as_str()));
        }
        let status = with(&all, "own-date__result").next().unwrap();
        assert_eq!(status.attribute("role"), Some("status"));
    }
}

#[test]
fn what_is_said_is_what_the_rules_give() {
    let mut seeded = Seeded(7);
    for at in 0..60 {
        let program = ["johns-hopkins-mehp", "dundee-mmed", "penn-medical-education"][at % 3];
        let line = seeded.line();
        let months = u16::try_from(seeded.below(72)).unwrap() + 1;
        let own = Month::of(day(TODAY)).plus(months);
        let visit = visit(program, answered(&line), &TimingQuery::month_text(own), TODAY);
        let said = said(&elements(&view(&visit)));
        let advice = advice_of(&visit);
        let name = format!("{program} {line} {own:?}: {said}");
        let next = advice.intakes.iter().find(|it| it.start >= own);
        if let Some(next) = next {
            assert!(said.contains(&plain(&sentence::name(next.intake))), "{name}");
            assert_eq!(said.starts_with("The program starts then"), next.start == own, "{name}");
            if let Some(share) = next.share {
                let wanted = format!("at {} percent of the best.", strip::share(share));
                assert!(said.ends_with(&wanted), "{name}");
            } else {
                assert!(said.contains("not met yet"), "{name}");
            }
        } else {
            assert!(said.starts_with("No intake in"), "{name}");
        }
        // A month in which nobody can begin is not weighed.
        assert!(!said.contains("better") && !said.contains("would"), "{name}");
    }
}

#[test]
fn a_month_with_and_without_an_intake() {
    assert_eq!(
        result(JHU, KNOWN, "2028-9"),
        "The program starts then: Fall 2028, at 100 percent of the best."
    );
    let said = result(JHU, KNOWN, "2029-1");
    assert!(said.starts_with("No intake in January 2029; the next is Fall 2029, at "), "{said}");
    let said = result(JHU, KNOWN, "2032-10");
    assert!(
        said.starts_with("No intake in October 2032 or later in the years that we look at."),
        "{said}"
    );
    // The deadline of July is over in August, and the intake is in September.
    let passed = visit(JHU, answered(KNOWN), "2027-9", "2027-08-20");
    let said = said_of(&passed);
    assert!(
        said.starts_with("You can no longer apply for September 2027; the next is Fall 2028"),
        "{said}"
    );
}

fn said_of(visit: &docent::tool::Visit) -> String {
    said(&elements(&view(visit)))
}

#[test]
fn a_month_that_is_none_to_come() {
    assert_eq!(result(JHU, KNOWN, ""), "");
    for own in ["2026-11", "2020-1"] {
        assert_eq!(result(JHU, KNOWN, own), words::BEGUN);
    }
    for own in ["2029", "2029-13", "2029-fall", "x", "-", "99999999999-1"] {
        let all = elements(&page(JHU, KNOWN, own));
        assert_eq!(said(&all), "", "{own}");
        assert_eq!(with(&all, "strip__triangle").count(), 0, "{own}");
    }
    // One beyond six years is kept in the choice and not drawn.
    let all = elements(&page(JHU, KNOWN, "2050-6"));
    let chosen = all.iter().find(|it| it.attribute("value") == Some("2050-6")).unwrap();
    assert!(chosen.attribute("selected").is_some());
    assert_eq!(with(&all, "strip__triangle").count(), 0);
    assert!(said(&all).starts_with("No intake in June 2050 or later"));
    assert_eq!(result("harvard-medical-education", KNOWN, "2029-1"), words::NO_STARTS);
}
