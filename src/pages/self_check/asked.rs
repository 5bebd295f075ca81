//! What the views of the self-check are drawn from.

use crate::{
    components::notes::Notes,
    domain::{
        answers::{Answers, Keyed, Level, Observer},
        assessment::{Assessment, Item},
        self_check::{At, Compared, Scope, SelfCheckQuery, Sequence, Whose},
    },
    route::Route,
    tool::Visit,
};
use std::borrow::Cow;

/// Where one is, and what is known there.
pub(super) struct Asked<'a> {
    pub(super) visit: &'a Visit,
    pub(super) assessment: &'a Assessment,
    pub(super) query: SelfCheckQuery,
    pub(super) scope: Scope,
    pub(super) notes: Notes<'a>,
    /// The item of which nothing was chosen when the next one was wanted.
    pub(super) unchosen: Option<u16>,
    /// The text that was to be copied last.
    pub(super) copied: Option<&'a str>,
}

impl<'a> Asked<'a> {
    pub(super) fn new(visit: &'a Visit, assessment: &'a Assessment) -> Self {
        let mut query = SelfCheckQuery::from_pairs(&visit.query, &visit.catalog);
        let scope = scope(&query, visit, assessment);
        // From a result of what was answered, links lead to just that.
        if query.at == At::Result && query.whose == Whose::Own {
            query.scope = Some(scope.clone());
        }
        let notes = Notes::new(&visit.catalog, &visit.root, visit.this_year());
        let notes = notes.with_sources(&assessment.sources);
        Self { visit, assessment, query, scope, notes, unchosen: None, copied: None }
    }

    /// The levels of whom the questions are about.
    pub(super) fn levels(&self) -> Cow<'a, Keyed<Level>> {
        let answers = &self.visit.answers;
        match self.query.whose {
            Whose::Own => Cow::Borrowed(&answers.levels),
            Whose::Before => Cow::Borrowed(&answers.before),
            Whose::Colleague => match &answers.observing {
                Some(observing) => Cow::Borrowed(&observing.levels),
                None => Cow::Owned(Keyed::default()),
            },
        }
    }

    /// The items that are asked, at a place.
    pub(super) fn sequence(&self, place: usize) -> Option<Sequence<'a>> {
        Sequence::new(&self.scope, self.assessment, place)
    }

    /// The name of an item’s competency.
    pub(super) fn competency(&self, item: &Item) -> &'a str {
        let mut all = self.visit.catalog.competencies.iter();
        all.find(|it| it.id == item.competency).map_or("", |it| it.name.as_str())
    }

    /// The address of this self-check elsewhere.
    pub(super) fn href(&self, at: At) -> String {
        self.href_of(&self.query.at(at))
    }

    /// The address of this view.
    pub(super) fn href_of(&self, query: &SelfCheckQuery) -> String {
        self.visit.root.href_with(&Route::SelfCheck, &query.pairs())
    }
}

/// How much is asked. Before that is chosen: the short form; of a colleague, what
/// they ask for; of a result, what was answered, or what the colleague beside it was
/// asked.
fn scope(query: &SelfCheckQuery, visit: &Visit, assessment: &Assessment) -> Scope {
    let answers = &visit.answers;
    if query.whose == Whose::Colleague {
        let items = answers.observing.as_ref().map(|it| it.items.clone());
        return Scope::These(items.unwrap_or_default());
    }
    query.scope.clone().unwrap_or_else(|| match query.at {
        At::Result => {
            let beside = observer(query, answers);
            Scope::holding(assessment, beside.map_or(&answers.levels, |it| &it.levels))
        }
        _ => Scope::Short,
    })
}

/// The colleague whose view a result is set beside, once it came.
pub(super) fn observer<'a>(query: &SelfCheckQuery, answers: &'a Answers) -> Option<&'a Observer> {
    let Some(Compared::Colleague(number)) = query.beside else { return None };
    answers.observers.get(number.checked_sub(1)?).filter(|it| it.came.is_some())
}
