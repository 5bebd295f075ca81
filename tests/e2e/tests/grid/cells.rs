//! A row of the grid: one state of one view under every condition.

use std::cell::RefCell;
use std::collections::BTreeMap;

use e2e::{Session, Value, json};

/// What stands before each script of the grid.
const LOOK: &str = include_str!("look.js");
/// The side that a choice has at least, in CSS pixels.
const CHOICE: u32 = 44;

/// How a page is looked at.
struct Condition {
    name: &'static str,
    width: u32,
    height: u32,
    /// The browser’s own text size in percent.
    text: u32,
    /// With the text spacing of WCAG 1.4.12.
    is_spaced: bool,
    scheme: &'static str,
    forced: &'static str,
    motion: &'static str,
}

const PLAIN: Condition = Condition {
    name: "light, 1280 px",
    width: 1280,
    height: 900,
    text: 100,
    is_spaced: false,
    scheme: "light",
    forced: "none",
    motion: "no-preference",
};

const CONDITIONS: [Condition; 10] = [
    PLAIN,
    Condition { name: "dark, 1280 px", scheme: "dark", ..PLAIN },
    Condition { name: "light, 360 px", width: 360, height: 640, ..PLAIN },
    Condition { name: "dark, 360 px", width: 360, height: 640, scheme: "dark", ..PLAIN },
    Condition { name: "forced colors, 1280 px", forced: "active", ..PLAIN },
    Condition {
        name: "forced dark colors, 360 px",
        width: 360,
        height: 640,
        scheme: "dark",
        forced: "active",
        ..PLAIN
    },
    Condition { name: "320 px", width: 320, height: 640, ..PLAIN },
    Condition { name: "text 200 %, 1280 px", text: 200, ..PLAIN },
    Condition { name: "text spacing, 360 px", width: 360, height: 640, is_spaced: true, ..PLAIN },
    Condition { name: "reduced motion", motion: "reduce", ..PLAIN },
];

/// The text spacing that WCAG 1.4.12 names, or none. A sheet of a script is not the page’s own,
/// so its policy allows it.
const SPACE: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = arguments[0] ? [sheet] : [];";

impl Condition {
    async fn apply(&self, page: &Session) {
        page.viewport(self.width, self.height).await;
        page.text_size(self.text).await;
        page.prefer("prefers-color-scheme", self.scheme).await;
        page.prefer("forced-colors", self.forced).await;
        page.prefer("prefers-reduced-motion", self.motion).await;
        page.script(SPACE, vec![json!(self.is_spaced)]).await;
        page.frame().await;
    }

    /// What is wrong with the page as it is now.
    async fn problems(&self, page: &Session) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for it in page.axe_open_and_closed(self.forced == "none").await {
            found.push(format!("axe: {it}"));
        }
        found.extend(page.sideways().await);
        found.extend(asked(page, "cut()").await);
        found.extend(asked(page, "overlaps()").await);
        found.extend(page.small_targets().await.into_iter().map(|it| format!("a target, {it}")));
        let low = asked(page, &format!("lowChoices({CHOICE})")).await;
        found.extend(low.into_iter().map(|it| format!("a choice, {it}")));
        if self.motion == "reduce" {
            let moving = "document.getAnimations().filter((it) => it.playState === 'running')
                .map((it) => describe(it.effect.target) + ' moves')";
            found.extend(asked(page, moving).await);
        }
        found
    }
}

/// The lines that an expression gives in the page.
pub(crate) async fn asked(page: &Session, what: &str) -> Vec<String> {
    let lines = page.script(&format!("{LOOK}\nreturn {what}"), vec![]).await;
    let all = lines.as_array().into_iter().flatten().filter_map(Value::as_str);
    all.map(Into::into).collect()
}

/// The rows of a test.
pub(crate) struct Grid<'a> {
    pub(crate) page: &'a Session,
    /// What is wrong: a state with what it is, and the conditions under which that is so.
    found: RefCell<BTreeMap<(String, String), Vec<&'static str>>>,
}

impl<'a> Grid<'a> {
    pub(crate) fn new(page: &'a Session) -> Self {
        Self { page, found: RefCell::default() }
    }

    /// Looks at the page as it is under every condition, with the keyboard too.
    pub(crate) async fn row(&self, state: &str) {
        for condition in &CONDITIONS {
            condition.apply(self.page).await;
            let problems = condition.problems(self.page).await;
            self.note(state, problems, condition.name);
        }
        PLAIN.apply(self.page).await;
        self.note(state, asked(self.page, "jumps()").await, "order, 1280 px");
        CONDITIONS[2].apply(self.page).await;
        self.note(state, asked(self.page, "jumps()").await, "order, 360 px");
        self.page.screenshot(&["grid-", &state.replace(['/', '?', '&', '='], "-")].concat()).await;
    }

    /// Goes through the page by Tab: on a phone, on a desk, and where colors are forced.
    pub(crate) async fn tour(&self, state: &str) {
        for at in [2, 0, 5] {
            CONDITIONS[at].apply(self.page).await;
            let back = "document.activeElement.blur(); scrollTo(0, 0)";
            self.page.script(back, vec![]).await;
            let (stops, mut problems) = self.page.tab_tour().await;
            if stops.len() < 5 {
                problems.push(format!("only {} stops", stops.len()));
            }
            self.note(state, problems, CONDITIONS[at].name);
        }
        PLAIN.apply(self.page).await;
    }

    fn note(&self, state: &str, problems: Vec<String>, condition: &'static str) {
        for it in problems {
            let mut found = self.found.borrow_mut();
            let names = found.entry((state.to_owned(), it)).or_default();
            if names.last() != Some(&condition) {
                names.push(condition);
            }
        }
    }

    /// Panics where something was found.
    pub(crate) fn is_sound(self) {
        let found = self.found.into_inner();
        let lines: Vec<String> = found
            .into_iter()
            .map(|((state, it), names)| format!("{state}: {it}\n      ({})", names.join("; ")))
            .collect();
        assert!(lines.is_empty(), "{} findings:\n  {}", lines.len(), lines.join("\n  "));
    }
}
