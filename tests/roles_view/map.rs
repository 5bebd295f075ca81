//! The map of “Roles” and the ways side by side, on the shipped content.

use crate::person::{attribute, catalog, plain, tags};
use crate::reader::Reader;
use docent::{
    domain::{
        answers::{Answer, Answers},
        id::{CountryId, ProfessionId, RoleId, StageId},
        pathway::{MOST_BESIDE, RolesQuery},
    },
    tool::Tool as _,
    words::roles::others,
};

const PATHWAYS: &str = include_str!("../../public/api/v1/pathways.json");
const YEARS: &str = "roles-years";
const COMPARE: &str = "roles-compare";

fn someone(profession: &str, country: &str, target: &str) -> Reader {
    let mut person = Reader::of(PATHWAYS);
    person.visit.answers = Answers {
        profession: Answer::Given(ProfessionId::new(profession)),
        country: Answer::Given(CountryId::new(country)),
        stage: Answer::Given(StageId::new("mid")),
        target: Answer::Given(RoleId::new(target)),
        ..Answers::default()
    };
    person
}

/// A nurse whose way is many steps long.
fn nurse() -> Reader {
    someone("nurse", "united-states", "educator-in-own-profession")
}

/// A physician to whose role five ways lead.
fn physician() -> Reader {
    someone("physician", "united-states", "assistant-or-associate-dean")
}

impl Reader {
    /// The part of the view between two texts.
    fn part(&self, from: &str, to: &str) -> String {
        let view = self.view();
        let (_, rest) = view.split_once(from).unwrap_or_else(|| panic!("no {from}: {view}"));
        rest.split(to).next().unwrap().to_owned()
    }

    /// The map.
    fn map(&self) -> String {
        self.part("id=\"roles-map\"", "</details>")
    }

    /// Where each row of the list stands, with its name, in the order of the document.
    fn rows(&self) -> Vec<(String, String)> {
        let list = self.part("class=\"roles__steps\"", "</form>");
        let all = tags(&list);
        let mut rows = Vec::new();
        for (at, (tag, _)) in all.iter().enumerate() {
            if tag.contains("roles__step\"") {
                let is_name = |it: &&(&str, &str)| {
                    it.0.contains("\"roles__name\"") || it.0.contains("\"roles__role\"")
                };
                let name = all[at..].iter().find(is_name).expect("a name").1;
                rows.push((attribute(tag, "id").expect("an id"), plain(name)));
            }
        }
        rows
    }

    /// Where each link of the map leads, with its name.
    fn linked(&self) -> Vec<(String, String)> {
        let map = self.map();
        let links = tags(&map).into_iter().filter(|(tag, _)| tag.starts_with("a "));
        let href = |tag| attribute(tag, "href").unwrap().trim_start_matches('#').to_owned();
        links.map(|(tag, name)| (href(tag), plain(name))).collect()
    }

    /// The buttons to other years: what each is called and says, and whether it changes
    /// something.
    fn turns(&self) -> Vec<(String, String, bool)> {
        let map = self.map();
        let buttons = tags(&map).into_iter().filter(|(tag, _)| tag.starts_with("button"));
        let is_open = |tag: &str| !tag.contains("aria-disabled");
        buttons
            .map(|(tag, name)| (plain(name), attribute(tag, "value").unwrap(), is_open(tag)))
            .collect()
    }

    /// Presses one of them.
    fn turns_to(&mut self, name: &str) {
        let (_, value, _) = self.turns().into_iter().find(|it| it.0 == name).expect("it is there");
        self.submits(YEARS, "show", &value);
    }

    /// Which years are shown, as it is said.
    fn said(&self) -> String {
        let map = self.map();
        let all = tags(&map);
        plain(all.iter().find(|(tag, _)| tag.contains("role=\"status\"")).expect("it is said").1)
    }

    /// The ways that stand side by side.
    fn compared(&self) -> Vec<String> {
        let head = self.part("<thead>", "</thead>");
        let columns = tags(&head).into_iter().filter(|(tag, _)| tag.starts_with("th"));
        columns.skip(1).map(|(_, name)| plain(name)).collect()
    }

    /// The boxes of the ways: what each stands for, whether it is checked, and whether it
    /// can be.
    fn boxes(&self) -> Vec<(String, bool, bool)> {
        let all = self.controls().into_iter();
        let own = all.filter(|it| it.form == COMPARE && it.kind == "checkbox");
        own.map(|it| (it.value, it.is_checked, it.is_open)).collect()
    }
}

