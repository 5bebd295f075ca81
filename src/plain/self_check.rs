//! The self-check on paper, with the sheet by which it is worked out by hand.

use super::{SOURCES, fact, notes, section, sources, table::table, top};
use crate::{
    components::{notes::Notes, source_mark::marked_text},
    domain::{
        answers::Level,
        assessment::{Assessment, Item, NextSteps},
        catalog::{Catalog, Competency},
        fact::Fact,
        self_check::{Scope, Whose},
    },
    route::{PlainPage, Root},
    words::{
        plain::self_check as words,
        program,
        self_check::{self as tool, result},
    },
};
use maud::{Markup, html};

/// The page: every item, the scoring sheet, and what follows from it.
pub fn self_check(catalog: &Catalog, assessment: &Assessment, root: &Root) -> Markup {
    let paper = Paper { notes: notes(catalog, root, &assessment.sources), catalog, assessment };
    let ids: Vec<String> = catalog.competencies.iter().map(competency_id).collect();
    let names = catalog.competencies.iter().map(|it| it.name.as_str());
    let mut on: Vec<(&str, &str)> = ids.iter().map(String::as_str).zip(names).collect();
    on.extend([(SHEET, words::TO_SHEET), (SOURCES, program::SOURCES)]);
    let content = (assessment.content_version.as_str(), assessment.updated);
    let short = Scope::Short.items(assessment).len();
    html! {
        article.plain {
            (top(PlainPage::SelfCheck, root, content, words::LEAD, &on))
            div.plain__text { (fact(&paper.notes, &assessment.caution)) }
            p.plain__text { (words::OPEN) " " (words::short(short, assessment.items.len())) }
            div.plain-fill aria-hidden="true" {
                @for it in words::FILL { span.plain-fill__line { (it) } }
            }
            @for (id, competency) in ids.iter().zip(&catalog.competencies) {
                (section(id, &competency.name, &paper.items(competency)))
            }
            (section(SHEET, words::SHEET, &paper.sheet()))
            (section("bands", words::BANDS, &paper.bands()))
            (section("targets", words::TARGETS, &paper.targets()))
            (section("next", words::NEXT, &paper.next()))
            (section("limits", result::LIMITS, &paper.limits()))
            (sources(&paper.notes))
        }
    }
}

/// The id of the section of the scoring sheet.
const SHEET: &str = "sheet";

/// The five levels, as they are counted.
const LEVELS: [Level; 5] =
    [Level::Beginner, Level::AdvancedBeginner, Level::Competent, Level::Proficient, Level::Expert];

fn competency_id(it: &Competency) -> String {
    ["items-", it.id.as_str()].concat()
}

/// What the paper is made from.
struct Paper<'a> {
    notes: Notes<'a>,
    catalog: &'a Catalog,
    assessment: &'a Assessment,
}

