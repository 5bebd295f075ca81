//! The page that builds the line for another site’s page, and shows the tool live.

use super::lines;
use crate::{
    components::{
        field::{self, Select, choice},
        native::without_app,
        typed::typed,
    },
    domain::{
        color::{self, Grounds, Rgb, Scheme, TEXT, accent_contrasts, readable},
        embedding::{Embedded, Embedding, LEAST_PIXELS, Problem, field as names, read_color},
    },
    route::Root,
    words::editor::embed as words,
};
use maud::{Markup, html};

/// The id of what is drawn anew at each change.
pub const VIEW: &str = "editor";
/// The id of the form.
pub const FORM: &str = "embedding";
/// The id of the form of the buttons that copy, and their name.
pub const COPY: &str = "copy";

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// Scheme, host and port of the site.
    pub origin: String,
    /// Where the site stands on its host.
    pub root: Root,
    /// Ids and names of the programs.
    pub programs: Vec<(String, String)>,
    /// The fields as they were filled in.
    pub fields: Vec<(String, String)>,
    /// Whether a field is being filled in: the preview waits then.
    pub is_typing: bool,
    /// What a screen reader is told.
    pub said: String,
    /// Of a text that was to be copied, its id, and whether it was.
    pub copied: Option<(String, bool)>,
}

impl Shown {
    /// What is chosen, and where that cannot be.
    pub fn embedding(&self) -> (Embedding, Vec<Problem>) {
        let ids: Vec<_> = self.programs.iter().map(|(id, _)| id.as_str()).collect();
        Embedding::read(&self.fields, &ids)
    }

    fn text(&self, name: &str) -> &str {
        let found = self.fields.iter().rev().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value)
    }
}

