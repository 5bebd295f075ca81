//! Every word of the interface, in American English. Views hold none; facts
//! and advice are content. A second language replaces this module.

pub mod accessibility;
pub mod advise;
pub mod answers;
pub mod assistants;
pub mod compare;
pub mod content;
#[cfg(not(target_arch = "wasm32"))]
pub mod descriptions;
pub mod editor;
pub mod entry;
pub mod entry_questions;
pub mod explorer;
pub mod figures;
pub mod frame;
pub mod home;
pub mod keeping;
pub mod method;
pub mod my_plan;
pub mod native;
pub mod next_step;
pub mod not_found;
#[cfg(not(target_arch = "wasm32"))]
pub mod plain;
pub mod privacy;
pub mod program;
pub mod programs;
pub mod provenance;
pub mod report;
pub mod roles;
pub mod self_check;
pub mod sending;
pub mod site;
pub mod study_plan;
pub mod talk;
pub mod timing;
