//! My plan: from answers to four lines, notes, copies and the way back, with the tool as it
//! is built.

use e2e::{Key, Session, json};

/// Answers everything that the first screen of the plan hangs on.
async fn planned(page: &Session) {
    page.open("/").await;
    page.select("I am a", "physician").await;
    page.select("My career stage", "up to 5 years after training").await;
    page.select("I teach", "every week").await;
    page.sees("fits best").await;
    page.open("/careers").await;
    page.select("I practice in", "United States").await;
    page.select("The role that I aim at", "residency program director").await;
    page.sees("Steps, in order").await;
    page.open("/plan").await;
    page.sees("Decide by").await;
}

#[test]
fn nothing_of_the_tool_is_loaded_before_the_first_answer() {
    e2e::run(async |page| {
        page.open("/plan").await;
        page.by_role("heading", "My plan").await;
        page.sees("Which profession, and at which stage?").await;
        let asked = page.requested().await;
        for part in ["/my-plan-", "pathways.json", "timing.json", "/more-"] {
            assert!(!asked.iter().any(|it| it.contains(part)), "{part}: {asked:?}");
        }
        page.click("link", "Which profession, and at which stage?").await;
        page.is_at("/").await;
        page.assert_no_strangers().await;
        page.assert_no_errors().await;
    });
}

#[test]
fn four_lines_stand_on_the_first_screen_of_a_phone() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        planned(page).await;
        let lowest = "return Math.max(...[...document.querySelectorAll('.plan__line')]
            .map((it) => it.getBoundingClientRect().bottom + scrollY))";
        let lowest = page.script(lowest, vec![]).await.as_f64().expect("a place");
        assert!(lowest <= 640.0, "the fourth line ends at {lowest}");
        for line in ["Physician, early in my career", "Residency program director", "Fall 2027"] {
            page.sees(line).await;
        }
        page.sees("Ask my employer for time").await;
        page.assert_no_sideways_scroll().await;
        page.assert_large_targets().await;
        page.assert_no_violations().await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_note_stays_after_a_reload_and_can_be_undone() {
    e2e::run(async |page| {
        planned(page).await;
        page.open_everything().await;
        page.fill("My note on when to start", "Ask Ana.").await;
        page.sees("Kept on this device until").await;
        page.until("the note is kept", async || {
            let kept = "return Object.values(localStorage).some((it) => it.length > 40)";
            (page.script(kept, vec![]).await == json!(true)).then_some(())
        })
        .await;
        page.open("/plan").await;
        page.sees("Decide by").await;
        assert_eq!(page.value("My note on when to start").await, "Ask Ana.");
        page.assert_no_errors().await;
    });
}

