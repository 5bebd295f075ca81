//! Components in a real browser: labels, values and focus, by role and name.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use docent::{
    components::{content_notice::ContentNotice, question::Question, remote_view::RemoteView},
    content::{self, Origin},
    domain::{answers::Answer, catalog::Catalog},
    route::Root,
    state::{self, Content, Loaded, Remote, Site, Trouble},
};
use leptos::{mount::mount_to, prelude::*, task::tick};
use maud::html;
use std::sync::Arc;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{HtmlElement, HtmlSelectElement};

wasm_bindgen_test_configure!(run_in_browser);

/// The shipped catalog.
const CATALOG: &str = include_str!("../public/api/v1/catalog.json");

/// A place of its own for each test, with the contexts of the app.
fn show<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> HtmlElement {
    let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&place).unwrap();
    let mounted = mount_to(place.clone(), move || {
        state::provide(Site::new(Root::new("/"), "api/v1/"));
        view()
    });
    mounted.forget();
    place
}

fn find<T: wasm_bindgen::JsCast>(place: &HtmlElement, css: &str) -> Option<T> {
    place.query_selector(css).unwrap().map(wasm_bindgen::JsCast::unchecked_into)
}

fn catalog(origin: Origin) -> Remote<Catalog> {
    let document: Catalog = content::read(CATALOG).unwrap();
    let trouble = match origin {
        Origin::Live => None,
        Origin::Snapshot => Some(Trouble::Refused(content::Refusal::NotJson)),
    };
    Remote::Ready(Arc::new(Loaded { document, origin, trouble }))
}

#[wasm_bindgen_test]
async fn a_question_reads_on_from_its_label_and_tells_its_answer() {
    let answer = RwSignal::new(Answer::Absent);
    let place = show(move || {
        let choices = vec![("nurse".to_owned(), "nurse".to_owned())];
        view! {
            <Question
                id="web-profession"
                label="I am a"
                prompt="choose"
                choices=Signal::stored(choices)
                has_not_sure=true
                answer=answer
                on_answer=Callback::new(move |it| answer.set(it))
            />
        }
    });
    tick().await;
    let label: HtmlElement = find(&place, "label[for='web-profession']").unwrap();
    assert_eq!(label.text_content().unwrap(), "I am a");
    let select: HtmlSelectElement = find(&place, "#web-profession").unwrap();
    assert_eq!(select.length(), 3);
    for (value, wanted) in
        [("nurse", Answer::Given("nurse".to_owned())), ("?", Answer::NotSure), ("", Answer::Absent)]
    {
        select.set_value(value);
        select.dispatch_event(&web_sys::Event::new("change").unwrap()).unwrap();
        assert_eq!(answer.get_untracked(), wanted);
    }
    answer.set(Answer::Given("nurse".into()));
    tick().await;
    assert_eq!(select.value(), "nurse", "an answer from elsewhere shows");
}

#[wasm_bindgen_test]
async fn a_remote_view_follows_its_content() {
    let held: StoredValue<Option<Content<Catalog>>> = StoredValue::new(None);
    let place = show(move || {
        let content = Content::<Catalog>::expect();
        held.set_value(Some(content));
        let view =
            |loaded: &Loaded<Catalog>| html! { p.there { (loaded.document.programs.len()) } };
        view! { <RemoteView content=content view=view /> }
    });
    tick().await;
    let content = held.get_value().unwrap();
    assert!(find::<HtmlElement>(&place, ".waiting").is_some());
    content.set(catalog(Origin::Live));
    tick().await;
    let there: HtmlElement = find(&place, ".there").unwrap();
    assert_eq!(there.text_content().unwrap(), "2");
    content.set(Remote::Unavailable(Trouble::Refused(content::Refusal::NotJson)));
    tick().await;
    assert!(find::<HtmlElement>(&place, ".there").is_none());
}

#[wasm_bindgen_test]
async fn a_notice_stands_while_content_is_a_copy_and_is_announced() {
    let held: StoredValue<Option<Content<Catalog>>> = StoredValue::new(None);
    let place = show(move || {
        let content = Content::<Catalog>::expect();
        held.set_value(Some(content));
        view! { <ContentNotice content=content /> }
    });
    let content = held.get_value().unwrap();
    content.set(catalog(Origin::Live));
    tick().await;
    assert!(find::<HtmlElement>(&place, "section").is_none());
    content.set(catalog(Origin::Snapshot));
    tick().await;
    let text = find::<HtmlElement>(&place, "section").unwrap().text_content().unwrap();
    assert!(text.contains("copy of November\u{a0}22, 2026"), "{text}");
    let status: HtmlElement = find(&place, "[role='status']").unwrap();
    assert_eq!(status.text_content().unwrap(), "You see a saved copy");
    content.set(catalog(Origin::Live));
    tick().await;
    assert!(find::<HtmlElement>(&place, "section").is_none());
}
