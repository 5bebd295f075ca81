//! The school's accent: worn where it can be read, refused where not.

use e2e::{Server, Session, Value, json};

/// A server of the build whose catalog sets this accent.
fn with_accent(name: &str, light: &str, dark: &str) -> Server {
    Server::altered(env!("CARGO_TARGET_TMPDIR"), name, |catalog| {
        let mut catalog: Value = serde_json::from_str(catalog).expect("JSON");
        catalog["institution"]["accent"] = json!({ "light": light, "dark": dark });
        catalog.to_string()
    })
}

async fn accent_of(page: &Session) -> Value {
    let script = "return getComputedStyle(document.querySelector('.back-link')).color";
    page.script(script, vec![]).await
}

fn check(name: &str, light: &str, dark: &str, in_light: &str, in_dark: &str) {
    e2e::run_at(with_accent(name, light, dark), async |page| {
        page.open("/programs/johns-hopkins-mehp").await;
        page.sees_no("You see a saved copy").await;
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
