//! The dates of the best start, and the goal.

use crate::{
    given::{JHU, TODAY},
    page::{Page, page, plain},
    sentences::PEOPLE,
};
use docent::{
    domain::timing::{DateKind, Finish, GoalOutlook, KeyDate, Month},
    words::figures,
};

/// A month of the end as this view says it.
fn end(it: Month, today: Month) -> String {
    let year = it.year().to_string();
    let is_far = it.since(today) > 24;
    if is_far { year } else { format!("{} {year}", figures::month(it.month())) }
}

/// The days that the list must hold, in their order.
fn days(page: &Page) -> Vec<String> {
    let best = page.advice.best().expect("a best start");
    let today = Month::of(page.today);
    let mut days = Vec::new();
    for date in &best.dates {
        days.push(match date.kind {
            DateKind::Begin(_) | DateKind::Apply => figures::day(date.day),
            DateKind::Start => figures::month_of(date.day),
            DateKind::FinishEarliest => {
                let Finish::Between { earliest, latest, .. } = best.finish else { panic!("known") };
                assert_eq!(earliest.day(1), Some(date.day));
                let (first, last) = (end(earliest, today), end(latest, today));
                if first == last { first } else { format!("{first} to {last}") }
            }
            DateKind::Expected(_) | DateKind::FinishLatest => continue,
        });
    }
    days.iter().map(|it| plain(it)).collect()
}

#[test]
fn every_date_is_the_engines() {
    for (program, line) in PEOPLE {
        let it = page(program, TODAY, line);
        if it.advice.best().is_none() {
            continue;
        }
        assert_eq!(it.read_all("key-dates__day"), days(&it), "{line}");
        let hangs = it.read_all("key-dates__hang");
        assert!(hangs.iter().all(|it| !it.is_empty()), "{line}: {hangs:?}");
    }
}

#[test]
fn a_finish_within_two_years_is_a_month_and_a_later_one_a_year() {
    let line = "as:physician at:mid teaches:weekly pace:full-time now:60 next:none";
    let near = page("imperial-surgical-education", "2026-11-26", line);
    let text = near.read_all("key-dates__day").pop().unwrap();
    assert!(text.contains("October 2028"), "{text}");
    let far = page(JHU, TODAY, "as:nurse at:mid teaches:weekly");
    let text = far.read_all("key-dates__day").pop().unwrap();
    assert_eq!(text, "2029 to 2032");
}

#[test]
fn what_is_expected_stands_among_the_dates_once() {
    let line = "as:nurse holds:master-health@united-states+2028-5 \
                holds:master-other@united-states+2028-5";
    let it = page(JHU, TODAY, line);
    let days = it.read_all("key-dates__day");
    assert_eq!(days.iter().filter(|it| *it == "By May 2028").count(), 1, "{days:?}");
    assert!(it.read("key-dates").contains("As you expect it."));
}

#[test]
fn what_was_not_found_stands_in_brackets() {
    let it = page("illinois-chicago-mhpe", TODAY, "as:nurse at:mid teaches:weekly");
    assert!(it.read("key-dates").contains("for this one [ not found ]"));
    assert!(it.read("key-dates").contains("The latest is what graduates took."));
    let none = page("cincinnati-med", TODAY, "as:nurse at:mid teaches:weekly");
    assert_eq!(none.advice.best().unwrap().finish, Finish::Unknown);
    assert_eq!(none.read("key-dates__open"), "[ not found: time to finish ]");
    assert!(none.read("others").contains("[ not found: time to finish ]"));
}

#[test]
fn the_dates_can_go_to_a_calendar() {
    let it = page(JHU, TODAY, "as:nurse");
    let link = it.with("key-dates__form").next().unwrap();
    assert_eq!(link.words(), "Add these dates to my calendar");
    let (_, file) = it.markup.split_once("href=\"data:text/calendar;charset=utf-8,").unwrap();
    let file = file.split('"').next().unwrap().replace("%3A", ":").replace("%0D%0A", "\n");
    let best = it.advice.best().unwrap();
    let days = file.lines().filter_map(|it| it.split_once("VALUE%3DDATE:")).map(|it| it.1);
    let is_dated = |it: &&KeyDate<'_>| {
        matches!(it.kind, DateKind::Begin(_) | DateKind::Apply | DateKind::Start)
    };
    let wanted = best.dates.iter().filter(is_dated).map(|it| it.day.to_text().replace('-', ""));
    assert_eq!(days.collect::<Vec<_>>(), wanted.collect::<Vec<_>>());
    assert_eq!(file.matches("UID:johns-hopkins-mehp.2027-fall.").count(), 4, "{file}");
}

/// The section of the goal.
fn goal(page: &Page) -> String {
    let all = page.read_all("when__section");
    let is_goal = |it: &String| {
        it.starts_with("Your goal") || it.starts_with("No start finishes by your goal")
    };
    all.into_iter().find(is_goal).unwrap_or_default()
}

#[test]
fn a_goal_that_comes_too_soon_says_so_and_offers_the_certificate() {
    let it = page(JHU, TODAY, "as:nurse at:mid teaches:weekly goal:2029-3");
    let GoalOutlook::TooSoon { earliest: Some(earliest), exits } = &it.advice.goal else {
        panic!("{:?}", it.advice.goal)
    };
    let text = goal(&it);
    assert!(text.starts_with("No start finishes by your goal"), "{text}");
    let said = format!(
        "No start finishes by March 2029, your goal: the earliest finish is later in {}.",
        earliest.year()
    );
    assert!(text.contains(&said), "{text}");
    let first = it.read_all("contradictions__item");
    assert!(first.iter().any(|it| it.contains(&said)), "beside the sentence, too: {first:?}");
    assert!(text.contains("Certificate, after 18 US semester credits"), "{text}");
    assert!(text.contains("Johns Hopkins, Certificate in Evidence-Based Teaching"), "{text}");
    let reached = exits[0].reached.unwrap();
    let when = end(reached, Month::of(it.today));
    let in_time = if exits[0].in_time { "before your goal." } else { "after your goal as well." };
    assert!(text.contains(&format!("Reached in {when} at the earliest, {in_time}")), "{text}");
    assert!(it.marks("exits") > 1, "credits and month have their source");

    let earlier = page(JHU, TODAY, "as:nurse at:mid teaches:weekly goal:2028-3");
    assert!(goal(&earlier).contains("by March 2028, your goal: the earliest finish is 2029."));
    let never = page(JHU, TODAY, "as:nurse teaches:weekly next:none now:0 goal:2028 weigh:3=0");
    assert_eq!(never.advice.goal, GoalOutlook::Open, "nothing feasible says nothing of a goal");
    let no_exit = page("penn-medical-education", TODAY, "as:nurse goal:2028");
    assert!(goal(&no_exit).contains("We found no way to leave this program earlier"));
}

#[test]
fn a_goal_in_reach_says_what_the_best_start_means_for_it() {
    let whole = page(JHU, TODAY, "as:nurse at:mid teaches:weekly next:none now:10 goal:2036");
    let text = goal(&whole);
    assert!(text.contains("Your goal, 2036, is in reach. From Fall 2027 on, even"), "{text}");
    let part = page(JHU, TODAY, "as:nurse at:mid teaches:weekly next:none now:20 goal:2031-9");
    assert!(goal(&part).contains("the latest may not."), "{}", goal(&part));
    assert_eq!(goal(&page(JHU, TODAY, "as:nurse")), "");
}
