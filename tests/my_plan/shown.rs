//! What the view shows.

use crate::{
    elements::{Element, is_within},
    given::answered,
    reader::{PHYSICIAN, Reader, aiming, plain},
};
use docent::{
    domain::answers::{Answer, Answers, Keyed, LONGEST_NOTE, Level, Section},
    state::Command,
    tool::Tool as _,
    words::my_plan as words,
};

fn director() -> Answers {
    aiming(&format!("{PHYSICIAN} in:united-states"), "residency-program-director")
}

#[test]
fn an_open_line_is_the_link_that_answers_it() {
    let reader = Reader::new(answered("as:physician"));
    let lines = reader.words("plan__answer");
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0], "Physician");
    assert_eq!(lines[1..], [words::ASK_ROLE, words::ASK_START, words::ASK_NEXT]);
    assert_eq!(reader.link(words::ASK_ROLE).as_deref(), Some("/a/b/careers"));
    assert_eq!(reader.link(words::ASK_START).as_deref(), Some("/a/b/?change=stage"));
}

#[test]
fn before_an_answer_each_line_is_a_question() {
    let reader = Reader::new(Answers::default());
    let lines = reader.words("plan__answer");
    let all = [words::ASK_WHERE, words::ASK_ROLE, words::ASK_START, words::ASK_NEXT];
    assert_eq!(lines, all);
    let all = reader.all();
    let is_link = |it: &&Element| it.name == "a" && is_within(&all, it, "plan__answer");
    assert_eq!(all.iter().filter(is_link).count(), 4);
}

#[test]
fn a_tool_that_did_not_come_leaves_the_rest_whole() {
    let reader = Reader::without(director());
    let lines = reader.words("plan__answer");
    assert_eq!(lines[1], plain(words::NOT_LOADED));
    assert!(lines[2].starts_with("Fall 2027, Johns Hopkins"), "{lines:?}");
    assert!(lines[3].starts_with("Ask my employer"), "{lines:?}");
}

#[test]
fn the_sources_of_all_tools_are_numbered_in_one_list() {
    let mut answers = director();
    answers.levels = Keyed::default();
    answers.levels.set(11, Some(Level::Competent));
    let reader = Reader::new(answers);
    let numbers = reader.words("mark__number");
    let mut seen: Vec<usize> =
        numbers.iter().flat_map(|it| it.split(", ")).filter_map(|it| it.parse().ok()).collect();
    seen.sort_unstable();
    seen.dedup();
    let listed = reader.words("sources__item");
    assert_eq!(seen, (1..=listed.len()).collect::<Vec<_>>(), "{listed:#?}");
    assert!(listed.iter().any(|it| it.contains("ACGME")), "{listed:#?}");
}

#[test]
fn a_note_is_kept_with_its_section_and_stands_on_paper() {
    let mut reader = Reader::new(director());
    reader.enters("plan-note-timing", &[("note", "Ask Ana first.\r\nThen decide.")]);
    let kept = reader.visit.answers.notes.get(Section::Timing.number());
    assert_eq!(kept.map(String::as_str), Some("Ask Ana first.\nThen decide."));
    let noted = reader.words("plan__noted");
    assert_eq!(noted, ["My note on when to startAsk Ana first.Then decide."]);
    // Paper without notes.
    reader.enters("plan-paper", &[("by", "A. Person")]);
    assert!(reader.words("plan__noted").is_empty());
    let stamp = reader.words("plan__stamp");
    assert_eq!(stamp, ["Unofficial. Prepared by A. Person on November 27, 2026."]);
    // The name is in no answer.
    assert!(!format!("{:?}", reader.visit.answers).contains("Person"));
    reader.enters("plan-note-timing", &[("note", "")]);
    assert!(reader.visit.answers.notes.pairs().is_empty());
}

#[test]
fn a_note_that_is_too_long_is_cut_between_letters_and_it_says_so() {
    let mut reader = Reader::new(director());
    reader.enters("plan-note-plan", &[("note", &"é".repeat(LONGEST_NOTE))]);
    let kept = reader.visit.answers.notes.get(Section::Plan.number()).unwrap();
    assert_eq!(kept.len(), LONGEST_NOTE);
    assert!(kept.chars().all(|it| it == 'é'));
    assert!(reader.text().contains(&words::longest(LONGEST_NOTE)));
    // Nor is a note of a section that is not there.
    reader.enters("plan-note-nothing", &[("note", "x")]);
    assert_eq!(reader.visit.answers.notes.pairs().len(), 1);
}

#[test]
fn a_start_is_chosen_and_given_back() {
    let mut reader = Reader::new(director());
    reader.enters("plan-start", &[("intake", "2028-fall")]);
    assert!(reader.words("plan__answer")[2].starts_with("Fall 2028, Johns Hopkins"));
    reader.enters("plan-start", &[("intake", "")]);
    assert_eq!(reader.visit.answers.intake, Answer::Absent);
    assert!(reader.words("plan__answer")[2].starts_with("Fall 2027, Johns Hopkins"));
    reader.enters("plan-start", &[("intake", "nonsense")]);
    assert_eq!(reader.visit.answers.intake, Answer::Absent);
}

