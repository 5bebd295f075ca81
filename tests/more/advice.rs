//! What an advisor sent back: every suggestion stands there in words beside one’s own
//! answer, and only what is ticked is taken, in one step.

use crate::{
    asked::{Asked, fragment, nurse, whole},
    given::catalog,
    incoming::buttons,
    person::{attribute, plain, tags},
};
use docent::{
    components::typed::typed,
    domain::{
        advice::{advised, answered_number},
        answers::{Answer, Answers, Credential, LONGEST_NOTE, Level, Part, Topic, When},
        id::{Code, ProgramId, RoleId, StageId},
        keeping::Event,
        link::{Kind, Link},
    },
    words::{
        answers::{self as names, value},
        keeping,
        sending::{self as words, advice as said},
    },
};

/// What an advisor makes of the answers of [`whole`].
fn edited() -> Answers {
    let mut edited = Answers {
        stage: Answer::Given(StageId::new("late")),
        target: Answer::Given(RoleId::new("residency-program-director")),
        shortlist: vec![ProgramId::new("maastricht-mhpe")],
        hours_now: Answer::Absent,
        ..whole()
    };
    edited.done.set(4, Some(()));
    edited.notes.set(6, Some("Ask <Jo> & “Al”: 5 = 3?\nTwo letters are enough.".into()));
    edited.notes.set(3, Some("Not before fall.".into()));
    edited.counted.set(7, Some("The board agreed.".into()));
    edited
}

fn link_of(sent: &Answers, edited: &Answers) -> String {
    let answered = answered_number(sent, catalog());
    fragment(&Link::Advice { answered, advice: advised(sent, edited) }, catalog())
}

/// Someone with answers, to whom an advisor answered what they had sent.
fn answered(own: &Answers, sent: &Answers, edited: &Answers) -> Asked {
    let mut asked = Asked::with(own);
    asked.opens(&link_of(sent, edited));
    asked
}

fn usual() -> Asked {
    answered(&whole(), &whole(), &edited())
}

/// The values of the checkboxes, and whether each is ticked.
fn boxes(asked: &Asked) -> Vec<(String, bool)> {
    let all = tags(asked.of("above")).into_iter();
    let all = all.filter(|(tag, _)| tag.contains("type=\"checkbox\""));
    all.map(|(tag, _)| (attribute(tag, "value").unwrap(), tag.ends_with(" checked"))).collect()
}

/// The text of each row.
fn rows(asked: &Asked) -> Vec<String> {
    let rows = asked.of("above").split("<span class=\"advice__text\">").skip(1);
    rows.map(|row| {
        let (row, _) = row.split_once("</fieldset>").unwrap_or((row, ""));
        let row = row.rsplit_once("</span>").expect("it ends").0;
        let texts: Vec<_> = tags(row).into_iter().map(|(_, text)| plain(text)).collect();
        texts.join(" ").split(' ').filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
    })
    .collect()
}

fn ticks(asked: &mut Asked, query: &str) {
    let pairs = [("form", "keep-incoming"), ("name", "item"), ("query", query)];
    asked.ask(&pairs, None);
}

fn takes(asked: &mut Asked, query: &str) {
    let query = [query, "&do=take"].concat();
    let pairs = [
        ("form", "keep-incoming"),
        ("value", "take"),
        ("query", query.trim_start_matches('&')),
        ("submitted", "1"),
    ];
    asked.ask(&pairs, None);
}

