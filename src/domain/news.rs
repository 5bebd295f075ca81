//! What changed in the content for one person (B7).

use super::{
    answers::Answers,
    catalog::{Catalog, Change},
    id::{ProfessionId, ProgramId, RoleId, StageId, TeachingId},
    link::ContentVersion,
};

/// A change of the content, and which of its ids these answers name.
#[derive(Clone, Debug, PartialEq)]
pub struct News<'c> {
    /// The change.
    pub change: &'c Change,
    /// The ids that the answers name.
    pub ids: Vec<&'c str>,
}

/// The changes since a version of the content that concern these answers, oldest
/// first.
pub fn since<'c>(
    catalog: &'c Catalog,
    version: Option<ContentVersion>,
    answers: &Answers,
) -> Vec<News<'c>> {
    let named = named(answers);
    let is_newer = |change: &&Change| {
        version.zip(ContentVersion::parse(&change.content_version)).is_some_and(|(a, b)| b > a)
    };
    let changes = catalog.changes.iter().filter(is_newer).rev();
    changes
        .map(|change| {
            let ids = change.ids.iter().map(String::as_str).filter(|it| named.contains(it));
            News { change, ids: ids.collect() }
        })
        .filter(|news| !news.ids.is_empty())
        .collect()
}

/// The ids that answers name.
fn named(answers: &Answers) -> Vec<&str> {
    let mut named: Vec<&str> = answers.shortlist.iter().map(ProgramId::as_str).collect();
    named.extend(answers.program.given().map(ProgramId::as_str));
    named.extend(answers.profession.given().map(ProfessionId::as_str));
    named.extend(answers.stage.given().map(StageId::as_str));
    named.extend(answers.teaching.given().map(TeachingId::as_str));
    named.extend(
        [&answers.role, &answers.target].iter().filter_map(|it| it.given()).map(RoleId::as_str),
    );
    named
}