impl Paper<'_> {
    /// The items of a competency, each with its number on the whole page.
    fn items(&self, competency: &Competency) -> Markup {
        html! {
            ol.plain__items {
                @for it in self.of(competency) { li.plain__item { (self.item(it)) } }
            }
        }
    }

    fn of(&self, competency: &Competency) -> Vec<&Item> {
        Scope::One(competency.id.clone()).items(self.assessment)
    }

    /// Where an item stands: competency by competency.
    fn place(&self, item: &Item) -> usize {
        let all = self.catalog.competencies.iter().flat_map(|it| self.of(it));
        all.take_while(|it| it.code != item.code).count() + 1
    }

    fn item(&self, item: &Item) -> Markup {
        let element = item.element.map(|it| tool::stands_for(it));
        html! {
            h3.plain__stem {
                (words::number(self.place(item))) (item.stem)
                @if item.is_short { span.plain__short { (words::SHORT) } }
            }
            ul.plain__levels {
                @for (level, text) in LEVELS.into_iter().zip(&item.levels) {
                    (choice(tool::sign(level), text))
                }
                (choice("", tool::NOT_SURE))
                (choice("", tool::does_not_apply(Whose::Own)))
            }
            div.caption { (fact(&self.notes, &element)) }
        }
    }

    /// What is filled in, and how.
    fn sheet(&self) -> Markup {
        let rows = self.catalog.competencies.iter().map(|it| {
            let of = self.of(it);
            let short = of.iter().filter(|it| it.is_short).count();
            let name = html! {
                (it.name) span.plain__count { (words::count(of.len(), short)) }
            };
            let mut row = vec![name];
            row.extend((0..6).map(|_| html! { span.plain__blank {} }));
            row
        });
        let heads = [
            result::COMPETENCY,
            words::APPLY,
            words::WITH_LEVEL,
            words::SUM,
            words::MEAN,
            words::LOW_HIGH,
            result::BAND,
        ];
        html! {
            ol.plain__ways { @for it in words::HOW { li { (it) } } }
            p.plain__text { (words::NO_TOTAL) }
            div.plain__fill-in { (table(words::SHEET_CAPTION, &heads, &rows.collect::<Vec<_>>())) }
        }
    }

    fn bands(&self) -> Markup {
        let bands = &self.assessment.bands;
        let rows = bands.iter().enumerate().map(|(at, it)| {
            vec![html! { (it.name) }, html! { (words::band(it, bands.get(at + 1))) }]
        });
        html! {
            (table(words::BANDS, &[result::BAND, words::CUT], &rows.collect::<Vec<_>>()))
            div.caption { (fact(&self.notes, &self.assessment.band_names)) }
        }
    }

    /// Which level each role asks of each competency.
    fn targets(&self) -> Markup {
        let rows = self.catalog.roles.iter().map(|role| {
            let own = self.catalog.competencies.iter().map(|it| {
                let level = self.assessment.target(&role.id, &it.id);
                html! { @match level { Some(level) => (level), None => (result::none()) } }
            });
            [html! { (role.name) }].into_iter().chain(own).collect()
        });
        let names = self.catalog.competencies.iter().map(|it| it.name.as_str());
        let heads: Vec<&str> = [words::ROLE].into_iter().chain(names).collect();
        html! {
            div.plain__numbers { (table(words::TARGETS, &heads, &rows.collect::<Vec<_>>())) }
            div.caption { (self.marked(&self.assessment.targets_why)) }
        }
    }

    /// The next steps of every competency, for whichever mean.
    fn next(&self) -> Markup {
        let of = |competency: &Competency| {
            let all = self.assessment.next_steps.iter();
            let mut own: Vec<&NextSteps> =
                all.filter(|it| it.competency == competency.id).collect();
            own.sort_by_key(|it| it.up_to);
            own
        };
        html! {
            p.plain__text { (words::ORDER) }
            @for competency in &self.catalog.competencies {
                @let own = of(competency);
                h3.plain__label { (competency.name) }
                ul.plain__list {
                    @for (at, it) in own.iter().enumerate() {
                        @let from = at.checked_sub(1).and_then(|at| own.get(at)).map(|it| it.up_to);
                        li.plain__rule {
                            div.caption { (words::steps_for(from, it.up_to)) }
                            ul.plain__list { @for step in &it.steps { li { (step) } } }
                        }
                    }
                }
            }
        }
    }

    fn limits(&self) -> Markup {
        html! {
            div.plain__text { (self.marked(&self.assessment.caution)) }
            div.plain__text { (self.marked(&self.assessment.origin)) }
            p.plain__text { (program::GUIDE) }
        }
    }

    fn marked(&self, it: &Fact<String>) -> Markup {
        marked_text(&self.notes, it.value().map_or("", String::as_str), it)
    }
}

/// A choice with its box to tick. The number before a level is what it counts.
fn choice(sign: &str, text: &str) -> Markup {
    html! {
        li.plain__choice {
            span.plain__box aria-hidden="true" {}
            span { @if !sign.is_empty() { b.plain__level { (sign) } " " } (text) }
        }
    }
}
