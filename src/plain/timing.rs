//! What programs publish of their dates, and the rules of when to start, as tables.

use super::{SOURCES, fact, notes, section, sources, table::table, top};
use crate::{
    components::{fact_line::FactLines, notes::Notes, source_mark::marked_text, stale::stale},
    domain::{
        catalog::Catalog,
        fact::Fact,
        id::StageId,
        program::Program,
        timing::{Rule, Timing},
    },
    route::{PlainPage, Root, Route},
    words::{
        answers::value,
        figures,
        plain::timing as words,
        program::{self, labels},
        timing::{result, rules, sure::whole, weights},
    },
};
use maud::{Markup, html};

/// The page, with all that the content holds of starts.
pub fn timing(catalog: &Catalog, timing: &Timing, root: &Root) -> Markup {
    let tables = Tables { notes: notes(catalog, root, &timing.sources), catalog, timing };
    let featured = catalog.featured();
    let dates = featured.map(|it| [words::FEATURED, &it.short_name].concat());
    let mut on: Vec<(&str, &str)> = Vec::new();
    on.extend(dates.as_deref().map(|it| ("featured", it)));
    on.extend([
        ("programs", words::PROGRAMS),
        ("criteria", words::CRITERIA),
        ("rules", words::RULES),
        ("numbers", words::NUMBERS),
        (SOURCES, program::SOURCES),
    ]);
    let content = (timing.content_version.as_str(), timing.updated);
    html! {
        article.plain {
            (top(PlainPage::Timing, root, content, words::LEAD, &on))
            div.plain__text { (fact(&tables.notes, &timing.limits)) }
            @if let (Some(program), Some(dates)) = (featured, &dates) {
                (section("featured", dates, &tables.featured(program)))
            }
            (section("programs", words::PROGRAMS, &tables.programs()))
            (section("criteria", words::CRITERIA, &tables.criteria()))
            (section("rules", words::RULES, &tables.rules()))
            (section("numbers", words::NUMBERS, &tables.numbers()))
            (section("paces", words::PACES, &tables.paces()))
            (section("asked", words::ASKED, &tables.asked()))
            (section("stand-ins", words::STAND_INS, &tables.stand_ins()))
            (section("sureness", words::SURE, &tables.sureness()))
            (sources(&tables.notes))
        }
    }
}

/// What the tables are made from.
struct Tables<'a> {
    notes: Notes<'a>,
    catalog: &'a Catalog,
    timing: &'a Timing,
}

