//! The load over the year: the numbers of the rules in sentence, picture and table.

use crate::{
    elements::{Element, elements, is_within},
    given::{JHU, TODAY, answered, catalog, timing},
    page::{Seeded, advice_of, digits, page, pixels, view, visit, with},
};
use docent::{
    domain::timing::{Appraisal, MonthOfYear},
    words::timing::load as words,
};

const SAID: &str = "as:physician at:mid teaches:weekly next:none now:6 goal:2036";

/// The cells of each month of the table.
fn rows(all: &[Element]) -> Vec<Vec<String>> {
    let is_cell = |it: &&Element| {
        let is_row = it.name == "td" || it.attribute("scope") == Some("row");
        is_row && is_within(all, it, "load-table")
    };
    let cells: Vec<_> = all.iter().filter(is_cell).collect();
    cells.chunks(3).map(|it| it.iter().map(|it| it.words()).collect()).collect()
}

fn text(all: &[Element]) -> String {
    let text = with(all, "load").next().map(Element::words).unwrap_or_default();
    text.replace('\u{a0}', " ")
}

/// Tenths of hours as whole ones, halves upward.
fn whole(tenths: u32) -> u32 {
    (tenths + 5) / 10
}

fn check(name: &str, all: &[Element], intake: &Appraisal<'_>) {
    let year = &intake.year;
    let text = text(all);
    let Some((fast, slow)) = year.iter().find_map(|it| it.needed) else {
        assert!(rows(all).is_empty() && with(all, "load__bar").next().is_none(), "{name}");
        return;
    };
    let (fast, slow) = (whole(fast), whole(slow));
    assert!(text.contains(&format!("The load is taken as about {slow} hour")), "{name}: {text}");
    assert_eq!(text.contains(&format!("and {fast} at the fastest")), fast != slow, "{name}");
    let is_said = |it: &MonthOfYear| it.free.is_some();
    if !year.iter().any(is_said) {
        let is_open =
            [words::SAY, words::AT_ODDS].map(|it| text.contains(&it.replace('\u{a0}', " ")));
        assert!(is_open.contains(&true), "{name}");
        assert!(with(all, "load__figure").next().is_none(), "{name}");
        return;
    }
    let rows = rows(all);
    assert_eq!(rows.len(), 12, "{name}");
    for (row, month) in rows.iter().zip(year) {
        assert!(row[0].ends_with(&month.month.year().to_string()), "{name}");
        if month.is_blocked {
            assert!(row[1].ends_with("blocked"), "{name}: {row:?}");
        } else {
            let wanted = if fast == slow { vec![slow] } else { vec![slow, fast] };
            assert_eq!(digits(&row[1]), wanted, "{name}");
        }
        match month.free {
            Some(free) => assert_eq!(digits(&row[2]), [u32::from(free)], "{name}"),
            None => assert!(row[2].ends_with("[ not said ]"), "{name}: {row:?}"),
        }
    }
    // A bar as high as the hours, and the line of the load over each open month.
    let in_picture = |class| with(all, class).filter(|it| is_within(all, it, "load__picture"));
    let most = year.iter().filter_map(|it| it.free).max().map_or(0, u32::from).max(fast).max(slow);
    let open = || year.iter().filter(|it| !it.is_blocked);
    let hours: Vec<u32> = open().filter_map(|it| it.free).map(u32::from).collect();
    let bars: Vec<_> = in_picture("load__bar").collect();
    assert_eq!(bars.len(), hours.len(), "{name}");
    // One or two lines of the scale over the axis, where their numbers say; the last is
    // over all that is drawn.
    let scale: Vec<_> = in_picture("load__hours").collect();
    assert!((2..=3).contains(&scale.len()), "{name}: {} numbers for {most}", scale.len());
    let top = scale.iter().map(|it| digits(&it.text)[0]).max().unwrap();
    assert!(top >= most, "{name}: the scale ends at {top}, below {most}");
    for (bar, hours) in bars.iter().zip(&hours) {
        assert!((pixels(bar, "height") - f64::from(80 * hours / top)).abs() < 0.01, "{name}");
    }
    for it in scale {
        let hours = digits(&it.text)[0];
        assert!(
            (pixels(it, "y") - f64::from(88 - 80 * hours / top)).abs() < 0.01,
            "{name}: {hours}"
        );
    }
    let lines = open().count() * if fast == slow { 1 } else { 2 };
    assert_eq!(in_picture("load__line").count(), lines, "{name}");
    let key: String = with(all, "load__key-item").map(Element::words).collect();
    assert!(key.contains(&format!("the load: {slow} ")), "{name}: {key}");
}

