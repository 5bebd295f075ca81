//! Content that is not live, and content that follows another.

use super::{rows, wanted};
use crate::person::{Person, catalog, live};
use docent::{
    content::{Origin, Refusal},
    state::{Command, File, Loaded, ToolFile, Trouble},
    words::{content as words, explorer},
};

#[test]
fn content_that_is_not_live_can_be_fetched_again() {
    fn copy<D>(document: D) -> Loaded<D> {
        let trouble = Some(Trouble::Refused(Refusal::NotJson));
        Loaded::new(document, Origin::Snapshot, trouble)
    }
    let mut person = Person::at("/method");
    person.model.take_catalog(copy(catalog()));
    assert!(person.markup().contains(words::SNAPSHOT));
    assert_eq!(person.presses("retry-catalog", ""), [Command::Retry(File::Catalog)]);
    person.model.retried = Some(File::Catalog);
    assert!(person.markup().contains(words::TRYING));
    person.model.take_catalog(live(catalog()));
    assert!(person.own_controls().is_empty(), "what is live needs no notice");
    let copy = ToolFile {
        origin: Origin::Snapshot,
        trouble: Some(Trouble::Refused(Refusal::NotJson)),
        updated: catalog().updated,
    };
    person.model.tool.file = Some(copy);
    assert!(person.markup().contains(words::SNAPSHOT));
    assert_eq!(person.presses("retry-tool", ""), [Command::Retry(File::Tool)]);
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