#[test]
fn the_map_has_the_links_of_the_list_in_its_order() {
    let mut nested = 0;
    for role in &catalog().roles {
        for (profession, country) in
            [("nurse", "united-states"), ("physician", "united-kingdom"), ("pharmacist", "canada")]
        {
            let mut person = someone(profession, country, role.id.as_str());
            if !person.view().contains("roles__steps") {
                continue;
            }
            let rows = person.rows();
            assert!(!rows.is_empty());
            assert_eq!(person.linked(), rows, "{profession}, {}", role.name);
            let mut ids: Vec<_> = rows.iter().map(|it| &it.0).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), rows.len(), "each row has an id of its own: {rows:?}");
            nested += person.view().matches("roles__below").count();
            // Other years change drawings alone.
            person.visit.query = vec![("from".into(), "2027".into()), ("years".into(), "2".into())];
            assert_eq!((person.rows(), person.linked()), (rows.clone(), rows));
        }
    }
    assert!(nested > 0, "some steps stand below others");
}

#[test]
fn the_years_are_changed_by_buttons_and_stand_in_the_address() {
    let mut person = nurse();
    let all = person.said();
    assert!(all.starts_with("All years are shown: 2026 to 20"), "{all}");
    let open = |person: &Reader| -> Vec<bool> { person.turns().iter().map(|it| it.2).collect() };
    assert_eq!(open(&person), [false, false, true, false]);
    person.turns_to("Fewer years");
    let first = person.said();
    assert!(first.starts_with("2026 to ") && first.contains(" of 2026 to "), "{first}");
    assert_eq!(open(&person), [false, true, true, true]);
    assert_eq!(person.visit.query[0], ("from".to_owned(), "2026".to_owned()));
    person.turns_to("Later");
    assert_ne!(person.said(), first);
    assert!(open(&person)[0], "earlier years are there again");
    // A link to another way keeps the years, and another target leaves them.
    let ways = person.links("Take this way");
    assert!(ways.iter().all(|it| it.contains("from=20") && it.contains("years=")), "{ways:?}");
    for name in ["Earlier", "More years"] {
        person.turns_to(name);
    }
    assert_eq!(person.said(), all);
    assert_eq!(person.visit.query, [], "what is shown unasked is left out of the address");
    // A button that would change nothing changes nothing.
    person.turns_to("More years");
    assert_eq!((person.said(), person.visit.query.len()), (all, 0));
}

#[test]
fn years_that_cannot_be_shown_are_as_if_absent() {
    let mut person = nurse();
    let wanted = person.view();
    let last = ["65535", "1999", "2025", "2300", "x", ""];
    for (from, years) in last.map(|it| (it, "2")).into_iter().chain([
        ("2026", "0"),
        ("2026", "13"),
        ("2026", "400"),
        ("2026", "x"),
        ("2026", "65535"),
    ]) {
        person.visit.query = vec![("from".into(), from.into()), ("years".into(), years.into())];
        assert!(!person.turns()[0].2 && person.said().starts_with("All"), "{from} {years}");
    }
    for (name, value) in [("from", "2028"), ("years", "2"), ("beside", "x_._"), ("beside", "_")] {
        person.visit.query = vec![(name.into(), value.into())];
        assert_eq!(person.view(), wanted, "{name}={value}");
    }
    for value in ["2028", "-", "x-y", "2028-99", "70000-2", "2300-2"] {
        person.submits(YEARS, "show", value);
        assert!(person.said().starts_with("All"), "{value}");
    }
}

/// The signs of a row’s drawing, as they are drawn: each with where it stands.
fn signs(row: &str) -> Vec<(String, String)> {
    let all = tags(row);
    let placed = all.windows(2).filter(|it| it[0].0.starts_with("svg x"));
    placed
        .map(|it| {
            (
                attribute(it[0].0, "x").unwrap(),
                attribute(it[1].0, "class").unwrap_or_default()
                    + &attribute(it[1].0, "d").unwrap_or_default(),
            )
        })
        .collect()
}

