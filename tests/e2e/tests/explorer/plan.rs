//! A study plan.

use crate::list::{MASTER, hears, texts};
use e2e::Session;

#[test]
fn a_study_plan_follows_its_choices_and_stands_in_the_address() {
    e2e::run(async |page| {
        page.open(MASTER).await;
        page.select("Time to finish", "4 years").await;
        page.is_at(&format!("{MASTER}?years=4")).await;
        four_years(page).await;
        let result = "return tidy(document.querySelector('.study-plan__result').firstChild.data)";
        let result = page.script(result, vec![]).await;
        let result = result.as_str().expect("a sentence").to_owned();
        assert!(result.len() > 20, "the result is a sentence: {result}");
        hears(page, &result).await;
        page.reload().await;
        four_years(page).await;
        assert_eq!(page.value("Time to finish").await, "4");
        page.back().await;
        page.open(&format!("{MASTER}?years=4&terms=2&course=0")).await;
        page.click("button", "Change terms and courses").await;
        assert_eq!(page.value("Terms a year (our assumption)").await, "2");
        assert_eq!(page.value("Credits a course (our assumption)").await, "0");
        four_years(page).await;
    });
}

/// The table has a row for each of four years, and they cost what the whole costs.
async fn four_years(page: &Session) {
    page.by_role("table", "34.5 US semester credits over 4 years, worked out by us").await;
    let script = "return [...document.querySelectorAll('.study-plan__table tbody tr')]
        .filter((it) => it.querySelector('[role=rowheader]'))
        .map((it) => it.lastElementChild.querySelector('.study-plan__value').firstChild.data.trim())";
    let tuition = texts(&page.script(script, vec![]).await);
    assert_eq!(tuition.len(), 4, "{tuition:?}");
    let cents = |it: &String| it.replace(['$', ',', '.'], "").parse::<u32>().expect("an amount");
    assert_eq!(tuition.iter().map(cents).sum::<u32>(), 5_744_250, "{tuition:?}");
}
