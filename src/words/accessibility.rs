//! The text of the accessibility page: what is true of the app as it is.

/// The heading.
pub const HEADING: &str = "Accessibility";
/// Beneath the heading.
pub const LEAD: &str =
    "Docent aims at WCAG 2.2, level AA. This page says how that is checked and what is missing.";

/// The sections: a heading and its paragraphs.
pub const SECTIONS: [(&str, &[&str]); 3] = [
    (
        "What is checked",
        &[
            "Every page is checked automatically with axe against the rules of WCAG 2.0, 2.1 and \
             2.2 at levels A and AA, at two widths, in light and in dark. Such a check finds about \
             half of what there is to find.",
            "By tests written by hand: the order of the Tab key, focus after a new page, that \
             nothing covers what has the focus, a width of 320 pixels without sideways scrolling, \
             text at twice its size, forced colors and reduced motion.",
        ],
    ),
    (
        "What is missing",
        &[
            "As of November 2026 no person who uses a screen reader every day has tested Docent, \
             and it has been tested in one browser engine only.",
            "The text is in English only. Pages that sources link to are not ours, and may be less \
             accessible.",
        ],
    ),
    (
        "If something is in your way",
        &["Tell the school that runs the page on which you found it: what you wanted to do, \
             where it stopped, and with which browser and aid."],
    ),
];