#[test]
fn what_lies_outside_of_the_years_ends_at_the_edge_with_an_arrow() {
    let mut person = nurse();
    person.visit.query = vec![("from".into(), "2027".into()), ("years".into(), "2".into())];
    let map = person.map();
    let rows: Vec<&str> = map.split("<li>").skip(1).collect();
    let mut seen = [0; 2];
    for row in rows {
        assert!(!row.contains("roles__now"), "today is not among the years: {row}");
        for (x, sign) in signs(row) {
            let is_arrow = |it: &str| sign.ends_with(it);
            let percent: f64 = x.trim_end_matches('%').parse().unwrap();
            assert!((0.0..=100.0).contains(&percent), "{x}");
            if is_arrow("L7 5") {
                assert_eq!(x, "0.0%");
                seen[0] += 1;
            } else if is_arrow("L-7 5") {
                assert_eq!(x, "100.0%");
                seen[1] += 1;
            }
        }
        for line in tags(row).iter().filter(|it| it.0.starts_with("line")) {
            let x = |name| attribute(line.0, name).unwrap().trim_end_matches('%').parse::<f64>();
            assert!(x("x1").unwrap() < x("x2").unwrap(), "{}", line.0);
        }
    }
    assert!(seen.iter().all(|it| *it > 0), "{seen:?}");
}

#[test]
fn what_is_near_an_answer_is_the_view_without_what_lies_below_the_steps() {
    const FIRST: &str = "roles-first";
    let mut person = physician();
    person.view();
    person.chooses(FIRST, "stage", &["late"]);
    let near =
        |it: &Reader, form| it.roles.near(&it.visit, form).map(maud::PreEscaped::into_string);
    let drawn = near(&person, FIRST).expect("it is drawn first");
    let view = person.view();
    let (start, rest) = view.split_once("<div id=\"roles-rest\">").expect("the rest");
    let place = "<div id=\"roles-rest\" data-still></div></div></div>";
    assert_eq!(drawn, [start, place].concat());
    assert!(rest.len() > drawn.len() / 2, "{} beside {}", drawn.len(), rest.len());
    // What is used below is drawn whole, and so is the first plan.
    assert!(near(&person, COMPARE).is_none());
    assert!(near(&physician(), FIRST).is_none());
    person.chooses(FIRST, "target", &[""]);
    assert!(near(&person, FIRST).is_none(), "there is no plan any more");
}

#[test]
fn two_to_four_ways_stand_side_by_side_as_they_were_chosen() {
    let mut person = physician();
    let (ours, boxes) = (person.compared(), person.boxes());
    assert!(ours.len() == MOST_BESIDE && boxes.len() >= MOST_BESIDE, "{ours:?} {boxes:?}");
    assert!(boxes.iter().all(|it| !it.1 && it.2), "nothing is chosen, all can be: {boxes:?}");
    let own = person.controls().into_iter().find(|it| it.name == "beside").unwrap().value;
    let key = |at: usize| boxes[at].0.as_str();
    let last = boxes.len() - 1;
    person.chooses(COMPARE, "beside", &[&own, key(last)]);
    assert_eq!(person.compared().len(), 2);
    assert_eq!(person.compared()[0], ours[0], "the way that is shown is among them");
    assert!(person.visit.query.iter().any(|it| it.0 == "beside"));
    let query = RolesQuery::from_pairs(&person.visit.query);
    assert_eq!(query.pairs(), person.visit.query);
    person.chooses(COMPARE, "beside", &[&own, key(last), key(0), key(1)]);
    assert_eq!(person.compared().len(), 4);
    assert!(person.text().contains(others::comparing(true)));
    let open = person.boxes().into_iter().filter(|it| it.2).count();
    assert_eq!(open, 3, "those that are chosen can be taken out");
    // A fifth is not taken, whatever a form says.
    person.chooses(COMPARE, "beside", &[&own, key(last), key(0), key(1), key(2)]);
    assert_eq!(person.compared().len(), 4);
    // Another way that is shown stays beside the one before.
    let before = person.compared();
    let take = person.links("Take this way").first().cloned().unwrap();
    person.follows(&take);
    let after = person.compared();
    assert!(before.iter().all(|it| after.contains(it)), "{before:?} {after:?}");
    person.chooses(COMPARE, "beside", &[&own]);
    assert!(!person.visit.query.iter().any(|it| it.0 == "beside"), "it is our choice again");
}

#[test]
fn ways_that_are_gone_are_not_compared() {
    let mut person = physician();
    let ours = person.compared();
    for value in ["999", "1.2.3_4.5.6", "0", "7_7_7_7_7_7"] {
        person.visit.query = vec![("beside".into(), value.into())];
        assert_eq!(person.compared(), ours, "{value}");
    }
    person.chooses(COMPARE, "beside", &["1", "2", "3"]);
    person.submits("roles-aim", "target", "education-director");
    assert_eq!(person.visit.query, [], "they were ways to another role");
}
