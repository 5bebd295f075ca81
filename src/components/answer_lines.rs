//! Answers in words, topic by topic.

use super::typed::typed;
use crate::{
    domain::{answers::Answers, catalog::Catalog},
    words::answers::{self as names, value},
};
use maud::{Markup, html};

/// The answers to all topics of which something is said, as the rows of a table.
pub fn answer_lines(answers: &Answers, catalog: &Catalog) -> Markup {
    html! {
        tbody {
            @for (topic, said) in value::lines(answers, catalog) {
                tr {
                    th scope="row" { (names::topic(topic)) }
                    td { (typed(&said)) }
                }
            }
        }
    }
}
