//! Words of what an advisor works with: the desk as a list.

pub mod along;
pub mod candidate;
pub mod suggest;

use crate::{
    domain::{
        catalog::Catalog,
        desk::{DeskOrder, Opened, Place, Unread, Why, Window},
        id::{RoleId, StageId},
        link::Kind,
    },
    words::{sending, study_plan},
};

/// The name of the view.
pub const NAME: &str = "For advisors";
/// Below it.
pub const LEAD: &str = "Walk a candidate through, or open what candidates send. All of it stays on \
     this device; nothing is sent.";

/// The heading over a conversation.
pub const TALK: &str = "With a candidate beside you";
/// Beneath it.
pub const TALK_LEAD: &str = "Begin with empty answers, apart from all others, and let the candidate \
     leave with their plan.";
/// Its button.
pub const TALK_BEGIN: &str = "Start a conversation";

/// In place of the desk, while a conversation lasts.
pub const OUT_OF_VIEW: &str = "Your desk is out of view as long as the conversation lasts.";

/// Over the foot, whose buttons are about the answers of whoever reads.
pub const OWN_ANSWERS: &str = "The buttons below are about your own answers, not about your desk.";

/// The heading over the desk.
pub const DESK: &str = "Your desk";
/// Beneath it, while it is empty.
pub const EMPTY: &str = "Nobody is on it yet. Paste the links that candidates sent you, or choose \
     the files that they saved.";
/// The label of what takes links.
pub const LINKS: &str = "Links, one on each line";
/// Beneath it.
pub const LINKS_HELP: &str =
    "Whole addresses, or what stands behind their “#s=”. As many as you like.";
/// The button that opens them.
pub const OPEN: &str = "Open them";
/// The label of what takes files.
pub const FILES: &str = "Or files, several at once";

/// The disclosure with both, once somebody is on the desk.
pub const OPEN_MORE: &str = "Open more links or files";

/// How many candidates are on the desk.
pub fn on_desk(count: usize) -> String {
    match count {
        1 => "1 candidate is on this desk, on this device only.".into(),
        count => format!("{count} candidates are on this desk, on this device only."),
    }
}

/// What became of what was brought.
pub fn opened(it: &Opened) -> String {
    let people = |count: usize| match count {
        1 => "1 candidate".to_owned(),
        count => format!("{count} candidates"),
    };
    let mut parts = Vec::new();
    if !it.added.is_empty() {
        let is = if it.added.len() == 1 { "is" } else { "are" };
        parts.push(format!("{} {is} new on your desk.", people(it.added.len())));
    }
    if !it.again.is_empty() {
        let (was, say) = if it.again.len() == 1 { ("was", "says") } else { ("were", "say") };
        parts.push(format!("{} {was} there already and {say} the same.", people(it.again.len())));
    }
    if it.repeats > 0 {
        parts.push(format!("Left out as repeats: {}.", it.repeats));
    }
    match it.unread.len() {
        0 => {}
        1 => parts.push("1 could not be opened:".into()),
        count => parts.push(format!("{count} could not be opened:")),
    }
    if parts.is_empty() { NOTHING_ENTERED.to_owned() } else { parts.join(" ") }
}

/// Where nothing was entered.
pub const NOTHING_ENTERED: &str = "Paste at least one link first.";

/// So many letters of a line are quoted.
const QUOTED: usize = 30;

/// The beginning of a line, or of what stands behind an address: that is the same in all.
fn quoted(line: &str) -> String {
    let (before, rest) = match line.rsplit_once('#') {
        Some((_, rest)) => ("…#", rest),
        None => ("", line),
    };
    let said: String = rest.chars().take(QUOTED).collect();
    ["“", before, &said, if said.len() < rest.len() { "…”" } else { "”" }].concat()
}

/// Why something was not opened: “Line 3, “…#s=1.A”: The end is missing. …”
pub fn unread(it: &Unread) -> String {
    let (place, is_file) = match &it.place {
        // Lines that were opened leave the field, so that their numbers change there.
        Place::Line(number) => (format!("Line {number}, {}", quoted(&it.text)), false),
        Place::File(name) => (format!("File “{name}”"), true),
    };
    let why = match it.why {
        Why::Damage(damage) => {
            format!("{}. {}", sending::damaged(damage), sending::repair(damage, is_file))
        }
        Why::Kind(kind) => format!(
            "This is {}, and the desk opens answers alone. Open it in the address bar.",
            match kind {
                Kind::Answers => "a link with answers",
                Kind::Request => "a colleague’s request to be rated",
                Kind::Ratings => "a colleague’s ratings",
                Kind::Advice => "an advisor’s return",
            }
        ),
        Why::Empty => "There is no answer in it.".into(),
    };
    [&place, ": ", &why].concat()
}

/// Behind lines that stay in the field.
pub const UNREAD_STAY: &str = "What could not be opened stands in the field, as you entered it.";

