//! The answer: the sentence, and the parts of the result.

use super::{Shown, planned::Planned};
use crate::words::roles::{self as words, result};
use maud::{Markup, html};

/// The heading takes the focus where another pathway was chosen.
pub(super) const HEADING: &str = "roles-heading";

impl Shown<'_> {
    /// The heading of the view from the first answer on.
    pub(super) fn headline(&self, planned: Option<&Planned<'_, '_>>) -> Markup {
        let Some(planned) = planned else {
            return html! {
                h1.page-heading #(HEADING) tabindex="-1" { (words::NAME) }
                p.lead { (result::NO_TARGET) }
            };
        };
        html! {
            @if let Some(from) = self.from() { p.roles__eyebrow { (from) } }
            h1.page-heading #(HEADING) tabindex="-1" data-result { (planned.sentence()) }
            p.lead { (planned.lead()) }
        }
    }

    fn from(&self) -> Option<String> {
        let (answers, catalog) = (self.answers(), &self.visit.catalog);
        let own = answers.profession.given()?;
        let profession = catalog.profession(own)?;
        let stage = answers.stage.given().and_then(|it| catalog.stage(it));
        let stage = stage.map_or("", |it| it.name.of(Some(own)));
        Some(result::from(&profession.phrase, stage))
    }
}

impl Planned<'_, '_> {
    pub(super) fn sentence(&self) -> String {
        result::sentence(&self.plan, self.way.as_ref(), &self.role.name, self.now())
    }

    fn lead(&self) -> String {
        let mut lead =
            result::lead(&self.plan, self.way.as_ref(), &self.shown().visit.catalog, self.now());
        if let Some((goal, way)) = self.goal().zip(self.way.as_ref()) {
            lead.push(' ');
            lead.push_str(&result::goal(way.end, goal));
        }
        lead
    }

    /// What stands below the steps.
    pub(super) fn rest(&self) -> Markup {
        html! {
                (self.counted_forms())
                (self.others())
                (self.strengthens())
                (self.why_not())
                (self.elsewhere())
                (self.known())
        }
    }
}
