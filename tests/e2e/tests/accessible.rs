//! Every page for everyone: axe, and what axe cannot see.

use e2e::Session;

const PAGES: [&str; 19] = [
    "/",
    "/?change=teaching",
    "/programs",
    "/programs?q=education&format=online&exit=not-found&sort=time&compare=johns-hopkins-mehp",
    "/programs?q=zzz&format=online",
    "/programs/johns-hopkins-mehp",
    "/programs/johns-hopkins-mehp?years=4&terms=2&course=0",
    "/programs/johns-hopkins-certificate",
    "/compare",
    "/compare?p=johns-hopkins-mehp&p=maastricht-mhpe",
    "/compare?p=johns-hopkins-mehp&p=maastricht-mhpe&p=dundee-mmed&p=illinois-chicago-mhpe",
    "/careers",
    "/quiz",
    "/plan",
    "/advise",
    "/method",
    "/privacy",
    "/accessibility",
    "/nowhere",
];

/// What axe finds on every page as it comes and with everything open, each
/// rule once for each page, with one element that breaks it.
async fn axe_on_every_page(page: &Session, are_colors_ours: bool) {
    let mut found: Vec<String> = Vec::new();
    for path in PAGES {
        page.open(path).await;
        let violations = page.axe_open_and_closed(are_colors_ours).await;
        found.extend(violations.iter().map(|it| format!("{path}: {it}")));
    }
    assert!(found.is_empty(), "axe finds\n  {}", found.join("\n  "));
}

fn axe_finds_nothing(width: u32, height: u32, scheme: &'static str) {
    e2e::run(async |page| {
        page.viewport(width, height).await;
        page.prefer("prefers-color-scheme", scheme).await;
        axe_on_every_page(page, true).await;
    });
}

#[test]
fn axe_finds_nothing_on_a_phone_in_light() {
    axe_finds_nothing(360, 640, "light");
}

#[test]
fn axe_finds_nothing_on_a_phone_in_dark() {
    axe_finds_nothing(360, 640, "dark");
}

#[test]
fn axe_finds_nothing_on_a_desktop_in_light() {
    axe_finds_nothing(1280, 900, "light");
}

#[test]
fn axe_finds_nothing_on_a_desktop_in_dark() {
    axe_finds_nothing(1280, 900, "dark");
}

#[test]
fn axe_finds_nothing_once_questions_are_answered() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        page.open("/").await;
        page.select("I am a", "physician").await;
        page.select("My career stage", "resident or fellow").await;
        page.select("I teach", "not yet").await;
        page.assert_no_violations().await;
        page.click("button", "See what is known").await;
        page.sees("I am a physician").await;
        page.assert_no_violations().await;
        page.assert_large_targets().await;
    });
}

/// A program's page with the questions on entry open and three degrees named.
async fn name_three_degrees(page: &Session) {
    page.open("/programs/johns-hopkins-mehp").await;
    // What an earlier visit of the test named is still there.
    page.click("button", "Erase and start over").await;
    page.sees("Your answers are erased").await;
    page.open("/programs/johns-hopkins-mehp").await;
    page.click("button", "May I enter? Say what you hold").await;
    // An answer brings "Not yet" and its reason; of several degrees the best counts. No blank is
    // added to a blank.
    let answer = "for (const [name, value] of [['degree', 'bachelor-health'], ['degree-country', 'united-states']]) {
          const it = [...document.querySelectorAll(`[name=${name}]`)].at(-1);
          it.value = value;
          it.dispatchEvent(new Event('input', { bubbles: true }));
        }";
    for degrees in 1..=3 {
        page.click("button", "Add a degree").await;
        let script = "return document.querySelectorAll('[name=degree]').length";
        let is_there = async || (page.script(script, vec![]).await == degrees).then_some(());
        page.until("the degree is there", is_there).await;
        page.script(answer, vec![]).await;
    }
    page.sees("It asks for a master’s or higher").await;
}

#[test]
fn axe_finds_nothing_while_degrees_are_named() {
    e2e::run(async |page| {
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            for (feature, value) in [
                ("prefers-color-scheme", "light"),
                ("prefers-color-scheme", "dark"),
                ("forced-colors", "active"),
            ] {
                page.prefer("forced-colors", "none").await;
                page.prefer(feature, value).await;
                name_three_degrees(page).await;
                let mut found = page.axe().await;
                found.retain(|it| feature != "forced-colors" || it.rule != "color-contrast");
                assert!(found.is_empty(), "{found:?}");
                page.assert_no_sideways_scroll().await;
                page.assert_large_targets().await;
            }
        }
        page.viewport(320, 640).await;
        name_three_degrees(page).await;
        page.assert_no_sideways_scroll().await;
        page.text_size(200).await;
        page.assert_no_sideways_scroll().await;
        page.tab_through().await;
    });
}

