//! What language models are told of the site: `llms.txt`, after llmstxt.org.

use super::{address, description, editor_address, file, plain_address};
use crate::{
    domain::catalog::Catalog,
    pages,
    route::{EditorPage, PlainPage, Route},
    state::Site,
    words::{assistants as words, editor, plain, site as site_words},
};

/// The content files, each with what it holds.
const FILES: [&str; 7] =
    ["catalog", "pathways", "timing", "assessment", "glossary", "changes", "accessibility"];

/// `llms.txt`: what the site is, how it may be quoted, every view with the keys of its
/// query, the content files, and how links hold answers.
pub fn llms(site: &Site, origin: &str, catalog: &Catalog) -> String {
    let mut text = ["# ", site_words::NAME, "\n\n> ", words::SUMMARY, "\n\n"].concat();
    text.extend([catalog.institution.affiliation.as_str(), "\n\n"]);
    for rule in words::RULES {
        text.extend(["- ", rule, "\n"]);
    }
    text.extend(["\n## ", words::VIEWS, "\n\n"]);
    let views = [Route::Home].into_iter().chain(Route::DESTINATIONS).chain([Route::Compare]);
    for route in views.chain(Route::FOOTER) {
        let keys = pages::keys(Some(&route)).join(", ");
        let name = site_words::destination(&route);
        let about = description(Some(&route), catalog);
        text.extend(["- [", name, "](", &address(site, origin, &route), "): ", &about]);
        if !keys.is_empty() {
            text.extend([" ", &words::keys(&keys)]);
        }
        text.push('\n');
    }
    text.extend(["\n## ", words::PLAIN, "\n\n"]);
    for page in PlainPage::ALL {
        let (name, about) = (plain::heading(page), plain::description(page));
        text.extend(["- [", name, "](", &plain_address(site, origin, page), "): ", about, "\n"]);
    }
    text.extend(["\n## ", words::EDITORS, "\n\n"]);
    for page in EditorPage::ALL {
        let (name, about) = (editor::heading(page), editor::description(page));
        text.extend(["- [", name, "](", &editor_address(site, origin, page), "): ", about, "\n"]);
    }
    text.extend(["\n## ", words::PROGRAMS, "\n\n"]);
    for program in &catalog.programs {
        let route = Route::Program(program.id.clone());
        let name = [&program.institution, ": ", &program.title].concat();
        text.extend(["- [", &name, "](", &address(site, origin, &route), ")\n"]);
    }
    text.extend(["\n## ", words::CONTENT, "\n\n"]);
    for name in FILES {
        let live = if site.endpoint.contains("://") {
            [&site.endpoint, name, ".json"].concat()
        } else {
            [origin, &site.endpoint, name, ".json"].concat()
        };
        let schema = file(site, origin, &["api/v1/", name, ".schema.json"].concat());
        text.extend(["- [", name, ".json](", &live, "): ", words::file(name)]);
        text.extend([" ", &words::schema(&schema), "\n"]);
    }
    text.extend(["\n## ", words::LINKS, "\n\n"]);
    let format = file(site, origin, "link-format.txt");
    text.extend(["- [link-format.txt](", &format, "): ", words::FORMAT, "\n"]);
    text.replace('\u{a0}', " ")
}
