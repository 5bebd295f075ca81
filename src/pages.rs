//! The views, each with an address of its own.

pub mod accessibility;
pub mod compare;
pub mod home;
pub mod method;
pub mod not_found;
pub mod privacy;
pub mod program;
pub mod programs;

use crate::browser::page;
use leptos::prelude::*;
use maud::{Markup, html};

/// This year where the person is, where there is a clock.
fn this_year() -> Option<u16> {
    page::today().and_then(|today| u16::try_from(today.year()).ok())
}

/// A section of running text under its heading.
fn prose<'a>(heading: &str, paragraphs: impl Iterator<Item = &'a str>) -> Markup {
    html! {
        section.prose__section {
            h2.section-heading { (heading) }
            @for text in paragraphs { p { (text) } }
        }
    }
}

/// A page of text: its heading, a line beneath it, and sections.
fn text_page(
    heading: &'static str,
    lead: &'static str,
    sections: &[(&str, &[&str])],
) -> impl IntoView + use<> {
    let text = html! {
        h1.page-heading { (heading) }
        p.lead { (lead) }
        @for (heading, paragraphs) in sections { (prose(heading, paragraphs.iter().copied())) }
    };
    view! { <div class="prose" inner_html=text.into_string()></div> }
}
