//! A question: one practice and five levels of it.

use super::{HEADING, ITEM, LEVEL, asked::Asked};
use crate::{
    components::source_mark::marked_text,
    domain::{
        answers::Level,
        assessment::Item,
        self_check::{At, SelfCheckQuery, Sequence, Whose},
    },
    words::self_check as words,
};
use maud::{Markup, html};

impl Asked<'_> {
    /// The question at hand.
    pub(super) fn one(&self, sequence: &Sequence<'_>) -> Markup {
        let Some(item) = sequence.item() else { return html! {} };
        let (place, of) = sequence.position();
        let is_open = self.levels().get(item.code.0).is_none();
        let next = sequence.next().map_or(At::Review, At::Question);
        let position = words::position(place, of);
        html! {
            @if self.query.whose != Whose::Own { p.lead { (words::about(self.query.whose)) } }
            div.self-check__place {
                span { (self.competency(item)) }
                span { (position) }
            }
            (bar(place, of, &position))
            (self.item(item, !self.query.is_start(), &html! {
                div.self-check__ways {
                    @if let Some(back) = sequence.back() {
                        a.text-link href=(self.href(At::Question(back))) { (words::BACK) }
                    }
                    @if is_open {
                        a.text-link href=(self.href(next)) { (words::SKIP) }
                    }
                    @if self.unchosen == Some(item.code.0) {
                        p.self-check__trouble role="alert" { (words::UNCHOSEN) }
                    }
                    button.button.button--primary type="submit" {
                        (if next == At::Review { words::REVIEW } else { words::NEXT })
                    }
                }
            }))
            p.self-check__other.caption { a.quiet-link href=(self.other_way(true)) { (words::ON_ONE_PAGE) } }
        }
    }

    /// All questions, by competency.
    pub(super) fn all(&self, sequence: &Sequence<'_>) -> Markup {
        let (levels, of) = (self.levels(), sequence.items().len());
        let mut before = "";
        html! {
            h1.page-heading #(HEADING) tabindex="-1" { (words::all(self.query.whose)) }
            p.lead { (words::about(self.query.whose)) }
            p.caption { a.quiet-link href=(self.other_way(false)) { (words::ONE_BY_ONE) } }
            @for (at, item) in sequence.items().iter().enumerate() {
                @let competency = self.competency(item);
                @if std::mem::replace(&mut before, competency) != competency {
                    h2.section-heading.self-check__part { (competency) }
                }
                p.self-check__place { (words::position(at + 1, of)) }
                (self.item(item, false, &html! {}))
            }
            p.caption.doors { (words::answered(sequence.answered(&levels), of, self.query.whose)) }
            p.doors { a.button.button--primary href=(self.href(At::Review)) { (words::REVIEW) } }
        }
    }

    /// An item with its levels.
    fn item(&self, item: &Item, is_heading: bool, below: &Markup) -> Markup {
        let chosen = self.levels().get(item.code.0).copied();
        let choice = |level: Level, text: &str| {
            html! {
                label.level {
                    input.level__control type="radio" name=(LEVEL) value=(level.as_str())
                        checked[chosen == Some(level)];
                    span.level__sign aria-hidden="true" { (words::sign(level)) }
                    span.level__words { (text) }
                }
            }
        };
        let is_alone = !self.query.is_on_one_page;
        html! {
            form.item.item--next[is_alone && is_heading] #{ (ITEM) (item.code.0) }
                autocomplete="off" {
                fieldset.item__levels {
                    legend {
                        @if !is_alone {
                            h3.item__stem { (item.stem) }
                        } @else if is_heading {
                            h1.item__stem #(HEADING) tabindex="-1" { (item.stem) }
                        } @else {
                            h2.item__stem { (item.stem) }
                        }
                    }
                    @for (level, text) in Level::SCALE.into_iter().zip(&item.levels) {
                        (choice(level, text))
                    }
                    (choice(Level::NotSure, words::NOT_SURE))
                    (choice(Level::DoesNotApply, words::does_not_apply(self.query.whose)))
                }
                (below)
                @if let Some(element) = item.element.value() {
                    div.item__element.caption {
                        (marked_text(&self.notes, &words::stands_for(element), &item.element))
                    }
                }
            }
        }
    }

    fn other_way(&self, is_on_one_page: bool) -> String {
        let at = if is_on_one_page { At::Question(1) } else { self.query.at };
        let scope = self.query.scope.clone().or(Some(self.scope.clone()));
        self.href_of(&SelfCheckQuery { scope, at, is_on_one_page, ..self.query.clone() })
    }
}

/// How far one is, by the question.
fn bar(place: usize, of: usize, position: &str) -> Markup {
    html! {
        svg.self-check__bar role="progressbar" aria-label=(words::PROGRESS) aria-valuemin="1"
            aria-valuemax=(of) aria-valuenow=(place) aria-valuetext=(position)
            viewBox={ "0 0 " (of * 10) " 1" } preserveAspectRatio="none" {
            @for step in 1..=of {
                rect.self-check__step.self-check__step--done[step < place]
                    .self-check__step--now[step == place]
                    x=((step - 1) * 10) width=(if step == of { "10" } else { "9.4" }) height="1" {}
            }
        }
    }
}
