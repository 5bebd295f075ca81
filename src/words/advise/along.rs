//! Words about keeping the desk, taking it along, and wiping it.

use crate::{
    domain::{desk::sealed::SHORTEST_PASSPHRASE, keeping::Trouble, link::Damage},
    words::sending,
};

/// Why the desk is not kept.
pub fn trouble(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Refused => {
            "This browser does not let the page keep anything here, so the desk goes when this tab \
             is closed. Everything else works. To keep it, take it along as a file."
        }
        Trouble::Full => {
            "The browser has no room left for this site, so the last changes of the desk are not \
             kept. To keep them, take the desk along as a file."
        }
        Trouble::Newer => {
            "A newer version of this app keeps a desk here, and this one does not write over it. \
             Load the page again to go on with the newer one."
        }
    }
}

/// Where a person chose to keep nothing on the device.
pub const NOT_HERE: &str = "You chose to keep nothing on this device, so changes of the desk go when this tab is closed. \
     To keep them, take the desk along as a file.";

/// Lines that cannot be read.
pub fn unread(count: usize) -> String {
    match count {
        1 => "One entry of the desk is damaged and cannot be read. It stays where it is.".into(),
        count => format!(
            "{count} entries of the desk are damaged and cannot be read. They stay where they are."
        ),
    }
}

/// The heading.
pub const HEADING: &str = "Take the desk along";
/// Beneath it.
pub const LEAD: &str = "One encrypted file with everything on it: candidates, labels, notes, what you were told \
     and what you suggest. Nobody can read it without the passphrase, and nobody can recover that: it is \
     not kept.";
/// The disclosure that makes a file.
pub const SAVE: &str = "Make a file";
/// The label of the passphrase.
pub const PASSPHRASE: &str = "Passphrase";
/// Beneath it.
pub const PASSPHRASE_HELP: &str = "At least 12 characters; several words are easiest.";
/// The label of the same once more.
pub const AGAIN: &str = "The same once more";
/// The button.
pub const ENCRYPT: &str = "Encrypt the desk";
/// While it is done.
pub const WORKING: &str = "One moment: the passphrase is being worked into a key.";
/// The link that saves the file.
pub const SAVE_FILE: &str = "Save the file";
/// Said beside it.
pub const READY: &str = "The desk is encrypted, as it was a moment ago.";
/// The name of the file.
pub const FILE_NAME: &str = "docent-desk.txt";

/// The disclosure that takes a file in.
pub const TAKE: &str = "Take a file in";
/// Beneath it.
pub const TAKE_HELP: &str = "What is on your desk stays; nobody comes twice.";
/// The label of the file.
pub const FILE: &str = "The encrypted file";
/// The button.
pub const DECRYPT: &str = "Take it in";

/// What is wrong with a passphrase or a file, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hitch {
    /// The passphrase is too short.
    Short,
    /// The two are not the same.
    Differ,
    /// Nothing is on the desk.
    Nothing,
    /// The browser does not encrypt here.
    Unavailable,
    /// No file was chosen.
    NoFile,
    /// The file cannot be read.
    Damage(Damage),
    /// The passphrase is another one.
    Wrong,
    /// A newer Docent wrote what is inside.
    Newer,
}

/// A hitch in words.
pub fn hitch(hitch: Hitch) -> String {
    match hitch {
        Hitch::Short => {
            format!("The passphrase needs at least {SHORTEST_PASSPHRASE} characters.")
        }
        Hitch::Differ => "The two passphrases are not the same. Type both again.".into(),
        Hitch::Nothing => "Nothing is on the desk yet.".into(),
        Hitch::Unavailable => {
            "This browser does not encrypt on this page, because its address does \
             not begin with “https”. Nothing was saved."
                .into()
        }
        Hitch::NoFile => "Choose the file first.".into(),
        Hitch::Damage(Damage::Foreign) => {
            "This is not a desk from Docent. Choose the file that was saved here.".into()
        }
        Hitch::Damage(damage) => {
            let repair = match damage {
                Damage::Newer => sending::repair(damage, true),
                _ => "Nothing was taken from it. Copy the file again from where it was saved.",
            };
            format!("{}. {repair}", sending::damaged(damage))
        }
        Hitch::Wrong => "The file is whole, and this is not its passphrase. Type it again.".into(),
        Hitch::Newer => {
            "What is in the file was made with a newer Docent. Load the page again: a newer \
             version may be there."
                .into()
        }
    }
}

/// Once a file was taken in.
pub fn taken(count: usize) -> String {
    match count {
        0 => "The file is taken in. Everyone in it was on your desk already.".into(),
        1 => "The file is taken in. 1 candidate is new on your desk.".into(),
        count => format!("The file is taken in. {count} candidates are new on your desk."),
    }
}

/// The heading over wiping.
pub const WIPE: &str = "Wipe the desk";

/// The disclosure beneath it.
pub const WIPE_OPEN: &str = "Wipe everything on it…";

/// What goes.
pub fn wipe(count: usize) -> String {
    let who = match count {
        0 => "Everything on the desk".to_owned(),
        1 => "The candidate".to_owned(),
        count => format!("All {count} candidates"),
    };
    format!(
        "{who}, with labels, notes, what you were told and what you suggest, will be gone from \
         this device at once. Nothing brings it back. Your own answers in Docent stay."
    )
}

/// The button.
pub const WIPE_ALL: &str = "Wipe everything on the desk";
/// Once it is done.
pub const WIPED: &str = "The desk is wiped. Nothing of it is on this device.";
/// Once a candidate was taken off.
pub const REMOVED: &str = "The candidate is off your desk.";
