//! The lines that an editor pastes: HTML as text.

use super::embed::Shown;
use crate::{
    domain::{color::Scheme, embedding::Embedding},
    route::{PREVIEW, Root, Route, SCRIPT, query},
    words::editor::embed as words,
};
use maud::{Markup, html};

/// The height of a plain frame where none was chosen, in pixels.
const TALL: u16 = 900;

/// The script, once, and the element.
pub fn element(it: &Embedding, on: &Shown, title: &str) -> String {
    let script = html! { script async src=(file(on, SCRIPT)) {} };
    let link = html! { a href=(address(it, &on.origin, &on.root)) { (title) } };
    let label = (title != words::tool(it.tool)).then_some(title);
    [script.into_string(), tag(it, None, label, &link).into_string()].join("\n")
}

/// The element for the preview on the page itself, where the script is already. Another
/// choice is another element, since a tool reads its attributes once.
pub fn preview(it: &Embedding, title: &str) -> Markup {
    let it = Embedding { is_lazy: false, ..it.clone() };
    let text = tag(&it, None, Some(title), &Markup::default()).into_string();
    let id: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    tag(&it, Some(&id), Some(title), &Markup::default())
}

fn tag(it: &Embedding, id: Option<&str>, label: Option<&str>, within: &Markup) -> Markup {
    html! {
        docent-tool
            id=[id]
            tool=(it.tool.as_str())
            program=[it.program.as_deref()]
            theme=[theme(it)]
            accent=[it.accent]
            accent-dark=[it.accent_dark]
            min-height=[it.least]
            max-height=[it.most]
            label=[label]
            lazy[it.is_lazy]
            results[it.asks_for_results]
            sandbox[it.is_sandbox]
        { (within) }
    }
}

/// A plain frame. What the host asked for stands in its name (`src/frame.js`).
pub fn frame(it: &Embedding, on: &Shown, title: &str) -> String {
    let pairs = [
        ("theme", theme(it).map(str::to_owned)),
        ("accent", it.accent.map(|it| it.to_string())),
        ("accent-dark", it.accent_dark.map(|it| it.to_string())),
    ];
    let pairs = pairs.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    let pairs: Vec<_> = pairs.collect();
    let name = (!pairs.is_empty()).then(|| ["docent:", &query(&pairs)].concat());
    let height = it.most.unwrap_or(TALL.max(it.least.unwrap_or_default()));
    html! {
        iframe
            src=(address(it, &on.origin, &on.root.clone().framed()))
            title=(title)
            name=[name]
            width="100%"
            height=(height)
            loading=[it.is_lazy.then_some("lazy")]
        {}
    }
    .into_string()
}

/// A picture that leads to the tool.
pub fn picture(it: &Embedding, on: &Shown, title: &str) -> String {
    let is_named = it.program.is_some() || !it.title.is_empty();
    let text = if is_named { title } else { words::picture(it.tool) };
    let picture = html! { img src=(file(on, PREVIEW)) alt=(text) width="100%"; };
    html! { a href=(address(it, &on.origin, &on.root)) { (picture) } }.into_string()
}

/// The title of the frame: the editor’s own, else the name of what it shows.
pub fn title(it: &Embedding, programs: &[(String, String)]) -> String {
    if !it.title.is_empty() {
        return it.title.clone();
    }
    let chosen = programs.iter().find(|(id, _)| Some(id) == it.program.as_ref());
    chosen.map_or_else(|| words::tool(it.tool).to_owned(), |(_, name)| name.clone())
}

fn theme(it: &Embedding) -> Option<&'static str> {
    it.scheme.map(Scheme::as_str)
}

/// The whole address of the view, on the site itself or in a frame.
fn address(it: &Embedding, origin: &str, root: &Root) -> String {
    [origin, &root.href(&Route::embedded(it.tool, it.program.as_deref()))].concat()
}

/// The whole address of a file of the site.
fn file(on: &Shown, name: &str) -> String {
    [&on.origin, on.root.as_str(), name].concat()
}