impl Tables<'_> {
    fn fact<T>(&self, it: &Fact<T>, show: impl Fn(&T) -> String) -> Markup {
        fact(&self.notes, &it.map(show))
    }

    /// A program by its name, which leads to its page.
    fn program(&self, it: &Program) -> Markup {
        let href = self.notes.href(&Route::Program(it.id.clone()));
        html! {
            a.text-link href=(href) rel="external" { (result::program(it)) }
            (stale(&self.notes, it))
        }
    }

    /// All dates of a program, also those that were not found.
    fn featured(&self, it: &Program) -> Markup {
        let mut lines = FactLines::new(&self.notes);
        lines.add(labels::STARTS, &it.starts, figures::starts);
        lines.add(labels::DEADLINE, &it.deadline, figures::deadline);
        lines.add(labels::NEXT_DEADLINE, &it.next_deadline, |day| {
            program::next_deadline(&figures::yearly_day(*day))
        });
        lines.add(labels::TIME, &it.time_to_finish, figures::span);
        lines.add(labels::TIME_LIMIT, &it.time_limit, |it| result::dates::months(*it));
        lines.add(labels::PACE, &it.pace, Clone::clone);
        lines.add(labels::HOURS, &it.weekly_hours, |it| figures::weekly_hours(*it));
        lines.add(labels::CONTACT, &it.contact, figures::contact);
        html! {
            p.plain__text { (self.program(it)) }
            @if let Some(list) = lines.into_list() { (list) }
        }
    }

    fn programs(&self) -> Markup {
        let has_dates =
            |it: &&Program| it.starts.value().is_some() || it.deadline.value().is_some();
        let (with, without): (Vec<&Program>, Vec<&Program>) =
            self.catalog.programs.iter().partition(has_dates);
        let rows = with.into_iter().map(|it| {
            vec![
                self.program(it),
                self.fact(&it.starts, figures::starts),
                self.fact(&it.deadline, figures::deadline),
                self.fact(&it.next_deadline, |day| {
                    program::next_deadline(&figures::yearly_day(*day))
                }),
            ]
        });
        let heads = [words::PROGRAM, labels::STARTS, words::DEADLINE, labels::NEXT_DEADLINE];
        html! {
            p.plain__text { (words::AS_PUBLISHED) }
            (table(words::PROGRAMS, &heads, &rows.collect::<Vec<_>>()))
            @if !without.is_empty() { p.caption { (words::neither(&without)) } }
        }
    }

    fn criteria(&self) -> Markup {
        let rows = self.timing.criteria.iter().map(|it| {
            vec![
                html! { (it.name) },
                html! { (it.rule) },
                self.fact(&it.basis, Clone::clone),
                html! { (whole(it.weight.into())) },
            ]
        });
        let heads = [rules::CRITERION, words::LOOKS_AT, words::BASIS, words::WEIGHT];
        html! {
            div.plain__text { (fact(&self.notes, &self.timing.points_why)) }
            (table(words::CRITERIA, &heads, &rows.collect::<Vec<_>>()))
        }
    }

    /// The rules of each stage that any of them names, then those for all stages.
    fn rules(&self) -> Markup {
        let named = |stage: &StageId| -> Vec<&Rule> {
            self.timing.rules.iter().filter(|it| it.stages.contains(stage)).collect()
        };
        let mut rows = Vec::new();
        for stage in &self.catalog.stages {
            let own = named(&stage.id);
            rows.extend(own.into_iter().map(|it| self.rule(stage.name.of(None), it)));
        }
        let others = self.timing.rules.iter().filter(|it| it.stages.is_empty());
        rows.extend(others.map(|it| self.rule(words::ANY_STAGE, it)));
        let heads = [words::STAGE, words::WHOM, rules::CRITERION, rules::RULE, rules::POINTS];
        html! {
            p.plain__text { (words::MOST_COUNTS) }
            (table(words::RULES, &heads, &rows))
        }
    }

    fn rule(&self, stage: &str, it: &Rule) -> Vec<Markup> {
        let criterion = self.timing.criteria.iter().find(|own| own.kind == it.criterion);
        let rule = marked_text(&self.notes, &it.rule, &it.basis);
        vec![
            html! { (figures::sentence_case(stage)) },
            html! { (figures::sentence_case(&words::whom(it, self.catalog))) },
            html! { (criterion.map_or("", |it| it.name.as_str())) },
            rule,
            html! { (whole(it.points.into())) },
        ]
    }

    fn numbers(&self) -> Markup {
        let rows = self.timing.assumptions.iter().map(|it| {
            vec![
                html! { (it.name) },
                self.fact(&it.number, |it| whole((*it).into())),
                html! { (weights::range(it.min, it.max)) },
            ]
        });
        let heads = [words::WHAT, words::NUMBER, words::MAY_BE];
        table(words::NUMBERS, &heads, &rows.collect::<Vec<_>>())
    }

    fn paces(&self) -> Markup {
        let rows = self.timing.paces.iter().filter_map(|it| {
            let program = self.catalog.program(&it.program)?;
            let time = self.fact(&it.months, |it| result::dates::months(*it));
            let pace = figures::sentence_case(value::pace(it.pace));
            Some(vec![self.program(program), html! { (pace) }, time])
        });
        let heads = [words::PROGRAM, words::PACE, words::TIME];
        table(words::PACES, &heads, &rows.collect::<Vec<_>>())
    }

    fn asked(&self) -> Markup {
        let rows = self.timing.asked.iter().filter_map(|it| {
            let program = self.catalog.program(&it.program)?;
            let what = self.fact(&it.what, |it| figures::sentence_case(it));
            Some(vec![self.program(program), what])
        });
        table(words::ASKED, &[words::PROGRAM, words::WHAT], &rows.collect::<Vec<_>>())
    }

    fn stand_ins(&self) -> Markup {
        let rows = self.timing.stand_ins.iter().map(|it| {
            let values: Vec<String> = it.values.iter().map(|it| whole((*it).into())).collect();
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            vec![
                html! { (words::stand_in(it.topic)) },
                html! { (figures::and(&values)) },
                html! { (it.reason) },
            ]
        });
        let heads = [words::ANSWER, words::COUNTED_AS, words::WHY];
        table(words::STAND_INS, &heads, &rows.collect::<Vec<_>>())
    }

    fn sureness(&self) -> Markup {
        let rows = self.timing.sureness.iter().map(|it| {
            vec![
                html! { (words::sureness(it.word)) },
                html! { (figures::sentence_case(&it.text)) },
                html! { (words::thousandths(&whole(it.from.into()))) },
            ]
        });
        let heads = [words::SURE, words::WORDS, words::FROM];
        table(words::SURE, &heads, &rows.collect::<Vec<_>>())
    }
}
