//! What is asked, how long it takes, and whether it was read.

use super::given::{assessment, changed, first, levels};
use docent::domain::{
    answers::{Keyed, Level},
    assessment::words,
    id::CompetencyId,
    self_check::{Scope, Sequence, is_hurried, is_straight_line},
};

#[test]
fn each_scope_has_its_items() {
    let codes = |scope: &Scope| -> Vec<u16> {
        scope.items(assessment()).iter().map(|it| it.code.0).collect()
    };
    assert_eq!(codes(&first()), [11, 12, 13, 14, 15, 16]);
    assert_eq!(codes(&Scope::Short)[..4], [11, 12, 13, 21]);
    assert_eq!(codes(&Scope::Short).len(), 18);
    assert_eq!(codes(&Scope::All).len(), 36);
}

#[test]
fn minutes_come_from_the_words() {
    // An item has 6 words in its stem and 5+2+3+3+3 = 16 in its levels: 22.
    assert_eq!(assessment().items[0].words(), 22);
    // One: 132 words are 39.6 s, six choices 30 s: 69.6 s.
    assert_eq!(first().minutes(assessment()), 2);
    // Short: 396 words are 118.8 s, 18 choices 90 s: 208.8 s.
    assert_eq!(Scope::Short.minutes(assessment()), 4);
    // All: 792 words are 237.6 s, 36 choices 180 s: 417.6 s.
    assert_eq!(Scope::All.minutes(assessment()), 7);
}

#[test]
fn a_whole_minute_is_not_rounded() {
    // Twelve choices alone are 60 s, and one word more is 0.3 s.
    let bare = |first: &str| {
        changed(|it| {
            it.items.truncate(12);
            for item in &mut it.items {
                item.stem.clear();
                item.levels = Default::default();
            }
            it.items[0].stem = first.to_owned();
        })
    };
    assert_eq!(Scope::All.minutes(&bare("")), 1);
    assert_eq!(Scope::All.minutes(&bare("More.")), 2);
    let nothing = changed(|it| it.items.clear());
    assert_eq!(Scope::All.minutes(&nothing), 0);
}

#[test]
fn a_dash_is_no_word() {
    assert_eq!(words("I ask – and I listen."), 5);
    assert_eq!(words("one-to-one  teaching"), 2);
    assert_eq!(words(" — "), 0);
}

#[test]
fn a_sequence_knows_where_it_is() {
    let at = |place| Sequence::new(&Scope::Short, assessment(), place).expect("there are items");
    assert_eq!(at(3).position(), (3, 18));
    assert_eq!(at(3).item().map(|it| it.code.0), Some(13));
    assert_eq!((at(3).back(), at(3).next()), (Some(2), Some(4)));
    assert_eq!((at(1).back(), at(1).next()), (None, Some(2)));
    assert_eq!((at(18).back(), at(18).next()), (Some(17), None));
    assert_eq!(at(0).position(), (1, 18));
    assert_eq!(at(usize::MAX).position(), (18, 18));
    assert_eq!(at(1).place_of(&assessment().items[6]), Some(4));
    assert_eq!(at(1).place_of(&assessment().items[3]), None);
    assert_eq!(Sequence::new(&Scope::One(CompetencyId::new("gone")), assessment(), 1), None);
}

#[test]
fn the_first_item_without_an_answer_is_found() {
    let sequence = Sequence::new(&first(), assessment(), 1).expect("there are items");
    let first = |signs| sequence.first_unanswered(&levels(&[signs]));
    assert_eq!(first(""), Some(1));
    assert_eq!(first("3?- 4"), Some(4));
    assert_eq!(first("3?-244"), None);
    assert_eq!(sequence.answered(&levels(&["3?- 4"])), 4);
}

#[test]
fn ten_in_a_row_are_a_straight_line() {
    let is_line = |signs: &[&str]| is_straight_line(&assessment().items, &levels(signs));
    assert!(!is_line(&["333333", "333"]), "nine");
    assert!(is_line(&["333333", "3333"]), "ten");
    assert!(is_line(&["124333", "333333", "322"]), "ten amid others");
    assert!(!is_line(&["333333", "233333", "333"]), "one of another level between");
    assert!(is_line(&["33?333", "-3 33", "33"]), "open ones are passed over");
    assert!(!is_line(&["??????", "??????"]), "not sure is no level");
    assert!(!is_line(&["------", "------"]));
    assert!(!is_straight_line(&assessment().items, &Keyed::<Level>::default()));
}

#[test]
fn five_items_faster_than_a_third_of_their_reading_are_a_hurry() {
    // 40 words take 12 s to read, and a third of these is 4.
    assert!(is_hurried([(3, 40); 5]));
    assert!(!is_hurried([(4, 40); 30]));
    assert!(!is_hurried([(3, 40), (3, 40), (3, 40), (3, 40), (4, 40), (90, 40)]));
    assert!(!is_hurried([(0, 0); 9]), "without words there is nothing to read");
    assert!(!is_hurried([(usize::MAX, usize::MAX); 9]));
}
