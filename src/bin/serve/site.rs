//! Answers requests: which file an address means, and with which headers.
//!
//! The rule is that of nginx, `try_files $uri $uri/index.html =404`, without
//! trailing slashes and without any redirect.

use crate::{
    Options, Refusal,
    body::{Answer, cut, in_pieces, plain, stalled, whole},
    damage::damaged,
    faults::{Faults, Kind},
    headers,
    inbox::{self, Inbox},
};
use docent::hosting;
use http_body_util::{BodyExt as _, Empty};
use hyper::{
    HeaderMap, Method, Request, StatusCode,
    body::{Body, Bytes},
    header::{
        ACCEPT_ENCODING, ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_TYPE, ETAG, HeaderValue,
        LAST_MODIFIED, VARY,
    },
    http::request::Parts,
};
use std::{
    error::Error,
    fmt, io,
    path::PathBuf,
    time::{Duration, Instant},
};
use tower_http::services::{ServeDir, fs::DefaultServeDirFallback};

const SLOW: Duration = Duration::from_secs(30);
const NOT_FOUND_PAGE: &str = "404.html";
const PAGE_IN_PLACE_OF_JSON: &str =
    "<!doctype html><html lang=\"en\"><title>Sign in</title><h1>Sign in to the network</h1></html>";

/// A build and how it is to be served.
pub(crate) struct Site {
    dir: PathBuf,
    base: String,
    files: ServeDir<DefaultServeDirFallback>,
    /// What every answer carries, unless it says otherwise.
    headers: HeaderMap,
    /// What frames say.
    of_frames: HeaderMap,
    endpoint: Option<String>,
    faults: Faults,
    inbox: Option<Inbox>,
}

/// The error that closes a connection without an answer.
#[derive(Debug)]
pub(crate) struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("dropped on purpose")
    }
}

impl Error for Dropped {}

