//! The harness itself, on a tiny page that this file serves: a check that cannot fail checks
//! nothing.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::panic::catch_unwind;

use e2e::{Key, Server};

const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Tiny</title>
    <link rel=icon href='data:,'>
    <style>:focus-visible { outline: 3px solid } button { min-height: 30px; min-width: 30px }
      .plain { outline: none } .wide { width: 900px }</style>
    <main><h1>Tiny</h1><button onclick='said.textContent = this.textContent'>Save <b>plan</b></button>
    <label>Email <input style='height: 30px'></label><p role=status id=said></p></main>
    <script>performance.mark('app-ready')</script>";

/// Serves the page, with something more in it, until the test process ends.
fn tiny(more: &str) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    let page = PAGE.replace("</main>", &format!("{more}</main>"));
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            // A browser that opens a connection and leaves it is no concern of this test.
            let _ = stream.read(&mut [0; 4096]);
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
            let _ = write!(stream, "{head}Content-Length: {}\r\n\r\n{page}", page.len());
        }
    });
    Server::elsewhere(&origin)
}

#[test]
fn a_sound_page_passes() {
    e2e::run_at(tiny(""), async |page| {
        page.viewport(320, 640).await;
        page.open("/?a=1#b").await;
        page.is_at("/?a=1#b").await;
        page.fill("Email", "a@b.example").await;
        assert_eq!(page.value("Email").await, "a@b.example");
        page.click("button", "Save plan").await;
        page.has_focus("button", "Save plan").await;
        page.sees("Save plan Email Save plan").await;
        page.press(Key::Tab).await;
        page.has_focus("textbox", "Email").await;
        page.reload().await;
        assert_eq!(page.tab_through().await, [("button", "Save plan"), ("textbox", "Email")]);
        page.assert_no_sideways_scroll().await;
        page.assert_large_targets().await;
    });
}

#[test]
fn each_flaw_is_found_and_the_failure_names_the_page() {
    let more = "<button class=plain>Plain</button><div class=wide>W</div><a href=/ \
        style='display: block; width: 9px'>x</a>";
    let failure = catch_unwind(|| {
        e2e::run_at(tiny(more), async |page| {
            page.viewport(320, 640).await;
            page.open("/flawed").await;
            let (_, problems) = page.tab_tour().await;
            assert_eq!(problems, ["button “Plain” looks the same with and without the focus"]);
            assert!(page.small_targets().await[0].starts_with("a “x” is 9.0 by"));
            page.assert_no_sideways_scroll().await;
        });
    });
    let failure = failure.expect_err("the page scrolls sideways");
    let words = failure.downcast_ref::<String>().expect("words");
    for part in ["div.wide “W” reaches 908 px", "page: /flawed “Tiny”", ".png", "open /flawed"]
    {
        assert!(words.contains(part), "“{part}” is not in: {words}");
    }
}
