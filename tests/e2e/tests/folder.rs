//! The site in a sub-folder of its host.

use e2e::Server;

/// The build of the same app for `/a/b/`.
fn in_a_folder() -> Server {
    let dist = std::env::var("DOCENT_DIST_AB").expect("`make test` sets DOCENT_DIST_AB");
    Server::start(&["--base", "/a/b/", "--dir", &dist])
}

#[test]
fn the_app_works_below_a_folder() {
    e2e::run_at(in_a_folder(), async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        page.click("link", "Programs").await;
        page.is_at("/programs").await;
        page.by_role("heading", "… programs, by what they publish").await;
        page.click("link", "Docent").await;
        assert_eq!(page.value("I am a").await, "nurse", "the app was not left");
        page.open("/programs/johns-hopkins-mehp").await;
        page.sees("34.5 US semester credits").await;
        page.click("link", "All…").await;
        page.is_at("/programs").await;
        page.open("/nowhere").await;
        page.by_role("heading", "This address leads nowhere").await;
        page.assert_no_strangers().await;
    });
}
