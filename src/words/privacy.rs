//! The text of the privacy page: what is true of the app as it is.

/// The heading.
pub const HEADING: &str = "Privacy";
/// Beneath the heading.
pub const LEAD: &str = "Nothing you enter leaves this device unless you send it.";

/// The sections: a heading and its paragraphs.
pub const SECTIONS: [(&str, &[&str]); 4] = [
    (
        "What is kept",
        &[
            "Your answers and your shortlist are kept in the memory of this page. The app does not \
             write them to the device: reload or close the page, and it has forgotten them. Some \
             browsers remember what stood in a form, and fill it in again after a reload.",
            "What you search for, filter by and compare stands in the address, so that the way \
             back, a reload or a copied link shows the same list. So do the choices of a study \
             plan. The browser’s history keeps addresses, and with them how far a page was \
             scrolled. Your answers and your shortlist never stand in an address.",
            "There is no account and no cookie.",
        ],
    ),
    (
        "What is sent",
        &[
            "Your answers are not sent anywhere. The page asks the site that serves it for its \
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
