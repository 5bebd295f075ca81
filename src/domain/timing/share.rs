//! What a start comes to beside the best one, set of answers by set of answers.

/// What a start comes to, in percent of the points of the start that is the best
/// under the same answers. It is over 100 nowhere, and in every set of answers some
/// start has 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The least, by what is open.
    pub low: u16,
    /// The most, by what is open.
    pub high: u16,
}

impl Share {
    /// The share of points `its` beside those of the best start, by set of answers;
    /// none without a set. It is rounded here and nowhere else. Where nobody has
    /// points, all are as good as the best.
    pub(super) fn of(sets: impl Iterator<Item = (u32, u32)>) -> Option<Self> {
        let mut range = None::<(u16, u16)>;
        for (its, best) in sets {
            // Half of the divisor is added, so that what lies in the middle goes up.
            let percent = (u64::from(its) * 100 + u64::from(best / 2)).checked_div(best.into());
            let percent = percent.map_or(100, |it| u16::try_from(it).unwrap_or(100));
            let (low, high) = range.unwrap_or((percent, percent));
            range = Some((low.min(percent), high.max(percent)));
        }
        range.map(|(low, high)| Self { low, high })
    }

    /// Whether it is one number.
    pub fn is_known(self) -> bool {
        self.low == self.high
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_points_it_is_the_percentage_set_by_set() {
        let of = |sets: &[(u32, u32)]| Share::of(sets.iter().copied()).unwrap();
        let share = |low, high| Share { low, high };
        assert_eq!(of(&[(500, 1_000), (300, 400)]), share(50, 75));
        assert_eq!(of(&[(400, 400), (0, 0)]), share(100, 100));
        assert_eq!(of(&[(994, 1_000), (995, 1_000)]), share(99, 100));
        assert_eq!(of(&[(5, 1_000), (4, 1_000)]), share(0, 1));
        assert_eq!(Share::of(std::iter::empty()), None);
    }
}
