//! The load of the first year, month by month, against one’s hours.

mod bars;

use super::{assumptions::ASSUMPTIONS, shown::Shown};
use crate::{
    components::{source_mark::marked_text, strip::label},
    domain::{
        fact::Fact,
        timing::{AssumptionKind, LoadBasis, MonthOfYear},
    },
    words::{
        figures,
        timing::{load as words, sentence, weights},
    },
};
use maud::{Markup, html};

/// The id of the heading.
const HEADING: &str = "timing-load";

impl Shown<'_> {
    pub(super) fn load(&self) -> Markup {
        let intake = self.advice.best().or_else(|| self.advice.intakes.first());
        let Some(intake) = intake else { return html! {} };
        let year = intake.year.as_slice();
        html! {
            section.load aria-labelledby=(HEADING) {
                h2.section-heading #(HEADING) { (words::HEADING) }
                @if let Some(load) = self.scene.load() {
                    @if let Some(needed) = year.iter().find_map(|it| it.needed) {
                        (self.against(needed, year))
                    } @else if year.iter().all(|it| it.is_blocked) {
                        p.load__says { (words::ALL_BLOCKED) }
                    } @else {
                        p.load__says { span.unknown { (words::no_span()) } }
                    }
                    (self.known_by(load.basis))
                } @else {
                    p.load__says { span.unknown { (words::unknown()) } }
                }
            }
        }
    }

    /// The load in a sentence, and where hours were said as a picture and a table.
    fn against(&self, needed: (u32, u32), year: &[MonthOfYear]) -> Markup {
        let pace = self.answers().pace.given().copied();
        html! {
            p.load__says { (words::sentence(needed, pace, year)) }
            @if let Some(blocked) = words::blocked(year) { p.load__says { (blocked) } }
            @if year.iter().any(|it| it.free.is_some()) {
                (bars::bars(needed, year))
                details.disclosure #timing-load-table {
                    summary.disclosure__summary { (words::TABLE) }
                    (table(year))
                }
            } @else {
                @let is_said = self.answers().hours_now.given().is_some();
                p.load__says { @if is_said { (words::AT_ODDS) } @else { (words::SAY) } }
            }
        }
    }

    /// How the load is known, with what it is worked out from.
    fn known_by(&self, basis: LoadBasis) -> Markup {
        let (notes, program) = (&self.notes, self.scene.program);
        let kinds: &[AssumptionKind] = match basis {
            LoadBasis::Published => &[],
            LoadBasis::UsCredits => &[
                AssumptionKind::UsCreditHours,
                AssumptionKind::WeeksATerm,
                AssumptionKind::WeeksAYear,
            ],
            LoadBasis::UkCredits => &[AssumptionKind::UkCreditHours, AssumptionKind::WeeksAYear],
        };
        let fact: Fact<String> = match basis {
            LoadBasis::Published => program.weekly_hours.map(|it| figures::weekly_hours(*it)),
            LoadBasis::UsCredits | LoadBasis::UkCredits => program.credits.map(figures::credits),
        };
        html! {
            div.load__basis.caption {
                (words::basis(basis)) " "
                @if let Some(text) = fact.value() { (marked_text(notes, text, &fact)) }
                @if !kinds.is_empty() {
                    p.load__hangs {
                        (words::HANGS_ON)
                        a.text-link href={ "#" (ASSUMPTIONS) } rel="external" { (weights::ASSUMPTIONS) }
                        "."
                    }
                    ul.load__numbers { @for kind in kinds { (self.number(*kind)) } }
                }
            }
        }
    }

    /// An assumption with its number, and its mark or whose it is.
    fn number(&self, kind: AssumptionKind) -> Markup {
        let found = self.timing.assumptions.iter().find(|it| it.kind == kind);
        let Some(assumption) = found else { return html! {} };
        let number = self.scene.number(kind);
        let is_own = self.query.settings.pairs().iter().any(|(it, _)| *it == kind);
        let text = words::assumption(&assumption.name, number);
        html! {
            li.load__number {
                @if is_own {
                    (text) " " (words::YOURS)
                } @else {
                    (marked_text(&self.notes, &text, &assumption.number.map(u16::to_string)))
                }
            }
        }
    }
}

fn table(year: &[MonthOfYear]) -> Markup {
    html! {
        // In blocks and with its roles as the strip’s.
        table.strip-table.load-table role="table" {
            caption.visually-hidden { (words::HEADING) }
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { (words::MONTH) }
                    th.load-table__number role="columnheader" scope="col" { (words::LOAD) }
                    th.load-table__number role="columnheader" scope="col" { (words::HOURS) }
                }
            }
            tbody role="rowgroup" {
                @for month in year {
                    tr role="row" {
                        th role="rowheader" scope="row" { (sentence::month(month.month)) }
                        td.load-table__number role="cell" { (label(words::LOAD)) (words::load(month)) }
                        td.load-table__number role="cell" { (label(words::HOURS)) (words::month_free(month)) }
                    }
                }
            }
        }
    }
}
