//! What the views share: the site, the content and the answers. Each is a
//! context of its own type.

pub mod address;
pub mod announcer;

use crate::{
    browser::{
        http::{Cache, FetchError, get_text},
        page,
    },
    content::{self, Document, LARGEST, Origin, Refusal},
    domain::{answers::Answers, catalog::Catalog, glossary::Glossary},
    route::Root,
};
use leptos::{prelude::*, task::spawn_local};
use std::sync::Arc;

/// How long the endpoint may take before the snapshot is used, in milliseconds.
const PATIENCE: u64 = 8_000;

/// How long the snapshot may take, in milliseconds.
const SNAPSHOT_PATIENCE: u64 = 30_000;

/// Where the site and its content endpoint are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The site's root on its host.
    pub root: Root,
    /// The endpoint's address, with a slash at its end.
    pub endpoint: String,
}

impl Site {
    /// The site as the document's settings describe it.
    pub fn from_document() -> Self {
        let root = Root::new(&page::setting("docent-root").unwrap_or_default());
        let endpoint = page::setting("docent-endpoint").unwrap_or_else(|| "api/v1/".into());
        Self::new(root, &endpoint)
    }

    /// A site at `root` whose endpoint is a whole address, or a path below the
    /// root.
    pub fn new(root: Root, endpoint: &str) -> Self {
        let has_scheme = endpoint.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//"));
        let whole = has_scheme || endpoint.starts_with('/');
        let start = if whole { "" } else { root.as_str() };
        let end = if endpoint.ends_with('/') { "" } else { "/" };
        Self { endpoint: format!("{start}{endpoint}{end}"), root }
    }

    /// The site of this view.
    ///
    /// # Panics
    ///
    /// Never in the app: the site is provided before any view.
    pub fn expect() -> Self {
        expect_context()
    }
}

/// Why live content could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be read.
    Fetch(FetchError),
    /// It was read and refused.
    Refused(Refusal),
}

/// A content file and where it was read.
#[derive(Debug)]
pub struct Loaded<D> {
    /// The content.
    pub document: D,
    /// Where it was read.
    pub origin: Origin,
    /// Why it is not live, where it is not.
    pub trouble: Option<Trouble>,
}

/// A content file on its way.
#[derive(Debug)]
pub enum Remote<D> {
    /// Not there yet.
    Waiting,
    /// There.
    Ready(Arc<Loaded<D>>),
    /// Neither live nor as a snapshot.
    Unavailable(Trouble),
}

impl<D> Clone for Remote<D> {
    fn clone(&self) -> Self {
        match self {
            Self::Waiting => Self::Waiting,
            Self::Ready(loaded) => Self::Ready(loaded.clone()),
            Self::Unavailable(trouble) => Self::Unavailable(trouble.clone()),
        }
    }
}

/// A content file that views read, and a way to try for it again.
#[derive(Debug)]
pub struct Content<D: Document> {
    state: RwSignal<Remote<D>>,
    is_loading: RwSignal<bool>,
}

#[allow(clippy::expl_impl_clone_on_copy, reason = "a derive asks that D be Copy too")]
impl<D: Document> Clone for Content<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D: Document> Copy for Content<D> {}

impl<D: Document> Content<D> {
    /// A file that nobody has asked for.
    fn new() -> Self {
        Self { state: RwSignal::new(Remote::Waiting), is_loading: RwSignal::new(false) }
    }

    /// The file of this app; provided before any view.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Puts a file there that was read elsewhere.
    pub fn set(self, remote: Remote<D>) {
        self.state.set(remote);
    }

    /// The file as it stands.
    pub fn get(self) -> Remote<D> {
        self.state.get()
    }

    /// The document, where it is there.
    pub fn loaded(self) -> Option<Arc<Loaded<D>>> {
        self.state.with(|state| match state {
            Remote::Ready(loaded) => Some(loaded.clone()),
            Remote::Waiting | Remote::Unavailable(_) => None,
        })
    }

    /// Whether it is there, or known not to come.
    pub fn is_settled(self) -> bool {
        self.state.with(|state| !matches!(state, Remote::Waiting))
    }

    /// Whether it is being fetched.
    pub fn is_loading(self) -> bool {
        self.is_loading.get()
    }

    /// Fetches it where nobody has yet.
    pub fn want(self, site: &Site) {
        let is_there = self.state.with_untracked(|state| !matches!(state, Remote::Waiting));
        if !is_there {
            self.fetch(site);
        }
    }

    /// Fetches it, again if need be. What is shown stays until the answer.
    pub fn fetch(self, site: &Site) {
        if self.is_loading.get_untracked() {
            return;
        }
        self.is_loading.set(true);
        let is_again = self.state.with_untracked(|state| !matches!(state, Remote::Waiting));
        let cache = if is_again { Cache::Bypassed } else { Cache::Allowed };
        let live = format!("{}{}.json", site.endpoint, D::NAME);
        let snapshot = format!("{}snapshot/{}.json", site.root.as_str(), D::NAME);
        let take = move |text: &str, origin, trouble| {
            let document = content::read(text).map_err(Trouble::Refused)?;
            self.state.set(Remote::Ready(Arc::new(Loaded { document, origin, trouble })));
            Ok(())
        };
        spawn_local(async move {
            if let Err(trouble) = load(live, snapshot, cache, Box::new(take)).await {
                self.state.set(Remote::Unavailable(trouble));
            }
            self.is_loading.set(false);
        });
    }
}

/// Takes the text of a content file, or says why it cannot.
type Take = Box<dyn Fn(&str, Origin, Option<Trouble>) -> Result<(), Trouble>>;

/// Has `take` the live file, else the snapshot; where neither can be used, the
/// trouble is the live file's.
async fn load(live: String, snapshot: String, cache: Cache, take: Take) -> Result<(), Trouble> {
    let answer = get_text(&live, cache, PATIENCE, LARGEST).await.map_err(Trouble::Fetch);
    let Err(trouble) = answer.and_then(|text| take(&text, Origin::Live, None)) else {
        return Ok(());
    };
    let answer =
        get_text(&snapshot, cache, SNAPSHOT_PATIENCE, LARGEST).await.map_err(Trouble::Fetch);
    let taken = answer.and_then(|text| take(&text, Origin::Snapshot, Some(trouble.clone())));
    taken.map_err(|_| trouble)
}

/// What the person said, in memory.
#[derive(Clone, Copy, Debug)]
pub struct AnswersState(pub RwSignal<Answers>);

impl AnswersState {
    /// The answers of this app; provided before any view.
    pub fn expect() -> RwSignal<Answers> {
        expect_context::<Self>().0
    }
}

/// Provides every context below the current owner.
pub fn provide(site: Site) {
    provide_context(site);
    provide_context(Content::<Catalog>::new());
    provide_context(Content::<Glossary>::new());
    provide_context(AnswersState(RwSignal::new(Answers::default())));
    provide_context(announcer::Announcer::default());
}
