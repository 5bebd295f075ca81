//! In a frame of another site that may not keep anything, the app runs and says so.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::thread;

use crate::acting::{ALL, NONE, answer_all, link, open_panel, shows};

/// A host of another origin: it answers every request with one page.
fn host(page: String) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut request = [0; 4096];
            // A browser that says nothing gets the page all the same.
            _ = stream.read(&mut request);
            let head = "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\nconnection: close\r\n";
            _ = write!(stream, "{head}content-length: {}\r\n\r\n{page}", page.len());
        }
    });
    format!("http://{address}/")
}

/// Shows the site in a sandboxed frame of a host, and goes into it.
fn in_sandbox(sandbox: &'static str, test: &impl AsyncFn(&e2e::Session)) {
    e2e::run_with(&["--frame-ancestors", "http://127.0.0.1:*"], async |page| {
        let app = page.server.at("/");
        let frame = format!(
            "<iframe sandbox='{sandbox}' title=Docent width=900 height=800 src='{app}'></iframe>"
        );
        let host = host(format!("<!doctype html><title>A host</title>{frame}"));
        page.visit(&host).await;
        page.enter_frame("iframe").await;
        page.ready().await;
        test(page).await;
    });
}

#[test]
fn in_a_sandboxed_frame_the_app_runs_and_makes_a_link() {
    in_sandbox("allow-scripts allow-forms", &async |page| {
        answer_all(page).await;
        page.sees("This browser does not let the page keep anything here").await;
        page.sees("Johns Hopkins names nursing").await;
        page.click("button", "Undo").await;
        shows(page, [ALL[0], ALL[1], NONE[2]]).await;
        page.click("button", "Redo").await;
        open_panel(page).await;
        let link = link(page).await;
        assert!(link.starts_with(&page.server.at("/#s=1.")), "{link}");
        let other = page.another().await;
        other.open(&link).await;
        shows(&other, ALL).await;
    });
}

#[test]
fn in_a_frame_of_the_same_rights_the_app_keeps_answers() {
    in_sandbox("allow-scripts allow-forms allow-same-origin", &async |page| {
        answer_all(page).await;
        page.sees("Kept on this device until").await;
        shows(page, ALL).await;
    });
}
