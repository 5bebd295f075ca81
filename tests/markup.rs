//! The markup of the list, the program page and the first page, made natively
//! from the shipped catalog: every value has its mark, every mark its source.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "markup/facts.rs"]
mod facts;

use docent::{
    components::notes::Notes,
    content::{self, Origin},
    domain::{
        answers::{Answer, Answers},
        calendar::Day,
        catalog::Catalog,
        id::StageId,
        program::Program,
        study_plan::PlanQuery,
    },
    pages::{self, home::known, program},
    route::{Root, Route},
    state::{Loaded, Model, Site, ToolRows},
    words::{home, programs as list_words, provenance},
};

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");

fn catalog() -> Catalog {
    content::read(CATALOG).expect("the shipped catalog is accepted")
}

fn page(catalog: &Catalog, program: &Program, answers: &Answers, this_year: Option<u16>) -> String {
    let root = Root::new("/a/b/");
    let notes = Notes::new(catalog, &root, this_year);
    program::page(&notes, program, answers, &PlanQuery::default(), day(this_year)).into_string()
}

fn day(year: Option<u16>) -> Option<Day> {
    Day::new(i16::try_from(year?).expect("a year"), 11, 22)
}

fn list(catalog: &Catalog, this_year: Option<u16>) -> String {
    let site = Site::new(Root::new("/a/b/"), "api/v1/");
    let loaded = Loaded::new(catalog.clone(), Origin::Live, None);
    let model = Model::new(site, "/a/b/programs", loaded, day(this_year));
    pages::view(&model).into_string()
}

fn first_page(catalog: &Catalog, answers: &Answers, this_year: Option<u16>) -> String {
    let root = Root::new("/a/b/");
    let notes = Notes::new(catalog, &root, this_year);
    known::known(&notes, answers, &ToolRows::default()).into_string()
}

/// Answers with each profession in turn, the other two not sure.
fn answers(catalog: &Catalog) -> Vec<Answers> {
    let professions = catalog.professions.iter();
    professions
        .map(|it| Answers {
            profession: Answer::Given(it.id.clone()),
            stage: Answer::NotSure,
            teaching: Answer::NotSure,
            ..Answers::default()
        })
        .collect()
}

/// Every piece of markup that the shipped catalog makes, with its name.
fn every_view() -> Vec<(String, String)> {
    let catalog = catalog();
    let mut views = vec![
        ("list".into(), list(&catalog, Some(2026))),
        ("example".into(), first_page(&catalog, &Answers::default(), Some(2026))),
    ];
    for program in &catalog.programs {
        let markup = page(&catalog, program, &Answers::default(), Some(2026));
        views.push((program.id.to_string(), markup));
    }
    for answers in answers(&catalog) {
        let name = answers.profession.given().map(ToString::to_string).unwrap_or_default();
        views.push((format!("first page of {name}"), first_page(&catalog, &answers, Some(2026))));
    }
    views
}

/// What stands between each `open` and the next `close`.
fn between<'a>(markup: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let parts = markup.split(open).skip(1);
    parts.map(|rest| rest.split_once(close).map_or(rest, |(inside, _)| inside)).collect()
}

