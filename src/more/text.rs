//! The pages of text, which the second wasm draws for the app.

use super::{More, Reply};
use crate::{content, domain::catalog::Catalog, pages::text::Text};

impl More {
    /// Takes the content file of the method page, and says whether it could.
    pub(super) fn take_glossary(&mut self, file: &str, answer: &mut Reply) {
        match content::read(file) {
            Ok(glossary) => {
                let updated = content::Document::updated(&glossary);
                answer.add("updated", updated.to_text());
                self.glossary = Some(glossary);
            }
            Err(refusal) => answer.add("refused", refusal.word()),
        }
    }

    /// Draws the page of text that the app shows, where it shows one.
    pub(super) fn draw(&self, catalog: &Catalog, answer: &mut Reply) {
        let Some(route) = self.root.route(&self.path) else { return };
        let ledger = self.ledger(catalog).into_string();
        let text = Text {
            catalog,
            glossary: self.glossary.as_ref(),
            root: &self.root,
            endpoint: &self.endpoint,
            place: self.keeper.visit.place,
            ledger: &ledger,
        };
        if let Some(page) = text.page(&route) {
            answer.add("view", page.into_string());
        }
    }
}
