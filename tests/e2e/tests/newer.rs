//! Content that is newer than the pages: the app shows it, and what a person reads stays where it
//! stands.

use e2e::{Server, Session, Value, json};

const MASTER: &str = "/programs/johns-hopkins-mehp";

/// A server whose content is newer than its pages, which are those of the build.
fn newer(name: &str, alter: impl FnOnce(&mut Value)) -> Server {
    Server::altered(env!("CARGO_TARGET_TMPDIR"), name, |shipped| {
        let mut catalog: Value = serde_json::from_str(shipped).expect("JSON");
        catalog["contentVersion"] = json!("2027.1.1");
        catalog["updated"] = json!("2027-01-15");
        alter(&mut catalog);
        catalog.to_string()
    })
}

fn programs(catalog: &mut Value) -> &mut Vec<Value> {
    catalog["programs"].as_array_mut().expect("programs")
}

fn program<'a>(catalog: &'a mut Value, id: &str) -> &'a mut Value {
    programs(catalog).iter_mut().find(|it| it["id"] == id).expect("the program")
}

/// Takes a program out of the catalog, and out of its history.
fn remove(catalog: &mut Value, id: &str) {
    programs(catalog).retain(|it| it["id"] != id);
    for change in catalog["changes"].as_array_mut().expect("changes") {
        change["ids"].as_array_mut().expect("ids").retain(|it| it != id);
    }
}

/// A program like another one, under a name of its own.
fn like(catalog: &mut Value, id: &str, new: &str, institution: &str) -> Value {
    let mut copy = program(catalog, id).clone();
    copy["id"] = json!(new);
    copy["code"] = json!(999);
    copy["institution"] = json!(institution);
    copy["shortName"] = json!(institution);
    copy["aliases"] = json!([]);
    copy
}

const LONG: &str = "This note has become a good deal longer since the page was built, so that \
    whatever stands below it moves down by several lines on a phone and by one or two on a desk.";

/// Makes the first program longer above, adds one and removes one in the upper half of the list.
fn changed(catalog: &mut Value) {
    let added = like(catalog, "maastricht-mhpe", "new-one", "University of Newtown");
    remove(catalog, "illinois-chicago-mhpe");
    programs(catalog).insert(3, added);
    let master = program(catalog, "johns-hopkins-mehp");
    master["title"] =
        json!("Master of Education in the Health Professions, newly and longer named");
    master["requirements"][0]["rule"]["value"] = json!(LONG);
    master["requirements"][0]["rule"]["note"] = json!(LONG);
    for id in ["singapore-mhpe", "harvard-medical-education", "michigan-mhpe"] {
        let it = program(catalog, id);
        it["institution"] =
            json!(format!("{}, {LONG}", it["institution"].as_str().expect("a name")));
    }
}

/// What a person reads: the first text of the main part that begins in the upper half of the
/// window, with its place.
const READ: &str = "const texts = document.createTreeWalker(document.querySelector('main'), 4);
    while (texts.nextNode()) {
      const it = texts.currentNode.parentElement;
      if (!shown(it) || tidy(texts.currentNode.data).length < 12 || it.closest('.paper-only, .visually-hidden')) continue;
      const top = it.getBoundingClientRect().top;
      if (top > innerHeight / 5 && top < innerHeight / 2) { window.read = it; return [tidy(it.textContent), top] }
    }
    return null";
const NOW: &str = "const it = window.read.isConnected ? window.read
      : [...document.querySelectorAll('main *')].find((it) => shown(it) && tidy(it.textContent) === arguments[0]);
    return it ? [tidy(it.textContent), it.getBoundingClientRect().top] : null";

fn place(value: &Value) -> (String, f64) {
    let text = value[0].as_str().unwrap_or_else(|| panic!("nothing is read: {value}"));
    (text.to_owned(), value[1].as_f64().expect("a number"))
}

/// Scrolls to where `to` says, lets the app come, and looks whether the text stands where it stood.
///
/// Chromium holds the place by itself where it can; other browsers do not, so it is asked both to
/// and not to.
async fn stays(page: &Session, path: &str, to: &str, new: &str) {
    for (width, height, anchor) in
        [(360, 640, "auto"), (360, 640, "none"), (1280, 900, "auto"), (1280, 900, "none")]
    {
        page.viewport(width, height).await;
        page.visit(path).await;
        let anchored = "const sheet = new CSSStyleSheet();
            sheet.replaceSync(`*, :root { overflow-anchor: ${arguments[0]} !important }`);
            document.adoptedStyleSheets = [sheet]";
        page.script(anchored, vec![json!(anchor)]).await;
        let script = format!(
            "const it = document.documentElement; scrollTo(0, {to});
            return [scrollY, it.scrollHeight]"
        );
        let scrolled = page.script(&script, vec![]).await;
        assert!(scrolled[0].as_f64() > Some(100.0), "{path}: {scrolled}");
        page.frame().await;
        page.sees_no(new).await;
        let before = place(&page.script(READ, vec![]).await);
        page.let_go().await;
        page.sees(new).await;
        let after = place(&page.script(NOW, vec![json!(before.0)]).await);
        let height = page.script("return document.documentElement.scrollHeight", vec![]).await;
        assert_ne!(height, scrolled[1], "{path}: the page has another height");
        assert_eq!(before.0, after.0, "{path} at {width}");
        let moved = (before.1 - after.1).abs();
        assert!(
            moved <= 2.0,
            "{path} at {width}, {anchor}: “{}” from {} to {}",
            before.0,
            before.1,
            after.1
        );
        page.assert_no_errors().await;
    }
}

