//! Answers are kept where the person wants them, come back, travel by link, code and file, and
//! are gone once they are erased.

#[path = "keeping/acting.rs"]
mod acting;
#[path = "keeping/advised.rs"]
mod advised;
#[path = "keeping/back.rs"]
mod back;
#[path = "keeping/bringing.rs"]
mod bringing;
#[path = "keeping/erasing.rs"]
mod erasing;
#[path = "keeping/framed.rs"]
mod framed;
#[path = "keeping/incoming.rs"]
mod incoming;
#[path = "keeping/missing.rs"]
mod missing;
#[path = "keeping/places.rs"]
mod places;
#[path = "keeping/seen.rs"]
mod seen;
#[path = "keeping/sending.rs"]
mod sending;
#[path = "keeping/steps.rs"]
mod steps;
#[path = "keeping/storage.rs"]
mod storage;
#[path = "keeping/tabs.rs"]
mod tabs;
#[path = "keeping/talk.rs"]
mod talk;
#[path = "keeping/talk_seen.rs"]
mod talk_seen;
