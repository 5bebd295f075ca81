//! The page on what changed: every entry of the file, with its reason and its sources.

use super::{Page, shipped, tidy};
use docent::{
    domain::changes::Part,
    route::PlainPage,
    words::plain::changes::{part, when},
};
use std::collections::BTreeSet;

#[test]
fn every_change_stands_in_the_table_of_its_part_with_its_reason() {
    let page = Page::of(PlainPage::Changes);
    let mut n_marks = 0;
    for it in Part::ALL {
        let wanted = shipped().changes.entries.iter().filter(|entry| entry.part == *it);
        let rows = page.rows(it.as_str());
        let mut n_rows = 0;
        for (entry, row) in wanted.zip(&rows) {
            let cells: Vec<String> = row.iter().map(|cell| page.text(*cell)).collect();
            let day = when(entry.day, &entry.content_version);
            assert_eq!(cells, [tidy(&day), tidy(&entry.what), tidy(&entry.why)]);
            assert_eq!(page.marks(row[2]), usize::from(!entry.sources.is_empty()), "{}", entry.why);
            n_marks += page.marks(row[2]);
            n_rows += 1;
        }
        assert!(n_rows > 0 && n_rows == rows.len(), "{}: {} rows", part(*it), rows.len());
    }
    assert!(n_marks >= 5, "{n_marks} changes that a source led to");
    let all: usize = Part::ALL.iter().map(|it| page.rows(it.as_str()).len()).sum();
    assert_eq!(all, shipped().changes.entries.len(), "none is left out");
}

#[test]
fn the_sources_of_every_file_can_be_named() {
    let content = shipped();
    let named: BTreeSet<_> = content.changes.entries.iter().flat_map(|it| &it.sources).collect();
    let page = Page::of(PlainPage::Changes);
    let list = page.section("sources");
    let n_listed = page.inside(list).filter(|(_, it)| it.has_class("sources__item")).count();
    assert_eq!(n_listed, named.len(), "each source once, and none without its entry");
    for sources in [&content.assessment.sources, &content.timing.sources, &content.pathways.sources]
    {
        assert!(sources.iter().any(|it| named.contains(&it.id)), "no file is left out");
    }
}
