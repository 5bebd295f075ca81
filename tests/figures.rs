//! Numbers, money, dates and lengths of time as a person reads them.

#![allow(clippy::panic, reason = "a test stops at what it did not expect")]
#![allow(clippy::inconsistent_digit_grouping, reason = "hundredths stand apart: 34_50 is 34.50")]

use docent::{
    domain::{
        amount::{Amount, CreditSystem, Credits, Currency, Hours, Per, Price, Span},
        calendar::{Day, Deadline, Season, Start, Starts, YearlyDay},
        program::{Award, Contact, Format, Load},
    },
    words::figures,
};

/// Each input is shown as the text beside it. A tilde stands for the no-break
/// space between a number and its unit.
fn check<T>(show: impl Fn(&T) -> String, table: &[(T, &str)]) {
    for (input, wanted) in table {
        assert_eq!(show(input), wanted.replace('~', "\u{a0}"));
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("{text} is no day"))
}

#[test]
fn numbers_are_parted_by_thousands_and_have_no_idle_decimals() {
    check(
        |(amount, decimals)| figures::number(Amount(*amount), *decimals),
        &[
            ((0, 0), "0"),
            ((5, 2), "0.05"),
            ((100, 2), "1"),
            ((34_50, 0), "34.5"),
            ((34_50, 2), "34.50"),
            ((33_00, 0), "33"),
            ((999_00, 2), "999"),
            ((1_000_00, 2), "1,000"),
            ((57_442_50, 2), "57,442.50"),
            ((100_000_00, 0), "100,000"),
            ((1_234_567_89, 2), "1,234,567.89"),
        ],
    );
}

#[test]
fn money_has_the_sign_of_its_currency() {
    check(
        |(amount, currency)| figures::money(Amount(*amount), *currency),
        &[
            ((1_665_00, Currency::Usd), "$1,665"),
            ((57_442_50, Currency::Usd), "$57,442.50"),
            ((8_200_00, Currency::Eur), "€8,200"),
            ((12_345_67, Currency::Gbp), "£12,345.67"),
            ((40_000_00, Currency::Sgd), "S$40,000"),
        ],
    );
}

#[test]
fn prices_say_what_they_are_for() {
    let price = |per, period: Option<&str>| Price {
        amount: Amount(1_665_00),
        currency: Currency::Usd,
        per,
        period: period.map(str::to_owned),
        whom: None,
    };
    let of = |per, whom: &str| Price { whom: Some(whom.to_owned()), ..price(per, Some("2022")) };
    check(
        figures::price,
        &[
            (price(Per::Part, Some("2022")), "$1,665, 2022"),
            (price(Per::Unsaid, None), "$1,665"),
            (of(Per::Year, "for UK students"), "$1,665 per~year for UK students, 2022"),
            (of(Per::Unsaid, "for overseas students"), "$1,665 for overseas students, 2022"),
            (price(Per::Credit, Some("2024–25")), "$1,665 per~credit, 2024–25"),
            (price(Per::Semester, None), "$1,665 per~semester"),
            (price(Per::Year, None), "$1,665 per~year"),
            (price(Per::Program, Some("2024–25")), "$1,665, 2024–25"),
            (price(Per::Once, None), "$1,665"),
        ],
    );
    check(
        figures::short_price,
        &[
            (price(Per::Part, None), "$1,665"),
            (price(Per::Unsaid, None), "$1,665"),
            (of(Per::Unsaid, "for UK students"), "$1,665 for UK students"),
            (of(Per::Program, "for UK students"), "$1,665 in~all for UK students"),
            (price(Per::Credit, Some("2024–25")), "$1,665 a~credit"),
            (price(Per::Semester, None), "$1,665 a~semester"),
            (price(Per::Year, None), "$1,665 a~year"),
            (price(Per::Program, None), "$1,665 in~all"),
            (price(Per::Once, None), "$1,665 in~all"),
        ],
    );
}

#[test]
fn credits_name_their_system() {
    let credits = |amount, system| Credits { amount: Amount(amount), system };
    check(
        figures::credits,
        &[
            (credits(34_50, CreditSystem::UsSemester), "34.5~US semester credits"),
            (credits(60_00, CreditSystem::Ects), "60~ECTS credits"),
            (credits(180_00, CreditSystem::UkCats), "180~UK credits"),
            (credits(100_00, CreditSystem::AuPoints), "100~Australian credit points"),
            (credits(36_00, CreditSystem::CaCredits), "36~Canadian credits"),
            (credits(9_00, CreditSystem::CourseUnits), "9~course units"),
            (credits(12_00, CreditSystem::Competencies), "12~competencies"),
            (credits(6_00, CreditSystem::Modules), "6~modules"),
        ],
    );
}

