//! The keyboard, and where it stands.

use std::fmt;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::find::arg;
use crate::session::{Session, told};

/// The element that has the focus.
#[derive(Clone, Debug, PartialEq)]
pub struct Focus {
    /// The tag in lower case.
    pub tag: String,
    /// The role that the browser gives it.
    pub role: String,
    /// Its accessible name.
    pub name: String,
    /// Left, top, width and height in the viewport, in CSS pixels.
    pub rectangle: [f64; 4],
    /// How much of it can be seen, from 0 to 1.
    pub seen: f64,
    /// What lies on top of it, when nothing of it can be seen.
    pub covered_by: Option<String>,
    /// Whether the browser thinks that focus should show.
    pub is_focus_visible: bool,
}

/// A stop on the way through the page; compares with `("link", "Programs")`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stop {
    /// The role that the browser gives the element.
    pub role: String,
    /// Its accessible name.
    pub name: String,
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} “{}”", self.role, self.name)
    }
}

impl PartialEq<(&str, &str)> for Stop {
    fn eq(&self, (role, name): &(&str, &str)) -> bool {
        self.role == *role && self.name == *name
    }
}

/// Where the focus stands, how that looks, and how the last place looks now.
struct At {
    focus: Focus,
    element: Element,
    look: Value,
    last: Value,
}

/// Where the focus may stand when it is nowhere.
const NOWHERE: [&str; 2] = ["body", "html"];

/// More stops than any page of the site has.
const TOO_MANY: usize = 800;

impl Session {
    /// Presses a key.
    #[track_caller]
    pub fn press(&self, key: Key) -> impl Future<Output = ()> {
        self.step(format!("press {key:?}"));
        async move { self.strokes(&[], &[key.into()]).await }
    }

    /// Presses one key after the other, as quickly as a person holds one down.
    #[track_caller]
    pub fn press_in_turn(&self, keys: &[Key]) -> impl Future<Output = ()> {
        self.step(format!("press {keys:?}"));
        let keys: Vec<char> = keys.iter().map(|it| (*it).into()).collect();
        async move { self.strokes(&[], &keys).await }
    }

    /// Presses a key while others are held, such as `&[Key::Shift]` and `Key::Tab`.
    #[track_caller]
    pub fn press_with(&self, held: &[Key], key: Key) -> impl Future<Output = ()> {
        self.step(format!("press {held:?} and {key:?}"));
        async move { self.strokes(held, &[key.into()]).await }
    }

    /// Types into whatever has the focus.
    #[track_caller]
    pub fn type_text(&self, text: &str) -> impl Future<Output = ()> {
        self.step(format!("type “{text}”"));
        async move { self.strokes(&[], &text.chars().collect::<Vec<_>>()).await }
    }

    /// The element that has the focus; its tag is `body` when none has.
    pub async fn focused(&self) -> Focus {
        told("focus", self.focus_and_look(&Value::Null).await).focus
    }

    /// The element that has the focus, how it and the last one look now, in one
    /// question to the page and two to the browser: a tour asks at every stop.
    async fn focus_and_look(&self, last: &Value) -> Result<At, CmdError> {
        let script = "const el = document.activeElement ?? document.body, [last] = arguments;
            return { ...sight(el), el, tag: el.localName, ring: el.matches(':focus-visible'),
              look: look(el), last: last && look(last) }";
        let is = self.try_script(script, vec![last.clone()]).await?;
        let element = self.element(&is["el"]).unwrap_or_else(|| panic!("no element: {is}"));
        let (role, name) = self.try_role_and_name(&element).await?;
        let number = |value: &Value| value.as_f64().unwrap_or_default();
        let focus = Focus {
            tag: is["tag"].as_str().unwrap_or_default().into(),
            role,
            name,
            rectangle: [0, 1, 2, 3].map(|side| number(&is["box"][side])),
            seen: number(&is["seen"]),
            covered_by: is["coveredBy"].as_str().map(Into::into),
            is_focus_visible: is["ring"] == json!(true),
        };
        Ok(At { focus, element, look: is["look"].clone(), last: is["last"].clone() })
    }

