//! Hosts of every kind: a sandbox, styles for everything, a phone, a frame far below.

use std::time::Duration;

use e2e::{json, run_at};

use crate::host::{serve, strict};
use crate::{FRAME, LISTEN, docent, fits, heard, hears, heights, line, show};

#[test]
fn a_sandboxed_frame_works_and_says_what_is_missing() {
    let docent = docent();
    let frame = docent.at("/embed/quiz");
    let body = format!(
        "<iframe sandbox='allow-scripts allow-forms' width=800 height=900 src='{frame}'></iframe>
         <iframe sandbox='allow-scripts allow-forms allow-same-origin' width=800 height=900 src='{frame}'></iframe>
         <iframe sandbox width=800 height=900 src='{frame}'></iframe>"
    );
    run_at(serve(&body, ""), async |page| {
        page.visit("/").await;
        for (at, says) in [(1, "keep nothing"), (2, "kept in this browser, apart")] {
            show(page, at - 1).await;
            page.enter_frame(&format!("iframe:nth-of-type({at})")).await;
            page.ready().await;
            page.sees(says).await;
            page.touch("#item-1 [value=competent]").await;
            page.sees("See my result so far").await;
            page.leave_frame().await;
        }
        // Without scripts, what was published is there, and says what is missing.
        page.enter_frame("iframe:nth-of-type(3)").await;
        let text = page.text().await;
        assert!(text.contains("JavaScript, which is off"), "{text}");
        // Its links out do not lead where a frame shows nothing.
        let out = "return [...document.querySelectorAll('noscript a, .site-footer a')].length";
        assert!(page.script(out, vec![]).await.as_u64() > Some(0));
        let stuck = "return [...document.querySelectorAll('a[href]')].filter((it) => !it.target
            && !it.getAttribute('href').startsWith('#') && it.getAttribute('href') !== ''
            && !it.pathname.startsWith('/embed/')).map((it) => it.href)";
        assert_eq!(page.script(stuck, vec![]).await, json!([]));
        page.leave_frame().await;
    });
}

#[test]
fn what_a_host_says_of_everything_does_not_reach_it() {
    let docent = docent();
    let body = line(
        &docent,
        "<style>* { font: 900 60px/3 fantasy !important; border: 9px solid red !important;
           padding: 20px !important; width: 120px !important; height: 40px !important;
           display: inline !important; position: static !important; color: red !important }</style>
         <docent-tool tool=careers></docent-tool>",
    );
    run_at(serve(&body, ""), async |page| {
        page.viewport(1280, 1200).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        show(page, 0).await;
        hears(page, "ready", 1).await;
        fits(page, 0).await;
        page.enter_element(&format!("{FRAME} return frame(0)")).await;
        let is = "const { fontSize, color } = getComputedStyle(document.querySelector('main p'));
            return [fontSize, color === 'rgb(255, 0, 0)']";
        assert_eq!(page.script(is, vec![]).await[1], false);
        page.leave_frame().await;
    });
}

#[test]
fn it_fits_a_phone_of_320_px_beside_others() {
    let docent = docent();
    let tools = ["programs", "timing", "careers", "quiz"];
    let elements = tools.map(|it| format!("<docent-tool tool={it}></docent-tool>")).concat();
    run_at(serve(&line(&docent, &elements), ""), async |page| {
        page.viewport(320, 8000).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        for (at, tool) in tools.into_iter().enumerate() {
            show(page, at).await;
            hears(page, "ready", at + 1).await;
            fits(page, at).await;
            page.enter_element(&format!("{FRAME} return frame({at})")).await;
            assert_eq!(page.sideways().await, None, "{tool}");
            page.leave_frame().await;
        }
    });
}

#[test]
fn a_frame_far_below_waits_and_moves_nothing() {
    let docent = docent();
    let tall = "<br>".repeat(400);
    let body = line(
        &docent,
        &format!(
            "{tall}<docent-tool tool=quiz lazy min-height=200 max-height=900></docent-tool>{tall}"
        ),
    );
    run_at(serve(&body, &strict(&docent.at(""))), async |page| {
        page.viewport(360, 640).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(
            page.script("return heard.length", vec![]).await,
            0,
            "it has not been asked for"
        );
        assert_eq!(page.script("return scrollY", vec![]).await, 0);
        page.script("document.querySelector('docent-tool').scrollIntoView()", vec![]).await;
        hears(page, "ready", 1).await;
        let [outer, _] = heights(page, 0).await;
        assert!((200.0..=900.0).contains(&outer), "{outer}");
        let at = page.script("return scrollY", vec![]).await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(page.script("return scrollY", vec![]).await, at);
    });
}

