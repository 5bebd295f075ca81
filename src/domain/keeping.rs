//! Where answers are kept, and what can come of it.

use super::{answers::Topic, calendar::Day, kept::Kept};

/// Where answers are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// On this device, for twelve months.
    #[default]
    Device,
    /// In this tab, until it is closed: the device is shared.
    Tab,
    /// Nowhere: a reload forgets them.
    Nowhere,
    /// In this tab, until the conversation ends that an advisor has with a candidate.
    /// Nobody chooses it as a place: it comes and goes with the conversation.
    Talk,
}

/// The name of the line on the device where an advisor’s desk finds the conversations
/// that were kept for it: links of their answers, without `#s=`, one a line, the oldest
/// first. Whatever the desk keeps under a name of its own begins with [`DESK`].
pub const DESK_INBOX: &str = "desk-inbox";
/// What the names of all that is kept for an advisor’s desk begin with; those of visits
/// are numbers.
pub const DESK: &str = "desk";

impl Place {
    /// Every place that is offered, in that order.
    pub const ALL: [Self; 3] = [Self::Device, Self::Tab, Self::Nowhere];

    /// Its word in forms and in the storage.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Tab => "tab",
            Self::Nowhere => "nowhere",
            Self::Talk => "talk",
        }
    }

    /// The place with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Talk]).find(|it| it.as_str() == word)
    }

    /// What of the browser keeps them there.
    pub fn area(self) -> Option<Area> {
        match self {
            Self::Device => Some(Area::Device),
            Self::Tab | Self::Talk => Some(Area::Tab),
            Self::Nowhere => None,
        }
    }
}

/// A place where a browser keeps texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// On the device, for every tab.
    Device,
    /// In this tab, until it is closed.
    Tab,
}

/// Why answers are not kept, although they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser forbids it here.
    Refused,
    /// There is no room left.
    Full,
    /// A newer Docent wrote what stands there.
    Newer,
}

/// What happened last to the answers as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A change was taken back; with the topics that are other now.
    Undone(Vec<Topic>),
    /// A change was made again.
    Redone(Vec<Topic>),
    /// Everything was erased.
    Erased(Regret),
    /// Another tab erased everything.
    ErasedElsewhere,
    /// Earlier answers were taken up.
    TakenUp,
    /// Earlier answers were discarded.
    Discarded {
        /// Whether they come back for a minute.
        comes_back: bool,
    },
    /// Something of an advisor’s desk was erased in the list of what is stored.
    DeskErased {
        /// Whether it comes back for a minute.
        comes_back: bool,
    },
    /// What was erased is there again.
    Back,
    /// Answers of a link, a code or a file took the place of the ones before.
    Replaced,
    /// They became a visit of their own, and the ones before an earlier one.
    Copied,
}

impl Event {
    /// Whether it changed what stands on the page, wherever one is on it.
    pub fn is_large(&self) -> bool {
        !matches!(self, Self::Undone(_) | Self::Redone(_))
    }

    /// Whether what was erased comes back for a minute.
    pub fn comes_back(&self) -> bool {
        matches!(
            self,
            Self::Erased(Regret::ForAMinute)
                | Self::Discarded { comes_back: true }
                | Self::DeskErased { comes_back: true }
        )
    }
}

/// Whether what was erased comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Regret {
    /// Undo brings it back for a minute.
    ForAMinute,
    /// Nothing brings it back: the device is shared, or keeps nothing.
    Never,
    /// There was nothing.
    NothingThere,
}

/// What something that is stored is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The answers of this visit.
    Answers,
    /// The answers of an earlier visit, or of one in another tab.
    Earlier,
    /// Which visit this tab belongs to, and where it keeps answers.
    Visit,
    /// A link that was opened, while nobody has decided what becomes of it.
    Link,
    /// The answers of the conversation in this tab.
    Talk,
    /// An advisor’s desk.
    Desk,
    /// What a conversation left for the desk.
    Inbox,
    /// That names on the desk are hidden in this tab.
    Presenter,
}

/// Something that is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Where.
    pub area: Area,
    /// Under which key.
    pub key: String,
    /// How many bytes key and text have in UTF-8.
    pub bytes: usize,
    /// What for.
    pub purpose: Purpose,
    /// Since when and until when, where that stands there.
    pub kept: Option<Kept>,
}

/// Answers of an earlier visit, of which nothing is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The key under which they stand on the device.
    pub key: String,
    /// Since when and until when.
    pub kept: Option<Kept>,
}

impl Earlier {
    /// The day on which they were last changed.
    pub fn last_changed(&self) -> Option<Day> {
        let until = self.kept?.until;
        Day::new(until.year().saturating_sub(1), until.month(), until.day())
    }
}
