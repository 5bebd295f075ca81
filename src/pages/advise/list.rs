//! The desk as a list, and all that stands around it.

use super::{Shown, row::Said};
use crate::{
    components::{
        field::{Select, choice, select},
        typed::typed,
    },
    domain::{
        desk::{
            Counts, DeskOrder, DeskQuery, MOST_BESIDE, NOT_SAID, PAGE, Recurring, Window, counts,
            found, recurring, told_elsewhere,
        },
        keeping::Place,
    },
    route::Route,
    words::{
        advise::{self as words, along, candidate as candidate_words},
        figures,
    },
};
use maud::{Markup, html};

/// The forms.
pub(super) const LIST: &str = "desk-list";
pub(super) const PRESENT: &str = "desk-present";
/// The names of its controls.
pub(super) const BESIDE: &str = "side";
pub(super) const SHOW: &str = "show";
/// The line that says how many are found.
pub(super) const COUNT: &str = "desk-count";
/// The sentence on what happened last.
pub(super) const HAPPENED: &str = "desk-happened";
/// How many questions that recur stand open.
const QUESTIONS: usize = 10;

impl Shown<'_> {
    pub(super) fn list(&self) -> Markup {
        html! {
            h1.page-heading { (words::NAME) }
            p.lead { (words::LEAD) }
            @if !super::is_talking(self.visit) { (self.presenting()) }
            section.prose__section aria-labelledby="talk" {
                h2.section-heading #talk { (words::TALK) }
                p { (words::TALK_LEAD) }
                form.with-app #keep-talk {
                    p {
                        button.button.button--primary type="submit" name="keep" value="begin" {
                            (words::TALK_BEGIN)
                        }
                    }
                }
            }
            @if super::is_talking(self.visit) {
                p.caption { (words::OUT_OF_VIEW) }
            } @else if self.tool.known.is_some() {
                (self.desk())
            }
        }
    }

    fn desk(&self) -> Markup {
        let desk = &self.tool.desk;
        html! {
            section.desk__section aria-labelledby="desk" {
                h2.section-heading #desk { (words::DESK) }
                @if let Some(happened) = &self.tool.happened {
                    p #(HAPPENED) tabindex="-1" role="status" { (happened) }
                }
                (self.troubles())
                (self.opened())
                @if desk.candidates().is_empty() {
                    p.desk__text { (words::EMPTY) }
                    (self.opening())
                } @else {
                    p.desk__text { (words::on_desk(desk.candidates().len())) }
                    (self.opening_more())
                    (self.filters())
                    (self.compare_bar())
                    (self.rows())
                }
            }
            @if !desk.is_empty() {
                (self.recurring())
            }
            (self.along())
            @if !desk.is_empty() { (self.wiping()) }
        }
    }

    /// The mark of presenter mode, and the button that ends it.
    pub(super) fn presenting(&self) -> Markup {
        if !self.tool.is_presenting {
            return html! {};
        }
        html! {
            section.notice.desk__presenting aria-labelledby="presenting" {
                h2.notice__heading #presenting { (words::PRESENTING) }
                p.notice__text { (words::PRESENTING_HELP) }
                form #(PRESENT) {
                    button.button type="submit" name="present" value="" { (words::PRESENT_NO_MORE) }
                }
            }
        }
    }

    fn troubles(&self) -> Markup {
        let tool = self.tool;
        html! {
            @if let Some(trouble) = tool.trouble {
                p.desk__text role="status" { (along::trouble(trouble)) }
            } @else if self.visit.place != Place::Device {
                p.desk__text role="status" { (along::NOT_HERE) }
            }
            @if tool.desk.unread() > 0 {
                p.desk__text role="status" { (along::unread(tool.desk.unread())) }
            }
        }
    }

    fn filters(&self) -> Markup {
        let (catalog, query) = (&self.visit.catalog, &self.query);
        let Counts { stages, targets, windows } = counts(&self.tool.desk, catalog, &self.version);
        let word = |id: &str| if id.is_empty() { NOT_SAID.to_owned() } else { id.to_owned() };
        let all = || vec![choice("", words::ALL)];
        let mut of_stage = all();
        of_stage.extend(stages.iter().map(|(id, count)| {
            (word(id.as_str()), words::choice(words::stage(catalog, id), *count))
        }));
        let mut of_target = all();
        of_target.extend(targets.iter().map(|(id, count)| {
            (word(id.as_str()), words::choice(words::role(catalog, id), *count))
        }));
        let mut of_window = all();
        of_window.extend(
            windows
                .iter()
                .map(|(it, count)| (it.word(), words::choice(&words::window(*it), *count))),
        );
        let orders = DeskOrder::ALL.iter().map(|it| choice(it.as_str(), words::order(*it)));
        let fields = [
            ("stage", words::STAGE, of_stage, query.stage.as_ref().map(|it| word(it.as_str()))),
            ("target", words::TARGET, of_target, query.target.as_ref().map(|it| word(it.as_str()))),
            ("window", words::WINDOW, of_window, query.window.map(Window::word)),
            ("sort", words::SORT, orders.collect(), Some(query.order.as_str().to_owned())),
        ];
        html! {
            form.desk__filters.with-app #(LIST) aria-label=(words::FILTERS)
                action=(self.visit.root.href(&Route::Advise)) {
                @for (name, label, choices, answer) in fields {
                    (select(&Select {
                        id: &["desk-", name].concat(),
                        name,
                        label,
                        hint: "",
                        choices,
                        answer: answer.unwrap_or_default(),
                    }))
                }
            }
            @if !self.tool.is_presenting {
                form.with-app #(PRESENT) {
                    button.button.button--quiet type="submit" name="present" value="1" {
                        (words::PRESENT)
                    }
                }
            }
        }
    }

    fn rows(&self) -> Markup {
        let (desk, query) = (&self.tool.desk, &self.query);
        let all = desk.candidates().len();
        let found = found(desk, query, &self.visit.catalog, &self.version);
        let done = desk.outlined(&self.version);
        let clear = self.visit.root.href_with(&Route::Advise, &query.cleared().pairs());
        html! {
            p.desk__count #(COUNT) tabindex="-1" {
                b { (words::shown(found.len(), all)) }
                @if query.is_narrowed() {
                    " " a.text-link data-noscroll="" data-refuge=(COUNT) href=(clear) { (words::CLEAR) }
                }
            }
            @if done < all { p.caption { (words::working(done, all)) } }
            @if found.is_empty() { p.desk__text { (words::NONE_FOUND) } }
            ul.desk__rows {
                @for candidate in found.iter().take(query.shown) {
                    (self.row(&Said { candidate, catalog: &self.visit.catalog }))
                }
            }
            @if found.len() > query.shown {
                p.desk__more.with-app {
                    button.button type="submit" form=(LIST) name=(SHOW) value=(query.shown + PAGE) {
                        (words::MORE)
                    }
                    span.caption { (words::shown(query.shown, found.len())) }
                }
            }
        }
    }

    /// Who is ticked to stand side by side, once there is someone.
    fn compare_bar(&self) -> Markup {
        let tool = self.tool;
        let ticked = self.query.beside.iter().filter_map(|it| tool.desk.candidate(*it));
        let names: Vec<String> = ticked.map(|it| tool.name(it)).collect();
        if names.is_empty() {
            return html! {};
        }
        let table = DeskQuery { is_table: true, ..self.query.clone() };
        html! {
            div.compare-bar #compare-bar {
                p.compare-bar__names {
                    b { (words::beside(names.len())) ":" } " " (typed(&names.join(", ")))
                    @if names.len() == MOST_BESIDE { " " span.caption { (words::FULL) } }
                }
                @if names.len() > 1 {
                    a.button href=(self.visit.root.href_with(&Route::Advise, &table.pairs())) {
                        (words::TO_TABLE)
                    }
                } @else {
                    p.caption { (words::ONE_MORE) }
                }
            }
        }
    }

    fn recurring(&self) -> Markup {
        let all = recurring(&self.tool.desk, &self.version);
        if all.is_empty() {
            return html! {};
        }
        let (first, rest) = all.split_at(all.len().min(QUESTIONS));
        html! {
            section.desk__section aria-labelledby="desk-recurring" {
                h2.section-heading #desk-recurring { (words::RECURRING) }
                p.desk__text { (words::RECURRING_LEAD) }
                (self.questions(first))
                @if !rest.is_empty() {
                    details.disclosure #desk-recurring-more {
                        summary.disclosure__summary { (words::recurring_more(rest.len())) }
                        (self.questions(rest))
                    }
                }
            }
        }
    }

    fn questions(&self, all: &[Recurring]) -> Markup {
        let [question, count] = words::RECURRING_COLUMNS;
        html! {
            table.desk__lines.desk__questions {
                thead { tr { th scope="col" { (question) } th.desk__number scope="col" { (count) } } }
                tbody {
                    @for it in all {
                        tr {
                            td {
                                (candidate_words::question(&it.question, &self.visit.catalog))
                                @if !self.tool.is_presenting {
                                    @for told in told_elsewhere(&self.tool.desk, &it.question, 0) {
                                        p.caption {
                                            (typed(&candidate_words::told(
                                                &told.told.by,
                                                &figures::day(told.told.day),
                                            )))
                                            " “" (typed(&told.told.answer)) "”"
                                        }
                                    }
                                }
                            }
                            td.desk__number { (it.count) }
                        }
                    }
                }
            }
        }
    }
}
