//! Programs made ready for search, once for each catalog.

use super::{Facet, ListQuery, NOT_FOUND, Order, Personal};
use crate::domain::{
    amount::{Currency, Per},
    calendar::Day,
    catalog::Catalog,
    id::ProgramId,
    intake,
    program::{Format, Program},
};
use std::collections::BinaryHeap;

/// A value of a facet that some program of the catalog has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The facet.
    pub facet: Facet,
    /// Its word in the address.
    pub word: String,
    pub(super) bit: u64,
}

/// Programs made ready for search; none by default.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// The values that programs have, by facet, in the order of the list.
    pub values: Vec<Value>,
    /// By name, the featured program first.
    pub(super) entries: Vec<Entry>,
}

/// A program made ready for search.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its position in the catalog.
    pub position: usize,
    /// What a search reads, each word with a space before it.
    pub text: String,
    /// Its values, a bit each, by facet.
    pub has: [u64; Facet::COUNT],
    id: ProgramId,
    /// Months from the shortest to the longest time, as one number.
    time: Option<u64>,
    /// The month of the next start.
    start: Option<u64>,
    cost: Option<(Currency, u64)>,
}

impl Entry {
    /// Its values, with those that depend on the person.
    pub(super) fn has_for(&self, personal: &Personal) -> [u64; Facet::COUNT] {
        let mut has = self.has;
        let mut set = |facet: Facet, place: usize| {
            if let Some(bits) = has.get_mut(facet as usize) {
                *bits |= bit(place);
            }
        };
        if let Some(standing) = personal.standings.get(self.position) {
            set(Facet::Standing, *standing as usize);
        }
        // The second bit stands for a program that is not kept.
        set(Facet::Shortlist, usize::from(!personal.shortlist.contains(&self.id)));
        has
    }

    /// What it is sorted by, lower first; `None` where it is not known.
    pub(super) fn key(&self, order: Order) -> Option<u64> {
        match order {
            Order::Name => Some(0),
            Order::Time => self.time,
            Order::Start => self.start,
            Order::Usd | Order::Eur | Order::Gbp | Order::Sgd => {
                let (currency, amount) = self.cost?;
                (order.currency() == Some(currency)).then_some(amount)
            }
        }
    }
}

impl Index {
    /// The programs of a catalog; starts count from `today`.
    pub fn new(catalog: &Catalog, today: Option<Day>) -> Self {
        let words: Vec<_> = Facet::ALL.iter().map(|facet| facet.vocabulary(catalog)).collect();
        let mut heap = BinaryHeap::with_capacity(catalog.programs.len());
        for (position, program) in catalog.programs.iter().enumerate() {
            let is_led = program.id != catalog.institution.featured;
            let name = |text: &str| {
                let mut folded = String::new();
                fold_into(&mut folded, text);
                folded
            };
            heap.push((is_led, name(&program.institution), name(&program.title), position));
        }
        let sorted = heap.into_sorted_vec().into_iter();
        let entries: Vec<Entry> = sorted
            .filter_map(|(.., position)| {
                let program = catalog.programs.get(position)?;
                Some(entry(catalog, program, position, &words, today))
            })
            .collect();
        let mut values = Vec::new();
        for (facet, words) in Facet::ALL.iter().zip(&words) {
            let index = *facet as usize;
            let known =
                |bit| entries.iter().any(|it| it.has.get(index).is_some_and(|it| it & bit != 0));
            for (place, word) in words.iter().enumerate() {
                let bit = bit(place);
                if matches!(facet, Facet::Standing | Facet::Shortlist) || known(bit) {
                    values.push(Value { facet: *facet, word: word.clone(), bit });
                }
            }
        }
        Self { values, entries }
    }

    /// How many programs there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether some program has a value to sort by.
    pub fn can_sort_by(&self, order: Order) -> bool {
        order == Order::Name || self.entries.iter().any(|it| it.key(order).is_some())
    }

