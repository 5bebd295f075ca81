//! The sentence, and what stands at the head of the result.

use crate::{
    given::{JHU, TODAY, timing},
    page::{page, plain, start},
};
use docent::{
    domain::{
        entry::Standing,
        timing::{Advice, Contradiction, Outlook, Reason, SurenessWord, WhyNot},
    },
    words::{
        figures,
        timing::{result::contradiction, sentence::sentence},
    },
};
use std::collections::BTreeSet;

/// People of many professions and countries, each with a program.
pub(crate) const PEOPLE: [(&str, &str); 15] = [
    (JHU, "as:nurse at:mid teaches:weekly in:united-states"),
    (
        JHU,
        "as:physician at:in-training teaches:informally next:out-of-training@2029-7 now:4 later:12 goal:2035",
    ),
    (JHU, "as:dentist at:mid teaches:course next:none now:20 goal:2031-9 in:canada"),
    (JHU, "as:pharmacist at:late teaches:main-duty next:none in:australia"),
    (JHU, "as:physician at:in-training teaches:informally next:none now:10 goal:2034"),
    (JHU, "as:nurse at:early teaches:informally next:into-faculty@2028-8 in:pakistan"),
    (JHU, "as:physician-assistant at:mid teaches:weekly holds:master-health@united-states now:6"),
    (JHU, "as:respiratory-therapist at:student teaches:none holds:bachelor-health@united-states"),
    (JHU, "as:physical-therapist at:mid teaches:weekly next:none now:2"),
    ("dundee-mmed", "as:physician at:mid teaches:course in:united-kingdom goal:2032"),
    (
        "illinois-chicago-mhpe",
        "as:pharmacist at:early teaches:main-duty next:into-faculty@2028-7 goal:2033",
    ),
    ("penn-medical-education", "as:physician at:mid teaches:weekly in:united-states"),
    ("western-australia-hpe", "as:nurse at:mid teaches:weekly next:none goal:2032 in:australia"),
    ("maastricht-mhpe", "as:public-health at:late teaches:weekly in:netherlands pace:two-courses"),
    ("michigan-mhpe", "as:medical-laboratory at:mid teaches:weekly in:singapore"),
];

/// The months that study from the best start takes, where that is longer than published.
fn longer(advice: &Advice<'_>) -> Option<u16> {
    advice.best()?.conditions.iter().find_map(|it| match &it.reason {
        Reason::TooLong(it) if !it.if_blocked => it.takes,
        _ => None,
    })
}

