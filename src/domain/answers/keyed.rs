//! Values by the number of a piece of content.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::collections::BTreeMap;

/// The highest number of an item, a criterion or a step; the lowest is 1.
pub(super) const MOST_KEY: u16 = 999;

/// Values, each for a permanent number of the content, in the order of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyed<V>(Vec<(u16, V)>);

impl<V> Default for Keyed<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V: Clone + PartialEq> Keyed<V> {
    /// The value for a number.
    pub fn get(&self, key: u16) -> Option<&V> {
        self.0.iter().find(|(it, _)| *it == key).map(|(_, value)| value)
    }

    /// Sets the value for a number, or takes it away. Numbers that no content can
    /// have are passed over.
    ///
    /// ```
    /// use docent::domain::answers::Keyed;
    /// let mut it = Keyed::default();
    /// it.set(3, Some('c'));
    /// it.set(1, Some('a'));
    /// assert_eq!(it.pairs(), [(1, 'a'), (3, 'c')]);
    /// it.set(1, None);
    /// assert_eq!(it.get(1), None);
    /// ```
    pub fn set(&mut self, key: u16, value: Option<V>) {
        let at = self.0.partition_point(|(it, _)| *it < key);
        if self.0.get(at).is_some_and(|(it, _)| *it == key) {
            self.0.remove(at);
        }
        if let Some(value) = value.filter(|_| (1..=MOST_KEY).contains(&key)) {
            self.0.insert(at, (key, value));
        }
    }

    /// Numbers and values.
    pub fn pairs(&self) -> &[(u16, V)] {
        &self.0
    }

    /// `theirs` with what differs from `base` here: each number for itself.
    pub(super) fn merged(&self, base: &Self, theirs: &Self) -> Self {
        let mut merged = theirs.clone();
        for (key, _) in self.0.iter().chain(&base.0) {
            if self.get(*key) != base.get(*key) {
                merged.set(*key, self.get(*key).cloned());
            }
        }
        merged
    }
}

impl<V: Serialize> Serialize for Keyed<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Keyed<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let all = BTreeMap::deserialize(deserializer)?;
        if all.keys().all(|it| (1..=MOST_KEY).contains(it)) {
            Ok(Self(all.into_iter().collect()))
        } else {
            Err(D::Error::custom("a number that no content has"))
        }
    }
}
