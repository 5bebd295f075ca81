//! Means of levels.

use crate::domain::assessment::Tenths;
use std::cmp::Ordering;

/// A mean of levels, kept as the fraction that it is.
#[derive(Clone, Copy, Debug)]
pub struct Mean {
    sum: u32,
    count: u32,
}

impl Mean {
    /// `sum` over `count`; none over nothing.
    pub fn new(sum: u32, count: u32) -> Option<Self> {
        (count > 0).then_some(Self { sum, count })
    }

    /// A whole level.
    pub fn whole(level: u8) -> Self {
        Self { sum: level.into(), count: 1 }
    }

    /// Numerator and denominator, as they came about.
    pub fn fraction(self) -> (u32, u32) {
        (self.sum, self.count)
    }

    /// To one decimal, half up.
    ///
    /// ```
    /// use docent::domain::{assessment::Tenths, self_check::Mean};
    /// let tenths = |sum, count| Mean::new(sum, count).map(Mean::tenths);
    /// assert_eq!(tenths(9, 4), Some(Tenths(23)), "2.25");
    /// assert_eq!(tenths(10, 3), Some(Tenths(33)), "3.333…");
    /// assert_eq!(tenths(1, 0), None);
    /// ```
    pub fn tenths(self) -> Tenths {
        let (sum, count) = (u64::from(self.sum), u64::from(self.count));
        Tenths(u16::try_from((sum * 20 + count) / (count * 2)).unwrap_or(u16::MAX))
    }

    /// Whether it lies at or above a place of the scale.
    pub fn reaches(self, place: Tenths) -> bool {
        u64::from(self.sum) * 10 >= u64::from(place.0) * u64::from(self.count)
    }
}

impl Ord for Mean {
    fn cmp(&self, other: &Self) -> Ordering {
        let product = |one: u32, other: u32| u64::from(one) * u64::from(other);
        product(self.sum, other.count).cmp(&product(other.sum, self.count))
    }
}

impl PartialOrd for Mean {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Mean {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Mean {}
