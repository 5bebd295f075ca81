//! Words of a page that stands there before the app, or without it.

/// While what was asked for waits for the app.
pub const COMING: &str = "One moment: the app is on its way.";
/// In place of the three questions.
pub const QUESTIONS: &str = "Answering here needs the app, which is not running. The programs and their entry rules can \
     be read without it.";
/// In place of going through the self-check.
pub const SELF_CHECK: &str = "Going on to the next question needs the app, which is not running.";
/// In place of a result of when to start.
pub const TIMING: &str = "Working out when to start needs the app, which is not running. What counts, and by which \
     rule, stands below: guidance, and no admission decision. Each program’s page has what we found \
     of its starts and deadlines.";
/// In place of the way to a role.
pub const ROLES: &str = "Working out the way to a role needs the app, which is not running. What each role is, and \
     where it is named, can be read without it.";
/// In place of My plan.
pub const MY_PLAN: &str = "Putting a plan together needs the app, which is not running. What it would \
     hold stands below; the programs can be read without it.";
/// In place of what an advisor works with.
pub const ADVISE: &str = "Opening what candidates send needs the app, which is not running.";
/// In place of search and facets.
pub const LIST: &str = "Search, filters, sorting and comparison need the app, which is not running. The list is \
     complete.";
/// In place of the questions on what a person holds.
pub const ENTRY: &str =
    "Setting your answers against these rules needs the app, which is not running.";
/// In place of the choices of a study plan.
pub const PLAN: &str = "Changing this plan needs the app, which is not running.";
/// In place of the comparison.
pub const COMPARE: &str = "Comparing programs needs the app, which is not running. The list leads to a page for each of them.";
