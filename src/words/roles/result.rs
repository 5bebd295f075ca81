//! What “Roles” says of the way to a role.

use super::when::{month, soonest};
use crate::{
    domain::{
        catalog::Catalog,
        id::{CountryId, ProfessionId},
        month::Month,
        pathway::{MonthRange, Outlook, Pathway, Plan, Stage},
    },
    words::figures,
};

/// In place of the answer while no role is chosen.
pub const NO_TARGET: &str = "Choose a role, and the way to it stands here.";
/// The heading over rules of elsewhere.
pub const ELSEWHERE: &str = "What is asked in other countries and professions";
/// The heading over what is known of a role.
pub const KNOWN: &str = "What is known of this role";
/// Before whom to ask.
pub const ASK: &str = "Ask ";
/// The heading over evidence.
pub const EVIDENCE: &str = "What a master’s in the field is known to do";
/// The heading over limits.
pub const LIMITS: &str = "What this is not";

/// The sentence of a plan.
pub fn sentence(plan: &Plan<'_>, pathway: Option<&Pathway<'_>>, role: &str, now: Month) -> String {
    let is_open = |it: &Pathway<'_>| it.stages.iter().any(Stage::is_open);
    let at_the_soonest = |role: &str| match pathway {
        Some(it) if it.lacks_required() => {
            [role, ": this way leaves out what is required"].concat()
        }
        // What nobody says the length of counts as no time at all in it.
        Some(it) if it.end.from > now && it.end.to.is_none() => {
            [role, ", not before ", &month(it.end.from, now)].concat()
        }
        Some(it) if it.end.from > now => {
            [role, ", from ", &month(it.end.from, now), " at the soonest"].concat()
        }
        Some(it) if is_open(it) => [role, ": how soon hangs on what you have"].concat(),
        Some(it) if !it.stages.is_empty() => [role, ": how soon was not found"].concat(),
        _ => [role, ": nothing that we know of is missing"].concat(),
    };
    match &plan.outlook {
        Outlook::Reached => ["You are there: ", &figures::inside(role)].concat(),
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
        let soonest = if from > now {
            [", from ", &soonest(from, now), " at the soonest"].concat()
        } else {
            String::new()
        };
        let steps = counted(left, "step");
        [
            "Here is a sensible way, and it is ours: ",
            &steps,
            &soonest,
            ". Ask before you count on it.",
        ]
        .concat()
    };
    match &plan.outlook {
        Outlook::Reached => {
            "What it asks for is behind you. Choose another role to plan a way to it.".to_owned()
        }
        Outlook::Pathways => {
            let left = match left {
                _ if pathway.is_some_and(Pathway::lacks_required) => {
                    "What it leaves out stands below the steps.".to_owned()
                }
                0 => "Apply, and ask the body concerned.".to_owned(),
                1 => "One step is open or left.".to_owned(),
                _ => [&figures::count(left), " steps are open or left."].concat(),
            };
            let degree = match pathway {
                Some(it) if it.has_field_study() => {
                    " It waits for a study in the field, which strengthens it; we found nobody who asks for it."
                }
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
            [
                "No rule of one country is applied before we know yours. Rules were found for: ",
                &names,
                ".",
            ]
            .concat()
        }
    }
}

/// How the end of a pathway lies to the month by when a person wants to be there: “You
/// want to be there by December 2027, and this way takes longer.”
pub fn goal(end: MonthRange, goal: Month) -> String {
    let how = if end.from > goal {
        "and this way takes longer."
    } else {
        match end.to {
            Some(to) if to <= goal => "and this way is done by then.",
            Some(_) => "and only at its fastest is this way done by then.",
            None => "and how long this way takes in all was not found.",
        }
    };
    let year = goal.year().to_string();
    ["You want to be there by ", figures::month(goal.month()), " ", &year, ", ", how].concat()
}

/// Professions in a sentence: “a nurse or a physician”.
fn professions(all: &[ProfessionId], catalog: &Catalog) -> String {
    let names: Vec<&str> =
        all.iter().filter_map(|it| catalog.profession(it)).map(|it| it.phrase.as_str()).collect();
    figures::list(&names, "or")
}

fn countries(all: &[&CountryId], catalog: &Catalog) -> String {
    let names = all.iter().filter_map(|it| catalog.country(it)).map(|it| it.name.as_str());
    figures::and(&names.collect::<Vec<_>>())
}

pub(super) fn counted(n: usize, name: &str) -> String {
    match n {
        1 => ["one ", name].concat(),
        _ => [&figures::count(n).to_lowercase(), " ", name, "s"].concat(),
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

/// Whose rule it is: “A physician · United States”.
pub fn whose(all: &[ProfessionId], where_: &[CountryId], catalog: &Catalog) -> String {
    let named: Vec<&CountryId> = where_.iter().collect();
    let parts = [figures::sentence_case(&professions(all, catalog)), countries(&named, catalog)];
    let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    parts.join(" · ")
}

/// What was looked for and not found.
pub fn not_found(note: &str) -> String {
    ["[\u{a0}", note, "\u{a0}]"].concat()
}
