//! HTTP as it stands on the wire: nothing is tidied, followed or unpacked.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;

use e2e::Server;

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// By name in lower case; values of the same name stand behind each other.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The value of a header, empty where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// Asks a server for exactly this target, below where the site stands.
pub(crate) fn ask(server: &Server, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
    let base = server.at("");
    let (host, path) = base.trim_start_matches("http://").split_once('/').map_or_else(
        || (base.trim_start_matches("http://"), String::new()),
        |(host, path)| (host, format!("/{path}")),
    );
    let mut request =
        format!("{method} {path}{target} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n");
    for (name, value) in headers {
        request.extend([name, ": ", value, "\r\n"]);
    }
    request.push_str("\r\n");
    let mut stream = TcpStream::connect(host).expect("the server listens");
    stream.write_all(request.as_bytes()).expect("it takes the request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("it answers to the end");
    read(&answer).unwrap_or_else(|| panic!("{method} {target}: no answer is {answer:?}"))
}

fn read(answer: &[u8]) -> Option<Answer> {
    let end = answer.windows(4).position(|it| it == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&answer[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut headers = BTreeMap::<String, String>::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let values = headers.entry(name.to_ascii_lowercase()).or_default();
        if !values.is_empty() {
            values.push_str(" & ");
        }
        values.push_str(value);
    }
    let mut body = answer[end + 4..].to_vec();
    if headers.get("transfer-encoding").is_some_and(|it| it == "chunked") {
        body = unchunked(&body)?;
    }
    Some(Answer { status, headers, body })
}

/// The bytes of a body that comes piece by piece, each behind its length.
fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|it| it == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).ok()?, 16).ok()?;
        if length == 0 {
            return Some(body);
        }
        body.extend(rest.get(end + 2..end + 2 + length)?);
        rest = rest.get(end + 2 + length + 2..)?;
    }
}
