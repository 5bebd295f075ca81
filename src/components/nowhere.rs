//! What stands at an address that leads nowhere.

use super::{door::door, native::asking};
use crate::{
    route::{Root, Route},
    words::not_found as words,
};
use maud::{Markup, html};

/// What happened, and two ways on.
pub fn nowhere(root: &Root, heading: &str, text: &str) -> Markup {
    html! {
        (asking())
        div.prose.unasked {
            h1.page-heading { (heading) }
            p.lead { (text) }
            ul.doors {
                li { (door(&root.href(&Route::Programs), words::TO_PROGRAMS)) }
                li { (door(&root.href(&Route::Home), words::TO_HOME)) }
            }
        }
    }
}
