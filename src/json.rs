//! From parsed JSON to typed content, with little code.
//!
//! Reading is total: what does not fit its type is noted in the [`Reader`] and
//! a placeholder stands in for it, so the code runs straight on. A file with
//! anything noted is refused whole, and no placeholder is ever seen. The two
//! macros define a type and its reader at once; serde's derive makes several
//! times as much code, because it accepts every form that serde knows.

mod shape;

use serde_json::Value;

pub(crate) use shape::{record, words};

/// A type that is read from JSON.
pub trait FromJson: Sized {
    /// The value, or a placeholder and a note in `reader`.
    fn from_json(value: &Value, reader: &mut Reader) -> Self;
}

/// Reads one file and notes what does not fit.
#[derive(Debug)]
pub struct Reader {
    is_sound: bool,
    /// Where the reader is and what it noted: for the checker, not for the app.
    #[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
    places: Places,
}

#[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
#[derive(Debug, Default)]
struct Places {
    here: Vec<String>,
    misfits: Vec<String>,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            is_sound: true,
            #[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
            places: Places::default(),
        }
    }
}

impl Reader {
    /// Whether everything so far fitted.
    pub fn is_sound(&self) -> bool {
        self.is_sound
    }

    /// The JSON Pointers of what did not fit, in the order of reading; none where places
    /// are not noted, which is in the wasm of a view.
    ///
    /// ```
    /// use docent::json::{FromJson as _, Reader};
    /// let mut reader = Reader::default();
    /// let names = Vec::<String>::from_json(&serde_json::json!(["a", 2]), &mut reader);
    /// assert_eq!(names, ["a", ""]);
    /// assert_eq!(reader.misfits(), ["/1"]);
    /// ```
    #[cfg_attr(
        all(target_arch = "wasm32", not(feature = "check")),
        allow(clippy::unused_self, reason = "places are for the checker")
    )]
    pub fn misfits(&self) -> &[String] {
        #[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
        return &self.places.misfits;
        #[cfg(all(target_arch = "wasm32", not(feature = "check")))]
        &[]
    }

    /// Notes that the value at hand does not fit.
    pub fn note_misfit(&mut self) {
        self.is_sound = false;
        #[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
        {
            let pointer = self.places.here.iter().flat_map(|step| ["/", step.as_str()]).collect();
            self.places.misfits.push(pointer);
        }
    }

    /// The text of a value.
    pub fn text<'a>(&mut self, value: &'a Value) -> &'a str {
        value.as_str().unwrap_or_else(|| {
            self.note_misfit();
            ""
        })
    }

    /// What `object` holds under the key of the Rust name `field`.
    #[inline(never)]
    pub fn field<T: FromJson>(&mut self, object: &Value, field: &str) -> T {
        self.step_into(|| camel_case(field));
        let it = T::from_json(value_of(object, field).unwrap_or(&Value::Null), self);
        self.step_out();
        it
    }

    /// What `object` holds under the key of the Rust name `field`, or `default`
    /// where it does not have that key.
    pub fn field_or<T: FromJson>(&mut self, object: &Value, field: &str, default: T) -> T {
        if value_of(object, field).is_some() { self.field(object, field) } else { default }
    }

    /// The values of a list.
    pub fn list<T: FromJson>(&mut self, values: &[Value]) -> Vec<T> {
        let mut list = Vec::with_capacity(values.len());
        for (index, value) in values.iter().enumerate() {
            self.step_into(|| index.to_string());
            list.push(T::from_json(value, self));
            self.step_out();
        }
        list
    }

    /// The position of a word among `words`.
    pub fn word(&mut self, value: &Value, words: &[&str]) -> usize {
        let word = self.text(value);
        words.iter().position(|it| *it == word).unwrap_or_else(|| {
            self.note_misfit();
            0
        })
    }

    #[cfg_attr(
        all(target_arch = "wasm32", not(feature = "check")),
        allow(unused_variables, clippy::unused_self, reason = "places are for the editor")
    )]
    fn step_into(&mut self, step: impl FnOnce() -> String) {
        #[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
        self.places.here.push(step().replace('~', "~0").replace('/', "~1"));
    }

    #[cfg_attr(
        all(target_arch = "wasm32", not(feature = "check")),
        allow(clippy::unused_self, reason = "places are for the editor")
    )]
    fn step_out(&mut self) {
        #[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
        self.places.here.pop();
    }
}

/// Once in the wasm and not in every reader: there are hundreds of fields.
#[inline(never)]
fn value_of<'a>(object: &'a Value, field: &str) -> Option<&'a Value> {
    object.get(camel_case(field))
}

/// The key of a field: `short_name` is written `shortName`.
fn camel_case(field: &str) -> String {
    let mut key = String::with_capacity(field.len());
    let mut is_start = false;
    for letter in field.chars() {
        if letter == '_' {
            is_start = true;
        } else {
            key.push(if is_start { letter.to_ascii_uppercase() } else { letter });
            is_start = false;
        }
    }
    key
}

impl FromJson for String {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        reader.text(value).to_owned()
    }
}

impl FromJson for bool {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        value.as_bool().unwrap_or_else(|| {
            reader.note_misfit();
            false
        })
    }
}

macro_rules! integers {
    ($($name:ident)+) => {$(
        impl FromJson for $name {
            fn from_json(value: &Value, reader: &mut Reader) -> Self {
                value.as_i64().and_then(|it| Self::try_from(it).ok()).unwrap_or_else(|| {
                    reader.note_misfit();
                    0
                })
            }
        }
    )+};
}

integers!(u8 u16 i8 usize);

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        (!value.is_null()).then(|| T::from_json(value, reader))
    }
}

/// A list that the editor’s checker and the tests read, and no view: in the wasm of a view
/// it is empty, so that its reader is not there.
#[derive(Clone, Debug, PartialEq, schemars::JsonSchema)]
#[schemars(inline)]
pub struct EditorList<T>(Vec<T>);

impl<T> std::ops::Deref for EditorList<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: FromJson> FromJson for EditorList<T> {
    #[cfg(any(not(target_arch = "wasm32"), feature = "check"))]
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        Self(FromJson::from_json(value, reader))
    }

    #[cfg(all(target_arch = "wasm32", not(feature = "check")))]
    fn from_json(_: &Value, _: &mut Reader) -> Self {
        Self(Vec::new())
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        let values = value.as_array();
        if values.is_none() {
            reader.note_misfit();
        }
        reader.list(values.map_or(&[], Vec::as_slice))
    }
}

impl<const N: usize> FromJson for [String; N] {
    fn from_json(value: &Value, reader: &mut Reader) -> Self {
        Vec::from_json(value, reader).try_into().unwrap_or_else(|_| {
            reader.note_misfit();
            std::array::from_fn(|_| String::new())
        })
    }
}
