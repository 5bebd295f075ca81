//! Words of search, facets, sorting, and of what they leave.

use super::figures::{self, count, list};
use crate::domain::{
    amount::CreditSystem,
    answers::MOST_SHORTLISTED,
    calendar::Season,
    catalog::Catalog,
    entry::Standing,
    explorer::{Facet, ListQuery, MOST_COMPARED, NOT_FOUND, Order},
    id::CountryId,
    program::{Award, Format, Load, Topic},
    requirement::RequirementKind,
};

/// The label of the search field.
pub const SEARCH: &str = "Search by name, place or subject";
/// The row that opens the facets.
pub const FILTER: &str = "Filter";
/// The label of the order.
pub const SORT: &str = "Sort";
/// The control that clears search and facets.
pub const CLEAR: &str = "Clear search and filters";
/// The button that shows the next programs.
pub const SHOW_MORE: &str = "Show more";
/// The label of the checkbox that adds a program to the comparison.
pub const COMPARE: &str = "Compare";
/// The label of the checkbox that keeps a program.
pub const SHORTLIST: &str = "Shortlist";
/// The button that leads to the comparison.
pub const TO_COMPARISON: &str = "Compare side by side";
/// Beside a single program to compare.
pub const ONE_MORE: &str = "Choose one more to compare.";
/// Beside as many programs as can be compared.
pub const FULL: &str = "That is as many as fit. Take one out to add another.";
/// The disclosure that holds the questions on what a person brings.
pub const YOUR_ANSWERS: &str = "May I enter? Say what you hold";
/// Where nothing is left.
pub const NO_MATCH: &str = "No program in this list has all of this.";
/// Beneath it.
pub const NO_MATCH_HELP: &str =
    "Much is not found rather than absent: we read parts of each program’s pages. Ways on:";
/// Where a shortlist is asked for and none is there.
pub const NO_SHORTLIST: &str =
    "Your shortlist is empty here. It is kept on the device on which it was made.";
/// In place of "Compare" while as many as fit are chosen.
pub const FOUR_CHOSEN: &str = "Four chosen";
/// Beneath what a person answers or keeps.
pub const KEPT: &str =
    "Your answers and shortlist are kept as the foot of the page says. Nothing is sent.";

/// The name of a facet.
pub fn facet(facet: Facet) -> &'static str {
    match facet {
        Facet::Standing => super::entry::MAY_I_ENTER,
        Facet::Shortlist => "My shortlist",
        Facet::Format => "Where it is taught",
        Facet::Load => "Pace",
        Facet::Start => "Starts, as the program says",
        Facet::Country => "Country",
        Facet::Requirement => "What it asks for",
        Facet::Track => "Track",
        Facet::Award => "Award",
        Facet::Exit => "Exit before the end",
        Facet::Credits => "Credits, as counted",
    }
}

/// The name of a value of a facet.
pub fn value(catalog: &Catalog, facet: Facet, word: &str) -> String {
    if word == NOT_FOUND {
        return "Not found".into();
    }
    let name = match facet {
        Facet::Standing => Standing::parse(word).map(super::entry::standing),
        Facet::Shortlist => Some("On my shortlist"),
        Facet::Format => Format::parse(word).map(figures::format),
        Facet::Load => Load::parse(word).map(figures::load),
        Facet::Start => Season::parse(word)
            .map(figures::season)
            .or_else(|| word.parse().ok().map(figures::month)),
        Facet::Country => catalog.country(&CountryId::new(word)).map(|it| it.name.as_str()),
        Facet::Requirement => RequirementKind::parse(word).map(requirement),
        Facet::Track => Topic::parse(word).map(topic),
        Facet::Award | Facet::Exit => Award::parse(word).map(figures::award),
        Facet::Credits => CreditSystem::parse(word).map(figures::credit_system),
    };
    figures::sentence_case(name.unwrap_or(word))
}

/// What kind of thing a program asks for.
fn requirement(kind: RequirementKind) -> &'static str {
    match kind {
        RequirementKind::Degree => "A degree",
        RequirementKind::Grades => "A grade average",
        RequirementKind::License => "A license",
        RequirementKind::Teaching => "Teaching experience",
        RequirementKind::Post => "A post in education",
        RequirementKind::EmployerLetter => "A letter from the employer",
        RequirementKind::ForeignDegree => "Proof for foreign degrees",
        RequirementKind::Other => "Something else",
    }
}

fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Leadership => "Leadership",
        Topic::Research => "Research",
        Topic::Combined => "Leadership and research",
        Topic::Simulation => "Simulation",
    }
}

/// The name of an order.
pub fn order(order: Order) -> &'static str {
    match order {
        Order::Name => "by school",
        Order::Time => "by time to finish",
        Order::Start => "by next start",
        Order::Usd => "by cost in US dollars",
        Order::Eur => "by cost in euros",
        Order::Gbp => "by cost in pounds",
        Order::Sgd => "by cost in Singapore dollars",
    }
}

/// Over the programs that have no value to sort by: "Last, by school: 19
/// programs whose cost in US dollars we did not find".
pub fn unranked(order: Order, programs: usize) -> String {
    let what = match order {
        Order::Name => "name",
        Order::Time => "time to finish",
        Order::Start => "next start",
        Order::Usd => "cost of the whole program in US dollars",
        Order::Eur => "cost of the whole program in euros",
        Order::Gbp => "cost of the whole program in pounds",
        Order::Sgd => "cost of the whole program in Singapore dollars",
    };
    let whose = if programs == 1 { "program for which" } else { "programs for which" };
    format!("Last, by school: {programs} {whose} we found no {what}")
}

/// How many programs are shown of how many: "15 of 24 shown".
pub fn shown(found: usize, all: usize) -> String {
    format!("{found} of {all} shown")
}

/// Behind the number of programs shown: " of 24 shown".
pub fn shown_of(all: usize) -> String {
    format!(" of {all} shown")
}

/// What narrows the list, in words: "online or on campus; matching “leader”".
pub fn narrowed_by(catalog: &Catalog, query: &ListQuery) -> String {
    let mut parts = Vec::new();
    for facet in Facet::ALL {
        let chosen = query.chosen.iter().filter(|(of, _)| of == facet);
        let names: Vec<String> =
            chosen.map(|(_, word)| chosen_value(catalog, *facet, word)).collect();
        if !names.is_empty() {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            parts.push(list(&names, "or"));
        }
    }
    if query.has_words() {
        parts.push(matching(query.text.trim()));
    }
    parts.join("; ")
}

/// A chosen value as it stands in a sentence.
pub fn chosen_value(catalog: &Catalog, facet: Facet, word: &str) -> String {
    let name = value(catalog, facet, word);
    match facet {
        _ if word == NOT_FOUND => format!("{}: not found", self::facet(facet)),
        Facet::Country | Facet::Start | Facet::Credits => name,
        Facet::Requirement => ["asks for ", &figures::inside(&name)].concat(),
        Facet::Track => [&figures::inside(&name), " track"].concat(),
        Facet::Exit => [&figures::inside(&name), " on the way"].concat(),
        _ => figures::inside(&name),
    }
}

/// What is searched for: "matching “leader”".
pub fn matching(text: &str) -> String {
    format!("matching “{text}”")
}

/// What is searched for, as what can be left out: "the search for “leader”".
pub fn search(text: &str) -> String {
    format!("the search for “{text}”")
}

/// Words as they were chosen: "“online”".
pub fn quoted(words: &str) -> String {
    ["“", words, "”"].concat()
}

/// A way on where nothing is left: "Without “online”: 6".
pub fn without(what: &str, programs: usize) -> String {
    format!("Without {what}: {programs}")
}

/// How many of the programs to compare are chosen: "2 of 4 to compare".
pub fn compared(programs: usize) -> String {
    format!("{programs} of {MOST_COMPARED} to compare")
}

/// How many values are chosen, behind the name of what opens them.
pub fn chosen(values: usize) -> String {
    format!("{values} chosen")
}

/// What is heard a second after a change: "15 of 24 shown: online".
pub fn announcement(catalog: &Catalog, query: &ListQuery, found: usize, all: usize) -> String {
    let by = narrowed_by(catalog, query);
    let shown = shown(found, all);
    if by.is_empty() { shown } else { [&shown, ": ", &by].concat() }
}

/// The number of programs as the heading has it: "Two" or "24".
pub fn number(programs: usize) -> String {
    count(programs)
}

/// What is heard when a program is kept or let go: "3 on your shortlist".
pub fn shortlisted(programs: usize) -> String {
    if programs < MOST_SHORTLISTED {
        format!("{programs} on your shortlist")
    } else {
        format!("{programs} on your shortlist, which is full. Take one off to keep another.")
    }
}
