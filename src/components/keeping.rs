//! Around every view: undo and redo, where answers are kept, and what the second
//! wasm draws.

use crate::{
    browser::form::Entered,
    domain::keeping::Place,
    route::Route,
    state::{Command, Model, Pairs},
    words::keeping as words,
};
use maud::{Markup, PreEscaped, html};

/// The ids of the forms begin so.
pub const FORMS: &str = "keep-";
const BAR: &str = "keep-bar";
const PLACE: &str = "keep-place";
const AGAIN: &str = "keep-again";
/// The id of the button that opens the panel.
pub const OPEN: &str = "keep-open";
/// The id of the panel’s heading.
pub const PANEL: &str = "keep-heading";

/// The values of the buttons.
const UNDO: &str = "undo";
const REDO: &str = "redo";
const PANEL_BUTTON: &str = "panel";
const ERASE: &str = "erase";

/// What becomes of a button or a choice here: the second wasm is asked. `None`
/// where it is of another form.
pub fn entered(model: &mut Model, entered: &Entered) -> Option<Vec<Command>> {
    if !entered.form.starts_with(FORMS) {
        return None;
    }
    if entered.form == PLACE {
        model.keeping.place = Place::parse(&entered.value).unwrap_or_default();
    }
    model.keeping.is_coming = entered.form != PLACE;
    model.keeping.is_missing = false;
    Some(vec![Command::AskMore(told(entered))])
}

/// What was entered, as another wasm is told of it.
pub fn told(entered: &Entered) -> Pairs {
    let flag = |is: bool| if is { "1" } else { "" };
    let pairs = [
        ("form", entered.form.as_str()),
        ("name", &entered.name),
        ("value", &entered.value),
        ("submitted", flag(entered.is_submitted)),
        ("typing", flag(entered.is_typing)),
        ("query", &entered.query),
    ];
    pairs.map(|(key, it)| (key.to_owned(), it.to_owned())).into()
}

/// Above the view: what came in, and what went wrong.
pub fn above(model: &Model) -> Markup {
    html! { (PreEscaped(&model.keeping.above)) }
}

/// Below the view: undo, redo, the way to keep or send, and to erase.
pub fn bar(model: &Model) -> Markup {
    let keeping = &model.keeping;
    let button = |value: &str, name: &str| {
        html! {
            button.button.button--quiet type="submit" name="keep" value=(value) data-refuge=(OPEN) {
                (name)
            }
        }
    };
    html! {
        section.keeping.with-app aria-label=(words::REGION) {
            @if model.route != Some(Route::Home) { (earlier(model)) }
            form.keeping__bar #(BAR) {
                @if keeping.can_undo { (button(UNDO, words::UNDO)) }
                @if keeping.can_redo { (button(REDO, words::REDO)) }
                button.button.button--quiet #(OPEN) type="submit" name="keep" value=(PANEL_BUTTON)
                    aria-expanded=(!keeping.panel.is_empty()) { (words::SEND) }
                (button(ERASE, words::ERASE))
            }
            p.caption role="status" {
                @if keeping.is_missing { (words::MISSING) }
                @else if keeping.is_coming { (words::COMING) }
                @else { (keeping.status.as_deref().unwrap_or(words::NOTHING_KEPT)) }
            }
            @if keeping.is_missing {
                form #(AGAIN) { button.button type="submit" { (words::TRY_AGAIN) } }
            }
            (PreEscaped(&keeping.panel))
        }
    }
}

/// A button elsewhere that takes the last step back.
pub fn undo_button(words: &str) -> Markup {
    html! { button.button type="submit" form=(BAR) name="keep" value=(UNDO) { (words) } }
}

/// A button elsewhere that opens the panel with link, code and file.
pub fn open_button(words: &str) -> Markup {
    html! {
        button.button.with-app type="submit" form=(BAR) name="keep" value=(PANEL_BUTTON) { (words) }
    }
}

/// The one line that offers earlier answers.
pub fn earlier(model: &Model) -> Markup {
    html! { (PreEscaped(&model.keeping.earlier)) }
}

/// The choice of where answers are kept, before anything is. A conversation leaves none.
pub fn place(chosen: Place) -> Markup {
    if chosen == Place::Talk {
        return html! {};
    }
    html! {
        form.keeping__place.with-app #(PLACE) autocomplete="off" {
            label.field__label for="kept-where" { (words::PLACE) }
            div.field__select {
                select.field__control #kept-where name="place" {
                    @for it in Place::ALL {
                        option value=(it.as_str()) selected[it == chosen] {
                            (words::place(it))
                        }
                    }
                }
            }
        }
    }
}
