//! My plan as text for other programs: a checklist in Markdown, and a table of its dates.

use super::{dates, lines, note, open};
use crate::{
    domain::{
        answers::Section,
        assessment::Assessment,
        catalog::Catalog,
        fact::Fact,
        id::SourceId,
        month::Month,
        my_plan::{MyPlan, OpenQuestion},
        source::Source,
        timing::Timing,
    },
    words::{assistants, provenance, roles::result, self_check::result as check, timing::sentence},
};

/// The link that saves the checklist.
pub const MARKDOWN: &str = "Checklist as Markdown";
/// Its file.
pub const MARKDOWN_FILE: &str = "docent-plan.md";
/// The link that saves the table.
pub const CSV: &str = "Dates as CSV";
/// Its file.
pub const CSV_FILE: &str = "docent-plan.csv";
/// The link that saves the chart as a drawing.
pub const SVG: &str = "Chart as SVG";
/// Its file.
pub const SVG_FILE: &str = "docent-starts.svg";
/// The button that saves it as a picture.
pub const PNG: &str = "Chart as PNG";
/// Its file.
pub const PNG_FILE: &str = "docent-starts.png";
/// The button that opens the panel with the file that brings everything back.
pub const FILE: &str = "Everything as a file";
/// What that is.
pub const FILE_HELP: &str =
    "The file holds every answer, and any Docent reads it back. It is made under “Keep or send”.";

/// What the plan is made with.
#[derive(Clone, Copy, Debug)]
pub struct Made<'a> {
    /// Names and versions.
    pub catalog: &'a Catalog,
    /// The words of how sure a start is.
    pub timing: &'a Timing,
    /// The words of a result of the self-check, where it came.
    pub assessment: Option<&'a Assessment>,
    /// Whether notes go along.
    pub has_notes: bool,
    /// The name on it, empty for none.
    pub by: &'a str,
}

/// The plan for an assistant: how to read it, the checklist, what the program would take
/// with where each value is from, and the sources. `facts` are labels with values.
pub fn for_an_assistant(
    plan: &MyPlan<'_>,
    made: Made<'_>,
    facts: &[(&str, Fact<String>)],
    sources: &[&Source],
) -> String {
    let mut text = [assistants::BEFORE, "\n\n", &markdown(plan, made)].concat();
    text.push_str(&["\n## ", assistants::FACTS, "\n\n"].concat());
    for (label, fact) in facts {
        let said = match fact {
            Fact::Unknown { reason, .. } => provenance::brackets(provenance::unknown(*reason)),
            known => {
                let from = known.sources().into_iter().map(SourceId::as_str);
                let from: Vec<&str> = from.collect();
                let aside = provenance::aside(known).unwrap_or_default();
                let value = known.value().map_or("", String::as_str);
                let named = if from.is_empty() {
                    String::new()
                } else {
                    [" [", &from.join(", "), "]"].concat()
                };
                [value, &named, if aside.is_empty() { "" } else { ". " }, &aside].concat()
            }
        };
        text.push_str(&["- **", label, ":** ", &said, "\n"].concat());
    }
    text.push_str(&["\n## ", assistants::SOURCES, "\n\n"].concat());
    for source in sources {
        let address = source.address.as_deref().or(source.citation.as_deref()).unwrap_or_default();
        let title = provenance::titled(source);
        text.push_str(&["- [", source.id.as_str(), "] ", &title, " ", address, "\n"].concat());
    }
    text.replace('\u{a0}', " ")
}

