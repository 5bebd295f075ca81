//! What the tests are given: the shipped content, levels by their signs, and
//! results drawn from them.

use docent::{
    content,
    domain::{
        answers::{Answer, Keyed, Level},
        assessment::Assessment,
        calendar::Day,
        catalog::Catalog,
        id::{CompetencyId, RoleId},
        self_check::{Beside, Figure, Scope},
    },
    pages::self_check::result::{Shown, result},
    route::Root,
};
use std::sync::OnceLock;

const CATALOG: &str = include_str!("../../public/api/v1/catalog.json");
const ASSESSMENT: &str = include_str!("../../public/api/v1/assessment.json");

/// The shipped catalog.
pub(crate) fn catalog() -> &'static Catalog {
    static READ: OnceLock<Catalog> = OnceLock::new();
    READ.get_or_init(|| content::read(CATALOG).expect("the catalog is accepted"))
}

/// The shipped self-check: six competencies of six items.
pub(crate) fn assessment() -> &'static Assessment {
    static READ: OnceLock<Assessment> = OnceLock::new();
    READ.get_or_init(|| content::read_beside(ASSESSMENT, catalog()).expect("it is accepted"))
}

/// One competency of the catalog.
pub(crate) fn one(at: usize) -> Scope {
    Scope::One(CompetencyId::new(catalog().competencies[at].id.as_str()))
}

/// A role: the residency program director asks 4, 4, 3, 3, 4, 4.
pub(crate) fn director() -> Answer<RoleId> {
    Answer::Given(RoleId::new("residency-program-director"))
}

/// Levels by their signs, a text of up to six for each competency: 1 to 5, "?"
/// for not sure, "-" for does not apply, and a blank for nothing.
pub(crate) fn levels(signs: &[&str]) -> Keyed<Level> {
    let mut levels = Keyed::default();
    for (competency, signs) in catalog().competencies.iter().zip(signs) {
        let items = assessment().items.iter().filter(|it| it.competency == competency.id);
        for (item, sign) in items.zip(signs.chars()) {
            levels.set(item.code.0, level(sign));
        }
    }
    levels
}

fn level(sign: char) -> Option<Level> {
    match sign {
        '?' => Some(Level::NotSure),
        '-' => Some(Level::DoesNotApply),
        ' ' => None,
        sign => Some(Level::SCALE[sign.to_digit(10).expect("a digit") as usize - 1]),
    }
}

/// The result as a figure.
pub(crate) fn figure<'a>(
    scope: &Scope,
    levels: &Keyed<Level>,
    role: &'a Answer<RoleId>,
) -> Figure<'a> {
    Figure::new(catalog(), assessment(), scope, levels, role.given())
}

/// The result as markup.
pub(crate) fn page(
    scope: &Scope,
    levels: &Keyed<Level>,
    beside: Option<(Beside, &Keyed<Level>)>,
    role: &Answer<RoleId>,
) -> String {
    let below = maud::Markup::default();
    let shown = Shown {
        ways: &below,
        below: &below,
        catalog: catalog(),
        assessment: assessment(),
        root: &Root::new("/a/b/"),
        scope,
        levels,
        beside,
        role,
        ask: Some("#open"),
        this_year: Some(2026),
        today: Day::new(2026, 11, 22),
    };
    result(&shown).into_string()
}
