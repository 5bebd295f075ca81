//! Words of the page that checks content files.

/// The heading.
pub const HEADING: &str = "Check content files";
/// Beneath it.
pub const LEAD: &str = "For whoever edits the content: choose the files that you changed, and read \
    what is wrong, where it stands, and why. Nothing of them leaves your browser.";
/// What the page is, for search engines and link previews.
pub const DESCRIPTION: &str = "For editors of Docent’s content: check catalog, rules and texts in \
     your browser. Each finding has its place, line and reason.";
/// In place of the form.
pub const WITHOUT: &str = "Checking here needs JavaScript and WebAssembly. Below stands what each \
     file is for, and the command that checks them without a browser.";

/// The heading over what each file is for.
pub const ABOUT: &str = "The content files";
/// The name of a content file.
pub fn file(name: &str) -> String {
    [name, ".json"].concat()
}
/// What a content file is for.
pub fn about(name: &str) -> &'static str {
    match name {
        "catalog" => {
            "Programs with each fact and its source, the school, and the lists that questions are \
             made of. The other files refer to it."
        }
        "glossary" => "The text of “How it works”, and the terms that it explains.",
        "assessment" => "The self-check: its items, targets and next steps.",
        "pathways" => "What each role asks for, the steps to it, and tests of both.",
        "timing" => "The rules of when to start, their assumptions, and tests of them.",
        "accessibility" => {
            "The accessibility statement: what was tested, with what and when, and known gaps."
        }
        _ => "What was changed in the other files, and why. Each new version has its entry here.",
    }
}
/// Before the command.
pub const NATIVE: &str = "In a checkout of the source, this checks all of them at once:";
/// The command.
pub const COMMAND: &str = "cargo run --bin catalog -- check --warnings";

/// The control for files.
pub const FILES: &str = "Your files";
/// What it takes.
pub const FILES_HINT: &str =
    "Several at once, or drop them anywhere on this page. At most 4 MB each.";
/// The text that is pasted.
pub const PASTE: &str = "Or paste a file";
/// How it is told which it is.
pub const PASTE_HINT: &str = "All of one file. Which it is, its keys tell; else you are asked.";
/// The name of what was pasted.
pub const PASTED: &str = "pasted text";
/// The button.
pub const CHECK: &str = "Check";
/// The button once something was checked.
pub const AGAIN: &str = "Check again";
/// What stands in for the other files.
pub const REST: &str = "What you do not give is taken as it is published, so that what one file says \
     of another is checked too. Without a file of yours, what is published is checked.";

/// Which content file a file is.
pub const KIND: &str = "This is";
/// The choice of none.
pub const CHOOSE: &str = "Choose";
/// Its name says nothing, its keys do.
pub const TOLD: &str = "The name does not tell which file this is; its keys do.";
/// Neither does.
pub const UNTOLD: &str = "Neither name nor keys tell which file this is. Choose it, then check.";
/// The button that takes a file out again.
pub const REMOVE: &str = "Leave out";

/// Why a file is not checked, and what to do: it is too large.
pub const TOO_LARGE: &str =
    "has more than 4 MB, and the app would not read it. Is it the right file?";
/// It is no text.
pub const NOT_TEXT: &str =
    "is no text in UTF-8, so it cannot be JSON. Save it as UTF-8, or choose another.";
/// The browser could not read it.
pub const GONE: &str = "could not be read. Choose it again.";

/// While the files are fetched and checked.
pub const CHECKING: &str = "Checking …";
/// A file has to be told first.
pub const ASKED: &str = "Say of each file which one it is, then check.";
/// A file cannot be checked.
pub const UNREADABLE: &str = "A file cannot be checked; the reason stands beside its name.";
/// What is told once.
pub fn said(n_given: usize, n_errors: usize, n_warnings: usize) -> String {
    let checked = match n_given {
        0 => "The published files are checked".to_owned(),
        1 => "Your file is checked".to_owned(),
        n => format!("Your {n} files are checked"),
    };
    format!("{checked}: {}.", counts(n_errors, n_warnings))
}

/// The heading over all that was found.
pub fn found(n_errors: usize, n_warnings: usize) -> String {
    if n_errors + n_warnings == 0 {
        CLEAN_HEADING.into()
    } else {
        upper(&counts(n_errors, n_warnings))
    }
}
const CLEAN_HEADING: &str = "Nothing to mend";

/// What that means.
pub fn meaning(n_errors: usize, n_warnings: usize) -> &'static str {
    match (n_errors, n_warnings) {
        (0, 0) => "Neither errors nor warnings: the files can be published as they are.",
        (0, _) => "The files can be published as they are. A warning asks you to look again.",
        _ => {
            "An error stops the files from being published until it is mended. A warning does not: \
              it asks you to look again."
        }
    }
}

/// “2 errors, 1 warning”.
pub fn counts(n_errors: usize, n_warnings: usize) -> String {
    let of = |n, one: &str| match n {
        0 => format!("no {one}s"),
        1 => format!("1 {one}"),
        n => format!("{n} {one}s"),
    };
    [of(n_errors, "error"), of(n_warnings, "warning")].join(", ")
}

fn upper(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |it| it.to_uppercase().chain(signs).collect())
}

/// Nothing was given.
pub const NONE_GIVEN: &str = "You gave no file.";
/// Before the files that were given.
pub const YOURS: &str = "Yours: ";
/// Before those that were not.
pub const PUBLISHED: &str = "As published: ";
/// Where the endpoint did not answer.
pub const SAVED: &str = "The endpoint did not answer, so what is published is the saved copy.";
/// A file with its version.
pub fn versioned(file: &str, version: &str) -> String {
    if version.is_empty() { file.to_owned() } else { format!("{file} {version}") }
}
/// Files that are not there.
pub fn missing(names: &[&str]) -> String {
    let files: Vec<String> = names.iter().map(|it| file(it)).collect();
    format!(
        "Could not be fetched: {}. What yours say of them is not checked. Try again, or give them \
         too.",
        files.join(", ")
    )
}

/// The select of what is shown.
pub const SHOW: &str = "Show";
/// Its choices: all, errors, warnings.
pub const FILTERS: [&str; 3] = ["Errors and warnings", "Errors", "Warnings"];
/// Of a file that is not the editor’s.
pub const AS_PUBLISHED: &str = "as published";
/// Nothing was found in a file.
pub const CLEAN: &str = "Nothing to mend.";
/// Nothing of what is shown was.
pub const NONE_OF_THESE: &str = "None of what is shown.";
/// An error.
pub const ERROR: &str = "Error";
/// A warning.
pub const WARNING: &str = "Warning";
/// Before a warning in the report.
pub const WARNING_PREFIX: &str = "warning: ";
/// Where a finding stands.
pub fn line(number: usize) -> String {
    format!("line {number}")
}
/// What is not drawn.
pub fn more(n: usize) -> String {
    format!("And {n} more. The copied report has all of them.")
}

/// The button that copies.
pub const COPY: &str = "Copy the report";
/// It is on the clipboard.
pub const COPIED: &str = "Copied.";
/// It is not.
pub const NOT_COPIED: &str = "Your browser did not allow it. It stands as text at the end: the text is \
     marked, copy it with the keyboard.";
/// The report as text.
pub const PLAIN: &str = "The report as text";
