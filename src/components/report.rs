//! A report of a wrong fact, ready to be sent by the person.

use crate::{
    browser::page,
    domain::{catalog::Catalog, id::ProgramId},
    state::Content,
    words::report as words,
};
use leptos::prelude::*;

/// A disclosure with a report to fill in: by mail where the institution has an
/// inbox, to be copied in any case. Nothing is sent by the app.
#[component]
pub fn Report(
    /// The program that the report is about.
    program: ProgramId,
) -> impl IntoView {
    let catalog = Content::<Catalog>::expect();
    let title = Memo::new(move |_| {
        let loaded = catalog.loaded()?;
        let program = loaded.document.program(&program)?.title.clone();
        Some((program, loaded.document.content_version.clone()))
    });
    let inbox = move || catalog.loaded()?.document.institution.contact.clone();
    let text = RwSignal::new(String::new());
    let copied = RwSignal::new(false);
    // The report starts once the program is there.
    Effect::new(move |_| {
        let address = page::address().unwrap_or_default();
        if let Some((program, version)) = title.get() {
            text.set(words::text(&program, &address, &version));
        }
        copied.set(false);
    });
    let help = move || {
        if inbox().is_some() { words::WITH_INBOX } else { words::WITHOUT_INBOX }
    };
    let mail = move || {
        let (inbox, (program, _)) = (inbox()?, title.get()?);
        let subject = page::encode(&words::subject(&program));
        let body = page::encode(&text.get());
        let href = format!("mailto:{inbox}?subject={subject}&body={body}");
        Some(view! {
            <a class="button" href=href>
                {words::MAIL}
            </a>
        })
    };
    let copy = move |_| {
        text.with_untracked(|text| page::copy(text));
        copied.set(true);
    };
    view! {
        <details class="disclosure report" class:report--hidden=move || title.with(Option::is_none)>
            <summary class="disclosure__summary">{words::REPORT}</summary>
            <p class="report__help">{help}</p>
            <label class="report__label" for="report">
                {words::TEXT}
            </label>
            <textarea
                class="report__text"
                id="report"
                rows="7"
                prop:value=move || text.get()
                on:input=move |event| text.set(event_target_value(&event))
            ></textarea>
            <div class="report__actions">
                <button class="button" type="button" on:click=copy>
                    {words::COPY}
                </button>
                {mail}
            </div>
            <p class="report__status" role="status">
                {move || copied.get().then_some(words::COPIED)}
            </p>
        </details>
    }
}