/// The name of the list’s filters.
pub const FILTERS: &str = "Sort and filter the desk";
/// The label of a filter.
pub const STAGE: &str = "Career stage";
/// The label of a filter.
pub const TARGET: &str = "Role aimed at";
/// The label of a filter.
pub const WINDOW: &str = "Best start";
/// The label of the order.
pub const SORT: &str = "Sorted by";
/// The choice that narrows nothing.
pub const ALL: &str = "All";
/// For those who did not say.
pub const NOT_SAID: &str = "not said";

/// A choice of a filter with how many have it.
pub fn choice(name: &str, count: usize) -> String {
    format!("{name} ({count})")
}

/// A stage as a choice.
pub fn stage<'c>(catalog: &'c Catalog, id: &StageId) -> &'c str {
    catalog.stage(id).map_or(NOT_SAID, |it| it.name.of(None))
}

/// A role as a choice.
pub fn role<'c>(catalog: &'c Catalog, id: &RoleId) -> &'c str {
    catalog.roles.iter().find(|it| it.id == *id).map_or(NOT_SAID, |it| it.name.as_str())
}

/// An order as a choice.
pub fn order(order: DeskOrder) -> &'static str {
    match order {
        DeskOrder::Opened => "last opened",
        DeskOrder::Stage => "career stage",
        DeskOrder::Target => "role aimed at",
        DeskOrder::Window => "best start",
        DeskOrder::Open => "open questions",
    }
}

/// The best start in a few words.
pub fn window(window: Window) -> String {
    match window {
        Window::Start(moment) => match moment.on() {
            Some(on) => study_plan::moment(on, moment.year()),
            None => moment.year().to_string(),
        },
        Window::None => "no start fits yet".into(),
        Window::Unknown => "starts not known".into(),
        Window::Open => "first questions open".into(),
    }
}

/// While it is not worked out.
pub const WORKING: &str = "being worked out";

/// While some are not.
pub fn working(done: usize, of: usize) -> String {
    format!("Best starts and open questions: {done} of {of} worked out.")
}

/// How many are found.
pub fn shown(found: usize, of: usize) -> String {
    format!("{found} of {of} candidates")
}

/// Shows all again.
pub const CLEAR: &str = "Show all";
/// Where none is found.
pub const NONE_FOUND: &str = "No candidate on your desk matches these filters.";

/// A candidate without a label.
pub fn number(number: u32) -> String {
    format!("Candidate\u{a0}{number}")
}

/// How many questions are open, and to how many of them someone told an answer.
pub fn open(count: usize, told: usize) -> String {
    let open = match count {
        0 => "no open question".into(),
        1 => "1 open question".into(),
        count => format!("{count} open questions"),
    };
    if told == 0 { open } else { format!("{open}; someone told you about {told} of them") }
}

/// When a candidate was opened last.
pub fn last(day: &str) -> String {
    format!("opened {day}")
}

/// Shows more rows.
pub const MORE: &str = "Show more";

/// The checkbox of a row.
pub const BESIDE: &str = "Side by side";
/// Where four are ticked.
pub const FULL: &str = "Four are the most.";

/// How many are ticked.
pub fn beside(count: usize) -> String {
    format!("Side by side: {count} of 4")
}

/// Where one alone is ticked.
pub const ONE_MORE: &str = "Tick one more.";
/// Leads to the table.
pub const TO_TABLE: &str = "See them side by side";

/// Hides what names people.
pub const PRESENT: &str = "Presenter mode: hide names and notes";
/// Said while it is on.
pub const PRESENTING: &str = "Presenter mode is on";
/// Beneath it.
pub const PRESENTING_HELP: &str = "Labels, notes, names and what would be sent back are hidden in this tab, so \
     that you can share your screen.";
/// Ends it.
pub const PRESENT_NO_MORE: &str = "Show names and notes again";

/// The heading over the questions that recur.
pub const RECURRING: &str = "Open questions on this desk";
/// Beneath it.
pub const RECURRING_LEAD: &str = "How many candidates have each, the most frequent first.";
/// The columns of that list.
pub const RECURRING_COLUMNS: [&str; 2] = ["Question", "Candidates"];

/// Opens the rest of a long list.
pub fn recurring_more(count: usize) -> String {
    format!("{count} more")
}

/// The heading of the table.
pub fn table(count: usize) -> String {
    match count {
        0 => "Nobody is ticked".into(),
        1 => "1 candidate".into(),
        count => format!("{count} candidates side by side"),
    }
}

/// Where fewer than two are ticked.
pub const TICK_TWO: &str = "Tick two to four candidates in the list first.";
/// The group of rows in which they differ.
pub const DIFFER: &str = "Where they differ";
/// The group of rows in which they do not.
pub const SAME: &str = "The same for all";
/// The name of the first column.
pub const FEATURE: &str = "What";
/// The row with the day by which to decide.
pub const DECIDE: &str = "Decide by";
/// The row with how many questions are open: of two candidates, they need not be the same.
pub const OPEN_QUESTIONS: &str = "How many questions are open";
/// Where a candidate did not say.
pub const NOTHING_SAID: &str = "[\u{a0}not said\u{a0}]";
/// Where a day is not known.
pub const NO_DAY: &str = "[\u{a0}not known\u{a0}]";
/// Leads back to the list.
pub const BACK: &str = "All candidates";
