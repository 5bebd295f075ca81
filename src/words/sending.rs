//! Words of the panel that makes links, codes and files, and of what came in by
//! them.

pub mod advice;
pub mod advisor;
pub mod colleague;

use crate::domain::{
    dictation::Mishap,
    link::{Damage, Kind},
};

/// The heading of the panel.
pub const HEADING: &str = "Keep or send your answers";
/// Beneath it.
pub const LEAD: &str = "Nothing is sent by this page: you take a link, a code or a file, and give it to whom you like. \
     Whoever has it can read what is in it.";
/// Where there is nothing to send.
pub const NOTHING: &str =
    "There is nothing to keep yet. Answer a question first, or bring answers in below.";
/// The heading of the choice of parts.
pub const PARTS: &str = "What goes in";
/// The disclosure with the answers that go in.
pub const PREVIEW: &str = "Read exactly what goes in";
/// Where no part is chosen.
pub const NO_PART: &str = "Nothing goes in. Choose at least one part.";

/// A part with the number of its answers.
pub fn part(name: &str, count: usize) -> String {
    match count {
        0 => format!("{name} (nothing yet)"),
        1 => format!("{name} (1 answer)"),
        count => format!("{name} ({count} answers)"),
    }
}

/// The label of the link.
pub const LINK: &str = "Link";
/// The button beside it.
pub const COPY: &str = "Copy the link";
/// Said once it is on the clipboard.
pub const COPIED: &str = "Copied.";
/// Said where the browser refuses.
pub const NOT_COPIED: &str =
    "This browser does not let the page copy. The text is marked: copy it by hand.";
/// The button that opens the device's share sheet.
pub const SHARE: &str = "Share";
/// Said where that could not be done.
pub const NOT_SHARED: &str = "This browser could not share it. Copy the link instead.";
/// The link that opens a mail with it.
pub const MAIL: &str = "Write an email with it";
/// The subject of that mail.
pub const SUBJECT: &str = "My answers in Docent";
/// Longer links are cut by chat and mail programs.
pub const LONGEST_LINK: usize = 2_000;

/// How long the link is, and how it travels.
pub fn length(length: usize) -> String {
    format!(
        "{length} characters. The part behind “#” is not sent to any server. Open it on any \
         device; it never replaces what is there without asking."
    )
}

/// Where the link is too long.
pub fn too_long(length: usize) -> String {
    format!(
        "With your notes the link has {length} characters, and many programs cut it off behind \
         2,000. Take the file, or leave the notes out."
    )
}

/// The disclosure with the other ways.
pub const OTHER_WAYS: &str = "Other ways to keep this";
/// The heading of the QR code.
pub const QR: &str = "QR code";
/// Beneath it.
pub const QR_HELP: &str = "It holds the same link. Scan it with the phone that should go on.";
/// Its accessible name.
pub const QR_NAME: &str = "QR code with the link";
/// Where the link is too long for one.
pub const NO_QR: &str = "This is too much for a QR code. Take the file.";
/// The heading of the code.
pub const CODE: &str = "Code for the telephone";

/// How to dictate the code.
pub fn code_help(groups: usize) -> String {
    format!(
        "{groups} groups of five. The last letter of each checks the group, so a mistake is found \
         at once. There is no O, I or L, and no 0, 1, 2, 5 or 8."
    )
}

/// Where the code is too long to be dictated.
pub fn code_long(groups: usize) -> String {
    format!("{groups} groups are too long to dictate. Leave a part out, or take the link.")
}

/// Where there is no code.
pub const NO_CODE: &str = "This is too much for a code. Leave a part out, or take the link.";
/// The heading of the file.
pub const FILE: &str = "File";
/// Beneath it.
pub const FILE_HELP: &str = "Everything, whatever is chosen above: notes too, and the steps to undo since the page was \
     loaded. It is plain JSON.";
/// The link that saves it.
pub const SAVE: &str = "Save the file";
/// The name of the file.
pub const FILE_NAME: &str = "docent-answers.json";
/// The link to how links are built.
pub const FORMAT: &str = "How links, codes and files are built";

/// The disclosure that brings answers in.
pub const BRING: &str = "Bring answers in";
/// The label of the text.
pub const BRING_TEXT: &str = "A link or a code";
/// The button that opens it.
pub const OPEN: &str = "Open it";
/// The label of the file.
pub const BRING_FILE: &str = "Or a file";
/// The button that closes the panel or a notice.
pub const CLOSE: &str = "Close";