const MIDDLE: &str = "(it.scrollHeight - innerHeight) * 0.5";

#[test]
fn a_list_with_newer_content_stays_where_it_is_read() {
    e2e::run_at(newer("newer-list", changed), async |page| {
        page.hold().await;
        stays(page, "/programs", MIDDLE, "University of Newtown").await;
        page.sees_no("University of Illinois Chicago").await;
        page.sees("25 of 25 shown").await;
    });
}

#[test]
fn a_row_that_goes_away_leaves_the_others_in_their_place() {
    let server = newer("newer-gone", |catalog| {
        changed(catalog);
        remove(catalog, "mgh-hped");
    });
    e2e::run_at(server, async |page| {
        page.hold().await;
        let to = "document.querySelector('#program-ucl-medical-education').offsetTop - 200";
        stays(page, "/programs", to, "University of Newtown").await;
        page.sees("24 programs, by what they publish").await;
    });
}

#[test]
fn a_program_with_newer_content_stays_where_it_is_read() {
    e2e::run_at(newer("newer-program", changed), async |page| {
        page.hold().await;
        stays(page, MASTER, MIDDLE, "newly and longer named").await;
        page.has_title("Johns Hopkins: Master of Education in the Health Professions, newly and longer named – Docent")
            .await;
        let facts = "document.querySelector('#facts').getBoundingClientRect().top + scrollY - 150";
        stays(page, MASTER, facts, "newly and longer named").await;
    });
}

#[test]
fn at_the_top_newer_content_is_simply_there() {
    e2e::run_at(newer("newer-top", changed), async |page| {
        page.hold().await;
        for path in ["/programs", MASTER] {
            page.visit(path).await;
            page.let_go().await;
            assert_eq!(page.script("return scrollY", vec![]).await, json!(0), "{path}");
        }
        page.sees("Content of January 2027.").await;
    });
}

#[test]
fn other_facts_take_the_place_of_those_of_the_build() {
    let server = newer("newer-facts", |catalog| {
        let dundee = program(catalog, "dundee-mmed");
        dundee["format"]["value"] = json!("on-campus");
        dundee["timeToFinish"] =
            json!({ "value": { "min": 77, "max": 77 }, "source": dundee["format"]["source"] });
    });
    e2e::run_at(server, async |page| {
        page.hold().await;
        page.visit("/programs/dundee-mmed").await;
        page.sees_no("77 months").await;
        page.let_go().await;
        page.sees("77 months").await;
        page.visit("/programs?format=on-campus").await;
        page.let_go().await;
        page.sees("5 of 25 shown").await;
        page.by_role("link", "University of Dundee – Master of Medical Education").await;
    });
}

#[test]
fn what_was_done_meanwhile_survives_newer_content() {
    e2e::run_at(newer("newer-done", changed), async |page| {
        page.hold().await;
        page.visit("/programs").await;
        page.fill("Search by name, place or subject", "Newtown").await;
        page.let_go().await;
        page.sees("1 of 25 shown").await;
        page.by_role("link", "University of Newtown…").await;
        page.has_focus("searchbox", "").await;
        page.visit("/").await;
        page.select("I am a", "nurse").await;
        page.let_go().await;
        page.sees("Johns Hopkins names nursing among the fields").await;
    });
}

#[test]
fn a_choice_that_newer_content_no_longer_offers_is_dropped() {
    let server = newer("newer-choice", |catalog| {
        remove(catalog, "dundee-mmed");
    });
    e2e::run_at(server, async |page| {
        page.hold().await;
        page.visit("/compare").await;
        page.select("Add a program", "University of Dundee – Master of Medical Education").await;
        page.let_go().await;
        let options = "return document.querySelectorAll('#compare-add [value=dundee-mmed]').length";
        assert_eq!(page.script(options, vec![]).await, json!(0));
        page.visit("/programs/dundee-mmed").await;
        page.let_go().await;
        page.by_role("heading", "This program is not in the list").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_program_that_only_newer_content_holds_is_shown_and_never_denied() {
    e2e::run_at(newer("newer-address", changed), async |page| {
        page.record_frames().await;
        page.hold_for(600).await;
        for width in [360, 1280] {
            page.viewport(width, 800).await;
            page.open("/programs/new-one").await;
            page.by_role("heading", "Master of Health Professions Education").await;
            page.sees("University of Newtown").await;
            page.by_role("heading", "Sources").await;
            page.assert_never_seen(&["leads nowhere", "is not in the list"]).await;
            let frames = page.frames().await;
            assert!(frames.iter().any(|it| it.text.contains("One moment")), "{frames:?}");
            page.has_title(
                "University of Newtown: Master of Health Professions Education – Docent",
            )
            .await;
        }
        page.open("/programs/none-such").await;
        page.by_role("heading", "This program is not in the list").await;
    });
}
