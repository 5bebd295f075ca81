//! Numbers, dates and lengths of time as text. A number and its unit never
//! part: a no-break space stands between them.

use crate::domain::{
    amount::{Amount, CreditSystem, Credits, Currency, Hours, Per, Price, Span},
    calendar::{Day, Deadline, Season, Start, Starts, YearlyDay},
    program::{Award, Contact, Format, Load},
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The name of a month, from 1 to 12.
pub fn month(number: i8) -> &'static str {
    let index = usize::try_from(number - 1).unwrap_or_default();
    MONTHS.get(index).copied().unwrap_or_default()
}

/// A number with thousands parted and without idle decimals: "57,442.50".
///
/// ```
/// use docent::{domain::amount::Amount, words::figures::number};
/// assert_eq!(number(Amount(34_50), 0), "34.5");
/// assert_eq!(number(Amount(57_442_50), 2), "57,442.50");
/// assert_eq!(number(Amount(1_665_00), 2), "1,665");
/// ```
pub fn number(amount: Amount, decimals: usize) -> String {
    let (whole, hundredths) = amount.parts();
    let digits = whole.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    if hundredths > 0 {
        let fraction = format!("{hundredths:02}");
        let fraction = if decimals < 2 { fraction.trim_end_matches('0') } else { &fraction };
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// Money with the sign of its currency: "$1,665".
pub fn money(amount: Amount, currency: Currency) -> String {
    let sign = match currency {
        Currency::Usd => "$",
        Currency::Eur => "€",
        Currency::Gbp => "£",
        Currency::Sgd => "S$",
    };
    format!("{sign}{}", number(amount, 2))
}

/// A price with what it is for and when: "$1,665 per credit, 2024–25".
pub fn price(price: &Price) -> String {
    let per = match price.per {
        Per::Credit => " per\u{a0}credit",
        Per::Semester => " per\u{a0}semester",
        Per::Year => " per\u{a0}year",
        Per::Program | Per::Part | Per::Once | Per::Unsaid => "",
    };
    let whom = price.whom.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
    let period = price.period.as_ref().map(|it| format!(", {it}")).unwrap_or_default();
    format!("{}{per}{whom}{period}", money(price.amount, price.currency))
}

/// A price in a list, where its year stands in the mark: "$1,665 a credit".
pub fn short_price(price: &Price) -> String {
    let per = match price.per {
        Per::Credit => " a\u{a0}credit",
        Per::Semester => " a\u{a0}semester",
        Per::Year => " a\u{a0}year",
        Per::Program | Per::Once => " in\u{a0}all",
        Per::Part | Per::Unsaid => "",
    };
    let whom = price.whom.as_ref().map(|it| format!(" {it}")).unwrap_or_default();
    format!("{}{per}{whom}", money(price.amount, price.currency))
}

/// What the credits of a system are called.
pub fn credit_system(system: CreditSystem) -> &'static str {
    match system {
        CreditSystem::UsSemester => "US semester credits",
        CreditSystem::Ects => "ECTS credits",
        CreditSystem::UkCats => "UK credits",
        CreditSystem::AuPoints => "Australian credit points",
        CreditSystem::CaCredits => "Canadian credits",
        CreditSystem::CourseUnits => "course units",
        CreditSystem::Competencies => "competencies",
        CreditSystem::Modules => "modules",
    }
}

/// Credits of a system: "34.5 US semester credits".
pub fn credits(credits: &Credits) -> String {
    format!("{}\u{a0}{}", number(credits.amount, 0), credit_system(credits.system))
}

/// A length of time in years, or in months where it is not half years:
/// "2 to 5 years".
///
/// ```
/// use docent::{domain::amount::Span, words::figures::span};
/// assert_eq!(span(&Span { min: 24, max: 60 }), "2 to 5\u{a0}years");
/// assert_eq!(span(&Span { min: 24, max: 24 }), "2\u{a0}years");
/// assert_eq!(span(&Span { min: 36, max: 42 }), "3 to 3½\u{a0}years");
/// assert_eq!(span(&Span { min: 10, max: 12 }), "10 to 12\u{a0}months");
/// ```
pub fn span(span: &Span) -> String {
    let in_years = span.min >= 12 && span.min.is_multiple_of(6) && span.max.is_multiple_of(6);
    let show = |months: u16| if in_years { half_years(months) } else { months.to_string() };
    let unit = match (in_years, span.max) {
        (true, 12) => "year",
        (true, _) => "years",
        (false, 1) => "month",
        (false, _) => "months",
    };
    let mut text = show(span.min);
    if span.min != span.max {
        text.push_str(" to ");
        text.push_str(&show(span.max));
    }
    text.push('\u{a0}');
    text.push_str(unit);
    text
}

/// Months that are half years as years: "3½".
fn half_years(months: u16) -> String {
    let half = if months.is_multiple_of(12) { "" } else { "½" };
    (months / 12).to_string() + half
}

/// A day: "July 15, 2024".
pub fn day(day: Day) -> String {
    format!("{}\u{a0}{}, {}", month(day.month()), day.day(), day.year())
}

/// The month of a day: "November 2026".
pub fn month_of(day: Day) -> String {
    format!("{}\u{a0}{}", month(day.month()), day.year())
}

/// A day of every year: "July 15".
pub fn yearly_day(day: YearlyDay) -> String {
    format!("{}\u{a0}{}", month(day.month), day.day)
}

/// A deadline and its intake: "July 15, 2024, for Fall 2024".
pub fn deadline(deadline: &Deadline) -> String {
    format!("{}, for {}", day(deadline.day), deadline.intake.replace(' ', "\u{a0}"))
}

/// The name of a season, as it stands before a year: "Fall".
pub fn season(season: Season) -> &'static str {
    match season {
        Season::Spring => "Spring",
        Season::Summer => "Summer",
        Season::Fall => "Fall",
        Season::Winter => "Winter",
        Season::StartOfYear => "early in the year",
        Season::MidYear => "mid-year",
    }
}