/// The name of the region about what came in.
pub const INCOMING: &str = "What came in";

/// Above a link that could not be read.
pub fn damaged(damage: Damage) -> &'static str {
    match damage {
        Damage::Foreign => "This is not a link, code or file from Docent",
        Damage::Cut => "It has lost its end on the way",
        Damage::Damaged => "Something in it was changed on the way",
        Damage::Newer => "It was made with a newer Docent",
        Damage::TooLong => "It is longer than anything Docent makes",
    }
}

/// What to do then, with a link or with a file.
pub fn repair(damage: Damage, is_file: bool) -> &'static str {
    match damage {
        Damage::Cut | Damage::Damaged if is_file => {
            "Nothing was taken from it. Save the file again where it was made, and bring in that one."
        }
        Damage::Foreign => {
            "Check that you copied the whole address with what stands behind “#”, or the file that \
             you saved here."
        }
        Damage::Cut => {
            "Chat and email programs cut long links. Ask for it again, as a file or a QR code, or \
             copy it once more from its beginning to its end."
        }
        Damage::Damaged => {
            "No answer was taken from it, because any of them could be wrong. Copy it once more, or \
             ask for it again."
        }
        Damage::Newer => {
            "Load the page again: a newer version may be there. Else open it where it was made."
        }
        Damage::TooLong => "Check that you pasted the right text.",
    }
}

/// Always said with it.
pub const UNTOUCHED: &str = "Your own answers are as they were.";

/// What is wrong with a code, and what to do.
pub fn mishap(mishap: Mishap) -> String {
    match mishap {
        Mishap::Letter(letter, group) => {
            format!(
                "Group {group} has a “{letter}”, which no code has. Listen to it again. If this is \
                 a link, paste all of it."
            )
        }
        Mishap::Group(group) => {
            format!(
                "Group {group} does not fit: one of its letters is wrong, two changed places, or \
                 a group was left out or moved. Listen to it again."
            )
        }
        Mishap::Empty => "Enter a link or a code first.".into(),
        Mishap::Cut => {
            "The end of the code is missing, or a letter of its last group is wrong. Each group \
             has five letters."
                .into()
        }
        Mishap::Damaged => {
            "Each group fits, but the whole does not. Listen to all of it again.".into()
        }
        Mishap::Newer => "The code was made with a newer Docent. Load the page again.".into(),
    }
}

/// Above answers that were opened at once, because there were none.
pub const TAKEN: &str = "The answers that came with the link or file are open";
/// Beneath it.
pub const TAKEN_HELP: &str = "They are yours to change now.";
/// Above answers that wait for a choice.
pub const CHOICE: &str = "Someone’s answers came in";
/// Beneath it.
pub const CHOICE_HELP: &str =
    "You see them here to read; yours are as they were. What shall become of them?";
/// The disclosure with the answers that came in.
pub const PREVIEW_IN: &str = "Read all of them";
/// Above answers that are the same.
pub const SAME: &str = "The same answers as yours came in";
/// The columns that set both side by side.
pub const COLUMNS: [&str; 3] = ["", "Came in", "Yours"];
/// Where one side says nothing.
pub const NOTHING_SAID: &str = "[\u{a0}nothing\u{a0}said\u{a0}]";
/// Leaves everything as it was.
pub const KEEP_MINE: &str = "Keep mine";
/// Takes them in place of one’s own.
pub const REPLACE: &str = "Replace mine with these";
/// Takes them beside one’s own.
pub const AS_COPY: &str = "Open as a copy";
/// The button that copies the text as it came.
pub const COPY_ORIGINAL: &str = "Copy the original link";
/// The label of that text.
pub const ORIGINAL: &str = "The original link";

/// Above the changes of the content since.
pub fn changed(count: usize) -> String {
    match count {
        1 => "One thing changed in the content since it was made:".into(),
        count => format!("{count} things changed in the content since it was made:"),
    }
}

/// Topics that this content does not know.
pub fn lost(topics: &str) -> String {
    format!(
        "Not taken, because this content does not have it any more or does not know it yet: {topics}."
    )
}

/// Above a link of another kind.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Answers => CHOICE,
        Kind::Request => "A colleague asks how you see their teaching",
        Kind::Ratings => "A colleague’s view of your teaching came back",
        Kind::Advice => "An advisor answered",
    }
}
