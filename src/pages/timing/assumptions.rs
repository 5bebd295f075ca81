//! The numbers that the result hangs on, each to be set to another.

use super::{
    refused::{Refused, refusal},
    shown::Shown,
    weights::RESET,
};
use crate::{
    browser::form::Entered,
    components::source_mark::marked_text,
    domain::timing::{Assumption, Settings, Timing, TimingQuery},
    route::Route,
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
                form.assumptions #(ASSUMPTIONS) autocomplete="off" novalidate {
                    (self.now())
                    @for it in &self.timing.assumptions { (self.assumption_row(it)) }
                    div.assumptions__bar {
                        button.button.button--quiet type="submit" { (words::APPLY) }
                        button.button.button--quiet type="submit" name=(RESET) {
                            (words::SET_BACK)
                        }
                    }
                }
                @if !self.query.settings.pairs().is_empty() {
                    @let set = TimingQuery::setting_pairs(&self.query.settings, self.timing);
                    p {
                        a.text-link href=(self.notes.href_with(&Route::MyPlan, &set)) {
                            (words::PLAN)
                        }
                    }
                }
            }
        }
    }

    fn assumption_row(&self, it: &Assumption) -> Markup {
        let number = self.scene.number(it.kind);
        let field = field(it);
        let refused = self.when.refused(&field);
        let hint = [&field, "-hint"].concat();
        let described = refused.map_or_else(String::new, |it| it.id() + " ") + &hint;
        let own = it.number.map(|it| whole((*it).into()));
        let is_set = self.query.settings.pairs().iter().any(|(kind, _)| *kind == it.kind);
        html! {
            div.assumptions__item {
                label.field__label for=(field) { (it.name) }
                div.field__hint id=(hint) {
                    (words::range(it.min, it.max))
                    @if let Some(text) = own.value() {
                        @let text = if is_set { words::instead(text) } else { words::now(text) };
                        (words::BETWEEN)
                        (marked_text(&self.notes, &text, &own))
                    }
                }
                input.field__control.assumptions__number
                    id=(field)
                    type="number"
                    inputmode="numeric"
                    name=(field)
                    min=(it.min)
                    max=(it.max)
                    value=(number)
                    aria-describedby=(described)
                    data-still[self.when.has_drafts && refused.is_none()];
                (refusal(refused))
            }
        }
    }
}

/// The name of the field of an assumption, and its id.
fn field(of: &Assumption) -> String {
    ["set-", &of.code.0.to_string()].concat()
}

/// Takes what the form of the assumptions sends once its button is pressed. What is no
/// whole number in the range changes nothing; of a field that was left or sent with it,
/// that is given back.
pub(super) fn assume(
    query: &mut TimingQuery,
    timing: &Timing,
    entered: &Entered,
    pairs: &[(String, String)],
) -> Vec<Refused> {
    let mut refused = Vec::new();
    if entered.name == RESET {
        query.settings = Settings::default();
        return refused;
    }
    for it in &timing.assumptions {
        let field = field(it);
        let is_asked = entered.is_submitted || entered.name == field && !entered.is_typing;
        let text = pairs.iter().find(|(name, _)| *name == field).filter(|_| is_asked);
        let Some((_, text)) = text else { continue };
        let own = it.number.value().copied();
        if let Some(number) = text.parse().ok().filter(|number| it.holds(*number)) {
            if entered.is_submitted {
                query.settings.set(it.kind, Some(number).filter(|it| Some(*it) != own));
            }
        } else {
            let set = query.settings.pairs().iter().find(|(kind, _)| *kind == it.kind);
            let now = set.map(|it| it.1).or(own).unwrap_or_default();
            let says = words::stays(words::THIS, (it.min, it.max), now);
            refused.push(Refused { field, says });
        }
    }
    refused
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
    fn a_number_is_taken_where_it_is_in_the_range() {
        let timing = timing();
        for number in [0, 1, 6, 12, 50, 100, 999, 65_535_u16] {
            let query = sent(&timing, "", true, &number.to_string());
            for (at, it) in timing.assumptions.iter().enumerate() {
                let set = query.settings.pairs().iter().find(|(kind, _)| *kind == it.kind);
                let before = Some(it.max).filter(|_| at == 0).or(it.number.value().copied());
                let wanted = if it.holds(number) { Some(number) } else { before };
                let now = set.map(|it| it.1).or(it.number.value().copied());
                assert_eq!(now, wanted, "{number}: {}", it.name);
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
