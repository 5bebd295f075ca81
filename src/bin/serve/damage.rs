//! Content that is valid JSON and wrong.

use crate::faults::Kind;
use serde_json::Value;

/// Larger than what the app accepts, which is 4 MB.
const HUGE: usize = 5_000_000;

/// The content damaged in one way, or why it cannot be.
pub(crate) fn damaged(content: &[u8], kind: Kind) -> Result<Vec<u8>, String> {
    let mut content: Value =
        serde_json::from_slice(content).map_err(|why| format!("it is not JSON: {why}"))?;
    match kind {
        Kind::Types => break_type(&mut content).ok_or("it has no list")?,
        Kind::Reference => break_reference(&mut content).ok_or("it refers to nothing")?,
        Kind::Version => put(&mut content, "schemaVersion", "99.0".into())?,
        Kind::Huge => put(&mut content, "padding", "x".repeat(HUGE).into())?,
        _ => {}
    }
    serde_json::to_vec(&content).map_err(|why| why.to_string())
}

fn put(content: &mut Value, key: &str, value: Value) -> Result<(), String> {
    let fields = content.as_object_mut().ok_or("it is not an object")?;
    fields.insert(key.into(), value);
    Ok(())
}

fn break_type(content: &mut Value) -> Option<()> {
    let fields = content.as_object_mut()?;
    let key = if fields.contains_key("programs") {
        "programs".to_owned()
    } else {
        fields.iter().find(|(_, value)| value.is_array())?.0.clone()
    };
    fields.insert(key, "not a list".into());
    Some(())
}

fn break_reference(content: &mut Value) -> Option<()> {
    match content {
        Value::Object(fields) => {
            for key in ["source", "featured"] {
                if let Some(reference) = fields.get_mut(key).filter(|value| is_reference(value)) {
                    *reference = "absent".into();
                    return Some(());
                }
            }
            fields.values_mut().find_map(break_reference)
        }
        Value::Array(items) => items.iter_mut().find_map(break_reference),
        _ => None,
    }
}

fn is_reference(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Array(ids) => ids.iter().all(Value::is_string),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn one_thing_is_wrong() {
        let content = json!({
            "institution": {"featured": "a"},
            "programs": [{"cost": {"value": 1, "source": ["s", "t"]}}],
            "schemaVersion": "1.0",
        });
        let damaged = |kind| -> Value {
            serde_json::from_slice(&damaged(content.to_string().as_bytes(), kind).unwrap()).unwrap()
        };
        assert_eq!(damaged(Kind::Types)["programs"], "not a list");
        assert_eq!(damaged(Kind::Version)["schemaVersion"], "99.0");
        assert_eq!(damaged(Kind::Reference)["institution"]["featured"], "absent");
        assert_eq!(damaged(Kind::Huge)["padding"].as_str().unwrap().len(), HUGE);
    }

    #[test]
    fn what_cannot_be_damaged_is_refused() {
        assert!(damaged(b"{", Kind::Version).is_err());
        assert!(damaged(b"[]", Kind::Version).is_err());
        assert!(damaged(b"{\"a\": 1}", Kind::Types).is_err());
        assert!(damaged(b"{\"source\": 1}", Kind::Reference).is_err());
    }
}
