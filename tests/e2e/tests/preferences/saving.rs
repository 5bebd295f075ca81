//! Saving data: nothing is loaded that the page can do without.

use e2e::{Session, json};

/// What the font weighs at least.
const FONT: u64 = 9_000;

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
fn where_data_is_saved_no_font_comes_and_nothing_else_in_its_place() {
    for path in ["/", "/programs", "/programs/johns-hopkins-mehp", "/quiz", "/timing"] {
        e2e::run(async |page| {
            let saving = page.another().await;
            saving.before_every_page(SAVES).await;
            for it in [page, &saving] {
                it.viewport(360, 640).await;
                it.open(path).await;
                it.frame().await;
            }
            let (bytes, fonts, urls) = loaded(page).await;
            assert_eq!(fonts, 1, "otherwise one comes: {path}: {urls:?}");
            let (fewer, fonts, urls) = loaded(&saving).await;
            assert_eq!(fonts, 0, "{path}: {urls:?}");
            assert!(fewer > 100_000 && fewer + FONT <= bytes, "{path}: {fewer}, else {bytes}");
            // Headings are set in what the device has.
            let face = "return [...document.fonts].filter((it) => it.status !== 'unloaded').length";
            assert_eq!(saving.script(face, vec![]).await, json!(0), "{path}");
            saving.screenshot(&format!("saving-data{}", path.replace('/', "-"))).await;
        });
    }
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
