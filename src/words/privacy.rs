//! The text of the privacy page: what is true of the app as it is.

use crate::domain::keeping::{Area, Purpose};

/// The heading.
pub const HEADING: &str = "Privacy";
/// Beneath the heading.
pub const LEAD: &str = "Nothing you enter leaves this device unless you send it.";

/// The sections: a heading and its paragraphs.
pub const SECTIONS: [(&str, &[&str]); 6] = [
    (
        "What is kept",
        &[
            "Your answers are kept on this device as you give them, for 12 months after the last \
             change: a reload or a closed tab loses none of them. Steps to undo last as long as \
             the page does. When you come back later, the page starts empty and offers them in one line, without showing any.",
            "On a shared computer, choose “in this tab only”: they go when the tab is closed, or \
             after 15 minutes without an entry. “Erase and start over”, at the foot of every page, \
             takes away all of yours that is listed here.",
            "An advisor’s desk stands on the advisor’s device until it is wiped there, and holds what \
             candidates sent and what the advisor noted of them. It is wiped by one button of the \
             desk, or in the list below; to start over leaves it.",
            "What you search for, filter by, compare and plan stands in the address, so that the \
             way back, a reload or a copied link shows the same. The browser’s history keeps \
             addresses, and with them how far a page was scrolled and what was open on it. Some \
             browsers remember what stood in a form.",
            "A conversation that an advisor starts stands in its tab alone, apart from everything else \
             here, and is erased when it ends or when the tab is closed. Only “Keep on my desk” puts \
             its answers on the advisor’s device, until they are erased there. While it lasts, this \
             page lists nothing else.",
            "So that the app opens without a connection too, the browser keeps the app itself and its \
             content, the same for everyone. It goes with the data of this site in the browser’s \
             settings.",
            "There is no account and no cookie.",
        ],
    ),
    (
        "The self-check and colleagues",
        &[
            "Finished self-checks are kept with their day, the last twelve, so that you can see what \
             changed; and so are the views of colleagues whom you asked. Neither is part of a link \
             or a code that you make, only of the file with everything.",
            "The link that asks a colleague holds the questions and a number, and nothing about you. \
             The link that comes back holds their answers, and nothing about them. What you paste to \
             look at a group is not kept.",
        ],
    ),
    (
        "Links, codes and files",
        &["A link holds answers behind “#”, which browsers do not send to any server, and the \
             page takes it out of the address bar at once. Whoever has the link can read what is \
             in it: before you make one, you see what goes in, and choose. How links are built \
             stands in link-format.txt, beside this page."],
    ),
    (
        SENT,
        &[
            "Your answers are not sent anywhere by themselves. The page asks the site that serves it for its \
             program, its fonts, its style and its content files, and for nothing else. No request \
             goes to another company.",
            "As with any website, the server that hosts this one sees your network address and \
             which files you asked for, and may keep a log of that. The school that runs the page \
             can tell you for how long.",
        ],
    ),
    (
        "When you leave",
        &["Links to sources lead to other websites. They open only when you choose them, and \
             they are not told which page you came from."],
    ),
    (
        "How to check it",
        &["The page carries a rule that forbids the browser to talk to any other site, and a \
             test in the project counts every request. Your browser’s developer tools show the \
             same under Network."],
    ),
];

/// The heading of what is sent.
pub const SENT: &str = "What is sent";

/// Beneath it, where the content names an address for answers.
pub fn advisor(institution: &str) -> String {
    format!(
        "One thing is sent where you ask for it: “Send to an advisor” posts to {institution} the \
         answers that you chose, in words and as a link, with the way to reach you, once you have \
         read all of it and agreed. Where that leads to another site, the rule named below lets it \
         through and no other. How to reach you is kept nowhere here; what becomes of it there, \
         {institution} can tell you."
    )
}

/// Where nothing is stored.
pub const NOTHING: &str = "Nothing of yours stands on this device.";
/// The button of a line.
pub const ERASE: &str = "Erase";
/// What a line is.
pub fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Answers => "Your answers",
        Purpose::Earlier => "Answers of an earlier visit, or of one in another tab",
        Purpose::Visit => "Which visit this is, and where answers are kept",
        Purpose::Link => "A link that you opened and have not decided on",
        Purpose::Talk => "The answers of this conversation",
        Purpose::Desk => "An advisor’s desk: candidates and what is noted of them",
        Purpose::Inbox => "Conversations that wait for an advisor’s desk",
        Purpose::Presenter => "That names on an advisor’s desk are hidden in this tab",
    }
}

/// Where a line stands, how large it is, since when and until when: "On this
/// device, 133 bytes, since November 26, 2026, until November 26, 2027."
pub fn stands(area: Area, bytes: usize, since: Option<&str>, until: Option<&str>) -> String {
    let place = match area {
        Area::Device => "On this device",
        Area::Tab => "In this tab",
    };
    let since = since.map_or_else(String::new, |since| format!(", since {since}"));
    let until = until.unwrap_or("the tab is closed");
    format!("{place}, {bytes} bytes{since}, until {until}.")
}

/// The name of a line’s button.
pub fn erase(what: &str) -> String {
    [ERASE, ": ", what].concat()
}