#[test]
fn every_suggestion_stands_beside_ones_own_answer_and_nothing_is_ticked() {
    let asked = usual();
    let above = asked.of("above");
    for words in [words::kind(Kind::Advice), said::LEAD, said::CHOOSE] {
        assert!(above.contains(words), "{words}");
    }
    assert_eq!(asked.of("focus"), "incoming");
    let values: Vec<_> = boxes(&asked).into_iter().map(|it| it.0).collect();
    assert_eq!(values, ["t2", "t16", "t23", "t25", "n3", "n6", "c7"]);
    assert!(boxes(&asked).iter().all(|(_, is_ticked)| !is_ticked));
    let wanted = Answers { profession: whole().profession, ..edited() };
    let value = |topic, of: &Answers| value::value(topic, of, catalog());
    let yours = |of: &str| format!("{} {of}", said::YOURS);
    let nothing = words::NOTHING_SAID.replace('\u{a0}', " ");
    let row = |name: &str, says: &str, yours: &str| format!("{name} {says} {yours}");
    let own = "“Ask <Jo> & “Al”: 5 = 3?”";
    assert_eq!(
        rows(&asked).iter().map(|it| it.replace('\u{a0}', " ")).collect::<Vec<_>>(),
        [
            row(
                names::topic(Topic::Stage),
                &value(Topic::Stage, &wanted),
                &yours(&value(Topic::Stage, &whole()))
            ),
            row(names::topic(Topic::Target), &value(Topic::Target, &wanted), &yours(&nothing)),
            row(
                names::topic(Topic::Shortlist),
                &value(Topic::Shortlist, &wanted),
                &yours(&value(Topic::Shortlist, &whole()))
            ),
            row(names::topic(Topic::Done), "1 step", &yours(&nothing)),
            row(said::note(3), "“Not before fall.”", &yours(&nothing)),
            row(said::note(6), "“Two letters are enough.”", &[&yours(own), said::STAYS].join(" ")),
            row(
                names::topic(Topic::Counted),
                "A requirement of your role counts as met: “The board agreed.”",
                &yours(&nothing)
            ),
        ]
    );
    assert_eq!(buttons(&asked), ["take", "take-all", "leave-all", "copy-original"]);
    assert_eq!(asked.everything(), whole());
}

#[test]
fn only_what_is_ticked_is_taken_in_one_step_that_is_undone_and_made_again() {
    let mut asked = usual();
    ticks(&mut asked, "item=t16");
    ticks(&mut asked, "item=t16&item=n6");
    let ticked: Vec<_> = boxes(&asked).into_iter().filter(|it| it.1).map(|it| it.0).collect();
    assert_eq!(ticked, ["t16", "n6"]);
    assert_eq!(asked.everything(), whole(), "to tick takes nothing");
    // Anything else that happens leaves the ticks there.
    asked.presses("panel");
    assert!(boxes(&asked).contains(&("n6".into(), true)));
    takes(&mut asked, "item=t16&item=n6");
    let mut wanted = Answers { target: edited().target, ..whole() };
    let note = "Ask <Jo> & “Al”: 5 = 3?\nAdvisor: Two letters are enough.";
    wanted.notes.set(6, Some(note.into()));
    assert_eq!(asked.everything(), wanted);
    let above = asked.of("above");
    assert!(above.contains(&said::taken(2)) && above.contains(&said::left(5)), "{above}");
    assert_eq!((asked.of("focus"), asked.of("whole")), ("incoming", "1"));
    assert_eq!(buttons(&asked), ["keep", "undo", "copy-original"]);
    // Undone, all of it is open again.
    asked.presses("undo");
    assert_eq!(asked.everything(), whole());
    let undone = keeping::event(&Event::Undone(vec![Topic::Target, Topic::Notes]));
    assert!(asked.of("status").starts_with(&undone), "{}", asked.of("status"));
    assert_eq!(boxes(&asked).len(), 7);
    assert!(boxes(&asked).iter().all(|(_, is_ticked)| !is_ticked));
    asked.presses("redo");
    assert_eq!(asked.everything(), wanted);
    assert!(asked.of("above").contains(&said::taken(2)));
    asked.decides("keep");
    assert_eq!((buttons(&asked), asked.of("focus")), (vec![], "main"));
    // Opened again, the rest is there.
    asked.opens(&link_of(&whole(), &edited()));
    let values: Vec<_> = boxes(&asked).into_iter().map(|it| it.0).collect();
    assert_eq!(values, ["t2", "t23", "t25", "n3", "c7"]);
    assert!(asked.of("above").contains(said::CHANGED));
}

#[test]
fn everything_can_be_taken_and_is_nothing_to_take_then() {
    let mut asked = usual();
    asked.decides("take-all");
    let now = asked.everything();
    let mut wanted = Answers { hours_now: whole().hours_now, notes: now.notes.clone(), ..edited() };
    assert_eq!(now, wanted);
    assert_eq!(now.notes.get(3).unwrap(), "Advisor: Not before fall.");
    assert!(asked.of("above").contains(&said::taken(7)));
    assert!(asked.of("above").contains(&said::left(0)));
    asked.opens(&link_of(&whole(), &edited()));
    assert!(asked.of("above").contains(said::ALL_THERE));
    assert_eq!(
        (buttons(&asked), boxes(&asked)),
        (vec!["keep".into(), "copy-original".into()], vec![])
    );
    // One step takes it back.
    asked.decides("keep");
    asked.presses("undo");
    wanted = whole();
    assert_eq!(asked.everything(), wanted);
}

