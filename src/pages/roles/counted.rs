//! What an advisor counts as met, with the reason (L18).

use super::planned::Planned;
use crate::{
    domain::pathway::Requirement,
    words::{figures, roles::steps as words},
};
use maud::{Markup, html};

/// The form of a requirement begins with this, and ends with its number.
pub(super) const COUNTED: &str = "counted-";
/// Its field.
pub(super) const REASON: &str = "reason";

impl Planned<'_, '_> {
    /// The form in which an advisor counts a requirement, or what was counted.
    pub(super) fn counts(&self, rule: &Requirement) -> Markup {
        let code = rule.code.0;
        let form = [COUNTED, &code.to_string()].concat();
        let field = [&form, "-", REASON].concat();
        let reason = self.answers().counted.get(code);
        html! {
            details.disclosure {
                summary.disclosure__summary {
                    (words::COUNTS) span.visually-hidden { ": " (self.names(rule)) }
                }
                div.roles__more {
                    div.field {
                        label.field__label for=(field) { (words::REASON) }
                        textarea.field__control #(field) name=(REASON) form=(form) rows="2" {
                            (reason.map_or("", String::as_str))
                        }
                    }
                    button.button type="submit" form=(form) { (words::COUNT) }
                    p.caption { (words::NEEDS_REASON) }
                }
            }
        }
    }

    /// The steps of the first way of a requirement, for a name.
    fn names(&self, rule: &Requirement) -> String {
        let steps = rule.ways.first().map_or_else(Vec::new, |it| self.steps(it));
        figures::and(&steps.iter().map(|it| self.name(it)).collect::<Vec<_>>())
    }

    /// The forms themselves, outside of the one around the steps.
    pub(super) fn counted_forms(&self) -> Markup {
        html! {
            @for need in &self.plan.needs {
                form id={ (COUNTED) (need.requirement.code.0) } {}
            }
        }
    }
}
