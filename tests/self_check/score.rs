//! One competency, worked by hand.

use super::given::{assessment, changed, mean, row};
use docent::domain::{
    assessment::Tenths,
    self_check::{Gap, Mean, Range, Standing, band},
};

fn range(low: Mean, high: Mean) -> Range {
    Range { low, high }
}

fn known(it: Mean, low: Mean, high: Mean) -> Standing {
    Standing::Known { mean: it, range: range(low, high) }
}

/// Answered, applying, and what follows.
#[track_caller]
fn check(signs: &str, answered: u32, applying: u32, standing: Standing) {
    let score = row(signs, None).score;
    assert_eq!((score.answered, score.applying), (answered, applying), "“{signs}”");
    assert_eq!(score.open(), applying - answered, "“{signs}”");
    assert_eq!(score.standing, standing, "“{signs}”");
}

#[test]
fn all_answered_leaves_no_range() {
    // 3+4+2+3+5+3 = 20, over 6.
    let it = mean(20, 6);
    check("342353", 6, 6, known(it, it, it));
    assert_eq!(it.tenths(), Tenths(33), "3.333…");
    check("111111", 6, 6, known(mean(1, 1), mean(1, 1), mean(1, 1)));
    check("555555", 6, 6, known(mean(5, 1), mean(5, 1), mean(5, 1)));
}

#[test]
fn half_answered_is_enough_for_a_mean() {
    // 4+3+5 = 12 over 3 = 4. Low: (12 + 3·1) / 6 = 2.5; high: (12 + 3·5) / 6 = 4.5.
    check("435", 3, 6, known(mean(4, 1), mean(15, 6), mean(27, 6)));
    // Three of five that apply: 12 over 3. Low: (12+2)/5; high: (12+10)/5.
    check("435-? ", 3, 5, known(mean(4, 1), mean(14, 5), mean(22, 5)));
    // Two of four.
    check("42--? ", 2, 4, known(mean(3, 1), mean(8, 4), mean(16, 4)));
}

#[test]
fn under_half_answered_names_no_mean() {
    // Two of six: 4+3 = 7. Low: (7+4)/6; high: (7+20)/6.
    check("43", 2, 6, Standing::Open(range(mean(11, 6), mean(27, 6))));
    // Two of five that apply: 2·2 < 5. Low: (7+3)/5; high: (7+15)/5.
    check("43-", 2, 5, Standing::Open(range(mean(10, 5), mean(22, 5))));
    assert_eq!(row("43", None).band, None);
    assert_eq!(row("43", None).score.mean(), None);
}

#[test]
fn not_sure_of_anything_leaves_the_whole_scale() {
    let whole = Standing::Open(range(mean(1, 1), mean(5, 1)));
    check("??????", 0, 6, whole);
    check("      ", 0, 6, whole);
    check("?-????", 0, 5, whole);
    let ends = row("??????", None).ends.expect("both ends");
    assert_eq!((ends.0.id.as_str(), ends.1.id.as_str()), ("beginner", "expert"));
}

#[test]
fn where_nothing_applies_nothing_is_said() {
    check("------", 0, 0, Standing::NothingApplies);
    let row = row("------", super::given::role(0));
    assert_eq!((row.band, row.ends, row.gap), (None, None, None));
    assert_eq!(row.target, Some(3), "the role asks it all the same");
}

#[test]
fn what_does_not_apply_leaves_the_total() {
    // 4+4 = 8 over 2.
    check("44----", 2, 2, known(mean(4, 1), mean(4, 1), mean(4, 1)));
    check("4-----", 1, 1, known(mean(4, 1), mean(4, 1), mean(4, 1)));
}

#[test]
fn a_mean_at_a_cut_is_in_the_band_above_it() {
    for (signs, wanted) in [
        ("111111", "beginner"),
        // 8/6 = 1.333…
        ("111122", "beginner"),
        // 9/6 = 1.5
        ("111222", "advanced-beginner"),
        // 14/6 = 2.333…
        ("222233", "advanced-beginner"),
        // 15/6 = 2.5
        ("222333", "competent"),
        // 20/6 = 3.333…
        ("333344", "competent"),
        // 21/6 = 3.5
        ("333444", "proficient"),
        // 26/6 = 4.333…
        ("444455", "proficient"),
        // 27/6 = 4.5
        ("444555", "expert"),
        ("555555", "expert"),
    ] {
        let row = row(signs, None);
        assert_eq!(row.band.map(|it| it.id.as_str()), Some(wanted), "{signs}");
    }
}

