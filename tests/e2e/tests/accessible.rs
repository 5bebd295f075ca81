//! Every page for everyone: axe, and what axe cannot see.

use e2e::Session;

const PAGES: [&str; 9] = [
    "/",
    "/?change=teaching",
    "/programs",
    "/programs/johns-hopkins-mehp",
    "/programs/johns-hopkins-certificate",
    "/method",
    "/privacy",
    "/accessibility",
    "/nowhere",
];

/// Opens every disclosure, and waits until nothing moves.
async fn open_everything(page: &Session) {
    let script = "document.querySelectorAll('details').forEach((it) => { it.open = true });
        return Promise.all(document.getAnimations().map((it) => it.finished)).then(() => true)";
    page.script(script, vec![]).await;
}

fn axe_finds_nothing(width: u32, height: u32, scheme: &'static str) {
    e2e::run(async |page| {
        page.viewport(width, height).await;
        page.prefer("prefers-color-scheme", scheme).await;
        for path in PAGES {
            page.open(path).await;
            page.assert_no_violations().await;
            open_everything(page).await;
            page.assert_no_violations().await;
        }
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

#[test]
fn axe_finds_nothing_in_the_notices() {
    e2e::run_with(&["--fault", "catalog.json=404"], async |page| {
        page.open("/programs").await;
        page.sees("You see a saved copy").await;
        page.assert_no_violations().await;
        page.assert_large_targets().await;
    });
}

#[test]
fn nothing_scrolls_sideways_at_320_pixels() {
    e2e::run(async |page| {
        page.viewport(320, 640).await;
        for path in PAGES {
            page.open(path).await;
            open_everything(page).await;
            page.assert_no_sideways_scroll().await;
        }
    });
}

#[test]
fn text_at_twice_its_size_loses_nothing() {
    e2e::run(async |page| {
        page.text_size(200).await;
        for width in [360, 1280] {
            page.viewport(width, 640).await;
            for path in PAGES {
                page.open(path).await;
                open_everything(page).await;
                page.assert_no_sideways_scroll().await;
            }
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
                if !path.contains('?') {
                    let first = ["Skip to the content", "Docent", "Programs"];
                    assert_eq!(names.get(..3), Some(&first[..]), "{path}");
                }
                let last = ["How it works", "Privacy", "Accessibility"];
                assert!(names.ends_with(&last) || path.contains('?'), "{path}: {names:?}");
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
            open_everything(page).await;
            let moving =
                "return document.getAnimations().filter((it) => it.playState === 'running').length";
            assert_eq!(page.script(moving, vec![]).await, 0, "{path} moves");
            page.tab_through().await;
            page.screenshot(&format!("forced-colors{}", path.replace(['/', '?', '='], "-"))).await;
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
        // The other four have no tool yet; their words must fit when they come.
        let add = "const list = document.querySelector('.site-nav__list');
            for (const name of ['Roles', 'Self-check', 'When to start', 'My plan']) {
              const item = list.firstElementChild.cloneNode(true);
              item.firstElementChild.textContent = name;
              item.firstElementChild.removeAttribute('aria-current');
              list.append(item);
            }
            const box = list.getBoundingClientRect();
            return [...list.children].every((it) => {
              const { left, right, top } = it.getBoundingClientRect();
              return left >= box.left && right <= box.right + 0.5 && top === box.top;
            }) && box.width === 288";
        assert_eq!(page.script(add, vec![]).await, true, "they stand in one band of 288 pixels");
        page.assert_no_sideways_scroll().await;
        page.assert_large_targets().await;
        page.screenshot("five-destinations").await;
    });
}
