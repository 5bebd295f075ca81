//! The macros that define a type of the content together with its reader.

/// Defines structs as they are written, each with its JSON Schema and its
/// reader. Keys are in camel case. A field with `= default` may be absent, and
/// so may an [`Option`], and a field with `= absent`, whose type reads `null` as
/// nothing there.
macro_rules! record {
    ($($(#[$meta:meta])* pub struct $name:ident { $($fields:tt)* })+) => {
        $($crate::json::record!(@ [$(#[$meta])* $name] [] [] $($fields)*);)+
    };

    (@ $head:tt [$($fields:tt)*] [$($read:tt)*]
        $(#[$meta:meta])* pub $field:ident: $type:ty = absent, $($rest:tt)*
    ) => {
        $crate::json::record!(@ $head
            [$($fields)* $(#[$meta])* #[schemars(default)] pub $field: $type,]
            [$($read)* $field (field),]
            $($rest)*);
    };

    (@ $head:tt [$($fields:tt)*] [$($read:tt)*]
        $(#[$meta:meta])* pub $field:ident: $type:ty = $default:literal, $($rest:tt)*
    ) => {
        $crate::json::record!(@ $head
            [$($fields)* $(#[$meta])* #[schemars(default, extend("default" = $default))] pub $field: $type,]
            [$($read)* $field (field_or $default),]
            $($rest)*);
    };

    (@ $head:tt [$($fields:tt)*] [$($read:tt)*]
        $(#[$meta:meta])* pub $field:ident: $type:ty = $default:expr, $($rest:tt)*
    ) => {
        $crate::json::record!(@ $head
            [$($fields)* $(#[$meta])* #[schemars(default)] pub $field: $type,]
            [$($read)* $field (field_or $default),]
            $($rest)*);
    };

    (@ $head:tt [$($fields:tt)*] [$($read:tt)*]
        $(#[$meta:meta])* pub $field:ident: $type:ty, $($rest:tt)*
    ) => {
        $crate::json::record!(@ $head
            [$($fields)* $(#[$meta])* pub $field: $type,]
            [$($read)* $field (field),]
            $($rest)*);
    };

    (@ [$(#[$meta:meta])* $name:ident] [$($fields:tt)*]
        [$($field:ident ($read:ident $($default:expr)?),)*]
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, schemars::JsonSchema)]
        #[schemars(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($fields)* }

        impl $crate::json::FromJson for $name {
            fn from_json(value: &serde_json::Value, reader: &mut $crate::json::Reader) -> Self {
                Self { $($field: reader.$read(value, stringify!($field) $(, $default)?),)* }
            }
        }
    };
}

/// Defines enums whose variants are words of the content, each with its JSON
/// Schema and its reader.
macro_rules! words {
    ($(
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }
    )+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, schemars::JsonSchema)]
        pub enum $name { $($(#[$doc])* #[schemars(rename = $word)] $variant,)+ }

        impl $name {
            /// Every one, in the order of the definition.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its word in the content and in addresses.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The one with this word.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.as_str() == word)
            }
        }

        impl $crate::json::FromJson for $name {
            fn from_json(value: &serde_json::Value, reader: &mut $crate::json::Reader) -> Self {
                let position = reader.word(value, &[$($word),+]);
                let [first, ..] = [$(Self::$variant),+];
                Self::ALL.get(position).copied().unwrap_or(first)
            }
        }
    )+};
}

pub(crate) use {record, words};
