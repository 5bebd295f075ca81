//! The rules as a table, and their tests, which anyone can run.

use super::shown::Shown;
use crate::{
    components::source_mark::marked_text,
    domain::{
        catalog::Catalog,
        timing::{Criterion, Outcome, Rule, Timing, check_rules},
    },
    words::timing::{rules as words, sure::whole},
};
use maud::{Markup, html};

/// The id of the form.
pub(super) const RULES: &str = "timing-rules";

impl Shown<'_> {
    /// All rules, and what comes of their tests once they were run.
    pub(super) fn rules(&self) -> Markup {
        let timing = self.timing;
        html! {
            details.sureness #timing-rules-open {
                summary.sureness__title { h2.sureness__heading { (words::TITLE) } }
                p.sureness__text { (words::lead(timing.rules.len(), timing.tests.len())) }
                form.sureness__form #(RULES) {
                    button.button.button--quiet type="submit" name="check" value="1" {
                        (words::check(timing.tests.len()))
                    }
                }
                @if self.when.is_checked { (checked(timing, self.scene.catalog)) }
                div.rules__frame {
                    table.rules {
                        caption.visually-hidden { (words::CAPTION) }
                        thead {
                            tr {
                                th scope="col" { (words::RULE) }
                                th scope="col" { (words::CRITERION) }
                                th.rules__points scope="col" { (words::POINTS) }
                            }
                        }
                        tbody { @for rule in &timing.rules { (self.rule_row(rule)) } }
                    }
                }
            }
        }
    }

    fn rule_row(&self, rule: &Rule) -> Markup {
        let criterion = self.scene.criterion(rule.criterion);
        html! {
            tr {
                th scope="row" { (marked_text(&self.notes, &rule.rule, &rule.basis)) }
                td { (criterion.map_or("", |it: &Criterion| it.name.as_str())) }
                td.rules__points { (whole(rule.points.into())) }
            }
        }
    }
}

/// What came of every test.
fn checked(timing: &Timing, catalog: &Catalog) -> Markup {
    let outcomes = check_rules(timing, catalog);
    let n_right = outcomes.iter().filter(|it| it.is_right()).count();
    html! {
        h3.sureness__part { (words::TESTS) }
        p.sureness__text role="status" { (words::counts(n_right, outcomes.len())) }
        ul.rules__tests { @for it in &outcomes { (outcome(it)) } }
    }
}

/// A test: a sign and its word, its name, and what differs.
fn outcome(it: &Outcome<'_>) -> Markup {
    html! {
        li.standing-rule {
            span.standing__state {
                @if it.is_right() {
                    span.standing__sign.standing__dot aria-hidden="true" {}
                    b.standing__word { (words::RIGHT) }
                } @else {
                    span.standing__sign.standing__circle aria-hidden="true" {}
                    b.standing__word { (words::DIFFERS) }
                }
            }
            div {
                (it.test.name)
                @for (wanted, found) in &it.differences {
                    p.standing-rule__because { (words::difference(wanted, found)) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content,
        domain::{answers::Answer, calendar::Day},
        pages::timing::When,
        tool::{Tool as _, Visit},
    };

    const RIGHT: &str = "standing__dot";
    const DIFFERS: &str = "standing__circle";

    /// The view once the rules were checked, or before.
    fn view(change: impl FnOnce(&mut Timing), is_checked: bool) -> (String, usize) {
        let catalog = include_str!("../../../public/api/v1/catalog.json");
        let catalog: Catalog = content::read(catalog).unwrap();
        let timing = include_str!("../../../public/api/v1/timing.json");
        let mut timing: Timing = content::read_beside(timing, &catalog).unwrap();
        change(&mut timing);
        let n_tests = timing.tests.len();
        let mut visit = Visit::new(catalog);
        visit.today = Day::parse("2026-11-26");
        visit.answers.stage = Answer::NotSure;
        let when = When { is_checked, ..When::new(timing) };
        let all = when.view(&visit).into_string();
        (all.split_once("rules-open").unwrap().1.to_owned(), n_tests)
    }

    #[test]
    fn every_test_of_the_shipped_rules_is_as_expected() {
        let (view, n_tests) = view(|_| {}, true);
        assert_eq!(n_tests, 29);
        assert_eq!(view.matches(RIGHT).count(), n_tests);
        assert_eq!(view.matches(DIFFERS).count(), 0);
        assert!(view.contains(&words::counts(29, 29)));
    }

    #[test]
    fn a_broken_rule_shows_what_differs() {
        let (view, n_tests) = view(|it| it.rules[0].points = 100, true);
        let n_wrong = view.matches(DIFFERS).count();
        assert!(n_wrong > 0);
        assert_eq!(view.matches(RIGHT).count(), n_tests - n_wrong);
        assert!(view.contains(&words::counts(n_tests - n_wrong, n_tests)));
        let points = |it: &str| ["2027-fall", "career-moment", it].join(" ");
        assert!(view.contains(&words::difference(&points("800"), &points("700"))));
    }

    #[test]
    fn no_test_is_run_before_it_is_asked_for() {
        let (view, n_tests) = view(|_| {}, false);
        assert_eq!(view.matches(RIGHT).count(), 0);
        assert!(view.contains(&words::check(n_tests)));
    }
}
