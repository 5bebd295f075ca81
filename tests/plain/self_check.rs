//! The self-check on paper: every item, and a result that comes out as the app’s does.

use super::{Page, shipped, tidy};
use docent::{
    domain::self_check::{Mean, Scope, band, next_steps},
    route::PlainPage,
    words::self_check::{result, stands_for},
};

/// A number with one decimal as tenths.
fn tenths(text: &str) -> u32 {
    text.replace('.', "").parse().unwrap_or_else(|_| panic!("{text}"))
}

/// Every mean of up to six items, as sum and count.
fn means() -> Vec<(u32, u32)> {
    let of = |count: u32| (count..=count * 5).map(move |sum| (sum, count));
    (1..=6).flat_map(of).collect()
}

#[test]
fn every_item_stands_there_with_its_levels_and_boxes() {
    let page = Page::of(PlainPage::SelfCheck);
    let content = shipped();
    let mut place = 0;
    for competency in &content.catalog.competencies {
        let section = page.section(&format!("items-{}", competency.id));
        let items = page.inside(section).filter(|(_, it)| it.has_class("plain__item"));
        let items: Vec<usize> = items.map(|it| it.0).collect();
        let own = Scope::One(competency.id.clone()).items(&content.assessment);
        assert_eq!(items.len(), own.len(), "{}", competency.name);
        for (at, item) in items.into_iter().zip(own) {
            place += 1;
            let text = page.0[at].words();
            assert!(text.starts_with(&format!("{place}. {}", tidy(&item.stem))), "{text}");
            assert_eq!(text.contains("short form"), item.is_short, "{text}");
            let element = item.element.value().expect("it stands for something");
            assert!(text.contains(&tidy(&stands_for(element))), "{text}");
            assert_eq!(page.marks(at), 1, "{text}");
            let choices: Vec<String> = page
                .inside(at)
                .filter(|(_, it)| it.has_class("plain__choice"))
                .map(|(_, it)| it.words())
                .collect();
            let mut wanted: Vec<String> = (1..)
                .zip(&item.levels)
                .map(|(level, text)| format!("{level} {}", tidy(text)))
                .collect();
            wanted.extend(["Not sure", "Does not apply to me"].map(str::to_owned));
            assert_eq!(choices, wanted);
            let boxes = page.inside(at).filter(|(_, it)| it.has_class("plain__box"));
            assert_eq!(boxes.count(), 7);
        }
    }
    assert_eq!(place, content.assessment.items.len());
    assert_eq!(place, 36);
}

#[test]
fn the_sheet_has_a_row_to_fill_in_for_each_competency() {
    let page = Page::of(PlainPage::SelfCheck);
    let content = shipped();
    let rows = page.rows("sheet");
    assert_eq!(rows.len(), content.catalog.competencies.len());
    for (row, it) in rows.iter().zip(&content.catalog.competencies) {
        assert_eq!(row.len(), 7);
        assert!(page.text(row[0]).starts_with(&it.name));
        assert!(row[1..].iter().all(|it| page.text(*it).is_empty()), "{}", it.name);
        let n_items = Scope::One(it.id.clone()).items(&content.assessment).len();
        assert!(page.text(row[0]).contains(&format!("{n_items} items, 3 in the short form")));
    }
}

#[test]
fn the_band_that_a_person_looks_up_is_the_one_that_the_app_names() {
    let page = Page::of(PlainPage::SelfCheck);
    let bands = &shipped().assessment.bands;
    let rows: Vec<[String; 2]> =
        page.rows("bands").iter().map(|it| [page.text(it[0]), page.text(it[1])]).collect();
    assert_eq!(rows.len(), bands.len());
    for (sum, count) in means() {
        // As on paper: the sum over the count, not rounded, between the two cuts.
        let mut found = rows.iter().filter(|[_, cut]| {
            let (from, to) = cut.split_once(" to ").expect("a band has two ends");
            let is_under = |end: &str| match end.strip_prefix("under ") {
                Some(end) => sum * 10 < tenths(end) * count,
                None => sum * 10 <= tenths(end) * count,
            };
            sum * 10 >= tenths(from) * count && is_under(to)
        });
        let mean = Mean::new(sum, count).expect("a mean");
        let wanted = band(bands, mean).expect("a band").name.clone();
        assert_eq!(found.next().map(|it| &it[0]), Some(&wanted), "{sum} over {count}");
        assert!(found.next().is_none(), "{sum} over {count} lies in one band");
    }
}

#[test]
fn the_next_steps_that_a_person_looks_up_are_those_of_the_app() {
    let page = Page::of(PlainPage::SelfCheck);
    let content = shipped();
    let section = page.section("next");
    let sets: Vec<usize> =
        page.inside(section).filter(|(_, it)| it.has_class("plain__rule")).map(|it| it.0).collect();
    assert_eq!(sets.len(), content.assessment.next_steps.len());
    let per = sets.len() / content.catalog.competencies.len();
    for (competency, own) in content.catalog.competencies.iter().zip(sets.chunks(per)) {
        for (sum, count) in means() {
            let mean = Mean::new(sum, count).expect("a mean");
            let wanted = next_steps(&content.assessment, &competency.id, mean).expect("steps");
            let holds = |at: &&usize| {
                let text = page.0[**at].words();
                let number = |it: &str| tenths(it.get(..3).expect("a number"));
                let is_from =
                    text.strip_prefix("Mean from ").is_none_or(|it| sum * 10 >= number(it) * count);
                let is_under =
                    text.split_once("under ").is_none_or(|(_, it)| sum * 10 < number(it) * count);
                is_from && is_under
            };
            let found: Vec<&usize> = own.iter().filter(holds).collect();
            let [found] = found.as_slice() else { panic!("{sum} over {count}: {found:?}") };
            let text = page.0[**found].words();
            for step in &wanted.steps {
                assert!(text.contains(&tidy(step)), "{}: {sum} over {count}", competency.name);
            }
        }
    }
}

#[test]
fn the_targets_are_those_of_the_content_and_said_to_be_ours() {
    let page = Page::of(PlainPage::SelfCheck);
    let content = shipped();
    let rows = page.rows("targets");
    assert_eq!(rows.len(), content.catalog.roles.len());
    for (row, role) in rows.iter().zip(&content.catalog.roles) {
        assert_eq!(page.text(row[0]), tidy(&role.name));
        assert_eq!(row.len(), content.catalog.competencies.len() + 1);
        for (cell, it) in row[1..].iter().zip(&content.catalog.competencies) {
            let level = content.assessment.target(&role.id, &it.id);
            let wanted = level.map_or_else(result::none, |it| it.to_string());
            assert_eq!(page.text(*cell), tidy(&wanted), "{}, {}", role.name, it.name);
        }
    }
    let section = page.section("targets");
    assert!(page.marks(section) == 1 && page.0[section].words().contains("editorial judgment"));
}

#[test]
fn the_caution_stands_before_the_first_item_and_behind_the_sheet() {
    let page = Page::of(PlainPage::SelfCheck);
    let caution = tidy(shipped().assessment.caution.value().expect("a caution"));
    let start = caution.get(..60).expect("it is long");
    let places = page.0.iter().enumerate();
    let places = places.filter(|(_, it)| it.has_class("plain__text") && it.words().contains(start));
    let places: Vec<usize> = places.map(|it| it.0).collect();
    let first = page.0.iter().position(|it| it.has_class("plain__item")).expect("an item");
    assert_eq!(places.len(), 2);
    assert!(places[0] < first && places[1] > page.at("sheet"));
}
