//! What “Roles” says of the way to a role.

pub use super::when::NO_TIME;
use super::when::{month, months, soonest, when};
use crate::{
    domain::{
        catalog::Catalog,
        id::{CountryId, ProfessionId},
        month::Month,
        pathway::{
            Bar, Difference, Evidence, LengthFrom, Merit, NeedStanding, OpenAnswer, Outlook,
            Pathway, Plan, Standing, Step, Strength, When,
        },
    },
    words::figures,
};

/// The heading over the steps.
pub const STEPS: &str = "Steps, in order";
/// In place of the answer while no role is chosen.
pub const NO_TARGET: &str = "Choose a role, and the way to it stands here.";
/// What stands at the end of the steps, where the role can begin at once.
pub const NOTHING_LEFT: &str = "Nothing that we know of is missing.";
/// The heading over the other pathways.
pub const OTHERS: &str = "Other ways";
/// The link to a pathway.
pub const TAKE: &str = "Take this way";
/// Said of the pathway that is shown.
pub const TAKEN: &str = "This is the way above.";
/// The heading over what strengthens.
pub const STRENGTHENS: &str = "What strengthens it";
/// The link that adds steps to the pathway.
pub const ADD: &str = "Add to this way";
/// The link that takes a step out of the pathway.
pub const WITHOUT: &str = "Leave it out";
/// Said where a step is in the pathway already.
pub const IN_IT: &str = "In this way already.";
/// The heading over the table.
pub const BESIDE: &str = "Side by side";
/// The head of the first column.
pub const STEP: &str = "Step";
/// In the table, where a pathway does not have a step.
pub const NOT_IN: &str = "–";
/// The last row of the table.
pub const ROLE_BEGINS: &str = "The role";
/// The heading over the ways that are out.
pub const WHY_NOT: &str = "Why not the other ways";
/// Said where none is out.
pub const NONE_OUT: &str = "Every way that we know of is open to you.";
/// The heading over rules of elsewhere.
pub const ELSEWHERE: &str = "What is asked of others";
/// The heading over what is known of a role.
pub const KNOWN: &str = "What is known of this role";
/// Before whom to ask.
pub const ASK: &str = "Ask ";
/// The heading over evidence.
pub const EVIDENCE: &str = "What a master’s in the field is known to do";
/// The heading over limits.
pub const LIMITS: &str = "What this is not";
/// The label of a mark that a step is done.
pub const DONE: &str = "Done";
/// Opens to what an advisor counts.
pub const COUNTS: &str = "My advisor counts this";
/// The label of the reason.
pub const REASON: &str = "Why it counts";
/// The button that keeps it.
pub const COUNT: &str = "Count it as met";
/// The button that takes it back.
pub const UNCOUNT: &str = "Count it no longer";
/// Said where a reason is missing.
pub const NEEDS_REASON: &str = "Write why it counts; a reader of the plan will ask.";
/// Before another way of the same requirement.
pub const OR: &str = "or ";
/// Before the competencies that a step builds.
pub const BUILDS: &str = "Builds ";
/// Opens to a step.
pub const ABOUT: &str = "About this step";

/// The signs under the steps, with their words.
pub const SIGNS: [(&str, &str); 4] = [
    ("roles__sign--done", "held or done"),
    ("roles__sign--ahead", "not yet"),
    ("roles__sign--open", "open: to ask, or no source gives a time"),
    ("roles__sign--strengthens", "strengthens, not required"),
];

/// The sentence of a plan.
pub fn sentence(plan: &Plan<'_>, pathway: Option<&Pathway<'_>>, role: &str, now: Month) -> String {
    let from = pathway.map(|it| it.end.from);
    let at_the_soonest = |role: &str| match from {
        Some(from) if from > now => {
            [role, ", from ", &month(from, now), " at the soonest"].concat()
        }
        _ => [role, ": nothing that we know of is missing"].concat(),
    };
    match &plan.outlook {
        Outlook::Reached => ["You are there: ", &lower(role), "."].concat(),
        Outlook::Pathways => at_the_soonest(role),
        Outlook::Ours => [role, ": we found nobody who says what it takes"].concat(),
        Outlook::OtherProfession(_) => [role, ": the rules that we found are for others"].concat(),
        Outlook::OutOfReach => [role, ": by what we found, no way leads there from here"].concat(),
        Outlook::NeedsProfession => [role, ": say your profession first"].concat(),
        Outlook::NeedsCountry(_) => [role, ": say where you practice first"].concat(),
    }
}

