//! Says when what is shown is not live, and offers to try again.

use crate::{
    browser::form::Entered,
    content::{Document as _, Origin},
    domain::calendar::Day,
    state::{File, Model, Trouble},
    words::{content as words, figures},
};
use maud::{Markup, html};

/// The forms of the notices.
const RETRIES: [(&str, File); 2] = [("retry-catalog", File::Catalog), ("retry-tool", File::Tool)];

/// The file that a person wants fetched again.
pub fn retried(entered: &Entered) -> Option<File> {
    RETRIES.iter().find(|(form, _)| *form == entered.form).map(|(_, file)| *file)
}

/// A notice while a content file of the view is a saved copy; it is announced. One
/// is enough where both files are.
pub fn content_notice(model: &Model) -> Markup {
    let catalog = &model.catalog;
    let catalog = saved(catalog.origin, catalog.document.updated(), catalog.trouble.as_ref());
    let tool = model.tool.file.as_ref();
    let tool = tool.and_then(|it| saved(it.origin, it.updated, it.trouble.as_ref()));
    let [(catalog_form, _), (tool_form, _)] = RETRIES;
    let shown = catalog.map(|it| (catalog_form, it)).or_else(|| tool.map(|it| (tool_form, it)));
    html! {
        p.visually-hidden role="status" {
            @if shown.is_some() { (words::SNAPSHOT) }
        }
        @if let Some((form, text)) = &shown {
            section.notice aria-labelledby="notice" {
                h2.notice__heading #notice { (words::SNAPSHOT) }
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

/// What the notice says.
fn saved(origin: Origin, updated: Day, trouble: Option<&Trouble>) -> Option<String> {
    (origin == Origin::Snapshot).then(|| words::snapshot(&figures::day(updated), trouble))
}