#[test]
fn a_way_out_opens_beside_the_host_and_a_way_within_brings_its_top_into_view() {
    let docent = docent();
    let body = line(&docent, "<br><br><docent-tool tool=programs></docent-tool>");
    run_at(serve(&body, &strict(&docent.at(""))), async |page| {
        page.viewport(800, 700).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        hears(page, "ready", 1).await;
        fits(page, 0).await;
        page.enter_element(&format!("{FRAME} return frame(0)")).await;
        page.touch("[href='/embed/programs/maastricht-mhpe']").await;
        page.sees("What you must bring").await;
        assert_eq!(
            page.script("return location.pathname", vec![]).await,
            "/embed/programs/maastricht-mhpe"
        );
        let targets = "return [...document.querySelectorAll('.site-footer a')].map((it) => {
            it.addEventListener('click', (event) => event.preventDefault());
            it.click();
            return it.target;
          })";
        assert_eq!(
            page.script(targets, vec![]).await,
            json!(["_blank", "_blank", "_blank", "_blank"])
        );
        page.leave_frame().await;
        let steps = hears(page, "step", 1).await;
        assert_eq!(steps[0][2], json!({ "v": 1, "view": "programs/maastricht-mhpe" }));
        page.until("its top is in view", async || {
            let top = "return document.querySelector('docent-tool').getBoundingClientRect().top";
            let top = page.script(top, vec![]).await.as_f64()?;
            (0.0..700.0).contains(&top).then_some(())
        })
        .await;
    });
}

#[test]
fn another_part_of_the_self_check_begins_where_one_reads() {
    let docent = docent();
    let body = line(&docent, "<br><br><docent-tool tool=quiz></docent-tool>");
    run_at(serve(&body, &strict(&docent.at(""))), async |page| {
        page.viewport(360, 640).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        hears(page, "ready", 1).await;
        fits(page, 0).await;
        assert!(heard(page, "step").await.is_empty(), "nobody has acted");
        page.enter_element(&format!("{FRAME} return frame(0)")).await;
        let link = "main a[href*='scope=curriculum']";
        let far = "return document.querySelector(arguments[0]).getBoundingClientRect().top > 900";
        assert_eq!(page.script(far, vec![json!(link)]).await, true, "it stands far below");
        page.touch(link).await;
        page.sees("Question 1 of 6").await;
        page.leave_frame().await;
        page.until("its top is in view", async || {
            let top = "return document.querySelector('docent-tool').getBoundingClientRect().top";
            let top = page.script(top, vec![]).await.as_f64()?;
            (0.0..600.0).contains(&top).then_some(())
        })
        .await;
    });
}

#[test]
fn a_frame_that_nobody_has_seen_is_not_late() {
    let docent = docent();
    let elements = format!(
        "<docent-tool tool=quiz></docent-tool>{}<docent-tool tool=careers></docent-tool>",
        "<br>".repeat(400)
    );
    run_at(serve(&line(&docent, &elements), ""), async |page| {
        page.viewport(360, 640).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        hears(page, "ready", 1).await;
        // The boot script waits for twenty seconds before it says that the app is late.
        tokio::time::sleep(Duration::from_secs(23)).await;
        assert!(heard(page, "error").await.is_empty(), "{:?}", heard(page, "error").await);
        show(page, 1).await;
        hears(page, "ready", 2).await;
        page.enter_element(&format!("{FRAME} return frame(1)")).await;
        page.sees("I practice in").await;
        page.leave_frame().await;
        let close = "const it = document.querySelector('docent-tool'), told = [];
            it.addEventListener('docent:closed', ({ detail }) => told.push(detail));
            it.remove();
            return told";
        assert_eq!(page.script(close, vec![]).await, json!([{ "v": 1 }]));
        // A language that there is not is told, and what there is is shown.
        let speak = "return ['de', 'english', 'en', 'en-GB'].map((lang) => {
            const it = document.createElement('docent-tool'), told = [];
            it.addEventListener('docent:error', ({ detail }) => told.push(detail.reason));
            it.setAttribute('tool', 'timing');
            it.lang = lang;
            document.body.append(it);
            return told.join();
          })";
        assert_eq!(page.script(speak, vec![]).await, json!(["lang", "lang", "", ""]));
    });
}
