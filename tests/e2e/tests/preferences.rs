//! What a device asks for, seen in pictures of one run, so that no font and no machine matters:
//! with little movement a page is at rest at once; where colors are forced it has the colors of
//! the system and no others, and what is chosen can still be told; where data is to be saved,
//! nothing is loaded that is not needed. `DOCENT_SHOTS` keeps the pictures.

#[path = "preferences/colors.rs"]
mod colors;
#[path = "preferences/motion.rs"]
mod motion;
#[path = "preferences/saving.rs"]
mod saving;
