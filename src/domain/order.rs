//! Short lists in order.

/// Puts a list of a few dozen at most in order by a key; of equals the first stays the
/// first. The sort of the standard library is made for long lists, and takes some
/// kilobytes of a wasm for each kind of them.
///
/// ```
/// use docent::domain::order::sort;
/// let mut all = [(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
/// sort(&mut all, |it| it.0);
/// assert_eq!(all.map(|it| it.1), ['d', 'b', 'e', 'a', 'c']);
/// ```
pub fn sort<T, K: Ord>(all: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..all.len() {
        for at in (1..=end).rev() {
            match all.get_mut(at - 1..=at) {
                Some([before, it]) if key(before) > key(it) => std::mem::swap(before, it),
                _ => break,
            }
        }
    }
}
