//! The answers to look over, each with a way back to its question (M10).

use super::{HEADING, asked::Asked};
use crate::{
    domain::{
        answers::Level,
        assessment::Item,
        self_check::{At, Compared, Scope, SelfCheckQuery, Whose, is_straight_line},
    },
    words::self_check as words,
};
use maud::{Markup, html};

impl Asked<'_> {
    /// The answers of a scope; `is_hurried` where they came faster than one reads.
    pub(super) fn review(&self, is_hurried: bool) -> Markup {
        let levels = self.levels();
        let items = self.scope.items(self.assessment);
        let open = items.iter().filter(|it| levels.get(it.code.0).is_none()).count();
        html! {
            h1.page-heading #(HEADING) tabindex="-1" { (words::review(self.query.whose)) }
            p.lead { (words::answered(items.len() - open, items.len(), self.query.whose)) }
            @if is_straight_line(items.iter().copied(), &levels) {
                p.self-check__prompt { (words::STRAIGHT_LINE) }
            }
            @if is_hurried { p.self-check__prompt { (words::HURRIED) } }
            (self.onward())
            @for competency in &self.visit.catalog.competencies {
                @let own: Vec<_> = items
                    .iter()
                    .enumerate()
                    .filter(|(_, it)| it.competency == competency.id)
                    .collect();
                @if !own.is_empty() {
                    section.review {
                        h2.section-heading { (competency.name) }
                        dl.review__lines {
                            @for (at, item) in own { (self.line(at, item, levels.get(item.code.0))) }
                        }
                    }
                }
            }
        }
    }

    /// Where the answers lead.
    fn onward(&self) -> Markup {
        let mut query = self.query.at(At::Result);
        // How one was is shown beside how one is.
        if query.whose == Whose::Before {
            query.whose = Whose::Own;
            query.beside = Some(Compared::Then);
        }
        let result = self.href_of(&query);
        html! {
            p.doors {
                a.button.button--primary href=(result) {
                    (match self.query.whose {
                        Whose::Colleague => words::TO_SENDING,
                        Whose::Own | Whose::Before => words::TO_RESULT,
                    })
                }
            }
        }
    }

    fn line(&self, at: usize, item: &Item, level: Option<&Level>) -> Markup {
        let stem = item.stem.as_str();
        let question = self.query.at(At::Question(at + 1));
        let question = SelfCheckQuery { is_on_one_page: false, ..question };
        html! {
            div.review__line {
                dt.review__stem { (stem) }
                dd {
                    @match level {
                        None => span.unknown { (words::OPEN) },
                        Some(Level::NotSure) => (words::NOT_SURE),
                        Some(Level::DoesNotApply) => (words::does_not_apply(self.query.whose)),
                        Some(level) => {
                            @let text = level.points().and_then(|it| {
                                item.levels.get(usize::from(it) - 1)
                            });
                            b aria-hidden="true" { (words::sign(*level)) } " "
                            (text.map_or("", String::as_str))
                        }
                    }
                }
                dd.review__change {
                    a.quiet-link href=(self.href_of(&question))
                        aria-label={ (words::CHANGE) ": " (stem) } { (words::CHANGE) }
                }
            }
        }
    }
}

/// The ways to go through it, as [`Scope`]s with their names.
pub(super) fn ways(asked: &Asked<'_>) -> Vec<(Scope, String)> {
    let catalog = &asked.visit.catalog;
    let one = catalog.competencies.iter().map(|it| (Scope::One(it.id.clone()), it.name.clone()));
    let more = [(Scope::Short, words::SHORT), (Scope::All, words::ALL)];
    one.chain(more.map(|(scope, name)| (scope, name.to_owned()))).collect()
}
