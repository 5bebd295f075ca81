//! The page for web editors in the browser: what is filled in, drawn at once.

use super::embed::{self, Shown};
use crate::{
    browser::{clipboard, editor, form::Entered, morph, page, takeover},
    domain::embedding::field,
    route::{Root, pairs, query},
    words::editor::embed as words,
};
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::set_timeout_with_handle};
use std::{cell::RefCell, rc::Rc, time::Duration};

/// The setting that names the site’s root on its host.
const ROOT: &str = "docent-root";

/// How long nobody types before the preview follows: a frame is not loaded at each letter.
const REST: Duration = Duration::from_millis(800);

/// The page while it runs.
#[derive(Default)]
struct Running {
    shown: Shown,
    resting: Option<TimeoutHandle>,
}

/// Begins with what stands in the address; what was filled in meanwhile is heard then.
pub fn start() {
    let shown = Shown {
        origin: page::origin().unwrap_or_default(),
        root: Root::new(&page::setting(ROOT).unwrap_or_default()),
        programs: editor::choices(field::PROGRAM),
        fields: pairs(&editor::search()),
        ..Shown::default()
    };
    let view = embed::view(&shown).into_string();
    let running = Rc::new(RefCell::new(Running { shown, resting: None }));
    editor::hear(move |entered| hear(&running, &entered));
    takeover::take_over(embed::VIEW, &view);
    page::ready();
}

fn draw(shown: &Shown) {
    morph::morph(embed::VIEW, &embed::view(shown).into_string());
}

fn hear(running: &Rc<RefCell<Running>>, entered: &Entered) {
    if entered.is_submitted && entered.form == embed::COPY {
        return copy(Rc::clone(running), &entered.value);
    }
    let mut now = running.borrow_mut();
    let fields = pairs(&entered.query);
    if entered.form != embed::FORM || (now.shown.fields == fields && !entered.is_submitted) {
        return;
    }
    now.shown.fields = fields;
    now.shown.copied = None;
    now.shown.said.clear();
    now.shown.is_typing = true;
    draw(&now.shown);
    if let Some(resting) = now.resting.take() {
        resting.clear();
    }
    let is_typed = editor::is_in_text() && !entered.is_submitted;
    let rest = if is_typed { REST } else { Duration::ZERO };
    let later = Rc::clone(running);
    // Without room for a timer the preview stays, and the lines are right.
    now.resting = set_timeout_with_handle(move || rested(&later), rest).ok();
}

/// What follows once nobody types: the preview, the address, and a word to who hears it.
fn rested(running: &Rc<RefCell<Running>>) {
    let mut now = running.borrow_mut();
    now.resting = None;
    now.shown.is_typing = false;
    now.shown.said = words::said(now.shown.embedding().1.len());
    let filled = now.shown.fields.iter().filter(|(_, it)| !it.is_empty());
    editor::set_search(&query(&filled.cloned().collect::<Vec<_>>()));
    draw(&now.shown);
}

fn copy(running: Rc<RefCell<Running>>, id: &str) {
    let texts = embed::texts(&running.borrow().shown);
    let Some((id, text)) = texts.into_iter().find(|(it, _)| *it == id) else { return };
    let copying = clipboard::copy(&text);
    page::spawn(async move {
        let is_done = copying.await;
        let shown = &mut running.borrow_mut().shown;
        shown.copied = Some((id.into(), is_done));
        shown.said = if is_done { words::COPIED } else { words::NOT_COPIED }.into();
        draw(shown);
        if !is_done {
            clipboard::select(id);
        }
    });
}
