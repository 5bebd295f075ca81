//! Draws the view that the model says, and has the first one take the page over.

use super::Running;
use crate::{
    browser::{morph::morph, page, takeover::take_over},
    components::school,
    pages,
    state::Extent,
    words::site as words,
};
use leptos::prelude::*;
use std::time::Duration;

/// The id of the element that the app draws into. A page stands there already.
const APP: &str = "app";

impl Running {
    /// Keeps the document as the model says. The first view is made in a task of its own and
    /// takes over in a later one: a slow phone takes a touch in between.
    pub(super) fn draw(self) {
        Effect::new(move |drawn: Option<()>| {
            self.model.track();
            if drawn.is_none() {
                set_timeout(move || self.begin(), Duration::ZERO);
            } else if self.is_waiting() {
                self.first.set_value(Some(String::new()));
            } else {
                let markup = self.markup();
                self.show_published();
                // Also where it is the same: what a person chose in vain is taken back.
                morph(APP, &markup);
            }
        });
    }

    /// The view as the model says. What stands around it follows at once.
    fn markup(self) -> String {
        let (markup, title, canonical, accent) = self.model.with_untracked(|model| {
            (
                pages::view(model).into_string(),
                words::title(&pages::heading(model)),
                pages::canonical(model),
                model.catalog.document.institution.accent.clone(),
            )
        });
        if let Some(accent) = accent {
            school::wear(&accent);
        }
        page::set_title(&title);
        if let Some(canonical) = canonical {
            page::set_canonical(&canonical);
        }
        markup
    }

    /// Whether the first view is still to take the page over.
    pub(super) fn is_waiting(self) -> bool {
        self.first.with_value(Option::is_some)
    }

    /// Shows the first view, once it can hear.
    fn begin(self) {
        self.hear();
        self.first.set_value(Some(self.markup()));
        let show = move || {
            if let Some(made) = self.first.try_update_value(Option::take).flatten() {
                take_over(APP, &if made.is_empty() { self.markup() } else { made });
                self.show_published();
            }
            request_animation_frame(page::ready);
        };
        set_timeout(show, Duration::ZERO);
    }

    /// Shows what is drawn, where the boot script hides what was published.
    fn show_published(self) {
        if self.model.with_untracked(|it| it.tool.extent != Extent::Hidden) {
            page::unmark_root(page::ASKED);
        }
    }
}
