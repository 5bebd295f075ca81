//! What the page asked of the network and said to the console.

use std::fmt;

use serde_json::{Value, json};

use crate::call::Call;
use crate::session::{Session, told};

/// What the driver has told so far: each of its answers empties its own log.
#[derive(Debug, Default)]
pub(crate) struct Logs {
    requests: Vec<Request>,
    messages: Vec<Message>,
}

/// A request of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The full address.
    pub url: String,
    /// `GET` and so on.
    pub method: String,
    /// `Document`, `Script`, `Stylesheet`, `Fetch` and so on.
    pub kind: String,
    /// The status of the answer; none while it is awaited, and when it failed.
    pub status: Option<u16>,
    /// The bytes of the answer as they were sent, headers included.
    pub bytes: u64,
    /// Why there was no answer, such as `net::ERR_BLOCKED_BY_CLIENT`.
    pub failure: Option<String>,
    id: String,
}

/// A line of the console, an exception that nobody caught, or a refusal of the site's policy.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Message {
    /// `DEBUG`, `INFO`, `WARNING` or `SEVERE`.
    pub level: String,
    /// `console-api`, `javascript`, `network`, `security` and so on.
    pub source: String,
    /// The text, after the address and the line that it came from.
    pub text: String,
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.level, self.source, self.text)
    }
}

impl Session {
    /// Every request since the session began, oldest first.
    pub async fn requests(&self) -> Vec<Request> {
        if let Some(bidi) = &self.bidi {
            let told = bidi.events().await;
            self.logs.borrow_mut().hear(&told);
            return self.logs.borrow().requests.clone();
        }
        for entry in self.log("performance").await {
            let message = entry["message"].as_str().unwrap_or_default();
            let event = serde_json::from_str::<Value>(message).unwrap_or_default();
            self.logs.borrow_mut().take(&event["message"]);
        }
        self.logs.borrow().requests.clone()
    }

    /// The addresses of every request since the session began.
    pub async fn requested(&self) -> Vec<String> {
        self.requests().await.into_iter().map(|request| request.url).collect()
    }

    /// Every message since the session began, oldest first. Firefox tells what was said to the
    /// console and what nobody caught, but not what it refused itself.
    pub async fn messages(&self) -> Vec<Message> {
        if let Some(bidi) = &self.bidi {
            let told = bidi.events().await;
            self.logs.borrow_mut().hear(&told);
            return self.logs.borrow().messages.clone();
        }
        let read = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        let fresh = self.log("browser").await;
        let mut logs = self.logs.borrow_mut();
        logs.messages.extend(fresh.iter().map(|entry| Message {
            level: read(entry, "level"),
            source: read(entry, "source"),
            text: read(entry, "message"),
        }));
        logs.messages.clone()
    }

    /// The messages that tell of an error: exceptions, failed requests, refusals.
    pub async fn errors(&self) -> Vec<Message> {
        let mut all = self.messages().await;
        all.retain(|message| message.level == "SEVERE");
        all
    }

    /// Panics when the console holds an error.
    pub async fn assert_no_errors(&self) {
        let errors: Vec<_> = self.errors().await.iter().map(ToString::to_string).collect();
        assert!(errors.is_empty(), "the console holds errors:\n  {}", errors.join("\n  "));
    }

    /// Panics when the page asked anything of an origin that is not the server's.
    pub async fn assert_no_strangers(&self) {
        let home = self.server.at("/");
        let mut strangers = self.requested().await;
        strangers.retain(|url| url.starts_with("http") && !url.starts_with(&home));
        assert!(strangers.is_empty(), "the page asked strangers:\n  {}", strangers.join("\n  "));
    }

    async fn log(&self, kind: &str) -> Vec<Value> {
        self.needs_devtools(&format!("the {kind} log"));
        let call = Call::post("se/log", &json!({ "type": kind }));
        let answer = self.client.issue_cmd(call).await;
        let Value::Array(entries) = told(kind, answer) else { return Vec::new() };
        entries
    }
}

impl Logs {
    /// Takes in what `BiDi` told, in the words of Chromium.
    fn hear(&mut self, events: &[Value]) {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        for event in events {
            let params = &event["params"];
            let asked = &params["request"];
            let id = text(&asked["request"]);
            if event["method"] == "log.entryAdded" {
                let level = match params["level"].as_str() {
                    Some("error") => "SEVERE",
                    Some("warn") => "WARNING",
                    _ => "INFO",
                };
                let source = text(&params["type"]);
                self.messages.push(Message {
                    level: level.into(),
                    source,
                    text: text(&params["text"]),
                });
            } else if event["method"] == "network.beforeRequestSent" {
                let kind = match asked["destination"].as_str() {
                    Some("document" | "iframe") => "Document",
                    Some("script") => "Script",
                    Some("style") => "Stylesheet",
                    Some("font") => "Font",
                    Some("image") => "Image",
                    _ => "Fetch",
                };
                self.requests.push(Request {
                    url: text(&asked["url"]),
                    method: text(&asked["method"]),
                    kind: kind.into(),
                    status: None,
                    bytes: 0,
                    failure: None,
                    id,
                });
            } else if let Some(request) = self.requests.iter_mut().rev().find(|it| it.id == id) {
                let status = params["response"]["status"].as_u64();
                request.status = status.and_then(|status| status.try_into().ok());
                request.bytes = params["response"]["bytesReceived"].as_u64().unwrap_or_default();
                request.failure = params["errorText"].as_str().map(Into::into);
            }
        }
    }

    fn take(&mut self, event: &Value) {
        let params = &event["params"];
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let id = text(&params["requestId"]);
        if event["method"] == "Network.requestWillBeSent" {
            self.requests.push(Request {
                url: text(&params["request"]["url"]),
                method: text(&params["request"]["method"]),
                kind: text(&params["type"]),
                status: None,
                bytes: 0,
                failure: None,
                id,
            });
            return;
        }
        let Some(request) = self.requests.iter_mut().rev().find(|request| request.id == id) else {
            return;
        };
        match event["method"].as_str() {
            Some("Network.responseReceived") => {
                let status = params["response"]["status"].as_u64();
                request.status = status.and_then(|status| status.try_into().ok());
            }
            Some("Network.loadingFinished") => {
                // The protocol gives bytes as a floating point number.
                let bytes = params["encodedDataLength"].as_f64().unwrap_or_default();
                request.bytes = format!("{bytes:.0}").parse().unwrap_or_default();
            }
            Some("Network.loadingFailed") => request.failure = Some(text(&params["errorText"])),
            _ => {}
        }
    }
}
