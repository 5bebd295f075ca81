//! What goes wrong around the app, for real: a trap, clocks and time zones, another direction of
//! writing. What an endpoint does stands in `endpoint.rs`, a missing connection and a new release
//! in `offline.rs`, storage and tabs in `keeping.rs`.

use e2e::{Session, json};

/// Sets the clock of every page from now on to this moment.
async fn at(page: &Session, moment: &str) {
    let script = "const Real = Date, shift = Real.parse(MOMENT) - Real.now();
        window.Date = class extends Real {
          constructor(...all) { if (all.length) super(...all); else super(Real.now() + shift + (window.later ?? 0)) }
          static now() { return Real.now() + shift + (window.later ?? 0) }
        };";
    page.before_every_page(&script.replace("MOMENT", &json!(moment).to_string())).await;
}

/// The page is in a time zone.
async fn in_zone(page: &Session, zone: &str) {
    page.cdp("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await;
}

#[test]
fn after_a_trap_the_page_gives_the_answers_back() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.select("I teach", "every week").await;
        page.sees("Kept on this device until").await;
        // The browser throws where the next view is drawn; what was held then is held for good,
        // and the view after it panics.
        page.script("Node.prototype.isEqualNode = () => { throw new Error('no') }", vec![]).await;
        page.until("the card is there", async || {
            if page.names("heading").await.iter().any(|it| it == "Docent has stopped") {
                return Some(());
            }
            for leave in [".site-nav a:not([rel])", ".site-header__name"] {
                let click = "document.querySelector(arguments[0]).click()";
                page.script(click, vec![leave.into()]).await;
            }
            None
        })
        .await;
        page.sees("your answers are kept").await;
        page.click("link", "Load the page again").await;
        page.ready().await;
        page.visit("/").await;
        page.ready().await;
        assert_eq!(page.value("I am a").await, "nurse");
        assert_eq!(page.value("I teach").await, "weekly");
        page.has_no("heading", "Docent has stopped").await;
    });
}

#[test]
fn today_is_where_the_person_is() {
    e2e::run(async |page| {
        for (zone, moment, until) in [
            // Eleven hours behind, and fourteen ahead: three days at one moment.
            ("Pacific/Pago_Pago", "2026-12-01T10:30:00Z", "November 30, 2027"),
            ("Europe/London", "2026-12-01T10:30:00Z", "December 1, 2027"),
            ("Pacific/Kiritimati", "2026-12-01T10:30:00Z", "December 2, 2027"),
            // Half and quarter hours.
            ("Asia/Kathmandu", "2026-12-31T18:20:00Z", "January 1, 2028"),
            ("Pacific/Marquesas", "2027-01-01T09:20:00Z", "December 31, 2027"),
            // A day that begins at one, and one that has midnight twice.
            ("Africa/Cairo", "2026-04-23T22:10:00Z", "April 24, 2027"),
            ("America/Havana", "2026-11-01T05:10:00Z", "November 1, 2027"),
            // Twelve months later there is no such day.
            ("Europe/London", "2028-02-29T12:00:00Z", "February 28, 2029"),
        ] {
            let visitor = page.another().await;
            in_zone(&visitor, zone).await;
            at(&visitor, moment).await;
            visitor.open("/timing").await;
            visitor.select("I am a", "nurse").await;
            visitor.select("My career stage", "6–15 years after training").await;
            visitor.select("I teach", "every week").await;
            visitor.sees("close behind").await;
            visitor.sees(&format!("Kept on this device until {until}")).await;
            visitor.assert_no_errors().await;
            visitor.close().await;
        }
    });
}

#[test]
fn a_page_that_stood_open_over_midnight_goes_on_with_the_new_day() {
    e2e::run(async |page| {
        at(page, "2026-12-01T12:00:00Z").await;
        page.open("/timing").await;
        page.select("I am a", "nurse").await;
        page.select("My career stage", "6–15 years after training").await;
        page.select("I teach", "every week").await;
        page.sees("Kept on this device until December 1, 2027").await;
        let said = page.text().await;
        // It is looked at again four months later.
        let back = "window.later = 120 * 864e5; dispatchEvent(new Event('visibilitychange'))";
        page.script(back, vec![]).await;
        page.until("the view is of the new day", async || {
            (page.text().await != said).then_some(())
        })
        .await;
        page.select("I teach", "as a main duty").await;
        page.sees("Kept on this device until March 31, 2028").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_clock_that_is_wrong_breaks_nothing() {
    e2e::run(async |page| {
        for moment in ["1970-01-01T00:00:00Z", "2106-02-07T06:28:16Z", "9999-12-31T23:59:59Z"] {
            let visitor = page.another().await;
            at(&visitor, moment).await;
            for path in ["/programs", "/programs/johns-hopkins-mehp", "/timing", "/plan"] {
                visitor.open(path).await;
            }
            visitor.open("/timing").await;
            visitor.select("I am a", "nurse").await;
            visitor.select("My career stage", "6–15 years after training").await;
            visitor.select("I teach", "every week").await;
            visitor.by_css(".timing").await;
            visitor.click("link", "My plan").await;
            visitor.by_role("heading", "My plan").await;
            visitor.has_no("heading", "Docent has stopped").await;
            visitor.assert_no_errors().await;
            visitor.close().await;
        }
    });
}

#[test]
fn written_from_right_to_left_nothing_is_cut_or_pushed_aside() {
    e2e::run(async |page| {
        page.before_every_page(
            "new MutationObserver(() => { document.documentElement.dir = 'rtl' })
                .observe(document, { childList: true })",
        )
        .await;
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            for path in [
                "/",
                "/programs",
                "/programs/johns-hopkins-mehp",
                "/compare?p=johns-hopkins-mehp&p=maastricht-mhpe",
                "/quiz",
                "/timing",
                "/careers",
                "/plan",
                "/advise",
                "/method",
                "/privacy",
                "/accessibility",
            ] {
                page.open(path).await;
                page.open_everything().await;
                page.assert_no_sideways_scroll().await;
                let dir = "return getComputedStyle(document.querySelector('h1')).direction";
                assert_eq!(page.script(dir, vec![]).await, "rtl", "{path}");
            }
            page.open("/timing").await;
            page.select("I am a", "nurse").await;
            page.select("My career stage", "6–15 years after training").await;
            page.select("I teach", "every week").await;
            page.sees("close behind").await;
            page.open_everything().await;
            page.assert_no_sideways_scroll().await;
            // A drawing is placed from the left all the same.
            let drawn = "return [...document.querySelectorAll('svg')].every((it) => getComputedStyle(it).direction === 'ltr')";
            assert_eq!(page.script(drawn, vec![]).await, json!(true));
        }
    });
}
