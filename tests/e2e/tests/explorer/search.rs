//! A search, and what is typed.

use crate::list::{HEADING, SEARCH, count, rows, shows};
use e2e::{Key, json};

#[test]
fn a_search_narrows_the_list_and_is_said_a_second_later() {
    e2e::run(async |page| {
        page.open("/programs").await;
        let all = count(page).await;
        page.script(
            "const said = document.querySelector('[role=status]'); window.heard = [];
             addEventListener('input', () => { window.last = performance.now() });
             new MutationObserver(() => heard.push([performance.now() - last, said.textContent]))
                 .observe(said, { childList: true, characterData: true, subtree: true });",
            vec![],
        )
        .await;
        page.fill(SEARCH, "Maastricht").await;
        page.sees(&format!("2 of {all} shown: matching “Maastricht”")).await;
        assert_eq!(rows(page).await, ["singapore-mhpe", "maastricht-mhpe"], "both are in its name");
        let heard = page
            .until("it is said", async || {
                let heard = page.script("return heard", vec![]).await;
                (!heard.as_array()?.is_empty()).then_some(heard)
            })
            .await;
        let heard = heard.as_array().expect("a list");
        assert_eq!(heard.len(), 1, "typing is said once: {heard:?}");
        let time = heard[0][0].as_f64().expect("a time");
        assert!((900.0..2000.0).contains(&time), "it was said {time} ms after the last letter");
        assert_eq!(heard[0][1], format!("2 of {all} shown: matching “Maastricht”"));
    });
}

#[test]
fn accents_case_and_the_beginning_of_a_word_are_enough_to_be_found() {
    e2e::run(async |page| {
        page.open("/programs").await;
        for search in ["HOPK", "hópkins", "jhu ", "  Johns   hop"] {
            page.fill(SEARCH, search).await;
            page.until(search, async || (rows(page).await.len() == 2).then_some(())).await;
            assert_eq!(rows(page).await[0], "johns-hopkins-mehp", "{search}");
        }
    });
}

#[test]
fn typing_quickly_keeps_focus_and_caret_and_is_one_step_of_the_history() {
    e2e::run(async |page| {
        page.open("/programs").await;
        let before = page.script("return history.length", vec![]).await.as_u64();
        page.click("searchbox", SEARCH).await;
        page.type_text("education").await;
        for _ in 0..3 {
            page.press(Key::Left).await;
        }
        page.type_text("xyz").await;
        for _ in 0..3 {
            page.press(Key::Backspace).await;
        }
        page.is_at("/programs?q=education").await;
        page.has_focus("searchbox", SEARCH).await;
        let caret = "return document.activeElement.selectionStart";
        assert_eq!(page.script(caret, vec![]).await, 6, "the caret stays in the middle");
        let after = page.script("return history.length", vec![]).await.as_u64();
        assert_eq!(after, before.map(|it| it + 1), "one entry for all of it");
        page.back().await;
        page.is_at("/programs").await;
        assert_eq!(page.value(SEARCH).await, "");
    });
}

#[test]
fn a_search_that_is_left_at_once_stands_in_the_history() {
    e2e::run(async |page| {
        page.open("/programs").await;
        page.fill(SEARCH, "Dundee").await;
        page.script("document.querySelector('.program-row__link').click()", vec![]).await;
        page.is_at("/programs/dundee-mmed").await;
        page.back().await;
        page.is_at("/programs?q=Dundee").await;
        assert_eq!(page.value(SEARCH).await, "Dundee");
        shows(page, 1).await;
    });
}

#[test]
fn nothing_that_is_typed_breaks_the_page() {
    e2e::run(async |page| {
        page.open("/programs").await;
        let long = "simulación ".repeat(455);
        let nasty = [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\" onx=1 autofocus onfocus=alert(1) \"",
            "javascript:alert(1)",
            "</textarea>&amp;&#x27;${7*7}{{7*7}}",
            "%00%ff%2e%2e/\\u0000",
            "🧠👩🏽‍⚕️🇳🇱 zalgo e\u{301}\u{302}\u{303}",
            "\u{202e}تعليم المهن الصحية עברית",
            &long,
        ];
        for text in nasty {
            let type_it = "const it = document.getElementById('q'); it.value = arguments[0];
                it.dispatchEvent(new Event('input', { bubbles: true }))";
            page.script(type_it, vec![json!(text)]).await;
            page.sees(&format!("matching “{}”", text.trim())).await;
            page.until("the address follows", async || {
                let script = "return new URL(location).searchParams.get('q')";
                (page.script(script, vec![]).await == json!(text)).then_some(())
            })
            .await;
            assert_eq!(page.value(SEARCH).await, text);
            page.assert_no_sideways_scroll().await;
            page.reload().await;
            assert_eq!(page.value(SEARCH).await, text, "a reload keeps it");
            let made = "return document.querySelectorAll('main script, main img, [onx], [onfocus]').length";
            assert_eq!(page.script(made, vec![]).await, 0, "{text}");
        }
        page.open(
            "/programs?format=%3Cscript%3E&show=-1&sort=%00&compare=%22onx%3D1&enter=met&q=%",
        )
        .await;
        page.by_role("heading", HEADING).await;
        page.open("/compare?p=%3Cscript%3E&p=javascript:alert(1)&p=%22%20onx=1").await;
        page.sees("does not hold “<script>”, “javascript:alert(1)” and “\" onx=1”").await;
        page.assert_no_errors().await;
    });
}
