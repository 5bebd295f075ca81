//! The tables of when to start hold every date and every rule of the content.

use super::{ORIGIN, Page, shipped, shown, sites, tidy};
use docent::{
    domain::program::Program,
    route::{PlainPage, Route},
    words::{
        figures, plain::timing::whom, program, programs, timing::result, timing::sure::whole,
        timing::weights::range,
    },
};

/// The dates of a program as they are shown.
fn dates(it: &Program) -> [Option<(String, usize)>; 3] {
    [
        shown(&it.starts, figures::starts),
        shown(&it.deadline, figures::deadline),
        shown(&it.next_deadline, |day| program::next_deadline(&figures::yearly_day(*day))),
    ]
}

#[test]
fn every_published_start_and_deadline_stands_there_as_on_the_programs_page() {
    let page = Page::of(PlainPage::Timing);
    let (rows, content) = (page.rows("programs"), shipped());
    let has_dates = |it: &&Program| it.starts.value().is_some() || it.deadline.value().is_some();
    let (with, without): (Vec<&Program>, Vec<&Program>) =
        content.catalog.programs.iter().partition(has_dates);
    assert!(with.len() > 9 && !without.is_empty());
    assert_eq!(rows.len(), with.len());
    for (row, it) in rows.iter().zip(with) {
        let name = page.text(row[0]);
        assert!(name.starts_with(&tidy(&result::program(it))), "{name}");
        let route = Route::Program(it.id.clone());
        let own = docent::page(&sites()[0], &route.path(), ORIGIN, content).into_string();
        for (cell, date) in row[1..].iter().zip(dates(it)) {
            let (text, marks) = (page.text(*cell), page.marks(*cell));
            match date {
                Some(date) => {
                    assert_eq!((text.clone(), marks), date, "{name}");
                    assert!(tidy(&own).contains(&text), "{name}: its page says {text}");
                }
                None => assert!(text.starts_with('[') && marks == 0, "{name}: {text}"),
            }
        }
    }
    let section = page.0[page.section("programs")].words();
    for it in without {
        assert!(section.contains(&tidy(&result::program(it))), "{section}");
    }
}

#[test]
fn the_featured_program_stands_there_in_full() {
    let page = Page::of(PlainPage::Timing);
    let featured = shipped().catalog.featured().expect("a program is featured");
    let at = page.section("featured");
    let text = page.0[at].words();
    assert!(text.contains(&tidy(&result::program(featured))), "{text}");
    let mut known = 0;
    for (date, _) in dates(featured).into_iter().flatten() {
        assert!(text.contains(&date), "{date}");
        known += 1;
    }
    let time = featured.time_to_finish.value().map(figures::span).expect("it is known");
    assert!(text.contains(&tidy(&time)), "{text}");
    assert!(page.marks(at) > known, "{text}");
}

#[test]
fn what_may_have_closed_is_said_to() {
    let page = Page::of(PlainPage::Timing);
    let section = page.0[page.section("programs")].words();
    assert!(section.contains(&programs::last_seen(2018)), "{section}");
}

#[test]
fn every_rule_stands_at_each_stage_that_it_names() {
    let page = Page::of(PlainPage::Timing);
    let content = shipped();
    let rows: Vec<(usize, Vec<String>)> = page
        .rows("rules")
        .iter()
        .map(|row| (page.marks(row[3]), row.iter().map(|it| page.text(*it)).collect()))
        .collect();
    let mut n_wanted = 0;
    for rule in &content.timing.rules {
        let names = content.catalog.stages.iter().filter(|it| rule.stages.contains(&it.id));
        let mut stages: Vec<String> =
            names.map(|it| figures::sentence_case(it.name.of(None))).collect();
        if stages.is_empty() {
            stages.push("Any".into());
        }
        let criterion = content.timing.criteria.iter().find(|it| it.kind == rule.criterion);
        for stage in stages {
            n_wanted += 1;
            let wanted = [
                stage,
                figures::sentence_case(&whom(rule, &content.catalog)),
                criterion.expect("a criterion").name.clone(),
                rule.rule.clone(),
                whole(rule.points.into()),
            ];
            let wanted: Vec<String> = wanted.iter().map(|it| tidy(it)).collect();
            let found = rows.iter().find(|(_, row)| *row == wanted);
            assert_eq!(found.map(|it| it.0), Some(1), "one mark beside {wanted:?}");
        }
    }
    assert_eq!(rows.len(), n_wanted);
}

#[test]
fn criteria_and_numbers_are_those_of_the_content() {
    let page = Page::of(PlainPage::Timing);
    let timing = &shipped().timing;
    let rows = page.rows("criteria");
    assert_eq!(rows.len(), timing.criteria.len());
    for (row, it) in rows.iter().zip(&timing.criteria) {
        let cells: Vec<String> = row.iter().map(|it| page.text(*it)).collect();
        let basis = it.basis.value().expect("it is known");
        let wanted = [&it.name, &it.rule, basis, &whole(it.weight.into())].map(|it| tidy(it));
        assert_eq!(cells, wanted);
        assert_eq!(page.marks(row[2]), 1, "{}", it.name);
    }
    let rows = page.rows("numbers");
    assert_eq!(rows.len(), timing.assumptions.len());
    for (row, it) in rows.iter().zip(&timing.assumptions) {
        let cells: Vec<String> = row.iter().map(|it| page.text(*it)).collect();
        let number = whole((*it.number.value().expect("it is known")).into());
        assert_eq!(cells, [&it.name, &number, &range(it.min, it.max)].map(|it| tidy(it)));
        assert_eq!(page.marks(row[1]), 1, "{}", it.name);
    }
    for (section, n_rows, marked) in [
        ("paces", timing.paces.len(), Some(2)),
        ("asked", timing.asked.len(), Some(1)),
        ("stand-ins", timing.stand_ins.len(), None),
        ("sureness", timing.sureness.len(), None),
    ] {
        let rows = page.rows(section);
        assert_eq!(rows.len(), n_rows, "{section}");
        for row in rows {
            assert!(row.iter().all(|it| !page.text(*it).is_empty()), "{section}");
            assert!(marked.is_none_or(|at: usize| page.marks(row[at]) == 1), "{section}");
        }
    }
}
