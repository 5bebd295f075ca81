//! The questions of “Roles”, answered as a browser would: on the shipped catalog, with
//! a few rules of some professions and countries beside what is shipped.

use crate::person::{Control, catalog, fields};
use crate::reader::Reader;
use docent::{
    domain::{
        answers::{Answer, Answers, Credential, Degree, Moment, When},
        calendar::Day,
        id::{Code, CountryId, ProfessionId, RoleId, StageId},
    },
    state::Command,
    words::roles as words,
};
use serde_json::{Value, json};

const PATHWAYS: &str = include_str!("../../public/api/v1/pathways.json");
const FIRST: &str = "roles-first";
const HAVE: &str = "roles-have";

fn ours(text: &str) -> Value {
    json!({ "assumption": text, "why": "For this test." })
}

/// What is shipped, with these rules in place of its own.
fn content() -> String {
    let mut all: Value = serde_json::from_str(PATHWAYS).expect("it is JSON");
    let experience = |id: &str, code: u16, is_teaching: bool| {
        let what = ours(&format!("What counts as {id}"));
        json!({ "id": id, "code": code, "name": format!("Years of {id}"), "what": what,
            "isTeaching": is_teaching })
    };
    let step = |code: u16, experience: &str| {
        json!({ "id": format!("step-{code}"), "code": code, "name": { "default": format!("Step {code}") },
            "what": ours("What it is"), "kind": "experience", "experience": experience,
            "months": { "unknown": "not-found" } })
    };
    let requirement = |code: u16, role: &str, professions: Value, countries: Value, step: u16| {
        json!({ "id": format!("rule-{code}"), "code": code, "role": role,
            "professions": professions, "countries": countries, "strength": "required",
            "rule": ours(&format!("Rule {code}")), "ways": [{ "steps": [format!("step-{step}")] }] })
    };
    all["experiences"] = json!([
        experience("teaching", 1, true),
        experience("practice", 2, false),
        experience("simulation", 3, false),
        experience("leading", 4, false),
    ]);
    all["steps"] = json!([step(1, "teaching"), step(2, "practice"), step(3, "simulation")]);
    all["credentials"] = json!([
        { "id": "for-all", "code": 1, "name": "For all", "what": ours("It") },
        { "id": "for-nurses", "code": 2, "name": "For nurses", "what": ours("It"),
            "professions": ["nurse"], "countries": ["united-states"] },
        { "id": "for-dentists", "code": 3, "name": "For dentists", "what": ours("It"),
            "professions": ["dentist"] },
    ]);
    all["requirements"] = json!([
        requirement(1, "simulation-center-leader", json!([]), json!([]), 3),
        requirement(2, "education-director", json!(["nurse"]), json!(["united-states"]), 2),
        requirement(3, "education-director", json!([]), json!([]), 1),
    ]);
    // What the shipped file says of its own entries.
    for list in ["families", "matching", "leanings", "tests"] {
        all[list] = json!([]);
    }
    all.to_string()
}

fn fresh() -> Reader {
    Reader::of(&content())
}

/// A nurse in the United States who aims at directing education.
fn answered() -> Reader {
    let mut person = fresh();
    person.chooses(FIRST, "profession", &["nurse"]);
    person.chooses(FIRST, "country", &["united-states"]);
    person.chooses(FIRST, "stage", &["mid"]);
    person.chooses(FIRST, "target", &["education-director"]);
    person
}

impl Reader {
    /// What a field holds now.
    fn holds(&self, form: &str, name: &str) -> Vec<String> {
        let all = fields(&self.controls(), form).into_iter();
        all.filter(|(it, _)| it == name).map(|(_, value)| value).collect()
    }

    /// The values that a field offers, in order.
    fn offers(&self, name: &str) -> Vec<String> {
        let all: Vec<Control> = self.controls().into_iter().filter(|it| it.name == name).collect();
        let of = |it: &Control| {
            if it.choices.is_empty() { vec![it.value.clone()] } else { it.choices.clone() }
        };
        all.iter().flat_map(of).collect()
    }
}

