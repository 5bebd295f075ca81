//! The plain pages: all of the shipped content that they are for, each value with its
//! source, and nothing that hangs on a day or on a script.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "plain/changes.rs"]
mod changes;
#[path = "pages/elements.rs"]
mod elements;
#[path = "plain/frame.rs"]
mod frame;
#[path = "plain/roles.rs"]
mod roles;
#[path = "plain/self_check.rs"]
mod self_check;
#[path = "plain/statement.rs"]
mod statement;
#[path = "plain/timing.rs"]
mod timing;

use docent::{
    Shipped, content,
    domain::{catalog::Catalog, fact::Fact},
    route::{PlainPage, Root},
    state::Site,
};
use elements::{Element, elements};
use std::sync::OnceLock;

const CATALOG: &str = include_str!("../public/api/v1/catalog.json");
const GLOSSARY: &str = include_str!("../public/api/v1/glossary.json");
const ASSESSMENT: &str = include_str!("../public/api/v1/assessment.json");
const TIMING: &str = include_str!("../public/api/v1/timing.json");
const ACCESSIBILITY: &str = include_str!("../public/api/v1/accessibility.json");
const CHANGES: &str = include_str!("../public/api/v1/changes.json");
const PATHWAYS: &str = include_str!("../public/api/v1/pathways.json");
const ORIGIN: &str = "https://school.example";

/// The content as the build ships it.
fn shipped() -> &'static Shipped {
    static READ: OnceLock<Shipped> = OnceLock::new();
    READ.get_or_init(|| {
        let catalog: Catalog = content::read(CATALOG).expect("it is accepted");
        Shipped {
            glossary: content::read(GLOSSARY).expect("it is accepted"),
            assessment: content::read_beside(ASSESSMENT, &catalog).expect("it is accepted"),
            changes: content::read(CHANGES).expect("it is accepted"),
            accessibility: content::read(ACCESSIBILITY).expect("it is accepted"),
            timing: content::read_beside(TIMING, &catalog).expect("it is accepted"),
            pathways: content::read_beside(PATHWAYS, &catalog).expect("it is accepted"),
            catalog,
        }
    })
}

fn sites() -> [Site; 2] {
    ["/", "/a/b/"].map(|root| Site::new(Root::new(root), "api/v1/"))
}

/// A plain page at the root of a host.
struct Page(Vec<Element>);

impl Page {
    fn of(page: PlainPage) -> Self {
        Self(elements(&docent::plain_page(&sites()[0], page, shipped()).into_string()))
    }

    fn at(&self, id: &str) -> usize {
        let found = self.0.iter().position(|it| it.attribute("id") == Some(id));
        found.unwrap_or_else(|| panic!("no #{id}"))
    }

    /// What stands in an element, with its place.
    fn inside(&self, at: usize) -> impl Iterator<Item = (usize, &Element)> {
        self.0.iter().enumerate().filter(move |(_, it)| it.around.contains(&at))
    }

    /// The section under the heading with this id.
    fn section(&self, id: &str) -> usize {
        *self.0[self.at(id)].around.last().expect("a heading stands in its section")
    }

    /// The rows of the body of a table in this section, each as its cells.
    fn rows(&self, section: &str) -> Vec<Vec<usize>> {
        let section = self.section(section);
        let is_body = |it: &Element| it.around.iter().any(|at| self.0[*at].name == "tbody");
        let rows = self.inside(section).filter(|(_, it)| it.name == "tr" && is_body(it));
        let cells = |(row, _): (usize, &Element)| {
            let cells = self.inside(row).filter(|(_, it)| ["th", "td"].contains(&it.name.as_str()));
            cells.map(|(at, _)| at).collect()
        };
        rows.map(cells).collect()
    }

    /// The text of a cell without its label, its marks and what only paper shows.
    fn text(&self, cell: usize) -> String {
        let left_out = ["plain-table__label", "mark", "mark__number", "mark__paper"];
        let own = self.inside(cell).filter(|(_, it)| {
            it.name.is_empty()
                && !left_out.iter().any(|class| elements::is_within(&self.0, it, class))
        });
        let text: String = own.map(|(_, it)| it.text.as_str()).collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// How many marks stand in an element.
    fn marks(&self, at: usize) -> usize {
        self.inside(at).filter(|(_, it)| it.has_class("mark")).count()
    }
}

/// A text with single spaces, as the elements give it.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A fact as it stands in a cell: its text and its marks.
fn shown<T>(fact: &Fact<T>, show: impl Fn(&T) -> String) -> Option<(String, usize)> {
    fact.value().map(|it| (tidy(&show(it)), 1))
}