    /// Waits until the element of this role and name has the focus.
    #[track_caller]
    pub fn has_focus(&self, role: &str, name: &str) -> impl Future<Output = ()> {
        self.step(format!("the {role} “{name}” has the focus"));
        async move {
            let start = std::time::Instant::now();
            loop {
                // What has the focus may be drawn anew between two questions to the browser.
                let is = self.focus_and_look(&Value::Null).await.map(|it| it.focus);
                if is.as_ref().is_ok_and(|it| it.role == role && crate::find::fits(&it.name, name))
                {
                    return;
                }
                let late = start.elapsed() >= crate::session::PATIENCE;
                assert!(!late, "not the {role} “{name}” has the focus, but {is:?}");
                tokio::time::sleep(crate::session::PAUSE).await;
            }
        }
    }

    /// Presses Tab from where the focus stands until it leaves the page or comes round.
    ///
    /// Panics unless each stop can be seen, has a name, and looks different with the focus than
    /// without.
    #[track_caller]
    pub fn tab_through(&self) -> impl Future<Output = Vec<Stop>> {
        self.step("tab through the page");
        async {
            let (stops, problems) = self.tab_tour().await;
            assert!(problems.is_empty(), "focus goes wrong:\n  {}", problems.join("\n  "));
            stops
        }
    }

    /// The same without a panic: the stops, and a line for each problem.
    pub async fn tab_tour(&self) -> (Vec<Stop>, Vec<String>) {
        let (mut stops, mut problems) = (Vec::new(), Vec::new());
        let mut seen = Vec::new();
        let mut before: Option<(Value, Value, Stop)> = None;
        loop {
            self.strokes(&[], &[Key::Tab.into()]).await;
            let last = before.as_ref().map_or(&Value::Null, |it| &it.0);
            let at = self.focus_and_look(last).await;
            let At { focus, element, look, last: without } = told("focus", at);
            let id = element.element_id().to_string();
            // A date has a stop for each of its parts.
            if focus.role == "Date" && seen.last() == Some(&id) {
                continue;
            }
            if let Some((_, with, stop)) = before.take()
                && without == with
            {
                problems.push(format!("{stop} looks the same with and without the focus"));
            }
            if NOWHERE.contains(&focus.tag.as_str()) || seen.first() == Some(&id) {
                return (stops, problems);
            }
            let stop = Stop { role: focus.role.clone(), name: focus.name.clone() };
            if seen.contains(&id) || stops.len() > TOO_MANY {
                problems.push(format!("{stop} is a trap: the focus comes back to it"));
                return (stops, problems);
            }
            problems.extend(focus.problem(&stop));
            before = Some((arg(&element), look, stop.clone()));
            stops.push(stop);
            seen.push(id);
        }
    }

    async fn strokes(&self, held: &[Key], keys: &[char]) {
        let held: Vec<char> = held.iter().map(|&key| key.into()).collect();
        let down = held.iter().map(|&value| KeyAction::Down { value });
        let strokes =
            keys.iter().flat_map(|&value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        let up = held.iter().rev().map(|&value| KeyAction::Up { value });
        let keyboard = KeyActions::new("keyboard".into());
        let actions = down.chain(strokes).chain(up).fold(keyboard, KeyActions::then);
        told("keyboard", self.client.perform_actions(actions).await);
    }
}

impl Focus {
    fn problem(&self, stop: &Stop) -> Option<String> {
        let [left, top, width, height] = self.rectangle;
        if let Some(cover) = &self.covered_by {
            return Some(format!("{stop} is covered by {cover}"));
        }
        if self.seen == 0.0 {
            return Some(format!("{stop} cannot be seen: {width} by {height} px at {left}, {top}"));
        }
        if self.name.is_empty() {
            return Some(format!("a {} has no name", self.tag));
        }
        (!self.is_focus_visible).then(|| format!("{stop} is not :focus-visible"))
    }
}
