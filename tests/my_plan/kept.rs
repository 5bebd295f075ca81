//! What leaves the plan: dates for a calendar, a checklist, a table.

use crate::{
    elements::elements,
    given::{answered, catalog, day, timing},
    reader::{PHYSICIAN, Reader, TODAY, aiming, assessment, plain, plan},
};
use docent::{
    domain::{
        answers::{Answers, Section, ToolChange},
        csv::csv,
    },
    pages::timing::When,
    state::Command,
    tool::{Tool as _, Visit},
    words::my_plan::export::{self, Made},
};
use icalendar::{Calendar, CalendarComponent, Component as _, DatePerhapsTime};

fn made(has_notes: bool, by: &str) -> Made<'_> {
    Made { catalog: catalog(), timing: timing(), assessment: Some(assessment()), has_notes, by }
}

fn director() -> Answers {
    aiming(&format!("{PHYSICIAN} in:united-states"), "residency-program-director")
}

/// The text of a file that a link saves.
fn file(markup: &str, name: &str) -> String {
    let all = elements(markup);
    let link = all.iter().find(|it| it.attribute("download") == Some(name));
    let href = link.and_then(|it| it.attribute("href")).expect("a link that saves it");
    let data = href.split_once(',').expect("data").1;
    percent(data)
}

/// Percent signs as the bytes that they stand for.
fn percent(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let code = [rest.next().unwrap(), rest.next().unwrap()];
            let code = std::str::from_utf8(&code).unwrap();
            bytes.push(u8::from_str_radix(code, 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn events(text: &str) -> Vec<icalendar::Event> {
    let calendar: Calendar = text.parse().expect("it is a calendar");
    let event = |it: &CalendarComponent| it.as_event().cloned();
    calendar.components.iter().map(|it| event(it).expect("an event")).collect()
}

#[test]
fn the_calendar_holds_the_whole_plan_in_days() {
    let markup = Reader::new(director()).markup();
    let events = events(&file(&markup, "docent-plan.ics"));
    let names: Vec<_> = events.iter().map(|it| plain(it.get_summary().unwrap())).collect();
    assert!(names.iter().any(|it| it.contains("ask my employer")), "{names:#?}");
    assert!(names.iter().any(|it| it.contains("ast day to apply")), "{names:#?}");
    let mut ids: Vec<_> = events.iter().map(|it| it.get_uid().unwrap().to_owned()).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
    for event in &events {
        let Some(DatePerhapsTime::Date(date)) = event.get_start() else {
            panic!("{:?} has a time", event.get_summary());
        };
        assert!(date.to_string().as_str() >= TODAY);
    }
}

#[test]
fn dates_of_the_start_have_the_names_that_when_to_start_gives_them() {
    let answers = answered(PHYSICIAN);
    let mut visit = Visit::new(catalog().clone());
    visit.today = Some(day(TODAY));
    visit.answers = answers.clone();
    let tool = When::new(timing().clone()).view(&visit).into_string();
    let own: Vec<_> = events(&file(&tool, "docent-dates.ics"))
        .iter()
        .map(|it| it.get_uid().unwrap().to_owned())
        .collect();
    let all = events(&file(&Reader::new(answers).markup(), "docent-plan.ics"));
    let all: Vec<_> = all.iter().map(|it| it.get_uid().unwrap().to_owned()).collect();
    assert!(!own.is_empty() && own.iter().all(|it| all.contains(it)), "{own:?} in {all:?}");
}

#[test]
fn the_checklist_has_every_line_date_and_question() {
    let answers = director();
    let plan = plan(&answers);
    let text = export::markdown(&plan, made(true, "A. Person"));
    let boxes = text.lines().filter(|it| it.starts_with("- [ ] ")).count();
    assert_eq!(boxes, plan.dates.len() + plan.open.len());
    assert!(text.starts_with("# My plan\n"), "{text}");
    assert!(text.contains("- **When I would start:** Fall 2027, Johns Hopkins\n"), "{text}");
    assert!(text.contains("- [ ] April 15, 2027: Decide, and ask for two letters"), "{text}");
    // What a mark says on the page stands here in words.
    assert!(text.contains("Last day to apply. If it stays as in 2024.\n"), "{text}");
    assert!(text.contains("before you begin to apply. An assumption of ours.\n"), "{text}");
    assert!(text.contains("\n## When to start\n\nFall 2027 fits best"), "{text}");
    assert!(text.contains("\n## The way to the role\n\n"), "{text}");
    assert!(text.contains("Unofficial. Prepared by A. Person on November 27, 2026."), "{text}");
    assert!(text.contains(&catalog().content_version) && !text.contains('\u{a0}'));
}

#[test]
fn notes_go_into_a_copy_only_where_they_are_wanted() {
    let mut answers = director();
    answers.apply_of_tool(ToolChange::Note(Section::Roles, "Talk to Kim.".into()));
    let plan = plan(&answers);
    assert!(export::markdown(&plan, made(true, "")).contains("Talk to Kim."));
    assert!(!export::markdown(&plan, made(false, "")).contains("Talk to Kim."));
}

#[test]
fn the_table_has_a_row_for_each_date() {
    let answers = director();
    let plan = plan(&answers);
    let rows = export::rows(&plan);
    assert_eq!(rows.len(), plan.dates.len() + 1);
    assert_eq!(
        rows[1],
        [
            "2027-02-15",
            "February 15, 2027",
            "Ask my employer for time, money and a letter",
            "to do",
            "2 months before you begin to apply. An assumption of ours."
        ]
    );
    let text = csv(&rows);
    assert_eq!(text.matches("\r\n").count(), rows.len());
    assert!(
        text.contains(
            "2027-02-15,\"February 15, 2027\",\"Ask my employer for time, money and a letter\",to do,2 months before"
        ),
        "{text}"
    );
    // Of a start only the month is known.
    assert!(rows.iter().any(|it| it[0] == "2027-09" && it[3] == "what follows"), "{rows:#?}");
    let markup = Reader::new(answers.clone()).markup();
    assert_eq!(file(&markup, "docent-plan.csv"), text);
    assert_eq!(file(&markup, "docent-plan.md"), export::markdown(&plan, made(true, "")));
}

#[test]
fn what_is_copied_for_an_assistant_is_what_is_read() {
    let mut reader = Reader::new(director());
    reader.enters("plan-note-plan", &[("note", "Only for me.")]);
    let all = reader.all();
    let text = all.iter().find(|it| it.attribute("id") == Some("plan-assistant-text")).unwrap();
    let commands = reader.enters("plan-assistant", &[]);
    let [Command::Copy(copied)] = commands.as_slice() else { panic!("{commands:?}") };
    assert_eq!(text.text.trim_start_matches('\n'), copied.as_str());
    assert!(copied.contains("do not add facts about programs without a source"), "{copied}");
    assert!(copied.contains("- **Credits:** 34.5 US semester credits ["), "{copied}");
    assert!(copied.contains("- **Hours a week:** [ not found ]"), "{copied}");
    // Each source that a value names is listed with its title.
    let named = copied.split("## Sources").next().unwrap();
    for source in &catalog().sources {
        let sign = format!("[{}]", source.id);
        let is_named = named.contains(&format!("[{}", source.id))
            || named.contains(&format!(", {}]", source.id));
        assert_eq!(copied.contains(&format!("- {sign} ")), is_named, "{sign}");
    }
    assert!(copied.contains("Only for me."));
    reader.enters("plan-paper", &[("by", "")]);
    let commands = reader.enters("plan-assistant", &[]);
    assert!(!format!("{commands:?}").contains("Only for me."));
}
