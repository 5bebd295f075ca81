//! An advisor’s desk: opened, noted, side by side, taken along under a passphrase, hidden, wiped.

use std::path::PathBuf;

use e2e::{Session, Value, golden, json};

const LINKS: &str = "Links, one on each line";
const LABEL: &str = "What you call this candidate";
const NOTE: &str = "Your note on this candidate";
const DESK: &str = "docent:/:desk";
const WORDS: &str = "seven owls read aloud";

/// Three candidates.
fn three() -> [String; 3] {
    ["a profession alone", "the situation", "choices"].map(golden)
}

/// Opens the desk with these lines, pasted at once.
async fn desk(page: &Session, lines: &str) {
    page.open("/advise").await;
    paste(page, lines).await;
    page.click("button", "Open them").await;
    page.by_css("#desk-opened").await;
}

async fn paste(page: &Session, lines: &str) {
    page.by_role("textbox", LINKS).await;
    let script = "const it = document.querySelector('[name=links]');
        it.value = arguments[0];
        it.dispatchEvent(new Event('input', { bubbles: true }))";
    page.script(script, vec![json!(lines)]).await;
}

/// What stands in the storages under keys of a desk.
async fn stored(page: &Session) -> Value {
    let script = "return [localStorage, sessionStorage].map((area) => Object.fromEntries(
        Object.entries(area).filter(([it]) => it.includes(':desk'))))";
    page.script(script, vec![]).await
}

/// Waits until the desk holds this text.
async fn keeps(page: &Session, text: &str) {
    page.until(&format!("the desk keeps {text}"), async || {
        stored(page).await[0][DESK].as_str()?.contains(text).then_some(())
    })
    .await;
}

/// A file that is taken away again.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let name = format!("docent-e2e-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, text).expect("a file is written");
        Self(path)
    }

    async fn choose(&self, page: &Session, css: &str) {
        let field = page.by_css(css).await;
        field.send_keys(self.0.to_str().expect("a path")).await.expect("the file is chosen");
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // Where it is gone already, nothing is left to do.
        _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn many_links_are_opened_and_a_damaged_one_is_named() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        let [a, b, c] = three();
        let cut = &b[..b.len() - 7];
        let lines = format!("https://school.example/#s={a}\n{b}\n{cut}\n{c}\n{a}");
        desk(page, &lines).await;
        page.sees(
            "3 candidates are new on your desk. Left out as repeats: 1. 1 could not be opened:",
        )
        .await;
        page.sees("”: It has lost its end on the way.").await;
        assert_eq!(page.value(LINKS).await, cut);
        page.by_role("link", "Candidate 3").await;
        page.sees_no("being worked out").await;
        page.select("Sorted by", "open questions").await;
        page.is_at("/advise?sort=open").await;
        page.select("Role aimed at", "not said (2)").await;
        page.sees("2 of 3 candidates").await;
        page.click("link", "Show all").await;
        page.sees("3 of 3 candidates").await;
        // A reload brings all of it back, and what was worked out.
        keeps(page, "k=").await;
        page.reload().await;
        page.by_role("link", "Candidate 3").await;
        page.open_everything().await;
        page.assert_no_violations().await;
        page.assert_no_sideways_scroll().await;
        page.assert_large_targets().await;
        // Nobody’s own answers changed, and nothing was asked of anyone else.
        let length = page.script("return localStorage.length", vec![]).await;
        assert_eq!(length, json!(1));
        page.assert_no_strangers().await;
        page.assert_no_errors().await;
    });
}

