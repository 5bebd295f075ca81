//! The planner of pathways, on content that is made up for it.

#[path = "pathway/content.rs"]
mod content;
#[path = "pathway/dates.rs"]
mod dates;
#[path = "pathway/laws.rs"]
mod laws;
#[path = "pathway/size.rs"]
mod size;
#[path = "pathway/ways.rs"]
mod ways;
