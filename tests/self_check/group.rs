//! A group, worked by hand: counts of bands, the middle mean, and nothing of fewer
//! than five.

use super::given::{assessment, catalog, first, levels, mean};
use docent::domain::{
    answers::{Keyed, Level},
    self_check::{Mean, SMALLEST_GROUP, Scope, Share, Spread},
};
use proptest::prelude::*;

fn spread(people: &[Keyed<Level>]) -> Option<Spread<'static>> {
    Spread::of(catalog(), assessment(), &Scope::All, people)
}

/// People with these levels in the first competency.
fn people(signs: &[&str]) -> Vec<Keyed<Level>> {
    signs.iter().map(|it| levels(&[it])).collect()
}

/// The row of the first competency.
fn row(signs: &[&str]) -> Share<'static> {
    spread(&people(signs)).expect("they are enough").rows.remove(0)
}

/// How many have no mean, how many are in each band, and the middle mean.
#[track_caller]
fn check(signs: &[&str], without: usize, bands: [usize; 5], median: Mean) {
    let row = row(signs);
    assert_eq!(row.without, without, "{signs:?}");
    let found = row.means.expect("there are means");
    let counts: Vec<usize> = found.bands.iter().map(|it| it.1).collect();
    assert_eq!(counts, bands, "{signs:?}");
    let ids: Vec<&str> = found.bands.iter().map(|it| it.0.id.as_str()).collect();
    assert_eq!(ids, ["beginner", "advanced-beginner", "competent", "proficient", "expert"]);
    assert_eq!(found.median, median, "{signs:?}");
}

#[test]
fn five_people_have_a_middle_one() {
    // 1, 2, 3, 4 and 5, as they came.
    check(&["444444", "111111", "555555", "333333", "222222"], 0, [1, 1, 1, 1, 1], mean(3, 1));
    // 9/6 = 1.5 at the cut; 14/6; 14/6; 15/6 = 2.5 at the cut; 26/6.
    check(&["222333", "111222", "222233", "444455", "223322"], 0, [0, 3, 1, 1, 0], mean(14, 6));
    check(&["333333"; 5], 0, [0, 0, 5, 0, 0], mean(3, 1));
}

#[test]
fn six_people_have_two_in_the_middle() {
    // 1, 2, 13/6, 4, 4, 5: half of 13/6 and 4 is 37/12.
    check(
        &["555555", "222223", "444444", "111111", "222222", "444444"],
        0,
        [1, 2, 0, 2, 1],
        mean(37, 12),
    );
    // Of unequal parts: 1, 1, 4/3 (three of six), 7/4, 5, 5: (4/3 + 7/4) / 2 = 37/24.
    check(
        &["111111", "112", "2221--", "555555", "11----", "555"],
        0,
        [3, 1, 0, 0, 2],
        mean(37, 24),
    );
}

#[test]
fn who_has_no_mean_is_counted_and_stands_in_no_band() {
    // Two of six answered, nothing, nothing that applies: none of them has a mean.
    check(
        &["33", "333333", "444444", "", "333333", "------", "333333", "555555"],
        3,
        [0, 0, 3, 1, 1],
        mean(3, 1),
    );
}

#[test]
fn fewer_than_five_means_are_not_shown() {
    let found = row(&["333333", "444444", "555555", "222222", "??????", "33"]);
    assert_eq!((found.without, found.means), (2, None));
    let nobody = row(&[""; 7]);
    assert_eq!((nobody.without, nobody.means), (7, None));
}

#[test]
fn of_fewer_than_five_people_nothing_is_said() {
    for count in 0..SMALLEST_GROUP {
        assert_eq!(spread(&people(&vec!["333333"; count])), None, "{count}");
    }
    let five = spread(&people(&["333333"; SMALLEST_GROUP])).expect("they are enough");
    assert_eq!((SMALLEST_GROUP, five.people), (5, 5));
}

#[test]
fn each_competency_stands_for_itself_in_the_order_of_the_catalog() {
    let group: Vec<_> = (0..5).map(|_| levels(&["111111", "", "555555"])).collect();
    let all = spread(&group).expect("they are enough");
    assert_eq!(all.rows.len(), 6);
    for (row, competency) in all.rows.iter().zip(&catalog().competencies) {
        assert_eq!(row.competency, competency);
    }
    let median = |at: usize| all.rows[at].means.as_ref().map(|it| it.median);
    assert_eq!([median(0), median(1), median(2)], [Some(mean(1, 1)), None, Some(mean(5, 1))]);
    assert_eq!(all.rows[1].without, 5);
    // Of one competency alone there is one row.
    let one = Spread::of(catalog(), assessment(), &first(), &group).expect("they are enough");
    assert_eq!(one.rows, all.rows[..1]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn nothing_tells_in_which_order_people_came(
        (group, other) in proptest::collection::vec("[1-5?-]{6}", 5..12)
            .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        let of = |all: &[String]| {
            let signs: Vec<&str> = all.iter().map(String::as_str).collect();
            spread(&people(&signs)).expect("they are enough")
        };
        let found = of(&group);
        prop_assert_eq!(format!("{:?}", of(&other)), format!("{found:?}"));
        for row in &found.rows {
            let Some(means) = &row.means else {
                prop_assert!(found.people - row.without < SMALLEST_GROUP);
                continue;
            };
            let counted: usize = means.bands.iter().map(|it| it.1).sum();
            prop_assert_eq!(counted + row.without, found.people);
            prop_assert!(mean(1, 1) <= means.median && means.median <= mean(5, 1));
        }
    }
}
