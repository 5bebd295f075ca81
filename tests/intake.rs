//! Intakes from today on: their order, their years and their months.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at what it did not expect")]

use docent::{
    content,
    domain::{
        calendar::{Day, Hemisphere, Season, Start, Starts},
        catalog::{Catalog, SeasonStart},
        intake,
    },
};

const FALL: Start = Start::Season(Season::Fall);

fn catalog() -> Catalog {
    content::read(include_str!("../public/api/v1/catalog.json")).expect("it is accepted")
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("{text} is no day"))
}

fn yearly(on: &[Start]) -> Starts {
    Starts { on: on.to_vec(), every_years: 1, in_year: None }
}

/// Year and month of the intakes over two years, north of the equator.
fn north(starts: &Starts, today: &str) -> Vec<(u16, i8)> {
    months(starts, Some(Hemisphere::North), today, 2)
}

fn months(
    starts: &Starts,
    hemisphere: Option<Hemisphere>,
    today: &str,
    years: u16,
) -> Vec<(u16, i8)> {
    let seasons: Vec<SeasonStart> = catalog().seasons;
    let intakes = intake::upcoming(starts, hemisphere, &seasons, day(today), years);
    let next = intake::next(starts, hemisphere, &seasons, day(today));
    if years >= u16::from(starts.every_years) {
        assert_eq!(intakes.first(), next.as_ref(), "the next is the first");
    }
    intakes.iter().map(|it| (it.year, it.month)).collect()
}

#[test]
fn a_season_has_its_month_by_hemisphere() {
    let south = Some(Hemisphere::South);
    assert_eq!(north(&yearly(&[FALL]), "2026-11-22"), [(2027, 9), (2028, 9)]);
    assert_eq!(months(&yearly(&[FALL]), south, "2026-11-22", 2), [(2027, 3), (2028, 3)]);
    let summer = yearly(&[Start::Season(Season::Summer)]);
    assert_eq!(months(&summer, south, "2026-11-22", 1), [(2026, 12)]);
    assert_eq!(months(&summer, south, "2027-01-01", 1), [(2027, 12)]);
}

#[test]
fn a_season_without_a_month_is_left_out_and_a_month_stays() {
    let both = yearly(&[FALL, Start::Month(5)]);
    assert_eq!(months(&both, None, "2026-11-22", 1), [(2027, 5)]);
    let catalog_without =
        intake::upcoming(&both, Some(Hemisphere::North), &[], day("2026-11-22"), 1);
    assert_eq!(catalog_without.len(), 1);
    assert_eq!(months(&yearly(&[FALL]), None, "2026-11-22", 9), []);
}

#[test]
fn every_second_year_counts_from_a_year_that_is_known() {
    let penn = |in_year| Starts { on: vec![FALL], every_years: 2, in_year };
    assert_eq!(north(&penn(Some(2026)), "2026-11-22"), [(2028, 9)]);
    assert_eq!(north(&penn(Some(2026)), "2026-09-30"), [(2026, 9)]);
    assert_eq!(north(&penn(Some(2033)), "2026-11-22"), [(2027, 9)]);
    assert_eq!(north(&penn(None), "2026-11-22"), []);
}

#[test]
fn months_come_in_the_order_of_the_calendar() {
    let starts = yearly(&[Start::Month(9), Start::Month(1), Start::Month(5)]);
    assert_eq!(
        north(&starts, "2026-05-31"),
        [(2026, 5), (2026, 9), (2027, 1), (2027, 5), (2027, 9), (2028, 1)]
    );
}

#[test]
fn the_year_turns_between_december_and_january() {
    let starts = yearly(&[Start::Month(1), Start::Month(12)]);
    assert_eq!(north(&starts, "2026-12-31"), [(2026, 12), (2027, 1), (2027, 12), (2028, 1)]);
    assert_eq!(north(&starts, "2027-01-01"), [(2027, 1), (2027, 12), (2028, 1), (2028, 12)]);
}

#[test]
fn a_leap_day_is_a_day_of_february() {
    let starts = yearly(&[Start::Month(2)]);
    assert_eq!(north(&starts, "2028-02-29"), [(2028, 2), (2029, 2)]);
    assert_eq!(north(&starts, "2028-03-01"), [(2029, 2), (2030, 2)]);
}

#[test]
fn nothing_is_asked_over_no_years() {
    assert_eq!(months(&yearly(&[FALL]), Some(Hemisphere::North), "2026-09-01", 0), []);
}

#[test]
fn a_program_has_its_country_s_seasons() {
    let catalog = catalog();
    let featured = catalog.featured().expect("it is there");
    let next = intake::next_of(featured, &catalog, day("2026-11-22")).expect("it is known");
    assert_eq!((next.start, next.year, next.month), (FALL, 2027, 9));
    assert_eq!(intake::upcoming_of(featured, &catalog, day("2026-11-22"), 6).len(), 6);
    let certificate = catalog.programs.iter().find(|it| it.starts.value().is_none());
    let certificate = certificate.expect("one has no starts");
    assert_eq!(intake::next_of(certificate, &catalog, day("2026-11-22")), None);
}
