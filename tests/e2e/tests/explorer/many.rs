//! A list that is longer than its page.

use crate::list::{keeps_focus, rows, scrolled, stands_at};
use e2e::{Server, json};

#[test]
fn a_long_list_shows_more_and_keeps_what_it_showed() {
    let server = Server::altered(env!("CARGO_TARGET_TMPDIR"), "long-list", |shipped| {
        crate::generated::catalog(shipped, 120)
    });
    e2e::run_at(server, async |page| {
        page.open("/programs").await;
        page.sees("120 of 120 shown").await;
        let first = rows(page).await;
        assert_eq!(first.len(), 30);
        page.sees("30 of 120 shown").await;
        let before = page.script("return history.length", vec![]).await;
        page.click("button", "Show more").await;
        page.until("there are more", async || (rows(page).await.len() == 60).then_some(())).await;
        assert_eq!(rows(page).await[..30], first, "the first ones stay");
        let link = "return [...document.querySelectorAll('.program-row__link')]
            .indexOf(document.activeElement)";
        page.until("the first new row has the focus", async || {
            (page.script(link, vec![]).await == json!(30)).then_some(())
        })
        .await;
        page.is_at("/programs?show=60").await;
        assert_eq!(page.script("return history.length", vec![]).await, before, "no step back");
        page.reload().await;
        assert_eq!(rows(page).await.len(), 60, "a reload keeps them");
        page.script("scrollTo(0, document.body.scrollHeight * 0.7)", vec![]).await;
        let place = scrolled(page).await;
        page.script("document.querySelectorAll('.program-row__link')[50].click()", vec![]).await;
        page.by_role("heading", "Sources").await;
        page.back().await;
        page.is_at("/programs?show=60").await;
        stands_at(page, place).await;
        assert_eq!(rows(page).await.len(), 60, "the way back keeps them");
        page.click("button", "Show more").await;
        page.until("there are more", async || (rows(page).await.len() == 90).then_some(())).await;
        page.click("button", "Show more").await;
        page.until("there are all", async || (rows(page).await.len() == 120).then_some(())).await;
        page.has_no("button", "Show more").await;
        keeps_focus(page, "the last programs").await;
    });
}
