//! A desk of 500: how long each thing takes natively, which `-- --nocapture` prints, and that
//! it stays within a bound that only a mistake in the order of growth would break.

use crate::{
    given::catalog,
    people::{again, link, open, outline, outlined, person, version},
};
use docent::domain::{
    desk::{Desk, DeskOrder, DeskQuery, counts, found, recurring},
    timing::Weightings,
};
use std::time::{Duration, Instant};

const MANY: usize = 500;

fn timed<R>(what: &str, act: impl FnOnce() -> R) -> (R, Duration) {
    let start = Instant::now();
    let result = act();
    let took = start.elapsed();
    println!("{what:>30} {:>9.2} ms", took.as_secs_f64() * 1000.0);
    (result, took)
}

#[test]
fn five_hundred_candidates_stay_quick() {
    let links: Vec<String> = (0..MANY).map(|it| link(&person(it))).collect();
    let text = links.join("\n");
    let mut desk = Desk::default();
    let (opened, open_took) = timed("open 500 links", || open(&mut desk, &text));
    assert_eq!(opened.added.len(), MANY);
    let weightings = Weightings::new();
    timed("work one out", || outline(&mut desk, 1, &weightings));
    timed("work the rest out", || outlined(&mut desk));
    let (text, write_took) = timed("write", || desk.to_text(catalog()));
    println!("{:>30} {:>9}", "bytes kept", text.len());
    let (read, read_took) = timed("read", || again(&text));
    assert_eq!(read, desk);
    let mut most = Duration::ZERO;
    for order in DeskOrder::ALL {
        let query = DeskQuery { order: *order, ..DeskQuery::default() };
        let (all, took) = timed(&["sort by ", order.as_str()].concat(), || {
            found(&desk, &query, catalog(), &version()).len()
        });
        assert_eq!(all, MANY);
        most = most.max(took);
    }
    let (_, count_took) = timed("count for filters", || counts(&desk, catalog(), &version()));
    let (all, recur_took) = timed("count what recurs", || recurring(&desk, &version()));
    assert!(all.iter().any(|it| it.count > MANY / 2));
    let base = desk.clone();
    let (_, merge_took) = timed("merge with another tab", || desk.merged(&base, &base));
    for (what, took) in [
        ("open", open_took),
        ("write", write_took),
        ("read", read_took),
        ("sort", most),
        ("count", count_took),
        ("recur", recur_took),
        ("merge", merge_took),
    ] {
        assert!(took < Duration::from_millis(400), "{what}: {took:?}");
    }
}