#[test]
fn before_an_answer_the_four_questions_and_the_six_roles_stand_there() {
    let person = fresh();
    let (view, text) = (person.view(), person.text());
    for name in ["profession", "country", "stage", "target"] {
        assert_eq!(person.holds(FIRST, name), [""], "{name}");
    }
    let catalog = catalog();
    let ids: Vec<&str> = catalog.roles.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(person.offers("target"), [&[""][..], &ids, &["?"]].concat());
    for role in &catalog.roles {
        assert!(text.contains(&role.name), "{}", role.name);
        let named = role.named.value().expect("it is said");
        assert!(text.contains(named), "{named}");
    }
    assert!(!view.contains(HAVE), "what a person has waits for an answer");
    // It can be published: nothing in it hangs on a day.
    let mut later = fresh();
    later.visit.today = Day::parse("2031-02-03");
    assert_eq!(later.view(), view);
    later.visit.today = None;
    assert_eq!(later.view(), view);
}

#[test]
fn each_of_the_four_is_taken_and_stays_chosen() {
    let person = answered();
    let answers = &person.visit.answers;
    assert_eq!(answers.profession, Answer::Given(ProfessionId::new("nurse")));
    assert_eq!(answers.country, Answer::Given(CountryId::new("united-states")));
    assert_eq!(answers.stage, Answer::Given(StageId::new("mid")));
    assert_eq!(answers.target, Answer::Given(RoleId::new("education-director")));
    assert_eq!(answers.topics().count(), 4, "{answers:?}");
    let wanted = [
        ("profession", "nurse"),
        ("country", "united-states"),
        ("stage", "mid"),
        ("target", "education-director"),
    ];
    for (name, value) in wanted {
        assert_eq!(person.holds(FIRST, name), [value]);
    }
    for name in ["country", "stage", "target"] {
        let mut person = answered();
        person.chooses(FIRST, name, &["?"]);
        assert_eq!(person.holds(FIRST, name), ["?"]);
        person.chooses(FIRST, name, &[""]);
        assert_eq!(person.visit.answers.topics().count(), 3, "{name} was taken back");
    }
}

#[test]
fn every_choice_of_what_a_person_has_is_taken_and_shown_again() {
    let names = ["role", "target-by", "years", "experience-2", "experience-3", "license"];
    for name in names {
        let choices = answered().offers(name);
        assert!(choices.len() > 4 && choices[0].is_empty(), "{name}: {choices:?}");
        assert!(choices.contains(&"?".to_owned()), "{name}: {choices:?}");
        for value in choices {
            let mut person = answered();
            person.chooses(HAVE, name, &[&value]);
            assert_eq!(person.holds(HAVE, name), [value.as_str()], "{name}");
            let topics = 4 + usize::from(!value.is_empty());
            assert_eq!(person.visit.answers.topics().count(), topics, "{name}: {value}");
        }
    }
    let mut person = answered();
    person.chooses(HAVE, "target-by", &["2030"]);
    person.chooses(HAVE, "experience-2", &["4"]);
    person.chooses(HAVE, "role", &["simulation-center-leader"]);
    let answers = &person.visit.answers;
    assert_eq!(answers.target_by, Answer::Given(Moment::new(2030, None).unwrap()));
    assert_eq!(answers.experience.pairs(), [(2, Answer::Given(4))]);
    assert_eq!(answers.role, Answer::Given(RoleId::new("simulation-center-leader")));
}

