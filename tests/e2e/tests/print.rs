//! Pages on paper, on both sizes that people print on: nothing cut, nothing
//! blank, light, with its sources and its date, and without controls.

#[path = "print/paper.rs"]
mod paper;

use e2e::{Paper, Session, Value, json};
use paper::{joined, made, numbers_lead_to_sources, printed, sheets, whole};

const MASTER: &str = "/programs/johns-hopkins-mehp";
const FOUR: &str =
    "/compare?p=johns-hopkins-mehp&p=maastricht-mhpe&p=dundee-mmed&p=illinois-chicago-mhpe";

/// Prints a page on both papers and holds its text against what must be there.
fn check(path: &str, name: &str, needed: &[&str], unwanted: &[&str]) {
    e2e::run(async |page| {
        page.open(path).await;
        holds(page, name, needed, unwanted).await;
        numbers_lead_to_sources(page).await;
    });
}

/// The same of a page that is open.
async fn holds(page: &Session, name: &str, needed: &[&str], unwanted: &[&str]) {
    for paper in [Paper::A4, Paper::Letter] {
        let text = printed(page, name, paper).await;
        for needed in needed {
            let is_there = joined(&text).contains(&joined(needed));
            assert!(is_there, "“{needed}” is not on {paper:?}:\n{text}");
        }
        for unwanted in unwanted {
            assert!(!text.contains(unwanted), "“{unwanted}” is on {paper:?}:\n{text}");
        }
    }
}

#[test]
fn when_to_start_is_printed_with_what_was_answered_and_how_sure_it_is() {
    e2e::run(async |page| {
        page.open("/timing").await;
        page.select("I am a", "nurse").await;
        page.select("My career stage", "6–15 years after training").await;
        page.select("I teach", "every week").await;
        page.select("Hours a week that I could study now", "6 hours").await;
        // What lies below the questions follows a moment later.
        let whole = "return !!document.querySelector('.sharpen__changed')
            && !document.querySelector('.timing__rest[data-still]')";
        page.until("all of it is drawn", async || {
            (page.script(whole, vec![]).await == json!(true)).then_some(())
        })
        .await;
        let needed = [
            "Fall 2027 fits best",
            "Answers given",
            "Hours a week that I could study now: 6 hours",
            "Percent of the best",
            "How sure is this?",
            "weightings",
            "Points by criterion",
            "Finishing before the goal",
            "Sources",
        ];
        let unwanted =
            ["Months in which I could not study", "Try my own date", "Check these rules"];
        holds(page, "timing", &needed, &unwanted).await;
    });
}

#[test]
fn my_plan_is_printed_with_its_lines_chart_dates_and_notes() {
    e2e::run(async |page| {
        with_a_plan(page).await;
        page.open("/plan").await;
        page.sees("Decide by").await;
        page.open_everything().await;
        page.fill("My note on when to start", "Ask Ana first.").await;
        let needed = [
            "My plan",
            "Unofficial. Prepared on",
            "Physician, early in my career",
            "Fall 2027, Johns Hopkins",
            "Decide by April 15, 2027",
            "Fall 2027 fits best",
            "Last day to apply",
            "Still open",
            "$57,442.50",
            "Ask Ana first.",
            "What this plan does not know",
            "Sources",
        ];
        let unwanted = ["Pages to hand over", "More ways to keep it", "I plan with", "See every"];
        holds(page, "my-plan", &needed, &unwanted).await;
        numbers_lead_to_sources(page).await;
    });
}

#[test]
fn each_page_to_hand_over_fits_one_sheet() {
    e2e::run(async |page| {
        with_a_plan(page).await;
        let pages = [
            ("employer", &["For my employer", "What I ask", "$57,442.50", "Fall 2027"][..]),
            ("evidence", &["Lines for my CV and essay", "I teach every week", "______"]),
            ("questions", &["Questions for the program", "May I ask:", "Thank you,"]),
        ];
        for (name, needed) in pages {
            page.open(&format!("/plan?page={name}")).await;
            page.sees(needed[0]).await;
            holds(page, name, needed, &["Copy the draft", "Decide by"]).await;
            for paper in [Paper::A4, Paper::Letter] {
                let count = sheets(&page.pdf(paper).await).len();
                assert_eq!(count, 1, "{name} on {paper:?}");
            }
        }
    });
}

