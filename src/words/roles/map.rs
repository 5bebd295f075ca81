//! What stands with the line of years.

use crate::domain::pathway::{YearRange, YearsTurn};
pub use crate::words::timing::strip::short_year as short;

/// Opens to the line of years, where there is no room for it beside the steps.
pub const MAP: &str = "Show the steps on a line of years";

/// The button to other years.
pub fn turn(turn: YearsTurn) -> &'static str {
    match turn {
        YearsTurn::Earlier => "Earlier",
        YearsTurn::Later => "Later",
        YearsTurn::Fewer => "Fewer years",
        YearsTurn::More => "More years",
    }
}

/// Which years are shown: “2028 to 2031 of 2026 to 2037 are shown.”
pub fn shown(shown: YearRange, all: YearRange) -> String {
    let years = |it: YearRange| [&it.first.to_string(), " to ", &it.last().to_string()].concat();
    if shown == all {
        ["All years are shown: ", &years(all), "."].concat()
    } else {
        [&years(shown), " of ", &years(all), " are shown."].concat()
    }
}
