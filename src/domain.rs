//! The rules and the things they speak of.
//!
//! No web type, no clock and no text for people: today's date is an argument,
//! and what a person reads is chosen in [`crate::words`].

pub mod accessibility;
pub mod advice;
pub mod amount;
pub mod answers;
pub mod assessment;
pub mod calendar;
pub mod calendar_file;
pub mod catalog;
pub mod changes;
pub mod color;
pub mod comparison;
pub mod csv;
pub mod desk;
pub mod dictation;
pub mod embedding;
pub mod entry;
pub mod explorer;
pub mod fact;
pub mod file;
pub mod fit;
pub mod glossary;
pub mod id;
pub mod intake;
pub mod keeping;
pub mod kept;
pub mod link;
pub mod month;
pub mod my_plan;
pub mod news;
pub mod next_step;
pub mod order;
pub mod pathway;
pub mod program;
pub mod requirement;
pub mod self_check;
pub mod sending;
pub mod source;
pub mod study_plan;
pub mod timing;
pub mod vintage;