#[test]
fn the_cut_and_not_the_rounded_number_decides() {
    // 49/20 = 2.45 is shown as 2.5 and lies below the cut.
    let it = mean(49, 20);
    assert_eq!(it.tenths(), Tenths(25));
    assert_eq!(band(&assessment().bands, it).map(|it| it.id.as_str()), Some("advanced-beginner"));
}

#[test]
fn cuts_are_those_of_the_content() {
    let other = changed(|it| it.bands[1].from = Tenths(19));
    assert_eq!(band(&other.bands, mean(18, 10)).map(|it| it.id.as_str()), Some("beginner"));
    assert_eq!(
        band(&other.bands, mean(19, 10)).map(|it| it.name.as_str()),
        Some("advanced-beginner")
    );
    assert_eq!(band(&[], mean(1, 1)), None);
}

#[test]
fn both_ends_of_the_range_have_their_band() {
    // 3+3+3 = 9. Low: 12/6 = 2; high: 24/6 = 4.
    let ends = row("333", None).ends.expect("both ends");
    assert_eq!((ends.0.id.as_str(), ends.1.id.as_str()), ("advanced-beginner", "proficient"));
    // 4+4+4+4+5 = 21. Low: 22/6 = 3.666…; high: 26/6 = 4.333…
    let ends = row("44445?", None).ends.expect("both ends");
    assert_eq!((ends.0.id.as_str(), ends.1.id.as_str()), ("proficient", "proficient"));
}

#[test]
fn a_target_is_met_or_below_or_open() {
    // The first role asks 3, the second 4.
    for (signs, role, wanted) in [
        // Exactly 3.
        ("333333", 0, Gap::Met),
        ("333333", 1, Gap::Below(Some(Tenths(10)))),
        // 17/6 = 2.8333…, shown as 2.8.
        ("333332", 0, Gap::Below(Some(Tenths(2)))),
        // 9/4 = 2.25, shown as 2.3: 4.0 less 2.3, as a reader would subtract.
        ("2223--", 1, Gap::Below(Some(Tenths(17)))),
        // 4+4+4 = 12. Low: 15/6 = 2.5, high: 27/6 = 4.5; the mean is above 3.
        ("444", 0, Gap::Open),
        // 5+5+5+1 = 16. Low: 18/6 = 3.
        ("5551", 0, Gap::Met),
        // 2+2+2+2+2 = 10. High: 15/6 = 2.5.
        ("22222?", 0, Gap::Below(Some(Tenths(10)))),
        // 1+1+1 = 3. High: 18/6 = 3.
        ("111", 0, Gap::Open),
        // One of two answered, 1: high (1+5)/2 = 3.
        ("1?----", 0, Gap::Open),
        // Nothing answered.
        ("??????", 0, Gap::Open),
        // 5+5 = 10 of six: low 14/6 = 2.333…
        ("55", 0, Gap::Open),
        // 1+1 of six, under half: high 22/6 = 3.666…, below 4 and without a mean.
        ("11", 1, Gap::Below(None)),
    ] {
        let row = row(signs, super::given::role(role));
        assert_eq!(row.gap, Some(wanted), "“{signs}” for the role {role}");
    }
    assert_eq!(row("333333", None).gap, None, "no role, no gap");
}

#[test]
fn a_mean_is_shown_to_one_decimal_half_up() {
    for (sum, count, wanted) in [
        (9, 4, 23),
        (11, 4, 28),
        (13, 4, 33),
        (19, 4, 48),
        (7, 3, 23),
        (8, 3, 27),
        (17, 6, 28),
        (5, 1, 50),
        (1, 1, 10),
        (249, 100, 25),
        (244, 100, 24),
    ] {
        assert_eq!(mean(sum, count).tenths(), Tenths(wanted), "{sum}/{count}");
    }
}

#[test]
fn means_compare_as_what_they_are() {
    assert_eq!(mean(2, 4), mean(3, 6));
    assert!(mean(10, 3) > mean(33, 10));
    assert!(mean(10, 3) < mean(34, 10));
    assert!(mean(u32::MAX, 2) > mean(u32::MAX, 3));
}