/// The sentence below it.
pub fn lead(
    plan: &Plan<'_>,
    pathway: Option<&Pathway<'_>>,
    catalog: &Catalog,
    now: Month,
) -> String {
    let left = pathway.map_or(0, |it| it.stages.len());
    let ours = || {
        let from = pathway.map_or(now, |it| it.end.from);
        let soonest = soonest(from, now);
        [
            "Here is a sensible way, and it is ours: ",
            &counted(left, "step"),
            ", from ",
            &soonest,
            " at the soonest. Ask before you count on it.",
        ]
        .concat()
    };
    match &plan.outlook {
        Outlook::Reached => {
            "What it asks for is behind you. Choose another role to plan a way to it.".to_owned()
        }
        Outlook::Pathways => {
            let left = match left {
                0 => "Apply, and ask the body concerned.".to_owned(),
                1 => "One step is open or left.".to_owned(),
                _ => [&figures::count(left), " steps are open or left."].concat(),
            };
            let degree = match pathway {
                Some(it) if it.has_study() => " It waits for study.",
                _ => {
                    " A degree in the field strengthens this way; we found nobody who asks for it."
                }
            };
            let open = match pathway.and_then(|it| it.end.to) {
                None => " How long some of it takes was not found, so it may be later.",
                Some(_) => "",
            };
            [&left, degree, open].concat()
        }
        Outlook::Ours => ours(),
        Outlook::OtherProfession(all) => {
            ["They speak of ", &professions(all, catalog), ". ", &ours()].concat()
        }
        Outlook::OutOfReach => {
            "What stands against each way is below, and what would change it.".to_owned()
        }
        Outlook::NeedsProfession => {
            "What it asks for differs by profession, and no rule of one is applied to another."
                .to_owned()
        }
        Outlook::NeedsCountry(all) => {
            let names = countries(all, catalog);
            ["We found rules for ", &names, ", and apply none before we know where you practice."]
                .concat()
        }
    }
}

/// Professions in a sentence: “a nurse or a physician”.
fn professions(all: &[ProfessionId], catalog: &Catalog) -> String {
    let names: Vec<&str> =
        all.iter().filter_map(|it| catalog.profession(it)).map(|it| it.phrase.as_str()).collect();
    figures::list(&names, "or")
}

fn countries(all: &[&CountryId], catalog: &Catalog) -> String {
    let names: Vec<String> = all
        .iter()
        .filter_map(|it| catalog.country(it))
        .map(|it| figures::inside(&it.name))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    figures::and(&names)
}

fn counted(n: usize, name: &str) -> String {
    match n {
        1 => ["one ", name].concat(),
        _ => [&figures::count(n).to_lowercase(), " ", name, "s"].concat(),
    }
}

fn lower(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |it| it.to_lowercase().chain(letters).collect())
}

/// How firmly something is asked for, on the line of a step.
pub fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Required => "Required",
        Strength::Typical => "Usual, not required",
        Strength::Strengthening => "Strengthens, not required",
        Strength::Unknown => "Our suggestion; no rule was found",
    }
}

/// How a person stands to what a role asks for.
pub fn standing(standing: NeedStanding) -> &'static str {
    match standing {
        NeedStanding::Met => "met",
        NeedStanding::Counted => "counted by an advisor",
        NeedStanding::NotYet => "not yet",
        NeedStanding::Ask => "ask",
    }
}

/// What says that a step is done.
pub fn evidence(evidence: Evidence) -> String {
    match evidence {
        Evidence::Held => "held".to_owned(),
        Evidence::Years(years) => [&counted(usize::from(years), "year"), " held"].concat(),
        Evidence::Stage => "behind you, by your career stage".to_owned(),
        Evidence::Marked => "marked as done".to_owned(),
    }
}

/// What is known of a step that is ahead, behind how firmly it is asked for.
pub fn ahead(standing: &Standing) -> Option<String> {
    let Standing::Ahead(ahead) = standing else { return None };
    if let Some(open) = &ahead.open {
        let open = match open {
            OpenAnswer::Credentials => "open: whether you hold it",
            OpenAnswer::Degrees => "open: which degrees you hold",
            OpenAnswer::Licenses => "open: whether you hold a license",
            OpenAnswer::Years(_) => "open: how many years you have",
            OpenAnswer::Stage => "open: your career stage",
        };
        return Some(open.to_owned());
    }
    let years = ahead.years.filter(|it| *it > 0);
    let held = years.map(|it| [&counted(usize::from(it), "year"), " held"].concat());
    let from = match ahead.from {
        LengthFrom::Nobody => Some("how long it takes was not found".to_owned()),
        LengthFrom::Assumption => Some("its length is our assumption".to_owned()),
        LengthFrom::Person => Some("as you set it".to_owned()),
        LengthFrom::Source => None,
    };
    let both: Vec<String> = [held, from].into_iter().flatten().collect();
    (!both.is_empty()).then(|| both.join(" · "))
}

