//! How a tool is put on another site’s page: what a web editor chooses, and where that
//! cannot be.
//!
//! The choices are the attributes of `<docent-tool>` (README.md, “On a school’s page”).

use super::color::{Rgb, Scheme, readable};

/// The most letters of a title: a screen reader says it each time it comes to the frame.
pub const MOST_LETTERS: usize = 120;

/// The least height that a tool can be read in, in pixels: a heading and a question.
pub const LEAST_PIXELS: u16 = 200;

/// The most pixels that `src/embed.js` makes a frame high.
pub const MOST_PIXELS: u16 = 30_000;

/// A tool that another site may show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Embedded {
    /// The list of programs, or one of them.
    Programs,
    /// When to start.
    Timing,
    /// The way to a role.
    Roles,
    /// The self-check.
    #[default]
    SelfCheck,
}

impl Embedded {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::SelfCheck, Self::Timing, Self::Roles, Self::Programs];

    /// The value of the attribute `tool`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Programs => "programs",
            Self::Timing => "timing",
            Self::Roles => "careers",
            Self::SelfCheck => "quiz",
        }
    }

    /// The tool with this value.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// What was chosen, as the fields of the form have it: a field that cannot be used is left
/// out, with a [`Problem`] beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embedding {
    /// Which tool.
    pub tool: Embedded,
    /// Of the programs, the id of one; `None` for the list.
    pub program: Option<String>,
    /// `None` where the device decides.
    pub scheme: Option<Scheme>,
    /// The accent in the light scheme, where it is not Docent’s own.
    pub accent: Option<Rgb>,
    /// The accent in the dark scheme, where it does not follow from the other.
    pub accent_dark: Option<Rgb>,
    /// The least height, in pixels.
    pub least: Option<u16>,
    /// The most height, in pixels; a taller tool scrolls.
    pub most: Option<u16>,
    /// Whether it is loaded only where it comes near the screen.
    pub is_lazy: bool,
    /// The title of the frame, where it is not the name of the tool.
    pub title: String,
    /// Whether a person is asked for the result.
    pub asks_for_results: bool,
    /// Whether it is for trying only: no event is told.
    pub is_sandbox: bool,
}

/// A field that cannot be used as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The accent is written in no way that is known.
    Accent,
    /// So is the dark one.
    DarkAccent,
    /// A dark accent without one for the light scheme.
    DarkAlone,
    /// The accent of this scheme cannot be read everywhere; and the nearest one that can,
    /// where there is one.
    Contrast(Scheme, Option<Rgb>),
    /// The least height is no number from [`LEAST_PIXELS`] to [`MOST_PIXELS`].
    Least,
    /// The most height is none.
    Most,
    /// The least is more than the most.
    Order,
    /// The title is longer than [`MOST_LETTERS`].
    Title,
}

/// The names of the fields, which are keys of an address too.
pub mod field {
    /// [`Embedding::tool`](super::Embedding::tool).
    pub const TOOL: &str = "tool";
    /// [`Embedding::program`](super::Embedding::program).
    pub const PROGRAM: &str = "program";
    /// [`Embedding::scheme`](super::Embedding::scheme).
    pub const THEME: &str = "theme";
    /// [`Embedding::accent`](super::Embedding::accent).
    pub const ACCENT: &str = "accent";
    /// [`Embedding::accent_dark`](super::Embedding::accent_dark).
    pub const DARK: &str = "accent-dark";
    /// [`Embedding::least`](super::Embedding::least).
    pub const LEAST: &str = "min-height";
    /// [`Embedding::most`](super::Embedding::most).
    pub const MOST: &str = "max-height";
    /// [`Embedding::is_lazy`](super::Embedding::is_lazy).
    pub const LAZY: &str = "lazy";
    /// [`Embedding::title`](super::Embedding::title).
    pub const TITLE: &str = "label";
    /// [`Embedding::asks_for_results`](super::Embedding::asks_for_results).
    pub const RESULTS: &str = "results";
    /// [`Embedding::is_sandbox`](super::Embedding::is_sandbox).
    pub const SANDBOX: &str = "sandbox";
}

