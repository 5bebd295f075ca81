//! Words of the page that builds the line for another site’s page.

use crate::{
    domain::{
        color::{Against, Rgb, Scheme, TEXT},
        embedding::{Embedded, LEAST_PIXELS, MOST_LETTERS, MOST_PIXELS, Problem},
    },
    route::Route,
    words::site,
};

/// The heading.
pub const HEADING: &str = "Docent on your page";
/// Beneath it.
pub const LEAD: &str = "For whoever edits a school’s pages: choose a tool and how it looks, then \
    paste one line. It is as tall as what it shows, it never scrolls your page, and what people \
    answer stays with them.";
/// What the page is, for search engines and link previews.
pub const DESCRIPTION: &str = "For web editors: put a tool of Docent on your page with one line. \
     Choose tool, colors and size, see it live, and copy.";
/// In place of the form.
pub const WITHOUT: &str = "Choosing needs JavaScript and WebAssembly. Without them, here are the \
     lines for the self-check as it comes.";

/// The groups of the form.
pub const WHAT: &str = "What it shows";
/// How it looks.
pub const LOOKS: &str = "How it looks";
/// How large it is.
pub const SIZE: &str = "How large it is";
/// What is told to the page around.
pub const TOLD: &str = "What your page hears";

/// The fields.
pub const TOOL: &str = "Tool";
/// Which program.
pub const PROGRAM: &str = "Program";
/// The choice before all programs.
pub const LIST: &str = "The list of programs";
/// Light or dark.
pub const SCHEME: &str = "Light or dark";
/// As the device has it.
pub const AUTO: &str = "As each device prefers";
/// Light.
pub const LIGHT: &str = "Light";
/// Dark.
pub const DARK: &str = "Dark";
/// The accent.
pub const ACCENT: &str = "Your accent color";
/// What it is for, and how it is written.
pub const ACCENT_HINT: &str = "For links, buttons and what is best, as #0B5563. Left empty, Docent’s \
     own.";
/// The accent in the dark scheme.
pub const ACCENT_DARK: &str = "The same on dark";
/// What happens without it.
pub const DARK_HINT: &str = "Left empty, the nearest lighter one that can be read.";
/// The least height.
pub const LEAST: &str = "Least height, in pixels";
/// The most height.
pub const MOST: &str = "Most height, in pixels";
/// What happens beyond it.
pub const MOST_HINT: &str = "Left empty, as tall as what it shows. A taller tool scrolls within.";
/// Loaded late.
pub const LAZY: &str = "Load it only when it comes near the screen";
/// The title of the frame.
pub const TITLE: &str = "Title";
/// What it is without one.
pub const TITLE_HINT: &str = "Screen readers say it of the frame, and it is the link where the tool \
    cannot show. Left empty, the name of what it shows.";
/// Results.
pub const RESULTS: &str = "Ask people whether your page may have their result";
/// What that means.
pub const RESULTS_HINT: &str = "They read the very sentence first, and may refuse.";
/// For trying.
pub const SANDBOX: &str = "For trying: tell the page nothing at all";

/// The heading over the lines to copy.
pub const LINES: &str = "Your line";
/// The line.
pub const ELEMENT: &str = "For most pages";
/// Beneath it.
pub const ELEMENT_HINT: &str = "The link within shows where scripts are taken out.";
/// The plain frame.
pub const FRAME: &str = "Where your system takes scripts out";
/// Beneath it.
pub const FRAME_HINT: &str = "A frame with a height of its own. It tells your page nothing.";
/// The picture.
pub const PICTURE: &str = "Where it takes frames out too";
/// Beneath it.
pub const PICTURE_HINT: &str = "A picture that leads to Docent.";
/// The button beside a line.
pub const COPY: &str = "Copy";
/// What was copied, for those who hear the button alone.
pub fn copies(name: &str) -> String {
    format!(" “{name}”")
}
/// It is on the clipboard.
pub const COPIED: &str = "Copied.";
/// It is not.
pub const NOT_COPIED: &str = "Your browser did not allow it. The text is marked: copy it with the \
     keyboard.";

