//! Saving data: nothing is loaded that the page can do without.

use e2e::{Session, json};

/// What a first visit may weigh on the line where data is saved: its budget without the font.
const MOST: u64 = 200_000;

/// Tells each page that data is to be saved.
const SAVES: &str = "Object.defineProperty(Navigator.prototype, 'connection',
    { get: () => ({ saveData: true, effectiveType: '4g' }) })";

/// The bytes of all that was asked for, and whether a font was among them.
async fn loaded(page: &Session) -> (u64, usize, Vec<String>) {
    let all = page.requests().await;
    let home = page.server.at("/");
    let own: Vec<_> = all.iter().filter(|it| it.url.starts_with(&home)).collect();
    let fonts = own.iter().filter(|it| it.url.contains("/fonts/")).count();
    (own.iter().map(|it| it.bytes).sum(), fonts, own.iter().map(|it| it.url.clone()).collect())
}

#[test]
fn where_data_is_saved_no_font_comes_and_a_visit_stays_within_its_budget() {
    for path in ["/", "/programs", "/programs/johns-hopkins-mehp", "/quiz", "/timing"] {
        e2e::run(async |page| {
            page.before_every_page(SAVES).await;
            page.viewport(360, 640).await;
            page.open(path).await;
            let (bytes, fonts, urls) = loaded(page).await;
            assert_eq!(fonts, 0, "{path}: {urls:?}");
            assert!(bytes > 100_000 && bytes < MOST, "{path}: {bytes} bytes, {urls:?}");
            // The heading is set in what the device has.
            let face = "return [...document.fonts].filter((it) => it.status !== 'unloaded').length";
            assert_eq!(page.script(face, vec![]).await, json!(0), "{path}");
            page.screenshot(&format!("saving-data{}", path.replace('/', "-"))).await;
        });
    }
}

#[test]
fn otherwise_the_font_comes_so_that_this_can_be_seen() {
    e2e::run(async |page| {
        page.open("/programs").await;
        let (_, fonts, urls) = loaded(page).await;
        assert_eq!(fonts, 1, "{urls:?}");
    });
}

#[test]
fn no_view_loads_a_picture_or_asks_for_anything_later() {
    e2e::run(async |page| {
        page.before_every_page(SAVES).await;
        for path in ["/", "/programs", "/compare", "/method", "/privacy", "/accessibility"] {
            page.open(path).await;
            let pictures = "return performance.getEntriesByType('resource').map((it) => it.name)
                .filter((it) => /\\.(png|jpe?g|gif|webp|avif|mp4|webm)(\\?|$)/.test(it))";
            assert_eq!(page.script(pictures, vec![]).await, json!([]), "{path}");
        }
    });
}