impl Embedding {
    /// What these fields choose, where these are the ids of programs. A program, a tool and
    /// a scheme that there is not are as if nothing were chosen: a form offers none.
    pub fn read(fields: &[(String, String)], programs: &[&str]) -> (Self, Vec<Problem>) {
        let text = |name: &str| {
            let found = fields.iter().rev().find(|(key, _)| key == name);
            found.map_or("", |(_, value)| value.trim())
        };
        let is_on = |name: &str| fields.iter().any(|(key, _)| key == name);
        let mut problems = Vec::new();
        let tool = Embedded::parse(text(field::TOOL)).unwrap_or_default();
        let program = Some(text(field::PROGRAM))
            .filter(|it| tool == Embedded::Programs && programs.contains(it))
            .map(str::to_owned);
        let [accent, accent_dark] = accents([field::ACCENT, field::DARK].map(text), &mut problems);
        let mut pixels = |name: &str, problem: Problem| {
            let text = text(name);
            let number = text.parse().ok().filter(|it| (LEAST_PIXELS..=MOST_PIXELS).contains(it));
            if !text.is_empty() && number.is_none() {
                problems.push(problem);
            }
            number
        };
        let least = pixels(field::LEAST, Problem::Least);
        let mut most = pixels(field::MOST, Problem::Most);
        if least.zip(most).is_some_and(|(least, most)| least > most) {
            problems.push(Problem::Order);
            most = None;
        }
        let mut title = text(field::TITLE).split_whitespace().collect::<Vec<_>>().join(" ");
        if title.chars().count() > MOST_LETTERS {
            problems.push(Problem::Title);
            title.clear();
        }
        let embedding = Self {
            tool,
            program,
            scheme: Scheme::parse(text(field::THEME)),
            accent,
            accent_dark,
            least,
            most,
            is_lazy: is_on(field::LAZY),
            title,
            asks_for_results: is_on(field::RESULTS),
            is_sandbox: is_on(field::SANDBOX),
        };
        (embedding, problems)
    }
}

/// What the frame wears: nothing, or what can be read in both schemes.
fn accents([light, dark]: [&str; 2], problems: &mut Vec<Problem>) -> [Option<Rgb>; 2] {
    let [accent, own] = [light, dark].map(read_color);
    for (text, color, problem) in
        [(light, accent, Problem::Accent), (dark, own, Problem::DarkAccent)]
    {
        if !text.is_empty() && color.is_none() {
            problems.push(problem);
        }
    }
    if light.is_empty() && own.is_some() {
        problems.push(Problem::DarkAlone);
    }
    let Some(accent) = accent else { return [None, None] };
    let mut is_fit = true;
    // Without a color of its own the dark scheme takes the nearest one.
    for (scheme, color) in [(Scheme::Light, Some(accent)), (Scheme::Dark, own)] {
        let wanted = color.unwrap_or(accent);
        let nearest = readable(wanted, scheme);
        if nearest.is_none() || (color.is_some() && nearest != color) {
            problems.push(Problem::Contrast(scheme, nearest));
            is_fit = false;
        }
    }
    if is_fit { [Some(accent), own] } else { [None, None] }
}

/// A color as people paste it: with or without its sign, long or short.
///
/// ```
/// use docent::domain::{color::Rgb, embedding::read_color};
/// assert_eq!(read_color("#0b5563"), Some(Rgb(0x0B, 0x55, 0x63)));
/// assert_eq!(read_color("fa0"), read_color("#FFAA00"));
/// assert_eq!(read_color("gold"), None);
/// ```
pub fn read_color(text: &str) -> Option<Rgb> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    let digits = match digits.len() {
        3 => digits.chars().flat_map(|it| [it, it]).collect(),
        _ => digits.to_owned(),
    };
    Rgb::parse(&["#", &digits].concat())
}
