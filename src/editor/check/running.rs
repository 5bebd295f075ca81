//! The page that checks content files in the browser: files are read, what is not given is
//! fetched, and the checker goes through them one by one.

use super::{
    COPY, FILES, FORM, Filter, Given, KIND, PASTED, PLAIN, REMOVE, RESULT, SHOW, Shown, VIEW,
    report::{self, File, Source},
};
use crate::{
    browser::{
        clipboard, editor,
        files::{self, Chosen},
        form::Entered,
        http::{Cache, get_text},
        morph, page, takeover,
    },
    content::{LARGEST, checker::NAMES},
    route::{Root, pairs},
    state::Site,
    words::editor::check as words,
};
use std::{cell::RefCell, rc::Rc};

/// How long a published file may take, in milliseconds: as in the app.
const PATIENCE: u64 = 8_000;

/// The page while it runs.
struct Running {
    site: Site,
    shown: Shown,
    /// What was fetched so far.
    published: Vec<File>,
    /// What is asked for last; what was begun before ends in nothing.
    turn: usize,
}

type Shared = Rc<RefCell<Running>>;

/// Begins; files that were chosen meanwhile are heard then.
pub fn start() {
    let root = Root::new(&page::setting("docent-root").unwrap_or_default());
    let endpoint = page::setting("docent-endpoint").unwrap_or_else(|| "api/v1/".into());
    let running = Running {
        site: Site::new(root, &endpoint),
        shown: Shown::default(),
        published: Vec::new(),
        turn: 0,
    };
    let view = super::view(&running.shown).into_string();
    let running = Rc::new(RefCell::new(running));
    let (entered, chosen) = (Rc::clone(&running), Rc::clone(&running));
    editor::hear(move |it| hear(&entered, &it));
    files::hear(FILES, LARGEST, move |it| take(&chosen, it));
    takeover::take_over(VIEW, &view);
    page::ready();
}

fn draw(shown: &Shown) {
    morph::morph(VIEW, &super::view(shown).into_string());
}

/// Files are checked at once where each is known; else the editor is asked first.
fn take(running: &Shared, chosen: Vec<Chosen>) {
    let mut now = running.borrow_mut();
    now.shown.take(chosen);
    if now.shown.is_told() && !now.shown.files().is_empty() {
        drop(now);
        check(running, false);
    } else {
        wait(&mut now);
    }
}

fn wait(now: &mut Running) {
    now.turn += 1;
    now.shown.found = None;
    let said = if !now.shown.is_told() {
        words::ASKED
    } else if now.shown.given.iter().any(|it| it.text.is_err()) {
        words::UNREADABLE
    } else {
        ""
    };
    now.shown.said = said.into();
    draw(&now.shown);
}

fn hear(running: &Shared, entered: &Entered) {
    let mut now = running.borrow_mut();
    match entered.form.as_str() {
        FORM if entered.is_submitted && entered.name == REMOVE => {
            let at = entered.value.parse().unwrap_or(usize::MAX);
            if at < now.shown.given.len() {
                now.shown.given.remove(at);
                wait(&mut now);
                page::focus(FILES);
            }
        }
        FORM if entered.is_submitted => {
            let fields = pairs(&entered.query);
            let pasted =
                fields.into_iter().find(|(name, it)| name == PASTED && !it.trim().is_empty());
            if let Some((_, text)) = pasted {
                let is_small = text.len() <= LARGEST;
                let text = if is_small { Ok(text) } else { Err(files::Unreadable::TooLarge) };
                now.shown.take(vec![(words::PASTED.into(), text)]);
                editor::empty(PASTED);
            }
            if now.shown.is_told() {
                drop(now);
                check(running, true);
            } else {
                wait(&mut now);
                let at = now.shown.given.iter().position(|it| it.kind.is_none() && it.text.is_ok());
                page::focus(&[KIND, &at.unwrap_or_default().to_string()].concat());
            }
        }
        FORM => {
            let at = entered.name.strip_prefix(KIND).and_then(|it| it.parse().ok());
            let given: Option<&mut Given> = at.and_then(|at: usize| now.shown.given.get_mut(at));
            if let Some(given) = given {
                given.kind = NAMES.into_iter().find(|it| *it == entered.value);
                wait(&mut now);
            }
        }
        SHOW => {
            let filter = Filter::ALL.into_iter().find(|it| it.as_str() == entered.value);
            now.shown.filter = filter.unwrap_or_default();
            now.shown.copied = None;
            draw(&now.shown);
        }
        COPY if entered.is_submitted => copy(running, &now.shown),
        _ => {}
    }
}

/// Checks what was given beside what is published. A person who pressed the button is led
/// to what was found.
fn check(running: &Shared, is_asked: bool) {
    let running = Rc::clone(running);
    let mut now = running.borrow_mut();
    now.turn += 1;
    let turn = now.turn;
    now.shown.said = words::CHECKING.into();
    draw(&now.shown);
    drop(now);
    page::spawn(async move {
        let given = running.borrow().shown.files();
        let mut all = given.clone();
        for name in NAMES.into_iter().filter(|name| given.iter().all(|it| it.name != *name)) {
            all.extend(published(&running, name).await);
        }
        let texts = report::texts(&all);
        let warnings = report::warnings(&texts, page::today());
        let mut found = Vec::new();
        for file in &all {
            editor::breathe().await;
            found.push(report::part(file, &texts, &warnings));
        }
        let mut now = running.borrow_mut();
        if now.turn != turn {
            return;
        }
        now.shown.missing =
            NAMES.into_iter().filter(|name| all.iter().all(|it| it.name != *name)).collect();
        now.shown.found = Some(found);
        now.shown.copied = None;
        let (n_errors, n_warnings) = now.shown.counts();
        now.shown.said = words::said(given.len(), n_errors, n_warnings);
        draw(&now.shown);
        if is_asked {
            page::focus(RESULT);
        }
    });
}

/// The published file with this name, of the endpoint; where that does not answer, the
/// copy beside the app.
async fn published(running: &Shared, name: &'static str) -> Option<File> {
    let known = running.borrow().published.iter().find(|it| it.name == name).cloned();
    if known.is_some() {
        return known;
    }
    let site = running.borrow().site.clone();
    let addresses = [(site.live(name), Source::Published), (site.snapshot(name), Source::Snapshot)];
    for (address, source) in addresses {
        if let Ok(text) = get_text(&address, Cache::Allowed, PATIENCE, LARGEST).await {
            let file = File { name, source, text };
            if file.source == Source::Published {
                running.borrow_mut().published.push(file.clone());
            }
            return Some(file);
        }
    }
    None
}

fn copy(running: &Shared, shown: &Shown) {
    let found = shown.found.as_deref().unwrap_or_default();
    let copying = clipboard::copy(&report::plain(found, |it| shown.filter.shows(it)));
    let running = Rc::clone(running);
    page::spawn(async move {
        let is_done = copying.await;
        let shown = &mut running.borrow_mut().shown;
        shown.copied = Some(is_done);
        shown.said = if is_done { words::COPIED } else { words::NOT_COPIED }.into();
        draw(shown);
        if !is_done {
            clipboard::select(PLAIN);
        }
    });
}
