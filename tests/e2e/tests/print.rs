//! Pages on paper, on both sizes that people print on: nothing cut, nothing
//! blank, light, with its sources and its date, and without controls.

use e2e::{Paper, Session, Value, json};
use std::{
    io::Write as _,
    process::{Command, Stdio},
};

const MASTER: &str = "/programs/johns-hopkins-mehp";
const FOUR: &str =
    "/compare?p=johns-hopkins-mehp&p=maastricht-mhpe&p=dundee-mmed&p=illinois-chicago-mhpe";

/// What a tool of poppler makes of a PDF.
fn made(tool: &str, args: &[&str], pdf: &[u8]) -> Vec<u8> {
    let mut reader = Command::new(tool)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{tool}: {error}"));
    let mut pipe = reader.stdin.take().expect("a pipe");
    let output = std::thread::scope(|scope| {
        // Both ends at once: either may wait for the other.
        scope.spawn(move || pipe.write_all(pdf).expect("it reads"));
        reader.wait_with_output().expect("it ends")
    });
    output.stdout
}

/// A sheet: its size in points, and its words, each with left, top, right and bottom.
struct Sheet {
    size: [f64; 2],
    words: Vec<(String, [f64; 4])>,
}

fn sheets(pdf: &[u8]) -> Vec<Sheet> {
    let text = String::from_utf8(made("pdftotext", &["-bbox", "-", "-"], pdf)).expect("text");
    let number = |line: &str, name: &str| -> f64 {
        let (_, rest) = line.split_once(&format!("{name}=\"")).expect("a number");
        rest.split('"').next().and_then(|it| it.parse().ok()).expect("a number")
    };
    let mut sheets: Vec<Sheet> = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("<page ") {
            let size = ["width", "height"].map(|name| number(line, name));
            sheets.push(Sheet { size, words: Vec::new() });
        } else if line.starts_with("<word ") {
            let place = ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name));
            let word = line.split(['>', '<']).nth(2).expect("a word").to_owned();
            sheets.last_mut().expect("a page").words.push((word, place));
        }
    }
    sheets
}

/// A text without anything that a line may end in, so that two can be compared.
fn joined(text: &str) -> String {
    let plain = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace("ﬀ", "ff");
    plain.chars().filter(|it| !it.is_whitespace() && *it != '\u{ad}' && *it != '-').collect()
}

/// Every word that the page shows on paper; what only a screen reader hears is not among them.
const WANTED: &str = "const isClipped = (it) => it && (getComputedStyle(it).clipPath !== 'none' || isClipped(it.parentElement));
    const words = [], texts = document.createTreeWalker(document.body, 4);
    while (texts.nextNode()) {
      const text = texts.currentNode, range = document.createRange();
      range.selectNodeContents(text);
      if (text.parentElement.checkVisibility({ visibilityProperty: true }) &&
          !isClipped(text.parentElement) && range.getBoundingClientRect().width > 0)
        words.push(...tidy(text.data).split(' ').filter(Boolean));
    }
    return words";

/// Prints the page of this window and holds it against what must be so of every page.
async fn printed(page: &Session, name: &str, paper: Paper) -> String {
    // Before it is printed: afterward the page is what it was.
    // As wide as paper within its margins: narrow tables read otherwise than wide ones.
    page.viewport(673, 950).await;
    page.print_media(true).await;
    let wanted = page.script(WANTED, vec![]).await;
    let controls = "return [...document.querySelectorAll('button, input, select, textarea, nav a')]
        .filter(shown).map(describe)";
    assert_eq!(page.script(controls, vec![]).await, json!([]), "{name}: controls on paper");
    // The figures of the page are no part of its study plan.
    let left_out = "return [...document.querySelectorAll('main:not(:has(.plan-paper)) svg')]
        .filter((it) => !shown(it) || it.getBoundingClientRect().width < 20).map(describe)";
    assert_eq!(page.script(left_out, vec![]).await, json!([]), "{name}: figures not on paper");
    page.print_media(false).await;
    page.viewport(1280, 900).await;
    let pdf = page.pdf(paper).await;
    if let Ok(folder) = std::env::var("DOCENT_SHOTS") {
        let path = format!("{folder}/print-{name}-{paper:?}.pdf");
        std::fs::write(&path, &pdf).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    let sheets = sheets(&pdf);
    let [width, height] = paper.points();
    for (index, sheet) in sheets.iter().enumerate() {
        let is_size = (sheet.size[0] - width).abs() < 1.5 && (sheet.size[1] - height).abs() < 1.5;
        assert!(is_size, "{name}: {paper:?} is {:?}", sheet.size);
        assert!(sheet.words.len() > 5, "{name}: sheet {} of {paper:?} is blank", index + 1);
        for (word, [left, top, right, bottom]) in &sheet.words {
            let is_in =
                *left > 10.0 && *right < width - 10.0 && *top > 10.0 && *bottom < height - 10.0;
            assert!(is_in, "{name}: “{word}” on sheet {} of {paper:?} is cut", index + 1);
        }
    }
    let text = String::from_utf8(made("pdftotext", &["-", "-"], &pdf)).expect("text");
    let on_paper = joined(&text);
    let words = wanted.as_array().into_iter().flatten().filter_map(Value::as_str);
    let missing: Vec<&str> = words.filter(|word| !on_paper.contains(&joined(word))).collect();
    assert!(missing.is_empty(), "{name}: not on {paper:?}: {missing:?}");
    let today = "return new Date().toLocaleDateString('en-US',
        { year: 'numeric', month: 'long', day: 'numeric' })";
    let today = page.script(today, vec![]).await;
    let version = "return fetch(document.querySelector('meta[name=docent-endpoint]').content
        .replace(/^(?![/h])/, '/') + 'catalog.json').then((it) => it.json()).then((it) => it.contentVersion)";
    let version = page.script(version, vec![]).await;
    let stamp = |value: &Value| value.as_str().map(joined).expect("a text");
    for needed in [format!("Printedon{}", stamp(&today)), format!("Content{}", stamp(&version))] {
        assert!(on_paper.contains(&needed), "{name}: “{needed}” is not on {paper:?}");
    }
    assert!(on_paper.contains("notaffiliatedwithJohnsHopkins"), "{name} says whose it is not");
    text
}

/// Prints a page on both papers and holds its text against what must be there.
fn check(path: &str, name: &str, needed: &[&str], unwanted: &[&str]) {
    e2e::run(async |page| {
        page.open(path).await;
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
        numbers_lead_to_sources(page).await;
    });
}

/// Every number that stands for a source has its source in the list at the foot.
async fn numbers_lead_to_sources(page: &Session) {
    page.print_media(true).await;
    let script =
        "const numbers = [...document.querySelectorAll('main .mark__number')].filter((it) => it.checkVisibility())
          .flatMap((it) => it.textContent.match(/[0-9]+/g) ?? []).map(Number);
        return [numbers.length, Math.max(...numbers), new Set(numbers).size,
          [...document.querySelectorAll('main .sources__item')].filter(shown).length]";
    let found = page.script(script, vec![]).await;
    let [marks, highest, different, sources] = [0, 1, 2, 3].map(|at| found[at].as_u64());
    assert!(marks >= Some(3), "values carry numbers: {found}");
    assert_eq!(highest, sources, "the last number is the last source: {found}");
    assert_eq!(different, sources, "each source is used: {found}");
    page.print_media(false).await;
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