#[test]
fn only_what_counts_for_profession_and_country_is_asked() {
    let asked = |profession: &str, country: &str| {
        let mut person = fresh();
        person.chooses(FIRST, "profession", &[profession]);
        person.chooses(FIRST, "country", &[country]);
        // Else nothing is said where both are open.
        person.chooses(FIRST, "stage", &["?"]);
        let names: Vec<String> = person.controls().into_iter().map(|it| it.name).collect();
        let experiences = names.into_iter().filter(|it| it.starts_with("experience-"));
        let experiences: Vec<String> = experiences.collect();
        let is_open = person.text().contains(words::OPEN);
        assert_eq!(is_open, profession.is_empty() || ["", "?"].contains(&country));
        (experiences.join(" "), person.offers("credential").join(" "))
    };
    let wanted = |experiences: &str, credentials: &str| (experiences.into(), credentials.into());
    assert_eq!(asked("nurse", "united-states"), wanted("experience-2 experience-3", "1 2"));
    assert_eq!(asked("nurse", "canada"), wanted("experience-3", "1"));
    assert_eq!(asked("dentist", "united-states"), wanted("experience-3", "1 3"));
    // A rule of some professions or of one country is not applied unasked.
    assert_eq!(asked("nurse", ""), wanted("experience-3", "1"));
    assert_eq!(asked("nurse", "?"), wanted("experience-3", "1"));
    assert_eq!(asked("", "united-states"), wanted("experience-3", "1"));
}

#[test]
fn credentials_are_held_or_not_and_keep_their_dates() {
    let mut person = answered();
    person.chooses(HAVE, "credential", &["1"]);
    person.chooses(HAVE, "credential", &["1", "2"]);
    assert_eq!(person.holds(HAVE, "credential"), ["1", "2"]);
    let since = When::Since(Moment::parse("2019").unwrap());
    let Answer::Given(all) = &mut person.visit.answers.credentials else { panic!("both are held") };
    all[1].when = since;
    all.push(Credential {
        code: Code(3),
        country: Answer::NotSure,
        when: When::Expected(Moment::parse("2028").unwrap()),
    });
    // Of another profession, but said: it stays in view. It is expected, and not held.
    assert_eq!(person.offers("credential"), ["1", "2", "3"]);
    assert_eq!(person.holds(HAVE, "credential"), ["1", "2"]);
    person.chooses(HAVE, "credential", &["2"]);
    person.chooses(HAVE, "years", &["3"]);
    let all = person.visit.answers.credentials.given().expect("some are held");
    let all: Vec<_> = all.iter().map(|it| (it.code.0, it.when.expected_in())).collect();
    assert_eq!(all, [(2, None), (3, Some(2028))]);
    assert_eq!(person.visit.answers.credentials.given().unwrap()[0].when, since);
    person.chooses(HAVE, "credential", &["2", "3"]);
    person.chooses(HAVE, "credential", &["3"]);
    let kept = Credential { code: Code(3), country: Answer::NotSure, when: When::Held };
    assert_eq!(person.visit.answers.credentials, Answer::Given(vec![kept]));
    person.chooses(HAVE, "credential", &[]);
    assert_eq!(person.visit.answers.credentials, Answer::Absent, "that is not: none");
}

#[test]
fn whoever_holds_none_of_the_credentials_can_say_so() {
    let mut person = answered();
    assert_eq!(person.offers("credentials"), ["", "-", "?"]);
    for (value, wanted) in
        [("-", Answer::Given(vec![])), ("?", Answer::NotSure), ("", Answer::Absent)]
    {
        person.chooses(HAVE, "credentials", &[value]);
        assert_eq!(person.visit.answers.credentials, wanted);
        assert_eq!(person.holds(HAVE, "credentials"), [value]);
    }
    person.chooses(HAVE, "credentials", &["-"]);
    let text = person.text();
    assert!(text.contains("Certificates and registrations: none of these"), "{text}");
    // Another field of the form leaves it as it is.
    person.chooses(HAVE, "years", &["3"]);
    assert_eq!(person.visit.answers.credentials, Answer::Given(vec![]));
    // One that is held answers the question, which goes until it is given back.
    person.chooses(HAVE, "credential", &["2"]);
    assert_eq!(person.offers("credentials"), [""; 0]);
    assert_eq!(person.visit.answers.credentials.given().map(Vec::len), Some(1));
    person.chooses(HAVE, "credential", &[]);
    assert_eq!(person.holds(HAVE, "credentials"), [""]);
}

