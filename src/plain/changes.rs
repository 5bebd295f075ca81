//! What was changed in content and rules, and why (L17).

use super::{SOURCES, notes, section, sources, table::table, top};
use crate::{
    components::{notes::Notes, source_mark::marked_text},
    domain::{
        catalog::Catalog,
        changes::{Changes, Entry, Part},
        fact::{Fact, Sourced},
        source::Source,
    },
    route::{EditorPage, PlainPage, Root},
    words::{editor, plain::changes as words, program},
};
use maud::{Markup, html};

/// The page: the changes of each part as a table. `more` are the sources of the content
/// files beside the catalog, `endpoint` is where content is fetched.
pub fn changes(
    catalog: &Catalog,
    changes: &Changes,
    more: [&[Source]; 3],
    root: &Root,
    endpoint: &str,
) -> Markup {
    let [first, second, third] = more;
    let notes = notes(catalog, root, first).with_sources(second).with_sources(third);
    let parts = Part::ALL.iter().map(|it| (it.as_str(), words::part(*it)));
    let on: Vec<_> = parts.clone().chain([(SOURCES, program::SOURCES)]).collect();
    let content = (changes.content_version.as_str(), changes.updated);
    let of = |id: &str| -> Vec<Vec<Markup>> {
        let entries = changes.entries.iter().filter(|it| it.part.as_str() == id);
        entries.map(|it| row(&notes, it)).collect()
    };
    let heads = [words::WHEN, words::WHAT, words::WHY];
    html! {
        article.plain {
            (top(PlainPage::Changes, root, content, words::LEAD, &on))
            @for (id, name) in parts {
                (section(id, name, &table(name, &heads, &of(id))))
            }
            (sources(&notes))
            p.plain__text {
                (words::FILE)
                a.text-link rel="external" href={ (endpoint) (words::FILE_NAME) } {
                    (words::FILE_NAME)
                }
            }
            p.plain__text {
                (words::CHECK)
                a.text-link rel="external" href=(EditorPage::Check.href(root)) {
                    (editor::heading(EditorPage::Check))
                }
            }
        }
    }
}

/// A change as a row.
fn row(notes: &Notes<'_>, it: &Entry) -> Vec<Markup> {
    let why = if it.sources.is_empty() {
        html! { (it.why) }
    } else {
        let (value, sources) = (it.why.clone(), it.sources.clone());
        let fact = Fact::Sourced(Sourced { value, sources, year: None, note: None });
        marked_text(notes, &it.why, &fact)
    };
    vec![html! { (words::when(it.day, &it.content_version)) }, html! { (it.what) }, why]
}
