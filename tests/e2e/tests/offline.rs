//! Without a connection: the app starts from what the browser kept, says of which day its content
//! is, and gives way to a newer release only when asked.

use e2e::{Browser, Server, Session, Value, build_with, json};
use std::{
    fs,
    path::{Path, PathBuf},
    thread::sleep,
    time::Duration,
};

const MASTER: &str = "/programs/johns-hopkins-mehp";

/// What the browser keeps for this site: `null` before anything is, else how many files.
const KEPT: &str = "return navigator.serviceWorker.controller && caches.keys()
    .then((names) => Promise.all(names.map((it) => caches.open(it).then((it) => it.keys()))))
    .then((all) => all.flat().length)";

/// The app and its content are kept, and nothing else: only then is the worker in charge.
async fn app_is_kept(page: &Session) {
    page.until("a worker in charge", async || page.script(KEPT, vec![]).await.as_u64()).await;
}

/// The tools are kept too, the last of them.
async fn tools_are_kept(page: &Session) {
    let last = "return caches.keys().then((names) => Promise.all(names.map((it) => caches.open(it).then((it) => it.keys()))))
        .then((all) => all.flat().some((it) => it.url.includes('/roles-') && it.url.endsWith('.css')) || null)";
    page.until("the tools", async || page.script(last, vec![]).await.as_bool()).await;
}

/// The server is gone, and so is what the browser itself would show for a day.
async fn without_connection(page: &Session) {
    page.server.stop();
    page.cdp("Network.clearBrowserCache", json!({})).await;
}

#[test]
fn after_one_visit_the_app_starts_without_a_connection() {
    e2e::run(async |page| {
        page.open("/").await;
        app_is_kept(page).await;
        page.select("I am a", "nurse").await;
        tools_are_kept(page).await;
        without_connection(page).await;
        page.reload().await;
        assert_eq!(page.value("I am a").await, "nurse");
        page.sees("You see a saved copy").await;
        page.sees("so this is the copy of November 22, 2026").await;
        page.assert_no_strangers().await;
        // What was never looked at is there all the same, at its own address.
        for (address, text) in [
            (MASTER, "34.5 US semester credits"),
            ("/programs?q=toronto", "matching “toronto”"),
            ("/timing", "fits best"),
            ("/careers", "The role that I aim at"),
            ("/quiz", "Finding out what learners need"),
            ("/plan", "My plan"),
            ("/privacy", "There is no account and no cookie."),
            ("/compare?p=johns-hopkins-mehp&p=maastricht-mhpe", "Where they differ"),
            ("/nowhere", "This address leads nowhere"),
        ] {
            page.open(address).await;
            page.sees(text).await;
        }
        // The way back to the live content.
        page.server.restart();
        page.open("/programs").await;
        page.sees_no("You see a saved copy").await;
    });
}

#[test]
fn who_only_looks_is_asked_for_no_more_than_the_visit() {
    e2e::run(async |page| {
        page.open("/programs").await;
        app_is_kept(page).await;
        sleep(Duration::from_secs(2));
        // Of each file the name without its hash; the page that starts the app has a query.
        let names = "return caches.keys().then((names) => Promise.all(names.map((it) => caches.open(it).then((it) => it.keys()))))
            .then((all) => all.flat().map((it) => it.url.slice(location.origin.length).replace(/[0-9a-f]{12}/, '')).sort())";
        let kept = [
            "/?shell",
            "/docent-.js",
            "/docent-_bg.wasm",
            "/offline-.js",
            "/rest-.css",
            "/snapshot/catalog.json",
        ];
        assert_eq!(page.script(names, vec![]).await, json!(kept));
        // A tool that was not kept says that it is not there, and what is kept works.
        without_connection(page).await;
        page.open(MASTER).await;
        page.sees("34.5 US semester credits").await;
        page.click("link", "When to start").await;
        page.sees("could not be loaded").await;
    });
}

#[test]
fn a_server_in_trouble_is_no_reason_to_show_nothing() {
    e2e::run(async |page| {
        page.open("/programs").await;
        app_is_kept(page).await;
        for fault in ["page=500", "page=slow"] {
            page.server.restart_with(&["--fault", fault]);
            page.open("/").await;
            page.sees("I am a").await;
        }
    });
}

#[test]
fn frames_keep_nothing() {
    e2e::run(async |page| {
        page.open("/embed/timing").await;
        sleep(Duration::from_secs(5));
        let kept = "return navigator.serviceWorker.getRegistrations().then((them) => [them.length, navigator.serviceWorker.controller])";
        assert_eq!(page.script(kept, vec![]).await, json!([0, null]));
        // Where the site itself is kept, a frame still asks the server.
        page.open("/programs").await;
        app_is_kept(page).await;
        page.visit("/embed/programs").await;
        page.sees("programs, by what they publish").await;
        page.server.stop();
        // Where WebKitGTK gets no answer, it shows a page of its own, which its driver calls one:
        // https://github.com/microsoft/playwright/pull/656
        let is_refused = page.client.goto(&page.server.at("/embed/programs")).await.is_err();
        assert!(is_refused || page.browser() == Browser::WebKit);
        page.sees_no("programs, by what they publish").await;
    });
}

/// The version of a build, as its worker names it.
fn version(folder: &Path) -> String {
    let worker = fs::read_to_string(folder.join("sw.js")).expect("the worker");
    let (_, rest) = worker.split_once("version:\"").expect("its version");
    rest.split('"').next().expect("a version").to_owned()
}

