//! A person before the app without a browser: reads the controls of the
//! drawn markup, enters what a form would send, and looks again.

use docent::{
    browser::form::Entered,
    components::keeping::FORMS,
    content::{self, Origin},
    domain::{calendar::Day, catalog::Catalog},
    pages,
    route::{self, Root},
    state::{Command, Loaded, Model, Site},
};

use std::sync::OnceLock;

pub(crate) const CATALOG: &str = include_str!("../../public/api/v1/catalog.json");

/// The shipped catalog.
pub(crate) fn catalog() -> Catalog {
    static READ: OnceLock<Catalog> = OnceLock::new();
    READ.get_or_init(|| content::read(CATALOG).expect("the shipped catalog is accepted")).clone()
}

/// The content as the build ships it.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn shipped() -> docent::Shipped {
    let catalog = catalog();
    let assessment = include_str!("../../public/api/v1/assessment.json");
    let assessment = content::read_beside(assessment, &catalog).expect("it is accepted");
    let glossary = include_str!("../../public/api/v1/glossary.json");
    let glossary = content::read(glossary).expect("it is accepted");
    let timing = include_str!("../../public/api/v1/timing.json");
    let timing = content::read_beside(timing, &catalog).expect("it is accepted");
    let pathways = include_str!("../../public/api/v1/pathways.json");
    let pathways = content::read_beside(pathways, &catalog).expect("it is accepted");
    let changes = include_str!("../../public/api/v1/changes.json");
    let changes = content::read(changes).expect("it is accepted");
    let accessibility = include_str!("../../public/api/v1/accessibility.json");
    let accessibility = content::read(accessibility).expect("it is accepted");
    docent::Shipped { catalog, glossary, assessment, timing, pathways, changes, accessibility }
}

/// A content file as it comes from the endpoint.
pub(crate) fn live<D>(document: D) -> Loaded<D> {
    Loaded::new(document, Origin::Live, None)
}

/// A control of a form, as a browser would hold it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Control {
    pub(crate) form: String,
    /// Its element, or the type of an input.
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) is_checked: bool,
    /// Whether it takes what is entered.
    pub(crate) is_open: bool,
    /// The values of a select.
    pub(crate) choices: Vec<String>,
}

/// A person before the app.
pub(crate) struct Person {
    pub(crate) model: Model,
}

impl Person {
    /// At an address below the root, with the shipped catalog there.
    pub(crate) fn at(address: &str) -> Self {
        Self::with(catalog(), address)
    }

    /// The same with another catalog.
    pub(crate) fn with(catalog: Catalog, address: &str) -> Self {
        Self::on(Day::new(2026, 11, 22), catalog, address)
    }

    /// The same on another day; without one, as a page is drawn at the build.
    pub(crate) fn on(today: Option<Day>, catalog: Catalog, address: &str) -> Self {
        let site = Site::new(Root::new("/a/b/"), "api/v1/");
        let mut model = Model::new(site, "/a/b/", live(catalog), today);
        model.origin = "https://school.example".into();
        let mut person = Self { model };
        person.go(address);
        person
    }

    /// Goes to an address below the root.
    pub(crate) fn go(&mut self, address: &str) -> Vec<Command> {
        let (path, search) = address.split_once('?').unwrap_or((address, ""));
        let before = self.model.route.clone();
        self.model.arrive(&["/a/b", path].concat(), search);
        let is_elsewhere = self.model.route != before;
        pages::arrived(&mut self.model, false, is_elsewhere)
    }

    /// The page as it is drawn now.
    pub(crate) fn markup(&self) -> String {
        pages::view(&self.model).into_string()
    }

    /// The controls of the page in their order.
    pub(crate) fn controls(&self) -> Vec<Control> {
        controls(&self.markup())
    }

    /// Those of the view itself, without the ones about keeping around it.
    pub(crate) fn own_controls(&self) -> Vec<Control> {
        let mut controls = self.controls();
        controls.retain(|it| !it.form.starts_with(FORMS));
        controls
    }

    /// The control of this form and name, and of this value where it has one.
    pub(crate) fn control(&self, form: &str, name: &str, value: Option<&str>) -> Control {
        let all = self.controls();
        let is_meant = |it: &&Control| {
            it.form == form && it.name == name && value.is_none_or(|value| it.value == value)
        };
        all.iter().find(is_meant).cloned().unwrap_or_else(|| {
            panic!("no {name} {value:?} in {form}: {all:#?}");
        })
    }

    /// What a form would send now.
    pub(crate) fn fields(&self, form: &str) -> Vec<(String, String)> {
        fields(&self.controls(), form)
    }

    /// Types into a search field or a text.
    pub(crate) fn types(&mut self, form: &str, name: &str, text: &str) -> Vec<Command> {
        let is_typing = self.control(form, name, None).kind == "search";
        self.changes(form, name, None, |it| text.clone_into(&mut it.value), is_typing)
    }

    /// Chooses a value of a select, which must be there.
    pub(crate) fn chooses(&mut self, form: &str, name: &str, value: &str) -> Vec<Command> {
        let is_meant = |it: &&Control| it.form == form && it.name == name && it.kind == "select";
        let all = self.controls();
        let select = all.iter().find(is_meant).unwrap_or_else(|| panic!("no {name} in {form}"));
        let choices = &select.choices;
        assert!(choices.iter().any(|it| it == value), "{value} is not in {choices:?}");
        let own = Some(select.value.as_str());
        self.changes(form, name, own, |it| value.clone_into(&mut it.value), false)
    }

