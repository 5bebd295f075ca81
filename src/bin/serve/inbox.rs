//! An inbox for “send to an advisor”, for development and for tests. It keeps what
//! comes in memory, one entry for each `Idempotency-Key`, as a school's own should.

use crate::{
    body::{Answer, plain, whole},
    faults::{Faults, Kind},
    site::Dropped,
};
use docent::hosting;
use http_body_util::{BodyExt as _, Collected, Limited};
use hyper::{
    Method, StatusCode,
    body::Body,
    header::{
        ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
        ALLOW, HeaderValue, LOCATION,
    },
    http::request::Parts,
};
use serde_json::{Value, json};
use std::{
    error::Error,
    path::Path,
    sync::{Mutex, PoisonError},
    time::Instant,
};

/// The path below the base.
pub(crate) const PATH: &str = "inbox";
/// The most bytes of an entry.
const LARGEST: usize = 64 << 10;
/// What goes with a refusal on purpose: markup that would run where it was shown as such.
const REFUSAL: &str = "<p>Refused on purpose.<script>window.ran=1</script>\
     <img src=\"/ran-1.png\" onerror=\"window.ran=1\">";

/// What came in, oldest first.
#[derive(Default)]
pub(crate) struct Inbox(Mutex<Vec<Entry>>);

struct Entry {
    key: String,
    letter: Value,
    /// How often it came.
    times: u32,
}

