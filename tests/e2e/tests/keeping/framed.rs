//! In a frame that may not keep anything, the app runs and says so.

use crate::acting::{ALL, NONE, answer_all, link, open_panel, shows};

/// Shows the site in a sandboxed frame of a page beside it, for a whole page may be framed by no
/// other site, and goes into it.
fn in_sandbox(name: &str, sandbox: &'static str, test: &impl AsyncFn(&e2e::Session)) {
    let frame =
        format!("<iframe sandbox='{sandbox}' title=Docent width=900 height=800 src='/'></iframe>");
    let host = format!("<!doctype html><title>A host</title>{frame}");
    let files = [("host/index.html".to_owned(), host.into_bytes())];
    let dir = e2e::build_with("DOCENT_DIST", env!("CARGO_TARGET_TMPDIR"), name, &files);
    let server = e2e::Server::start(&["--dir", &dir.to_string_lossy()]);
    e2e::run_at(server, async |page| {
        page.visit(&page.server.at("/host")).await;
        page.enter_frame("iframe").await;
        page.ready().await;
        test(page).await;
    });
}

#[test]
fn in_a_sandboxed_frame_the_app_runs_and_makes_a_link() {
    in_sandbox("sandboxed", "allow-scripts allow-forms", &async |page| {
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
    in_sandbox("of-same-rights", "allow-scripts allow-forms allow-same-origin", &async |page| {
        answer_all(page).await;
        page.sees("Kept on this device until").await;
        shows(page, ALL).await;
    });
}
