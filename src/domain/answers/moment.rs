//! Moments as a person names them: a year, and a month or season where it is
//! known.

use crate::{
    domain::{
        calendar::{Season, Start},
        source::Year,
    },
    json::{FromJson, Reader},
};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use serde_json::Value;
use std::borrow::Cow;

/// The first and the last year that a person can name.
const FIRST: Year = 1940;
/// See `FIRST`.
const LAST: Year = 2139;

/// How many moments a year has: itself, twelve months and six seasons.
const A_YEAR: u32 = 19;

/// A year, from 1940 to 2139, and the month or season where it is
/// known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    year: Year,
    on: Option<Start>,
}

impl Moment {
    /// The moment of this year; `None` where it is none that can be named.
    ///
    /// ```
    /// use docent::domain::{answers::Moment, calendar::Start};
    /// assert!(Moment::new(2027, Some(Start::Month(9))).is_some());
    /// assert!(Moment::new(2027, Some(Start::Month(13))).is_none());
    /// assert!(Moment::new(1890, None).is_none());
    /// ```
    pub fn new(year: Year, on: Option<Start>) -> Option<Self> {
        let is_month = !matches!(on, Some(Start::Month(month)) if !(1..=12).contains(&month));
        ((FIRST..=LAST).contains(&year) && is_month).then_some(Self { year, on })
    }

    /// The year.
    pub fn year(self) -> Year {
        self.year
    }

    /// The month or the season, where it is known.
    pub fn on(self) -> Option<Start> {
        self.on
    }

    /// Its number, which a link holds.
    pub fn number(self) -> u32 {
        let within = match self.on {
            None => 0,
            Some(Start::Month(month)) => u32::from(month.unsigned_abs()),
            Some(Start::Season(season)) => 13 + season as u32,
        };
        u32::from(self.year - FIRST) * A_YEAR + within
    }

    /// The moment with this number.
    pub fn from_number(number: u32) -> Option<Self> {
        let year = Year::try_from(number / A_YEAR).ok()?.checked_add(FIRST)?;
        let within = number % A_YEAR;
        let on = match within {
            0 => None,
            1..=12 => Some(Start::Month(i8::try_from(within).ok()?)),
            _ => Some(Start::Season(*Season::ALL.get(usize::try_from(within - 13).ok()?)?)),
        };
        Self::new(year, on)
    }

    /// The moment that a text names: `2027`, `2027-9`, `2027-fall`.
    ///
    /// ```
    /// use docent::domain::answers::Moment;
    /// let moment = Moment::parse("2027-fall").unwrap();
    /// assert_eq!(moment.to_text(), "2027-fall");
    /// assert_eq!(Moment::parse("2027-13"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (year, on) = match text.split_once('-') {
            None => (text, None),
            Some((year, on)) => {
                let season = Season::parse(on).map(Start::Season);
                (year, Some(season.or_else(|| on.parse().ok().map(Start::Month))?))
            }
        };
        Self::new(year.parse().ok()?, on)
    }

    /// The text that [`Moment::parse`] reads.
    pub fn to_text(self) -> String {
        let year = self.year.to_string();
        match self.on {
            None => year,
            Some(Start::Month(month)) => [year, month.to_string()].join("-"),
            Some(Start::Season(season)) => [&year, season.as_str()].join("-"),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_text())
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("no moment"))
    }
}

impl FromJson for Moment {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        Self::parse(reader.text(value)).unwrap_or_else(|| {
            reader.note_misfit();
            Self { year: FIRST, on: None }
        })
    }
}

impl JsonSchema for Moment {
    fn schema_name() -> Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9]{4}(-[a-z0-9-]+)?$",
            "description": "A year, and a month or season: 2027, 2027-9, 2027-fall."
        })
    }
}

/// Months of the year, a bit for each from January on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Months(u16);

impl Months {
    /// The months with these bits; `None` where a bit is of no month.
    pub fn new(bits: u16) -> Option<Self> {
        (bits < 1 << 12).then_some(Self(bits))
    }

    /// A bit for each month, January lowest.
    pub fn bits(self) -> u16 {
        self.0
    }

    /// Whether it holds this month, from 1 to 12.
    pub fn has(self, month: u8) -> bool {
        (1..=12).contains(&month) && self.0 >> (month - 1) & 1 == 1
    }
}