#[test]
fn sentence_picture_and_table_have_the_numbers_of_the_rules() {
    let mut seeded = Seeded(31);
    let mut shown = 0;
    for at in 0..100 {
        let program = catalog().programs[at % catalog().programs.len()].id.as_str();
        let line = seeded.line();
        let visit = visit(program, answered(&line), "", TODAY);
        let advice = advice_of(&visit);
        let all = elements(&view(&visit));
        let intake = advice.best().or_else(|| advice.intakes.first());
        match intake {
            Some(intake) => check(&format!("{program} {line}"), &all, intake),
            None => assert!(with(&all, "load").next().is_none()),
        }
        shown += usize::from(with(&all, "load__figure").next().is_some());
    }
    assert!(shown > 5, "{shown} figures");
}

#[test]
fn a_sentence_says_the_pace_and_the_hours() {
    let says = |line: &str| text(&elements(&page(JHU, line, "")));
    let said = says(&format!("{SAID} pace:one-course"));
    assert!(said.contains("hours a week, one course at a time; you have 6."), "{said}");
    let said = says(SAID);
    assert!(said.contains(" at the slowest published pace, and "), "{said}");
    let change = "as:nurse at:mid next:into-faculty@2028-2 now:20 later:4 goal:2036 teaches:weekly";
    assert!(says(change).contains("; you have 20, and 4 from February 2028."), "{}", says(change));
    let open = "as:nurse at:early teaches:weekly next:into-faculty@2028-7 now:6 later:? goal:2032";
    assert!(says(open).contains("; you have 6, and [ not said ] from July 2028."));
    let blocked = says(&format!("{SAID} blocked:7,8"));
    assert!(blocked.contains("July and August are blocked, so their work lies in"), "{blocked}");
    assert!(!says(SAID).contains("blocked"));
    let every = "blocked:1,2,3,4,5,6,7,8,9,10,11,12";
    assert!(says(every).contains("Every month of the year is blocked"), "{}", says(every));
    // With hours to study that cannot be, so neither holds.
    let odd = says(&format!("{SAID} {every}"));
    assert!(odd.contains(words::AT_ODDS) && !odd.contains("you have"), "{odd}");
}

#[test]
fn how_it_is_known_is_said_with_its_marks() {
    let all = elements(&page(JHU, SAID, ""));
    let said = text(&all);
    assert!(said.contains("34.5 US semester credits"), "{said}");
    // Where they can be changed is said, and is a link to the numbers there.
    assert!(said.contains("in “How sure is this?”, under Numbers that this hangs on."), "{said}");
    let is_way = |it: &&Element| it.name == "a" && is_within(&all, it, "load__hangs");
    let way = all.iter().find(is_way).unwrap().attribute("href").unwrap();
    let numbers = all.iter().find(|it| it.attribute("id") == way.strip_prefix('#')).unwrap();
    assert!(numbers.has_class("assumptions"), "{way}");
    let numbers: Vec<_> = with(&all, "load__number").map(Element::words).collect();
    assert_eq!(numbers.len(), 3);
    for (at, kind) in [0, 1, 3].into_iter().enumerate() {
        assert!(numbers[at].starts_with(&timing().assumptions[kind].name), "{numbers:?}");
        assert!(numbers[at].contains("ours"), "{numbers:?}");
    }
    // One that the person set is theirs.
    let mut own = visit(JHU, answered(SAID), "", TODAY);
    own.query = vec![("set".to_owned(), "1-4".to_owned())];
    let all = elements(&view(&own));
    let first = with(&all, "load__number").next().unwrap().words();
    assert!(first.ends_with("United States: 4 yours"), "{first}");
    check("a number of one’s own", &all, advice_of(&own).best().unwrap());
    // Hours that the program publishes hang on no assumption.
    let all = elements(&page("maastricht-mhpe", SAID, ""));
    assert!(text(&all).contains("at least 20 hours a week"), "{}", text(&all));
    assert!(with(&all, "load__number").next().is_none());
    let all = elements(&page("dundee-mmed", SAID, ""));
    assert!(text(&all).contains("convention of the United Kingdom"));
    // Where nothing is found, that is said in brackets.
    let all = elements(&page("singapore-mhpe", SAID, ""));
    assert!(text(&all).contains("[ not found: how many hours the program takes ]"));
}