impl Site {
    /// Reads what must be known of a build before it is served.
    pub(crate) fn new(options: Options) -> Result<Self, Refusal> {
        let dir = options.dir;
        let Ok(index) = std::fs::read_to_string(dir.join("index.html")) else {
            return Err(Refusal::NoBuild(dir));
        };
        if options
            .endpoint
            .as_deref()
            .is_some_and(|to| hosting::with_endpoint(&index, to).is_none())
        {
            return Err(Refusal::NoMeta);
        }
        for fault in options.faults.iter().filter(|fault| fault.kind.damages()) {
            // A build without the file may serve content from elsewhere.
            if let Ok(content) = std::fs::read(dir.join("api/v1").join(fault.name)) {
                damaged(&content, fault.kind).map_err(|why| {
                    Refusal::Fault(format!("{} cannot fail in that way, for {why}", fault.name))
                })?;
            }
        }
        let Ok(pages) = hosting::pages(&dir) else { return Err(Refusal::NoBuild(dir)) };
        let mut connect = options.connect;
        connect.extend(options.endpoint.as_deref().and_then(hosting::origin));
        connect.extend(inbox::origin(&dir));
        let policed = |ancestors: &str, others: &[_]| {
            headers::policed(&hosting::content_security_policy(&pages, ancestors, &connect), others)
        };
        let of_frames =
            policed(&hosting::frame_ancestors(&options.frame_ancestors), &hosting::FRAME_HEADERS);
        let mut headers = policed(hosting::SITE_ANCESTORS, &hosting::SECURITY_HEADERS);
        if options.faults.iter().any(|fault| fault.kind == Kind::Drop) {
            // Browsers hide a drop on a connection that has served them before.
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        Ok(Self {
            files: ServeDir::new(&dir).precompressed_br().precompressed_gzip(),
            dir,
            base: options.base,
            headers,
            of_frames,
            endpoint: options.endpoint,
            faults: Faults::new(options.faults),
            inbox: options.inbox.then(Inbox::default),
        })
    }

    /// The path that the site lives under.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// Answers one request, or drops it when a fault says so.
    pub(crate) async fn answer<B>(&self, request: Request<B>) -> Result<Answer, Dropped>
    where
        B: Body<Data: Send, Error: Into<Box<dyn Error + Send + Sync>>>,
    {
        let (parts, body) = request.into_parts();
        let path = parts.uri.path().strip_prefix(self.base.as_str());
        let inbox = self.inbox.as_ref().filter(|_| path == Some(inbox::PATH));
        let mut answer = if let Some(inbox) = inbox {
            inbox.answer(&parts, body, &self.faults).await?
        } else if !matches!(parts.method, Method::GET | Method::HEAD) {
            let mut answer =
                plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered.");
            answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
            answer
        } else if let Some(path) = path {
            self.page_or_file(path, &parts).await?
        } else {
            plain(StatusCode::NOT_FOUND, "Nothing is here.")
        };
        let headers = answer.headers_mut();
        if !headers.contains_key(CACHE_CONTROL) {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        for (name, value) in &self.headers {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        Ok(answer)
    }

    async fn page_or_file(&self, path: &str, request: &Parts) -> Result<Answer, Dropped> {
        let fault = self.faults.due(path, Instant::now());
        match fault {
            Some(Kind::Drop) => return Err(Dropped),
            Some(Kind::Slow) => tokio::time::sleep(SLOW).await,
            _ => {}
        }
        let file = self.file(path).await;
        let mut answer = match (fault, file) {
            (Some(kind), Some(file)) if kind != Kind::Slow => self.faulty(kind, &file).await,
            (_, Some(file)) => self.sound(&file, request).await,
            (_, None) if is_asset(path) => plain(StatusCode::NOT_FOUND, "No such file."),
            (_, None) => self.unknown(request).await,
        };
        if hosting::kind_of(path).is_some_and(|kind| kind.is_shared) {
            answer.headers_mut().extend(headers::constant(&hosting::SHARED_HEADERS));
        }
        if fault.is_some() {
            answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        Ok(answer)
    }

    /// The file that a path under the base means, if there is one.
    async fn file(&self, path: &str) -> Option<String> {
        let is_plain = |segment: &str| !matches!(segment, "" | "." | "..");
        // No file of a build has a name that needs an escape, and an escape is
        // how a path gets out of its folder.
        let is_sound =
            path.is_empty() || (!path.contains(['%', '\\']) && path.split('/').all(is_plain));
        if !is_sound {
            return None;
        }
        let index =
            if path.is_empty() { "index.html".into() } else { format!("{path}/index.html") };
        for file in [path.to_owned(), index] {
            if tokio::fs::metadata(self.dir.join(&file)).await.is_ok_and(|it| it.is_file()) {
                return Some(file);
            }
        }
        None
    }

    async fn sound(&self, file: &str, request: &Parts) -> Answer {
        let kind = hosting::kind_of(file);
        let mut answer = match &self.endpoint {
            Some(endpoint) if kind.is_some_and(|kind| kind.extension == "html") => {
                self.rewritten(file, endpoint).await
            }
            _ => self.stored(file, request).await,
        };
        let headers = answer.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(hosting::cache_control(file)));
        headers.remove(VARY);
        if hosting::is_frame(file) {
            headers.extend(self.of_frames.clone());
        }
        if let Some(kind) = kind {
            if headers.contains_key(CONTENT_TYPE) {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind.content_type));
            }
            if kind.is_compressible {
                headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
            }
        }
        answer
    }

    async fn stored(&self, file: &str, request: &Parts) -> Answer {
        let mut wanted = Request::new(Empty::<Bytes>::new());
        *wanted.method_mut() = request.method.clone();
        *wanted.headers_mut() = request.headers.clone();
        let Ok(uri) = format!("/{file}").parse() else {
            return plain(StatusCode::NOT_FOUND, "No such file.");
        };
        *wanted.uri_mut() = uri;
        match self.files.clone().try_call(wanted).await {
            Ok(answer) => answer.map(|body| body.map_err(io::Error::other).boxed_unsync()),
            Err(why) => failed(file, &why),
        }
    }

    async fn rewritten(&self, file: &str, endpoint: &str) -> Answer {
        match tokio::fs::read_to_string(self.dir.join(file)).await {
            Ok(page) => {
                let page = hosting::with_endpoint(&page, endpoint).unwrap_or(page);
                whole(StatusCode::OK, "text/html; charset=utf-8", page)
            }
            Err(why) => failed(file, &why),
        }
    }

    /// The shell with status 404, so that no wrong address shows another page.
    async fn unknown(&self, request: &Parts) -> Answer {
        if self.file(NOT_FOUND_PAGE).await.is_none() {
            return plain(StatusCode::NOT_FOUND, "Nothing is here.");
        }
        let mut wanted = request.clone();
        // Conditions and ranges are about the address that was asked for.
        wanted.headers.clear();
        wanted.headers.extend(
            request
                .headers
                .get(ACCEPT_ENCODING)
                .cloned()
                .map(|accepted| (ACCEPT_ENCODING, accepted)),
        );
        let mut answer = self.sound(NOT_FOUND_PAGE, &wanted).await;
        *answer.status_mut() = StatusCode::NOT_FOUND;
        answer.headers_mut().remove(ETAG);
        answer.headers_mut().remove(LAST_MODIFIED);
        answer
    }

    async fn faulty(&self, fault: Kind, file: &str) -> Answer {
        let content = match tokio::fs::read(self.dir.join(file)).await {
            Ok(content) => Bytes::from(content),
            Err(why) => return failed(file, &why),
        };
        let kind = hosting::kind_of(file).map_or("application/octet-stream", |it| it.content_type);
        match fault {
            Kind::NotFound => plain(StatusCode::NOT_FOUND, "No such file."),
            Kind::Failed => {
                plain(StatusCode::INTERNAL_SERVER_ERROR, "The server failed on purpose.")
            }
            Kind::Cut => cut(kind, &content),
            Kind::Stall => stalled(kind, content.len() as u64),
            Kind::Pieces => in_pieces(kind, &content),
            Kind::Html => whole(StatusCode::OK, "text/html; charset=utf-8", PAGE_IN_PLACE_OF_JSON),
            _ => match damaged(&content, fault) {
                Ok(content) => whole(StatusCode::OK, kind, content),
                Err(why) => failed(file, &io::Error::other(why)),
            },
        }
    }
}

fn failed(file: &str, why: &io::Error) -> Answer {
    eprintln!("{file}: {why}");
    plain(StatusCode::INTERNAL_SERVER_ERROR, "The server failed.")
}

/// Whether an address is one of a file rather than one of a view.
fn is_asset(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').is_some_and(|(_, extension)| extension != "html")
}