    /// Checks a checkbox, or takes the check away.
    pub(crate) fn checks(&mut self, form: &str, name: &str, value: &str) -> Vec<Command> {
        let turn = |it: &mut Control| it.is_checked = !it.is_checked;
        self.changes(form, name, Some(value), turn, false)
    }

    fn changes(
        &mut self,
        form: &str,
        name: &str,
        value: Option<&str>,
        change: impl FnOnce(&mut Control),
        is_typing: bool,
    ) -> Vec<Command> {
        let mut controls = self.controls();
        let meant = self.control(form, name, value);
        let at = controls.iter().position(|it| *it == meant).expect("it is there");
        change(&mut controls[at]);
        let changed = controls[at].clone();
        self.enters(&Entered {
            form: form.into(),
            name: name.into(),
            value: changed.value,
            is_checked: changed.is_checked,
            is_submitted: false,
            is_typing,
            query: route::query(&fields(&controls, form)),
        })
    }

    /// Presses a button of this form; the first one where no name is given.
    pub(crate) fn presses(&mut self, form: &str, name: &str) -> Vec<Command> {
        let button = self.controls().into_iter().find(|it| {
            it.form == form && it.kind == "button" && (name.is_empty() || it.name == name)
        });
        let button = button.unwrap_or_else(|| panic!("no button {name} in {form}"));
        let mut pairs = self.fields(form);
        if !button.name.is_empty() {
            pairs.push((button.name.clone(), button.value.clone()));
        }
        self.enters(&Entered {
            form: form.into(),
            name: button.name,
            value: button.value,
            is_checked: false,
            is_submitted: true,
            is_typing: false,
            query: route::query(&pairs),
        })
    }

    /// Hands over what was entered, and does what the app would do then.
    pub(crate) fn enters(&mut self, entered: &Entered) -> Vec<Command> {
        let commands = pages::entered(&mut self.model, entered);
        for command in &commands {
            match command {
                Command::Say(sentence) => self.model.said.clone_from(sentence),
                Command::Replace(route) => _ = self.go(&route.path()),
                _ => {}
            }
        }
        commands
    }
}

/// What a form sends: a browser leaves out boxes and radio buttons that are not
/// checked, and buttons that were not pressed.
pub(crate) fn fields(controls: &[Control], form: &str) -> Vec<(String, String)> {
    let sent = controls.iter().filter(|it| {
        let is_off = ["checkbox", "radio"].contains(&it.kind.as_str()) && !it.is_checked;
        it.form == form && it.kind != "button" && !it.name.is_empty() && !is_off
    });
    sent.map(|it| (it.name.clone(), it.value.clone())).collect()
}

/// The text of an attribute's value or of an element, entities resolved.
pub(crate) fn plain(markup: &str) -> String {
    let mut parts = markup.split('&');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (name, rest) = part.split_once(';').expect("an entity ends");
        let sign = match name {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            name => {
                let number = name.strip_prefix('#').and_then(|it| it.parse().ok());
                number.and_then(char::from_u32).unwrap_or_else(|| panic!("&{name};"))
            }
        };
        format!("{text}{sign}{rest}")
    })
}

/// The tags of some markup, each with the text behind it.
pub(crate) fn tags(markup: &str) -> Vec<(&str, &str)> {
    let parts = markup.split('<').skip(1);
    // The markup is our own: no `<` or `>` stands in a value.
    parts.map(|part| part.split_once('>').expect("a tag ends")).collect()
}

/// The value of an attribute.
pub(crate) fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next().map(plain)
}

/// Whether a tag has an attribute without a value.
fn is_set(tag: &str, name: &str) -> bool {
    tag.ends_with(&format!(" {name}")) || tag.contains(&format!(" {name} "))
}

/// The controls of some markup in their order.
pub(crate) fn controls(markup: &str) -> Vec<Control> {
    let mut controls: Vec<Control> = Vec::new();
    let mut form = String::new();
    for (tag, text) in tags(markup) {
        let own = |name: &str| attribute(tag, name).unwrap_or_default();
        let element = tag.split_whitespace().next().unwrap_or_default();
        match element {
            "form" => {
                assert!(form.is_empty(), "a form within a form: {tag}");
                form = own("id");
                assert!(!form.is_empty(), "a form without an id: {tag}");
            }
            "/form" => form.clear(),
            "option" => {
                let select = controls.last_mut().expect("an option is in a select");
                let value = own("value");
                // Without one that is selected, a browser shows the first.
                if is_set(tag, "selected") || select.choices.is_empty() {
                    select.value.clone_from(&value);
                }
                select.choices.push(value);
            }
            "input" | "select" | "textarea" | "button" => controls.push(Control {
                form: attribute(tag, "form").unwrap_or_else(|| form.clone()),
                kind: if element == "input" { own("type") } else { element.to_owned() },
                name: own("name"),
                value: if element == "textarea" { plain(text) } else { own("value") },
                is_checked: is_set(tag, "checked"),
                is_open: !is_set(tag, "disabled"),
                choices: Vec::new(),
            }),
            _ => {}
        }
    }
    let forms: Vec<String> = tags(markup)
        .iter()
        .filter(|it| it.0.starts_with("form"))
        .filter_map(|it| attribute(it.0, "id"))
        .collect();
    for control in &controls {
        assert!(forms.contains(&control.form), "a control of no form: {control:?}");
    }
    controls
}
