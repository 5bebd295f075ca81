//! Numbers while they are typed: the field is left alone, and what cannot be is said
//! once it is left or sent.

use crate::{
    elements::{Element, elements},
    given::{CATALOG, TIMING, TODAY, answered, catalog, day, timing},
    view::{by_id, inside},
};
use docent::{
    browser::form::Entered,
    content,
    pages::timing::When,
    route,
    tool::{Tool as _, Visit},
};

const WEIGHTS: &str = "timing-weights";
const NUMBERS: &str = "timing-assumptions";

/// How a form hears of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
enum How {
    /// A letter was typed.
    Typed,
    /// The field was left.
    Left,
    /// The Enter key was pressed in it.
    Sent,
}

struct Person {
    when: When,
    visit: Visit,
}

impl Person {
    fn new() -> Self {
        let mut visit = Visit::new(content::read(CATALOG).expect("the catalog is accepted"));
        visit.today = Some(day(TODAY));
        visit.answers = answered("as:nurse at:mid teaches:weekly");
        let when = When::read(TIMING, catalog()).expect("the rules are accepted");
        let mut person = Self { when, visit };
        person.view();
        person
    }

    fn view(&mut self) -> Vec<Element> {
        elements(&self.when.view(&self.visit).into_string())
    }

    /// The view after the text of a field, and what is announced.
    fn enters(&mut self, form: &str, name: &str, text: &str, how: How) -> (Vec<Element>, String) {
        let entered = Entered {
            form: form.to_owned(),
            name: if how == How::Sent { String::new() } else { name.to_owned() },
            value: text.to_owned(),
            is_checked: false,
            is_submitted: how == How::Sent,
            is_typing: how == How::Typed,
            query: route::query(&[(name.to_owned(), text.to_owned())]),
        };
        self.when.arrived(&mut self.visit);
        self.when.entered(&mut self.visit, &entered);
        let view = self.view();
        (view, self.when.announcement().unwrap_or_default())
    }
}

fn field<'a>(all: &'a [Element], form: &str, name: &str) -> &'a Element {
    let mut fields = inside(all, form).into_iter();
    fields.find(|it| it.attribute("name") == Some(name)).expect("the field")
}

#[test]
fn a_weight_is_taken_while_it_is_typed_and_its_field_is_left_alone() {
    let mut person = Person::new();
    let own = timing().criteria[0].weight;
    for (text, weight) in [("5", 5), ("", 5), ("3", 3), ("30", 30), ("-", 30), ("-7", 30)] {
        let (all, said) = person.enters(WEIGHTS, "number-1", text, How::Typed);
        let typed = field(&all, WEIGHTS, "number-1");
        assert!(typed.attribute("data-still").is_some(), "{text}");
        assert!(field(&all, WEIGHTS, "number-2").attribute("data-still").is_none());
        let now = *person.visit.answers.weights.get(1).unwrap_or(&own);
        assert_eq!(now, weight, "{text}");
        assert!(!said.contains("stays"), "{text}: {said}");
        let slider = field(&all, WEIGHTS, "weight-1");
        assert_eq!(slider.attribute("value"), Some(weight.to_string().as_str()), "{text}");
    }
}

#[test]
fn what_cannot_be_a_weight_is_said_once_the_field_is_left() {
    for how in [How::Left, How::Sent] {
        for text in ["", "-7", "101", "4.5", "x"] {
            let mut person = Person::new();
            person.enters(WEIGHTS, "number-1", text, How::Typed);
            let (all, said) = person.enters(WEIGHTS, "number-1", text, how);
            let wanted = "A weight is a whole number from 0 to 100; 50 stays.";
            assert!(said.starts_with(wanted), "{how:?} {text}: {said}");
            let left = field(&all, WEIGHTS, "number-1");
            assert_eq!(left.attribute("value"), Some("50"));
            assert!(left.attribute("data-still").is_none());
            let by = left.attribute("aria-describedby").expect("it is said by its field");
            assert_eq!(by_id(&all, by).words(), wanted);
            let (all, said) = person.enters(WEIGHTS, "number-1", "40", How::Left);
            assert!(!said.contains("stays"), "{said}");
            assert_eq!(field(&all, WEIGHTS, "number-1").attribute("aria-describedby"), None);
        }
    }
}

#[test]
fn what_cannot_be_a_number_that_this_hangs_on_is_said_and_the_field_stays_itself() {
    let it = &timing().assumptions[0];
    let (name, own) = (format!("set-{}", it.code.0), *it.number.value().unwrap());
    let wanted = format!("This is a whole number from {} to {}; {own} stays.", it.min, it.max);
    for how in [How::Left, How::Sent] {
        for text in ["", "-7", "4.5", "99999", &(it.max + 1).to_string()] {
            let mut person = Person::new();
            let (all, _) = person.enters(NUMBERS, &name, text, How::Typed);
            assert!(field(&all, NUMBERS, &name).attribute("data-still").is_some());
            let (all, said) = person.enters(NUMBERS, &name, text, how);
            assert!(said.starts_with(&wanted), "{how:?} {text}: {said}");
            let left = field(&all, NUMBERS, &name);
            assert_eq!(left.attribute("value"), Some(own.to_string().as_str()));
            let by = left.attribute("aria-describedby").expect("it is said by its field");
            let by = by.split(' ').next().unwrap();
            assert_eq!(by_id(&all, by).words(), wanted);
            assert!(person.visit.query.is_empty());
        }
    }
    // A number that was taken makes no other field, so that the focus stays in it.
    let mut person = Person::new();
    let id = |all: &[Element]| field(all, NUMBERS, &name).attribute("id").map(str::to_owned);
    let before = id(&person.view());
    let text = it.max.to_string();
    let (all, _) = person.enters(NUMBERS, &name, &text, How::Sent);
    assert_eq!(id(&all), before);
    let taken = field(&all, NUMBERS, &name);
    assert_eq!(taken.attribute("value"), Some(text.as_str()));
    assert!(taken.attribute("data-still").is_none());
    assert!(!person.visit.query.is_empty());
}

#[test]
fn that_no_weight_is_left_is_said_where_the_weights_are_moved() {
    let mut person = Person::new();
    let n = timing().criteria.len();
    for criterion in &timing().criteria {
        let name = format!("weight-{}", criterion.code.0);
        let (all, said) = person.enters(WEIGHTS, &name, "0", How::Typed);
        let is_last = criterion.code == timing().criteria[n - 1].code;
        let now = inside(&all, WEIGHTS).into_iter().find(|it| it.has_class("sureness__now"));
        let nothing = "Every weight is 0";
        assert_eq!(now.expect("the sentence").words().contains(nothing), is_last);
        assert_eq!(said.contains(nothing), is_last, "{said}");
    }
}
