//! What a page looks like on paper: its sheets and their words, and what must be so
//! of every page.

use e2e::{Paper, Session, Value, json};
use std::{
    io::Write as _,
    process::{Command, Stdio},
};

/// What a tool of poppler makes of a PDF.
pub(crate) fn made(tool: &str, args: &[&str], pdf: &[u8]) -> Vec<u8> {
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
pub(crate) struct Sheet {
    pub(crate) size: [f64; 2],
    pub(crate) words: Vec<(String, [f64; 4])>,
}

pub(crate) fn sheets(pdf: &[u8]) -> Vec<Sheet> {
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
pub(crate) fn joined(text: &str) -> String {
    let plain = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace("ﬀ", "ff");
    plain.chars().filter(|it| !it.is_whitespace() && *it != '\u{ad}' && *it != '-').collect()
}

/// Every word that the page shows on paper; what only a screen reader hears is not among them.
const WANTED: &str = "const isClipped = (it) => it && (getComputedStyle(it).clipPath !== 'none' || isClipped(it.parentElement));
    // Paper has other room for the labels of the strip; its table has every number.
    const words = [], texts = document.createTreeWalker(document.body, 4);
    while (texts.nextNode()) {
      const text = texts.currentNode, range = document.createRange();
      range.selectNodeContents(text);
      if (!text.parentElement.closest('.strip svg') &&
          text.parentElement.checkVisibility({ visibilityProperty: true }) &&
          !isClipped(text.parentElement) && range.getBoundingClientRect().width > 0)
        words.push(...tidy(text.data).split(' ').filter(Boolean));
    }
    return words";

/// Prints the page of this window and holds it against what must be so of every page:
/// whole, without controls, and with the day and the content in which it was made.
pub(crate) async fn printed(page: &Session, name: &str, paper: Paper) -> String {
    let text = whole(page, name, paper).await;
    let on_paper = joined(&text);
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
    text
}

/// The same of a page without the app, which knows no day.
pub(crate) async fn whole(page: &Session, name: &str, paper: Paper) -> String {
    // Before it is printed: afterward the page is what it was.
    // As wide as paper within its margins: narrow tables read otherwise than wide ones.
    page.viewport(673, 950).await;
    page.print_media(true).await;
    let wanted = page.script(WANTED, vec![]).await;
    let controls = "return [...document.querySelectorAll('button, input, select, textarea, nav a')]
        .filter(shown).map(describe)";
    assert_eq!(page.script(controls, vec![]).await, json!([]), "{name}: controls on paper");
    // The figures of the page are no part of its study plan.
    let left_out = "return [...document.querySelectorAll('main:not(:has(.plan-paper)) svg:not(svg svg)')]
        .filter((it) => !it.checkVisibility({ visibilityProperty: true }) || it.getBoundingClientRect().width < 10).map(describe)";
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
    assert!(on_paper.contains("notaffiliatedwithJohnsHopkins"), "{name} says whose it is not");
    text
}

/// Every number that stands for a source has its source in the list at the foot.
pub(crate) async fn numbers_lead_to_sources(page: &Session) {
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
