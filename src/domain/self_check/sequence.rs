//! The steps in which items are asked one at a time.

use super::Scope;
use crate::domain::{
    answers::{Keyed, Level},
    assessment::{Assessment, Item},
};

/// Items asked one at a time, and the one that is asked now. It holds no
/// answers, so a page with all items and the steps are two views of the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequence<'a> {
    items: Vec<&'a Item>,
    place: usize,
}

impl<'a> Sequence<'a> {
    /// The items of a scope, at a place from 1, or at the nearest one there is;
    /// none where there are no items.
    pub fn new(scope: &Scope, assessment: &'a Assessment, place: usize) -> Option<Self> {
        let items = scope.items(assessment);
        let place = place.clamp(1, items.len().max(1));
        (!items.is_empty()).then_some(Self { items, place })
    }

    /// All items.
    pub fn items(&self) -> &[&'a Item] {
        &self.items
    }

    /// The item that is asked now.
    pub fn item(&self) -> Option<&'a Item> {
        self.items.get(self.place - 1).copied()
    }

    /// The place from 1, and the last one: "Question 3 of 30".
    pub fn position(&self) -> (usize, usize) {
        (self.place, self.items.len())
    }

    /// The place after this one.
    pub fn next(&self) -> Option<usize> {
        (self.place < self.items.len()).then_some(self.place + 1)
    }

    /// The place before this one.
    pub fn back(&self) -> Option<usize> {
        (self.place > 1).then_some(self.place - 1)
    }

    /// The place of an item.
    pub fn place_of(&self, item: &Item) -> Option<usize> {
        self.items.iter().position(|it| it.code == item.code).map(|it| it + 1)
    }

    /// The first place without any answer; "not sure" is one.
    pub fn first_unanswered(&self, levels: &Keyed<Level>) -> Option<usize> {
        self.items.iter().position(|it| levels.get(it.code.0).is_none()).map(|it| it + 1)
    }

    /// How many items have an answer, "not sure" and "does not apply" included.
    pub fn answered(&self, levels: &Keyed<Level>) -> usize {
        self.items.iter().filter(|it| levels.get(it.code.0).is_some()).count()
    }
}
