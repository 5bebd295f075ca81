//! Answers that came in, beside one’s own.

use super::came::{Held, Incoming};
use super::{FORM, HEADING, close};
use crate::{
    components::typed::typed,
    domain::{
        answers::{Answers, Part, Topic},
        catalog::Catalog,
        news,
    },
    more::More,
    words::{answers as names, answers::value, figures, sending as words},
};
use maud::{Markup, html};

impl More {
    pub(super) fn choice(
        &self,
        incoming: &Incoming,
        held: &Held,
        came: &Answers,
        catalog: &Catalog,
    ) -> Markup {
        let own = &self.keeper.answers;
        // A file has records; elsewhere their absence says nothing.
        let is_same =
            if held.history.is_some() { came == own } else { *came == own.only(&Part::SENDABLE) };
        html! {
            h2.notice__heading #(HEADING) tabindex="-1" {
                (if is_same { words::SAME } else { words::CHOICE })
            }
            @if !is_same { p.notice__text { (words::CHOICE_HELP) } }
            (about(held, came, catalog))
            @if !is_same { (self.side_by_side(came, catalog)) }
            form.keeping__bar #(FORM) {
                @if is_same { (close()) } @else {
                    button.button.button--primary type="submit" name="do" value="keep" {
                        (words::KEEP_MINE)
                    }
                    button.button type="submit" name="do" value="replace" { (words::REPLACE) }
                    @if self.keeper.keeps_both() {
                        button.button type="submit" name="do" value="as-copy" { (words::AS_COPY) }
                    }
                }
                (self.copy_button(incoming))
            }
        }
    }

    fn side_by_side(&self, came: &Answers, catalog: &Catalog) -> Markup {
        let said = |answers: &Answers, topic| {
            let has = answers.topics().any(|it| it == topic);
            has.then(|| value::value(topic, answers, catalog))
        };
        let topics = Topic::ALL.iter().copied().filter(|topic| {
            let is_said = |answers: &Answers| answers.topics().any(|it| it == *topic);
            is_said(came) || is_said(&self.keeper.answers)
        });
        html! {
            div.lines__frame tabindex="0" role="region" aria-label=(words::CHOICE) {
                table.lines {
                    thead { tr { @for it in words::COLUMNS { th scope="col" { (it) } } } }
                    tbody {
                        @for topic in topics {
                            tr {
                                th scope="row" { (names::topic(topic)) }
                                @for side in [came, &self.keeper.answers] {
                                    td {
                                        @match said(side, topic) {
                                            Some(said) => (typed(&said)),
                                            None => span.unknown { (words::NOTHING_SAID) },
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What is to be known of answers before they are used: what was not taken, and
/// what changed since they were written down.
pub(super) fn about(held: &Held, came: &Answers, catalog: &Catalog) -> Markup {
    let news = news::since(catalog, held.content, came);
    html! {
        @if !held.lost.is_empty() {
            p.notice__text { (words::lost(&names::topics(&held.lost))) }
        }
        @if !news.is_empty() {
            p { (words::changed(news.len())) }
            ul.plain-list {
                @for it in &news {
                    li {
                        (figures::day(it.change.day)) ": " (it.change.summary)
                        " (" (it.ids.iter().map(|id| name(id, catalog)).collect::<Vec<_>>().join(", ")) ")"
                    }
                }
            }
        }
    }
}

/// What an id stands for, as far as a person knows it by name.
fn name<'c>(id: &'c str, catalog: &'c Catalog) -> &'c str {
    let program = catalog.programs.iter().find(|it| it.id.as_str() == id);
    program.map_or(id, |it| &it.short_name)
}