impl Inbox {
    /// Answers a request for the inbox: keeps, lists, or tells another origin what it
    /// may send. What is posted can be made to fail.
    pub(crate) async fn answer<B>(
        &self,
        request: &Parts,
        body: B,
        faults: &Faults,
    ) -> Result<Answer, Dropped>
    where
        B: Body<Data: Send, Error: Into<Box<dyn Error + Send + Sync>>>,
    {
        let mut answer = match request.method {
            Method::GET => self.list(),
            Method::POST => {
                let fault = faults.due(PATH, Instant::now());
                let key = request.headers.get("idempotency-key").and_then(|it| it.to_str().ok());
                // What breaks off is as what is no JSON.
                let body = Limited::new(body, LARGEST).collect().await.map(Collected::to_bytes);
                match fault {
                    Some(Kind::Stall) => std::future::pending().await,
                    Some(Kind::Refused) => {
                        whole(StatusCode::BAD_REQUEST, "text/html; charset=utf-8", REFUSAL)
                    }
                    Some(Kind::Moved) => {
                        let mut answer = plain(StatusCode::SEE_OTHER, "Elsewhere, on purpose.");
                        answer.headers_mut().insert(LOCATION, HeaderValue::from_static("."));
                        answer
                    }
                    Some(Kind::Drop) => {
                        self.keep(key, &body.unwrap_or_default());
                        return Err(Dropped);
                    }
                    Some(_) => plain(StatusCode::INTERNAL_SERVER_ERROR, "Not kept, on purpose."),
                    None => self.keep(key, &body.unwrap_or_default()),
                }
            }
            Method::OPTIONS => plain(StatusCode::OK, "Letters are posted here."),
            _ => {
                let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, "Letters are posted here.");
                answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, POST, OPTIONS"));
                answer
            }
        };
        for (name, value) in [
            (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
            (ACCESS_CONTROL_ALLOW_METHODS, "POST"),
            (ACCESS_CONTROL_ALLOW_HEADERS, "content-type, idempotency-key"),
        ] {
            answer.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        Ok(answer)
    }

    fn keep(&self, key: Option<&str>, body: &[u8]) -> Answer {
        let Some(key) = key.filter(|it| !it.is_empty()) else {
            return plain(StatusCode::BAD_REQUEST, "An Idempotency-Key is wanted.");
        };
        let Ok(letter @ Value::Object(_)) = serde_json::from_slice(body) else {
            return plain(StatusCode::BAD_REQUEST, "A JSON object is wanted.");
        };
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let status = match entries.iter_mut().find(|it| it.key == key) {
            Some(known) if known.letter != letter => {
                let line = "This Idempotency-Key belongs to another letter.";
                return plain(StatusCode::UNPROCESSABLE_ENTITY, line);
            }
            Some(known) => {
                known.times += 1;
                StatusCode::OK
            }
            None => {
                entries.push(Entry { key: key.to_owned(), letter, times: 1 });
                StatusCode::CREATED
            }
        };
        whole(status, "application/json", json!({ "kept": true }).to_string())
    }

    fn list(&self) -> Answer {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let one = |it: &Entry| json!({ "key": it.key, "letter": it.letter, "times": it.times });
        let all: Vec<Value> = entries.iter().map(one).collect();
        whole(StatusCode::OK, "application/json", Value::Array(all).to_string())
    }
}

/// The origin that the content of a build posts to, where that is not its own.
pub(crate) fn origin(dir: &Path) -> Option<String> {
    let catalog = std::fs::read(dir.join("api/v1/catalog.json")).ok()?;
    let catalog: Value = serde_json::from_slice(&catalog).ok()?;
    hosting::origin(catalog.pointer("/institution/formEndpoint")?.as_str()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::Full;
    use hyper::{Request, body::Bytes};

    async fn asked(
        inbox: &Inbox,
        method: Method,
        key: &str,
        body: &'static str,
        faults: &Faults,
    ) -> Result<Answer, Dropped> {
        let request = Request::builder().method(method).header("idempotency-key", key);
        let body = Full::new(Bytes::from_static(body.as_bytes()));
        let (parts, body) = request.body(body).unwrap().into_parts();
        inbox.answer(&parts, body, faults).await
    }

    async fn posted(inbox: &Inbox, key: &str, body: &'static str) -> StatusCode {
        let faults = Faults::new(vec![]);
        asked(inbox, Method::POST, key, body, &faults).await.unwrap().status()
    }

    async fn listed(inbox: &Inbox) -> Value {
        let faults = Faults::new(vec!["inbox=500".parse().unwrap()]);
        let answer = asked(inbox, Method::GET, "", "", &faults).await.unwrap();
        let bytes = answer.into_body().collect().await.unwrap().to_bytes();
        serde_json::from_slice(&bytes).unwrap()
    }

    #[tokio::test]
    async fn one_entry_is_kept_for_a_key() {
        let inbox = Inbox::default();
        assert_eq!(posted(&inbox, "1", r#"{"a":1}"#).await, StatusCode::CREATED);
        assert_eq!(posted(&inbox, "1", r#"{"a":1}"#).await, StatusCode::OK);
        assert_eq!(posted(&inbox, "1", r#"{"a":2}"#).await, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(posted(&inbox, "2", r#"{"a":2}"#).await, StatusCode::CREATED);
        let entry = |key, a, times| json!({ "key": key, "letter": { "a": a }, "times": times });
        assert_eq!(listed(&inbox).await, json!([entry("1", 1, 2), entry("2", 2, 1)]));
    }

    #[tokio::test]
    async fn what_is_no_letter_is_not_kept() {
        let inbox = Inbox::default();
        for (key, body) in [("", "{}"), ("1", ""), ("1", "[]"), ("1", r#"{"a""#)] {
            assert_eq!(posted(&inbox, key, body).await, StatusCode::BAD_REQUEST, "{key} {body}");
        }
        let large = [r#"{"a":""#, &"b".repeat(LARGEST), r#""}"#].concat();
        assert_eq!(posted(&inbox, "1", large.leak()).await, StatusCode::BAD_REQUEST);
        assert_eq!(listed(&inbox).await, json!([]));
    }

    #[tokio::test]
    async fn another_origin_is_told_what_it_may_send() {
        let (inbox, faults) = (Inbox::default(), Faults::new(vec![]));
        let answer = asked(&inbox, Method::OPTIONS, "", "", &faults).await.unwrap();
        assert!(answer.status().is_success());
        assert_eq!(answer.headers()["access-control-allow-origin"], "*");
        let allowed = answer.headers()["access-control-allow-headers"].to_str().unwrap();
        assert!(allowed.contains("idempotency-key") && allowed.contains("content-type"));
    }

    #[tokio::test]
    async fn what_is_dropped_is_kept_and_what_is_refused_is_not() {
        let inbox = Inbox::default();
        let specs = ["inbox=400x1", "inbox=500x1", "inbox=303x1", "inbox=dropx1"];
        let faults = Faults::new(specs.map(|it| it.parse().unwrap()).to_vec());
        for want in
            [StatusCode::BAD_REQUEST, StatusCode::INTERNAL_SERVER_ERROR, StatusCode::SEE_OTHER]
        {
            let answer = asked(&inbox, Method::POST, "1", "{}", &faults).await.unwrap();
            assert_eq!(answer.status(), want);
            assert_eq!(listed(&inbox).await, json!([]));
        }
        assert!(asked(&inbox, Method::POST, "1", "{}", &faults).await.is_err());
        assert_eq!(listed(&inbox).await[0]["times"], 1);
    }
}
