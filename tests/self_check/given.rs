//! What the tests are given: a small self-check, and levels by their numbers.

use super::generated;
use docent::{
    content,
    domain::{
        answers::{Keyed, Level},
        assessment::Assessment,
        catalog::Catalog,
        id::{CompetencyId, RoleId},
        self_check::{Figure, Mean, Row, Scope},
    },
};
use std::sync::OnceLock;

const CATALOG: &str = include_str!("../../public/api/v1/catalog.json");

/// The shipped catalog.
pub(crate) fn catalog() -> &'static Catalog {
    static READ: OnceLock<Catalog> = OnceLock::new();
    READ.get_or_init(|| content::read(CATALOG).expect("the catalog is accepted"))
}

/// Six competencies of six items; the items of the first are 11 to 16.
pub(crate) fn assessment() -> &'static Assessment {
    static READ: OnceLock<Assessment> = OnceLock::new();
    READ.get_or_init(|| {
        let text = generated::assessment(CATALOG).to_string();
        content::read_beside(&text, catalog()).expect("it is accepted")
    })
}

/// Another self-check, after a change to the small one.
pub(crate) fn changed(change: impl FnOnce(&mut Assessment)) -> Assessment {
    let mut all = assessment().clone();
    change(&mut all);
    all
}

/// The first competency alone.
pub(crate) fn first() -> Scope {
    Scope::One(CompetencyId::new("curriculum-design"))
}

/// A role of the catalog; the second asks 4 of the first competency, 5 of the
/// second, and 3 of the others.
pub(crate) fn role(at: usize) -> Option<&'static RoleId> {
    catalog().roles.get(at).map(|it| &it.id)
}

/// The level of a sign: 1 to 5, "?" for not sure, "-" for does not apply, and a
/// blank for nothing.
pub(crate) fn level(sign: char) -> Option<Level> {
    match sign {
        '?' => Some(Level::NotSure),
        '-' => Some(Level::DoesNotApply),
        ' ' => None,
        sign => Some(Level::SCALE[sign.to_digit(10).expect("a digit") as usize - 1]),
    }
}

/// Levels by their signs, a text of up to six for each competency.
pub(crate) fn levels(signs: &[&str]) -> Keyed<Level> {
    let mut levels = Keyed::default();
    for (at, signs) in (1_u16..).zip(signs) {
        for (place, sign) in (1_u16..).zip(signs.chars()) {
            levels.set(at * 10 + place, level(sign));
        }
    }
    levels
}

/// A result over all items.
pub(crate) fn figure(signs: &[&str], role: Option<&'static RoleId>) -> Figure<'static> {
    Figure::new(catalog(), assessment(), &Scope::All, &levels(signs), role)
}

/// The row of the first competency.
pub(crate) fn row(signs: &str, role: Option<&'static RoleId>) -> Row<'static> {
    figure(&[signs], role).rows.remove(0)
}

/// A mean that there is.
pub(crate) fn mean(sum: u32, count: u32) -> Mean {
    Mean::new(sum, count).expect("a mean of something")
}