#[test]
fn a_candidate_is_noted_on_and_something_goes_back() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        desk(page, &three().join("\n")).await;
        page.click("link", "Candidate 2").await;
        page.has_focus("heading", "Candidate 2").await;
        page.fill(LABEL, "Anna & Ben").await;
        page.fill(NOTE, "Calls on Friday.").await;
        keeps(page, "Calls+on+Friday").await;
        page.by_role("heading", "Anna & Ben").await;
        // A title stands in the history.
        assert!(!page.title().await.contains("Anna"), "{}", page.title().await);
        page.select("Pace", "one course at a time").await;
        page.fill("Hours a week later", "7").await;
        page.sees("7 hours").await;
        page.open_everything().await;
        page.fill("On the plan as a whole", "Ask early.").await;
        page.sees("Note: On the plan as a whole").await;
        let link = page.value("Link to send back").await;
        assert!(link.contains("/#a=1.") && link.len() < 200, "{link}");
        page.assert_no_violations().await;
        page.assert_no_sideways_scroll().await;
        page.click("button", "Copy the link").await;
        // The candidate sees it as an advice.
        let candidate = page.another().await;
        candidate.open(&link[link.find("/#").expect("a fragment")..]).await;
        candidate.by_role("heading", "An advisor answered").await;
        candidate.sees("“Ask early.”").await;
        candidate.sees_no("Calls on Friday").await;
        page.click("link", "All candidates").await;
        page.by_role("link", "Anna & Ben").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn candidates_stand_side_by_side() {
    e2e::run(async |page| {
        page.viewport(360, 640).await;
        desk(page, &three().join("\n")).await;
        page.click("checkbox", "Side by side Candidate 1").await;
        page.sees("Tick one more.").await;
        page.click("checkbox", "Side by side Candidate 3").await;
        page.click("link", "See them side by side").await;
        page.has_focus("heading", "2 candidates side by side").await;
        page.sees("Where they differ").await;
        page.is_at("/advise?side=1&side=3&view=table").await;
        page.assert_no_violations().await;
        page.assert_no_sideways_scroll().await;
        page.back().await;
        page.sees("Side by side: 2 of 4").await;
        page.assert_no_errors().await;
    });
}

/// Encrypts the desk under a passphrase; the text of the file.
async fn encrypted(page: &Session) -> String {
    page.click("button", "Make a file").await;
    page.fill("Passphrase", WORDS).await;
    page.fill("The same once more", WORDS).await;
    page.click("button", "Encrypt the desk").await;
    page.by_role("link", "Save the file").await;
    let script = "const link = document.querySelector('#desk-saved');
        return [link.download, decodeURIComponent(link.href.split(',').slice(1).join(','))]";
    let is = page.script(script, vec![]).await;
    assert_eq!(is[0], "docent-desk.txt");
    is[1].as_str().expect("a text").to_owned()
}

/// Tries to take a file in.
async fn take(page: &Session, file: &File, passphrase: &str) {
    file.choose(page, "[id^=desk-sealed]").await;
    page.fill("Passphrase", passphrase).await;
    page.click("button", "Take it in").await;
}

#[test]
fn the_desk_is_taken_along_in_a_file_that_only_its_passphrase_opens() {
    e2e::run(async |page| {
        desk(page, &three().join("\n")).await;
        page.click("link", "Candidate 2").await;
        page.fill(LABEL, "Wenceslas").await;
        page.fill(NOTE, "Calls on Friday.").await;
        keeps(page, "Wenceslas").await;
        page.click("link", "All candidates").await;
        let text = encrypted(page).await;
        assert!(text.starts_with("docent-desk 1 pbkdf2-sha256-aes256gcm 600000 "), "{text}");
        assert!(!text.contains("Wenceslas") && !text.contains(&three()[1]), "{text}");
        assert!(
            !page
                .script("return document.documentElement.outerHTML", vec![])
                .await
                .as_str()
                .expect("a page")
                .contains(WORDS)
        );
        let file = File::new("desk.txt", &text);
        let at = text.len() - 30;
        let other_sign = if &text[at..=at] == "A" { "B" } else { "A" };
        let damaged = [&text[..at], other_sign, &text[at + 1..]].concat();
        let newer = text.replacen("docent-desk 1", "docent-desk 2", 1);
        let other = page.another().await;
        desk(&other, &three()[1]).await;
        other.click("button", "Take a file in").await;
        for (name, text, sentence) in [
            ("damaged.txt", damaged.as_str(), "Something in it was changed on the way."),
            ("cut.txt", &text[..text.len() - 40], "It has lost its end on the way."),
            ("foreign.txt", "Dear all,", "This is not a desk from Docent."),
            ("newer.txt", &newer, "It was made with a newer Docent."),
        ] {
            File::new(name, text).choose(&other, "[id^=desk-sealed]").await;
            other.sees(sentence).await;
        }
        take(&other, &file, "seven owls read alone").await;
        other.sees("The file is whole, and this is not its passphrase.").await;
        other.fill("Passphrase", WORDS).await;
        other.click("button", "Take it in").await;
        other.sees("The file is taken in. 2 candidates are new on your desk.").await;
        other.by_role("link", "Wenceslas").await;
        keeps(&other, "Calls+on+Friday").await;
        assert_eq!(
            other.names("link").await.iter().filter(|it| it.contains("Candidate")).count(),
            2
        );
        other.assert_no_errors().await;
    });
}

