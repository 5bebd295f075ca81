//! The file in which a desk is taken along, under a passphrase. This module knows its form;
//! the browser encrypts and decrypts.
//!
//! Three lines: a head that says how it was made, a check number over the other two, and the
//! encrypted text in base64url. The head is authenticated along with the text. The check tells
//! a damaged file from a wrong passphrase, which encryption alone cannot: it is no secret, and
//! protects from nobody.
//!
//! `docent-desk 1 pbkdf2-sha256-aes256gcm 600000 SALT NONCE LENGTH`

use crate::domain::link::{Damage, seal::check};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};

/// The version of the form that is written.
pub const SEALED_VERSION: u32 = 1;
/// How often the passphrase is hashed: what OWASP asks for of PBKDF2 with SHA-256.
pub const ITERATIONS: u32 = 600_000;
/// A file that asks for more would hold the browser up.
const MOST_ITERATIONS: u32 = 10_000_000;
/// How many letters a passphrase has at least.
pub const SHORTEST_PASSPHRASE: usize = 12;
/// The longest file that is read, in bytes.
const LONGEST: usize = 20_000_000;

const NAME: &str = "docent-desk";
const METHOD: &str = "pbkdf2-sha256-aes256gcm";
/// How many bytes AES-GCM adds.
const TAG: usize = 16;

/// How a desk is encrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// How often the passphrase is hashed.
    pub iterations: u32,
    /// Random bytes that make the key of the same passphrase another one.
    pub salt: [u8; 16],
    /// Random bytes that no other text under this key has.
    pub nonce: [u8; 12],
    /// How many bytes are encrypted.
    pub length: usize,
}

/// A file that is whole, still encrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// How it was made.
    pub head: Head,
    /// The encrypted text.
    pub bytes: Vec<u8>,
}

impl Head {
    /// For a text of so many bytes.
    pub fn new(salt: [u8; 16], nonce: [u8; 12], length: usize) -> Self {
        Self { iterations: ITERATIONS, salt, nonce, length }
    }

    /// The line that is authenticated along with the text.
    pub fn to_text(&self) -> String {
        let parts = [
            NAME.to_owned(),
            SEALED_VERSION.to_string(),
            METHOD.to_owned(),
            self.iterations.to_string(),
            BASE64.encode(self.salt),
            BASE64.encode(self.nonce),
            self.length.to_string(),
        ];
        parts.join(" ")
    }

    fn read(line: &str) -> Option<Self> {
        let mut words = line.split(' ').skip(2);
        let mut word = || words.next();
        (word()? == METHOD).then_some(())?;
        let iterations = word()?.parse().ok()?;
        let salt = BASE64.decode(word()?).ok()?.try_into().ok()?;
        let nonce = BASE64.decode(word()?).ok()?.try_into().ok()?;
        let length = word()?.parse().ok()?;
        let is_within = (ITERATIONS..=MOST_ITERATIONS).contains(&iterations);
        is_within.then_some(Self { iterations, salt, nonce, length })
    }
}

impl Sealed {
    /// The text of the file.
    pub fn to_text(&self) -> String {
        let (head, text) = (self.head.to_text(), BASE64.encode(&self.bytes));
        [head.as_str(), &check_of(&head, &text), &text].join("\n") + "\n"
    }

    /// Reads the text of a file, as far as that goes without the passphrase.
    ///
    /// # Errors
    ///
    /// A [`Damage`] for everything that is no whole file of this version.
    pub fn read(text: &str) -> Result<Self, Damage> {
        if text.len() > LONGEST {
            return Err(Damage::TooLong);
        }
        let mut lines = text.trim_start().lines();
        let first = lines.next().unwrap_or_default();
        let version = first.strip_prefix(NAME).and_then(|it| it.trim_start().split(' ').next());
        let version =
            version.ok_or(Damage::Foreign)?.parse::<u32>().map_err(|_| Damage::Damaged)?;
        if version > SEALED_VERSION {
            return Err(Damage::Newer);
        }
        let number = lines.next().ok_or(Damage::Cut)?;
        let body = lines.next().ok_or(Damage::Cut)?.trim_end();
        let head = Head::read(first).ok_or(Damage::Damaged)?;
        // As many signs as stand for the bytes that the head names.
        let signs = (head.length.saturating_add(TAG)).saturating_mul(4).div_ceil(3);
        if body.len() < signs {
            return Err(Damage::Cut);
        }
        if check_of(first, body) != number {
            return Err(Damage::Damaged);
        }
        let bytes = BASE64.decode(body).map_err(|_| Damage::Damaged)?;
        Ok(Self { head, bytes })
    }
}

fn check_of(head: &str, body: &str) -> String {
    check([head, "\n", body].concat().as_bytes()).to_string()
}
