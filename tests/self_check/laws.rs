//! What holds for any levels.

use super::given::{assessment, catalog, first, role};
use docent::domain::{
    answers::{Keyed, Level},
    self_check::{Figure, Gap, NAMED_GAPS, Scope, Sequence, Standing, Useful},
};
use proptest::prelude::*;

/// Any answer, or none.
fn answer() -> impl Strategy<Value = Option<Level>> {
    prop_oneof![
        Just(None),
        Just(Some(Level::NotSure)),
        Just(Some(Level::DoesNotApply)),
        proptest::sample::select(&Level::SCALE[..]).prop_map(Some),
        proptest::sample::select(&Level::SCALE[..]).prop_map(Some),
    ]
}

/// An answer to each of the 36 items.
fn answers() -> impl Strategy<Value = Vec<Option<Level>>> {
    proptest::collection::vec(answer(), 36)
}

fn scope() -> impl Strategy<Value = Scope> {
    proptest::sample::select(vec![first(), Scope::Short, Scope::All])
}

fn keyed(answers: &[Option<Level>]) -> Keyed<Level> {
    let mut levels = Keyed::default();
    for (item, answer) in assessment().items.iter().zip(answers) {
        levels.set(item.code.0, *answer);
    }
    levels
}

fn figure(scope: &Scope, levels: &Keyed<Level>) -> Figure<'static> {
    Figure::new(catalog(), assessment(), scope, levels, role(1))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn one_more_answer_never_widens_the_range(
        mut answers in answers(), at in 0..36_usize, level in 0..5_usize, scope in scope()
    ) {
        if answers[at] != Some(Level::DoesNotApply) {
            answers[at] = None;
        }
        prop_assume!(answers[at].is_none());
        let before = figure(&scope, &keyed(&answers));
        answers[at] = Some(Level::SCALE[level]);
        let after = figure(&scope, &keyed(&answers));
        for (before, after) in before.rows.iter().zip(&after.rows) {
            let Some(wide) = before.score.range() else {
                prop_assert_eq!(before, after);
                continue;
            };
            let narrow = after.score.range().expect("something applies");
            prop_assert!(wide.low <= narrow.low && narrow.high <= wide.high);
        }
    }

    #[test]
    fn not_sure_and_no_answer_have_the_same_result(answers in answers(), scope in scope()) {
        let with = |open: Option<Level>| {
            let is_open = |it: Option<Level>| it.is_none() || it == Some(Level::NotSure);
            let all: Vec<_> =
                answers.iter().map(|it| if is_open(*it) { open } else { *it }).collect();
            figure(&scope, &keyed(&all))
        };
        prop_assert_eq!(&with(None), &with(Some(Level::NotSure)));
        prop_assert_eq!(&with(None), &figure(&scope, &keyed(&answers)));
    }

    #[test]
    fn what_does_not_apply_shrinks_the_total_by_one(mut answers in answers(), at in 0..36_usize) {
        prop_assume!(answers[at] != Some(Level::DoesNotApply));
        let before = figure(&Scope::All, &keyed(&answers));
        answers[at] = Some(Level::DoesNotApply);
        let after = figure(&Scope::All, &keyed(&answers));
        for (row, (before, after)) in before.rows.iter().zip(&after.rows).enumerate() {
            let shrunk = u32::from(row == at / 6);
            prop_assert_eq!(before.score.applying, after.score.applying + shrunk);
            prop_assert!(after.score.answered <= after.score.applying);
        }
    }

    #[test]
    fn step_by_step_and_on_a_page_the_result_is_the_same(
        answers in answers(),
        walk in proptest::collection::vec((any::<bool>(), answer()), 0..80),
        scope in scope(),
    ) {
        // A page takes the answers in the order of the items.
        let all = keyed(&answers);
        // The steps wander back and forth, with second thoughts on the way, and
        // then go through what is left; each answer is that of its item at last.
        let mut levels = Keyed::default();
        let mut sequence = Sequence::new(&scope, assessment(), 1).expect("there are items");
        for (is_forth, thought) in walk {
            levels.set(sequence.item().expect("an item").code.0, thought);
            let place = if is_forth { sequence.next() } else { sequence.back() };
            let place = place.or(sequence.first_unanswered(&levels)).unwrap_or(1);
            sequence = Sequence::new(&scope, assessment(), place).expect("there are items");
        }
        let mut place = Some(1);
        let mut n_asked = 0;
        while let Some(at) = place {
            let sequence = Sequence::new(&scope, assessment(), at).expect("there are items");
            let code = sequence.item().expect("an item").code.0;
            levels.set(code, all.get(code).copied());
            n_asked += 1;
            place = sequence.next();
        }
        prop_assert_eq!(n_asked, scope.items(assessment()).len());
        prop_assert_eq!(figure(&scope, &levels), figure(&scope, &all));
        for item in scope.items(assessment()) {
            prop_assert_eq!(levels.get(item.code.0), all.get(item.code.0));
        }
    }

    #[test]
    fn a_result_keeps_to_the_scale(answers in answers(), scope in scope()) {
        for row in figure(&scope, &keyed(&answers)).rows {
            let is_half = row.score.answered * 2 >= row.score.applying && row.score.applying > 0;
            prop_assert_eq!(row.score.mean().is_some(), is_half);
            prop_assert_eq!(row.band.is_some(), is_half);
            let Some(range) = row.score.range() else {
                prop_assert_eq!(row.score.standing, Standing::NothingApplies);
                continue;
            };
            let mean = row.score.mean().unwrap_or(range.low);
            prop_assert!(range.low <= mean && mean <= range.high);
            prop_assert!((10..=50).contains(&range.low.tenths().0));
            prop_assert!((10..=50).contains(&range.high.tenths().0));
            if row.score.open() == 0 {
                prop_assert_eq!((range.low, range.high), (mean, mean));
                prop_assert_ne!(row.gap, Some(Gap::Open));
            }
        }
    }

    #[test]
    fn a_competency_is_a_strength_or_a_gap_or_neither(answers in answers(), is_aimed in any::<bool>()) {
        let levels = keyed(&answers);
        let role = role(1).filter(|_| is_aimed);
        let figure = Figure::new(catalog(), assessment(), &Scope::All, &levels, role);
        let useful = Useful::of(&figure);
        prop_assert!(useful.gaps.len() <= NAMED_GAPS);
        prop_assert!(useful.strengths.iter().all(|it| !useful.gaps.contains(it)));
        for row in useful.strengths.iter().chain(&useful.gaps) {
            prop_assert!(row.score.mean().is_some());
            prop_assert_ne!(row.gap, Some(Gap::Open));
        }
    }

    #[test]
    fn items_of_other_competencies_change_nothing(answers in answers(), others in answers()) {
        let mixed: Vec<_> = answers.iter().take(6).chain(others.iter().skip(6)).copied().collect();
        prop_assert_eq!(
            figure(&first(), &keyed(&answers)), figure(&first(), &keyed(&mixed))
        );
    }
}