#[test]
fn without_a_tick_nothing_is_taken_and_nothing_closes() {
    let mut asked = usual();
    takes(&mut asked, "");
    assert!(asked.of("above").contains(said::NONE_TICKED));
    assert!(asked.of("above").contains("role=\"alert\""));
    assert_eq!((asked.everything(), boxes(&asked).len()), (whole(), 7));
    // What is no suggestion is no tick.
    takes(&mut asked, "item=t26&item=n1&item=c8&item=t1&item=");
    assert!(asked.of("above").contains(said::NONE_TICKED));
    assert_eq!((asked.everything(), boxes(&asked).len()), (whole(), 7));
    ticks(&mut asked, "item=c7");
    assert!(!asked.of("above").contains(said::NONE_TICKED));
}

#[test]
fn it_can_be_left_or_copied() {
    for button in ["leave-all", "keep"] {
        let mut asked = usual();
        ticks(&mut asked, "item=t2");
        asked.decides(button);
        assert_eq!((asked.everything(), buttons(&asked)), (whole(), vec![]));
        assert_eq!(asked.of("focus"), "main");
        // It is gone: what was ticked is not taken later.
        asked.decides("take-all");
        assert_eq!(asked.everything(), whole());
    }
    let mut asked = usual();
    let copy = [
        ("form", "keep-incoming"),
        ("value", "copy-original"),
        ("query", "item=t2&do=copy-original"),
        ("submitted", "1"),
    ];
    asked.ask(&copy, None);
    let whole = ["https://school.example/a/b/#", &link_of(&whole(), &edited())].concat();
    assert_eq!(asked.copied(), whole);
    assert_eq!(boxes(&asked)[0], ("t2".into(), true), "it still stands there");
}

#[test]
fn answers_that_are_others_now_are_told_whichever_parts_were_sent() {
    for parts in [&Part::SENDABLE[..], &[Part::Situation, Part::Choices], &[Part::Notes]] {
        let sent = whole().only(parts);
        let with = Answers { target: edited().target, ..sent.clone() };
        let mut asked = answered(&whole(), &sent, &with);
        assert!(!asked.of("above").contains(said::CHANGED), "{parts:?}");
        let mut other = asked.answers.clone();
        other.stage = Answer::NotSure;
        asked.says(&other);
        let is_sent = parts.contains(&Part::Situation);
        assert_eq!(asked.of("above").contains(said::CHANGED), is_sent, "{parts:?}");
        assert_eq!(boxes(&asked), [("t16".into(), false)]);
    }
}

#[test]
fn without_answers_on_this_device_it_can_be_read_and_taken_as_well() {
    let mut asked = Asked::new();
    asked.opens(&link_of(&whole(), &edited()));
    let above = asked.of("above");
    assert!(above.contains(said::NO_ANSWERS) && !above.contains(said::CHANGED), "{above}");
    assert_eq!(boxes(&asked).len(), 7);
    assert!(rows(&asked).iter().all(|it| it.contains(said::YOURS) && !it.contains(said::STAYS)));
    assert_eq!((asked.everything(), asked.of("undo")), (Answers::default(), ""));
    takes(&mut asked, "item=n6");
    let mut wanted = Answers::default();
    wanted.notes.set(6, Some("Advisor: Two letters are enough.".into()));
    assert_eq!(asked.everything(), wanted);
    asked.presses("undo");
    assert_eq!(asked.everything(), Answers::default());
}

#[test]
fn a_note_without_room_says_so_and_the_rest_can_be_taken() {
    let mut own = nurse();
    own.notes.set(6, Some("m".repeat(LONGEST_NOTE)));
    let mut edited = Answers { target: edited().target, ..own.clone() };
    edited.notes.set(6, Some("Ask early.".into()));
    let mut asked = answered(&own, &own, &edited);
    assert_eq!(boxes(&asked), [("t16".into(), false)]);
    assert!(rows(&asked)[1].contains("“Ask early.”") && rows(&asked)[1].contains(said::NO_ROOM));
    takes(&mut asked, "item=n6");
    assert!(asked.of("above").contains(said::NONE_TICKED));
    asked.decides("take-all");
    assert_eq!(asked.everything(), Answers { target: edited.target.clone(), ..own.clone() });
    assert!(asked.of("above").contains(&said::left(1)));
    // With nothing else in it, there is nothing to press but to leave it.
    let edited = Answers { target: Answer::Absent, ..edited };
    let mut asked = answered(&own, &own, &edited);
    assert_eq!(
        (buttons(&asked), boxes(&asked)),
        (vec!["leave-all".into(), "copy-original".into()], vec![])
    );
    asked.decides("take-all");
    assert_eq!(asked.everything(), own);
}

