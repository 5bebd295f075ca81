//! Without scripts, without WebAssembly, and without content files: what is published can be read,
//! one line says what is missing, and nothing is offered that does not work.

#[path = "without_app/plain.rs"]
mod plain;

use e2e::{Session, Value, json};

const MASTER: &str = "/programs/johns-hopkins-mehp";
const VIEWS: [&str; 7] =
    ["/", "/programs", MASTER, "/compare", "/method", "/privacy", "/accessibility"];

/// A way to be without the app, and the line that says so.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Without {
    Scripts,
    WebAssembly,
    /// The wasm is refused, as by a host's or a company's filter.
    Wasm,
    /// Neither the endpoint nor the snapshot gives content.
    Content,
}

const WAYS: [Without; 4] =
    [Without::Scripts, Without::WebAssembly, Without::Wasm, Without::Content];

impl Without {
    async fn begin(self, page: &Session) {
        match self {
            Self::Scripts => {
                page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
            }
            Self::WebAssembly => page.before_every_page("delete window.WebAssembly").await,
            Self::Wasm => page.block(&["*.wasm"]).await,
            Self::Content => page.block(&["*catalog.json*", "*glossary.json*"]).await,
        }
    }

    /// Visits a page, and waits until it says that the app does not come.
    async fn visit(self, page: &Session, path: &str) {
        page.visit(path).await;
        page.sees(self.line()).await;
    }

    fn line(self) -> &'static str {
        match self {
            Self::Scripts => {
                "You can read what is published; searching, choosing and planning need JavaScript, \
                 which is off in this browser."
            }
            Self::WebAssembly => {
                "You can read what is published; searching, choosing and planning need \
                 WebAssembly, which is missing here or turned off."
            }
            Self::Wasm | Self::Content => {
                "You can read what is published; searching, choosing and planning need a part that \
                 could not be loaded. Check the connection and load the page again."
            }
        }
    }
}

/// Runs a test without the app, in each way.
fn each(test: &impl AsyncFn(&Session, Without)) {
    for way in WAYS {
        e2e::run(async |page| {
            page.viewport(360, 640).await;
            way.begin(page).await;
            test(page, way).await;
            let ready = "return performance.getEntriesByName('app-ready').length";
            assert_eq!(page.script(ready, vec![]).await, json!(0), "{way:?}: no app has come");
        });
    }
}

fn texts(value: &Value) -> Vec<String> {
    let all = value.as_array().into_iter().flatten().filter_map(Value::as_str);
    all.map(Into::into).collect()
}

/// What is visible, a line each.
async fn lines(page: &Session, css: &str) -> Vec<String> {
    let script = "return document.querySelector(arguments[0]).innerText.split('\\n').map(tidy).filter(Boolean)";
    texts(&page.script(script, vec![json!(css)]).await)
}

/// The catalog that is served.
fn catalog() -> Value {
    let dist = std::env::var("DOCENT_DIST").expect("`make test` sets DOCENT_DIST");
    let text = std::fs::read_to_string(format!("{dist}/api/v1/catalog.json")).expect("a catalog");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn the_list_is_complete_and_leads_to_complete_programs() {
    let catalog = catalog();
    let programs = catalog["programs"].as_array().expect("programs");
    each(&async |page, way| {
        way.visit(page, "/programs").await;
        page.by_role("heading", "25 programs, by what they publish").await;
        page.sees("25 of 25 shown").await;
        let rows = "return [...document.querySelectorAll('.program-row')].filter(shown).map((it) =>
            [tidy(it.innerText), it.querySelector('.program-row__link').getAttribute('href'),
             it.querySelectorAll('.program-row__facts > *').length])";
        let rows = page.script(rows, vec![]).await;
        let rows = rows.as_array().expect("rows");
        assert_eq!(rows.len(), programs.len(), "{way:?}: as many rows as programs");
        let mut facts = 0;
        for program in programs {
            let id = program["id"].as_str().expect("an id");
            let row = rows.iter().find(|it| it[1] == format!("/programs/{id}"));
            let row = row.unwrap_or_else(|| panic!("{way:?}: no row for {id}"));
            for key in ["institution", "shortTitle"] {
                let (text, wanted) = (row[0].as_str(), program[key].as_str().expect("a text"));
                assert!(text.is_some_and(|it| it.contains(wanted)), "{way:?}: “{wanted}” in {row}");
            }
            facts += row[2].as_u64().unwrap_or_default();
        }
        assert!(facts > 60, "{way:?}: {facts} facts stand in the rows");
        // By a click, as a person gets there.
        page.click("link", "University of Dundee – Master of Medical Education").await;
        page.is_at("/programs/dundee-mmed").await;
        page.by_role("heading", "Sources").await;
        page.sees(way.line()).await;
        if way == Without::Scripts {
            for program in programs {
                let id = program["id"].as_str().expect("an id");
                page.visit(&format!("/programs/{id}")).await;
                page.by_role("heading", program["title"].as_str().expect("a title")).await;
                page.by_role("heading", "Sources").await;
            }
        }
    });
}

/// Takes away what needs the app, and what stands there in its place.
const PUBLISHED: &str = "for (const it of document.querySelectorAll('.with-app, .without-app'))
    it.style.display = 'none'";

