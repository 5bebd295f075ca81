//! What an advisor counts as met, with the reason (L18).

use super::{
    entered::value_of,
    planned::Planned,
    steps::{need_id, step_id},
};
use crate::{
    browser::form::Entered,
    domain::{answers::ToolChange, id::Code, pathway::Requirement},
    words::roles::steps as words,
};
use maud::{Markup, html};

/// The form of a requirement begins with this, and ends with its number.
const COUNTED: &str = "counted-";
/// Its field, and the button that takes it back.
const REASON: &str = "reason";
const UNCOUNT: &str = "uncount";

/// The most letters of a reason, since it stands in the plan.
const MOST_LETTERS: usize = 300;

/// What becomes of such a form.
pub(super) enum Count {
    /// It is counted with a reason, or no longer.
    Change(ToolChange),
    /// A reason is missing; the id of the field for it.
    Missing(String),
}

/// What the form of a requirement says.
pub(super) fn counted(entered: &Entered, pairs: &[(String, String)]) -> Option<Count> {
    let code = entered.form.strip_prefix(COUNTED).filter(|_| entered.is_submitted)?;
    let code = Code(code.parse().ok()?);
    let reason = value_of(pairs, REASON).unwrap_or_default().trim();
    Some(if value_of(pairs, UNCOUNT).is_some() {
        Count::Change(ToolChange::Counted(code, None))
    } else if reason.is_empty() {
        Count::Missing(field(code))
    } else {
        Count::Change(ToolChange::Counted(code, Some(reason.chars().take(MOST_LETTERS).collect())))
    })
}

/// The id of the field for the reason.
fn field(code: Code) -> String {
    [COUNTED, &code.0.to_string(), "-", REASON].concat()
}

impl Planned<'_, '_> {
    /// The form in which an advisor counts a requirement, or what was counted.
    pub(super) fn counts(&self, rule: &Requirement) -> Markup {
        let form = [COUNTED, &rule.code.0.to_string()].concat();
        let field = field(rule.code);
        let trouble = [&field, "-trouble"].concat();
        let reason = self.answers().counted.get(rule.code.0);
        let steps = rule.ways.first().map_or_else(Vec::new, |it| self.steps(it));
        let about = self.names(&steps);
        // Where it stands once it is not counted any more.
        let row = steps.first().map(|it| step_id(it));
        let is_missing = self.shown().unreasoned == Some(field.as_str());
        html! {
            @if let Some(reason) = reason {
                p { (words::reason(reason)) }
                button.button.button--quiet type="submit" form=(form) name=(UNCOUNT) value="1"
                    data-refuge=[row]
                {
                    (words::COUNT_NO_LONGER) span.visually-hidden { ": " (about) }
                }
            }
            details.disclosure {
                summary.disclosure__summary {
                    @if reason.is_some() { (words::OTHER_REASON) } @else { (words::COUNTS) }
                    span.visually-hidden { ": " (about) }
                }
                div.roles__more {
                    div.field {
                        label.field__label for=(field) { (words::REASON) }
                        textarea.field__control
                            #(field)
                            name=(REASON)
                            form=(form)
                            rows="2"
                            maxlength=(MOST_LETTERS)
                            aria-invalid=[is_missing.then_some("true")]
                            aria-describedby=[is_missing.then_some(trouble.as_str())]
                        {
                            (reason.map_or("", String::as_str))
                        }
                        @if is_missing { p.roles__trouble #(trouble) { (words::MISSING_REASON) } }
                    }
                    button.button type="submit" form=(form) data-refuge=(need_id(rule)) {
                        (words::COUNT)
                    }
                    p.caption { (words::NEEDS_REASON) }
                }
            }
        }
    }

    /// The forms themselves, outside of the one around the steps: of what the role asks
    /// for, and of what a role on the way to it does.
    pub(super) fn counted_forms(&self) -> Markup {
        let mut codes: Vec<u16> = self.plan.needs.iter().map(|it| it.requirement.code.0).collect();
        if let Some(way) = &self.way {
            for rule in way.stages.iter().flat_map(|it| &it.asked_by) {
                if !codes.contains(&rule.code.0) {
                    codes.push(rule.code.0);
                }
            }
        }
        html! { @for code in codes { form id={ (COUNTED) (code) } autocomplete="off" {} } }
    }
}
