//! Programs side by side: what the address says, what differs, and the table.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "comparison/choosing.rs"]
mod choosing;

use docent::{
    components::{notes::Notes, typed::typed},
    content,
    domain::{
        amount::{Amount, CreditSystem, Credits},
        answers::Answers,
        catalog::Catalog,
        comparison::{CompareQuery, Feature, Rows, rows},
        fact::{Fact, Unknown},
        id::{ProgramId, SourceId},
        program::Program,
    },
    pages::compare,
    route::{Root, Route, pairs, query},
    words::{compare as words, figures, provenance},
};
use serde_json::Value;

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");
const PEERS: &str = include_str!("comparison/peers.json");

const MASTER: &str = "johns-hopkins-mehp";
const CERTIFICATE: &str = "johns-hopkins-certificate";
const CHICAGO: &str = "peer-chicago";
const MAASTRICHT: &str = "peer-maastricht";

/// The shipped catalog with two peers from abroad and from home.
fn catalog() -> Catalog {
    let mut root: Value = serde_json::from_str(CATALOG).expect("the catalog is JSON");
    let peers: Value = serde_json::from_str(PEERS).expect("the peers are JSON");
    for list in ["sources", "programs"] {
        let more = peers[list].as_array().expect("a list").clone();
        root[list].as_array_mut().expect("a list").extend(more);
    }
    content::read(&root.to_string()).expect("it is accepted")
}

fn program<'a>(catalog: &'a Catalog, id: &str) -> &'a Program {
    catalog.program(&ProgramId::new(id)).unwrap_or_else(|| panic!("{id} is not there"))
}

fn compared(catalog: &Catalog, ids: &[&str]) -> Rows {
    rows(&ids.iter().map(|id| program(catalog, id)).collect::<Vec<_>>())
}

fn chosen(ids: &[&str]) -> CompareQuery {
    let pairs: Vec<_> = ids.iter().map(|id| ("p".to_owned(), (*id).to_owned())).collect();
    CompareQuery::from_pairs(&pairs)
}

fn page(catalog: &Catalog, ids: &[&str]) -> String {
    let root = Root::new("/a/b/");
    let notes = Notes::new(catalog, &root, Some(2026));
    compare::page(&notes, &chosen(ids), &Answers::default(), "").into_string()
}

/// What stands between each `open` and the next `close`.
fn between<'a>(markup: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let parts = markup.split(open).skip(1);
    parts.map(|rest| rest.split_once(close).map_or(rest, |(inside, _)| inside)).collect()
}

