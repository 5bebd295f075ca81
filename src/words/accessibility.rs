//! The text of the accessibility page: what is true of the app as it is.

/// The heading.
pub const HEADING: &str = "Accessibility";
/// Beneath the heading.
pub const LEAD: &str =
    "Docent aims at WCAG 2.2, level AA. This page says how that is checked and what is missing.";

/// The way to the whole statement.
pub const ALL: &str = "The statement: each test, and each known gap with its day";
/// The sections: a heading and its paragraphs.
pub const SECTIONS: [(&str, &[&str]); 3] = [
    (
        "What is checked",
        &[
            "Every view in every state is checked automatically with axe against the rules of WCAG \
             2.0, 2.1 and 2.2 at levels A and AA. Such a check finds about half of what there is.",
            "By tests written by hand: the keyboard, focus, 320 pixels, text at twice its size, \
             text spacing, forced colors, reduced motion, and what is announced.",
        ],
    ),
    (
        "What is missing",
        &["No person who uses a screen reader every day has tested Docent yet. The text is in \
             English only. Pages that sources link to are not ours, and may be less accessible."],
    ),
    (
        "If something is in your way",
        &["Tell the school that runs the page on which you found it: what you wanted to do, \
             where it stopped, and with which browser and aid."],
    ),
];