/// The texts to copy, each with its id.
pub fn texts(shown: &Shown) -> [(&'static str, String); 3] {
    let (it, _) = shown.embedding();
    let title = lines::title(&it, &shown.programs);
    [
        ("line-element", lines::element(&it, shown, &title)),
        ("line-frame", lines::frame(&it, shown, &title)),
        ("line-picture", lines::picture(&it, shown, &title)),
    ]
}

/// The page below its frame.
pub fn page(shown: &Shown) -> Markup {
    html! {
        h1.page-heading { (words::HEADING) }
        p.lead { (words::LEAD) }
        (without_app(words::WITHOUT))
        div.editor id=(VIEW) { (view(shown)) }
    }
}

/// What is drawn anew at each change.
pub fn view(shown: &Shown) -> Markup {
    let (it, problems) = shown.embedding();
    html! {
        p.visually-hidden role="status" { (shown.said) }
        form.editor__form.with-app id=(FORM) method="get" {
            (form(shown, &it, &problems))
        }
        div.editor__result {
            section aria-labelledby="lines" {
                h2.section-heading #lines { (words::LINES) }
                form id=(COPY) {}
                (texts_to_copy(shown))
                h3.editor__name { (words::ALLOW) }
                p.caption { (words::policy(&shown.origin)) }
                p.caption { (words::ANCESTORS) }
            }
            section.editor__preview aria-labelledby="preview" {
                h2.section-heading #preview { (words::PREVIEW) }
                p.caption { (words::PREVIEW_HINT) }
                p.caption.without-app { (words::NO_PREVIEW) }
                div.editor__frame data-still[shown.is_typing] {
                    @if !shown.is_typing {
                        (lines::preview(&it, &lines::title(&it, &shown.programs)))
                    }
                }
            }
        }
    }
}

fn form(shown: &Shown, it: &Embedding, problems: &[Problem]) -> Markup {
    let select = |name: &str, label: &str, choices: Vec<(String, String)>, answer: &str| {
        field::select(&Select { id: name, name, label, hint: "", choices, answer: answer.into() })
    };
    let of = |wanted: fn(&Problem) -> bool| problems.iter().find(|it| wanted(it));
    let tools = Embedded::ALL.map(|it| choice(it.as_str(), words::tool(it))).to_vec();
    let mut programs = vec![choice("", words::LIST)];
    programs.extend(shown.programs.iter().cloned());
    let schemes = vec![
        choice("", words::AUTO),
        choice(Scheme::Light.as_str(), words::LIGHT),
        choice(Scheme::Dark.as_str(), words::DARK),
    ];
    let is_light =
        |it: &Problem| matches!(it, Problem::Accent | Problem::Contrast(Scheme::Light, _));
    let is_dark = |it: &Problem| {
        let of_dark = matches!(it, Problem::DarkAccent | Problem::DarkAlone);
        of_dark || matches!(it, Problem::Contrast(Scheme::Dark, _))
    };
    let text = |name, label, hint, problem| input(shown, name, "text", (label, hint), problem);
    let number = |name, label, hint, problem| input(shown, name, "number", (label, hint), problem);
    html! {
        fieldset.editor__group {
            legend.editor__legend { (words::WHAT) }
            (select(names::TOOL, words::TOOL, tools, it.tool.as_str()))
            @let program = it.program.as_deref().unwrap_or_default();
            div hidden[it.tool != Embedded::Programs] {
                (select(names::PROGRAM, words::PROGRAM, programs, program))
            }
            (text(names::TITLE, words::TITLE, words::TITLE_HINT, of(|it| *it == Problem::Title)))
        }
        fieldset.editor__group {
            legend.editor__legend { (words::LOOKS) }
            (select(names::THEME, words::SCHEME, schemes, it.scheme.map_or("", Scheme::as_str)))
            (text(names::ACCENT, words::ACCENT, words::ACCENT_HINT, of(is_light)))
            (text(names::DARK, words::ACCENT_DARK, words::DARK_HINT, of(is_dark)))
            (contrasts(shown))
        }
        fieldset.editor__group {
            legend.editor__legend { (words::SIZE) }
            (number(names::LEAST, words::LEAST, "", of(|it| *it == Problem::Least)))
            (number(names::MOST, words::MOST, words::MOST_HINT, of(|it| {
                matches!(it, Problem::Most | Problem::Order)
            })))
            (checkbox(names::LAZY, it.is_lazy, words::LAZY, ""))
        }
        fieldset.editor__group {
            legend.editor__legend { (words::TOLD) }
            (checkbox(names::RESULTS, it.asks_for_results, words::RESULTS, words::RESULTS_HINT))
            (checkbox(names::SANDBOX, it.is_sandbox, words::SANDBOX, ""))
        }
    }
}

fn input(
    shown: &Shown,
    name: &str,
    kind: &str,
    (label, hint): (&str, &str),
    problem: Option<&Problem>,
) -> Markup {
    let (hinted, wrong) = ([name, "-hint"].concat(), [name, "-problem"].concat());
    let mut described = Vec::new();
    described.extend((!hint.is_empty()).then_some(hinted.as_str()));
    described.extend(problem.map(|_| wrong.as_str()));
    let described = (!described.is_empty()).then(|| described.join(" "));
    html! {
        div.field {
            label.field__label for=(name) { (label) }
            @if !hint.is_empty() { p.field__hint id=(hinted) { (hint) } }
            input.field__control
                type=(kind)
                id=(name)
                name=(name)
                value=(typed(shown.text(name)))
                min=[(kind == "number").then_some(LEAST_PIXELS)]
                autocomplete="off"
                spellcheck="false"
                aria-invalid=[problem.map(|_| "true")]
                aria-describedby=[described];
            @if let Some(it) = problem { p.editor__problem id=(wrong) { (words::problem(it)) } }
        }
    }
}

fn checkbox(name: &str, is_on: bool, label: &str, hint: &str) -> Markup {
    html! {
        label.editor__choice {
            span {
                (label)
                @if !hint.is_empty() { span.editor__hint { (hint) } }
            }
            input.checkbox type="checkbox" name=(name) value="on" checked[is_on];
        }
    }
}

/// How well the accent is read everywhere, where one was given that is a color.
fn contrasts(shown: &Shown) -> Markup {
    let color = |name| read_color(shown.text(name).trim());
    let Some(light) = color(names::ACCENT) else { return Markup::default() };
    let dark = color(names::DARK).or_else(|| readable(light, Scheme::Dark)).unwrap_or(light);
    let columns = [(light, Scheme::Light), (dark, Scheme::Dark)]
        .map(|(accent, scheme)| accent_contrasts(accent, scheme));
    let [on_light, on_dark] = columns;
    let cell = |contrast: u32| {
        let word = if contrast < TEXT { words::FAINT } else { words::ENOUGH };
        html! { td { (words::ratio(contrast)) " " (word) } }
    };
    html! {
        div.editor__samples aria-hidden="true" {
            (sample(light, color::LIGHT))
            (sample(dark, color::DARK))
        }
        table.editor__contrasts {
            caption.editor__caption { (words::CONTRAST) }
            thead { tr { @for head in words::CONTRAST_HEADS { th scope="col" { (head) } } } }
            tbody {
                @for ((against, light), (_, dark)) in on_light.into_iter().zip(on_dark) {
                    tr {
                        th scope="row" { (words::against(against)) }
                        (cell(light))
                        (cell(dark))
                    }
                }
            }
        }
    }
}

/// A link and a button in an accent, on the grounds of a scheme.
fn sample(accent: Rgb, on: Grounds) -> Markup {
    html! {
        svg.editor__sample viewBox="0 0 168 64" {
            rect width="168" height="64" fill=(on.paper) {}
            text x="16" y="38" fill=(accent) text-decoration="underline" { (words::SAMPLE_LINK) }
            rect x="72" y="14" width="80" height="36" rx="2" fill=(accent) {}
            text x="112" y="38" fill=(on.on_accent) text-anchor="middle" { (words::SAMPLE_BUTTON) }
        }
    }
}

fn texts_to_copy(shown: &Shown) -> Markup {
    let parts = [
        (words::ELEMENT, words::ELEMENT_HINT),
        (words::FRAME, words::FRAME_HINT),
        (words::PICTURE, words::PICTURE_HINT),
    ];
    html! {
        @for ((id, text), (name, hint)) in texts(shown).into_iter().zip(parts) {
            label.editor__name for=(id) { (name) }
            p.caption { (hint) }
            textarea.editor__text id=(id) rows="6" readonly spellcheck="false" { (text) }
            div.editor__copy.with-app {
                button.button.button--quiet form=(COPY) name=(COPY) value=(id) {
                    (words::COPY)
                    span.visually-hidden { (words::copies(name)) }
                }
                @if let Some((copied, is_done)) = &shown.copied && copied == id {
                    span { (if *is_done { words::COPIED } else { words::NOT_COPIED }) }
                }
            }
        }
    }
}
