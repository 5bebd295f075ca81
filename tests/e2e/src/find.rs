//! Finding by role and name, as a person with a screen reader does, and acting on what is found.

use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::call::Call;
use crate::session::{Session, told};

/// The roles that text can be typed into.
const FIELDS: [&str; 4] = ["textbox", "searchbox", "combobox", "spinbutton"];

impl Session {
    /// Waits for the one shown element of a role and accessible name.
    ///
    /// A name that ends in `…` is the beginning of one, a name that begins with it is the end of
    /// one; an empty name is any.
    #[track_caller]
    pub fn by_role(&self, role: &str, name: &str) -> impl Future<Output = Element> {
        self.step(format!("find the {role} “{name}”"));
        async move { self.one_of(&[role], name).await }
    }

    /// The shown elements of a role with their names, as they are now, in the page's order.
    pub async fn all_by_role(&self, role: &str) -> Vec<(Element, String)> {
        told(role, self.listed(role).await)
    }

    /// The names of the shown elements of a role.
    pub async fn names(&self, role: &str) -> Vec<String> {
        self.all_by_role(role).await.into_iter().map(|(_, name)| name).collect()
    }

    /// Waits until no element of this role and name is shown.
    #[track_caller]
    pub fn has_no(&self, role: &str, name: &str) -> impl Future<Output = ()> {
        self.step(format!("has no {role} “{name}”"));
        async move {
            self.until(&format!("there is no {role} “{name}”"), async || {
                let all = self.listed(role).await.ok()?;
                (!all.iter().any(|(_, is)| fits(is, name))).then_some(())
            })
            .await;
        }
    }

    /// Clicks the element of a role and name, once it can take a click.
    #[track_caller]
    pub fn click(&self, role: &str, name: &str) -> impl Future<Output = ()> {
        self.step(format!("click the {role} “{name}”"));
        async move {
            self.until(&format!("the {role} “{name}” takes a click"), async || {
                let element = self.one_of(&[role], name).await;
                let target = self.try_script("return clickable(arguments[0])", vec![arg(&element)]);
                let target = self.element(&target.await.ok()?)?;
                match target.click().await {
                    Ok(()) => Some(()),
                    Err(error) if is_not_yet(&error) => None,
                    Err(error) => panic!("click the {role} “{name}”: {error}"),
                }
            })
            .await;
        }
    }

    /// Clears the field of this label and types into it.
    #[track_caller]
    pub fn fill(&self, label: &str, text: &str) -> impl Future<Output = ()> {
        self.step(format!("fill “{label}” with “{text}”"));
        async move {
            let field = self.one_of(&FIELDS, label).await;
            told(label, field.clear().await);
            // WebKitGTK’s driver drops the end of a line, and takes the key for it.
            let typed = if self.browser() == Browser::WebKit {
                text.replace('\n', "\u{e006}")
            } else {
                text.to_owned()
            };
            told(label, field.send_keys(&typed).await);
        }
    }

    /// Picks the option of this text in the select box of this label, with the events of a browser:
    /// the driver's own way sends no `input` event.
    #[track_caller]
    pub fn select(&self, label: &str, option: &str) -> impl Future<Output = ()> {
        self.step(format!("select “{option}” in “{label}”"));
        async move {
            let field = self.one_of(&["combobox", "listbox"], label).await;
            let script = "const [el, wanted] = arguments;
                const option = [...el.options].find((it) => tidy(it.text) === wanted);
                if (!option || el.disabled) return false;
                el.focus();
                if (option.selected) return true;
                option.selected = true;
                for (const type of ['input', 'change']) el.dispatchEvent(new Event(type, { bubbles: true }));
                return true";
            let is_there = self.script(script, vec![arg(&field), json!(option)]).await;
            assert_eq!(is_there, json!(true), "“{label}” offers no “{option}”");
        }
    }

    /// Waits for the first shown element that a CSS selector finds, for what has no name of its own,
    /// and brings it, or the label that is clicked in its place, to the middle of the window.
    #[track_caller]
    pub fn by_css(&self, css: &str) -> impl Future<Output = Element> {
        self.step(format!("find {css}"));
        async move {
            let script = "const it = [...document.querySelectorAll(arguments[0])].find(shown);
                const target = it && clickable(it);
                target?.scrollIntoView({ block: 'center' });
                return target ?? null";
            self.until(&format!("there is {css}"), async || {
                self.element(&self.try_script(script, vec![json!(css)]).await.ok()?)
            })
            .await
        }
    }

    /// What the field of this label holds.
    #[track_caller]
    pub fn value(&self, label: &str) -> impl Future<Output = String> {
        self.step(format!("read “{label}”"));
        async move {
            let field = self.one_of(&FIELDS, label).await;
            told(label, field.prop("value").await).unwrap_or_default()
        }
    }

