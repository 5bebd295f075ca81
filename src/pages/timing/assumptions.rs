//! The numbers that the result hangs on, each to be set to another.

use super::{shown::Shown, weights::RESET};
use crate::{
    browser::form::Entered,
    components::source_mark::marked_text,
    domain::timing::{Assumption, Settings, Timing, TimingQuery},
    words::timing::{sure::whole, weights as words},
};
use maud::{Markup, html};

/// The id of the form.
pub(super) const ASSUMPTIONS: &str = "timing-assumptions";

impl Shown<'_> {
    /// Every number with where it comes from, and a field for another.
    pub(super) fn assumptions(&self) -> Markup {
        html! {
            details.disclosure #timing-assumptions-open {
                summary.disclosure__summary.disclosure__summary--lead { (words::ASSUMPTIONS) }
                p.caption { (words::ASSUMPTIONS_LEAD) }
                form.assumptions #(ASSUMPTIONS) {
                    (self.now())
                    @for it in &self.timing.assumptions { (self.assumption_row(it)) }
                    div.assumptions__bar {
                        button.button.button--quiet type="submit" { (words::APPLY) }
                        button.button.button--quiet type="submit" name=(RESET) formnovalidate {
                            (words::SET_BACK)
                        }
                    }
                }
            }
        }
    }

    fn assumption_row(&self, it: &Assumption) -> Markup {
        let number = self.scene.number(it.kind);
        let code = it.code.0;
        // What is being typed is left alone; another number makes another field.
        let id = ["set-", &code.to_string(), "-", &number.to_string()].concat();
        let hint = ["set-", &code.to_string(), "-hint"].concat();
        let own = it.number.map(|it| whole((*it).into()));
        let is_set = self.query.settings.pairs().iter().any(|(kind, _)| *kind == it.kind);
        html! {
            div.assumptions__item {
                label.field__label for=(id) { (it.name) }
                div.field__hint id=(hint) {
                    (words::range(it.min, it.max))
                    @if let Some(text) = own.value() {
                        @let text = if is_set { words::instead(text) } else { words::now(text) };
                        (words::BETWEEN)
                        (marked_text(&self.notes, &text, &own))
                    }
                }
                input.field__control.assumptions__number
                    id=(id)
                    type="number"
                    inputmode="numeric"
                    name={ "set-" (code) }
                    min=(it.min)
                    max=(it.max)
                    value=(number)
                    aria-describedby=(hint)
                    data-still;
            }
        }
    }
}

/// Takes what the form of the assumptions sends once its button is pressed. A number
/// beyond its range becomes the nearest in it; what is no number changes nothing.
pub(super) fn assume(
    query: &mut TimingQuery,
    timing: &Timing,
    entered: &Entered,
    pairs: &[(String, String)],
) {
    if !entered.is_submitted {
        return;
    }
    if entered.name == RESET {
        query.settings = Settings::default();
        return;
    }
    for it in &timing.assumptions {
        let key = ["set-", &it.code.0.to_string()].concat();
        let text = pairs.iter().find(|(name, _)| *name == key).map(|(_, value)| value.trim());
        let Some(number) = text.and_then(|it| it.parse::<u64>().ok()) else { continue };
        let within = |number: u16| number.max(it.min).min(it.max);
        let number = within(u16::try_from(number).unwrap_or(u16::MAX));
        let own = it.number.value().map(|it| within(*it));
        query.settings.set(it.kind, Some(number).filter(|it| Some(*it) != own));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content, domain::catalog::Catalog};

    fn timing() -> Timing {
        let catalog = include_str!("../../../public/api/v1/catalog.json");
        let catalog: Catalog = content::read(catalog).unwrap();
        let timing = include_str!("../../../public/api/v1/timing.json");
        content::read_beside(timing, &catalog).unwrap()
    }

    fn sent(timing: &Timing, name: &str, is_submitted: bool, value: &str) -> TimingQuery {
        let entered = Entered {
            form: ASSUMPTIONS.to_owned(),
            name: name.to_owned(),
            value: String::new(),
            is_checked: false,
            is_submitted,
            is_typing: false,
            query: String::new(),
        };
        let key = |it: &Assumption| ["set-", &it.code.0.to_string()].concat();
        let pairs: Vec<_> =
            timing.assumptions.iter().map(|it| (key(it), value.to_owned())).collect();
        let mut query = TimingQuery::default();
        query.settings.set(timing.assumptions[0].kind, Some(timing.assumptions[0].max));
        assume(&mut query, timing, &entered, &pairs);
        query
    }

    #[test]
    fn numbers_are_held_in_their_range() {
        let timing = timing();
        for (value, bound) in [("0", true), ("65535", false), ("99999999", false)] {
            let query = sent(&timing, "", true, value);
            for it in &timing.assumptions {
                let wanted = if bound { it.min } else { it.max };
                let own = it.number.value().copied();
                let set = query.settings.pairs().iter().find(|(kind, _)| *kind == it.kind);
                assert_eq!(set.map(|it| it.1).or(own), Some(wanted));
            }
        }
    }

    #[test]
    fn what_is_no_number_or_is_still_typed_changes_nothing() {
        let timing = timing();
        let first = &timing.assumptions[0];
        let kept = [(first.kind, first.max)];
        for value in ["", "x", "-3", "2.5"] {
            assert_eq!(sent(&timing, "", true, value).settings.pairs(), kept);
        }
        assert_eq!(sent(&timing, "set-1", false, "4").settings.pairs(), kept);
        assert!(sent(&timing, RESET, true, "4").settings.pairs().is_empty());
    }

    #[test]
    fn the_numbers_of_the_content_are_not_kept() {
        let timing = timing();
        let first = &timing.assumptions[0];
        let own = first.number.value().unwrap().to_string();
        let query = sent(&timing, "", true, &own);
        assert!(query.settings.pairs().iter().all(|(kind, _)| *kind != first.kind));
    }
}