#[test]
fn a_program_is_complete() {
    e2e::run(async |live| {
        live.viewport(360, 640).await;
        live.open(MASTER).await;
        live.script(PUBLISHED, vec![]).await;
        let with = lines(live, "main").await;
        assert!(with.len() > 100, "{with:?}");
        let pairs = "return [...document.querySelectorAll('main :is(dt, dd, td, th, li, h2, h3)')]
            .filter((it) => shown(it) && !it.closest('.with-app')).length";
        let parts = live.script(pairs, vec![]).await;
        for way in WAYS {
            let page = live.another().await;
            page.viewport(360, 640).await;
            way.begin(&page).await;
            way.visit(&page, MASTER).await;
            page.script(PUBLISHED, vec![]).await;
            let without = lines(&page, "main").await;
            let missing: Vec<_> = with.iter().filter(|it| !without.contains(it)).collect();
            let added: Vec<_> = without.iter().filter(|it| !with.contains(it)).collect();
            // What the app adds is when it would be: that needs the day of today.
            let undated = |line: &str| {
                let (start, rest) = line.split_once(", from ").unwrap_or((line, ""));
                rest.split_once(", ")
                    .map_or(start.to_owned(), |(_, rest)| format!("{start}, {rest}"))
            };
            let lost: Vec<_> = missing
                .iter()
                .filter(|it| !it.starts_with("Starting in ") && !without.contains(&undated(it)))
                .collect();
            assert!(lost.is_empty(), "{way:?}: lines that are not there: {lost:?}");
            let own: Vec<_> = added
                .iter()
                .filter(|it| !missing.iter().any(|with| undated(with) == ***it))
                .collect();
            assert!(own.is_empty(), "{way:?}: lines that the app does not show: {own:?}");
            let there = page.script(pairs, vec![]).await;
            assert!(
                there.as_u64().zip(parts.as_u64()).is_some_and(|(is, was)| is.abs_diff(was) <= 4),
                "{way:?}: {there} facts, headings and cells, and {parts} with the app"
            );
            for text in ["34.5 US semester credits", "$57,442.50", "410-516-9797", "Sources"] {
                page.sees(text).await;
            }
        }
    });
}

#[test]
fn marks_and_disclosures_open_by_a_click() {
    each(&async |page, way| {
        way.visit(page, MASTER).await;
        page.sees_no("33 US semester credits").await;
        let mark = page.by_css(".facts .mark > summary").await;
        mark.click().await.expect("a click");
        page.sees("33 US semester credits").await;
        mark.click().await.expect("a click");
        page.sees_no("33 US semester credits").await;
    });
}

#[test]
fn one_line_says_what_is_missing_and_lines_stand_where_it_is() {
    each(&async |page, way| {
        let places = [
            ("/", "Answering here needs the app"),
            ("/programs", "Search, filters, sorting and comparison need the app"),
            (MASTER, "Setting your answers against these rules needs the app"),
            (MASTER, "Changing this plan needs the app"),
            ("/compare", "Comparing programs needs the app"),
        ];
        for (path, words) in places {
            way.visit(page, path).await;
            page.sees(words).await;
        }
        for path in VIEWS {
            way.visit(page, path).await;
            let said = "return tidy(document.body.innerText).split('You can read what is published').length - 1";
            assert_eq!(
                page.script(said, vec![]).await,
                json!(1),
                "{way:?}, {path}: it is said once"
            );
            let first =
                "return [...document.querySelectorAll('body p, body h1')].find(shown).innerText";
            let first = page.script(first, vec![]).await;
            let first = first.as_str().unwrap_or_default();
            assert!(first.starts_with("You can read"), "{way:?}, {path}: it stands first: {first}");
            page.sees_no("One moment").await;
        }
    });
}

#[test]
fn no_control_is_shown_that_does_nothing() {
    each(&async |page, way| {
        for path in VIEWS {
            way.visit(page, path).await;
            let dead = "return [...document.querySelectorAll('button, input, select, textarea')]
                .filter((it) => it.checkVisibility({ visibilityProperty: true })).map(describe)";
            let dead = texts(&page.script(dead, vec![]).await);
            assert_eq!(dead, [""; 0], "{way:?}, {path}: controls without the app");
        }
    });
}

#[test]
fn an_address_that_asks_for_something_shows_the_whole_page() {
    each(&async |page, way| {
        way.visit(page, "/programs?q=Maastricht&format=online").await;
        page.sees("25 of 25 shown").await;
        page.sees_no("One moment").await;
        way.visit(page, &format!("{MASTER}?years=4")).await;
        page.sees("34.5 US semester credits over 2 years").await;
        way.visit(page, "/programs/none-such").await;
        page.by_role("heading", "This address leads nowhere").await;
        page.sees_no("One moment").await;
        page.click("link", "See all programs").await;
        page.is_at("/programs").await;
    });
}

#[test]
fn axe_finds_nothing_and_nothing_scrolls_sideways() {
    each(&async |page, way| {
        for path in VIEWS {
            for scheme in ["light", "dark"] {
                page.prefer("prefers-color-scheme", scheme).await;
                way.visit(page, path).await;
                if way == Without::Scripts {
                    // The page stands; axe itself needs scripts.
                    page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": false }))
                        .await;
                }
                let found: Vec<_> = page.axe().await.iter().map(ToString::to_string).collect();
                assert!(found.is_empty(), "{way:?}, {path}, {scheme}: {}", found.join("\n  "));
                if way == Without::Scripts {
                    page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true }))
                        .await;
                }
            }
            page.viewport(320, 640).await;
            way.visit(page, path).await;
            page.assert_no_sideways_scroll().await;
            page.assert_large_targets().await;
            page.viewport(360, 640).await;
        }
    });
}