/// The words of some markup.
fn text(markup: &str) -> String {
    let parts = markup.split('<').map(|part| part.rsplit_once('>').map_or(part, |(_, it)| it));
    let text = parts.collect::<String>().replace("&amp;", "&").replace('\u{a0}', " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The cells of a row, as text.
fn cells(markup: &str, feature: Feature) -> Vec<String> {
    let head = format!("scope=\"row\">{}</th>", words::label(feature));
    let row = between(markup, &head, "</tr>");
    let values = "<div class=\"compare__value\">";
    between(row.first().expect("the row is there"), values, "</td>").into_iter().map(text).collect()
}

#[test]
fn an_address_names_up_to_four_programs_in_its_order() {
    for (search, wanted, left_out) in [
        ("", "", 0),
        ("?", "", 0),
        ("?p=a", "a", 0),
        ("?p=b&p=a", "b a", 0),
        ("p=b&p=a", "b a", 0),
        ("?p=a&p=b&p=a&p=b&p=a", "a b", 0),
        ("?p=&p=a&p", "a", 0),
        ("?q=x&p=a&P=b&pp=c", "a", 0),
        ("?p=a&p=b&p=c&p=d", "a b c d", 0),
        ("?p=d&p=c&p=b&p=a&p=e&p=a&p=f", "d c b a", 2),
        ("?p=no+such&p=%C3%A9%26%3C", "no such é&<", 0),
    ] {
        let query = CompareQuery::from_pairs(&pairs(search));
        let ids: Vec<&str> = query.ids.iter().map(ProgramId::as_str).collect();
        let wanted = if search.contains("no+such") {
            vec!["no such", "é&<"]
        } else {
            wanted.split_whitespace().collect()
        };
        assert_eq!((ids, query.left_out), (wanted, left_out), "{search}");
        let again = CompareQuery::from_pairs(&pairs(&docent::route::query(&query.pairs())));
        assert_eq!(again.ids, query.ids, "{search}");
    }
}

#[test]
fn programs_come_and_go_one_by_one() {
    let (a, b) = (ProgramId::new("a"), ProgramId::new("b"));
    let none = CompareQuery::default();
    assert_eq!(none.with(&a).with(&b).with(&a), chosen(&["a", "b"]));
    assert_eq!(chosen(&["a", "b", "c"]).without(&b), chosen(&["a", "c"]));
    assert_eq!(none.without(&b), none);
    let full = chosen(&["c", "d", "e", "f"]);
    assert_eq!(full.ids.len(), CompareQuery::MOST);
    assert_eq!(full.with(&a), full);
    // The next address names what is shown, so nothing of it is left out.
    let more = chosen(&["a", "b", "c", "d", "e"]);
    assert_eq!((more.left_out, more.without(&a).left_out), (1, 0));
}

#[test]
fn every_pair_gets_back_from_a_query() {
    let signs = ["", "a", "a b", "a+b", "&=?#%", "é", "\u{0}", "%20", "—", "𝄞"];
    for key in signs {
        for value in signs {
            let all = [(key.to_owned(), value.to_owned()), ("p".into(), "x".into())];
            let text = query(&all);
            assert!(text.is_ascii() && !text.contains([' ', '#', '"', '<']), "{text}");
            assert_eq!(pairs(&text), all, "{text}");
            assert_eq!(pairs(&format!("?{text}")), all, "{text}");
        }
    }
    assert_eq!(pairs("%FF=%").len(), 1, "what is no text is read all the same");
}

#[test]
fn every_feature_stands_in_one_group_whatever_is_compared() {
    let catalog = catalog();
    let all = &catalog.programs;
    for first in all {
        for second in all {
            for third in [first, second, &all[0]] {
                let compared = [first, second, third];
                let rows = rows(&compared);
                let groups = [&rows.differ, &rows.partly, &rows.same, &rows.unknown];
                let mut seen: Vec<Feature> = groups.into_iter().flatten().copied().collect();
                for group in groups {
                    let places = group.iter().map(|it| place(*it)).collect::<Vec<_>>();
                    assert!(places.is_sorted(), "{group:?}");
                }
                seen.sort_by_key(|it| place(*it));
                assert_eq!(seen, Feature::ALL, "{} {}", first.id, second.id);
                let mut turned = compared;
                turned.reverse();
                assert_eq!(docent::domain::comparison::rows(&turned), rows, "in any order");
                if first.id == second.id && first.id == third.id {
                    assert!(rows.differ.is_empty(), "{} differs from itself", first.id);
                }
            }
        }
    }
}

fn place(feature: Feature) -> usize {
    Feature::ALL.iter().position(|it| *it == feature).expect("it is among all")
}

#[test]
fn the_master_and_its_certificate_differ_where_their_pages_do() {
    let rows = compared(&catalog(), &[MASTER, CERTIFICATE]);
    assert_eq!(rows.differ, [Feature::TuitionTotal, Feature::Credits, Feature::Award]);
    // Known of the master's alone, which makes no difference between the two.
    assert!(rows.partly.contains(&Feature::TimeToFinish), "{rows:?}");
    // The rate is one for both, and both are online, though from other pages.
    for feature in [Feature::Tuition, Feature::Format, Feature::Country] {
        assert!(rows.same.contains(&feature), "{feature:?}: {rows:?}");
    }
    assert!(rows.unknown.contains(&Feature::WeeklyHours), "{rows:?}");
    assert!(rows.has_unknown);
}

#[test]
fn three_masters_differ_as_in_the_pictures() {
    let rows = compared(&catalog(), &[MASTER, CHICAGO, MAASTRICHT]);
    assert_eq!(rows.differ[..3], [Feature::Entry, Feature::TimeToFinish, Feature::Format]);
    assert!(rows.partly.contains(&Feature::WeeklyHours), "{rows:?}");
    assert_eq!(rows.same, [Feature::Load, Feature::Award]);
    assert_eq!(rows.unknown, []);
}

#[test]
fn values_differ_by_what_they_are_and_not_by_where_they_are_from() {
    let catalog = catalog();
    let one = program(&catalog, CHICAGO);
    let check = |change: &dyn Fn(&mut Program), feature, differs: bool| {
        let mut other = one.clone();
        change(&mut other);
        let rows = rows(&[one, &other]);
        assert_eq!(rows.differ.contains(&feature), differs, "{feature:?}: {rows:?}");
    };
    let assumed = |it: &Fact<_>| Fact::Assumed { value: *it.value().unwrap(), why: "x".into() };
    check(&|it| it.credits = assumed(&it.credits), Feature::Credits, false);
    // Sixty of one system are not sixty of another, nor more or less.
    let credits = |system| {
        let value = Credits { amount: Amount(32_00), system };
        Fact::Assumed { value, why: "x".into() }
    };
    check(&|it| it.credits = credits(CreditSystem::UsSemester), Feature::Credits, false);
    check(&|it| it.credits = credits(CreditSystem::Ects), Feature::Credits, true);
    // Not known is no value that could differ.
    check(&|it| it.credits = Fact::NOT_FOUND, Feature::Credits, false);
    check(&|it| it.time_limit = Fact::NOT_FOUND, Feature::TimeToFinish, true);
    // Not known for two reasons is not known of both.
    let unknown = Fact::Unknown {
        reason: Unknown::NotPublished,
        sources: vec![SourceId::new("peer-handbook")],
        note: None,
    };
    check(&|it| it.weekly_hours = unknown.map(|hours| *hours), Feature::WeeklyHours, false);
}

#[test]
fn the_table_says_what_each_head_is_for() {
    let catalog = catalog();
    let ids = [MASTER, CHICAGO, MAASTRICHT];
    let markup = page(&catalog, &ids);
    assert!(text(&markup).contains("Three programs, side by side"));
    assert_eq!(markup.matches("<th ").count(), markup.matches(" scope=\"").count());
    assert_eq!(markup.matches("scope=\"col\"").count(), 1 + ids.len());
    assert_eq!(markup.matches("scope=\"row\"").count(), Feature::ALL.len());
    assert_eq!(markup.matches("scope=\"colgroup\" colspan=\"4\"").count(), 3);
    assert_eq!(markup.matches("<td role=\"cell\"").count(), Feature::ALL.len() * ids.len());
    let groups: Vec<String> = between(&markup, "scope=\"colgroup\" colspan=\"4\">", "</th>")
        .into_iter()
        .map(text)
        .collect();
    assert_eq!(groups, [words::DIFFER, words::PARTLY, "The same in all three"]);
    let markup = page(&catalog, &[MASTER, CERTIFICATE]);
    assert!(text(&markup).contains("The same in both"));
}

#[test]
fn columns_stand_in_the_order_of_the_address() {
    let catalog = catalog();
    for ids in [[MASTER, CHICAGO, MAASTRICHT], [MAASTRICHT, MASTER, CHICAGO]] {
        let markup = page(&catalog, &ids);
        let heads = between(&markup, "scope=\"col\" abbr=\"", "\"");
        let wanted: Vec<&String> = ids.iter().map(|id| &program(&catalog, id).short_name).collect();
        assert_eq!(heads, wanted);
        for (id, cell) in ids.iter().zip(cells(&markup, Feature::Credits)) {
            let shown = program(&catalog, id).credits.value().map(figures::credits);
            let shown = shown.unwrap_or_else(|| provenance::brackets("not found"));
            assert!(cell.starts_with(&shown.replace('\u{a0}', " ")), "{id}: {cell}");
        }
    }
}

#[test]
fn a_program_leaves_by_a_link_and_the_others_stay() {
    let catalog = catalog();
    let ids = [MASTER, CHICAGO, MAASTRICHT];
    let markup = page(&catalog, &ids);
    for id in ids {
        let others: Vec<&str> = ids.into_iter().filter(|it| *it != id).collect();
        let href = Root::new("/a/b/").href_with(&Route::Compare, &chosen(&others).pairs());
        let link = format!("href=\"{}\">", href.replace('&', "&amp;"));
        let links = between(&markup, &link, "</a>");
        assert_eq!(links.len(), 1, "{id}: {link}");
        let name = &program(&catalog, id).short_name;
        assert_eq!(text(links[0]), format!("Remove {name} from the comparison"));
    }
    // Two programs of one school are told apart.
    let markup = page(&catalog, &[MASTER, CERTIFICATE]);
    let one = "Remove Johns Hopkins, M.Ed. in the Health Professions from the comparison";
    assert!(text(&markup).contains(one), "{one}");
}

#[test]
fn the_form_keeps_the_chosen_and_offers_the_others() {
    let catalog = catalog();
    let markup = page(&catalog, &[MAASTRICHT, "gone", MASTER]);
    let hidden = between(&markup, "<input type=\"hidden\" name=\"p\" value=\"", "\"");
    assert_eq!(hidden, [MAASTRICHT, MASTER]);
    let options = between(&markup, "<option value=\"", "</option>");
    assert_eq!(options.len(), 1 + catalog.programs.len() - 2);
    assert!(options[0].starts_with("\" selected"), "the first adds nothing: {}", options[0]);
    let names: Vec<&&str> = options.iter().skip(1).collect();
    assert!(names.iter().all(|it| !it.starts_with(MASTER) && !it.starts_with(MAASTRICHT)));
    assert!(names.iter().any(|it| it.contains(">University of Illinois Chicago – MHPE")));
    let labeled = format!("<label class=\"field__label\" for=\"compare-add\">{}", words::ADD);
    assert!(markup.contains(&labeled) && markup.contains("id=\"compare-add\" name=\"p\""));
    let full = page(&catalog, &[MASTER, CERTIFICATE, CHICAGO, MAASTRICHT]);
    assert!(!full.contains("compare-add"), "a fifth has no place");
}

#[test]
fn what_the_address_asks_for_in_vain_is_said() {
    let catalog = catalog();
    let none = page(&catalog, &[]);
    assert!(none.contains(words::NONE_CHOSEN) && !none.contains("<table"));
    let one = page(&catalog, &[MASTER]);
    assert!(one.contains(words::ONE_CHOSEN) && !one.contains("<table"));
    assert!(text(&one).contains("Remove Johns Hopkins from the comparison"));
    let gone = page(&catalog, &["gone", "<b>", MASTER, CERTIFICATE]);
    let said = words::missing(&["gone", "<b>"]);
    let notices = between(&gone, "<p class=\"compare__notice\">", "</p>");
    assert_eq!(notices, [typed(&said).into_string()]);
    assert!(gone.contains("<table") && !gone.contains("<b>"));
    let more = page(&catalog, &[MASTER, CERTIFICATE, CHICAGO, MAASTRICHT, "a", "b"]);
    assert!(more.contains("The address names six programs. The first four are shown."));
}

#[test]
fn every_cell_has_a_value_with_its_mark_or_its_brackets() {
    let catalog = catalog();
    let markup = page(&catalog, &[MASTER, CERTIFICATE, CHICAGO, MAASTRICHT]);
    let unmarked = [Feature::Country, Feature::Award];
    for feature in Feature::ALL {
        let head = format!("scope=\"row\">{}</th>", words::label(feature));
        let row = between(&markup, &head, "</tr>")[0];
        for cell in between(row, "<div class=\"compare__value\">", "</td>") {
            let is_known = cell.contains("<details class=\"mark\">") || unmarked.contains(&feature);
            let is_open = cell.contains("class=\"unknown\">[\u{a0}");
            assert!(is_known != is_open, "{feature:?}: {cell}");
        }
    }
    assert!(markup.contains(words::NOT_FOUND_MEANS));
    // A note on what is not known opens in place, and its sign says of what.
    let why = "Hours a week, Johns Hopkins, M.Ed. in the Health Professions. Why not found";
    assert!(text(&markup).contains(why), "{why}");
    assert!(markup.contains("No page that we read says how many hours a week the program takes."));
}

#[test]
fn lengths_of_time_share_one_line_of_years() {
    let catalog = catalog();
    let markup = page(&catalog, &[MASTER, CHICAGO, MAASTRICHT]);
    let widths = between(&markup, "<svg class=\"span-figure\"", ">");
    let widths: Vec<&str> = widths.iter().map(|it| between(it, " width=\"", "\"")[0]).collect();
    assert_eq!(widths, [widths[0]; 3]);
    assert_eq!(markup.matches("<circle class=\"span-figure__outcome\"").count(), 1);
    let cell = &cells(&markup, Feature::TimeToFinish)[1];
    assert!(cell.starts_with("3 to 3½ years") && cell.contains("at most 5 years"), "{cell}");
    assert!(cell.contains("Graduates took 5.1 years on average"), "{cell}");
}
