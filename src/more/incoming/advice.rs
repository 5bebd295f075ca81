//! What an advisor sent back: read item by item, and taken as far as it is wanted
//! (B10).

use super::{FORM, HEADING, Held, Incoming, beside, close};
use crate::{
    components::{keeping, request::Reply, typed::typed},
    domain::{
        advice::{self, AdviceItem, Piece},
        answers::{Answers, Part, Topic},
        catalog::Catalog,
        link::{Kind, Link},
    },
    more::{Form, More},
    words::{
        answers::{self as names, value},
        sending::{self as words, advice as said},
    },
};
use maud::{Markup, html};

/// The values of the buttons.
const TAKE: &str = "take";
const TAKE_ALL: &str = "take-all";
pub(super) const LEAVE: &str = "leave-all";
/// The name of the checkboxes.
pub(super) const ITEM: &str = "item";

/// How far a person came with an advice.
#[derive(Debug, Default)]
pub(super) struct Choice {
    /// The values of the checkboxes that are ticked.
    ticked: Vec<String>,
    /// Whether what is ticked was to be taken, and nothing was.
    is_missing: bool,
    /// What was taken.
    taken: Vec<Piece>,
}

impl Choice {
    /// Hears of the checkboxes.
    pub(super) fn hear(&mut self, form: &Form<'_>) {
        let all = form.pairs.iter().filter(|(name, _)| name == ITEM);
        self.ticked = all.map(|(_, value)| value.clone()).collect();
        self.is_missing &= self.ticked.is_empty();
    }

    /// Whether what was taken is among the answers: once all of it is open again, it
    /// was undone.
    fn stands(&self, open: &[AdviceItem]) -> bool {
        self.taken.iter().any(|it| open.iter().all(|open| open.piece != *it))
    }
}

/// The value of a piece’s checkbox.
fn value_of(piece: Piece) -> String {
    let (letter, number) = match piece {
        Piece::Topic(topic) => ('t', topic.number()),
        Piece::Note(key) => ('n', key.into()),
        Piece::Counted(key) => ('c', key.into()),
    };
    format!("{letter}{number}")
}

impl More {
    /// Does what was decided on an advice; false where it is only to be closed. It is
    /// kept in the tab until then: what was left can still be taken after a reload.
    pub(super) fn decide_on_advice(
        &mut self,
        decision: &str,
        catalog: &Catalog,
        answer: &mut Reply,
    ) -> bool {
        let Some(incoming) = &mut self.incoming else { return false };
        let Ok(Held { link: Link::Advice { advice, .. }, .. }) = &incoming.read else {
            return false;
        };
        if ![TAKE, TAKE_ALL].contains(&decision) {
            return false;
        }
        let choice = &mut incoming.choice;
        let mut pieces = Vec::new();
        for item in advice::items(&self.keeper.answers, advice, said::MARK) {
            let is_wanted = decision == TAKE_ALL || choice.ticked.contains(&value_of(item.piece));
            if is_wanted && item.has_room {
                pieces.push(item.piece);
            }
        }
        choice.is_missing = pieces.is_empty();
        if pieces.is_empty() {
            return true;
        }
        let answers = advice::take(&self.keeper.answers, advice, &pieces, said::MARK);
        *choice = Choice { taken: pieces, ..Choice::default() };
        self.keeper.change(answers, catalog);
        self.entered = (String::new(), None);
        self.focus = Some(HEADING);
        answer.add("whole", "1");
        true
    }

