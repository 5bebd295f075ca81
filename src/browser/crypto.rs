//! Encryption under a passphrase, by the browser’s own `WebCrypto`: PBKDF2 with HMAC and
//! SHA-256 makes the key, AES-GCM with 256 bits encrypts and authenticates. Browsers have it
//! where the address is secure.

use super::form::property;
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

/// With what a text is encrypted beside the passphrase.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    /// Makes the key of the same passphrase another one.
    pub salt: &'a [u8],
    /// How often the passphrase is hashed.
    pub iterations: u32,
    /// No other text under this key has it.
    pub nonce: &'a [u8],
    /// What is authenticated along with the text.
    pub head: &'a [u8],
}

/// Why nothing came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// This browser does not encrypt here.
    Unavailable,
    /// The passphrase, or what is authenticated, is another one.
    Wrong,
}

/// Random bytes that nobody can guess; none where the browser has none.
pub fn random<const COUNT: usize>() -> Option<[u8; COUNT]> {
    let mut bytes = [0; COUNT];
    crypto()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// Encrypts a text.
///
/// # Errors
///
/// [`Refusal::Unavailable`] where the browser does not.
pub async fn encrypt(
    passphrase: &str,
    with: Parameters<'_>,
    text: &[u8],
) -> Result<Vec<u8>, Refusal> {
    run(passphrase, with, text, true).await.ok_or(Refusal::Unavailable)
}

/// Decrypts a text.
///
/// # Errors
///
/// [`Refusal::Unavailable`] where the browser does not, and [`Refusal::Wrong`] where this is
/// not the passphrase.
pub async fn decrypt(
    passphrase: &str,
    with: Parameters<'_>,
    text: &[u8],
) -> Result<Vec<u8>, Refusal> {
    if subtle().is_none() {
        return Err(Refusal::Unavailable);
    }
    run(passphrase, with, text, false).await.ok_or(Refusal::Wrong)
}

async fn run(
    passphrase: &str,
    with: Parameters<'_>,
    text: &[u8],
    is_encrypting: bool,
) -> Option<Vec<u8>> {
    let subtle = subtle()?;
    let usage = |word: &str| Array::of1(&word.into()).into();
    let raw = Uint8Array::from(passphrase.as_bytes());
    let hashed = subtle.import_key_with_str("raw", &raw, "PBKDF2", false, &usage("deriveKey"));
    let hashed: CryptoKey = came(hashed).await?.dyn_into().ok()?;
    let derive = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(with.salt).into()),
        ("iterations", with.iterations.into()),
    ]);
    let kind = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let word = if is_encrypting { "encrypt" } else { "decrypt" };
    let key =
        subtle.derive_key_with_object_and_object(&derive, &hashed, &kind, false, &usage(word));
    let key: CryptoKey = came(key).await?.dyn_into().ok()?;
    let how = object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(with.nonce).into()),
        ("additionalData", Uint8Array::from(with.head).into()),
    ]);
    let made = if is_encrypting {
        subtle.encrypt_with_object_and_u8_array(&how, &key, text)
    } else {
        subtle.decrypt_with_object_and_u8_array(&how, &key, text)
    };
    Some(Uint8Array::new(&came(made).await?).to_vec())
}

async fn came(promise: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?).await.ok()
}

fn object(pairs: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in pairs {
        // A new object takes properties.
        _ = Reflect::set(&object, &(*key).into(), value);
    }
    object
}

fn crypto() -> Option<Crypto> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    web_sys::window()?.crypto().ok()
}

/// Where an address is not secure, a browser has random numbers and no more.
fn subtle() -> Option<SubtleCrypto> {
    let crypto = crypto()?;
    property(&crypto, "subtle").is_object().then(|| crypto.subtle())
}
