//! The version of the content with which something was made.

/// A content version such as `2026.11.2`: a year, a month, and a number within
/// it. Newer ones are greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ContentVersion(u32);

/// The first year of the numbering.
const FIRST: u32 = 2020;
/// How many versions a month may have.
const A_MONTH: u32 = 1000;

impl ContentVersion {
    /// The version that a text names; `None` where it has another form.
    ///
    /// ```
    /// use docent::domain::link::ContentVersion;
    /// let version = |text| ContentVersion::parse(text).unwrap();
    /// assert!(version("2026.11.10") > version("2026.11.9"));
    /// assert!(version("2027.1.0") > version("2026.12.5"));
    /// assert_eq!(ContentVersion::parse("2026.13.0"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.').map(|it| it.parse::<u32>().ok());
        let (year, month, number) = (parts.next()??, parts.next()??, parts.next()??);
        let year = year.checked_sub(FIRST).filter(|it| *it < 200)?;
        let is_known = (1..=12).contains(&month) && number < A_MONTH;
        is_known.then_some(Self((year * 12 + month - 1) * A_MONTH + number))
    }

    /// Its number, which a link holds.
    pub fn number(self) -> u32 {
        self.0
    }

    /// The version with this number.
    pub fn from_number(number: u32) -> Option<Self> {
        (number < 200 * 12 * A_MONTH).then_some(Self(number))
    }

    /// The text that [`ContentVersion::parse`] reads.
    pub fn to_text(self) -> String {
        let months = self.0 / A_MONTH;
        let parts = [months / 12 + FIRST, months % 12 + 1, self.0 % A_MONTH];
        parts.map(|it| it.to_string()).join(".")
    }
}