/// The words of some markup, tags and entities resolved, spaces made single.
fn text(markup: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for sign in markup.chars() {
        match sign {
            '<' => is_tag = true,
            '>' => is_tag = false,
            sign if !is_tag => text.push(sign),
            _ => {}
        }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    let text = entities.iter().fold(text, |text, (entity, sign)| text.replace(entity, sign));
    text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The words before the first mark of the element with this class.
fn sentence(markup: &str, class: &str) -> String {
    let found = between(markup, &format!("class=\"{class}\">"), "<details");
    let [first, ..] = found.as_slice() else { panic!("nothing has the class {class}") };
    text(first.split_once("</p>").map_or(first, |(inside, _)| inside))
}

#[test]
fn the_sources_of_a_view_are_numbered_without_a_gap_and_listed_at_its_foot() {
    let catalog = catalog();
    let title = |number: usize, listed: &[String]| -> Option<String> {
        let line = listed.get(number.checked_sub(1)?)?;
        let titles = catalog.sources.iter().map(|it| &it.title);
        titles.filter(|title| line.starts_with(title.as_str())).max_by_key(|it| it.len()).cloned()
    };
    for (name, markup) in every_view() {
        let listed: Vec<String> = between(&markup, "<li class=\"sources__item\">", "</li>")
            .into_iter()
            .map(text)
            .collect();
        let mut n_seen = 0;
        for mark in markup.split("<details class=\"mark\">").skip(1) {
            let numbers =
                between(mark, "<span class=\"mark__number\" aria-hidden=\"true\">", "</span>");
            let numbers = numbers.first().expect("a mark has a number on paper, or an empty one");
            // Alone beside a value, what is ours has its sign.
            let is_sign = |it: &&str| it.is_empty() || ["ours", "="].contains(it);
            for number in numbers.split(", ").filter(|it| !is_sign(it)) {
                let number: usize = number.parse().expect("it is a number");
                assert!(number <= n_seen + 1, "{name}: {number} comes after {n_seen}");
                n_seen = n_seen.max(number);
                let note = text(mark.split_once("</details>").map_or("", |(note, _)| note));
                let title = title(number, &listed);
                let title =
                    title.unwrap_or_else(|| panic!("{name}: no source has number {number}"));
                assert!(note.contains(&title), "{name}: {number} is “{title}”, the note: {note}");
            }
        }
        assert_eq!(n_seen, listed.len(), "{name}: {listed:#?}");
        assert!(n_seen > 0, "{name} has sources");
    }
}

#[test]
fn the_first_page_and_the_program_page_say_the_same() {
    let catalog = catalog();
    let featured = catalog.featured().expect("it is there");
    for answers in answers(&catalog) {
        let first = sentence(&first_page(&catalog, &answers, None), "tool-sentence__text");
        let second = sentence(&page(&catalog, featured, &answers, None), "fit");
        assert_eq!(first, second, "{:?}", answers.profession);
        let profession = answers.profession.given().and_then(|id| catalog.profession(id));
        let field = &profession.expect("it is there").field;
        let is_named = featured
            .professions
            .value()
            .is_some_and(|ids| ids.iter().any(|id| Some(id) == answers.profession.given()));
        assert_eq!(first.contains(&format!("names {field} among")), is_named, "{first}");
    }
}

#[test]
fn the_worked_example_is_marked_as_one() {
    let catalog = catalog();
    let example = first_page(&catalog, &Answers::default(), None);
    assert!(example.contains(home::EXAMPLE_MARK) && example.contains(home::example().1));
    for answers in answers(&catalog) {
        assert!(!first_page(&catalog, &answers, None).contains(home::EXAMPLE_MARK));
    }
    let stage = Answer::Given(StageId::new("late"));
    let answers = Answers { stage, ..Answers::default() };
    assert!(!first_page(&catalog, &answers, None).contains(home::EXAMPLE_MARK));
}

#[test]
fn not_sure_and_unanswered_give_the_same_result() {
    let catalog = catalog();
    for answers in answers(&catalog) {
        let profession = answers.profession.clone();
        let absent = Answers { profession, ..Answers::default() };
        let known = |answers| {
            let root = Root::new("/a/b/");
            let notes = Notes::new(&catalog, &root, None);
            let markup = known::known(&notes, answers, &ToolRows::Missing).into_string();
            // The first answer asks for all three, and counts "not sure" as one.
            let markup = markup.replace(home::TOOLS_MISSING, home::TOOLS_OPEN);
            let part = between(&markup, "<div class=\"known\">", "class=\"caption\"");
            part.first().map(|it| text(it))
        };
        assert_eq!(known(&answers), known(&absent));
    }
}

#[test]
fn a_program_last_seen_over_five_years_ago_says_so_wherever_it_is_named() {
    let catalog = catalog();
    let program = catalog.featured().expect("it is there");
    let warning = list_words::last_seen(2024);
    let views = |year| {
        [
            ("the list", list(&catalog, year)),
            ("its page", page(&catalog, program, &Answers::default(), year)),
            ("the first page", first_page(&catalog, &Answers::default(), year)),
        ]
    };
    for (year, is_old) in
        [(Some(2040), true), (Some(2030), true), (Some(2029), false), (None, false)]
    {
        for (name, markup) in views(year) {
            assert_eq!(markup.contains(&warning), is_old, "{name} in {year:?}");
        }
    }
}

#[test]
fn text_of_the_content_never_becomes_markup() {
    let nasty = "<u>&\"</u>";
    let mut catalog = catalog();
    let program = &mut catalog.programs[0];
    for text in [
        &mut program.title,
        &mut program.short_title,
        &mut program.institution,
        &mut program.short_name,
        &mut program.address,
        &mut program.structure.tracks[0].name,
        &mut program.matrix.components[0].name,
        &mut program.more[0].label,
        &mut catalog.sources[1].title,
        &mut catalog.competencies[0].name,
        &mut catalog.professions[0].field,
    ] {
        nasty.clone_into(text);
    }
    let program = &catalog.programs[0];
    let answers = &answers(&catalog)[0];
    for (name, markup) in [
        ("the list", list(&catalog, None)),
        ("its page", page(&catalog, program, answers, None)),
        ("the first page", first_page(&catalog, answers, None)),
    ] {
        assert!(markup.contains("&lt;u&gt;&amp;"), "{name} shows it as text");
        assert!(!markup.contains("<u>") && !markup.contains("&\""), "{name}: {markup}");
    }
}

#[test]
fn a_mark_is_a_sign_with_words() {
    for (name, markup) in every_view() {
        for mark in between(&markup, "<summary class=\"mark__sign\">", "</summary>") {
            let hidden = between(mark, "<span class=\"visually-hidden\">", "</span>");
            let words = hidden.first().map(|it| text(it)).unwrap_or_default();
            assert!(words.len() > 8, "{name}: a mark without a name: {mark}");
        }
        let open = provenance::brackets("");
        assert!(!text(&markup).contains(&open), "{name}: empty brackets");
    }
}

#[test]
fn the_featured_program_leads_the_list_and_it_says_why() {
    let catalog = catalog();
    let markup = list(&catalog, None);
    let rows = between(&markup, "<li class=\"program-row\"", "</li>");
    assert_eq!(rows.len(), catalog.programs.len());
    let href = Root::new("/a/b/").href(&Route::Program(catalog.institution.featured.clone()));
    assert!(rows[0].contains(&format!("href=\"{href}\"")), "{}", rows[0]);
    let said = rows.iter().map(|row| row.contains(list_words::FEATURED));
    assert!(said.enumerate().all(|(index, is_said)| is_said == (index == 0)));
}
