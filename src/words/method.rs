//! Words around the text of the method page, which is content.

/// The heading.
pub const HEADING: &str = "How it works";
/// Beneath the heading.
pub const LEAD: &str =
    "Where the facts come from, what the signs mean, and what this cannot tell you.";
/// The heading of the terms.
pub const TERMS: &str = "Terms";
/// The heading of the files.
pub const FILES: &str = "The content itself";
/// About the files.
pub const FILES_TEXT: &str =
    "Everything shown here is served as plain files, with a schema for each.";
/// A content file.
pub const CATALOG: &str = "Programs and sources";
/// A content file.
pub const ASSESSMENT: &str = "The self-check";
/// A content file.
pub const GLOSSARY: &str = "This page’s text and the terms";
/// A schema.
pub const SCHEMA: &str = "its schema";
/// The way to all changes.
pub const ALL: &str = "All changes of content and rules, with reasons";
/// The heading over how a school shows a tool on its own page.
pub const ELSEWHERE: &str = "On a school’s page";
/// Beneath it.
pub const ELSEWHERE_TEXT: &str = "Each tool can stand on another page, in that page’s colors.";
/// The way there.
pub const EMBED: &str = "Build the line for it";
/// What each content version changed.
pub const CHANGES: &str = "What changed";