/// When a step can be: “done 2029 to 2032”, “begins 2027, done 2029”.
pub fn step_when(start: When, end: When, now: Month) -> String {
    let done = when(end, now);
    let is_at_once = start.from <= now || end.from == start.from;
    match end.to {
        None if end.from <= now => figures::sentence_case(&done),
        Some(to) if end.from <= now && to > now => {
            ["Done by ", &month(to, now), " at the latest, if it is not yet"].concat()
        }
        _ if is_at_once => ["Done ", &done].concat(),
        _ => ["Begins ", &when(start, now), ", done ", &done].concat(),
    }
}

/// When the role can begin.
pub fn role_when(end: When, now: Month) -> String {
    match end.to {
        Some(to) if to <= now => "now".to_owned(),
        Some(to) if month(to, now) == month(end.from, now) => month(to, now),
        Some(to) => {
            [&soonest(end.from, now), " at the soonest, ", &month(to, now), " at the latest"]
                .concat()
        }
        None => [&soonest(end.from, now), " at the soonest; the latest is not known"].concat(),
    }
}

/// The heading of a pathway among others: what it has for it, else what it has beside
/// the first one.
pub fn title(pathway: &Pathway<'_>, study: &str, only: &[String]) -> String {
    let has = |it| pathway.merits.contains(&it);
    let only: Vec<&str> = only.iter().map(String::as_str).collect();
    if has(Merit::DegreeFirst) {
        ["With ", &lower(study), " first"].concat()
    } else if has(Merit::Soonest) {
        "Soonest".to_owned()
    } else if has(Merit::AsUsual) {
        "As is usual".to_owned()
    } else if only.is_empty() {
        "Another way".to_owned()
    } else {
        ["With ", &lower(&figures::and(&only))].concat()
    }
}

/// What a pathway has for it beside its heading.
pub fn merits(merits: &[Merit]) -> String {
    let words = merits.iter().filter_map(|it| match it {
        Merit::Lightest => Some("fewest steps"),
        Merit::WithoutDegree => Some("without a degree"),
        Merit::Soonest | Merit::DegreeFirst | Merit::AsUsual => None,
    });
    let words: Vec<&str> = words.collect();
    figures::sentence_case(&words.join(", "))
}

/// The heading of a pathway that a person put together.
pub const OWN: &str = "Your own way";

/// What tells a pathway from the one above.
pub fn difference(told: &Difference<'_>, name: &dyn Fn(&Step) -> String, now: Month) -> String {
    let steps = |all: &[&Step]| {
        let names: Vec<String> = all.iter().map(|it| name(it)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        figures::and(&names)
    };
    let mut all = Vec::new();
    if !told.only_second.is_empty() {
        all.push(["Adds: ", &steps(&told.only_second), "."].concat());
    }
    if !told.only_first.is_empty() {
        all.push(["Leaves out: ", &steps(&told.only_first), "."].concat());
    }
    let by = months(told.later.unsigned_abs());
    let from = soonest(told.ends.1.from, now);
    all.push(match told.later {
        0 => "As soon.".to_owned(),
        1.. => [&figures::sentence_case(&by), " later at the soonest: ", &from, "."].concat(),
        _ => [&figures::sentence_case(&by), " sooner at the soonest: ", &from, "."].concat(),
    });
    all.join(" ")
}

/// Why a way cannot be taken.
pub fn bar(bar: Option<Bar>, step: &str) -> String {
    match bar {
        Some(Bar::OtherProfession) => [step, " is for other professions."].concat(),
        Some(Bar::OtherCountry) => [step, " is given in other countries than yours."].concat(),
        Some(Bar::Closed(most)) => {
            [step, " is only possible within the first ", &months(most.into()), " of it."].concat()
        }
        Some(Bar::NotOffered) => {
            ["The program that you plan with does not offer it: ", &lower(step), "."].concat()
        }
        None => {
            ["What it asks for cannot be met from where you stand: ", &lower(step), "."].concat()
        }
    }
}

/// Whom to ask, as a sentence.
pub fn ask(whom: &str) -> String {
    [ASK, whom, "."].concat()
}

/// The caption over the heading.
pub fn from(profession: &str, stage: &str) -> String {
    ["From ", profession, if stage.is_empty() { "" } else { ", " }, stage].concat()
}

/// What a pathway leaves out.
pub fn left_out(rules: &[&str]) -> String {
    ["It leaves out what is usual or asked for: ", &rules.join(" ")].concat()
}

/// The name of the picture of the steps.
pub fn picture(role: &str) -> String {
    ["The steps to ", &lower(role), " on a line of years, in the order of the list"].concat()
}
