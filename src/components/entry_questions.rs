//! STUB
use crate::domain::{
    answers::{Answers, Change},
    catalog::Catalog,
};
use maud::{Markup, html};
/// s
pub fn entry_questions(_: &Catalog, _: &Answers, _: Option<u16>) -> Markup {
    html! { form #answers {} }
}
/// r
pub fn read(_: &[(String, String)], _: &Answers) -> Vec<Change> {
    Vec::new()
}
/// f
pub const FORM: &str = "answers";
