//! The page that checks content files: what is given is read in the browser, and each finding
//! has its place, line and reason.

use e2e::{Key, Server, Session, json, run, run_at, run_with};
use std::path::PathBuf;

const CATALOG: &str = include_str!("../../../public/api/v1/catalog.json");
const GLOSSARY: &str = include_str!("../../../public/api/v1/glossary.json");

/// The site as nginx serves it, under its policy.
fn docent() -> Server {
    Server::nginx_framed_by("DOCENT_HOSTING", "", "http://localhost:*")
}

/// A file to choose, gone with the test.
struct File(PathBuf);

impl File {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let folder = std::env::temp_dir().join(format!("docent-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder for the file");
        let path = folder.join(name);
        std::fs::write(&path, bytes).expect("the file is written");
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        // What stays behind is a file in a folder for such.
        _ = std::fs::remove_file(&self.0);
    }
}

async fn choose(page: &Session, file: &File) {
    let field = page.by_css("#files").await;
    field.send_keys(file.0.to_str().expect("a path")).await.expect("the file is chosen");
}

/// The shipped catalog with three faults.
fn faulty() -> String {
    let mut text = CATALOG.to_owned();
    for (from, to) in [
        ("\"award\": \"master\"", "\"award\": \"masters\""),
        ("\"code\": 4,", "\"code\": 4, \"kode\": 4,"),
        ("\"updated\": \"2026", "\"updated\": \"20262"),
    ] {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    text
}

/// The line, from 1, on which the text holds this.
fn line(text: &str, part: &str) -> usize {
    text.lines().position(|it| it.contains(part)).expect("it is there") + 1
}

#[test]
fn each_fault_of_a_file_has_its_place_line_and_reason() {
    run_at(docent(), async |page| {
        page.viewport(360, 640).await;
        page.open("/check").await;
        let text = faulty();
        let file = File::new("catalog.json", text.as_bytes());
        choose(page, &file).await;
        page.sees("Your file is checked: ").await;
        page.sees("is \"masters\", and none of").await;
        page.sees("has the key kode, which is not known here").await;
        page.sees("not a date").await;
        // A key that is not known is told of the object that has it.
        let (before, _) = text.split_once("\"kode\"").expect("it is there");
        let object = before.rfind('{').map(|at| before[..at].lines().count());
        let lines = [line(&text, "\"masters\""), line(&text, "\"20262"), object.expect("one")];
        for it in lines {
            page.sees(&format!("Error, line {it}")).await;
        }
        page.sees("/updated").await;
        page.sees("Yours: catalog.json 20").await;
        page.sees("As published: glossary.json 20").await;
        // Nobody pressed a button, so nobody is led away.
        let focused = page.focused().await;
        assert_ne!(focused.role, "heading", "{focused:?}");
        page.select("Show", "Warnings").await;
        page.sees_no("Error, line").await;
        page.select("Show", "Errors").await;
        page.sees("Error, line").await;
        page.click("button", "Copy the report").await;
        page.sees("Copied.").await;
        page.assert_no_sideways_scroll().await;
        // The same name again takes its place; this time it is whole.
        let file = File::new("catalog.json", CATALOG.as_bytes());
        choose(page, &file).await;
        page.sees("Your file is checked: no errors").await;
        page.assert_no_errors().await;
        page.assert_no_strangers().await;
        let bodies = page.requests().await;
        assert!(bodies.iter().all(|it| it.method == "GET"), "{bodies:?}");
    });
}

#[test]
fn what_is_no_json_or_no_text_or_too_large_is_said() {
    run(async |page| {
        page.open("/check").await;
        let file = File::new("timing.json", b"{\n  \"a\": 1,\n}");
        choose(page, &file).await;
        page.sees("is not JSON: trailing comma at line 3 column 1").await;
        page.sees("Error, line 3").await;
        let file = File::new("pathways.json", &[0xFF, 0xFE, 0, 0x9F, 0x92]);
        choose(page, &file).await;
        page.sees("is no text in UTF-8").await;
        let large = vec![b' '; 4_000_001];
        let file = File::new("assessment.json", &large);
        choose(page, &file).await;
        page.sees("has more than 4 MB").await;
        page.click("button", "Leave out assessment.json").await;
        page.sees_no("has more than 4 MB").await;
        // What neither name nor keys tell is asked.
        let file = File::new("data.json", b"{}");
        choose(page, &file).await;
        page.sees("Say of each file which one it is").await;
        page.select("This is", "glossary.json").await;
        page.click("button", "Check").await;
        page.sees("lacks the key terms").await;
        page.assert_no_errors().await;
    });
}

#[test]
fn by_keyboard_a_pasted_text_is_checked_and_what_is_published_is_clean() {
    run_at(docent(), async |page| {
        page.open("/check").await;
        page.script("document.getElementById('pasted').focus()", vec![]).await;
        page.press(Key::Tab).await;
        page.has_focus("button", "Check").await;
        page.press(Key::Enter).await;
        page.sees("The published files are checked: no errors").await;
        page.sees("You gave no file.").await;
        page.until("the heading has the focus", async || {
            (page.focused().await.role == "heading").then_some(())
        })
        .await;
        let text = GLOSSARY.replacen("\"terms\"", "\"termz\"", 1);
        let paste = "const it = document.getElementById('pasted'); it.focus(); \
                     it.value = arguments[0]; \
                     it.dispatchEvent(new Event('input', { bubbles: true }))";
        page.script(paste, vec![json!(text)]).await;
        page.press(Key::Tab).await;
        page.has_focus("button", "Check again").await;
        page.press(Key::Enter).await;
        page.sees("Neither name nor keys tell which file this is.").await;
        page.has_focus("combobox", "This is").await;
        page.type_text("glos").await;
        page.press(Key::Tab).await;
        page.script("document.getElementById('pasted').focus()", vec![]).await;
        page.press(Key::Tab).await;
        page.press(Key::Enter).await;
        page.sees("lacks the key terms").await;
        page.sees("has the key termz").await;
        page.tab_through().await;
        page.assert_no_errors().await;
        page.assert_no_strangers().await;
    });
}

#[test]
fn a_dropped_file_is_read_wherever_it_falls() {
    run(async |page| {
        page.open("/check").await;
        let drop = "const data = new DataTransfer(); \
                    data.items.add(new File([arguments[0]], 'glossary.json')); \
                    document.querySelector('footer').dispatchEvent(new DragEvent('drop', \
                    { dataTransfer: data, bubbles: true, cancelable: true }))";
        page.script(drop, vec![json!("{}")]).await;
        page.sees("lacks the key terms").await;
        page.sees("Yours: glossary.json.").await;
    });
}

#[test]
fn a_file_that_is_chosen_before_the_wasm_came_is_heard() {
    run(async |page| {
        page.hold().await;
        page.visit("/check").await;
        // It is read once the wasm is there, so it has to stay till then.
        let file = File::new("glossary.json", b"{}");
        choose(page, &file).await;
        page.let_go().await;
        page.sees("lacks the key terms").await;
    });
}

#[test]
fn where_the_endpoint_does_not_answer_the_saved_copy_stands_in() {
    run_with(&["--fault", "timing.json=404"], async |page| {
        page.open("/check").await;
        page.click("button", "Check").await;
        page.sees("The endpoint did not answer").await;
        page.sees("timing.json 20").await;
    });
}

#[test]
fn without_its_wasm_it_says_how_to_check_and_what_each_file_is_for() {
    for scripts in [true, false] {
        run(async |page| {
            page.viewport(360, 640).await;
            page.block(&["*.wasm"]).await;
            page.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": !scripts })).await;
            page.visit("/check").await;
            page.sees("Checking here needs JavaScript and WebAssembly.").await;
            page.sees("cargo run --bin catalog -- check").await;
            page.sees("The rules of when to start").await;
            page.has_no("button", "Check").await;
            page.assert_no_sideways_scroll().await;
        });
    }
}

#[test]
fn everyone_can_read_and_use_it() {
    run_at(docent(), async |page| {
        for (width, is_dark) in [(320, false), (360, true), (1280, false)] {
            page.viewport(width, 700).await;
            if is_dark {
                page.prefer_dark().await;
            }
            page.open("/check").await;
            page.assert_no_violations().await;
            let file = File::new("catalog.json", faulty().as_bytes());
            choose(page, &file).await;
            page.sees("Your file is checked: ").await;
            page.select("Show", "Errors").await;
            page.assert_no_violations().await;
            page.assert_no_sideways_scroll().await;
            page.assert_large_targets().await;
        }
        page.text_size(200).await;
        page.assert_no_sideways_scroll().await;
    });
}
