//! The page that checks content files: what is wrong in them, where, and why.

pub mod report;
mod result;
pub mod running;

use crate::{
    browser::files::{Chosen, Unreadable},
    components::{
        field::{self, Select, choice},
        native::without_app,
        typed::typed,
    },
    content::{
        checker::NAMES,
        recognized::{by_name, by_shape},
    },
    words::editor::check as words,
};
use maud::{Markup, html};
use report::{File, Part, Row, Source};
pub use result::MOST_ROWS;

/// The id of what is drawn anew at each change.
pub const VIEW: &str = "checker";
/// The id of the form, and of its controls.
pub const FORM: &str = "check";
/// The control for files.
pub const FILES: &str = "files";
/// The text that is pasted.
pub const PASTED: &str = "pasted";
/// What begins the name of a select that asks which file one is; its place follows.
pub const KIND: &str = "kind-";
/// The name of the button that takes a file out again; its value is the place.
pub const REMOVE: &str = "remove";
/// The form that says which findings are shown, and its select.
pub const SHOW: &str = "show";
/// The form of the button that copies.
pub const COPY: &str = "copy";
/// The heading over what was found.
pub const RESULT: &str = "found";
/// The id of the findings as text.
pub const PLAIN: &str = "report";

/// A file that the editor gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The name that it came with.
    pub name: String,
    /// What it holds, or why that is not known.
    pub text: Result<String, Unreadable>,
    /// Which content file it is, where that can be told or was said.
    pub kind: Option<&'static str>,
    /// Whether its name says so: else it can be said.
    pub is_named: bool,
}

impl Given {
    /// A file that was chosen, dropped or pasted.
    pub fn new((name, text): Chosen) -> Self {
        let named = by_name(&name);
        let told = || text.as_ref().ok().and_then(|it| by_shape(it));
        Self { kind: named.or_else(told), is_named: named.is_some(), name, text }
    }
}

/// Which findings are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All of them.
    #[default]
    All,
    /// Errors alone.
    Errors,
    /// Warnings alone.
    Warnings,
}

impl Filter {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::All, Self::Errors, Self::Warnings];

    /// Its word in the form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Errors => "errors",
            Self::Warnings => "warnings",
        }
    }

    /// Whether this finding is shown.
    pub fn shows(self, row: &Row) -> bool {
        match self {
            Self::All => true,
            Self::Errors => row.is_error,
            Self::Warnings => !row.is_error,
        }
    }
}

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// What the editor gave, in the order in which it came.
    pub given: Vec<Given>,
    /// What was found, once it was checked: of what was given first.
    pub found: Option<Vec<Part>>,
    /// The content files that could neither be given nor fetched.
    pub missing: Vec<&'static str>,
    /// Which findings are shown.
    pub filter: Filter,
    /// What the status line says.
    pub said: String,
    /// Whether the report was copied, once that was tried.
    pub copied: Option<bool>,
}

impl Shown {
    /// Takes files in; one of a kind or of a name that is there stands in its place.
    pub fn take(&mut self, chosen: Vec<Chosen>) {
        for it in chosen {
            let new = Given::new(it);
            let is_same =
                |old: &Given| old.name == new.name || (new.kind.is_some() && old.kind == new.kind);
            self.given.retain(|it| !is_same(it));
            self.given.push(new);
        }
    }

    /// Whether each file is known to be one of the content.
    pub fn is_told(&self) -> bool {
        self.given.iter().all(|it| it.kind.is_some() || it.text.is_err())
    }

    /// The files to be checked that the editor gave; of two that are the same, the later.
    pub fn files(&self) -> Vec<File> {
        let mut files: Vec<File> = Vec::new();
        for it in &self.given {
            let (Some(name), Ok(text)) = (it.kind, &it.text) else { continue };
            files.retain(|it| it.name != name);
            let source = Source::Given(it.name.clone());
            files.push(File { name, source, text: text.clone() });
        }
        files
    }

    /// How many errors and warnings there are, of what was given and of what is published.
    pub fn counts(&self) -> (usize, usize) {
        let of = self.found.iter().flatten().map(Part::counts);
        of.fold((0, 0), |(errors, warnings), it| (errors + it.0, warnings + it.1))
    }
}

/// The page below its frame.
pub fn page(shown: &Shown) -> Markup {
    html! {
        h1.page-heading { (words::HEADING) }
        p.lead { (words::LEAD) }
        (without_app(words::WITHOUT))
        div.checker id=(VIEW) { (view(shown)) }
        section.checker__about aria-labelledby="about" {
            h2.section-heading #about { (words::ABOUT) }
            dl.checker__files {
                @for name in NAMES {
                    dt { code { (words::file(name)) } }
                    dd { (words::about(name)) }
                }
            }
            p.caption { (words::NATIVE) " " code { (words::COMMAND) } }
        }
    }
}

/// What is drawn anew at each change.
pub fn view(shown: &Shown) -> Markup {
    html! {
        form.checker__form.with-app id=(FORM) method="get" { (form(shown)) }
        // The heading of what was found says it too.
        p.checker__status.with-app.visually-hidden[shown.found.is_some()] role="status" {
            (shown.said)
        }
        @if let Some(found) = &shown.found { (result::result(shown, found)) }
    }
}

fn form(shown: &Shown) -> Markup {
    html! {
        div.field {
            label.field__label for=(FILES) { (words::FILES) }
            p.field__hint #files-hint { (words::FILES_HINT) }
            input.checker__drop id=(FILES) type="file" name=(FILES) multiple
                accept=".json,application/json" aria-describedby="files-hint";
        }
        @if !shown.given.is_empty() {
            ul.checker__list {
                @for (at, it) in shown.given.iter().enumerate() { (given(at, it)) }
            }
        }
        div.field {
            label.field__label for=(PASTED) { (words::PASTE) }
            p.field__hint #pasted-hint { (words::PASTE_HINT) }
            textarea.editor__text id=(PASTED) name=(PASTED) rows="4" autocomplete="off"
                spellcheck="false" aria-describedby="pasted-hint" {}
        }
        button.button.button--primary { (if shown.found.is_some() { words::AGAIN } else { words::CHECK }) }
        p.caption { (words::REST) }
    }
}

fn given(at: usize, it: &Given) -> Markup {
    let name = [KIND, &at.to_string()].concat();
    let note = match &it.text {
        Err(why) => unreadable(*why),
        Ok(_) if it.is_named => "",
        Ok(_) if it.kind.is_some() => words::TOLD,
        Ok(_) => words::UNTOLD,
    };
    html! {
        li.checker__file {
            p {
                strong.checker__name { (typed(&it.name)) }
                " " (note)
            }
            @if it.text.is_ok() && !it.is_named {
                (field::select(&Select {
                    id: &name,
                    name: &name,
                    label: words::KIND,
                    hint: "",
                    choices: kinds(),
                    answer: it.kind.unwrap_or_default().into(),
                }))
            }
            button.button.button--quiet name=(REMOVE) value=(at) {
                (words::REMOVE) span.visually-hidden { " " (typed(&it.name)) }
            }
        }
    }
}

fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::TooLarge => words::TOO_LARGE,
        Unreadable::NotText => words::NOT_TEXT,
        Unreadable::Gone => words::GONE,
    }
}

fn kinds() -> Vec<(String, String)> {
    let of = |name| choice(name, &words::file(name));
    std::iter::once(choice("", words::CHOOSE)).chain(NAMES.into_iter().map(of)).collect()
}