    /// Whether the checkbox, radio button or switch of this name is checked.
    #[track_caller]
    pub fn is_checked(&self, name: &str) -> impl Future<Output = bool> {
        self.step(format!("look whether “{name}” is checked"));
        async move {
            let control = self.one_of(&["checkbox", "radio", "switch"], name).await;
            let script = "const [el] = arguments; return el.checked ?? el.ariaChecked === 'true'";
            self.script(script, vec![arg(&control)]).await == json!(true)
        }
    }

    /// The role and the accessible name that the browser gives to an element.
    pub async fn role_and_name(&self, element: &Element) -> (String, String) {
        told("role and name", self.try_role_and_name(element).await)
    }

    pub(crate) async fn try_role_and_name(
        &self,
        element: &Element,
    ) -> Result<(String, String), CmdError> {
        let mut role = self.computed(element, "role").await?;
        // A `summary` has no role of its own (https://github.com/w3c/html-aria/issues/553), and
        // WebKitGTK calls what one chooses from a button and a number a text.
        if !self.browser().has_devtools() && ["", "button", "textbox"].contains(&role.as_str()) {
            let is = self.try_script("return roleOf(arguments[0])", vec![arg(element)]).await?;
            role = is.as_str().unwrap_or_default().into();
        }
        Ok((role, self.computed(element, "label").await?))
    }

    /// Waits for the one element of any of these roles that has the name.
    ///
    /// The page's own script proposes, since it is fast, and the browser confirms.
    async fn one_of(&self, roles: &[&str], name: &str) -> Element {
        let start = std::time::Instant::now();
        loop {
            let mut all = Vec::new();
            for role in roles {
                all.extend(self.listed(role).await.unwrap_or_default());
            }
            let (mut fitting, others): (Vec<_>, Vec<_>) =
                all.into_iter().partition(|(_, is)| fits(is, name));
            let problem = match (fitting.len(), fitting.pop()) {
                (1, Some((element, _))) => match self.computed(&element, "label").await {
                    Ok(label) if fits(&label, name) => return element,
                    // WebKit names no header by its content, as the mapping says to this day:
                    // https://github.com/w3c/html-aam/issues/179
                    Ok(label)
                        if label.is_empty()
                            && roles == ["columnheader"]
                            && self.browser() == Browser::WebKit =>
                    {
                        return element;
                    }
                    Ok(label) => format!("the browser names it “{label}”"),
                    Err(error) => error.to_string(),
                },
                (0, _) => {
                    let names: Vec<_> = others.iter().map(|(_, is)| format!("“{is}”")).collect();
                    format!("there is none; there are [{}]", names.join(", "))
                }
                (count, _) => format!("there are {count}"),
            };
            let late = start.elapsed() >= crate::session::PATIENCE;
            assert!(!late, "one {} “{name}”: {problem}", roles.join(" or "));
            tokio::time::sleep(crate::session::PAUSE).await;
        }
    }

    async fn listed(&self, role: &str) -> Result<Vec<(Element, String)>, CmdError> {
        let found = self.try_script("return byRole(arguments[0])", vec![json!(role)]).await?;
        let all = found.as_array().into_iter().flatten();
        Ok(all
            .filter_map(|it| Some((self.element(&it["element"])?, it["name"].as_str()?.to_owned())))
            .collect())
    }

    /// The browser's own word, or the page's script's where chromedriver has none: it calls every
    /// element of another site's frame stale.
    async fn computed(&self, element: &Element, what: &str) -> Result<String, CmdError> {
        let path = format!("element/{}/computed{what}", element.element_id().as_ref());
        let answer = match self.client.issue_cmd(Call::get(path)).await {
            Err(CmdError::Standard(error)) if error.error == ErrorStatus::StaleElementReference => {
                let script = "const [el, what] = arguments, role = roleOf(el);
                    return what === 'role' ? role : nameOf(el, role)";
                self.try_script(script, vec![arg(element), json!(what)]).await?
            }
            answer => answer?,
        };
        let words = answer.as_str().unwrap_or_default().split_whitespace();
        Ok(match words.collect::<Vec<_>>().join(" ").as_str() {
            // What Chromium calls its own, in the words of ARIA.
            "DisclosureTriangle" => "button".into(),
            "image" if what == "role" => "img".into(),
            other => other.into(),
        })
    }
}

/// An element as an argument of a script.
pub(crate) fn arg(element: &Element) -> Value {
    serde_json::to_value(element).unwrap_or_default()
}

pub(crate) fn fits(is: &str, wanted: &str) -> bool {
    match (wanted.strip_suffix('…'), wanted.strip_prefix('…')) {
        _ if wanted.is_empty() => true,
        (Some(start), _) => is.starts_with(start),
        (_, Some(end)) => is.ends_with(end),
        _ => is == wanted,
    }
}

/// Whether a click did not happen because the element is not, or no longer, in its place.
pub(crate) fn is_not_yet(error: &CmdError) -> bool {
    let CmdError::Standard(error) = error else { return false };
    matches!(
        error.error,
        ErrorStatus::StaleElementReference
            | ErrorStatus::ElementClickIntercepted
            | ErrorStatus::ElementNotInteractable
    )
}