#[test]
fn an_advice_with_nothing_in_it_says_so_kindly() {
    for own in [Answers::default(), whole()] {
        let mut asked = answered(&own, &whole(), &whole());
        assert!(asked.of("above").contains(said::NOTHING));
        assert!(!asked.of("above").contains(said::CHANGED));
        assert_eq!(buttons(&asked), ["keep", "copy-original"]);
        asked.decides("take-all");
        asked.decides("keep");
        assert_eq!((asked.everything(), buttons(&asked)), (own, vec![]));
    }
}

#[test]
fn levels_in_an_advice_are_not_taken_and_what_is_not_known_is_named() {
    let mut advice = Answers { target: edited().target, ..Answers::default() };
    advice.levels.set(11, Some(Level::Expert));
    let mut asked = Asked::with(&whole());
    asked.opens(&fragment(&Link::Advice { answered: 1, advice }, catalog()));
    assert_eq!(boxes(&asked), [("t16".into(), false)]);
    asked.decides("take-all");
    assert_eq!(asked.everything(), Answers { target: edited().target, ..whole() });
    // A program that this content does not have.
    let mut other = catalog().clone();
    for program in &mut other.programs {
        program.code = Code(program.code.0 + 5000);
    }
    let advice = Answers { shortlist: edited().shortlist, ..Answers::default() };
    asked.opens(&fragment(&Link::Advice { answered: 1, advice }, &other));
    let above = asked.of("above");
    assert!(above.contains(&words::lost(names::topic(Topic::Shortlist))), "{above}");
    assert!(above.contains(said::NO_MORE) && !above.contains(said::NOTHING));
}

#[test]
fn what_reads_like_ones_own_is_told_to_be_other() {
    let credential =
        |code| Credential { code: Code(code), country: Answer::Absent, when: When::Held };
    let mut own = Answers { credentials: Answer::Given(vec![credential(3)]), ..nurse() };
    own.done.set(1, Some(()));
    own.weights.set(1, Some(50));
    let mut edited = Answers { credentials: Answer::Given(vec![credential(4)]), ..own.clone() };
    edited.done.set(2, Some(()));
    edited.weights.set(1, Some(60));
    edited.weights.set(2, Some(60));
    let asked = answered(&own, &own, &edited);
    let rows = rows(&asked);
    for (row, says) in rows.iter().zip(["1 credential", "2 weights", "1 step"]) {
        assert!(row.contains(&said::other(says)), "{row}");
    }
    assert!(rows[1].ends_with("1 weight"), "{rows:?}");
}

#[test]
fn nothing_of_an_advice_is_markup() {
    let mut advice = Answers::default();
    let text = "<b onclick=alert(1)>“&\"'\nsecond";
    advice.notes.set(900, Some(text.into()));
    advice.counted.set(1, Some(text.into()));
    let mut asked = Asked::with(&nurse());
    asked.opens(&fragment(&Link::Advice { answered: 0, advice }, catalog()));
    let above = asked.of("above");
    assert!(!above.contains("<b onclick") && !above.contains("alert(1)"), "{above}");
    assert!(above.contains(&typed(&said::quoted(text)).into_string()));
    assert!(above.contains(&typed(&said::counts(text)).into_string()));
    assert_eq!(boxes(&asked), [("n900".into(), false), ("c1".into(), false)]);
}

#[test]
fn the_words_of_an_advice_are_plain() {
    let mut all = vec![said::taken(1), said::taken(3), said::left(0), said::left(1), said::left(4)];
    all.extend([said::counts("x"), said::other("1 step")]);
    all.extend((0..8).map(|key| said::note(key).to_owned()));
    all.extend(
        [said::LEAD, said::CHANGED, said::NO_ANSWERS, said::CHOOSE, said::NO_ROOM, said::NOTHING]
            .map(str::to_owned),
    );
    for text in all {
        let lower = text.to_lowercase();
        for word in
            ["quiz", "pass", "fail", "weakest", "deficient", "gate", "1 suggestions", "1 were"]
        {
            assert!(!lower.contains(word), "{text}");
        }
    }
    assert_eq!((said::note(0), said::note(7)), ("Note", "Note"));
}
