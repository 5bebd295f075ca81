//! Content files on their way into the model: live, else as the snapshot.

use crate::{
    browser::http::{Cache, get_text},
    content::{self, Document, LARGEST, Origin},
    domain::{catalog::Catalog, glossary::Glossary},
    state::{File, Loaded, Model, Remote, Site, Trouble},
};
use leptos::{prelude::*, task::spawn_local};
use std::{cell::RefCell, rc::Rc};

/// How long the endpoint may take before the snapshot is used, in milliseconds.
const PATIENCE: u64 = 8_000;

/// How long the snapshot may take, in milliseconds.
const SNAPSHOT_PATIENCE: u64 = 30_000;

/// The content that a view needs before it can be drawn.
pub(super) struct Content {
    pub(super) catalog: Loaded<Catalog>,
    pub(super) catalog_text: String,
    pub(super) glossary: Remote<Glossary>,
}

/// Reads what the view needs; `None` where some of it is not there, neither
/// live nor as a snapshot.
pub(super) async fn needed(site: &Site, wants_glossary: bool) -> Option<Content> {
    let (catalog, glossary) = (Rc::default(), Rc::default());
    let catalog_text: Rc<RefCell<String>> = Rc::default();
    let (take, text) = (keep(&catalog), catalog_text.clone());
    let take: Take = Box::new(move |it, origin, trouble| {
        it.clone_into(&mut text.borrow_mut());
        take(it, origin, trouble)
    });
    let mut all = vec![(Catalog::NAME, take)];
    if wants_glossary {
        all.push((Glossary::NAME, keep(&glossary)));
    }
    for (name, take) in all {
        first_that_works(site, name, Cache::Allowed, take).await.ok()?;
    }
    let glossary = glossary.take().map_or(Remote::Waiting, |it| Remote::Ready(Box::new(it)));
    Some(Content { catalog: catalog.take()?, catalog_text: catalog_text.take(), glossary })
}

/// Takes a content file by keeping it.
fn keep<D: Document + 'static>(kept: &Rc<RefCell<Option<Loaded<D>>>>) -> Take {
    let kept = kept.clone();
    Box::new(move |text, origin, trouble| {
        kept.replace(Some(loaded(text, origin, trouble)?));
        Ok(())
    })
}

/// Fetches the glossary where nobody has yet.
pub(super) fn want_glossary(model: RwSignal<Model>) {
    if !model.with_untracked(|it| it.glossary.is_settled()) {
        load(model, File::Glossary, Cache::Allowed);
    }
}

/// Fetches a file again. What is shown stays until the answer.
pub(super) fn fetch(model: RwSignal<Model>, file: File) {
    if model.try_update(|it| it.retried.replace(file)) == Some(None) {
        load(model, file, Cache::Bypassed);
    }
}

fn load(model: RwSignal<Model>, file: File, cache: Cache) {
    let take: Take = Box::new(move |text, origin, trouble| {
        match file {
            File::Catalog => {
                let catalog = loaded(text, origin, trouble)?;
                model.update(|it| {
                    text.clone_into(&mut it.catalog_text);
                    it.take_catalog(catalog);
                });
            }
            File::Glossary => {
                let glossary = Box::new(loaded(text, origin, trouble)?);
                model.update(|it| it.take_glossary(Remote::Ready(glossary)));
            }
        }
        Ok(())
    });
    let site = model.with_untracked(|it| it.site.clone());
    let name = match file {
        File::Catalog => Catalog::NAME,
        File::Glossary => Glossary::NAME,
    };
    spawn_local(async move {
        let taken = first_that_works(&site, name, cache, take).await;
        model.update(|it| {
            it.retried = None;
            // Where the catalog did not come, what is shown stays.
            if let (Err(trouble), File::Glossary) = (taken, file) {
                it.take_glossary(Remote::Unavailable(trouble));
            }
        });
    });
}

fn loaded<D: Document>(
    text: &str,
    origin: Origin,
    trouble: Option<Trouble>,
) -> Result<Loaded<D>, Trouble> {
    let document = content::read(text).map_err(Trouble::Refused)?;
    Ok(Loaded { document, origin, trouble })
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
    let live = [&site.endpoint, name, ".json"].concat();
    let answer = get_text(&live, cache, PATIENCE, LARGEST).await.map_err(Trouble::Fetch);
    let Err(trouble) = answer.and_then(|text| take(&text, Origin::Live, None)) else {
        return Ok(());
    };
    let snapshot = [site.root.as_str(), "snapshot/", name, ".json"].concat();
    let answer =
        get_text(&snapshot, cache, SNAPSHOT_PATIENCE, LARGEST).await.map_err(Trouble::Fetch);
    let taken = answer.and_then(|text| take(&text, Origin::Snapshot, Some(trouble.clone())));
    taken.map_err(|_| trouble)
}
