//! Calendar files, read by another library.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use docent::domain::{
    calendar::Day,
    calendar_file::{CalendarDate, calendar_file},
};
use icalendar::{Calendar, CalendarComponent, Component as _, DatePerhapsTime};

fn date(id: &str, day: &str, name: &str, text: &str) -> CalendarDate {
    let day = Day::parse(day).expect("a day");
    CalendarDate { id: id.into(), day, name: name.into(), text: text.into() }
}

fn read(text: &str) -> Vec<icalendar::Event> {
    let calendar: Calendar = text.parse().expect("it is a calendar");
    let event = |it: &CalendarComponent| it.as_event().cloned();
    calendar.components.iter().map(|it| event(it).expect("an event")).collect()
}

#[test]
fn another_library_reads_what_is_written() {
    let long = "Ask for two letters; the deadline stays, as in 2024. ".repeat(5);
    let dates = [
        date("a-2027-apply", "2027-07-15", "Apply, or ask; then wait", "Line one\nline two \\ end"),
        date("a-2027-begin", "2028-02-29", "É – “quoted” 漢字", &long),
    ];
    let text = calendar_file(&dates, Day::parse("2026-11-26").unwrap());
    let events = read(&text);
    assert_eq!(events.len(), dates.len());
    for (event, date) in events.iter().zip(&dates) {
        assert_eq!(event.get_uid(), Some([&date.id, "@docent"].concat().as_str()));
        assert_eq!(event.get_summary(), Some(date.name.as_str()));
        assert_eq!(event.get_description(), Some(date.text.as_str()));
        let Some(DatePerhapsTime::Date(day)) = event.get_start() else {
            panic!("{} has a time", date.name);
        };
        assert_eq!(day.to_string(), date.day.to_text());
    }
}

#[test]
fn a_date_has_neither_time_nor_zone() {
    // So it is the same day from UTC-11 to UTC+14, whatever clock reads it.
    let dates = [date("a", "2027-01-01", "First", "")];
    let text = calendar_file(&dates, Day::parse("2026-12-31").unwrap());
    assert!(text.contains("\r\nDTSTART;VALUE=DATE:20270101\r\n"), "{text}");
    for word in ["TZID", "TZOFFSET", "BEGIN:VTIMEZONE", "DTEND", "DURATION"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

#[test]
fn the_same_dates_give_the_same_file_and_a_moved_one_keeps_its_id() {
    let today = Day::parse("2026-11-26").unwrap();
    let (one, other) = (date("a", "2027-01-01", "First", ""), date("a", "2027-02-01", "First", ""));
    let file = |it: &CalendarDate| calendar_file(std::slice::from_ref(it), today);
    assert_eq!(file(&one), file(&one));
    let id = |it: &CalendarDate| read(&file(it))[0].get_uid().map(str::to_owned);
    assert_eq!(id(&one), id(&other));
}

#[test]
fn no_line_is_longer_than_readers_take() {
    let dates = [date("a", "2027-01-01", &"ä".repeat(200), &"x".repeat(500))];
    let text = calendar_file(&dates, Day::parse("2026-11-26").unwrap());
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(!text.replace("\r\n", "").contains('\n'));
}