    /// What is said of an advice.
    pub(super) fn advice(
        &self,
        incoming: &Incoming,
        held: &Held,
        (answered, advice): (u32, &Answers),
        catalog: &Catalog,
    ) -> Markup {
        let own = &self.keeper.answers;
        let items = advice::items(own, advice, said::MARK);
        if incoming.choice.stands(&items) {
            return html! {
                h2.notice__heading #(HEADING) tabindex="-1" {
                    (said::taken(incoming.choice.taken.len()))
                }
                p.notice__text { (said::left(items.len())) }
                form.keeping__bar #(FORM) {
                    (close())
                    (keeping::undo_button(said::UNDO))
                    (self.copy_button(incoming))
                }
            };
        }
        html! {
            h2.notice__heading #(HEADING) tabindex="-1" { (words::kind(Kind::Advice)) }
            p.notice__text {
                @if !items.is_empty() { (said::LEAD) }
                @else if !advice.is_empty() { (said::ALL_THERE) }
                @else if held.lost.is_empty() { (said::NOTHING) }
                @else { (said::NO_MORE) }
            }
            @if own.only(&Part::SENDABLE).is_empty() {
                p.notice__text { (said::NO_ANSWERS) }
            } @else if !items.is_empty() && !advice::is_about(answered, own, catalog) {
                p.notice__text { (said::CHANGED) }
            }
            (beside::about(held, advice, catalog))
            @if items.is_empty() {
                form.keeping__bar #(FORM) { (close()) (self.copy_button(incoming)) }
            } @else {
                form #(FORM) {
                    fieldset.advice {
                        legend.field__label { (said::CHOOSE) }
                        @for item in &items { (self.row(*item, &incoming.choice, advice, catalog)) }
                    }
                    @if incoming.choice.is_missing {
                        p.sending__trouble role="alert" { (said::NONE_TICKED) }
                    }
                    div.keeping__bar {
                        @if items.iter().any(|it| it.has_room) {
                            button.button.button--primary type="submit" name="do" value=(TAKE) {
                                (said::TAKE)
                            }
                            button.button type="submit" name="do" value=(TAKE_ALL) {
                                (said::TAKE_ALL)
                            }
                        }
                        button.button type="submit" name="do" value=(LEAVE) { (said::LEAVE) }
                        (self.copy_button(incoming))
                    }
                }
            }
        }
    }

    /// A suggestion, with one’s own answer beneath.
    fn row(
        &self,
        item: AdviceItem,
        choice: &Choice,
        advice: &Answers,
        catalog: &Catalog,
    ) -> Markup {
        let row = Row::of(item.piece, &self.keeper.answers, advice, catalog);
        let is_note = matches!(item.piece, Piece::Note(_));
        let text = html! {
            span.advice__text {
                b { (row.name) }
                span { (typed(&row.suggested)) }
                span.caption {
                    (said::YOURS) " "
                    @match &row.own {
                        Some(own) => (typed(own)),
                        None => span.unknown { (words::NOTHING_SAID) },
                    }
                    @if !item.has_room { " " (said::NO_ROOM) }
                    @else if is_note && row.own.is_some() { " " (said::STAYS) }
                }
            }
        };
        let value = value_of(item.piece);
        let is_ticked = choice.ticked.contains(&value);
        html! {
            @if item.has_room {
                label.advice__item {
                    input.checkbox type="checkbox" name=(ITEM) value=(value) checked[is_ticked];
                    (text)
                }
            } @else {
                div.advice__item { (text) }
            }
        }
    }
}

/// What stands in a row.
struct Row {
    name: &'static str,
    suggested: String,
    own: Option<String>,
}

impl Row {
    fn of(piece: Piece, own: &Answers, advice: &Answers, catalog: &Catalog) -> Self {
        match piece {
            Piece::Topic(topic) => {
                let is_said = own.topics().any(|it| it == topic);
                let own_says = is_said.then(|| value::value(topic, own, catalog));
                // Of these only the number is told: of those alone that differ.
                let is_number = matches!(
                    topic,
                    Topic::Weights | Topic::Done | Topic::Experience | Topic::Leanings
                );
                let suggested = if is_number {
                    value::value(topic, &advice::advised(own, advice), catalog)
                } else {
                    // In the words of one’s own profession.
                    let with = advice::take(own, advice, &[piece], said::MARK);
                    value::value(topic, &with, catalog)
                };
                let is_alike = is_number || own_says.as_ref() == Some(&suggested);
                let suggested =
                    if is_alike && is_said { said::other(&suggested) } else { suggested };
                Self { name: names::topic(topic), suggested, own: own_says }
            }
            Piece::Note(key) => Self {
                name: said::note(key),
                suggested: said::quoted(advice.notes.get(key).map_or("", |it| it.trim())),
                own: own.notes.get(key).map(|it| said::quoted(it)),
            },
            Piece::Counted(key) => Self {
                name: names::topic(Topic::Counted),
                suggested: said::counts(advice.counted.get(key).map_or("", String::as_str)),
                own: own.counted.get(key).map(|it| said::quoted(it)),
            },
        }
    }
}