#[test]
fn a_presenter_shows_no_names_and_a_wipe_leaves_nothing() {
    e2e::run(async |page| {
        desk(page, &three().join("\n")).await;
        page.click("link", "Candidate 2").await;
        page.fill(LABEL, "Wenceslas").await;
        page.fill(NOTE, "Calls on Friday.").await;
        keeps(page, "Calls+on+Friday").await;
        page.click("link", "All candidates").await;
        page.click("button", "Presenter mode: hide names and notes").await;
        page.by_role("heading", "Presenter mode is on").await;
        let secrets = async |page: &Session| {
            let script = "return document.documentElement.outerHTML";
            let all = page.script(script, vec![]).await;
            let all = all.as_str().expect("a page").to_owned();
            ["Wenceslas", "Friday"].iter().any(|it| all.contains(it))
        };
        assert!(!secrets(page).await);
        // A reload of this tab keeps them hidden.
        page.reload().await;
        page.by_role("heading", "Presenter mode is on").await;
        page.click("link", "Candidate 2").await;
        page.by_role("heading", "Candidate 2").await;
        assert!(!secrets(page).await);
        page.assert_no_violations().await;
        page.click("button", "Show names and notes again").await;
        page.by_role("heading", "Wenceslas").await;
        // The list of what is stored names the desk.
        page.open("/privacy").await;
        page.sees("An advisor’s desk: candidates and what is noted of them").await;
        page.sees_no("Wenceslas").await;
        // To start over takes no desk along.
        page.click("button", "Erase and start over").await;
        page.is_at("/").await;
        keeps(page, "Wenceslas").await;
        page.open("/advise").await;
        page.click("button", "Wipe everything on it…").await;
        page.click("button", "Wipe everything on the desk").await;
        page.sees("The desk is wiped. Nothing of it is on this device.").await;
        assert_eq!(stored(page).await, json!([{}, {}]));
        page.reload().await;
        page.sees("Nobody is on it yet.").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn what_is_entered_before_the_desk_is_there_is_not_lost() {
    e2e::run(async |page| {
        let [_, b, _] = three();
        let other = page.another().await;
        other.open("/").await;
        other.select("I am a", "pharmacist").await;
        other.click("button", "Keep or send").await;
        let saved = "return decodeURIComponent(
            document.querySelector('a[download]').href.split(',').slice(1).join(','))";
        other.by_role("textbox", "Link").await;
        let saved = other.script(saved, vec![]).await;
        let file = File::new("early.json", saved.as_str().expect("a text"));
        page.hold().await;
        page.visit("/advise").await;
        page.fill(LINKS, &b).await;
        file.choose(page, "#desk-files").await;
        page.let_go().await;
        page.by_role("link", "Candidate 1").await;
        assert_eq!(page.value(LINKS).await, b);
        page.click("button", "Open them").await;
        page.by_role("link", "Candidate 2").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn what_a_conversation_left_is_taken_and_other_tabs_follow() {
    e2e::run(async |page| {
        let [a, b, c] = three();
        page.open("/").await;
        let put = "localStorage.setItem(arguments[0], arguments[1])";
        page.script(put, vec![json!("docent:/:desk-inbox"), json!(format!("{a}\n{b}"))]).await;
        page.open("/advise").await;
        page.by_role("link", "Candidate 2").await;
        page.until("the box is empty", async || {
            stored(page).await[0].get("docent:/:desk-inbox").is_none().then_some(())
        })
        .await;
        let first = page.client.window().await.expect("a tab");
        let second = page.client.new_window(true).await.expect("a tab opens").handle;
        page.client.switch_to_window(second).await.expect("it is there");
        page.open("/advise").await;
        page.by_role("link", "Candidate 2").await;
        page.click("button", "Open more links or files").await;
        paste(page, &c).await;
        page.click("button", "Open them").await;
        page.by_role("link", "Candidate 3").await;
        page.client.switch_to_window(first).await.expect("it is there");
        page.by_role("link", "Candidate 3").await;
        page.assert_no_errors().await;
    });
}