/// When a program starts: "Fall", "January, May or September, every second year".
pub fn starts(starts: &Starts) -> String {
    let names: Vec<&str> = starts
        .on
        .iter()
        .map(|start| match start {
            Start::Season(it) => season(*it),
            Start::Month(it) => month(*it),
        })
        .collect();
    let names = list(&names, "or");
    match starts.every_years {
        1 => names,
        2 => format!("{names}, every second year"),
        years => format!("{names}, every {years} years"),
    }
}

/// Names in a sentence: "Education, Medicine and Nursing".
///
/// ```
/// use docent::words::figures::list;
/// assert_eq!(list(&["a", "b", "c"], "and"), "a, b and c");
/// ```
pub fn list(names: &[&str], last: &str) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [start @ .., end] => format!("{} {last} {end}", start.join(", ")),
    }
}

/// Names that all hold: "Education, Medicine and Nursing".
pub fn and(names: &[&str]) -> String {
    list(names, "and")
}

/// A small whole number as a word, as it starts a sentence: "Two".
pub fn count(number: usize) -> String {
    let words =
        ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
    words.get(number).map_or_else(|| number.to_string(), |it| (*it).to_owned())
}

/// Where a program is taught.
pub fn format(format: Format) -> &'static str {
    match format {
        Format::Online => "Online",
        Format::ShortStays => "Online with short stays",
        Format::OnCampus => "On campus",
        Format::Either => "Online or on campus",
        Format::Workplace => "At your workplace",
    }
}

/// How much of a week a program fills.
pub fn load(load: Load) -> &'static str {
    match load {
        Load::PartTime => "Part-time",
        Load::FullTime => "Full-time",
        Load::Either => "Part-time or full-time",
    }
}

/// What a graduate holds.
pub fn award(award: Award) -> &'static str {
    match award {
        Award::Master => "Master’s degree",
        Award::Diploma => "Diploma",
        Award::Certificate => "Certificate",
    }
}

/// Hours of study: "at least 20 hours a week".
pub fn weekly_hours(hours: Hours) -> String {
    match hours.max {
        None => format!("at least {}\u{a0}hours a week", hours.min),
        Some(max) if max == hours.min => format!("{max}\u{a0}hours a week"),
        Some(max) => format!("{} to {max}\u{a0}hours a week", hours.min),
    }
}

/// An office with its telephone numbers and address.
pub fn contact(contact: &Contact) -> String {
    let mut parts = vec![contact.office.as_str()];
    parts.extend(contact.phones.iter().map(String::as_str));
    parts.extend(contact.email.as_deref());
    parts.join(", ")
}

/// A name as it stands inside a sentence: "course numbers", but "CIP code".
///
/// ```
/// use docent::words::figures::inside;
/// assert_eq!(inside("Course numbers"), "course numbers");
/// assert_eq!(inside("CIP code"), "CIP code");
/// ```
pub fn inside(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next();
    let is_acronym = letters.clone().next().is_some_and(|it| it.is_ascii_uppercase());
    match first {
        Some(first) if !is_acronym => first.to_ascii_lowercase().to_string() + letters.as_str(),
        _ => name.to_owned(),
    }
}

/// Words as they stand at the start of a sentence.
pub fn sentence_case(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next();
    first.map_or_else(String::new, |it| it.to_ascii_uppercase().to_string() + letters.as_str())
}
