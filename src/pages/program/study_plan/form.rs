//! What a person can choose for a study plan.

use super::{Drawn, FORM};
use crate::{
    domain::study_plan::{
        Terms,
        query::{self, keys},
    },
    words::study_plan as words,
};
use maud::{Markup, html};

/// A choice of a select: its value in the address, its name, and whether it is
/// the one at hand. The empty value is what the plan chooses itself.
type Choice = (String, String, bool);

/// The form of the choices.
pub(super) fn form(drawn: &Drawn<'_>) -> Markup {
    let plan = &drawn.plan;
    let value = |index: usize, value: String| if index == 0 { String::new() } else { value };
    let lengths = plan.lengths.iter().enumerate().map(|(index, it)| {
        (value(index, query::length(*it)), words::length(*it), *it == plan.months)
    });
    let starts = plan.intakes.iter().enumerate().map(|(index, it)| {
        let name = words::moment(it.start, it.year);
        (value(index, query::start(it.start, it.year)), name, Some(*it) == plan.intake)
    });
    let (lengths, starts): (Vec<Choice>, Vec<Choice>) = (lengths.collect(), starts.collect());
    html! {
        form.study-plan__form.with-app id=(FORM) {
            div.study-plan__fields {
                (select(keys::YEARS, words::YEARS, &lengths))
                @if !starts.is_empty() {
                    div.undated[!drawn.is_dated] { (select(keys::START, words::START, &starts)) }
                }
            }
            @if let Some(terms) = &plan.terms {
                details.disclosure {
                    summary.disclosure__summary { (words::ASSUMPTIONS) }
                    (assumptions(terms))
                }
            }
        }
    }
}

fn assumptions(terms: &Terms) -> Markup {
    let value = |is_ours: bool, it: u8| if is_ours { String::new() } else { it.to_string() };
    let a_year: Vec<Choice> = (1..=4)
        .map(|it| (value(it == terms.a_year_assumed, it), it.to_string(), it == terms.a_year))
        .collect();
    let (ours, chosen) = (terms.per_course_assumed, terms.per_course);
    let mut sizes: Vec<Choice> = Vec::new();
    for it in terms.system.course_sizes() {
        let is_ours = Some(*it) == ours;
        sizes.push((value(is_ours, *it), it.to_string(), Some(*it) == chosen));
    }
    if !sizes.is_empty() {
        sizes.push((value(ours.is_none(), 0), words::NOT_ASSUMED.to_owned(), chosen.is_none()));
    }
    html! {
        div.study-plan__fields {
            (select(keys::TERMS, words::TERMS, &a_year))
            (select(keys::COURSE, words::PER_COURSE, &sizes))
        }
    }
}

/// A labeled select; nothing where there is nothing to choose from.
fn select(key: &str, label: &str, choices: &[Choice]) -> Markup {
    html! {
        @if !choices.is_empty() {
            div.field {
                label.field__label for={ "plan-" (key) } { (label) }
                div.field__select {
                    select.field__control id={ "plan-" (key) } name=(key) {
                        @for (value, name, is_chosen) in choices {
                            option value=(value) selected[*is_chosen] { (name) }
                        }
                    }
                }
            }
        }
    }
}
