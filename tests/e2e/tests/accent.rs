//! The school's accent: worn where it can be read, refused where not.

use e2e::{Server, Session, json};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A copy of the build whose catalog sets this accent.
fn build_with(name: &str, light: &str, dark: &str) -> PathBuf {
    let from = PathBuf::from(std::env::var("DOCENT_DIST").expect("`make test` sets DOCENT_DIST"));
    let to = from.with_file_name(format!("dist-{name}"));
    // What an earlier run left; where there is nothing, there is nothing to remove.
    let _ = fs::remove_dir_all(&to);
    copy(&from, &to);
    let catalog = to.join("api/v1/catalog.json");
    let text = fs::read_to_string(&catalog).expect("a catalog");
    let accent =
        format!(r#""institution": {{ "accent": {{ "light": "{light}", "dark": "{dark}" }},"#);
    fs::write(&catalog, text.replacen(r#""institution": {"#, &accent, 1)).expect("it is written");
    for compressed in ["br", "gz"] {
        fs::remove_file(to.join(format!("api/v1/catalog.json.{compressed}"))).expect("a copy");
    }
    to
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

async fn accent_of(page: &Session) -> e2e::Value {
    let script = "return getComputedStyle(document.querySelector('.back-link')).color";
    page.script(script, vec![]).await
}

fn check(name: &str, light: &str, dark: &str, in_light: &str, in_dark: &str) {
    let dist = build_with(name, light, dark);
    let dir = dist.to_str().expect("text").to_owned();
    e2e::run_at(Server::start(&["--dir", &dir]), async |page| {
        page.open("/programs/johns-hopkins-mehp").await;
        page.by_role("heading", "Sources").await;
        assert_eq!(accent_of(page).await, json!(in_light));
        page.prefer_dark().await;
        assert_eq!(accent_of(page).await, json!(in_dark));
        page.assert_no_violations().await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_readable_accent_is_worn_in_light_and_dark() {
    check("violet", "#5B2A86", "#C9A6F0", "rgb(91, 42, 134)", "rgb(201, 166, 240)");
}

#[test]
fn an_accent_that_cannot_be_read_is_not_worn() {
    check("yellow", "#FFD400", "#C9A6F0", "rgb(11, 85, 99)", "rgb(140, 202, 214)");
}
