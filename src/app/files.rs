//! Content files on their way into the model: live, else as the snapshot.

use super::{Running, tool};
use crate::{
    browser::{
        http::{Cache, FetchError, get_text},
        wasm::Wasm,
    },
    content::{self, Document, LARGEST, Origin},
    domain::catalog::Catalog,
    route::Route,
    state::{File, Loaded, Model, Site, ToolFile, Trouble},
};
use futures_channel::oneshot;
use leptos::{prelude::*, task::spawn_local};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

/// How long the endpoint may take before the snapshot is used, in milliseconds.
const PATIENCE: u64 = 8_000;

/// How long the snapshot may take, in milliseconds.
const SNAPSHOT_PATIENCE: u64 = 30_000;

/// The content that a view needs before it can be drawn.
pub(super) struct Content {
    pub(super) catalog: Loaded<Catalog>,
    pub(super) catalog_text: String,
}

/// Reads what every view needs; `None` where it is not there, neither live nor as a
/// snapshot.
pub(super) async fn needed(site: &Site) -> Option<Content> {
    let kept: Rc<RefCell<Option<Content>>> = Rc::default();
    let take = kept.clone();
    let take: Take = Box::new(move |text, origin, trouble| {
        let catalog = loaded(text, origin, trouble)?;
        take.replace(Some(Content { catalog, catalog_text: text.to_owned() }));
        Ok(())
    });
    first_that_works(site, Catalog::NAME, Cache::Allowed, take).await.ok()?;
    kept.take()
}

/// Fetches a file again. What is shown stays until the answer.
pub(super) fn fetch(running: Running, file: File) {
    if running.model.try_update(|it| it.retried.replace(file)) == Some(None) {
        load(running, file, Cache::Bypassed);
    }
}

/// Fetches a file, and what reads it where that is another wasm.
pub(super) fn load(running: Running, file: File, cache: Cache) {
    let model = running.model;
    let (site, route, is_still) = model.with_untracked(|it| {
        let route = match file {
            File::Catalog => None,
            File::Tool => it.route.clone(),
            File::FirstPage => Some(Route::MyPlan),
        };
        let is_still = it.tool.extent.is_published() && !it.tool.is_coming;
        (it.site.clone(), route, is_still)
    });
    let (name, wasm) = route.as_ref().and_then(tool::drawn_by).unzip();
    let name = name.unwrap_or(Catalog::NAME);
    let further = route.as_ref().map_or(&[][..], Route::further_files);
    // What was published stays, unless the file is of another version.
    let is_compared = Rc::new(Cell::new(file == File::Tool && wasm.is_some() && is_still));
    spawn_local(async move {
        let taken = loop {
            let is_first = is_compared.get();
            if let Some(wasm) = wasm.filter(|_| !is_first)
                && !wasm.load().await
            {
                break Err(Trouble::Fetch(FetchError::Network));
            }
            if name.is_empty() {
                break Ok(());
            }
            let (comparing, of) = (is_compared.clone(), route.clone());
            let take: Take = Box::new(move |text, origin, trouble| {
                let take = |it: &mut Model| {
                    let Some(wasm) = wasm else {
                        it.take_catalog(loaded(text, origin, trouble)?);
                        text.clone_into(&mut it.catalog_text);
                        return Ok(());
                    };
                    if comparing.get() {
                        comparing.set(tool::is_published(it, text, origin, trouble));
                        return Ok(());
                    }
                    tool::take(it, (wasm, of.as_ref()), text, origin, trouble)
                };
                model.try_update(take).unwrap_or(Ok(()))
            });
            let further: Vec<_> = match wasm.filter(|_| !is_first) {
                Some(wasm) => further.iter().map(|it| load_further(running, wasm, it)).collect(),
                None => Vec::new(),
            };
            let taken = first_that_works(&site, name, cache, take).await;
            // The view is drawn once, with all that it says.
            for it in further {
                _ = it.await;
            }
            if is_first == is_compared.get() {
                break taken;
            }
        };
        let is_taken = taken.is_ok();
        model.update(|it| {
            it.retried = None;
            if let Err(trouble) = taken
                && is_compared.get()
            {
                it.tool.file = Some(ToolFile {
                    origin: Origin::Snapshot,
                    trouble: Some(trouble),
                    updated: it.catalog.document.updated,
                });
            }
        });
        if let Some(route) = route.filter(|_| wasm.is_some() && !is_compared.get()) {
            running.tool_came(&route, is_taken);
            if file == File::FirstPage {
                running.rows_came(is_taken);
            }
        }
    });
}

/// Fetches a content file of another tool, from now on; the receiver hears when that is
/// over. Where it does not come, the tool does without.
fn load_further(running: Running, wasm: Wasm, name: &'static str) -> oneshot::Receiver<()> {
    let site = running.model.with_untracked(|it| it.site.clone());
    let (over, receiver) = oneshot::channel();
    spawn_local(async move {
        let take: Take = Box::new(move |text, _, _| {
            running.model.try_update_untracked(|it| tool::take_further(it, (wasm, name), text));
            Ok(())
        });
        _ = first_that_works(&site, name, Cache::Allowed, take).await;
        _ = over.send(());
    });
    receiver
}

fn loaded<D: Document>(
    text: &str,
    origin: Origin,
    trouble: Option<Trouble>,
) -> Result<Loaded<D>, Trouble> {
    let document = content::read(text).map_err(Trouble::Refused)?;
    Ok(Loaded::new(document, origin, trouble))
}

/// Takes the text of a content file, or says why it cannot.
type Take = Box<dyn Fn(&str, Origin, Option<Trouble>) -> Result<(), Trouble>>;

/// Has `take` the live file, else the snapshot; where neither can be used, the
/// trouble is the live file's.
async fn first_that_works(
    site: &Site,
    name: &str,
    cache: Cache,
    take: Take,
) -> Result<(), Trouble> {
    let live = site.live(name);
    let answer = get_text(&live, cache, PATIENCE, LARGEST).await.map_err(Trouble::Fetch);
    let Err(trouble) = answer.and_then(|text| take(&text, Origin::Live, None)) else {
        return Ok(());
    };
    let snapshot = site.snapshot(name);
    let answer =
        get_text(&snapshot, cache, SNAPSHOT_PATIENCE, LARGEST).await.map_err(Trouble::Fetch);
    let taken = answer.and_then(|text| take(&text, Origin::Snapshot, Some(trouble.clone())));
    taken.map_err(|_| trouble)
}
