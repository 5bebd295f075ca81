//! Credits, money and lengths of time, in whole units.

use crate::json::{FromJson, Reader, record, words};
use schemars::JsonSchema;
use serde_json::Value;

/// A number with at most two decimals, kept as hundredths so that arithmetic
/// on it is exact: `34.5` is `Amount(3450)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema)]
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

impl FromJson for Amount {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        let exact = value.as_f64().unwrap_or(-1.0) * 100.0;
        let hundredths = exact.round();
        if !(0.0..=1e9).contains(&hundredths) || (exact - hundredths).abs() > 1e-6 {
            reader.note_misfit();
            return Self(0);
        }
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the range is checked above"
        )]
        Self(hundredths as u64)
    }
}

words! {
    /// What a credit counts. Systems are shown side by side and never added up,
    /// converted or ranked against each other.
    pub enum CreditSystem {
        /// Semester credits or units of the United States.
        UsSemester = "us-semester",
        /// The European Credit Transfer and Accumulation System.
        Ects = "ects",
        /// The Credit Accumulation and Transfer Scheme of the United Kingdom.
        UkCats = "uk-cats",
        /// Credit points of an Australian university.
        AuPoints = "au-points",
        /// Credits of a Canadian university.
        CaCredits = "ca-credits",
        /// Course units, as some universities of the United States count.
        CourseUnits = "course-units",
        /// Competencies shown, in programs without courses.
        Competencies = "competencies",
        /// Modules, where a program publishes nothing else.
        Modules = "modules",
    }
}

record! {
    /// A number of credits in one system.
    #[derive(Copy)]
    pub struct Credits {
        /// How many.
        pub amount: Amount,
        /// Of what.
        pub system: CreditSystem,
    }
}

words! {
    /// A currency, by its ISO 4217 code.
    pub enum Currency {
        /// US dollar.
        Usd = "USD",
        /// Euro.
        Eur = "EUR",
        /// Pound sterling.
        Gbp = "GBP",
        /// Singapore dollar.
        Sgd = "SGD",
    }

    /// What a price is asked for.
    pub enum Per {
        /// Each credit.
        Credit = "credit",
        /// Each semester.
        Semester = "semester",
        /// Each year of study.
        Year = "year",
        /// The whole program.
        Program = "program",
        /// One of several parts that are due together, in other currencies.
        Part = "part",
        /// One time, such as an application.
        Once = "once",
        /// Something that what we read does not say: the program or a year.
        Unsaid = "unsaid",
    }
}

record! {
    /// A price as published.
    pub struct Price {
        /// How much.
        pub amount: Amount,
        /// In which currency. Prices in different currencies are never compared.
        pub currency: Currency,
        /// For what.
        pub per: Per,
        /// The academic year it was published for, as the source writes it.
        pub period: Option<String> = None,
        /// Who pays it, or to whom, where there are several: "UK students".
        pub whom: Option<String> = None,
    }

    /// Hours a week.
    #[derive(Copy)]
    pub struct Hours {
        /// The fewest.
        #[schemars(range(min = 1, max = 80))]
        pub min: u16,
        /// The most, where there is one.
        #[schemars(range(min = 1, max = 80))]
        pub max: Option<u16> = None,
    }

    /// A length of time from `min` to `max`, in months; one length has both equal.
    #[derive(Copy)]
    pub struct Span {
        /// The shortest, in months.
        #[schemars(range(min = 1, max = 240))]
        pub min: u16,
        /// The longest, in months; at least `min`.
        #[schemars(range(min = 1, max = 240))]
        pub max: u16,
    }
}
