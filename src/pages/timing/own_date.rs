//! “Try my own date”: a month to come, and the start in it or after it. A month without
//! one is not weighed: nobody can begin in it.

use super::shown::Shown;
use crate::{
    domain::{
        source::Year,
        timing::{Month, Strip, TimingQuery},
    },
    words::timing::{own_date as words, sentence},
};
use maud::{Markup, html};

/// The id of the form.
pub(super) const OWN_DATE: &str = "timing-own";
/// The name under which it sends the month, as the address has it: "2029-1".
pub(super) const OWN: &str = "own";
/// The id of the choice.
const MONTH: &str = "timing-own-month";

/// How many months there are to choose from: six years.
const MONTHS: u16 = 72;

impl Shown<'_> {
    pub(super) fn own_date(&self) -> Markup {
        html! {
            form.own-date #(OWN_DATE) autocomplete="off" {
                div.own-date__row {
                    div.own-date__field {
                        label.own-date__label for=(MONTH) { (words::LABEL) }
                        div.field__select {
                            select.field__control id=(MONTH) name=(OWN) {
                                option value="" selected[self.query.own.is_none()] {
                                    (words::CHOOSE)
                                }
                                (self.month_options())
                            }
                        }
                    }
                    button.button.own-date__show type="submit" { (words::SHOW) }
                }
                p.own-date__result role="status" { (self.own_result()) }
            }
        }
    }

    /// The months of six years, by year; another one that was chosen stands before
    /// them.
    fn month_options(&self) -> Markup {
        let own = self.query.own;
        let now = Month::of(self.scene.today);
        let all = (1..=MONTHS).map(|it| now.plus(it));
        let mut years: Vec<(Year, Vec<Month>)> = Vec::new();
        for month in all {
            match years.last_mut() {
                Some((year, months)) if *year == month.year() => months.push(month),
                _ => years.push((month.year(), vec![month])),
            }
        }
        let other = own.filter(|own| !years.iter().any(|(_, months)| months.contains(own)));
        html! {
            @if let Some(month) = other { (option(month, own)) }
            @for (year, months) in &years {
                optgroup label=(year) { @for month in months { (option(*month, own)) } }
            }
        }
    }

    /// What comes of the month, in a sentence; nothing where none is chosen.
    fn own_result(&self) -> String {
        let Some(own) = self.query.own else { return String::new() };
        if own <= Month::of(self.scene.today) {
            return words::BEGUN.to_owned();
        }
        let advice = &self.advice;
        let Some(strip) = Strip::of(advice, self.scene.today, None) else {
            return words::NO_STARTS.to_owned();
        };
        let next = strip.from(own);
        let passed = advice.passed.iter().find(|it| it.start == own);
        words::starts(own, next, passed)
    }
}

fn option(month: Month, own: Option<Month>) -> Markup {
    html! {
        option value=(TimingQuery::month_text(month)) selected[own == Some(month)] {
            (sentence::month(month))
        }
    }
}
