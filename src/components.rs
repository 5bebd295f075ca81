//! The parts that views are made of.
//!
//! What never changes after it is drawn is a pure function that returns
//! markup; what reacts to the person is a Leptos component. That is fewer
//! bytes by far (ARCHITECTURE.md, "Dependencies").

pub mod content_notice;
pub mod door;
pub mod fact_line;
pub mod gap;
pub mod matrix;
pub mod notes;
pub mod nowhere;
pub mod question;
pub mod remote_view;
pub mod report;
pub mod school;
pub mod site_frame;
pub mod source_mark;
pub mod span_figure;
pub mod stale;
pub mod tool_sentence;