#[test]
fn another_start_moves_every_date() {
    e2e::run(async |page| {
        planned(page).await;
        page.select("I plan with", "Fall 2029").await;
        page.sees("Fall 2029, Johns Hopkins").await;
        page.sees("Decide by April 15, 2029").await;
        page.sees("July 15, 2029").await;
        page.open("/careers").await;
        page.sees("Steps, in order").await;
        page.open_everything().await;
        page.sees("Johns Hopkins, Fall 2029").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_link_opens_the_panel_and_the_file_brings_everything_back() {
    e2e::run(async |page| {
        planned(page).await;
        page.open_everything().await;
        page.fill("My note on the plan", "Ask Kim.").await;
        page.click("button", "Link").await;
        page.has_focus("heading", "Keep or send your answers").await;
        page.open_everything().await;
        let file = "return decodeURIComponent([...document.querySelectorAll('a[download$=json]')][0].href.split(',')[1])";
        let file = page.script(file, vec![]).await;
        let file = file.as_str().expect("a file");
        assert!(file.contains("Ask Kim.") && file.contains("residency-program-director"), "{file}");
        page.assert_no_errors().await;
    });
}

/// What the page saves from now on, instead of saving it.
const CAUGHT: &str = "window.caught = [];
    HTMLAnchorElement.prototype.click = function () { caught.push([this.download, this.href]) }";

#[test]
fn what_is_kept_is_not_answered_over_by_a_quick_choice() {
    e2e::run(async |page| {
        planned(page).await;
        page.hold().await;
        for path in ["/careers", "/timing", "/plan"] {
            page.visit(path).await;
            page.sees("One moment").await;
            let open = "return [...document.querySelectorAll('main select, main input')].filter(shown).length";
            assert_eq!(page.script(open, vec![]).await, json!(0), "{path}");
        }
        page.let_go().await;
        page.sees("Decide by").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_chart_is_saved_as_a_drawing_and_as_pixels() {
    e2e::run(async |page| {
        planned(page).await;
        page.open_everything().await;
        page.script(CAUGHT, vec![]).await;
        page.click("button", "Chart as SVG").await;
        page.click("button", "Chart as PNG").await;
        page.until("both are saved", async || {
            (page.script("return caught.length", vec![]).await == json!(2)).then_some(())
        })
        .await;
        // Each is a picture of its own, with the name of the best start as ink on paper.
        let drawn = "const [name, href] = caught[arguments[0]];
            const text = name.endsWith('svg') ? decodeURIComponent(href.split(',').slice(1).join(',')) : '';
            const image = new Image();
            image.src = href;
            return image.decode().then(() => {
              const canvas = document.createElement('canvas');
              [canvas.width, canvas.height] = [image.width, image.height];
              const context = canvas.getContext('2d');
              context.drawImage(image, 0, 0);
              const data = context.getImageData(0, 0, canvas.width, canvas.height).data;
              const colors = new Set();
              for (let at = 0; at < data.length; at += 4) colors.add(data.slice(at, at + 3).join());
              return [name, image.width, colors.size, /Fall\\s2027/.test(text), /class=|style=/.test(text)];
            })";
        let svg = page.script(drawn, vec![json!(0)]).await;
        let png = page.script(drawn, vec![json!(1)]).await;
        assert_eq!((&svg[0], &png[0]), (&json!("docent-starts.svg"), &json!("docent-starts.png")));
        assert_eq!((&svg[3], &svg[4]), (&json!(true), &json!(false)), "{svg}");
        let width = |it: &e2e::Value| it[1].as_u64().unwrap_or_default();
        assert_eq!(width(&png), 2 * width(&svg), "{svg} {png}");
        for it in [&svg, &png] {
            assert!(it[2].as_u64() > Some(8), "it is drawn: {it}");
        }
        page.assert_no_errors().await;
    });
}

#[test]
fn the_plan_is_read_and_handed_over_by_keyboard() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        planned(page).await;
        let (stops, lost) = page.tab_tour().await;
        assert!(lost.is_empty(), "{lost:?}");
        assert!(stops.len() > 20, "{}", stops.len());
        page.script("document.querySelector('a[href*=\"page=questions\"]').focus()", vec![]).await;
        page.press(Key::Enter).await;
        page.has_focus("heading", "Questions for the program").await;
        let draft = page.value("The draft").await;
        assert!(draft.contains("May I ask:"), "{draft}");
        page.click("button", "Copy the draft").await;
        page.sees("clipboard").await;
        page.script("document.querySelector('.back-link').click()", vec![]).await;
        page.has_focus("heading", "My plan").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn the_first_page_says_one_sentence_of_each_tool_and_one_next_step() {
    e2e::run(async |page| {
        planned(page).await;
        page.open("/").await;
        page.sees("One next step").await;
        let names = "return [...document.querySelectorAll('.tool-sentence__name')].map((it) => it.textContent)";
        let names = page.script(names, vec![]).await;
        assert_eq!(names, json!(["Programs", "When to start", "Roles", "Self-check"]));
        let steps = "return document.querySelectorAll('.next-step').length";
        assert_eq!(page.script(steps, vec![]).await, json!(1));
        page.click("link", "Add my degrees").await;
        page.is_at("/programs/johns-hopkins-mehp#entry-answers").await;
        page.assert_no_errors().await;
    });
}
