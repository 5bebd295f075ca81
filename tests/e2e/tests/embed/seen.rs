//! What axe finds in each view of a frame.

use e2e::{Session, json, run_at};

use crate::host::serve;
use crate::{FRAME, LISTEN, choose, docent, fits, hears, line, show};

/// Puts one element in place of another.
const PUT: &str = "heard.length = 0;
    const it = Object.assign(document.createElement('docent-tool'), {});
    it.setAttribute('tool', arguments[0]);
    it.setAttribute('theme', arguments[1]);
    it.setAttribute('results', '');
    document.querySelector('docent-tool').replaceWith(it)";

/// Shows a tool alone, and goes into its frame.
async fn enter(page: &Session, tool: &str, theme: &str, view: Option<&str>) {
    page.script(PUT, vec![json!(tool), json!(theme)]).await;
    show(page, 0).await;
    hears(page, "ready", 1).await;
    if let Some(view) = view {
        let go = format!("{FRAME} frame(0).src = new URL(arguments[0], frame(0).src)");
        page.script(&go, vec![json!(view)]).await;
        hears(page, "ready", 2).await;
    }
    fits(page, 0).await;
    page.enter_element(&format!("{FRAME} return frame(0)")).await;
}

/// Leaves the frame, with what axe found there.
async fn leave(page: &Session, what: &str, found: &mut Vec<String>) {
    // Where it stands apart, the frame says so: a page alone would not show that.
    page.sees("in this browser, apart").await;
    found.extend(page.axe_open_and_closed(true).await.iter().map(|it| format!("{what}: {it}")));
    page.leave_frame().await;
}

#[test]
fn axe_finds_nothing_in_any_view_of_a_frame() {
    let docent = docent();
    run_at(serve(&line(&docent, "<docent-tool tool=quiz></docent-tool>"), ""), async |page| {
        page.before_every_page(LISTEN).await;
        page.viewport(1280, 900).await;
        page.visit("/").await;
        hears(page, "ready", 1).await;
        let mut found = Vec::new();
        for (width, theme) in [(360, "light"), (1280, "light"), (360, "dark"), (1280, "dark")] {
            page.viewport(width, 900).await;
            let what = |view: &str| format!("{view}, {theme}, {width} px");
            for (name, view) in [
                ("programs", None),
                ("a program", Some("/embed/programs/johns-hopkins-mehp")),
                ("compare", Some("/embed/compare?p=johns-hopkins-mehp&p=maastricht-mhpe")),
            ] {
                enter(page, "programs", theme, view).await;
                leave(page, &what(name), &mut found).await;
            }
            enter(page, "timing", theme, None).await;
            for (id, option) in
                [("profession", "nurse"), ("stage", "6"), ("teaching", "every week")]
            {
                choose(page, id, option).await;
            }
            page.sees("close behind").await;
            page.sees("would like to have your result").await;
            leave(page, &what("when to start"), &mut found).await;
            enter(page, "careers", theme, None).await;
            page.select("I practice in", "United States").await;
            page.select("The role that I aim at", "simulation center leader").await;
            page.sees("Steps, in order").await;
            leave(page, &what("roles"), &mut found).await;
            enter(page, "quiz", theme, None).await;
            page.by_css(".item").await;
            leave(page, &what("a question"), &mut found).await;
            enter(page, "quiz", theme, None).await;
            page.by_css(".item").await;
            page.script("document.querySelector('.item input').click()", vec![]).await;
            page.click("link", "See my result so far").await;
            page.sees("What this can and cannot tell").await;
            leave(page, &what("a result"), &mut found).await;
        }
        assert!(found.is_empty(), "axe finds {}:\n  {}", found.len(), found.join("\n  "));
    });
}