/// Answers what a plan hangs on.
async fn with_a_plan(page: &Session) {
    page.open("/").await;
    page.select("I am a", "physician").await;
    page.select("My career stage", "up to 5 years after training").await;
    page.select("I teach", "every week").await;
    page.sees("fits best").await;
}

#[test]
fn a_printed_program_keeps_its_sources_and_loses_its_controls() {
    let needed = [
        "34.5 US semester credits",
        "33 US semester credits",
        "34.5 × $1,665 = $57,442.50",
        "What you must bring",
        "Study plan, by years",
        "What each part builds",
        "Sources",
        "e-catalogue.jhu.edu",
    ];
    let unwanted = ["Report a wrong fact", "Skip to the content", "How it works", "Add a degree"];
    check(MASTER, "program", &needed, &unwanted);
}

#[test]
fn a_printed_study_plan_holds_the_years_that_were_chosen() {
    let needed = ["34.5 US semester credits over 4 years", "$14,360.62", "Left out: fees"];
    let unwanted = ["Change terms and courses", "Time to finish (", "Print this page"];
    check(&format!("{MASTER}?years=4"), "plan", &needed, &unwanted);
}

#[test]
fn the_study_plan_alone_fits_one_sheet() {
    let needed = [
        "Master of Education in the Health Professions",
        "Johns Hopkins University, United States",
        "34.5 US semester credits over 4 years",
        "$14,360.62",
        "Left out: fees",
        "education.jhu.edu",
    ];
    let unwanted = ["What you must bring", "What each part builds", "Print this plan"];
    e2e::run(async |page| {
        page.open(&format!("{MASTER}?years=4")).await;
        for paper in [Paper::A4, Paper::Letter] {
            print_plan(page).await;
            numbers_lead_to_sources(page).await;
            let text = printed(page, "plan-alone", paper).await;
            for needed in needed {
                assert!(joined(&text).contains(&joined(needed)), "“{needed}”, {paper:?}:\n{text}");
            }
            for unwanted in unwanted {
                assert!(!text.contains(unwanted), "“{unwanted}” is on {paper:?}:\n{text}");
            }
            print_plan(page).await;
            assert_eq!(sheets(&page.pdf(paper).await).len(), 1, "one sheet of {paper:?}");
        }
        // Whoever prints next, by whatever way, prints the page.
        let text = printed(page, "after-plan", Paper::A4).await;
        assert!(text.contains("What you must bring"), "the page is whole again:\n{text}");
    });
}

/// Asks for the study plan alone, without the dialog of the browser.
async fn print_plan(page: &Session) {
    page.script("window.asked = 0; window.print = () => { window.asked += 1 }", vec![]).await;
    page.click("button", "Print this plan").await;
    page.until("the browser is asked to print", async || {
        (page.script("return asked", vec![]).await == json!(1)).then_some(())
    })
    .await;
}

#[test]
fn a_printed_comparison_of_four_is_whole() {
    let needed = [
        "Four programs, side by side",
        "Where they differ",
        "Johns Hopkins",
        "Maastricht",
        "Dundee",
        "Illinois Chicago",
        "$57,442.50",
        "Not found means: not in what we read.",
    ];
    check(FOUR, "compare", &needed, &["Remove", "Add a program", "Skip to the content"]);
}

#[test]
fn a_printed_list_says_what_it_was_narrowed_by() {
    let needed = ["shown: online", "Johns Hopkins University", "University of Dundee"];
    let unwanted = ["Shortlist", "Clear search", "Search by name", "Show more", "May I enter? Say"];
    check("/programs?format=online&sort=time", "list", &needed, &unwanted);
}

#[test]
fn paper_is_light_also_where_the_system_is_dark() {
    e2e::run(async |page| {
        page.prefer_dark().await;
        for path in [MASTER, FOUR, "/programs"] {
            page.open(path).await;
            let pdf = page.pdf(Paper::A4).await;
            let pixels = made("pdftoppm", &["-gray", "-r", "20", "-f", "1", "-l", "1", "-"], &pdf);
            // A PGM file ends in one byte for each pixel; its head is a few numbers.
            let pixels = pixels.get(20..).expect("a picture");
            let sum: u64 = pixels.iter().map(|it| u64::from(*it)).sum();
            let mean = sum / pixels.len() as u64;
            assert!(mean > 215, "{path} is dark on paper: {mean} of 255");
        }
    });
}