#[test]
fn the_heading_is_the_sentence_and_the_sentence_is_what_the_engine_says() {
    let mut words = BTreeSet::new();
    for (program, line) in PEOPLE {
        let it = page(program, TODAY, line);
        let heading = it.read("when__heading");
        assert_eq!(heading, plain(&sentence(&it.advice, timing())), "{line}");
        let Outlook::Window(window, robustness) = &it.advice.outlook else {
            assert!(!heading.contains("fits best"), "{heading}");
            continue;
        };
        let is_later = |at: &usize| window.why_not.contains(&(*at, WhyNot::OnlyLater));
        if robustness.is_tie() {
            let best = figures::sentence_case(&start(it.advice.best().unwrap().intake));
            let lead = format!("{best} fits best because it comes first: ");
            let has_equal = window.why_not.iter().any(|(_, why)| *why == WhyNot::OnlyLater);
            assert_eq!(heading.starts_with(&lead), has_equal, "{heading}");
            let how =
                format!("{best} is as good as another in most cases, and better in the rest.");
            assert!(has_equal || heading.starts_with(&how), "{heading}");
            for (at, _) in window.why_not.iter().filter(|(at, _)| is_later(at)) {
                let named = heading.contains(&start(it.advice.intakes[*at].intake));
                assert!(named || heading.contains("every later start"), "{heading}");
            }
            continue;
        }
        if let Some(months) = longer(&it.advice) {
            let best = figures::sentence_case(&start(it.advice.best().unwrap().intake));
            let first = format!("{best} would come first, but at your hours it takes about ");
            assert!(heading.starts_with(&first), "{line}: {heading}");
            assert!(heading.contains(", longer than any published time."), "{line}: {months}");
            assert!(!heading.contains("fits best"), "{line}: {heading}");
            continue;
        }
        if let Some((ahead, _)) = robustness.ahead {
            let ahead = it.advice.intakes.iter().find(|it| it.start == ahead).unwrap();
            let rest = format!("; {} comes first in more weightings.", start(ahead.intake));
            assert!(heading.contains(" fits best as the weights stand"), "{line}: {heading}");
            assert!(heading.contains(&rest), "{line}: {heading}");
            continue;
        }
        let sure = timing().sureness.iter().find(|it| it.word == robustness.word).unwrap();
        let but = if robustness.word == SurenessWord::Depends { " but" } else { "" };
        let best = start(it.advice.best().unwrap().intake);
        let first = format!("{best} fits best,{but} {}.", sure.text);
        let mut letters = first.chars();
        let first: String = letters.next().unwrap().to_uppercase().chain(letters).collect();
        let rest = heading.strip_prefix(&first).unwrap_or_else(|| panic!("{heading}: {first}"));
        let close: Vec<String> =
            window.close.iter().map(|at| start(it.advice.intakes[*at].intake)).collect();
        let rest = rest.trim().to_lowercase();
        let n_more = window.close_more;
        if n_more > 0 && window.why_not.iter().all(|(at, _)| is_later(at)) {
            assert_eq!(rest, "every later start is as good.", "{line}");
            continue;
        }
        let is_as_good = n_more == 0 && window.close.iter().all(is_later);
        let how = if is_as_good { "as good, and later" } else { "close behind" };
        let named = match close.as_slice() {
            [] => String::new(),
            [one] => format!("{one} is {how}"),
            [one, two] => format!("{one} and {two} are {how}"),
            [one, two, three] => format!("{one}, {two} and {three} are {how}"),
            _ => panic!("{line}: {close:?}"),
        };
        let more = rest.strip_prefix(&named.to_lowercase()).unwrap_or_else(|| panic!("{rest}"));
        assert_eq!(more.contains("more"), n_more > 0, "{line}: {rest}");
        assert!(!more.contains("while"), "{line}: {rest}");
        words.insert(robustness.word);
    }
    assert!(words.len() > 2, "the people are told apart by more than one word: {words:?}");
}

#[test]
fn a_season_and_its_year_never_part() {
    for (program, line) in PEOPLE {
        let it = page(program, TODAY, line);
        for season in ["Fall", "Spring", "Summer", "Winter"] {
            let parted = it.all.iter().filter(|it| it.name.is_empty()).any(|it| {
                it.text.split(&format!("{season} ")).skip(1).any(|rest| rest.starts_with("20"))
            });
            assert!(!parted, "{line}: {season}");
        }
    }
}

#[test]
fn the_heading_can_take_the_focus_and_the_program_is_named_with_its_page() {
    let it = page(JHU, TODAY, "as:nurse");
    let heading = it.with("when__heading").next().unwrap();
    assert_eq!((heading.name.as_str(), heading.attribute("id")), ("h1", Some("timing-heading")));
    assert_eq!(heading.attribute("tabindex"), Some("-1"));
    let eyebrow = it.read("when__eyebrow");
    assert_eq!(eyebrow, "At Johns Hopkins · change program");
    let select = it.all.iter().find(|it| it.attribute("id") == Some("q-program")).unwrap();
    assert_eq!(select.name, "select");
    assert!(it.markup.contains("href=\"#q-program\" rel=\"external\">change program"));
    assert!(it.markup.contains("href=\"/a/b/programs/johns-hopkins-mehp\""));
    let older = page("western-australia-hpe", TODAY, "as:nurse");
    assert_eq!(older.read("stale"), "Last seen 2017, may have closed");
}