    /// For each facet the bits of the values chosen; none where nothing is, or
    /// only what no program has any more.
    pub(super) fn wanted(&self, query: &ListQuery) -> [u64; Facet::COUNT] {
        let mut wanted = [0; Facet::COUNT];
        for (facet, word) in &query.chosen {
            let value = self.values.iter().find(|it| it.facet == *facet && it.word == *word);
            if let (Some(value), Some(bits)) = (value, wanted.get_mut(*facet as usize)) {
                *bits |= value.bit;
            }
        }
        wanted
    }
}

fn bit(place: usize) -> u64 {
    // Beyond 64 values the last bit stands for all the rest.
    1 << place.min(63)
}

fn entry(
    catalog: &Catalog,
    program: &Program,
    position: usize,
    words: &[Vec<String>],
    today: Option<Day>,
) -> Entry {
    let mut has = [0; Facet::COUNT];
    for ((facet, bits), words) in Facet::ALL.iter().zip(&mut has).zip(words) {
        let place = |word: &str| words.iter().position(|it| it == word);
        facet.each(program, &mut |word| *bits |= place(word).map_or(0, bit));
        if *bits == 0 {
            *bits = place(NOT_FOUND).map_or(0, bit);
        }
    }
    let total = program.tuition_total.value().or(program.tuition.value());
    let total = total.filter(|price| price.per == Per::Program);
    Entry {
        position,
        text: text(catalog, program),
        has,
        id: program.id.clone(),
        time: program.time_to_finish.value().map(|it| u64::from(it.min) << 16 | u64::from(it.max)),
        start: today
            .and_then(|today| intake::next_of(program, catalog, today))
            .and_then(|it| u64::try_from(i32::from(it.year) * 12 + i32::from(it.month)).ok()),
        cost: total.map(|price| (price.currency, price.amount.0)),
    }
}

/// What a search reads of a program: names, country, tracks, content, and in one
/// word each where it is taught, at what pace, and its award.
fn text(catalog: &Catalog, program: &Program) -> String {
    let mut text = String::new();
    let mut add = |part: &str| fold_into(&mut text, part);
    for part in [&program.institution, &program.short_name, &program.title, &program.short_title] {
        add(part);
    }
    program.aliases.iter().for_each(|it| add(it));
    if let Some(country) = catalog.country(&program.country) {
        add(&country.name);
        country.aliases.iter().for_each(|it| add(it));
    }
    let structure = &program.structure;
    structure.tracks.iter().for_each(|it| add(&it.name));
    for list in [&program.schools, &structure.core, &structure.electives] {
        list.value().into_iter().flatten().for_each(|it| add(it));
    }
    for facet in [Facet::Format, Facet::Load, Facet::Award] {
        facet.each(program, &mut add);
    }
    if program.format.value() == Some(&Format::ShortStays) {
        add(Format::Online.as_str());
    }
    text
}

/// The words of a search, each with a space before it: it is found where a
/// word begins with it.
pub(super) fn needles(text: &str) -> Vec<String> {
    let mut folded = String::new();
    fold_into(&mut folded, text);
    folded.split(' ').filter(|it| !it.is_empty()).map(|it| [" ", it].concat()).collect()
}

/// Adds the words of `part` in small letters without accents, a space before
/// each.
fn fold_into(text: &mut String, part: &str) {
    let mut is_inside = false;
    for letter in part.chars() {
        let letter = fold(letter);
        // Dashes and quotation marks stand among the letters of the world.
        let is_sign = ('\u{2000}'..='\u{206f}').contains(&letter);
        if letter.is_ascii_alphanumeric() || (letter > '\u{24f}' && !is_sign) {
            if !is_inside {
                text.push(' ');
            }
            text.push(letter);
            is_inside = true;
        } else if !matches!(letter, '’' | '\'' | '.') {
            is_inside = false;
        }
    }
}

/// A letter of a western European language without its accent. The tables of
/// the standard library would cost 14 KB.
fn fold(letter: char) -> char {
    match letter {
        'À'..='Å' | 'à'..='å' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' | 'Ø' | 'ø' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        'Ý' | 'ý' | 'ÿ' => 'y',
        other => other.to_ascii_lowercase(),
    }
}
