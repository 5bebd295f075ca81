//! A report of a wrong fact, ready to be sent by the person.

use super::{notes::Notes, typed::typed};
use crate::{
    browser::{form::Entered, page},
    domain::program::Program,
    route::Route,
    state::{Command, Model},
    words::report as words,
};
use maud::{Markup, html};

/// The id of the report's form begins so; the program's follows.
const FORM: &str = "report-";
/// The name of its text, and the id of its field; of a tool’s text that is copied too.
pub const TEXT: &str = "report";

/// What becomes of a report that a person fills in: a button has it copied.
pub fn entered(
    model: &mut Model,
    entered: &Entered,
    pairs: &[(String, String)],
) -> Option<Vec<Command>> {
    let (_, text) = pairs.iter().find(|(name, _)| name == TEXT)?;
    if !entered.form.starts_with(FORM) {
        return None;
    }
    model.report = Some(text.clone());
    model.is_copied = None;
    let copy = || Command::Copy(text.clone());
    Some(entered.is_submitted.then(copy).into_iter().collect())
}

/// A disclosure with a report to fill in: by mail where the institution has an
/// inbox, to be copied in any case. Nothing is sent by the app.
pub fn report(model: &Model, notes: &Notes<'_>, program: &Program) -> Markup {
    let catalog = notes.catalog;
    let inbox = catalog.institution.contact.as_ref();
    let text = model.report.clone().unwrap_or_else(|| {
        let address = [&model.origin, &notes.href(&Route::Program(program.id.clone()))]
            .map(String::as_str)
            .concat();
        words::text(&program.title, &address, &catalog.content_version)
    });
    html! {
        form id={ (FORM) (program.id) } autocomplete="off" {
            details.disclosure.report {
                summary.disclosure__summary { (words::REPORT) }
                p.report__help {
                    (if inbox.is_some() { words::WITH_INBOX } else { words::WITHOUT_INBOX })
                }
                label.report__label for=(TEXT) { (words::TEXT) }
                textarea.report__text #(TEXT) name=(TEXT) rows="7" { (typed(&text)) }
                div.report__actions {
                    button.button.with-app type="submit" { (words::COPY) }
                    @if let Some(inbox) = inbox {
                        @let subject = page::encode(&words::subject(&program.title));
                        a.button
                            rel="external"
                            href={ "mailto:" (inbox) "?subject=" (subject) "&body=" (page::encode(&text)) }
                        { (words::MAIL) }
                    }
                }
                p.report__status role="status" {
                    @match model.is_copied {
                        Some(true) => (words::COPIED),
                        Some(false) => (words::NOT_COPIED),
                        None => {},
                    }
                }
            }
        }
    }
}
