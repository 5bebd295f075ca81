//! The link that saves dates for a calendar.

use crate::{
    browser::page,
    domain::{
        calendar::Day,
        calendar_file::{CalendarDate, calendar_file},
    },
};
use maud::{Markup, html};

/// The link that saves the file under a name.
pub fn calendar_link(words: &str, name: &str, dates: &[CalendarDate], today: Day) -> Markup {
    let file = page::encode(&calendar_file(dates, today));
    html! {
        a.button rel="external" download=(name) href={ "data:text/calendar;charset=utf-8," (file) } {
            (words)
        }
    }
}
