//! From a payload to text and back: version, length, check.

use super::{Damage, VERSION};
use crate::domain::answers::wire::{Bytes, put};
use base64::{
    Engine as _, alphabet,
    engine::{GeneralPurpose, general_purpose::NO_PAD},
};
use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

/// The longest text that is read, in bytes.
pub const LONGEST: usize = 60_000;

/// A text that was cut may end within a byte.
const BASE64: GeneralPurpose =
    GeneralPurpose::new(&alphabet::URL_SAFE, NO_PAD.with_decode_allow_trailing_bits(true));

/// The check number of a payload. It finds every change within four neighboring
/// bytes, so any wrong character and any two neighbors that changed places.
pub(in crate::domain) fn check(payload: &[u8]) -> u32 {
    Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC).checksum(payload)
}

/// The text of a payload.
pub fn sealed(payload: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(payload.len() + 8);
    put(&mut bytes, u32::try_from(payload.len()).unwrap_or(u32::MAX));
    bytes.extend_from_slice(payload);
    bytes.extend_from_slice(&check(payload).to_le_bytes());
    [&VERSION.to_string(), ".", &BASE64.encode(bytes)].concat()
}

/// The version and the payload of a text. Mail programs break long lines and
/// put signs behind them: white space is left out, and so is what stands behind
/// the last letter of the text.
///
/// # Errors
///
/// A [`Damage`] where it is no whole text of a version that we know.
pub fn opened(text: &str) -> Result<(u32, Vec<u8>), Damage> {
    if text.len() > LONGEST {
        return Err(Damage::TooLong);
    }
    let text: String = text.chars().filter(|it| !it.is_whitespace()).collect();
    let Some((version, rest)) = text.split_once('.') else {
        let is_start = !text.is_empty() && VERSION.to_string().starts_with(&text);
        return Err(if is_start { Damage::Cut } else { Damage::Foreign });
    };
    let version = number(version)?;
    let is_ours = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let rest = rest.trim_end_matches(|it| !is_ours(it));
    if !rest.chars().all(is_ours) {
        return Err(Damage::Damaged);
    }
    // One letter alone is less than a byte: a text that was cut may end in one.
    let full = if rest.len() % 4 == 1 { rest.get(..rest.len() - 1).unwrap_or("") } else { rest };
    let bytes = BASE64.decode(full).map_err(|_| Damage::Damaged)?;
    let mut left = Bytes(&bytes);
    let length = left.number().and_then(|it| usize::try_from(it).ok());
    let Some(length) = length else {
        return Err(if bytes.len() < 5 { Damage::Cut } else { Damage::Damaged });
    };
    let left = left.0;
    let (payload, checked) = match (left.get(..length), left.get(length..)) {
        (Some(payload), Some(checked)) if checked.len() >= 4 => (payload, checked),
        _ => return Err(if is_all_small(rest) { Damage::Damaged } else { Damage::Cut }),
    };
    if checked != check(payload).to_le_bytes() || is_loose(rest, &bytes) {
        return Err(Damage::Damaged);
    }
    Ok((version, payload.to_owned()))
}

/// Whether something on the way wrote all letters small. The length of a short
/// payload alone is a capital.
fn is_all_small(text: &str) -> bool {
    text.len() >= 16 && !text.bytes().any(|it| it.is_ascii_uppercase())
}

/// Whether a text is not the one that we write for its bytes.
fn is_loose(text: &str, bytes: &[u8]) -> bool {
    BASE64.encode(bytes) != text
}

fn number(version: &str) -> Result<u32, Damage> {
    let is_number = version.len() < 9 && version.bytes().all(|it| it.is_ascii_digit());
    match version.parse::<u32>() {
        Ok(0) => Err(Damage::Foreign),
        Ok(number) if is_number && !version.starts_with('0') => {
            if number > VERSION {
                Err(Damage::Newer)
            } else {
                Ok(number)
            }
        }
        _ => Err(Damage::Foreign),
    }
}
