//! Every kind of view that there is, each with its name.

use crate::asked::{Asked, alike, codes, observing};
use docent::domain::{
    answers::{Answer, Answers, Keyed, Level, Observer},
    calendar::Day,
    id::RoleId,
};

/// Levels that come round.
fn mixed(open_from: usize) -> Keyed<Level> {
    let mut levels = Keyed::default();
    for (at, code) in codes("all").into_iter().enumerate().take(open_from) {
        let all = [Level::NotSure, Level::DoesNotApply];
        let level = all.get(at % 9).copied().unwrap_or(Level::SCALE[at % 5]);
        levels.set(code, Some(level));
    }
    levels
}

/// Someone of whom all is known that the self-check can show.
pub(crate) fn rich() -> Answers {
    let (before, later) = (Day::parse("2025-03-01"), Day::parse("2026-11-01"));
    let levels = mixed(36);
    let mut observers = Vec::new();
    for number in 1..=6 {
        assert!(Observer::ask(&mut observers, number));
    }
    observers[1].receive(later.expect("a day"), &mixed(30), &mixed(20));
    let check = |day: Option<Day>, level| docent::domain::answers::Check {
        day: day.expect("a day"),
        levels: alike(&codes("all"), level),
    };
    let mut observing = observing(&codes("short"));
    observing.levels = alike(&codes("short")[..5], Level::Expert);
    Answers {
        checks: vec![check(before, Level::Beginner), check(later, Level::Competent)],
        before: alike(&codes("all"), Level::AdvancedBeginner),
        target: Answer::Given(RoleId::new("residency-program-director")),
        observing: Some(observing),
        observers,
        levels,
        ..Answers::default()
    }
}

/// The addresses at which a view is of its own.
pub(crate) const SEARCHES: [&str; 26] = [
    "",
    "at=2",
    "scope=short",
    "scope=short&at=7",
    "scope=all&at=36",
    "scope=research-methods&at=3",
    "scope=all&page=all",
    "scope=short&at=review",
    "scope=all&at=review",
    "scope=short&at=result",
    "scope=all&at=result",
    "scope=cultural-competency&at=result",
    "scope=all&at=result&beside=then",
    "scope=all&at=result&beside=2025-03-01",
    "scope=all&at=result&beside=colleague-2",
    "scope=short&whose=before",
    "scope=short&whose=before&page=all",
    "scope=short&whose=before&at=review",
    "scope=short&whose=before&at=result",
    "whose=colleague",
    "whose=colleague&at=18",
    "whose=colleague&page=all",
    "whose=colleague&at=review",
    "whose=colleague&at=result",
    "at=group",
    "at=group&scope=all",
];

/// Does something with every view, for somebody who said nothing, a little, and
/// all that there is.
pub(crate) fn each(mut look: impl FnMut(&str, &Asked)) {
    let little = Answers { levels: mixed(8), ..Answers::default() };
    let alike = Answers { levels: alike(&codes("all"), Level::Expert), ..Answers::default() };
    for (who, answers) in
        [("nobody", Answers::default()), ("a little", little), ("alike", alike), ("rich", rich())]
    {
        let mut asked = Asked::new();
        asked.knows(&answers);
        for search in SEARCHES {
            asked.goes(search);
            look(&format!("{who} at ?{search}"), &asked);
        }
        asked.goes("at=group");
        let lines = "hello\nhello\nhttps://school.example/#s=1.x\n33W4A";
        asked.sends("self-check-group", &[("codes", lines)]);
        look(&format!("{who} with troubles in a group"), &asked);
        asked.sends("self-check-group", &[("codes", &crate::group::five().join("\n"))]);
        look(&format!("{who} with a spread"), &asked);
    }
}
