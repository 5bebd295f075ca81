//! How long the texts are: a link must fit into a message, a code into a call.

use super::given::{catalog, kept};
use docent::domain::{
    answers::{
        Answer, Answers, Credential, Degree, DegreeKind, Level, License, MOST_HELD, Moment, Months,
        Pace, Topic, Transition, When,
    },
    calendar::{Season, Start},
    dictation,
    id::{Code, CountryId, ProfessionId, RoleId, StageId, TeachingId},
    kept as storage,
    link::{self as links, Link},
};

const LAST: u16 = 2139;

fn last() -> Moment {
    Moment::new(LAST, Some(Start::Season(Season::MidYear))).expect("a moment")
}

/// The answers with the longest text that can be had without notes.
pub(crate) fn most() -> Answers {
    let country = || Answer::Given(CountryId::new("another"));
    let when = When::Expected(last());
    let kind = Answer::Given(DegreeKind::DoctorateOther);
    let degree = Degree { kind, country: country(), when };
    let license = License { country: country(), when };
    // No content may number one higher.
    let credential = Credential { code: Code(999), country: country(), when };
    let mut most = Answers {
        profession: Answer::Given(ProfessionId::new("another")),
        stage: Answer::Given(StageId::new("late")),
        teaching: Answer::Given(TeachingId::new("course")),
        country: country(),
        role: Answer::Given(RoleId::new("educator-in-own-profession")),
        degrees: Answer::Given(vec![degree; MOST_HELD]),
        licenses: Answer::Given(vec![license; MOST_HELD]),
        credentials: Answer::Given(vec![credential; MOST_HELD]),
        teaching_years: Answer::Given(80),
        transition: Answer::Given(Transition::IntoAdministration),
        transition_at: Answer::Given(last()),
        hours_now: Answer::Given(80),
        hours_later: Answer::Given(80),
        pace: Answer::Given(Pace::FullTime),
        blocked_months: Answer::Given(Months::new(4095).expect("twelve bits")),
        target: Answer::Given(RoleId::new("education-director")),
        target_by: Answer::Given(last()),
        employer_time: Answer::Given(true),
        employer_money: Answer::Given(true),
        employer_letter: Answer::Given(true),
        program: Answer::Given(catalog().programs[0].id.clone()),
        intake: Answer::Given(last()),
        shortlist: catalog().programs.iter().take(30).map(|it| it.id.clone()).collect(),
        ..Answers::default()
    };
    for key in 1..=36 {
        most.levels.set(key, Some(Level::DoesNotApply));
    }
    for key in 1..=8 {
        most.weights.set(key, Some(100));
    }
    for key in 1..=40 {
        most.done.set(key, Some(()));
    }
    for key in 1..=8 {
        most.experience.set(key, Some(Answer::Given(80)));
    }
    for key in 1..=12 {
        most.leanings.set(key, Some(Answer::NotSure));
    }
    most
}

fn of(topics: &[Topic]) -> Answers {
    let (mut some, most) = (Answers::default(), most());
    for topic in topics {
        some.copy(*topic, &most);
    }
    some
}

pub(crate) fn typical() -> Vec<(&'static str, Answers)> {
    use Topic::{
        Country, Degrees, Done, Levels, Licenses, Profession, Program, Shortlist, Stage, Teaching,
        TeachingYears, Weights,
    };
    let first = [Profession, Stage, Teaching];
    let situation = [Profession, Stage, Teaching, Country, Degrees, Licenses, TeachingYears];
    let not_sure = Answers {
        profession: Answer::NotSure,
        stage: Answer::NotSure,
        teaching: Answer::NotSure,
        ..Answers::default()
    };
    let mut entry = of(&situation);
    if let (Answer::Given(degrees), Answer::Given(licenses)) =
        (&mut entry.degrees, &mut entry.licenses)
    {
        degrees.truncate(2);
        licenses.truncate(1);
    }
    let mut listed = of(&[&first[..], &[Shortlist]].concat());
    listed.shortlist.truncate(3);
    vec![
        ("profession", of(&[Profession])),
        ("three answers", of(&first)),
        ("three times not sure", not_sure),
        ("2 degrees, 1 license, years, country", entry),
        ("three answers, 3 programs kept", listed),
        ("three answers, all 25 programs kept", of(&[&first[..], &[Shortlist]].concat())),
        ("three answers, program, 40 steps done", of(&[&first[..], &[Program, Done]].concat())),
        ("three answers, 8 weights", of(&[&first[..], &[Weights]].concat())),
        ("three answers, 36 levels", of(&[&first[..], &[Levels]].concat())),
        ("6 degrees, 6 licenses", of(&situation)),
        ("everything without notes", most()),
    ]
}

#[test]
fn no_link_without_notes_is_longer_than_400_letters() {
    println!("{:40} {:>5} {:>5} {:>6} {:>7}", "", "bytes", "link", "groups", "storage");
    for (name, answers) in typical() {
        let link = Link::Answers(answers.clone());
        let text = link.text(catalog());
        let code = dictation::code(&answers, catalog());
        let groups = code.as_ref().map_or("none".to_owned(), |it| it.len().to_string());
        let entry = storage::text(&answers, kept(), catalog()).len();
        let bytes = link.payload(catalog()).len();
        println!("{name:40} {bytes:>5} {:>5} {groups:>6} {entry:>7}", text.len());
        assert_eq!(links::read(&text, catalog()).map(|it| it.link), Ok(link));
        if let Some(code) = code {
            let read = dictation::read(&code.join(" "), catalog()).map(|it| it.link);
            assert_eq!(read, Ok(Link::Answers(answers)), "{name}");
        }
    }
    // The shipped content has fewer programs than a shortlist can hold. Five
    // more, each a byte, are added to the payload as if it had.
    let spare = 30 - catalog().programs.len().min(30);
    let bytes = Link::Answers(most()).payload(catalog()).len() + spare;
    let longest = 2 + ((bytes + 2 + 4) * 4).div_ceil(3);
    println!("the longest, with {spare} more programs: {longest} letters");
    for topic in Topic::ALL {
        let one = Link::Answers(of(&[*topic])).payload(catalog()).len();
        let none = Link::Answers(Answers::default()).payload(catalog()).len();
        println!("  {topic:?}: {} bytes", one - none);
    }
    assert!(longest <= 400, "{longest}");
}

#[test]
fn what_is_asked_first_fits_into_a_code_that_can_be_dictated() {
    for (name, answers) in typical().into_iter().take(3) {
        let code = dictation::code(&answers, catalog()).expect(name);
        assert!(code.len() <= dictation::COMFORTABLE, "{name}: {}", code.len());
    }
}
