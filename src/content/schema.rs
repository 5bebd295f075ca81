//! The JSON Schema of each content file, made from the Rust types.

use super::Document;
use schemars::generate::SchemaSettings;

/// The schema of a content file, as text that ends with a line break.
pub fn text<D: Document>() -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let schema = generator.into_root_schema_for::<D>();
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
