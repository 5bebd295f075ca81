//! What an advisor sent back is taken item by item: it waits, takes nothing by itself, and is undone in one step.

use crate::acting::{ALL, answered, in_tab, kept, shows, texts};
use crate::incoming::arrive;
use e2e::{Session, golden, json};

const HEADING: &str = "An advisor answered";

fn advice() -> String {
    format!("/#a={}", golden("advice"))
}

/// The values of the checkboxes that are ticked.
async fn ticked(page: &Session) -> e2e::Value {
    let script = "return [...document.querySelectorAll('#keep-incoming input:checked')]
        .map((it) => it.value)";
    page.script(script, vec![]).await
}

#[test]
fn what_an_advisor_suggests_is_taken_item_by_item() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        let (key, text) = answered(page).await;
        arrive(page, &advice()).await;
        page.by_role("heading", HEADING).await;
        page.is_at("/").await;
        page.sees("Your answers are not the ones that your advisor read").await;
        let rows = texts(page, ".advice__item").await;
        assert_eq!(rows.len(), 3, "{rows:?}");
        assert!(rows[0].starts_with("Program") && rows[0].contains("Maastricht"), "{rows:?}");
        assert!(rows[1].contains("“Start here.”"), "{rows:?}");
        assert!(rows[2].contains("counts as met: “Equivalent abroad.”"), "{rows:?}");
        assert_eq!(ticked(page).await, json!([]));
        page.click("button", "Take what is ticked").await;
        page.sees("Nothing is ticked yet.").await;
        assert_eq!(kept(page, 2).await, (key.clone(), text.clone()));
        // Until it is decided, a reload brings it back.
        page.reload().await;
        page.by_role("heading", HEADING).await;
        page.click("checkbox", "Note on programs…").await;
        page.click("checkbox", "Program…").await;
        page.until("both are ticked", async || {
            (ticked(page).await == json!(["t21", "n2"])).then_some(())
        })
        .await;
        page.click("button", "Take what is ticked").await;
        page.has_focus("heading", "2 suggestions are among your answers now").await;
        page.sees("1 was not taken.").await;
        kept(page, 4).await;
        shows(page, ALL).await;
        page.click("button", "Undo").await;
        page.by_role("heading", HEADING).await;
        kept(page, 2).await;
        page.click("button", "Take everything").await;
        page.by_role("heading", "3 suggestions are among your answers now").await;
        kept(page, 5).await;
        page.click("button", "Close").await;
        page.has_no("heading", "3 suggestions are among your answers now").await;
        page.reload().await;
        shows(page, ALL).await;
        page.has_no("heading", HEADING).await;
        kept(page, 5).await;
        assert!(!in_tab(page).await.values().any(|it| it.contains(&golden("advice"))));
        // Opened once more, there is nothing left to take.
        arrive(page, &advice()).await;
        page.sees("There is nothing left to take.").await;
        page.click("button", "Close").await;
        page.assert_no_strangers().await;
        page.assert_no_errors().await;
    });
}

#[test]
fn an_advice_can_be_left_and_be_opened_without_answers() {
    e2e::run(async |page| {
        page.open(&advice()).await;
        page.by_role("heading", HEADING).await;
        page.sees("There are no answers of yours on this device.").await;
        page.click("button", "Leave all of it").await;
        page.has_no("heading", HEADING).await;
        page.reload().await;
        page.ready().await;
        page.has_no("heading", HEADING).await;
        page.assert_no_errors().await;
    });
}
