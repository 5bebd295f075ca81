//! The grid: every view in every state, under every condition. In each cell axe finds nothing,
//! nothing scrolls sideways, nothing is cut off, no text lies over another, targets and choices
//! are large enough; and in each row the Tab key goes in the order of reading. `make grid` runs
//! it, with 2 tests at once; with `DOCENT_SHOTS` it leaves a picture of each state.

#[path = "self_check/acting.rs"]
#[allow(dead_code, reason = "the tests of the self-check need more of it")]
mod acting;
#[path = "grid/cells.rs"]
mod cells;
#[path = "grid/acting.rs"]
mod coming;
#[path = "self_check/states.rs"]
mod states;

use cells::Grid;
use coming::{desk, open_panel, planned};
use e2e::{Server, Session, Value, golden, json};
use states::{STATES, come_to, prepared};

fn grid(test: impl AsyncFnOnce(&Session, &Grid<'_>)) {
    e2e::run(async |page| through(page, test).await);
}

async fn through(page: &Session, test: impl AsyncFnOnce(&Session, &Grid<'_>)) {
    let grid = Grid::new(page);
    page.viewport(1280, 900).await;
    test(page, &grid).await;
    grid.is_sound();
    page.assert_no_strangers().await;
}

#[test]
fn views_before_any_answer() {
    grid(async |page, grid| {
        for address in [
            "/",
            "/programs",
            "/programs?q=zzz&format=online",
            "/programs?format=online&sort=time&compare=johns-hopkins-mehp",
            "/programs/johns-hopkins-mehp",
            "/programs/maastricht-mhpe",
            "/compare",
            "/compare?p=johns-hopkins-mehp&p=maastricht-mhpe",
            "/compare?p=johns-hopkins-mehp&p=maastricht-mhpe&p=dundee-mmed&p=illinois-chicago-mhpe",
        ] {
            page.open(address).await;
            grid.row(address).await;
        }
    });
}

#[test]
fn tools_and_texts_before_any_answer() {
    grid(async |page, grid| {
        for address in [
            "/quiz",
            "/timing",
            "/careers",
            "/plan",
            "/advise",
            "/method",
            "/privacy",
            "/accessibility",
            "/nowhere",
        ] {
            page.open(address).await;
            grid.row(address).await;
        }
    });
}

#[test]
fn pages_without_the_app() {
    grid(async |page, grid| {
        for address in [
            "/careers/list",
            "/timing/table",
            "/quiz/paper",
            "/method/changes",
            "/accessibility/statement",
        ] {
            page.visit(address).await;
            grid.row(address).await;
            grid.tour(address).await;
        }
        page.open("/embed").await;
        page.by_role("textbox", "For most pages").await;
        // What stands in the frame is the tool’s own, which has rows of its own.
        page.script("document.querySelector('docent-tool').remove()", vec![]).await;
        grid.row("/embed").await;
        grid.tour("/embed").await;
        page.open("/check").await;
        page.by_role("button", "Check").await;
        grid.row("/check").await;
        grid.tour("/check").await;
    });
}

#[test]
fn views_of_a_frame() {
    grid(async |page, grid| {
        for address in [
            "/embed/programs",
            "/embed/programs/johns-hopkins-mehp",
            "/embed/quiz",
            "/embed/timing",
            "/embed/careers",
        ] {
            page.open(address).await;
            grid.row(address).await;
        }
        page.open("/embed/timing").await;
        page.select("I am a", "nurse").await;
        page.select("My career stage", "6–15 years after training").await;
        page.select("I teach", "every week").await;
        page.sees("close behind").await;
        grid.row("a framed result").await;
        grid.tour("a framed result").await;
    });
}

#[test]
fn home_programs_and_the_plan_once_answered() {
    grid(async |page, grid| {
        planned(page).await;
        page.open("/").await;
        page.sees("One next step").await;
        grid.row("home with answers").await;
        grid.tour("home with answers").await;
        page.open("/plan").await;
        page.sees("Decide by").await;
        grid.row("my plan").await;
        grid.tour("my plan").await;
        page.open("/plan?page=questions").await;
        page.by_role("textbox", "The draft").await;
        grid.row("questions for the program").await;
        grid.tour("questions for the program").await;
        page.open("/programs/johns-hopkins-mehp").await;
        page.click("button", "May I enter? Say what you hold").await;
        page.click("button", "Add a degree").await;
        page.by_css("[name=degree]").await;
        grid.row("a program with a degree").await;
        grid.tour("a program with a degree").await;
    });
}

#[test]
fn timing_and_roles_once_answered() {
    grid(async |page, grid| {
        planned(page).await;
        page.open("/timing").await;
        page.sees("close behind").await;
        grid.row("when to start").await;
        grid.tour("when to start").await;
        page.open("/timing?own=2029-1").await;
        page.sees("No intake in January 2029").await;
        grid.row("one’s own date").await;
        page.open("/careers").await;
        page.sees("Steps, in order").await;
        grid.row("a role").await;
        grid.tour("a role").await;
        page.select("The role that I aim at", "choose a role").await;
        page.sees_no("Steps, in order").await;
        grid.row("the list of roles").await;
        grid.tour("the list of roles").await;
    });
}

/// Rows of some states of the self-check.
fn self_check(from: usize, to: usize) {
    grid(async |page, grid| {
        let codes = prepared(page).await;
        for state in &STATES[from..to] {
            come_to(page, state, &codes).await;
            grid.row(state).await;
        }
    });
}

#[test]
fn questions_of_the_self_check() {
    self_check(0, 4);
}

#[test]
fn results_of_the_self_check() {
    self_check(4, 8);
}

#[test]
fn what_several_people_answer() {
    self_check(8, 13);
}

#[test]
fn what_keeps_and_what_comes_in() {
    grid(async |page, grid| {
        page.open("/").await;
        open_panel(page).await;
        grid.row("keep or send, nothing answered").await;
        page.click("button", "Close").await;
        page.select("I am a", "nurse").await;
        page.by_role("button", "Undo").await;
        page.select("I teach", "every week").await;
        open_panel(page).await;
        page.open_everything().await;
        page.fill("A link or a code", "ABOUT").await;
        page.click("button", "Open it").await;
        page.sees("which no code has.").await;
        grid.row("keep or send").await;
        grid.tour("keep or send").await;
        for (state, fragment, sentence) in [
            (
                "someone’s answers",
                format!("/#s={}", golden("a profession alone")),
                "Someone’s answers",
            ),
            ("an advice", format!("/#a={}", golden("advice")), "An advisor answered"),
            ("a foreign link", "/#s=hello".into(), "This is not a link, code or file from Docent"),
        ] {
            page.visit("about:blank").await;
            page.open(&fragment).await;
            page.sees(sentence).await;
            grid.row(state).await;
            grid.tour(state).await;
        }
        page.open("/privacy").await;
        page.by_role("button", "Erase: Your answers").await;
        grid.row("privacy with answers").await;
        grid.tour("privacy with answers").await;
        page.click("button", "Erase and start over").await;
        page.sees("Your answers are erased").await;
        grid.row("erased").await;
    });
}

#[test]
fn a_conversation() {
    grid(async |page, grid| {
        page.open("/advise").await;
        page.click("button", "Start a conversation").await;
        page.sees("A conversation. It is kept in this tab only.").await;
        grid.row("a conversation").await;
        page.select("I am a", "nurse").await;
        page.click("button", "End the conversation").await;
        page.by_role("img", "QR code with the link").await;
        grid.row("the end of a conversation").await;
        grid.tour("the end of a conversation").await;
    });
}

#[test]
fn an_advisors_desk() {
    grid(async |page, grid| {
        let three = ["a profession alone", "the situation", "choices"].map(golden);
        desk(page, &[three.join("\n"), three[1][..20].into()].join("\n")).await;
        page.by_role("link", "Candidate 3").await;
        page.sees_no("being worked out").await;
        grid.row("the desk").await;
        grid.tour("the desk").await;
        // Everything is open from the row before.
        page.click("button", "Encrypt the desk").await;
        grid.row("a file of the desk").await;
        page.click("link", "Candidate 2").await;
        page.has_focus("heading", "Candidate 2").await;
        page.fill("What you call this candidate", "Anna & Ben").await;
        page.select("Pace", "one course at a time").await;
        page.fill("Hours a week later", "7").await;
        page.sees("7 hours").await;
        grid.row("a candidate").await;
        grid.tour("a candidate").await;
        page.open("/advise?side=1&side=3&view=table").await;
        page.by_role("heading", "2 candidates side by side").await;
        grid.row("side by side").await;
        grid.tour("side by side").await;
    });
}

#[test]
fn what_goes_to_an_advisor() {
    let alter = |shipped: &str| {
        let mut catalog: Value = serde_json::from_str(shipped).expect("JSON");
        catalog["institution"]["formEndpoint"] = json!("/inbox");
        catalog.to_string()
    };
    let of = [("catalog", alter)];
    let server =
        Server::altered_with(env!("CARGO_TARGET_TMPDIR"), "grid-sending", of, &["--inbox"]);
    e2e::run_at(server, async |page| {
        through(page, async |page, grid| {
            page.open("/").await;
            page.select("I am a", "nurse").await;
            page.by_role("button", "Undo").await;
            open_panel(page).await;
            page.click("button", "Send to an advisor").await;
            page.click("button", "Send it").await;
            page.sees("Enter an email address or a phone number first.").await;
            grid.row("send to an advisor").await;
            grid.tour("send to an advisor").await;
        })
        .await;
    });
}

#[test]
fn a_copy_stands_in_for_the_content() {
    e2e::run_with(&["--fault", "catalog.json=404"], async |page| {
        through(page, async |page, grid| {
            page.open("/programs").await;
            page.sees("You see a saved copy").await;
            grid.row("a saved copy").await;
        })
        .await;
    });
}
