//! What a person holds, and what it means for entry.

use crate::list::{
    HEADING, MASTER, QUESTIONS, TITLE, catalog, choice, choose, facet, focus_is_on, hears,
    keeps_focus, open, programs, shows,
};
use e2e::{Session, json};

/// Names one degree in the questions of the view, which are open.
async fn name_degree(page: &Session, kind: &str, country: &str) {
    if !page.names("combobox").await.iter().any(|it| it == "What it is") {
        page.click("button", "Add a degree").await;
    }
    page.select("What it is", kind).await;
    page.select("Where it is from", country).await;
}

/// The state of the whole program, and what stands beneath it.
async fn standing(page: &Session) -> String {
    let script = "return tidy(document.querySelector('.standing-rule--lead .standing').innerText)";
    page.script(script, vec![]).await.as_str().unwrap_or_default().to_owned()
}

async fn stands(page: &Session, wanted: &str) {
    page.until(&format!("the standing is “{wanted}”"), async || {
        standing(page).await.ends_with(wanted).then_some(())
    })
    .await;
}

#[test]
fn a_nurse_learns_whether_the_master_is_open_to_her() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.click("link", "Programs").await;
        page.by_role("heading", HEADING).await;
        page.script("document.querySelector('.program-row__link').click()", vec![]).await;
        page.has_focus("heading", TITLE).await;
        stands(page, "Ask").await;
        page.click("button", QUESTIONS).await;
        page.select("Country where I practice", "United States").await;
        name_degree(page, "Bachelor’s in a health profession: BSN", "United States").await;
        stands(page, "Not yet one to ask").await;
        hears(page, "Not yet").await;
        page.sees(
            "It asks for a master’s or higher; you named a bachelor’s in a health profession.",
        )
        .await;
        page.sees("One rule is not met yet by your answers, and one is to ask.").await;
        name_degree(page, "First degree titled bachelor’s: MBBS, BDS, BPharm", "Pakistan").await;
        stands(page, "Ask").await;
        page.sees("MBBS, BDS and BPharm are first degrees that schools weigh differently").await;
        name_degree(page, "Master’s in health or a related field: MSN, MPH", "United States").await;
        stands(page, "Met one to ask").await;
        hears(page, "Met").await;
        page.sees("You named a master’s in health or a related field.").await;
        page.sees("Compare it with your transcripts: Docent does not ask for grades.").await;
        keeps_focus(page, "answering").await;
        // The first page knows it, too.
        page.click("link", "Docent").await;
        page.sees("By your answers you meet the rules that answers can settle.").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn an_address_that_leads_to_the_questions_folds_them_out() {
    e2e::run(async |page| {
        page.open("/programs/johns-hopkins-mehp#entry-answers").await;
        page.by_role("button", "Add a degree").await;
        page.assert_no_errors().await;
    });
}

/// How many rows of the list have each standing.
async fn standings(page: &Session) -> [usize; 3] {
    let script = "const words = [...document.querySelectorAll('.program-row .standing__word')]
        .map((it) => it.textContent);
        return ['Met', 'Not yet', 'Ask'].map((word) => words.filter((it) => it === word).length)";
    let counts = page.script(script, vec![]).await;
    [0, 1, 2].map(|at| {
        let count = counts[at].as_u64().and_then(|it| usize::try_from(it).ok());
        count.expect("a number")
    })
}

async fn standing_counts(page: &Session) -> [usize; 3] {
    let mut counts = [0; 3];
    for (count, word) in counts.iter_mut().zip(["Met", "Not yet", "Ask"]) {
        *count = facet(page, word).await.1;
    }
    counts
}

#[test]
fn answers_count_in_the_list_and_stay_from_view_to_view() {
    let catalog = catalog();
    e2e::run(async |page| {
        page.viewport(1280, 900).await;
        page.open("/programs").await;
        let all = programs(&catalog).len();
        assert_eq!(standing_counts(page).await, [0, 0, all], "nothing is known yet");
        page.click("button", QUESTIONS).await;
        name_degree(page, "Bachelor’s in a health profession: BSN", "United States").await;
        page.select("Years of documented teaching or supervision", "0").await;
        page.until("the counts follow", async || {
            let [met, not_yet, _] = standing_counts(page).await;
            (met > 0 && not_yet > 0).then_some(())
        })
        .await;
        let counts = standing_counts(page).await;
        assert_eq!(standings(page).await, counts, "the rows are counted");
        assert_eq!(counts.iter().sum::<usize>(), all);
        let not_yet = choose(page, "Not yet").await;
        shows(page, not_yet).await;
        let address = page.address().await;
        assert_eq!(address, "/programs?enter=not-yet", "answers are no part of the address");
        page.script("document.querySelector('.program-row__link').click()", vec![]).await;
        page.has_focus("heading", TITLE).await;
        stands(page, "Not yet one to ask").await;
        open(page, QUESTIONS).await;
        assert_eq!(page.value("What it is").await, "bachelor-health");
        page.click("link", "All…").await;
        page.by_role("heading", HEADING).await;
        page.click("checkbox", &choice(page, &catalog, "Compare", "johns-hopkins-mehp").await)
            .await;
        page.click(
            "checkbox",
            &choice(page, &catalog, "Compare", "melbourne-clinical-education").await,
        )
        .await;
        page.click("link", "Compare side by side").await;
        page.has_focus("heading", "Two programs, side by side").await;
        let cells = "return [...document.querySelectorAll('.compare__table .standing__word')]
            .map((it) => it.textContent)";
        assert_eq!(page.script(cells, vec![]).await, json!(["Not yet", "Not yet"]));
        page.assert_no_errors().await;
    });
}

#[test]
fn a_degree_is_added_and_removed_without_losing_the_focus() {
    e2e::run(async |page| {
        page.open(MASTER).await;
        page.click("button", QUESTIONS).await;
        page.click("button", "Add a degree").await;
        page.has_focus("combobox", "What it is").await;
        page.select("What it is", "Master’s in health or a related field: MSN, MPH").await;
        page.click("button", "Add a degree").await;
        focus_is_on(page, "#row-1 [name=degree]").await;
        page.sees("Degree 2").await;
        // Nothing is said of the second yet: it is the one to fill in.
        page.click("button", "Add a degree").await;
        focus_is_on(page, "#row-1 [name=degree]").await;
        let kind = "const it = document.querySelectorAll('[name=degree]')[1];
            it.value = 'diploma'; it.dispatchEvent(new Event('input', { bubbles: true }))";
        page.script(kind, vec![]).await;
        page.click("button", "Add a degree").await;
        focus_is_on(page, "#row-2 [name=degree]").await;
        // From the last one up: the way to another degree is what is left of it.
        for left in (0..3).rev() {
            let remove = "[...document.querySelectorAll('[name=remove]')].at(-1).click()";
            page.script(remove, vec![]).await;
            let script = "return document.querySelectorAll('[name=degree]').length";
            page.until("the degree is gone", async || {
                (page.script(script, vec![]).await == json!(left)).then_some(())
            })
            .await;
            page.has_focus("button", "Add a degree").await;
        }
    });
}