#[test]
fn none_of_these_says_so_and_what_would_change_that() {
    let hours = page(JHU, TODAY, "as:physical-therapist at:mid teaches:weekly next:none now:2");
    assert_eq!(hours.read("when__heading"), "None of these starts fits yet, and that is fine.");
    assert!(hours.read("decide").contains("What would change that"));
    let Outlook::NoneOfThese(against) = &hours.advice.outlook else { panic!("a window") };
    let Reason::Hours { covered, needed: Some(needed), .. } = against[0].reason else {
        panic!("{against:?}")
    };
    let text = hours.read("conditions");
    let share = f64::from(covered) / 10.0;
    assert!(text.contains(&format!("Your hours cover {share}% of the load")), "{text}");
    assert!(text.contains(&format!("{needed} hours a week would do.")), "{text}");
    assert!(!hours.markup.contains("decide__flag"), "there is no date to decide by");
    assert!(hours.read("why-not").contains("Fall 2027 to Fall 2032"));
}

#[test]
fn where_starts_are_not_known_the_program_is_to_be_asked() {
    let it = page("michigan-mhpe", TODAY, "as:nurse at:mid teaches:weekly");
    assert_eq!(it.read("when__heading"), "We do not know when Michigan starts. Ask the program.");
    assert!(it.read("decide").contains("The program’s own page"));
    assert_eq!(it.with("contact").count(), 1, "once is enough");
    assert!(it.read("key-dates").is_empty() && it.read("why-not").is_empty());
}

#[test]
fn each_contradiction_is_named_in_one_place() {
    use Contradiction as C;
    for (of, line) in [
        (C::NoChangeWithDate, "as:nurse next:none@2028-3"),
        (C::NoChangeWithHours, "as:nurse next:none now:4 later:12"),
        (C::OutOfTrainingAfterIt, "as:physician at:mid next:out-of-training@2028-7"),
        (C::ChangeInThePast, "as:nurse next:into-faculty@2024-7"),
        (C::GoalInThePast, "as:nurse goal:2025"),
        (C::AllMonthsBlocked, "as:nurse now:4 blocked:1,2,3,4,5,6,7,8,9,10,11,12"),
        (C::DegreeOverdue, "as:nurse holds:master-health@united-states+2025-5"),
    ] {
        let it = page(JHU, TODAY, line);
        assert_eq!(it.advice.contradictions, [of], "{line}");
        assert_eq!(it.read_all("contradictions__item"), [contradiction(of)], "{line}");
    }
    let both = page(JHU, TODAY, "as:nurse goal:2025 next:none@2028-3");
    assert_eq!(both.read_all("contradictions__item").len(), 2);
    assert!(page(JHU, TODAY, "as:nurse").read("contradictions").is_empty());
}

#[test]
fn not_yet_stands_before_any_date_with_programs_that_can_be_entered() {
    let line = "as:nurse at:early teaches:weekly holds:bachelor-health@united-states";
    let it = page(JHU, TODAY, line);
    assert_eq!(it.advice.entry, Standing::NotYet);
    assert!(!it.advice.instead.is_empty());
    let notice = it.read("notice");
    assert!(
        notice.starts_with("By your answers you do not meet the entry rules of Johns Hopkins yet.")
    );
    assert!(notice.contains("One rule is not met yet by your answers"), "{notice}");
    assert!(it.markup.contains("href=\"/a/b/programs/johns-hopkins-mehp#entry\""));
    let links: Vec<_> =
        it.with("instead__link").map(|it| it.attribute("href").unwrap().to_owned()).collect();
    let hrefs: Vec<String> =
        it.advice.instead.iter().map(|it| format!("/a/b/programs/{}", it.id)).collect();
    assert_eq!(links, hrefs);
    let place = |class| it.markup.find(class).unwrap();
    assert!(place("notice") < place("when__heading"));

    let later = page(JHU, TODAY, "as:nurse holds:master-health@united-states+2028-5");
    assert!(later.read("notice").contains("counts what you expect by then"));
    assert!(page(JHU, TODAY, "as:nurse").read("notice").is_empty());
}