/// The plan as a checklist.
pub fn markdown(plan: &MyPlan<'_>, made: Made<'_>) -> String {
    let mut text = ["# ", super::NAME, "\n\n"].concat();
    let line = |text: &mut String, label: &str, said: Option<String>| {
        let said = said.unwrap_or_else(|| "[ open ]".to_owned());
        text.push_str(&["- **", label, ":** ", &said, "\n"].concat());
    };
    line(&mut text, super::WHERE_I_AM, lines::where_i_am(plan.answers, made.catalog));
    line(&mut text, super::WHERE_I_AM_GOING, lines::where_i_am_going(plan));
    line(&mut text, super::WHEN_I_WOULD_START, lines::when_i_would_start(plan, made.timing));
    line(&mut text, super::WHAT_I_DO_NEXT, lines::what_i_do_next(plan));
    said(&mut text, plan, made);
    for (heading, is_action) in [(super::DATES, true), (super::COMING, false)] {
        let own = || plan.dates.iter().filter(|it| it.is_action() == is_action);
        if own().next().is_some() {
            text.push_str(&["\n## ", heading, "\n\n"].concat());
        }
        for date in own() {
            let (when, what) = (dates::when(plan, date), dates::what(plan, date));
            let hang = dates::hang(plan, date).map_or_else(String::new, |it| [". ", &it].concat());
            text.push_str(&["- [ ] ", &when, ": ", &what, &hang, "\n"].concat());
        }
    }
    if !plan.open.is_empty() {
        text.push_str(&["\n## ", super::OPEN, "\n\n"].concat());
        for it in &plan.open {
            text.push_str(&["- [ ] ", &question(it), "\n"].concat());
        }
    }
    if made.has_notes {
        for section in Section::ALL {
            let number = section.number();
            if let Some(said) = plan.answers.notes.get(number) {
                text.push_str(&["\n## ", note(*section), "\n\n", said, "\n"].concat());
            }
        }
    }
    let version = &made.catalog.content_version;
    let stamp = super::stamp(made.by, plan.today);
    text.push_str(&["\n", &stamp, " Content ", version, ". ", super::GUIDE, "\n"].concat());
    // A checklist is read by programs that do not know a no-break space.
    text.replace('\u{a0}', " ")
}

/// What each tool says, under its heading.
fn said(text: &mut String, plan: &MyPlan<'_>, made: Made<'_>) {
    let start = plan.starting.as_ref().map(|it| {
        let said = sentence::sentence(&it.advice, made.timing);
        lines::too_soon(plan).map_or_else(|| said.clone(), |goal| [&said, " ", &goal].concat())
    });
    let role = plan.aim.as_ref().map(|it| {
        result::sentence(&it.plan, it.way.as_ref(), &it.role.name, Month::of(plan.today))
    });
    let checked = plan.checked.as_ref().zip(made.assessment);
    let checked = checked.map(|(it, content)| check::heading(it.figure(), content));
    let all = [(super::START, start), (super::ROLE, role), (super::SELF_CHECK, checked)];
    for (heading, said) in all {
        if let Some(said) = said {
            text.push_str(&["\n## ", heading, "\n\n", &said, "\n"].concat());
        }
    }
}

/// An open question.
pub fn question(it: &OpenQuestion<'_>) -> String {
    match it {
        OpenQuestion::Own(topic) => open::own(*topic).to_owned(),
        OpenQuestion::Employer(ask) => open::employer(*ask).to_owned(),
        OpenQuestion::Program(it) => open::program(it),
        OpenQuestion::Role(rule) => rule.rule.value().cloned().unwrap_or_default(),
    }
}

/// The heads of the table.
const HEADS: [&str; 5] = ["date", "when", "what", "kind", "hangs on"];
const KINDS: [&str; 2] = ["to do", "what follows"];

/// The dates as rows of a table: the day or the month in ISO 8601, how that is said, what
/// it is, whether it is something to do, and what it hangs on.
pub fn rows(plan: &MyPlan<'_>) -> Vec<[String; 5]> {
    let mut rows = vec![HEADS.map(str::to_owned)];
    for date in &plan.dates {
        let kind = if date.is_action() { KINDS[0] } else { KINDS[1] };
        let hang = dates::hang(plan, date).unwrap_or_default();
        let day = date.day.to_text();
        // Of what comes, the day itself is not known.
        let iso = if date.is_action() { day.as_str() } else { day.get(..7).unwrap_or_default() };
        let row = [iso, &dates::when(plan, date), &dates::what(plan, date), kind, &hang];
        rows.push(row.map(|it| it.replace('\u{a0}', " ")));
    }
    rows
}
