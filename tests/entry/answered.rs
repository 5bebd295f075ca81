//! Answers from a line such as
//! "as:nurse teaches:weekly holds:master-health@canada+2028 years:3".
//! A "?" stands for "not sure"; no country behind "@" for one that is not said.

use docent::domain::{
    answers::{Answer, Answers, Degree, DegreeKind, License, Moment, When},
    id::{CountryId, ProfessionId, TeachingId},
};

/// The answers of a line.
pub(crate) fn answered(line: &str) -> Answers {
    let mut answers = Answers::default();
    for word in line.split_whitespace() {
        let (name, value) = word.split_once(':').expect("a name and a value");
        match name {
            "as" => answers.profession = answer(value, |it| ProfessionId::new(it)),
            "teaches" => answers.teaching = answer(value, |it| TeachingId::new(it)),
            "in" => answers.country = answer(value, |it| CountryId::new(it)),
            "years" => answers.teaching_years = answer(value, |it| it.parse().expect("a number")),
            "letter" => answers.employer_letter = answer(value, |it| it == "yes"),
            "license" => answers.licenses = answer(value, licenses),
            "holds" => match value {
                "?" => answers.degrees = Answer::NotSure,
                "none" => answers.degrees = Answer::Given(Vec::new()),
                value => {
                    let mut all = answers.degrees.given().cloned().unwrap_or_default();
                    all.push(degree(value));
                    answers.degrees = Answer::Given(all);
                }
            },
            _ => panic!("{word} is no answer"),
        }
    }
    answers
}

fn degree(text: &str) -> Degree {
    let (text, expected) = text.split_once('+').unwrap_or((text, ""));
    let (kind, country) = text.split_once('@').expect("a kind and a country");
    Degree {
        kind: answer(kind, |it| DegreeKind::parse(it).expect("a kind of degree")),
        country: answer(country, |it| CountryId::new(it)),
        when: expected
            .parse()
            .ok()
            .and_then(|year| Moment::new(year, None))
            .map_or(When::Held, When::Expected),
    }
}

fn licenses(text: &str) -> Vec<License> {
    let country = Answer::Given(CountryId::new(text));
    if text == "none" { Vec::new() } else { vec![License { country, ..License::default() }] }
}

fn answer<T>(text: &str, given: impl Fn(&str) -> T) -> Answer<T> {
    match text {
        "" => Answer::Absent,
        "?" => Answer::NotSure,
        text => Answer::Given(given(text)),
    }
}
