//! A code that is dictated and a file that was saved bring answers to another device.

use std::path::PathBuf;

use crate::acting::{ALL, NONE, answered, kept, local, open_panel, shows, texts};
use e2e::{Session, json};

const TEXT: &str = "A link or a code";
const TAKEN: &str = "The answers that came with the link or file are open";

/// The code that the panel shows.
async fn code(page: &Session) -> Vec<String> {
    open_panel(page).await;
    page.click("button", "Other ways to keep this").await;
    texts(page, ".sending__code li").await
}

/// Opens the panel where something is brought in.
async fn bring(page: &Session) {
    open_panel(page).await;
    page.click("button", "Bring answers in").await;
}

#[test]
fn a_code_is_read_in_small_letters_and_with_dashes() {
    e2e::run(async |page| {
        answered(page).await;
        let code = code(page).await;
        let other = page.another().await;
        other.open("/programs").await;
        bring(&other).await;
        other.fill(TEXT, &code.join("-").to_lowercase()).await;
        other.click("button", "Open it").await;
        other.has_focus("heading", TAKEN).await;
        other.click("link", "Docent").await;
        shows(&other, ALL).await;
        kept(&other, 2).await;
        other.assert_no_errors().await;
    });
}

#[test]
fn one_wrong_letter_names_its_group_and_the_text_stays() {
    e2e::run(async |page| {
        answered(page).await;
        let code = code(page).await;
        let other = page.another().await;
        other.open("/").await;
        bring(&other).await;
        let mut wrong = code.clone();
        let letter = if &wrong[2][1..2] == "A" { "B" } else { "A" };
        wrong[2].replace_range(1..2, letter);
        let wrong = wrong.join(" ");
        other.fill(TEXT, &wrong).await;
        other.click("button", "Open it").await;
        other.sees("Group 3 does not fit: one of its letters is wrong").await;
        assert_eq!(other.value(TEXT).await, wrong);
        shows(&other, NONE).await;
        for (text, sentence) in [
            (code.join(" ").replacen(&code[1][..1], "O", 1), "has a “O”, which no code has."),
            (
                format!("{} {}", code[..2].join(" "), &code[2][..2]),
                "The end of the code is missing",
            ),
            ([&code[..1], &code[2..]].concat().join(" "), "Group 2 does not fit:"),
            (String::new(), "Enter a link or a code first."),
        ] {
            other.fill(TEXT, &text).await;
            other.click("button", "Open it").await;
            other.sees(sentence).await;
        }
        other.fill(TEXT, &code.join(" ")).await;
        other.click("button", "Open it").await;
        shows(&other, ALL).await;
    });
}

#[test]
fn a_link_that_is_pasted_opens() {
    e2e::run(async |page| {
        answered(page).await;
        let link = crate::acting::made_link(page).await;
        let other = page.another().await;
        other.open("/").await;
        bring(&other).await;
        other.fill(TEXT, &link).await;
        other.click("button", "Open it").await;
        other.sees(TAKEN).await;
        shows(&other, ALL).await;
        other.touch("#keep-incoming [value=keep]").await;
        other.sees_no(TAKEN).await;
        shows(&other, ALL).await;
    });
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

    fn path(&self) -> &str {
        self.0.to_str().expect("a path")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // Where it is gone already, nothing is left to do.
        _ = std::fs::remove_file(&self.0);
    }
}

/// The text of the file that the panel saves; the panel is open.
async fn saved(page: &Session) -> String {
    let script = "const link = document.querySelector('a[download]');
        return [link.download, decodeURIComponent(link.href.split(',').slice(1).join(','))]";
    let is = page.script(script, vec![]).await;
    assert_eq!(is[0], "docent-answers.json");
    is[1].as_str().expect("a text").to_owned()
}

/// Chooses a file in the panel.
async fn choose(page: &Session, file: &File) {
    page.script("document.querySelector('#keep-in').open = true", vec![]).await;
    let field = page.by_css("#keep-file").await;
    field.send_keys(file.path()).await.expect("the file is chosen");
}

#[test]
fn a_file_brings_everything_back_steps_to_undo_included() {
    e2e::run(async |page| {
        answered(page).await;
        page.select("I teach", "not yet").await;
        page.click("button", "Undo").await;
        shows(page, ALL).await;
        open_panel(page).await;
        let file = File::new("whole.json", &saved(page).await);
        let other = page.another().await;
        other.open("/").await;
        bring(&other).await;
        choose(&other, &file).await;
        other.sees(TAKEN).await;
        shows(&other, ALL).await;
        kept(&other, 2).await;
        other.click("button", "Redo").await;
        shows(&other, [ALL[0], ALL[1], "not yet"]).await;
        for _ in 0..2 {
            other.click("button", "Undo").await;
        }
        shows(&other, [ALL[0], ALL[1], NONE[2]]).await;
        other.assert_no_errors().await;
    });
}

#[test]
fn a_file_asks_before_it_replaces_and_its_steps_come_with_it() {
    e2e::run(async |page| {
        answered(page).await;
        open_panel(page).await;
        let file = File::new("second.json", &saved(page).await);
        let other = page.another().await;
        other.open("/").await;
        other.select("I am a", "pharmacist").await;
        kept(&other, 1).await;
        bring(&other).await;
        choose(&other, &file).await;
        other.sees("Someone’s answers came in").await;
        shows(&other, ["pharmacist", NONE[1], NONE[2]]).await;
        other.click("button", "Replace mine with these").await;
        shows(&other, ALL).await;
        other.click("button", "Undo").await;
        shows(&other, ["pharmacist", NONE[1], NONE[2]]).await;
    });
}

#[test]
fn files_that_are_cut_foreign_or_newer_are_refused_and_overwrite_nothing() {
    e2e::run(async |page| {
        let before = answered(page).await;
        open_panel(page).await;
        let whole = saved(page).await;
        page.open_everything().await;
        let newer = whole.replacen("\"schemaVersion\": 1", "\"schemaVersion\": 2", 1);
        let changed = whole.replacen("nurse", "midwife", 1);
        assert!(newer != whole && changed != whole, "{whole}");
        for (name, text, sentence) in [
            ("cut.json", &whole[..whole.len() / 2], "It has lost its end on the way"),
            ("foreign.json", "{\"a\": [1, 2]}", "This is not a link, code or file from Docent"),
            ("text.json", "Dear all,", "This is not a link, code or file from Docent"),
            ("newer.json", newer.as_str(), "It was made with a newer Docent"),
            ("changed.json", changed.as_str(), "Something in it was changed on the way"),
        ] {
            let file = File::new(name, text);
            choose(page, &file).await;
            page.sees(sentence).await;
            page.sees("Your own answers are as they were.").await;
            page.has_no("heading", sentence).await;
            shows(page, ALL).await;
        }
        assert_eq!(kept(page, 2).await, before);
        // The same file can be chosen again once it was refused.
        let file = File::new("whole-again.json", &whole);
        choose(page, &file).await;
        page.sees("The same answers as yours came in").await;
        assert_eq!(local(page).await.len(), 1);
        let length = page.script("return localStorage.length", vec![]).await;
        assert_eq!(length, json!(1));
    });
}
