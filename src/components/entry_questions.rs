//! The questions that entry rules read, as a form of native selects.

pub(super) mod pairs;

pub use pairs::read;

use super::{
    field::{NONE, Select, choice, open_choices, select, value},
    years::years,
};
use crate::{
    browser::form::Entered,
    domain::{
        answers::{Answer, Answers, Degree, DegreeKind, License, MOST_HELD},
        catalog::Catalog,
        entry::EXPECTED_YEARS,
        id::{CountryId, ProfessionId, TeachingId},
        source::Year,
    },
    state::{Command, Model},
    words::{entry_questions as words, figures, home},
};
use maud::{Markup, html};

/// The id of the form.
pub const FORM: &str = "answers";
/// The id of what opens to it beside the entry rules.
pub const OPEN: &str = "entry-answers";

/// The values of a letter that is given, and of one that is not.
const YES: &str = "y";
const NO: &str = "n";

/// What becomes of an answer.
pub fn entered(model: &mut Model, entered: &Entered, pairs: &[(String, String)]) -> Vec<Command> {
    let changes = read(pairs, &model.answers);
    model.answer(changes);
    focused(&model.answers, entered)
}

/// Where the focus goes once these are the answers: to a degree that was added; after
/// one was removed, to the button that adds one.
pub fn focused(answers: &Answers, entered: &Entered) -> Vec<Command> {
    let named = answers.degrees.given().map_or(0, Vec::len);
    match entered.name.as_str() {
        "add" => vec![Command::Focus(["degree-", &named.saturating_sub(1).to_string()].concat())],
        "remove" => vec![Command::Focus("add-degree".to_owned())],
        _ => Vec::new(),
    }
}

/// The form. `this_year` is the first in which a degree may be expected;
/// without it, only years that were answered stand there.
pub fn entry_questions(catalog: &Catalog, answers: &Answers, this_year: Option<Year>) -> Markup {
    let countries = countries(catalog, answers);
    html! {
        form.entry-questions #(FORM) autocomplete="off" {
            (profession(catalog, answers))
            (select(&Select {
                id: "country",
                name: "country",
                label: words::COUNTRY,
                hint: words::COUNTRY_HINT,
                choices: open_choices(countries.clone()),
                answer: value(&answers.country, CountryId::to_string),
            }))
            (degrees(answers, &countries, this_year))
            (license(answers, &countries))
            (teaching(catalog, answers))
            (teaching_years(answers))
            (letter(answers))
        }
    }
}

/// The questions on degrees and on the license alone, for another form.
pub fn held(catalog: &Catalog, answers: &Answers, this_year: Option<Year>) -> Markup {
    let countries = countries(catalog, answers);
    html! { (license(answers, &countries)) (degrees(answers, &countries, this_year)) }
}

/// The countries with the country of practice first.
fn countries(catalog: &Catalog, answers: &Answers) -> Vec<(String, String)> {
    let own = answers.country.given();
    let mut choices = Vec::new();
    for is_own in [true, false] {
        let countries = catalog.countries.iter().filter(|it| (Some(&it.id) == own) == is_own);
        choices.extend(countries.map(|it| choice(it.id.as_str(), &it.name)));
    }
    choices
}

fn profession(catalog: &Catalog, answers: &Answers) -> Markup {
    let all = catalog.professions.iter();
    let choices = all.map(|it| choice(it.id.as_str(), &figures::inside(&it.name))).collect();
    select(&Select {
        id: "profession",
        name: "profession",
        label: home::PROFESSION,
        hint: words::PROFESSION_HINT,
        choices: open_choices(choices),
        answer: value(&answers.profession, ProfessionId::to_string),
    })
}

fn teaching(catalog: &Catalog, answers: &Answers) -> Markup {
    let own = answers.profession.given();
    let all = catalog.teaching_levels.iter();
    select(&Select {
        id: "teaching",
        name: "teaching",
        label: home::TEACHING,
        hint: words::TEACHING_HINT,
        choices: open_choices(all.map(|it| choice(it.id.as_str(), it.name.of(own))).collect()),
        answer: value(&answers.teaching, TeachingId::to_string),
    })
}

