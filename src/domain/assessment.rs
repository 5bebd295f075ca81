//! Everything that `assessment.json` holds.

use super::{
    calendar::Day,
    fact::Fact,
    id::{BandId, Code, CompetencyId, ItemId, RoleId},
    source::Source,
};
use crate::json::{FromJson, Reader, record};
use schemars::JsonSchema;
use serde_json::Value;

record! {
    /// The items of the self-check, and what is made of the answers.
    pub struct Assessment {
        /// The version of this format; readers refuse another major version.
        pub schema_version: String,
        /// The version of the content.
        pub content_version: String,
        /// The day of the last change.
        pub updated: Day,
        /// Where facts come from, beside the sources of the catalog.
        pub sources: Vec<Source>,
        /// What a result cannot tell.
        pub caution: Fact<String>,
        /// Who wrote the items, and after what.
        pub origin: Fact<String>,
        /// Where the names of the bands come from.
        pub band_names: Fact<String>,
        /// The bands of a mean, from the lowest to the highest.
        #[schemars(length(min = 1))]
        pub bands: Vec<Band>,
        /// The items, in the order in which they are asked.
        #[schemars(length(min = 1))]
        pub items: Vec<Item>,
        /// Which level each role asks of each competency.
        pub targets: Vec<Target>,
        /// Why the targets are what they are.
        pub targets_why: Fact<String>,
        /// What one could do next, by competency.
        pub next_steps: Vec<NextSteps>,
    }

    /// A band of the mean.
    pub struct Band {
        /// The id.
        pub id: BandId,
        /// Its name: "Competent".
        pub name: String,
        /// The lowest mean in it.
        pub from: Tenths,
    }

    /// A practice, in five levels.
    pub struct Item {
        /// The id.
        pub id: ItemId,
        /// The permanent number.
        #[schemars(extend("maximum" = 999))]
        pub code: Code,
        /// What it belongs to.
        pub competency: CompetencyId,
        /// Whether the short form asks it.
        pub is_short: bool,
        /// What it is about.
        pub stem: String,
        /// What one does at each level, from the first to the fifth.
        pub levels: [String; 5],
        /// The element of a framework that it stands for.
        pub element: Fact<String>,
    }

    /// The level that a role asks of a competency.
    pub struct Target {
        /// The role.
        pub role: RoleId,
        /// The competency.
        pub competency: CompetencyId,
        /// The level.
        #[schemars(range(min = 1, max = 5))]
        pub level: u8,
    }

    /// What one could do next in a competency, without any program.
    pub struct NextSteps {
        /// The competency.
        pub competency: CompetencyId,
        /// For means below this.
        pub up_to: Tenths,
        /// The steps.
        pub steps: [String; 3],
    }
}

/// A place on the scale from 1 to 5 with at most one decimal, kept as tenths:
/// "2.5" is `Tenths(25)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, JsonSchema)]
pub struct Tenths(
    #[schemars(with = "String", regex(pattern = r"^([1-4](\.[0-9])?|5(\.0)?)$"))] pub u16,
);

impl Tenths {
    /// The place with this text.
    ///
    /// ```
    /// use docent::domain::assessment::Tenths;
    /// assert_eq!(Tenths::parse("2.5"), Some(Tenths(25)));
    /// assert_eq!(Tenths::parse("5"), Some(Tenths(50)));
    /// assert_eq!(Tenths::parse("5.1"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let tenths = match *text.as_bytes() {
            [whole @ b'1'..=b'5'] => u16::from(whole - b'0') * 10,
            [whole @ b'1'..=b'5', b'.', tenth @ b'0'..=b'9'] => {
                u16::from(whole - b'0') * 10 + u16::from(tenth - b'0')
            }
            _ => return None,
        };
        (tenths <= 50).then_some(Self(tenths))
    }
}

impl FromJson for Tenths {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        Self::parse(reader.text(value)).unwrap_or_else(|| {
            reader.note_misfit();
            Self(10)
        })
    }
}

impl Item {
    /// How many words a person reads in it.
    pub fn words(&self) -> usize {
        words(&self.stem) + self.levels.iter().map(|it| words(it)).sum::<usize>()
    }
}

/// How many words a text has; a dash is none.
pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|it| it.contains(char::is_alphanumeric)).count()
}

impl Assessment {
    /// The level that a role asks of a competency.
    pub fn target(&self, role: &RoleId, competency: &CompetencyId) -> Option<u8> {
        let is_meant = |it: &&Target| it.role == *role && it.competency == *competency;
        self.targets.iter().find(is_meant).map(|it| it.level)
    }

    /// The item with this number.
    pub fn item(&self, code: Code) -> Option<&Item> {
        self.items.iter().find(|it| it.code == code)
    }
}
