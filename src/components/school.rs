//! The school's own accent color.

use crate::{
    browser::page,
    domain::{
        catalog::Accent,
        color::{DARK, LIGHT, Rgb, accent_problems, wash},
    },
};

/// The attribute of the root element that says that the properties are there.
pub const WORN: &str = "data-school";

/// The custom properties that hold an accent, unless it could not be read on
/// one of the grounds: then the app keeps its own, and the editor's checker
/// says why.
pub fn properties(accent: &Accent) -> Option<[(&'static str, String); 4]> {
    let (light, dark) = Rgb::parse(&accent.light).zip(Rgb::parse(&accent.dark))?;
    accent_problems(light, dark).is_empty().then(|| {
        [
            ("--school-accent-light", light.to_string()),
            ("--school-accent-dark", dark.to_string()),
            ("--school-wash-light", wash(light, LIGHT.paper).to_string()),
            ("--school-wash-dark", wash(dark, DARK.paper).to_string()),
        ]
    })
}

/// Gives every view this accent.
pub fn wear(accent: &Accent) {
    if let Some(properties) = properties(accent) {
        for (name, value) in properties {
            page::set_property(name, &value);
        }
        page::mark_root(WORN);
    }
}
