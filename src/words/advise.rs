//! Words of what an advisor works with.

/// The name of the view.
pub const NAME: &str = "For advisors";
/// Below it.
pub const LEAD: &str = "Walk a candidate through, or open what candidates send. All of it stays on \
     this device; nothing is sent.";