/// On paper a list and a table have the numbers of their sources beside values
/// and no words, which would part the values.
async fn has_numbers_alone(page: &Session, within: &str) {
    page.print_media(true).await;
    let script = "const all = (css) => [...document.querySelectorAll(`${arguments[0]} ${css}`)]
          .filter((it) => it.checkVisibility());
        return [all('.mark__number').length, all('.mark__paper, .mark__sign, .mark__note').map(describe)]";
    let found = page.script(script, vec![json!(within)]).await;
    assert!(found[0].as_u64() > Some(20), "values carry numbers in {within}: {found}");
    assert_eq!(found[1], json!([]), "and nothing else in {within}");
    page.print_media(false).await;
}

#[test]
fn in_lists_and_tables_numbers_alone_stand_beside_values() {
    e2e::run(async |page| {
        page.open("/programs").await;
        has_numbers_alone(page, ".program-list").await;
        page.open(FOUR).await;
        has_numbers_alone(page, ".compare__table").await;
        page.print_media(true).await;
        // What is said beside values stands at the end, each line with what it belongs to.
        let asides = "return [...document.querySelectorAll('.compare__asides li')].filter(shown)
            .map((it) => tidy(it.textContent))";
        let asides = page.script(asides, vec![]).await;
        let features = "return [...document.querySelectorAll('.compare__feature')].map((it) => tidy(it.textContent))";
        let features = page.script(features, vec![]).await;
        let schools = ["Johns Hopkins", "Maastricht", "Dundee", "Illinois Chicago"];
        let texts = |it: &Value| -> Vec<String> {
            it.as_array().into_iter().flatten().filter_map(Value::as_str).map(Into::into).collect()
        };
        let (asides, features) = (texts(&asides), texts(&features));
        assert!(asides.len() > 3, "{asides:?}");
        for aside in &asides {
            let is_of = features.iter().any(|feature| {
                schools.iter().any(|it| aside.starts_with(&format!("{feature}, {it}: ")))
            });
            assert!(is_of, "“{aside}” says what it belongs to");
        }
    });
}

#[test]
fn the_plain_pages_are_printed_whole() {
    let pages: [(&str, &str, &[&str], usize); 3] = [
        (
            "/quiz/paper",
            "the self-check on paper",
            &[
                "36. Gathering learners’ views",
                "5 What I find out shapes how our whole team teaches.",
                "Does not apply to me",
                "Items that apply",
                "Advanced beginner",
                "1.5 to under 2.5",
                "Take your result as a place to start a conversation, not as a measurement.",
                "Content 2026.11.",
            ],
            14,
        ),
        (
            "/careers/list",
            "roles as a list",
            &["Our suggestion", "Board certification", "Required · A physician · United States"],
            28,
        ),
        (
            "/timing/table",
            "starts and rules as tables",
            &["July 15, 2024, for Fall 2024", "The rules, by career stage"],
            14,
        ),
    ];
    e2e::run(async |page| {
        for (path, name, needed, most) in pages {
            page.visit(path).await;
            for paper in [Paper::A4, Paper::Letter] {
                let text = joined(&whole(page, name, paper).await);
                for needed in needed {
                    assert!(text.contains(&joined(needed)), "{name}: “{needed}”, {paper:?}");
                }
                let n_sheets = sheets(&page.pdf(paper).await).len();
                assert!(n_sheets <= most, "{name}: {n_sheets} sheets of {paper:?}");
            }
            numbers_lead_to_sources(page).await;
        }
    });
}

#[test]
fn no_item_of_the_self_check_is_parted_by_a_sheet() {
    e2e::run(async |page| {
        page.visit("/quiz/paper").await;
        for paper in [Paper::A4, Paper::Letter] {
            let pdf = page.pdf(paper).await;
            let count = |sheet: usize, what: &str| {
                let at = sheet.to_string();
                let text = made("pdftotext", &["-f", &at, "-l", &at, "-", "-"], &pdf);
                joined(&String::from_utf8(text).expect("text")).matches(what).count()
            };
            let mut items = 0;
            for sheet in 1..=sheets(&pdf).len() {
                // The seventh choice of each, and what stands beneath it.
                let (ends, below) = (count(sheet, "Doesnotapplytome"), count(sheet, "Standsfor“"));
                let quoted = count(sheet, "“Doesnotapplytome”");
                assert_eq!(ends - quoted, below, "sheet {sheet} of {paper:?}");
                items += below;
            }
            assert_eq!(items, 36, "{paper:?}");
        }
    });
}
