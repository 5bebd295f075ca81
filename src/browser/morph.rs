//! Brings a part of the document into line with new markup and leaves alone
//! what did not change, so that focus, opened details and the place on the
//! page stay a person's own.
//!
//! Elements with an id are matched by it, others by their order. Whether a
//! `<details>` is open is never touched. The state of every control follows
//! the markup, which is made from the state.

use super::page::{self, document};
use wasm_bindgen::JsCast as _;
use web_sys::{
    Element, HtmlDetailsElement, HtmlInputElement, HtmlOptionElement, HtmlTemplateElement, Node,
};

/// On an element: the id of what takes the focus when it is gone; else the
/// heading does.
const REFUGE: &str = "data-refuge";

/// On an element of new markup: what stands in its place stays untouched.
const STILL: &str = "data-still";
const IN_STILL: &str = "[data-still]";

/// Makes the content of the element with this id what `markup` says.
pub fn morph(id: &str, markup: &str) {
    if let Some(element) = document().and_then(|it| it.get_element_by_id(id)) {
        nodes(&element, markup);
        controls(&element, &[]);
    }
}

/// Makes the content of an element what `markup` says, but for the state of its
/// controls.
pub(super) fn nodes(element: &Element, markup: &str) {
    let Some(document) = document() else { return };
    let template = document.create_element("template").ok();
    let Some(template) = template.and_then(|it| it.dyn_into::<HtmlTemplateElement>().ok()) else {
        return;
    };
    template.set_inner_html(markup);
    let focused = document.active_element().filter(|it| element.contains(Some(it)));
    let refuge = focused.as_ref().and_then(|it| it.get_attribute(REFUGE));
    children(element, &template.content());
    let Some(focused) = focused else { return };
    if !focused.is_connected() {
        let one = |css: &str| element.query_selector(css).ok().flatten();
        let refuge = refuge.and_then(|id| one(&["#", &id].concat()));
        if let Some(refuge) = refuge.or_else(|| one("h1")) {
            page::focus_element(&refuge);
        }
    } else if document.active_element().as_ref() != Some(&focused) {
        page::focus_element(&focused);
    }
}

fn children(old: &Node, new: &Node) {
    let kept = ids(new);
    let had = ids(old);
    if had.len() > 1
        && had.len() == old.child_nodes().length() as usize
        && had.iter().all(|id| !kept.contains(id))
    {
        // Nothing of a list stays: to take all out at once is a good deal faster.
        old.set_text_content(None);
    }
    let mut place = old.first_child();
    let mut next = new.first_child();
    while let Some(wanted) = next {
        next = wanted.next_sibling();
        while let Some(gone) = place.as_ref().filter(|it| is_gone(it, &kept)) {
            let after = gone.next_sibling();
            remove(old, gone);
            place = after;
        }
        let found = found(place.as_ref(), &wanted);
        if let Some(found) = &found {
            // What stands in between is made anew if it is wanted further on: to
            // move an element would take the focus out of it.
            while let Some(between) = place.as_ref().filter(|it| *it != found && id(it).is_none()) {
                let after = between.next_sibling();
                remove(old, between);
                place = after;
            }
        }
        match found {
            Some(found) if place.as_ref() == Some(&found) => {
                node(&found, &wanted);
                place = found.next_sibling();
            }
            Some(found) => {
                insert(old, &found, place.as_ref());
                node(&found, &wanted);
            }
            None => insert(old, &wanted, place.as_ref()),
        }
    }
    while let Some(gone) = place {
        place = gone.next_sibling();
        remove(old, &gone);
    }
}

/// The ids of a node's children.
fn ids(parent: &Node) -> Vec<String> {
    let mut ids = Vec::new();
    let mut next = parent.first_child();
    while let Some(child) = next {
        next = child.next_sibling();
        ids.extend(id(&child));
    }
    ids
}

fn id(node: &Node) -> Option<String> {
    let id = node.dyn_ref::<Element>()?.id();
    (!id.is_empty()).then_some(id)
}

fn is_gone(node: &Node, kept: &[String]) -> bool {
    id(node).is_some_and(|id| !kept.contains(&id))
}

/// The node from `place` on that `wanted` is the new form of.
fn found(place: Option<&Node>, wanted: &Node) -> Option<Node> {
    let wanted_id = id(wanted);
    let mut next = place.cloned();
    while let Some(node) = next {
        if node.node_name() == wanted.node_name() && id(&node) == wanted_id {
            return Some(node);
        }
        // Without an id only the next one can be meant.
        wanted_id.as_ref()?;
        next = node.next_sibling();
    }
    None
}

fn node(old: &Node, new: &Node) {
    if old.is_equal_node(Some(new)) {
        return;
    }
    match (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) {
        (Some(old), Some(new)) if new.has_attribute(STILL) => {
            // An attribute without a value can be set.
            _ = old.set_attribute(STILL, "");
        }
        (Some(old), Some(new)) => {
            attributes(old, new);
            children(old, new);
        }
        _ => old.set_node_value(new.node_value().as_deref()),
    }
}

fn attributes(old: &Element, new: &Element) {
    let is_details = old.has_type::<HtmlDetailsElement>();
    // What a person opened or the focus was moved to stays so.
    let is_own = |name: &str| match name {
        "open" => is_details,
        "tabindex" => document().and_then(|it| it.active_element()).as_ref() == Some(old),
        _ => false,
    };
    for name in new.get_attribute_names().iter().filter_map(|it| it.as_string()) {
        let value = new.get_attribute(&name);
        if let Some(value) = value.filter(|it| old.get_attribute(&name).as_ref() != Some(it))
            && !is_own(&name)
        {
            // Names that the parser made are names that can be set.
            _ = old.set_attribute(&name, &value);
        }
    }
    for name in old.get_attribute_names().iter().filter_map(|it| it.as_string()) {
        if !new.has_attribute(&name) && !is_own(&name) {
            _ = old.remove_attribute(&name);
        }
    }
}

/// Gives every control the state that its markup names, but for those in
/// `kept`.
pub(super) fn controls(element: &Element, kept: &[Element]) {
    let Ok(all) = element.query_selector_all("input,select") else { return };
    let all = (0..all.length()).filter_map(|index| all.get(index)?.dyn_into::<Element>().ok());
    for control in all {
        let is_still = || control.closest(IN_STILL).ok().flatten().is_some();
        if kept.contains(&control) || is_still() {
            continue;
        }
        if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            // Markup names no file; the one that was chosen is still to be read.
            if input.type_() == "file" {
                continue;
            }
            let is_checked = input.default_checked();
            if input.checked() != is_checked {
                input.set_checked(is_checked);
            }
            let value = input.default_value();
            if input.value() != value {
                input.set_value(&value);
            }
        } else if let Some(option) = drawn(&control)
            && !option.selected()
        {
            option.set_selected(true);
        }
    }
}

/// The option that the markup of a select names, else the first: what a select
/// shows that nobody touched.
pub(super) fn drawn(select: &Element) -> Option<HtmlOptionElement> {
    let one = |css: &str| select.query_selector(css).ok().flatten();
    one("option[selected]").or_else(|| one("option"))?.dyn_into().ok()
}

fn insert(parent: &Node, node: &Node, before: Option<&Node>) {
    // It cannot be refused: `node` is no ancestor, and `before` is a child.
    _ = parent.insert_before(node, before);
}

fn remove(parent: &Node, child: &Node) {
    _ = parent.remove_child(child);
}
