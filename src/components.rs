//! The parts that views are made of: pure functions that return markup.

pub mod choice;
pub mod contact;
pub mod content_notice;
pub mod door;
pub mod entry_questions;
pub mod exchange;
pub mod fact_line;
pub mod field;
pub mod gap;
pub mod keeping;
pub mod matrix;
pub mod native;
pub mod notes;
pub mod nowhere;
pub mod print;
pub mod question;
pub mod report;
pub mod school;
pub mod site_frame;
pub mod source_mark;
pub mod span_figure;
pub mod stale;
pub mod standing;
pub mod tool_sentence;
pub mod tool_view;
pub mod typed;
