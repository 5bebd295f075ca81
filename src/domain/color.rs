//! Colors, and how well one can be read on another.
//!
//! A school sets the accent alone. One that cannot be read is refused by name,
//! so that no page is worse for its school's colors.

use std::fmt;

/// A color of the screen: red, green and blue, each from 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }
}

/// The least contrast of text, in hundredths (WCAG 2.2, success criterion
/// 1.4.3): 4.5:1.
pub const TEXT: u32 = 450;

/// The least contrast of the edges of controls and of drawn data, in
/// hundredths (WCAG 2.2, success criterion 1.4.11): 3:1.
pub const DRAWN: u32 = 300;

/// What an accent stands on in one scheme: the tokens paper, tint and
/// on-accent of `style/tokens.css`. A test keeps them equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// The ground.
    pub paper: Rgb,
    /// Alternate years in a figure.
    pub tint: Rgb,
    /// Text on the accent.
    pub on_accent: Rgb,
}

/// The grounds of the light scheme.
pub const LIGHT: Grounds = Grounds {
    paper: Rgb(0xF7, 0xF3, 0xEA),
    tint: Rgb(0xEE, 0xE7, 0xD8),
    on_accent: Rgb(0xFB, 0xF8, 0xF1),
};

/// The grounds of the dark scheme.
pub const DARK: Grounds = Grounds {
    paper: Rgb(0x17, 0x16, 0x12),
    tint: Rgb(0x23, 0x21, 0x1B),
    on_accent: Rgb(0x0C, 0x21, 0x26),
};

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Scheme {
    /// The value of the attribute `theme` of a frame.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The scheme with this value.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Light, Self::Dark].into_iter().find(|it| it.as_str() == text)
    }
}

/// What an accent is read against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// The accent as text on paper.
    Paper,
    /// The accent as text on tint.
    Tint,
    /// The accent as text on its own wash.
    Wash,
    /// The text that stands on the accent.
    OnAccent,
}

/// A place where an accent cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccentProblem {
    /// In which scheme.
    pub scheme: Scheme,
    /// Against what.
    pub against: Against,
    /// The contrast, in hundredths; under [`TEXT`].
    pub contrast: u32,
}

impl Rgb {
    /// The color that `text` writes as `#RRGGBB`.
    ///
    /// ```
    /// use docent::domain::color::Rgb;
    /// assert_eq!(Rgb::parse("#0B5563"), Some(Rgb(0x0B, 0x55, 0x63)));
    /// assert_eq!(Rgb::parse("#FFF"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }
}

/// The contrast of two colors by WCAG, in hundredths and rounded down: 450 for
/// 4.5:1.
///
/// ```
/// use docent::domain::color::{Rgb, contrast};
/// assert_eq!(contrast(Rgb(0, 0, 0), Rgb(255, 255, 255)), 2100);
/// assert_eq!(contrast(Rgb(1, 2, 3), Rgb(1, 2, 3)), 100);
/// ```
pub fn contrast(one: Rgb, other: Rgb) -> u32 {
    let (one, other) = (luminance(one), luminance(other));
    let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a ratio lies between 1 and 21"
    )]
    let hundredths = (ratio * 100.0 + 1e-9) as u32;
    hundredths
}

/// `parts` of ten of `other` in `one`.
///
/// ```
/// use docent::domain::color::{Rgb, mix};
/// assert_eq!(mix(Rgb(255, 255, 255), Rgb(55, 0, 255), 1), Rgb(235, 230, 255));
/// ```
pub fn mix(one: Rgb, other: Rgb, parts: u8) -> Rgb {
    let parts = u16::from(parts.min(10));
    let part = |one: u8, other: u8| {
        let tenths = u16::from(one) * (10 - parts) + u16::from(other) * parts;
        u8::try_from((tenths + 5) / 10).unwrap_or(u8::MAX)
    };
    Rgb(part(one.0, other.0), part(one.1, other.1), part(one.2, other.2))
}

/// The wash that follows from an accent: one part in ten on paper (look,
/// "Color").
pub fn wash(accent: Rgb, paper: Rgb) -> Rgb {
    mix(paper, accent, 1)
}

/// Where an accent, one color for each scheme, cannot be read.
pub fn accent_problems(light: Rgb, dark: Rgb) -> Vec<AccentProblem> {
    let mut problems = Vec::new();
    for (scheme, accent) in [(Scheme::Light, light), (Scheme::Dark, dark)] {
        for (against, contrast) in accent_contrasts(accent, scheme) {
            if contrast < TEXT {
                problems.push(AccentProblem { scheme, against, contrast });
            }
        }
    }
    problems
}

/// How well an accent is read in a scheme: against what, and the contrast in hundredths.
pub fn accent_contrasts(accent: Rgb, scheme: Scheme) -> [(Against, u32); 4] {
    let grounds = match scheme {
        Scheme::Light => LIGHT,
        Scheme::Dark => DARK,
    };
    [
        (Against::Paper, grounds.paper),
        (Against::Tint, grounds.tint),
        (Against::Wash, wash(accent, grounds.paper)),
        (Against::OnAccent, grounds.on_accent),
    ]
    .map(|(against, ground)| (against, contrast(accent, ground)))
}

/// The nearest color that can be read everywhere in a scheme, the accent itself where it
/// can: darker in the light scheme, lighter in the dark one, in steps of one in ten.
/// `None` where none of these can.
///
/// ```
/// use docent::domain::color::{Rgb, Scheme, readable};
/// let gold = Rgb(0xFF, 0xC0, 0x00);
/// assert_eq!(readable(gold, Scheme::Dark), Some(gold));
/// assert_eq!(readable(gold, Scheme::Light), Some(Rgb(0x80, 0x60, 0x00)));
/// ```
pub fn readable(accent: Rgb, scheme: Scheme) -> Option<Rgb> {
    let toward = match scheme {
        Scheme::Light => Rgb(0, 0, 0),
        Scheme::Dark => Rgb(255, 255, 255),
    };
    let is_read = |it: &Rgb| accent_contrasts(*it, scheme).iter().all(|(_, it)| *it >= TEXT);
    (0..10).map(|parts| mix(accent, toward, parts)).find(is_read)
}

/// The relative luminance of WCAG, from 0 to 1.
fn luminance(color: Rgb) -> f64 {
    let [red, green, blue] = [color.0, color.1, color.2].map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// One part of a color without the curve of screens.
fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 { part / 12.92 } else { power_2_4((part + 0.055) / 1.055) }
}

/// `base` to the power of 2.4, for a base from 0 to 1: its square times the
/// fifth root of that. By Newton's method and not by `powf`, whose last digits
/// differ between platforms.
fn power_2_4(base: f64) -> f64 {
    let square = base * base;
    let mut root = 1.0_f64;
    for _ in 0..16 {
        root -= (root - square / (root * root * root * root)) / 5.0;
    }
    square * root
}
