//! The points by criterion of the best start, of the closest behind it and of the
//! alternatives, and how each was worked out.

use super::shown::Shown;
use crate::{
    components::source_mark::marked_text,
    domain::{
        order::sort,
        timing::{Appraisal, CriterionKind, CriterionPoints, Outlook, Points, Rule},
    },
    words::timing::{
        load,
        result::{conditions, dates},
        sentence, table as words,
    },
};
use maud::{Markup, html};

/// The most starts that stand side by side.
const MOST: usize = 4;

impl Shown<'_> {
    /// The table, and beneath it how each criterion was worked out.
    pub(super) fn table(&self) -> Markup {
        let columns = self.columns();
        let best = self.advice.best().map(|it| it.start);
        let is_best = |it: &Appraisal<'_>| Some(it.start) == best;
        let head = |it: &Appraisal<'_>| sentence::name(it.intake);
        let mut shown = columns.iter().flat_map(|it| &it.criteria);
        let has_brackets = shown.any(|it| matches!(it.points, Points::Range(..)));
        html! {
            h3.sureness__part { (words::HEADING) }
            // The roles stand here in words because narrow screens show rows as blocks,
            // and some browsers then forget that they are a table.
            div.criteria__frame {
            table.criteria role="table" {
                caption.visually-hidden { (words::CAPTION) }
                thead role="rowgroup" {
                    tr role="row" {
                        th role="columnheader" scope="col" { (words::CRITERION) }
                        @for it in &columns {
                            th.criteria__number role="columnheader" scope="col" {
                                (head(it))
                                @if is_best(it) { span.criteria__best { (words::BEST) } }
                            }
                        }
                    }
                }
                tbody role="rowgroup" {
                    @for at in 0..self.timing.criteria.len() {
                        (self.points_row(&columns, at, &is_best))
                    }
                }
            }
            }
            @if has_brackets { p.caption { (words::HOW) } }
            @for at in 0..self.timing.criteria.len() { (self.worked_out(at)) }
        }
    }

    /// The starts that stand side by side, the soonest first.
    fn columns(&self) -> Vec<&Appraisal<'_>> {
        let intakes = &self.advice.intakes;
        let mut places: Vec<usize> = Vec::new();
        if let Outlook::Window(window, _) = &self.advice.outlook {
            let alternatives = window.alternatives.iter().map(|it| it.at);
            for at in
                [window.best].into_iter().chain(window.close.iter().copied()).chain(alternatives)
            {
                if places.len() < MOST && !places.contains(&at) {
                    places.push(at);
                }
            }
            sort(&mut places, |it| *it);
        } else {
            places.extend((0..intakes.len()).take(MOST));
        }
        places.into_iter().filter_map(|at| intakes.get(at)).collect()
    }

    /// The points of all columns in a criterion.
    fn points_row(
        &self,
        columns: &[&Appraisal<'_>],
        at: usize,
        is_best: &dyn Fn(&Appraisal<'_>) -> bool,
    ) -> Markup {
        let Some(criterion) = self.timing.criteria.get(at) else { return html! {} };
        let own = |it: &Appraisal<'_>| it.criteria.get(at).map(|it| it.points);
        let mut all = self.advice.intakes.iter();
        let is_nowhere = all.all(|it| own(it) == Some(Points::Unknown));
        let mut all = self.advice.intakes.iter().filter_map(|it| it.criteria.get(at));
        let tells_apart = all.any(|it| it.tells_apart);
        html! {
            tr role="row" {
                th role="rowheader" scope="row" {
                    (criterion.name)
                    @if is_nowhere {
                        span.criteria__alike { (words::NOWHERE) }
                    } @else if !tells_apart {
                        span.criteria__alike { (words::ALIKE) }
                    }
                }
                @for it in columns {
                    td.criteria__number role="cell" {
                        span.criteria__label aria-hidden="true" {
                            (sentence::name(it.intake))
                            @if is_best(it) { span.criteria__best { (words::BEST) } }
                        }
                        @if let Some(points) = own(it) { (cell(points)) }
                    }
                }
            }
        }
    }

    /// How the points of a criterion were worked out: the rule in words, where it comes
    /// from, which one gave them, the answers, what is open, and the day.
    fn worked_out(&self, at: usize) -> Markup {
        let Some(criterion) = self.timing.criteria.get(at) else { return html! {} };
        let own = self.advice.intakes.iter().filter_map(|it| Some((it, it.criteria.get(at)?)));
        let own: Vec<(&Appraisal<'_>, &CriterionPoints<'_>)> = own.collect();
        let (answers, catalog) = (self.answers(), self.scene.catalog);
        let best = self.advice.best().map(|it| it.start);
        // Every start reads the same answers.
        let read = own.first().map(|(_, it)| (it.used.as_slice(), it.open.as_slice()));
        let (used, open) = read.unwrap_or_default();
        html! {
            details.disclosure id={ "timing-how-" (criterion.code.0) } {
                summary.disclosure__summary { (words::how(&criterion.name)) }
                div.sureness__working {
                    h4.sureness__label { (words::RULE) }
                    p { (criterion.rule) }
                    @for (rule, starts) in rules(&own) {
                        p {
                            @if starts.len() == self.advice.intakes.len() { (words::ALONE) }
                            @else { (words::alone(&starts)) }
                        }
                        div { (marked_text(&self.notes, &rule.rule, &rule.basis)) }
                    }
                    @if let Some((best, its)) = own.iter().find(|(it, _)| Some(it.start) == best) {
                        (self.number_from(best, its))
                    }
                    @if let Some(basis) = criterion.basis.value() {
                        h4.sureness__label { (words::BASIS) }
                        div { (marked_text(&self.notes, basis, &criterion.basis)) }
                    }
                    h4.sureness__label { (words::USED) }
                    ul.sureness__case {
                        @for topic in used { li { (words::used(*topic, answers, catalog)) } }
                        @if !open.is_empty() { li.unknown { (words::open(open)) } }
                        @if used.is_empty() && open.is_empty() { li { (words::NOTHING_USED) } }
                    }
                    p.caption { (words::worked_out(self.scene.today)) }
                }
            }
        }
    }
}

impl Shown<'_> {
    /// From what the number of the best start comes, where that is arithmetic or open.
    fn number_from(&self, best: &Appraisal<'_>, its: &CriterionPoints<'_>) -> Markup {
        let needed = best.year.iter().find_map(|it| it.needed);
        let pace = self.answers().pace.given().copied();
        html! {
            @match its.criterion.kind {
                CriterionKind::Hours => {
                    @if let Some(needed) = needed {
                        p {
                            (load::sentence(needed, pace, &best.year))
                            @if let Points::Known(covered) = its.points {
                                " " (conditions::hours(covered))
                            }
                        }
                    }
                }
                CriterionKind::Goal => {
                    p {
                        (dates::finish(best.finish, self.scene.today))
                        @if let Some(text) = self.goal_in_a_sentence() { " " (text) }
                    }
                }
                CriterionKind::Preparation => div { (self.first_date(best)) },
                _ => {}
            }
            @if let Points::Range(..) = its.points {
                p { (words::open_give(&sentence::name(best.intake), its.points)) }
            }
        }
    }
}

/// The rules that alone gave the points of some starts, each with these starts.
fn rules<'a>(own: &[(&Appraisal<'_>, &CriterionPoints<'a>)]) -> Vec<(&'a Rule, Vec<String>)> {
    let mut all: Vec<(&Rule, Vec<String>)> = Vec::new();
    for (intake, it) in own {
        let Some(rule) = it.rule else { continue };
        let name = sentence::name(intake.intake);
        match all.iter_mut().find(|(known, _)| known.id == rule.id) {
            Some((_, starts)) => starts.push(name),
            None => all.push((rule, vec![name])),
        }
    }
    all
}

/// Points, in brackets where they are open.
fn cell(points: Points) -> Markup {
    let text = words::points(points);
    html! {
        @match points {
            Points::Known(_) => b.criteria__points { (text) },
            Points::Range(..) | Points::Unknown => span.criteria__open { (text) },
        }
    }
}
