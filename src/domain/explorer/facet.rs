//! What programs are chosen by.

use crate::{
    domain::{
        amount::CreditSystem,
        calendar::{Season, Start},
        catalog::Catalog,
        entry::Standing,
        fact::Fact,
        program::{Award, Format, Load, Program, Topic},
        requirement::RequirementKind,
    },
    json::words,
};

/// The one value of [`Facet::Shortlist`].
pub const YES: &str = "yes";

/// The value of a program on which nothing was found.
pub const NOT_FOUND: &str = "not-found";

words! {
    /// A property that programs are chosen by; its word is its key in the
    /// address.
    pub enum Facet {
        /// May I enter?
        Standing = "enter",
        /// On the shortlist.
        Shortlist = "kept",
        /// Where it is taught.
        Format = "format",
        /// Part-time or full-time.
        Load = "pace",
        /// When it starts.
        Start = "start",
        /// The country.
        Country = "country",
        /// What kinds of things it asks of applicants.
        Requirement = "asks",
        /// Tracks.
        Track = "track",
        /// What a graduate holds.
        Award = "award",
        /// Ways to leave with an award before the end.
        Exit = "exit",
        /// What its credits count.
        Credits = "credits",
    }
}

impl Facet {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The words of every value that programs can have, in the order of the
    /// list; [`NOT_FOUND`] comes last where it can be.
    pub(super) fn vocabulary(self, catalog: &Catalog) -> Vec<String> {
        fn all<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<String> {
            all.iter().map(|it| word(*it).to_owned()).collect()
        }
        let mut words = match self {
            Self::Standing => return all(Standing::ALL, Standing::as_str),
            Self::Shortlist => return vec![YES.to_owned()],
            Self::Award => return all(Award::ALL, Award::as_str),
            Self::Country => return catalog.countries.iter().map(|it| it.id.to_string()).collect(),
            Self::Format => {
                let apart =
                    [Format::Online, Format::ShortStays, Format::OnCampus, Format::Workplace];
                all(&apart, Format::as_str)
            }
            Self::Load => all(&[Load::PartTime, Load::FullTime], Load::as_str),
            Self::Start => {
                let mut words = all(Season::ALL, Season::as_str);
                words.extend((1..=12).map(|month: u8| month.to_string()));
                words
            }
            Self::Requirement => all(RequirementKind::ALL, RequirementKind::as_str),
            Self::Track => all(Topic::ALL, Topic::as_str),
            Self::Exit => all(&[Award::Certificate, Award::Diploma], Award::as_str),
            Self::Credits => all(CreditSystem::ALL, CreditSystem::as_str),
        };
        words.push(NOT_FOUND.to_owned());
        words
    }

    /// Calls `take` with the word of each value that `program` has; none
    /// where nothing was found.
    pub(super) fn each(self, program: &Program, take: &mut dyn FnMut(&str)) {
        match self {
            Self::Standing | Self::Shortlist => {}
            Self::Country => take(program.country.as_str()),
            Self::Award => take(program.award.as_str()),
            Self::Format => match program.format.value() {
                Some(Format::Either) => {
                    take(Format::Online.as_str());
                    take(Format::OnCampus.as_str());
                }
                Some(one) => take(one.as_str()),
                None => {}
            },
            Self::Load => match program.load.value() {
                Some(Load::Either) => {
                    take(Load::PartTime.as_str());
                    take(Load::FullTime.as_str());
                }
                Some(one) => take(one.as_str()),
                None => {}
            },
            Self::Start => {
                for start in program.starts.value().iter().flat_map(|starts| &starts.on) {
                    match start {
                        Start::Season(season) => take(season.as_str()),
                        Start::Month(month) => take(&month.to_string()),
                    }
                }
            }
            Self::Requirement => {
                program.requirements.iter().for_each(|it| take(it.kind.as_str()));
            }
            Self::Track => {
                program.structure.tracks.iter().for_each(|it| take(it.topic.as_str()));
            }
            Self::Exit => {
                program.structure.exits.iter().for_each(|it| take(it.award.as_str()));
            }
            Self::Credits => {
                if let Some(credits) = Fact::value(&program.credits) {
                    take(credits.system.as_str());
                }
            }
        }
    }
}
