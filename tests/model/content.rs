//! Content that is not live, and content that follows another.

use super::{rows, wanted};
use crate::person::{Person, catalog, live};
use docent::{
    content::{self, Origin, Refusal},
    domain::glossary::Glossary,
    state::{Command, File, Loaded, Remote, Trouble},
    words::{content as words, explorer},
};

const GLOSSARY: &str = include_str!("../../public/api/v1/glossary.json");

#[test]
fn content_that_is_not_live_can_be_fetched_again() {
    fn copy<D>(document: D) -> Loaded<D> {
        let trouble = Some(Trouble::Refused(Refusal::NotJson));
        Loaded { document, origin: Origin::Snapshot, trouble }
    }
    let mut person = Person::at("/method");
    person.model.take_catalog(copy(catalog()));
    assert!(person.markup().contains(words::SNAPSHOT));
    assert_eq!(person.presses("retry-catalog", ""), [Command::Retry(File::Catalog)]);
    person.model.retried = Some(File::Catalog);
    assert!(person.markup().contains(words::TRYING));
    person.model.take_catalog(live(catalog()));
    assert!(person.own_controls().is_empty(), "what is live needs no notice");
    let unavailable = || Remote::Unavailable(Trouble::Refused(Refusal::NotJson));
    person.model.take_glossary(unavailable());
    assert_eq!(person.presses("retry-glossary", ""), [Command::Retry(File::Glossary)]);
    let document: Glossary = content::read(GLOSSARY).expect("it is accepted");
    person.model.take_glossary(Remote::Ready(Box::new(copy(document))));
    assert!(person.markup().contains(words::SNAPSHOT));
    // What is shown stays where another try brings nothing.
    person.model.take_glossary(unavailable());
    assert!(person.model.glossary.document().is_some());
    person.go("/privacy");
    assert!(!person.markup().contains(words::SNAPSHOT), "it is not of that view");
}

#[test]
fn a_catalog_that_comes_later_is_what_is_shown() {
    let mut person = Person::at("/programs?q=dundee&compare=dundee-mmed");
    assert_eq!(rows(&person), ["dundee-mmed"]);
    let mut newer = catalog();
    newer.programs.retain(|it| it.id.as_str() != "dundee-mmed");
    person.model.take_catalog(live(newer));
    assert_eq!((rows(&person), rows(&person)), (Vec::new(), wanted(&person)));
    assert!(person.markup().contains(explorer::NO_MATCH), "the query stays as it was asked");
    person.model.take_catalog(live(catalog()));
    assert_eq!(rows(&person), ["dundee-mmed"]);
    assert!(person.control("list", "compare", Some("dundee-mmed")).is_checked);
}
