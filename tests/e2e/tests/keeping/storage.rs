//! A storage that is forbidden, full, damaged, newer or too old.

use crate::acting::{
    ALL, EARLIER, NONE, answer_all, answered, keeps_nothing, kept, local, made_link, new_tab,
    open_panel, put, shows,
};
use e2e::{Session, json};

#[test]
fn where_storage_is_forbidden_everything_works_and_it_is_said() {
    e2e::run(async |page| {
        page.refuse_storage().await;
        page.open("/").await;
        answer_all(page).await;
        page.sees("This browser does not let the page keep anything here").await;
        page.sees("Johns Hopkins names nursing").await;
        page.click("button", "Undo").await;
        shows(page, [ALL[0], ALL[1], NONE[2]]).await;
        page.click("button", "Redo").await;
        shows(page, ALL).await;
        let link = made_link(page).await;
        page.click("button", "Erase and start over").await;
        shows(page, NONE).await;
        page.click("link", "Privacy").await;
        page.sees("Nothing of yours stands on this device.").await;
        // There it is all that a reload brings back.
        page.visit("about:blank").await;
        page.open(&link).await;
        shows(page, ALL).await;
        let fragment = link.split_once('#').expect("a fragment").1;
        page.is_at(&format!("/#{fragment}")).await;
        page.reload().await;
        shows(page, ALL).await;
        page.assert_no_errors().await;
    });
}

/// Leaves no room for so much as a letter.
async fn fill(page: &Session) {
    let script = "let text = 'x'.repeat(1 << 22), at = 0;
        while (text) {
          try { localStorage.setItem('filler' + at++, text) } catch { text = text.slice(0, text.length >> 1) }
        }";
    page.script(script, vec![]).await;
}

#[test]
fn where_no_room_is_left_nothing_is_lost_in_memory() {
    e2e::run(async |page| {
        page.open("/").await;
        fill(page).await;
        answer_all(page).await;
        page.sees("The browser has no room left for this site").await;
        shows(page, ALL).await;
        page.click("link", "Programs").await;
        page.click("link", "Docent").await;
        page.sees("Johns Hopkins names nursing").await;
        made_link(page).await;
        let room = "for (const it of Object.keys(localStorage)) localStorage.removeItem(it)";
        page.script(room, vec![]).await;
        page.select("I teach", "not yet").await;
        kept(page, 2).await;
        page.sees_no("The browser has no room left for this site").await;
        page.reload().await;
        shows(page, [ALL[0], ALL[1], "not yet"]).await;
    });
}

#[test]
fn where_room_runs_out_later_the_earlier_state_stays() {
    e2e::run(async |page| {
        page.open("/").await;
        page.select("I am a", "nurse").await;
        let (key, text) = kept(page, 1).await;
        fill(page).await;
        page.select("My career stage", "not sure").await;
        page.sees("The browser has no room left for this site").await;
        assert_eq!(local(page).await.get(&key), Some(&text), "what is kept is whole");
        shows(page, ["nurse", "not sure", NONE[2]]).await;
    });
}

/// Damages the word of a topic, by its number: one letter in its middle is another.
fn damaged(text: &str, number: &str) -> String {
    let start = format!("{number}=");
    let word = |word: &str| {
        if !word.starts_with(&start) {
            return word.to_owned();
        }
        let at = word.len() - 3;
        let other = if &word[at..=at] == "A" { "B" } else { "A" };
        [&word[..at], other, &word[at + 1..]].concat()
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn of_damaged_answers_the_others_stay_and_the_lost_one_is_named() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        let broken = damaged(&text, "3");
        assert_ne!(broken, text);
        put(page, &key, &broken).await;
        page.reload().await;
        page.sees(
            "Some of what was kept on this device is damaged and could not be read: Teaching.",
        )
        .await;
        page.sees("Everything else is there; please answer that again.").await;
        shows(page, [ALL[0], NONE[1], NONE[2]]).await;
        page.select("I teach", "not yet").await;
        page.sees_no("is damaged").await;
        page.reload().await;
        shows(page, [ALL[0], NONE[1], "not yet"]).await;
        page.sees_no("is damaged").await;
    });
}

#[test]
fn a_visit_of_which_nothing_can_be_read_says_so_and_goes_on() {
    e2e::run(async |page| {
        let (key, _) = answered(page).await;
        put(page, &key, "{\"something\": \"else\"}").await;
        page.reload().await;
        page.sees("a part that cannot be named").await;
        shows(page, NONE).await;
        answer_all(page).await;
        page.reload().await;
        shows(page, ALL).await;
    });
}

#[test]
fn what_a_newer_app_keeps_is_not_written_over() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        let newer = format!("2{}", &text[1..]);
        put(page, &key, &newer).await;
        page.reload().await;
        page.sees("A newer version of this app keeps answers here").await;
        page.select("I teach", "not yet").await;
        page.click("link", "Programs").await;
        page.click("link", "Docent").await;
        shows(page, [ALL[0], ALL[1], "not yet"]).await;
        assert_eq!(local(page).await.get(&key), Some(&newer));
        page.click("button", "Undo").await;
        shows(page, ALL).await;
        assert_eq!(local(page).await.get(&key), Some(&newer));
        page.reload().await;
        assert_eq!(local(page).await.get(&key), Some(&newer));
    });
}

#[test]
fn a_newer_app_in_another_tab_stops_this_one_from_writing() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        let newer = format!("{text} 1=2.Xyz");
        put(page, &key, &newer).await;
        page.select("I teach", "not yet").await;
        page.sees("A newer version of this app keeps answers here").await;
        assert_eq!(local(page).await.get(&key), Some(&newer));
        shows(page, [ALL[0], ALL[1], "not yet"]).await;
    });
}

#[test]
fn answers_whose_time_is_over_are_neither_offered_nor_left() {
    e2e::run(async |page| {
        let (key, text) = answered(page).await;
        let old = text.replace(&text[2..23], "2024-11-26 2025-11-26 ");
        assert!(old.starts_with("1 2024-11-26 2025-11-26 "), "{old}");
        put(page, &key, &old).await;
        page.visit("about:blank").await;
        let site = new_tab(page).await;
        page.open("/").await;
        page.sees_no(EARLIER).await;
        shows(page, NONE).await;
        keeps_nothing(page).await;
        // The tab of the visit itself does not bring them back either.
        answer_all(page).await;
        let (key, _) = kept(page, 2).await;
        put(page, &key, &old).await;
        page.reload().await;
        shows(page, NONE).await;
        keeps_nothing(page).await;
        assert_eq!(page.client.window().await.expect("a tab"), site);
    });
}

#[test]
fn a_storage_full_of_others_things_is_left_alone() {
    e2e::run(async |page| {
        page.open("/").await;
        put(page, "docentish", "not ours").await;
        put(page, "other", "neither").await;
        answer_all(page).await;
        open_panel(page).await;
        page.click("button", "Erase and start over").await;
        shows(page, NONE).await;
        let left = page.script("return Object.keys(localStorage).sort()", vec![]).await;
        assert_eq!(left, json!(["docentish", "other"]));
    });
}
