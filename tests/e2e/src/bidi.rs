//! The second protocol of `WebDriver`, `BiDi`, by which Firefox does what Chromium’s developer tools
//! do for these tests: a script before every page, a viewport of any size, the console, requests.

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// What is told without being asked.
const EVENTS: [&str; 4] = [
    "log.entryAdded",
    "network.beforeRequestSent",
    "network.responseCompleted",
    "network.fetchError",
];

/// The line to one session of a browser.
#[derive(Debug)]
pub(crate) struct Bidi(Mutex<Line>);

#[derive(Debug)]
struct Line {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    asked: u64,
    events: Vec<Value>,
}

impl Bidi {
    /// Opens the line at the address that the driver gave with the session, and listens.
    pub(crate) async fn open(address: &str) -> Self {
        let opened = connect_async(address).await;
        let (socket, _) = opened.unwrap_or_else(|error| panic!("{address}: {error}"));
        let bidi = Self(Mutex::new(Line { socket, asked: 0, events: Vec::new() }));
        bidi.call("session.subscribe", json!({ "events": EVENTS })).await;
        bidi
    }

    /// Asks and waits for the answer; panics where it is an error.
    pub(crate) async fn call(&self, method: &str, params: Value) -> Value {
        let mut line = self.0.lock().await;
        line.asked += 1;
        let id = line.asked;
        let text = json!({ "id": id, "method": method, "params": params }).to_string();
        let sent = line.socket.send(Message::text(text)).await;
        sent.unwrap_or_else(|error| panic!("{method}: {error}"));
        loop {
            let heard = line.socket.next().await;
            let heard = heard.unwrap_or_else(|| panic!("{method}: the browser hung up"));
            let heard = heard.unwrap_or_else(|error| panic!("{method}: {error}"));
            let heard: Value =
                heard.to_text().ok().and_then(|it| it.parse().ok()).unwrap_or_default();
            if heard["id"] == id {
                assert_eq!(heard["type"], "success", "{method}: {heard}");
                return heard["result"].clone();
            }
            if heard["type"] == "event" {
                line.events.push(heard);
            }
        }
    }

    /// What was told since the last question. An answer comes after what happened before it, so
    /// one is asked for first.
    pub(crate) async fn events(&self) -> Vec<Value> {
        self.call("session.status", json!({})).await;
        std::mem::take(&mut self.0.lock().await.events)
    }
}
