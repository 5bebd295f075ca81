//! The JSON Schema of each content file, made from the Rust types.

use super::Document;
#[cfg(not(target_arch = "wasm32"))]
use schemars::generate::SchemaSettings;
use std::borrow::Cow;

/// The schema of a content file, as text that ends with a line break.
#[cfg(not(target_arch = "wasm32"))]
pub fn text<D: Document>() -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let schema = generator.into_root_schema_for::<D>();
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// The schema of a content file, for the checker.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn known<D: Document>() -> Cow<'static, str> {
    text::<D>().into()
}

/// The same in a browser: as it is published, which a test holds against the types. To make
/// it there would be several times as many bytes.
#[cfg(target_arch = "wasm32")]
pub(super) fn known<D: Document>() -> Cow<'static, str> {
    let known = match D::NAME {
        "catalog" => include_str!("../../public/api/v1/catalog.schema.json"),
        "assessment" => include_str!("../../public/api/v1/assessment.schema.json"),
        "timing" => include_str!("../../public/api/v1/timing.schema.json"),
        "pathways" => include_str!("../../public/api/v1/pathways.schema.json"),
        "accessibility" => include_str!("../../public/api/v1/accessibility.schema.json"),
        "changes" => include_str!("../../public/api/v1/changes.schema.json"),
        _ => include_str!("../../public/api/v1/glossary.schema.json"),
    };
    known.into()
}
