//! What Roles takes from the other tools, as a person comes from one to the other.

use super::answered;

#[test]
fn what_the_self_check_leaves_below_the_role_stands_on_the_steps() {
    e2e::run(async |page| {
        page.open("/quiz?scope=curriculum-design&page=all").await;
        page.sees_no("One moment").await;
        for question in 1..=6 {
            page.touch(&format!("#item-{question} .level:nth-of-type(2)")).await;
        }
        answered(page).await;
        page.sees(
            "By your self-check, this role asks for more than you do now in curriculum design. Five competencies are not rated yet.",
        )
        .await;
        page.sees("2.0 now, 4 for this role").await;
        page.sees("Builds curriculum design, where this role asks for more than you do now").await;
        page.click("link", "Your self-check").await;
        page.has_title("Your result – Self-check – Docent").await;
        page.back().await;
        page.sees("2.0 now, 4 for this role").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_masters_takes_as_long_as_the_hours_make_it() {
    e2e::run(async |page| {
        answered(page).await;
        page.sees("What the role asks of your teaching").await;
        page.sees_no("hours that you gave").await;
        page.open("/timing").await;
        page.select("My career stage", "6–15 years after training").await;
        page.select("I teach", "every week").await;
        page.select("Hours a week that I could study now", "4 hours").await;
        page.sees("fits best").await;
        page.open("/careers").await;
        page.sees("How long it takes hangs on hours and months that are open").await;
        page.open("/timing").await;
        page.select("Hours a week after that change", "4 hours").await;
        page.sees("fits best").await;
        page.open("/careers").await;
        page.sees("As long as the hours that you gave make it").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn without_the_files_of_the_other_tools_the_way_stands_there() {
    e2e::run(async |page| {
        page.block(&["*/assessment.json", "*/timing.json"]).await;
        answered(page).await;
        page.sees("Roles that build on what you do").await;
        page.sees_no("What the role asks of your teaching").await;
    });
}

#[test]
fn what_is_answered_before_the_tool_is_there_counts_in_the_others() {
    e2e::run(async |page| {
        page.block(&["*/roles-*.wasm"]).await;
        page.open("/careers").await;
        page.select("I am a", "nurse").await;
        page.click("link", "When to start").await;
        page.has_title("When to start – Docent").await;
        page.sees("Kept on this device until").await;
        assert_eq!(page.value("I am a").await, "nurse");
    });
}

#[test]
fn what_is_answered_before_the_tool_is_there_stays_where_the_page_is_left() {
    e2e::run(async |page| {
        page.block(&["*/roles-*.wasm"]).await;
        page.open("/careers").await;
        page.select("I practice in", "Canada").await;
        page.block(&[]).await;
        page.open("/careers").await;
        page.sees("What you have").await;
        assert_eq!(page.value("I practice in").await, "canada");
    });
}
