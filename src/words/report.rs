//! Words for reporting a wrong fact.

/// The disclosure, and the heading of the report.
pub const REPORT: &str = "Report a wrong fact";
/// What to do where there is an inbox.
pub const WITH_INBOX: &str =
    "Thank you for looking closely. Fill in the last three lines and send them.";
/// What to do where there is none.
pub const WITHOUT_INBOX: &str = "Thank you for looking closely. This demonstration has no inbox. Copy the lines, fill in the \
     last three, and give them to whoever runs the page on which you found it.";
/// The label of the text.
pub const TEXT: &str = "Your report";
/// The button that copies.
pub const COPY: &str = "Copy the report";
/// Announced once it is copied.
pub const COPIED: &str = "Copied.";
/// Announced where the browser refuses.
pub const NOT_COPIED: &str = "This browser does not let the page copy. Copy the text by hand.";
/// The link that opens a mail.
pub const MAIL: &str = "Write an email";

/// The report, ready to be filled in.
pub fn text(program: &str, address: &str, content_version: &str) -> String {
    format!(
        "Program: {program}\nPage: {address}\nContent version: {content_version}\n\
         Which fact: \nWhat it should say: \nWhere that can be read: \n"
    )
}

/// The subject of the mail.
pub fn subject(program: &str) -> String {
    format!("Wrong fact: {program}")
}
