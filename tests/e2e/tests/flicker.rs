//! An address that asks for something comes up with that: what was made for another address is
//! seen in no frame; and a page that is loaded again comes back at its place.

use e2e::{Network, Session, json};

const MASTER: &str = "/programs/johns-hopkins-mehp";
/// Milliseconds for which the app is held.
const HELD: u32 = 500;

/// Opens an address with the app held for a while, and looks at every frame.
async fn comes_up(page: &Session, address: &str, never: &[&str], then: &str) {
    for (width, slower) in [(360, 4.0), (1280, 1.0)] {
        page.viewport(width, 800).await;
        page.slow_processor(slower).await;
        page.open(address).await;
        page.slow_processor(1.0).await;
        page.sees(then).await;
        page.frame().await;
        page.assert_never_seen(never).await;
        let frames = page.frames().await;
        let waits = frames.iter().any(|it| it.text.contains("One moment"));
        assert!(waits, "{address}: a frame before the app says what it waits for: {frames:?}");
        let last = &frames.last().expect("a frame").text;
        assert!(last.contains(then) && !last.contains("One moment"), "{address}: {last}");
    }
}

fn is_never_unasked(addresses: &[(&str, &[&str], &str)]) {
    e2e::run(async |page| {
        page.record_frames().await;
        page.hold_for(HELD).await;
        for (address, never, then) in addresses {
            comes_up(page, address, never, then).await;
        }
        page.assert_no_errors().await;
    });
}

#[test]
fn a_filtered_list_is_never_seen_unfiltered() {
    let whole = ["25 of 25", "Uniformed Services University"];
    is_never_unasked(&[
        ("/programs?q=Maastricht", &whole, "2 of 25 shown"),
        ("/programs?format=on-campus", &whole[..1], "4 of 25 shown"),
        ("/programs?utm_source=x&q=zzzz", &whole, "0 of 25 shown"),
    ]);
}

#[test]
fn a_sorted_list_is_never_seen_in_another_order() {
    is_never_unasked(&[(
        "/programs?sort=time",
        &["Featured by this site, so listed first"],
        "25 of 25",
    )]);
}

#[test]
fn a_comparison_is_never_seen_empty() {
    let address = "/compare?p=maastricht-mhpe&p=dundee-mmed";
    is_never_unasked(&[(address, &["Choose two to four programs"], "Two programs, side by side")]);
}

#[test]
fn a_study_plan_is_never_seen_with_other_years() {
    let address = format!("{MASTER}?years=4");
    is_never_unasked(&[(&address, &["credits over 2 years"], "credits over 4 years")]);
}

#[test]
fn an_address_with_a_foreign_key_shows_its_page_at_once() {
    e2e::run(async |page| {
        page.hold().await;
        for (address, text) in [
            ("/programs?utm_source=x", "25 of 25"),
            ("/programs/johns-hopkins-mehp?utm_source=x&fbclid=y", "credits over 2 years"),
            ("/?utm_source=x", "a worked example"),
            ("/programs/johns-hopkins-mehp?q=x", "credits over 2 years"),
            ("/programs#main", "25 of 25"),
        ] {
            page.visit(address).await;
            page.sees(text).await;
            page.sees_no("One moment").await;
            page.let_go().await;
            page.sees(text).await;
            page.is_at(address).await;
        }
    });
}

/// Where the page is, where a link or mark stands in the window, and what is open.
const STANDS: &str =
    "return [Math.round(scrollY), [...document.querySelectorAll('details[open]')].map(
    (it) => it.id || tidy(it.querySelector('summary').textContent).slice(0, 30))]";

/// Notes where the page is in every frame.
const PLACES: &str = "(() => {
    const places = [];
    const each = () => {
      const it = Math.round(scrollY);
      if (places.at(-1) !== it) places.push(it);
      requestAnimationFrame(each);
    };
    requestAnimationFrame(each);
    Object.defineProperty(window, 'places', { value: places });
  })();";

async fn reload_held(page: &Session) {
    page.client.refresh().await.expect("a reload");
    page.frame().await;
}

