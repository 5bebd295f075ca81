//! The small server, asked over the wire.

use crate::listed::Answer;
use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
};

/// It runs until this is dropped.
pub(crate) struct Serve {
    process: Child,
    host: String,
}

impl Serve {
    pub(crate) fn start(dir: &Path, base: &str, frame_ancestors: &str) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_serve"))
            .arg("--dir")
            .arg(dir)
            .args(["--port", "0", "--base", base, "--frame-ancestors", frame_ancestors])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        let out = process.stdout.take().expect("it is piped");
        BufReader::new(out).read_line(&mut line).expect("it says where it is");
        let (_, address) = line.trim().split_once("http://").expect("an address");
        let host = address.split('/').next().expect("a host").to_owned();
        Self { process, host }
    }

    pub(crate) fn ask(&self, target: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.host).expect("it listens");
        let head = format!("GET {target} HTTP/1.1\r\nhost: {}\r\nconnection: close", self.host);
        stream.write_all([&head, "\r\n\r\n"].concat().as_bytes()).expect("it takes the request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it answers to the end");
        let answer = String::from_utf8_lossy(&answer);
        let (head, _) = answer.split_once("\r\n\r\n").expect("a head");
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status");
        let headers = lines.filter_map(|line| line.split_once(": "));
        Answer {
            status: status.parse().expect("a number"),
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.into())).collect(),
        }
    }
}

impl Drop for Serve {
    fn drop(&mut self) {
        // Where it has ended by itself, there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