/// A later release of the build in a folder: another version of worker and page script, and a
/// sentence of its own on the first page.
fn later(name: &str) -> PathBuf {
    let folder = build_with("DOCENT_DIST", env!("CARGO_TARGET_TMPDIR"), name, &[]);
    let (old, new) = (version(&folder), "0123456789ab");
    let script = fs::read_dir(&folder)
        .expect("files")
        .filter_map(|it| it.ok()?.file_name().into_string().ok())
        .find(|it| it.starts_with("offline-") && it.strip_suffix(".js").is_some())
        .expect("the script of a page");
    let renamed = format!("offline-{new}.js");
    let text = fs::read_to_string(folder.join(&script)).expect("it").replace(&old, new);
    fs::write(folder.join(&renamed), text).expect("written");
    let worker = fs::read_to_string(folder.join("sw.js")).expect("it").replace(&old, new);
    fs::write(folder.join("sw.js"), worker).expect("written");
    for page in ["index.html", "programs/index.html"] {
        let page = folder.join(page);
        let text = fs::read_to_string(&page).expect("a page").replace(&script, &renamed);
        fs::write(&page, text.replace("<title>", "<title data-later>")).expect("written");
        for end in ["html.br", "html.gz"] {
            fs::remove_file(page.with_extension(end)).expect("removed");
        }
    }
    for end in ["js.br", "js.gz"] {
        fs::remove_file(folder.join("sw.js").with_extension(end)).expect("removed");
    }
    folder
}

/// Puts another folder into the place of the one that is served.
fn release(page: &Session, served: &Path, next: &Path) {
    page.server.stop();
    fs::rename(served, served.with_extension("before")).expect("moved");
    fs::rename(next, served).expect("moved");
    page.server.restart();
}

fn served(name: &str) -> (PathBuf, Server) {
    let folder = build_with("DOCENT_DIST", env!("CARGO_TARGET_TMPDIR"), name, &[]);
    // What an earlier run left.
    let _ = fs::remove_dir_all(folder.with_extension("before"));
    let server = Server::start(&["--dir", &folder.to_string_lossy()]);
    (folder, server)
}

const IS_LATER: &str = "return document.querySelector('title').hasAttribute('data-later')";

#[test]
fn a_newer_release_waits_until_it_is_let_in() {
    let (folder, server) = served("offline-release");
    let next = later("offline-release-next");
    e2e::run_at(server, async |page| {
        page.open("/").await;
        app_is_kept(page).await;
        page.select("I am a", "nurse").await;
        tools_are_kept(page).await;
        release(page, &folder, &next);
        page.script(
            "return navigator.serviceWorker.ready.then((it) => it.update()).then(() => null)",
            vec![],
        )
        .await;
        // Nothing moves while someone reads.
        sleep(Duration::from_secs(3));
        page.sees_no("A newer version is there").await;
        // The release that is open goes on with its own files.
        page.click("link", "When to start").await;
        page.sees("fits best").await;
        // They look at something else, and come back.
        page.leave_out(Browser::WebKit, "nothing hides a window under Xvfb");
        let this = page.client.window().await.expect("this window");
        let other = page.client.new_window(true).await.expect("another").handle;
        page.client.switch_to_window(other).await.expect("there");
        page.client.close_window().await.expect("closed");
        page.client.switch_to_window(this).await.expect("back");
        page.sees("A newer version is there").await;
        page.sees("your answers are kept").await;
        page.click("link", "Docent").await;
        assert_eq!(page.script(IS_LATER, vec![]).await, Value::Bool(false));
        page.click("button", "Load the newer version").await;
        page.until("the newer page", async || {
            page.script(IS_LATER, vec![]).await.as_bool().filter(|it| *it)
        })
        .await;
        page.ready().await;
        page.sees_no("A newer version is there").await;
        assert_eq!(page.value("I am a").await, "nurse");
        page.assert_no_errors().await;
    });
}

#[test]
fn a_page_that_is_newer_than_what_was_kept_asks_nothing() {
    let (folder, server) = served("offline-newer-page");
    let next = later("offline-newer-page-next");
    e2e::run_at(server, async |page| {
        page.open("/").await;
        app_is_kept(page).await;
        release(page, &folder, &next);
        page.reload().await;
        assert_eq!(page.script(IS_LATER, vec![]).await, Value::Bool(true));
        let names = "return caches.keys().then((it) => it.some((it) => it.endsWith('0123456789ab')) || null)";
        page.until("the newer worker", async || page.script(names, vec![]).await.as_bool()).await;
        without_connection(page).await;
        page.reload().await;
        page.sees("You see a saved copy").await;
        page.sees_no("A newer version is there").await;
    });
}

#[test]
fn a_build_without_it_takes_away_what_was_kept() {
    let (folder, server) = served("offline-end");
    let next = build_with("DOCENT_DIST", env!("CARGO_TARGET_TMPDIR"), "offline-end-next", &[]);
    let end = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/worker-end.js");
    let end = fs::read_to_string(end).expect("the script");
    fs::write(next.join("sw.js"), ["const release={root:\"/\"};", &end].concat()).expect("written");
    for compressed in ["sw.js.br", "sw.js.gz"] {
        fs::remove_file(next.join(compressed)).expect("removed");
    }
    e2e::run_at(server, async |page| {
        page.open("/").await;
        app_is_kept(page).await;
        release(page, &folder, &next);
        page.reload().await;
        // A browser asks for it in its own time.
        let ask = "return navigator.serviceWorker.getRegistration().then((it) => it?.update()).then(() => null)";
        page.script(ask, vec![]).await;
        let is_gone =
            "return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])
            .then((all) => all.flat().length === 0 || null)";
        page.until("nothing kept", async || page.script(is_gone, vec![]).await.as_bool()).await;
    });
}