#[test]
fn a_filtered_list_that_is_loaded_again_comes_back_at_its_place() {
    e2e::run(async |page| {
        page.before_every_page(PLACES).await;
        page.hold().await;
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            page.visit("/programs?format=online").await;
            page.let_go().await;
            page.sees("10 of 25 shown").await;
            for id in ["filters", "facet-country", "yours"] {
                let click = "const it = document.getElementById(arguments[0]);
                    if (!it.open) it.firstElementChild.click()";
                page.script(click, vec![json!(id)]).await;
            }
            let far = "scrollTo(0, document.documentElement.scrollHeight * 0.6)";
            page.script(far, vec![]).await;
            page.frame().await;
            let before = page.script(STANDS, vec![]).await;
            assert!(before[0].as_u64() > Some(800), "{before}");
            reload_held(page).await;
            page.let_go().await;
            page.sees("10 of 25 shown").await;
            page.frame().await;
            let after = page.script(STANDS, vec![]).await;
            let (is, was) = (after[0].as_f64(), before[0].as_f64());
            let far = is.zip(was).map(|(is, was)| (is - was).abs());
            assert!(far <= Some(5.0), "at {width}: {before}, then {after}");
            for id in ["filters", "facet-country", "yours"] {
                let is_open = after[1].as_array().is_some_and(|it| it.contains(&json!(id)));
                assert!(is_open, "at {width}: {id} in {after}");
            }
        }
    });
}

#[test]
fn a_program_that_is_loaded_again_comes_back_at_its_place_and_does_not_jump() {
    e2e::run(async |page| {
        page.before_every_page(PLACES).await;
        page.hold().await;
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            page.visit(MASTER).await;
            page.let_go().await;
            let far = "scrollTo(0, document.documentElement.scrollHeight * 0.6)";
            page.script(far, vec![]).await;
            page.frame().await;
            let before = page.script(STANDS, vec![]).await;
            reload_held(page).await;
            let held = page.script(STANDS, vec![]).await;
            assert_eq!(held[0], before[0], "at {width}: the browser restores the place");
            let texts = page.texts_in_view().await;
            page.let_go().await;
            let moved = e2e::moved(&texts, &page.texts_in_view().await, 2.0);
            assert!(moved.is_empty(), "at {width}: {moved:?}");
            // Who scrolls meanwhile is not brought back.
            reload_held(page).await;
            page.script("scrollTo(0, 300)", vec![]).await;
            page.frame().await;
            page.let_go().await;
            page.frame().await;
            let after = page.script("return scrollY", vec![]).await;
            assert_eq!(after, json!(300), "at {width}: a person scrolled up meanwhile");
        }
    });
}

#[test]
fn a_disclosure_of_a_program_is_open_again_after_a_reload() {
    e2e::run(async |page| {
        page.hold().await;
        page.visit(MASTER).await;
        page.let_go().await;
        // Only what has an id of its own can be found again.
        let ids = "return [...document.querySelectorAll('main details[id]')].map((it) => it.id)";
        let ids = page.script(ids, vec![]).await;
        for id in ids.as_array().into_iter().flatten() {
            page.script("document.getElementById(arguments[0]).open = true", vec![id.clone()])
                .await;
        }
        reload_held(page).await;
        let open =
            "return [...document.querySelectorAll('main details[id][open]')].map((it) => it.id)";
        assert_eq!(page.script(open, vec![]).await, ids, "before the app");
        page.let_go().await;
        assert_eq!(page.script(open, vec![]).await, ids, "and with it");
    });
}

#[test]
fn who_scrolls_up_in_a_list_that_is_loaded_again_stays_there() {
    e2e::run(async |page| {
        page.hold().await;
        page.viewport(360, 640).await;
        for address in ["/programs", "/programs?format=online"] {
            page.visit(address).await;
            page.let_go().await;
            page.script("scrollTo(0, document.documentElement.scrollHeight * 0.6)", vec![]).await;
            page.frame().await;
            reload_held(page).await;
            page.script("scrollTo(0, 0)", vec![]).await;
            page.frame().await;
            page.let_go().await;
            page.frame().await;
            let place = page.script("return scrollY", vec![]).await;
            assert_eq!(place, json!(0), "{address}");
        }
    });
}

#[test]
fn a_slow_line_shows_no_unfiltered_list_either() {
    e2e::run(async |page| {
        page.record_frames().await;
        page.network(Network::SLOW_4G).await;
        page.slow_processor(4.0).await;
        page.viewport(360, 640).await;
        page.open("/programs?q=Maastricht").await;
        page.sees("2 of 25 shown").await;
        page.assert_never_seen(&["25 of 25", "Uniformed Services University"]).await;
        let frames = page.frames().await;
        assert!(frames.iter().any(|it| it.text.contains("One moment")), "{frames:?}");
    });
}
