//! The map: the same links in the same order as the list of steps, each with its
//! drawing, for a phone; and the choice of the years that are drawn (B17).

use super::{figure::Line, planned::Planned, row::Row};
use crate::{
    domain::pathway::{Pathway, RolesQuery, YearRange, YearsTurn},
    words::roles::map as words,
};
use maud::{Markup, html};

/// The form of the years that are shown, and the name of its buttons.
pub(super) const YEARS: &str = "roles-years";
pub(super) const SHOW: &str = "show";

impl Line {
    /// Of a pathway, with the years of the address; with the first ones where these are
    /// none of it.
    pub(super) fn of(planned: &Planned<'_, '_>, way: &Pathway<'_>) -> Self {
        let now = planned.now();
        let all = way.years(now);
        let chosen = planned.query.years.filter(|it| it.is_within(all));
        Self { shown: chosen.unwrap_or_else(|| all.at_first()), all, now }
    }

    /// The form itself, outside of the others. Its buttons stand where the drawings are.
    pub(super) fn form(&self) -> Markup {
        html! { @if self.all.has_choice() { form #(YEARS) {} } }
    }

    /// The buttons to other years, and which are shown. A button that would change
    /// nothing stays, so that the focus does.
    pub(super) fn choice(&self) -> Markup {
        if !self.all.has_choice() {
            return html! {};
        }
        html! {
            div.roles__years {
                p.caption role="status" { (words::shown(self.shown, self.all)) }
                div.roles__choices {
                    @for turn in YearsTurn::ALL {
                        @let turned = self.shown.turned(turn, self.all);
                        button.button.button--quiet
                            type="submit"
                            form=(YEARS)
                            name=(SHOW)
                            value=(self.text(turned))
                            aria-disabled=[(turned == self.shown).then_some("true")]
                        {
                            (words::turn(turn))
                        }
                    }
                }
            }
        }
    }

    /// Years as the value of a button; nothing for those that are shown unasked.
    fn text(&self, years: YearRange) -> String {
        if years == self.all.at_first() {
            return String::new();
        }
        [&years.first.to_string(), "-", &years.count.to_string()].concat()
    }

    /// The map on a phone.
    pub(super) fn map(&self, rows: &[Row]) -> Markup {
        html! {
            details.disclosure.roles__map #roles-map {
                summary.disclosure__summary { (words::MAP) }
                (self.choice())
                (self.axis(true))
                ol { @for it in rows { (it.mapped()) } }
            }
        }
    }
}

/// Takes the years of a button.
pub(super) fn take_years(query: &mut RolesQuery, value: &str) {
    let both = value.split_once('-');
    let both = both.and_then(|(first, count)| first.parse().ok().zip(count.parse().ok()));
    query.years = both.map(|(first, count)| YearRange { first, count });
}
