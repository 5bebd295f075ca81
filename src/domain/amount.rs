//! Credits, money and lengths of time, in whole units.

use schemars::JsonSchema;
use serde::Deserialize;

/// A number with at most two decimals, kept as hundredths so that arithmetic
/// on it is exact: `34.5` is `Amount(3450)`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema,
)]
#[serde(try_from = "f64")]
pub struct Amount(#[schemars(with = "f64", range(min = 0, max = 10_000_000))] pub u64);

impl Amount {
    /// The whole part and the hundredths: `(34, 50)` for 34.5.
    pub fn parts(self) -> (u64, u64) {
        (self.0 / 100, self.0 % 100)
    }

    /// The product with another amount, or `None` where it has more than two
    /// decimals or does not fit.
    ///
    /// ```
    /// use docent::domain::amount::Amount;
    /// let credits = Amount(34_50);
    /// let per_credit = Amount(1_665_00);
    /// assert_eq!(credits.times(per_credit), Some(Amount(57_442_50)));
    /// ```
    pub fn times(self, other: Self) -> Option<Self> {
        let product = self.0.checked_mul(other.0)?;
        (product % 100 == 0).then_some(Self(product / 100))
    }
}

impl TryFrom<f64> for Amount {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        let hundredths = (number * 100.0).round();
        if !(0.0..=1e9).contains(&hundredths) {
            return Err("a number from 0 to 10000000");
        }
        if (number * 100.0 - hundredths).abs() > 1e-6 {
            return Err("a number with at most two decimals");
        }
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the range is checked above"
        )]
        Ok(Self(hundredths as u64))
    }
}

/// What a credit counts. Systems are shown side by side and never added up,
/// converted or ranked against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CreditSystem {
    /// Semester credits or units of the United States.
    UsSemester,
    /// The European Credit Transfer and Accumulation System.
    Ects,
    /// The Credit Accumulation and Transfer Scheme of the United Kingdom.
    UkCats,
    /// Credit points of an Australian university.
    AuPoints,
    /// Course units, as some universities of the United States count.
    CourseUnits,
    /// Competencies shown, in programs without courses.
    Competencies,
    /// Modules, where a program publishes nothing else.
    Modules,
}

/// A number of credits in one system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Credits {
    /// How many.
    pub amount: Amount,
    /// Of what.
    pub system: CreditSystem,
}

/// A currency, by its ISO 4217 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// US dollar.
    Usd,
    /// Euro.
    Eur,
    /// Pound sterling.
    Gbp,
    /// Singapore dollar.
    Sgd,
}

/// What a price is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// Each credit.
    Credit,
    /// Each semester.
    Semester,
    /// Each year of study.
    Year,
    /// The whole program.
    Program,
    /// One time, such as an application.
    Once,
}

/// A price as published.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Price {
    /// How much.
    pub amount: Amount,
    /// In which currency. Prices in different currencies are never compared.
    pub currency: Currency,
    /// For what.
    pub per: Per,
    /// The academic year it was published for, as the source writes it.
    #[serde(default)]
    pub period: Option<String>,
}

/// A length of time from `min` to `max`, in months; one length has both equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Span {
    /// The shortest, in months.
    #[schemars(range(min = 1, max = 240))]
    pub min: u16,
    /// The longest, in months; at least `min`.
    #[schemars(range(min = 1, max = 240))]
    pub max: u16,
}