#[test]
fn axe_finds_nothing_in_forced_colors() {
    e2e::run(async |page| {
        page.force_colors().await;
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            axe_on_every_page(page, false).await;
        }
    });
}

#[test]
fn axe_finds_nothing_in_the_notices() {
    e2e::run_with(&["--fault", "catalog.json=404"], async |page| {
        page.open("/programs").await;
        page.sees("You see a saved copy").await;
        page.assert_no_violations().await;
        page.assert_large_targets().await;
    });
}

/// Opens everything on every page, and gathers where that scrolls sideways.
async fn nothing_scrolls_sideways(page: &Session) {
    let mut wide = Vec::new();
    for path in PAGES {
        page.open(path).await;
        page.open_everything().await;
        wide.extend(page.sideways().await.map(|it| format!("{path}: {it}")));
    }
    assert!(wide.is_empty(), "{}", wide.join("\n  "));
}

#[test]
fn nothing_scrolls_sideways_at_320_pixels() {
    e2e::run(async |page| {
        page.viewport(320, 640).await;
        nothing_scrolls_sideways(page).await;
    });
}

#[test]
fn text_at_twice_its_size_loses_nothing() {
    e2e::run(async |page| {
        page.text_size(200).await;
        for width in [360, 1280] {
            page.viewport(width, 640).await;
            nothing_scrolls_sideways(page).await;
        }
    });
}

#[test]
fn targets_are_large_enough() {
    e2e::run(async |page| {
        for width in [320, 1280] {
            page.viewport(width, 800).await;
            for path in PAGES {
                page.open(path).await;
                page.assert_large_targets().await;
            }
        }
    });
}

#[test]
fn the_tab_key_goes_through_every_page_in_order_and_nothing_hides_the_focus() {
    e2e::run(async |page| {
        for width in [360, 1280] {
            page.viewport(width, 640).await;
            for path in PAGES {
                page.open(path).await;
                let stops = page.tab_through().await;
                let names: Vec<&str> = stops.iter().map(|stop| stop.name.as_str()).collect();
                // An address that changes an answer puts the focus on its question.
                let is_change = path.starts_with("/?");
                if !is_change {
                    let first = ["Skip to the content", "Docent", "Roles", "Self-check"];
                    assert_eq!(names.get(..4), Some(&first[..]), "{path}");
                }
                let last = ["How it works", "Privacy", "Accessibility"];
                assert!(names.ends_with(&last) || is_change, "{path}: {names:?}");
            }
        }
    });
}

#[test]
fn the_skip_link_leads_to_the_content_at_any_address() {
    e2e::run(async |page| {
        page.open("/programs").await;
        page.press(e2e::Key::Tab).await;
        page.has_focus("link", "Skip to the content").await;
        page.press(e2e::Key::Enter).await;
        let focused = page.focused().await;
        assert_eq!(focused.tag, "main", "{focused:?}");
        page.is_at("/programs#main").await;
        page.sees("Johns Hopkins University").await;
    });
}

#[test]
fn forced_colors_and_reduced_motion_lose_nothing() {
    e2e::run(async |page| {
        page.force_colors().await;
        page.prefer_reduced_motion().await;
        for path in PAGES {
            page.open(path).await;
            page.open_everything().await;
            let moving =
                "return document.getAnimations().filter((it) => it.playState === 'running').length";
            assert_eq!(page.script(moving, vec![]).await, 0, "{path} moves");
            page.tab_through().await;
            page.screenshot(&format!("forced-colors{}", path.replace(['/', '?', '=', '&'], "-")))
                .await;
        }
    });
}

#[test]
fn landmarks_and_one_heading_stand_on_every_page() {
    e2e::run(async |page| {
        for path in PAGES {
            page.open(path).await;
            for role in ["banner", "main", "contentinfo"] {
                assert_eq!(page.all_by_role(role).await.len(), 1, "{role} on {path}");
            }
            let headings =
                page.script("return document.querySelectorAll('h1').length", vec![]).await;
            assert_eq!(headings, 1, "h1 on {path}");
            page.sees("not affiliated with Johns Hopkins").await;
        }
    });
}

#[test]
fn five_destinations_fit_320_pixels_without_a_menu() {
    e2e::run(async |page| {
        page.viewport(320, 640).await;
        page.open("/programs").await;
        let fit = "const list = document.querySelector('.site-nav__list');
            const box = list.getBoundingClientRect();
            return list.children.length === 5 && [...list.children].every((it) => {
              const { left, right, top } = it.getBoundingClientRect();
              return left >= box.left && right <= box.right + 0.5 && top === box.top;
            }) && box.width === 288";
        assert_eq!(page.script(fit, vec![]).await, true, "they stand in one band of 288 pixels");
        page.assert_no_sideways_scroll().await;
        page.assert_large_targets().await;
        page.screenshot("five-destinations").await;
    });
}