#[test]
fn what_no_field_shows_survives_a_change() {
    let mut person = answered();
    let answers = &mut person.visit.answers;
    answers.experience.set(2, Some(Answer::Given(25)));
    answers.experience.set(9, Some(Answer::Given(2)));
    answers.teaching_years = Answer::Given(30);
    let degree =
        Degree { when: When::Since(Moment::parse("2014-7").unwrap()), ..Degree::default() };
    answers.degrees = Answer::Given(vec![degree]);
    let before = answers.clone();
    assert_eq!(person.holds(HAVE, "experience-2"), ["10"]);
    person.chooses(HAVE, "role", &["?"]);
    let wanted = Answers { role: Answer::NotSure, ..before };
    assert_eq!(person.visit.answers, wanted);
}

#[test]
fn a_degree_that_is_added_takes_the_focus() {
    let mut person = answered();
    let commands = person.chooses(HAVE, "add", &["degree"]);
    assert_eq!(commands, [Command::Focus("degree-0".into())]);
    assert_eq!(person.visit.answers.degrees, Answer::Given(vec![Degree::default()]));
    let commands = person.chooses(HAVE, "remove", &["0"]);
    assert_eq!(commands, [Command::Focus("add-degree".into())]);
    assert_eq!(person.visit.answers.degrees, Answer::Absent);
}

#[test]
fn what_the_role_asks_of_this_person_stands_below() {
    let asked = |person: &Reader| {
        let text = person.text();
        (1..=3).filter(|it| text.contains(&format!("Step {it}"))).collect::<Vec<_>>()
    };
    let mut person = answered();
    assert_eq!(asked(&person), [1, 2]);
    person.chooses(FIRST, "country", &["canada"]);
    assert_eq!(asked(&person), [1]);
    person.chooses(FIRST, "target", &["simulation-center-leader"]);
    assert_eq!(asked(&person), [3]);
    person.chooses(FIRST, "target", &["?"]);
    assert!(person.text().contains(words::result::NO_TARGET));
}

#[test]
fn hostile_forms_change_nothing_that_cannot_be() {
    let mut person = answered();
    let before = person.visit.answers.clone();
    for (name, value) in [
        ("credential", "99"),
        ("credential", "x"),
        ("target-by", "tomorrow"),
        ("experience-2", "many"),
        ("experience-77", "3"),
        ("nothing", "1"),
    ] {
        person.chooses(HAVE, name, &[value]);
        assert_eq!(person.visit.answers, before, "{name}={value}");
    }
}

#[test]
fn on_paper_every_answer_stands_in_words() {
    let mut person = answered();
    person.chooses(HAVE, "experience-2", &["1"]);
    person.chooses(HAVE, "experience-3", &["?"]);
    person.chooses(HAVE, "credential", &["2"]);
    person.chooses(HAVE, "years", &["6"]);
    let view = person.view();
    let (_, list) = view.split_once(words::ANSWERS).expect("they stand there");
    let list = list.split("</ul>").next().unwrap();
    let items = list.split("<li>").skip(1).map(|it| it.trim_end_matches("</li>"));
    let lines: Vec<String> = items.map(|it| it.replace('\u{a0}', " ")).collect();
    assert_eq!(
        lines,
        [
            "Profession: Nurse",
            "Country of practice: United States",
            "Career stage: 6–15 years after training",
            "Role aimed at: Education director in a clinical department",
            "Years of teaching: 6 years",
            "Years of practice: 1 year",
            "Years of simulation: not sure",
            "Held: For nurses",
        ]
    );
}
