//! Says when what is shown is not live, and offers to try again.

use crate::{
    browser::form::Entered,
    content::{Document, Origin},
    route::Route,
    state::{File, Loaded, Model, Remote},
    words::{content as words, figures},
};
use maud::{Markup, html};

/// The forms of the notices.
const RETRIES: [(&str, File); 2] =
    [("retry-catalog", File::Catalog), ("retry-glossary", File::Glossary)];

/// The file that a person wants fetched again.
pub fn retried(entered: &Entered) -> Option<File> {
    RETRIES.iter().find(|(form, _)| *form == entered.form).map(|(_, file)| *file)
}

/// A notice while a content file of the view is a saved copy or not there at
/// all; it is announced. One is enough where both files are saved copies.
pub fn content_notice(model: &Model) -> Markup {
    let catalog = copied(&model.catalog);
    let glossary = text(&model.glossary).filter(|_| model.route == Some(Route::Method));
    let [(catalog_form, _), (glossary_form, _)] = RETRIES;
    let shown = catalog.map(|it| (catalog_form, it));
    let shown = shown.or_else(|| glossary.map(|it| (glossary_form, it)));
    html! {
        p.visually-hidden role="status" {
            @if let Some((_, (heading, _))) = &shown { (heading) }
        }
        @if let Some((form, (heading, text))) = &shown {
            section.notice aria-labelledby="notice" {
                h2.notice__heading #notice { (heading) }
                p.notice__text { (text) }
                form #(form) {
                    button.button type="submit" {
                        (if model.retried.is_some() { words::TRYING } else { words::TRY_AGAIN })
                    }
                }
            }
        }
    }
}

/// What the notice says: a heading and a text.
fn text<D: Document>(content: &Remote<D>) -> Option<(&'static str, String)> {
    match content {
        Remote::Waiting => None,
        Remote::Unavailable(_) => Some((words::UNAVAILABLE, words::UNAVAILABLE_HELP.to_owned())),
        Remote::Ready(loaded) => copied(loaded),
    }
}

fn copied<D: Document>(loaded: &Loaded<D>) -> Option<(&'static str, String)> {
    match loaded.origin {
        Origin::Live => None,
        Origin::Snapshot => {
            let day = figures::day(loaded.document.updated());
            Some((words::SNAPSHOT, words::snapshot(&day, loaded.trouble.as_ref())))
        }
    }
}
