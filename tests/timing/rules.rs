//! The tests inside the content, and what becomes of them where a rule is changed.

use super::given::{catalog, timing};
use docent::domain::timing::{AssumptionKind, check_rules};

#[test]
fn every_test_inside_the_content_is_right() {
    let outcomes = check_rules(timing(), catalog());
    assert!(outcomes.len() >= 12, "{} tests", outcomes.len());
    let wrong: Vec<_> = outcomes.iter().filter(|it| !it.is_right()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_changed_rule_or_number_is_noticed_by_a_test_inside() {
    for (at, rule) in timing().rules.iter().enumerate() {
        let mut changed = timing().clone();
        changed.rules[at].points = rule.points.abs_diff(1);
        let is_noticed = check_rules(&changed, catalog()).iter().any(|it| !it.is_right());
        assert!(is_noticed, "{}", rule.id);
    }
    for kind in
        [AssumptionKind::LettersLead, AssumptionKind::UsCreditHours, AssumptionKind::LeastHours]
    {
        let mut changed = timing().clone();
        let own = changed.assumptions.iter_mut().find(|it| it.kind == kind).unwrap();
        let number = own.max.min(own.number.value().unwrap() + own.max / 3);
        own.number = docent::domain::fact::Fact::Assumed { value: number, why: "Changed.".into() };
        let is_noticed = check_rules(&changed, catalog()).iter().any(|it| !it.is_right());
        assert!(is_noticed, "{kind:?}");
    }
}