fn degrees(answers: &Answers, countries: &[(String, String)], this_year: Option<Year>) -> Markup {
    let named = answers.degrees.given().map_or(&[][..], Vec::as_slice);
    html! {
        fieldset.entry-questions__group aria-describedby="degrees-hint" {
            legend.field__label { (words::DEGREES) }
            p.field__hint #degrees-hint { (words::DEGREES_HINT) }
            @if named.is_empty() {
                (select(&Select {
                    id: "degrees",
                    name: "degrees",
                    label: words::ANY_DEGREE,
                    hint: "",
                    choices: open_choices(vec![choice(NONE, words::NO_DEGREE)]),
                    answer: value(&answers.degrees, |_| NONE.to_owned()),
                }))
            }
            @for (index, it) in named.iter().enumerate() {
                (degree(index, it, countries, this_year))
            }
            @if named.len() < MOST_HELD {
                button.button #add-degree type="submit" name="add" value="degree" { (words::ADD) }
            } @else {
                p.caption #add-degree { (words::FULL) }
            }
        }
    }
}

fn degree(
    index: usize,
    degree: &Degree,
    countries: &[(String, String)],
    this_year: Option<Year>,
) -> Markup {
    let row = index.to_string();
    let id = |name: &str| [name, "-", &row].concat();
    let kinds = DegreeKind::ALL.iter().map(|it| choice(it.as_str(), words::kind(*it)));
    let mut held = vec![choice("", words::HELD)];
    let years = this_year.into_iter().flat_map(|year| year..=year + EXPECTED_YEARS);
    for year in years.chain(degree.when.expected_in()) {
        let year = year.to_string();
        if held.iter().all(|(known, _)| *known != year) {
            let name = words::expected(&year);
            held.push((year, name));
        }
    }
    html! {
        fieldset.entry-questions__degree #(id("row")) {
            legend.entry-questions__number { (words::degree(index + 1)) }
            (select(&Select {
                id: &id("degree"),
                name: "degree",
                label: words::KIND,
                hint: "",
                choices: open_choices(kinds.collect()),
                answer: value(&degree.kind, |it| it.as_str().to_owned()),
            }))
            (select(&Select {
                id: &id("degree-country"),
                name: "degree-country",
                label: words::DEGREE_COUNTRY,
                hint: if index == 0 { words::DEGREE_COUNTRY_HINT } else { "" },
                choices: open_choices(countries.to_vec()),
                answer: value(&degree.country, CountryId::to_string),
            }))
            (select(&Select {
                id: &id("degree-expected"),
                name: "degree-expected",
                label: words::WHEN,
                hint: "",
                choices: held,
                answer: degree.when.expected_in().map(|it| it.to_string()).unwrap_or_default(),
            }))
            button.button #(id("remove")) type="submit" name="remove" value=(row) {
                (words::REMOVE)
            }
        }
    }
}

fn license(answers: &Answers, countries: &[(String, String)]) -> Markup {
    let mut choices = vec![choice(NONE, words::NO_LICENSE)];
    choices.extend_from_slice(countries);
    select(&Select {
        id: "license",
        name: "license",
        label: words::LICENSE,
        hint: words::LICENSE_HINT,
        choices: open_choices(choices),
        answer: license_value(&answers.licenses),
    })
}

/// The license that the form shows: the first, by its country.
fn license_value(licenses: &Answer<Vec<License>>) -> String {
    value(licenses, |all| match all.first() {
        None => NONE.to_owned(),
        Some(first) => value(&first.country, CountryId::to_string),
    })
}

/// The question on years of documented teaching.
pub fn teaching_years(answers: &Answers) -> Markup {
    years("years", words::YEARS, words::YEARS_HINT, &answers.teaching_years)
}

fn letter(answers: &Answers) -> Markup {
    select(&Select {
        id: "letter",
        name: "letter",
        label: words::LETTER,
        hint: words::LETTER_HINT,
        choices: open_choices(vec![choice(YES, words::YES), choice(NO, words::NO)]),
        answer: value(&answers.employer_letter, |it| if *it { YES } else { NO }.to_owned()),
    })
}
