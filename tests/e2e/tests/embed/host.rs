//! A page of another site that holds the line, with the policy that its host sends.

use std::io::{Read, Write};
use std::net::TcpListener;

use e2e::Server;

/// The strictest policy under which a page can show a frame of ours and run our script.
pub(crate) fn strict(docent: &str) -> String {
    format!(
        "default-src 'none'; script-src {docent}; frame-src {docent}; img-src data:; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// What makes a page cross-origin isolated.
pub(crate) const ISOLATED: &str = "Cross-Origin-Embedder-Policy: require-corp\r\n\
    Cross-Origin-Opener-Policy: same-origin\r\n";

/// Serves a page at `http://localhost`, another site than `127.0.0.1`, with this policy, where
/// there is one, until the test process ends. What tests listen with stands in a script of the
/// page’s own, which its policy has to let through: tests run it from outside.
pub(crate) fn serve(body: &str, policy: &str) -> Server {
    serve_with(body, policy, "")
}

/// The same with more headers, each with its end of line.
pub(crate) fn serve_with(body: &str, policy: &str, more: &'static str) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A school</title>\
         <meta name=viewport content='width=device-width'><link rel=icon href='data:,'>{body}"
    );
    let policy = match policy {
        "" => String::new(),
        some => format!("Content-Security-Policy: {some}\r\n"),
    };
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 4096]);
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
            let length = page.len();
            let _ = write!(stream, "{head}{policy}{more}Content-Length: {length}\r\n\r\n{page}");
        }
    });
    Server::elsewhere(&format!("http://localhost:{port}"))
}
