//! An exact part of a number, where two decimals are not enough.

use crate::domain::amount::Amount;

/// A fraction of hundredths in lowest terms: 34.5 over 4 is 1,725 / 2
/// hundredths, which is 8.625.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Portion {
    hundredths: u64,
    of: u64,
}

impl Portion {
    /// `part` of `whole` equal parts of an amount; nothing where there are no
    /// parts.
    ///
    /// ```
    /// use docent::domain::{amount::Amount, study_plan::Portion};
    /// let year = Portion::new(Amount(34_50), 1, 4);
    /// assert_eq!(year, Portion::new(Amount(69_00), 3, 24));
    /// assert_eq!(year.ten_thousandths(), Some(86_250));
    /// assert_eq!(year.rounded_down(), Amount(8_62));
    /// ```
    pub fn new(amount: Amount, part: u64, whole: u64) -> Self {
        Self::reduced(amount.0.saturating_mul(part), whole)
    }

    /// One of `n` equal parts of this.
    #[must_use]
    pub fn over(self, n: u64) -> Self {
        Self::reduced(self.hundredths, self.of.saturating_mul(n))
    }

    fn reduced(hundredths: u64, of: u64) -> Self {
        let (mut divisor, mut rest) = (hundredths, of);
        while rest > 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        match of {
            0 => Self { hundredths: 0, of: 1 },
            of => Self { hundredths: hundredths / divisor, of: of / divisor },
        }
    }

    /// Whether it is at least `amount`.
    pub fn reaches(self, amount: Amount) -> bool {
        self.hundredths >= amount.0.saturating_mul(self.of)
    }

    /// The largest amount that is not above it.
    pub fn rounded_down(self) -> Amount {
        Amount(self.hundredths / self.of)
    }

    /// The amount that is nearest to it; a half goes up.
    pub fn rounded(self) -> Amount {
        let twice = self.of.saturating_mul(2);
        Amount(self.hundredths.saturating_mul(2).saturating_add(self.of) / twice)
    }

    /// It with four decimals, where those say it exactly.
    pub fn ten_thousandths(self) -> Option<u64> {
        let all = self.hundredths.checked_mul(100)?;
        (all % self.of == 0).then_some(all / self.of)
    }
}