#[test]
fn the_page_for_the_employer_has_program_hours_dates_cost_and_three_asks() {
    let mut answers = director();
    answers.hours_later = Answer::Given(8);
    answers.employer_money = Answer::Given(true);
    let reader = Reader::new(answers).at("page=employer");
    let text = reader.text();
    for part in [
        "Master of Education in the Health Professions at Johns Hopkins University",
        "Fall 2027",
        "$57,442.50",
        "Time: that I can keep 8 hours a week free for it. Money",
        "Money: what you could pay of the tuition. agreed, as I understand it",
        "A letter: that you support my application. I need",
        "decide by April 15, 2027",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    // Nothing of the self-check or of notes is the employer’s.
    assert!(reader.words("plan__note").is_empty());
}

#[test]
fn the_lines_for_a_cv_come_from_answers_and_leave_blanks() {
    let mut answers = director();
    answers.teaching_years = Answer::Given(4);
    for item in 11..17 {
        answers.levels.set(item, Some(Level::Proficient));
    }
    let reader = Reader::new(answers).at("page=evidence");
    let text = reader.text();
    assert!(text.contains("I teach every week: ______"), "{text}");
    assert!(text.contains("4 years of documented teaching"), "{text}");
    assert!(text.contains("The role that I aim at: residency program director"), "{text}");
    let nothing = Answers { country: Answer::NotSure, ..Answers::default() };
    let reader = Reader::new(nothing).at("page=evidence");
    assert!(reader.text().contains(words::handed::NO_LINES));
    // Who does not teach yet has no such line.
    let reader = Reader::new(answered("as:nurse at:early teaches:none")).at("page=evidence");
    assert!(!reader.text().contains("I do not teach"));
}

#[test]
fn the_questions_for_the_program_are_a_draft_to_send_and_to_copy() {
    let mut reader = Reader::new(director()).at("page=questions");
    let text = reader.text();
    assert!(text.contains("1. Is July 15, 2027 the last day to apply?"), "{text}");
    let mail = reader.link(words::handed::MAIL).unwrap();
    assert!(mail.starts_with("mailto:soe.info@jhu.edu?subject="), "{mail}");
    let commands = reader.enters("plan-copy", &[]);
    let [Command::Copy(draft)] = commands.as_slice() else { panic!("{commands:?}") };
    assert!(draft.contains("How many hours a week does it take?"), "{draft}");
    assert!(!draft.contains('\u{a0}'));
}

#[test]
fn an_unknown_page_is_the_plan_itself() {
    let reader = Reader::new(director()).at("page=nothing");
    assert_eq!(reader.words("plan__answer").len(), 4);
}

#[test]
fn a_goal_that_comes_too_soon_is_said_at_the_top_and_to_the_employer() {
    let reader = Reader::new(answered(&format!("{PHYSICIAN} next:none now:4 goal:2030")));
    let said = reader.words("plan__decide").join(" ");
    assert!(said.contains("No start finishes by 2030, your goal"), "{said}");
    // Once in the lines, and once in the text for an assistant.
    assert_eq!(reader.text().matches("No start finishes by 2030").count(), 2);
    let employer = Reader::new(answered(&format!("{PHYSICIAN} next:none now:4 goal:2030")))
        .at("page=employer");
    let text = employer.text();
    assert!(
        text.contains("I would finish 2036 Worked out from the hours a week that I could study"),
        "{text}"
    );
}

#[test]
fn numbers_of_ones_own_stay_on_the_way_through_the_plan() {
    let own = Reader::new(answered(PHYSICIAN)).at("set=5-5");
    assert!(own.text().contains("This plan counts with numbers that you set"), "{}", own.text());
    for (words, address) in
        [("See every start", "/timing?set=5-5"), ("For my employer", "/plan?page=employer&set=5-5")]
    {
        let href = own.link(words).expect(words);
        assert!(href.ends_with(address), "{href}");
    }
    for other in ["", "set=rubbish", "set=5-9999"] {
        let reader = Reader::new(answered(PHYSICIAN)).at(other);
        assert!(!reader.text().contains("numbers that you set under"), "{other}");
        assert!(reader.link("See every start").unwrap().ends_with("/timing"), "{other}");
    }
}

#[test]
fn another_start_is_announced_and_nothing_else_is() {
    let mut reader = Reader::new(answered(PHYSICIAN));
    let says = |reader: &Reader| {
        reader.markup();
        reader.tool.announcement().map(|it| plain(&it))
    };
    reader.markup();
    reader.tool.arrived(&mut reader.visit);
    assert_eq!(says(&reader), None, "nothing when the page comes");
    reader.enters("plan-start", &[("intake", "2029-fall")]);
    let said = says(&reader).expect("it is another one");
    assert!(said.starts_with("Fall 2029, Johns Hopkins. Decide by April"), "{said}");
    reader.enters("plan-start", &[("intake", "2029-fall")]);
    assert_eq!(says(&reader), None, "it is the same");
    reader.enters("plan-note-plan", &[("note", "Ask Kim.")]);
    assert_eq!(says(&reader), None, "a note is one’s own text");
}
