//! A calendar file of all-day dates (RFC 5545).

use super::calendar::Day;
use ics::{
    Event, ICalendar, escape_text, parameters,
    properties::{Description, DtStart, Summary, Transp},
};

/// A date for a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDate {
    /// What names it for good: a calendar that takes the file again changes the date
    /// that it has. Letters, digits, dots and hyphens.
    pub id: String,
    /// The day.
    pub day: Day,
    /// Its name.
    pub name: String,
    /// What it hangs on.
    pub text: String,
}

/// The calendar file of these dates, as of a day. Dates have no time and no zone, so
/// each is on its own day anywhere on earth.
pub fn calendar_file(dates: &[CalendarDate], today: Day) -> String {
    let mut calendar = ICalendar::new("2.0", "-//Docent//Dates//EN");
    let as_of = [&compact(today), "T000000Z"].concat();
    for date in dates {
        let mut event = Event::new([date.id.as_str(), "@docent"].concat(), as_of.clone());
        let mut start = DtStart::new(compact(date.day));
        start.append(parameters!("VALUE" => "DATE"));
        event.push(start);
        event.push(Summary::new(escape_text(date.name.as_str())));
        event.push(Description::new(escape_text(date.text.as_str())));
        // It takes no time from a day.
        event.push(Transp::new("TRANSPARENT"));
        calendar.add_event(event);
    }
    folded(&calendar.to_string())
}

/// How many bytes a line may have without its end.
const LINE: usize = 75;

/// With lines folded anew: the library does not count the space that a folded line
/// begins with, and some of its lines have a byte too many.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_inclusive("\r\n") {
        let mut length = 0;
        for letter in line.chars() {
            if !letter.is_control() && length + letter.len_utf8() > LINE {
                folded.push_str("\r\n ");
                length = 1;
            }
            folded.push(letter);
            length += letter.len_utf8();
        }
    }
    folded
}

/// A day as the format has it: "20270415".
fn compact(day: Day) -> String {
    day.to_text().replace('-', "")
}
