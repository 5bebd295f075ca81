//! Content files on their way into the model: live, else as the snapshot.

use crate::{
    browser::http::{Cache, get_text},
    content::{self, Document, LARGEST, Origin},
    domain::{catalog::Catalog, glossary::Glossary},
    state::{File, Loaded, Model, Remote, Trouble},
};
use leptos::{prelude::*, task::spawn_local};
use std::time::Duration;

/// How long the endpoint may take before the snapshot is used, in milliseconds.
const PATIENCE: u64 = 8_000;

/// How long the snapshot may take, in milliseconds.
const SNAPSHOT_PATIENCE: u64 = 30_000;

/// Fetches a file where nobody has yet.
pub(super) fn want(model: RwSignal<Model>, file: File) {
    let is_there = model.with_untracked(|model| match file {
        File::Catalog => model.catalog.is_settled(),
        File::Glossary => model.glossary.is_settled(),
    });
    if !is_there {
        load(model, file, Cache::Allowed);
    }
}

/// Fetches a file again. What is shown stays until the answer.
pub(super) fn fetch(model: RwSignal<Model>, file: File) {
    if model.try_update(|it| it.retried.replace(file)) == Some(None) {
        load(model, file, Cache::Bypassed);
    }
}

fn load(model: RwSignal<Model>, file: File, cache: Cache) {
    let (live, snapshot) = model.with_untracked(|it| {
        let name = match file {
            File::Catalog => Catalog::NAME,
            File::Glossary => Glossary::NAME,
        };
        let snapshot = [it.site.root.as_str(), "snapshot/", name, ".json"].concat();
        ([&it.site.endpoint, name, ".json"].concat(), snapshot)
    });
    let take = move |text: &str, origin, trouble| match file {
        File::Catalog => {
            let catalog = ready(text, origin, trouble)?;
            // Reading is work for a moment and drawing for another: a slow phone
            // takes a touch in between.
            set_timeout(move || model.update(|it| it.take_catalog(catalog)), Duration::ZERO);
            Ok(())
        }
        File::Glossary => {
            let glossary = ready(text, origin, trouble)?;
            model.update(|it| it.take_glossary(glossary));
            Ok(())
        }
    };
    spawn_local(async move {
        let loaded = first_that_works(live, snapshot, cache, Box::new(take)).await;
        model.update(|it| {
            it.retried = None;
            match (loaded, file) {
                (Ok(()), _) => {}
                (Err(trouble), File::Catalog) => it.take_catalog(Remote::Unavailable(trouble)),
                (Err(trouble), File::Glossary) => it.take_glossary(Remote::Unavailable(trouble)),
            }
        });
    });
}

fn ready<D: Document>(
    text: &str,
    origin: Origin,
    trouble: Option<Trouble>,
) -> Result<Remote<D>, Trouble> {
    let document = content::read(text).map_err(Trouble::Refused)?;
    Ok(Remote::Ready(Box::new(Loaded { document, origin, trouble })))
}

/// Takes the text of a content file, or says why it cannot.
type Take = Box<dyn Fn(&str, Origin, Option<Trouble>) -> Result<(), Trouble>>;

/// Has `take` the live file, else the snapshot; where neither can be used, the
/// trouble is the live file's.
async fn first_that_works(
    live: String,
    snapshot: String,
    cache: Cache,
    take: Take,
) -> Result<(), Trouble> {
    let answer = get_text(&live, cache, PATIENCE, LARGEST).await.map_err(Trouble::Fetch);
    let Err(trouble) = answer.and_then(|text| take(&text, Origin::Live, None)) else {
        return Ok(());
    };
    let answer =
        get_text(&snapshot, cache, SNAPSHOT_PATIENCE, LARGEST).await.map_err(Trouble::Fetch);
    let taken = answer.and_then(|text| take(&text, Origin::Snapshot, Some(trouble.clone())));
    taken.map_err(|_| trouble)
}