/// The heading over what a site has to allow.
pub const ALLOW: &str = "What has to be allowed";
/// What the policy of the page needs.
pub fn policy(origin: &str) -> String {
    format!(
        "Where your pages have a content security policy: script-src {origin}; frame-src {origin}"
    )
}
/// What whoever runs Docent has to know.
pub const ANCESTORS: &str = "Whoever runs Docent has to name your site’s origin at the build \
     (FRAME_ANCESTORS), as https://school.example; else browsers show an empty frame.";

/// The heading over the live tool.
pub const PREVIEW: &str = "How it will look";
/// Beneath it.
pub const PREVIEW_HINT: &str = "The tool itself, live; what you answer in it is kept as on Docent’s \
     own pages. On another site, a line above it says where answers are kept.";
/// In its place where no script runs.
pub const NO_PREVIEW: &str = "The preview needs JavaScript.";

/// What a sample of the accent shows.
pub const SAMPLE_LINK: &str = "A link";
/// The same on its ground.
pub const SAMPLE_BUTTON: &str = "A button";
/// The caption of the table of contrasts.
pub const CONTRAST: &str = "How well your accent can be read";
/// Its heads: against what, light, dark.
pub const CONTRAST_HEADS: [&str; 3] = ["Accent", "Light", "Dark"];
/// Enough, for a cell.
pub const ENOUGH: &str = "enough";
/// Too little.
pub const FAINT: &str = "too faint";

/// What an accent is read against.
pub fn against(it: Against) -> &'static str {
    match it {
        Against::Paper => "Links on the ground",
        Against::Tint => "Names in figures",
        Against::Wash => "Links on the next step",
        Against::OnAccent => "Words on buttons",
    }
}

/// "7.6:1", of hundredths.
pub fn ratio(hundredths: u32) -> String {
    format!("{}.{}:1", hundredths / 100, hundredths % 100 / 10)
}

/// The name of a tool, which is the title of its frame too (`src/embed.js`).
pub fn tool(it: Embedded) -> &'static str {
    site::destination(&Route::embedded(it, None))
}

/// What a picture says that stands for a tool.
pub fn picture(it: Embedded) -> &'static str {
    match it {
        Embedded::Programs => "Programs in health professions education: what is published of each",
        Embedded::Timing => "When to start a master’s in health professions education",
        Embedded::Roles => "Roles in health professions education, and the steps to them",
        Embedded::SelfCheck => "Self-check: how do you see your teaching?",
    }
}

/// What is wrong with a field, and what to do.
pub fn problem(it: &Problem) -> String {
    match it {
        Problem::Accent | Problem::DarkAccent => {
            "This is no color that can be read here. Write six signs from 0 to 9 and A to F, as \
             #0B5563."
                .into()
        }
        Problem::DarkAlone => {
            "A color for dark alone is not used. Give the accent for light too.".into()
        }
        Problem::Contrast(scheme, nearest) => contrast(*scheme, *nearest),
        Problem::Least | Problem::Most => {
            format!(
                "Write a whole number of pixels from {LEAST_PIXELS} to {MOST_PIXELS}, without a \
                 unit."
            )
        }
        Problem::Order => "The least is more than the most. Make one of them smaller or larger; \
             until then the line has the least alone."
            .into(),
        Problem::Title => {
            format!("A title has {MOST_LETTERS} letters at most. Make it shorter.")
        }
    }
}

fn contrast(scheme: Scheme, nearest: Option<Rgb>) -> String {
    let on = match scheme {
        Scheme::Light => "light",
        Scheme::Dark => "dark",
    };
    let least = ratio(TEXT);
    let instead = match nearest {
        Some(it) => format!(" {it} can be."),
        None => " Take one that is farther from gray.".into(),
    };
    format!(
        "This cannot be read everywhere on {on}: at least {least} is needed.{instead} Until then \
         the line leaves your color out."
    )
}

/// What is told once something has changed.
pub fn said(n_problems: usize) -> String {
    match n_problems {
        0 => "The line is up to date.".into(),
        1 => "The line is up to date; one field could not be used.".into(),
        n => format!("The line is up to date; {n} fields could not be used."),
    }
}
