//! Words about a colleague’s request and a colleague’s ratings that came in.

/// What a colleague’s request is.
pub fn request(count: usize) -> String {
    let questions = match count {
        1 => "There is 1 question".into(),
        count => format!("There are {count} questions"),
    };
    format!(
        "{questions} about what you have seen of it. You see nothing that they said about themselves, \
         and nothing that you said about yourself is shown to them or changed."
    )
}

/// Where another request is begun.
pub fn begun(done: usize, count: usize) -> String {
    format!(
        "You have begun to answer another colleague, {done} of {count} so far. Only one can be \
         open at a time. If you put this one in its place, those answers go; “Undo” brings them \
         back."
    )
}

/// The link to the questions of a request.
pub const BEGIN: &str = "Begin";
/// The same, where some are answered.
pub const GO_ON: &str = "Go on";
/// The button that leaves the request that is begun.
pub const GO_ON_WITH_OTHER: &str = "Go on with the one begun";
/// The button that begins this one instead.
pub const INSTEAD: &str = "Put this one in its place";
/// The button that takes it up, where none is begun any more.
pub const TAKE_UP: &str = "Take it up";

/// What came back from a colleague.
pub fn ratings(count: usize) -> String {
    let answered = match count {
        1 => "1 question is answered".into(),
        count => format!("{count} questions are answered"),
    };
    format!("{answered}. You can read it beside your own view, which is as it was.")
}

/// The link to both views.
pub const SEE_BOTH: &str = "See both";
/// Above ratings that were not asked for here.
pub const NOT_ASKED: &str = "A colleague’s view of someone’s teaching came in";
/// Beneath it.
pub const NOT_ASKED_HELP: &str =
    "This device did not ask for it, or what it asked was erased since.";
/// Where it can be kept.
pub const KEEP_HELP: &str = "If you know that it is about you, keep it.";
/// Where it cannot.
pub const NO_ROOM: &str =
    "There is no room for it: views of six colleagues are the most that are kept here.";
/// The button that keeps it.
pub const KEEP_IT: &str = "Keep it";
/// The button that leaves it.
pub const LEAVE_IT: &str = "Leave it";
