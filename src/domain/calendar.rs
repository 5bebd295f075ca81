//! Dates, seasons and the moments at which a program starts.

use crate::json::{FromJson, Reader, record, words};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::Value;
use std::borrow::Cow;

/// A day of the calendar, written `2024-07-15` in the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(jiff::civil::Date);

impl Day {
    /// The day with this year, month and day of the month, where there is one.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        jiff::civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The day that `text` names as `YYYY-MM-DD`, where there is one.
    ///
    /// ```
    /// use docent::domain::calendar::Day;
    /// assert_eq!(Day::parse("2024-02-29"), Day::new(2024, 2, 29));
    /// assert_eq!(Day::parse("2023-02-29"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The year, such as 2024.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, from 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The text that [`Day::parse`] reads.
    pub fn to_text(self) -> String {
        let mut text = String::new();
        for (number, sign) in
            [(self.year(), ""), (i16::from(self.month()), "-"), (self.day().into(), "-")]
        {
            text += sign;
            if number < 10 {
                text.push('0');
            }
            text += &number.to_string();
        }
        text
    }

    /// The same day a year on; the day before for February 29.
    #[must_use]
    pub fn in_a_year(self) -> Self {
        let (year, month, day) = (self.year().saturating_add(1), self.month(), self.day());
        Self::new(year, month, day).or_else(|| Self::new(year, month, day - 1)).unwrap_or(self)
    }

    /// How many days it lies after another; 0 where it does not.
    ///
    /// ```
    /// use docent::domain::calendar::Day;
    /// let (leap, before) = (Day::new(2028, 3, 1).unwrap(), Day::new(2028, 2, 28).unwrap());
    /// assert_eq!((leap.days_since(before), before.days_since(leap)), (2, 0));
    /// ```
    pub fn days_since(self, other: Self) -> u32 {
        // Not `until`: what words its errors is a sixth of a tool’s bytes.
        let days = other.0.duration_until(self.0).as_hours() / 24;
        u32::try_from(days).unwrap_or_default()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// Its number, as links hold it: 31 for each month since the year 0. Only a day
    /// whose year has four digits has one.
    ///
    /// ```
    /// use docent::domain::calendar::Day;
    /// let day = Day::parse("2026-11-26").unwrap();
    /// assert_eq!(day.number().and_then(Day::from_number), Some(day));
    /// assert_eq!(Day::from_number(day.number().unwrap() + 5), None, "November 31");
    /// ```
    pub fn number(self) -> Option<u32> {
        let year = u32::try_from(self.year()).ok().filter(|it| *it >= 1000)?;
        let (month, day) = (self.month().unsigned_abs(), self.day().unsigned_abs());
        Some((year * 12 + u32::from(month) - 1) * 31 + u32::from(day) - 1)
    }

    /// The day with this number, where there is one.
    pub fn from_number(number: u32) -> Option<Self> {
        let (months, day) = (number / 31, number % 31 + 1);
        let (year, month) = (months / 12, months % 12 + 1);
        let day = i8::try_from(day).ok()?;
        let day = Self::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, day)?;
        (year >= 1000).then_some(day)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_text())
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("no day"))
    }
}

impl FromJson for Day {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        Self::parse(reader.text(value)).unwrap_or_else(|| {
            reader.note_misfit();
            Self(jiff::civil::Date::ZERO)
        })
    }
}

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date",
            "description": "A day of the calendar, written as 2024-07-15."
        })
    }
}

record! {
    /// A day of any year, for what returns every year.
    #[derive(Copy)]
    pub struct YearlyDay {
        /// The month, from 1 to 12.
        #[schemars(range(min = 1, max = 12))]
        pub month: i8,
        /// The day of the month, from 1.
        #[schemars(range(min = 1, max = 31))]
        pub day: i8,
    }
}

words! {
    /// A season as a program names it. Which months that is depends on the
    /// hemisphere, so a season is shown as the season.
    pub enum Season {
        /// Spring.
        Spring = "spring",
        /// Summer.
        Summer = "summer",
        /// Fall.
        Fall = "fall",
        /// Winter.
        Winter = "winter",
        /// The beginning of the year.
        StartOfYear = "start-of-year",
        /// The middle of the year.
        MidYear = "mid-year",
    }

    /// A half of the globe, for its seasons.
    pub enum Hemisphere {
        /// North of the equator.
        North = "north",
        /// South of it.
        South = "south",
    }
}

/// A moment of the year at which a program starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum Start {
    /// A season as the program names it.
    Season(Season),
    /// A month, from 1 to 12.
    Month(#[schemars(range(min = 1, max = 12))] i8),
}

record! {
    /// When a program starts.
    pub struct Starts {
        /// The moments of the year, at least one.
        #[schemars(length(min = 1))]
        pub on: Vec<Start>,
        /// How many years lie between two intakes; 1 for every year.
        #[schemars(range(min = 1, max = 5))]
        pub every_years: u8 = 1,
        /// A year with an intake, where there is not one every year.
        pub in_year: Option<u16> = None,
    }
}

impl FromJson for Start {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        let season = reader.field::<Option<Season>>(value, "season");
        season.map_or_else(|| Self::Month(reader.field(value, "month")), Self::Season)
    }
}

record! {
    /// The last day to apply for one intake.
    pub struct Deadline {
        /// The last day.
        pub day: Day,
        /// The intake that it was for, as the source says it: "Fall 2024".
        pub intake: String,
    }
}