#[test]
fn lengths_of_time_are_in_years_where_they_are_whole_years() {
    check(
        |(min, max)| figures::span(&Span { min: *min, max: *max }),
        &[
            ((24, 60), "2 to 5~years"),
            ((24, 24), "2~years"),
            ((12, 12), "1~year"),
            ((12, 24), "1 to 2~years"),
            ((36, 42), "3 to 3½~years"),
            ((9, 9), "9~months"),
            ((1, 1), "1~month"),
            ((18, 24), "1½ to 2~years"),
            ((240, 240), "20~years"),
        ],
    );
}

#[test]
fn days_are_written_month_first() {
    check(
        |text| figures::day(day(text)),
        &[
            ("2024-07-15", "July~15, 2024"),
            ("2024-02-29", "February~29, 2024"),
            ("2026-01-01", "January~1, 2026"),
            ("2026-12-31", "December~31, 2026"),
        ],
    );
    check(|text| figures::month_of(day(text)), &[("2026-11-22", "November~2026")]);
    check(
        |(month, day)| figures::yearly_day(YearlyDay { month: *month, day: *day }),
        &[((7, 15), "July~15"), ((1, 1), "January~1"), ((12, 31), "December~31")],
    );
}

#[test]
fn deadlines_name_their_intake() {
    let deadline = |text, intake: &str| Deadline { day: day(text), intake: intake.into() };
    check(
        figures::deadline,
        &[
            (deadline("2024-07-15", "Fall 2024"), "July~15, 2024, for Fall~2024"),
            (
                deadline("2025-01-31", "the intake of May"),
                "January~31, 2025, for the~intake~of~May",
            ),
        ],
    );
}

#[test]
fn starts_are_named_as_the_program_names_them() {
    let starts = |on: &[Start], every_years| Starts { on: on.to_vec(), every_years, in_year: None };
    let (fall, spring) = (Start::Season(Season::Fall), Start::Season(Season::Spring));
    check(
        figures::starts,
        &[
            (starts(&[fall], 1), "Fall"),
            (starts(&[fall, spring], 1), "Fall or Spring"),
            (
                starts(&[Start::Season(Season::Summer), Start::Season(Season::Winter)], 1),
                "Summer or Winter",
            ),
            (
                starts(&[Start::Month(1), Start::Month(5), Start::Month(9)], 1),
                "January, May or September",
            ),
            (starts(&[Start::Month(12)], 2), "December, every second year"),
            (starts(&[spring], 3), "Spring, every 3 years"),
            (
                starts(&[Start::Season(Season::StartOfYear), Start::Season(Season::MidYear)], 1),
                "early in the year or mid-year",
            ),
        ],
    );
}

#[test]
fn lists_read_as_in_a_sentence() {
    check(
        |(names, last)| figures::list(names, last),
        &[
            ((vec![], "and"), ""),
            ((vec!["a"], "and"), "a"),
            ((vec!["a", "b"], "or"), "a or b"),
            ((vec!["a", "b", "c"], "and"), "a, b and c"),
        ],
    );
}

#[test]
fn small_counts_are_words() {
    check(
        |number| figures::count(*number),
        &[(0, "No"), (1, "One"), (2, "Two"), (10, "Ten"), (11, "11"), (112, "112")],
    );
}

#[test]
fn every_choice_of_the_content_has_its_words() {
    check(
        |it| figures::format(*it).to_owned(),
        &[
            (Format::Online, "Online"),
            (Format::ShortStays, "Online with short stays"),
            (Format::OnCampus, "On campus"),
            (Format::Either, "Online or on campus"),
            (Format::Workplace, "At your workplace"),
        ],
    );
    check(
        |it| figures::load(*it).to_owned(),
        &[
            (Load::PartTime, "Part-time"),
            (Load::FullTime, "Full-time"),
            (Load::Either, "Part-time or full-time"),
        ],
    );
    check(
        |it| figures::award(*it).to_owned(),
        &[
            (Award::Master, "Master’s degree"),
            (Award::Diploma, "Diploma"),
            (Award::Certificate, "Certificate"),
        ],
    );
}

#[test]
fn hours_a_week_are_a_number_a_range_or_the_fewest() {
    check(
        |(min, max)| figures::weekly_hours(Hours { min: *min, max: *max }),
        &[
            ((12, Some(12)), "12~hours a week"),
            ((8, Some(10)), "8 to 10~hours a week"),
            ((20, None), "at least 20~hours a week"),
        ],
    );
}

#[test]
fn an_office_is_named_with_every_way_to_reach_it() {
    let contact = |phones: &[&str], email: Option<&str>| Contact {
        office: "Office of Admissions".into(),
        phones: phones.iter().map(|&it| it.to_owned()).collect(),
        email: email.map(str::to_owned),
    };
    check(
        figures::contact,
        &[
            (contact(&[], None), "Office of Admissions"),
            (contact(&["1", "2"], None), "Office of Admissions, 1, 2"),
            (contact(&["1"], Some("a@b.edu")), "Office of Admissions, 1, a@b.edu"),
        ],
    );
}
