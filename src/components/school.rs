//! The school's own accent color.

use crate::{
    browser::page,
    domain::{
        catalog::Accent,
        color::{DARK, LIGHT, Rgb, accent_problems, wash},
    },
};

/// Sets the accent of every view, unless it could not be read on one of the
/// grounds: then the app keeps its own, and the editor's checker says why.
pub fn wear(accent: &Accent) {
    let (Some(light), Some(dark)) = (Rgb::parse(&accent.light), Rgb::parse(&accent.dark)) else {
        return;
    };
    if !accent_problems(light, dark).is_empty() {
        return;
    }
    page::set_property("--school-accent-light", &light.to_string());
    page::set_property("--school-accent-dark", &dark.to_string());
    page::set_property("--school-wash-light", &wash(light, LIGHT.paper).to_string());
    page::set_property("--school-wash-dark", &wash(dark, DARK.paper).to_string());
    page::mark_root("data-school");
}
