//! Numbers and bytes, as a link holds them.

/// What is said of one topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said<B> {
    /// "Not sure".
    NotSure,
    /// A number.
    Number(u32),
    /// Anything longer.
    Bytes(B),
}

/// Appends a number: seven bits a byte, the lowest first.
pub fn put(to: &mut Vec<u8>, mut number: u32) {
    while number > 0x7F {
        to.push(u8::try_from(number & 0x7F).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    to.push(u8::try_from(number).unwrap_or_default());
}

/// Appends bytes behind their number.
pub fn put_bytes(to: &mut Vec<u8>, bytes: &[u8]) {
    put(to, u32::try_from(bytes.len()).unwrap_or(u32::MAX));
    to.extend_from_slice(bytes);
}

/// Reads what [`put`] and [`put_bytes`] wrote.
#[derive(Clone, Debug)]
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    /// Whether nothing is left.
    pub fn is_over(&self) -> bool {
        self.0.is_empty()
    }

    /// The next number; `None` where there is none, or where it could be written
    /// in fewer bytes.
    pub fn number(&mut self) -> Option<u32> {
        let (mut number, mut shift) = (0_u32, 0);
        loop {
            let (first, rest) = self.0.split_first()?;
            self.0 = rest;
            let bits = u32::from(first & 0x7F);
            if shift > 28 || (shift == 28 && bits > 0xF) || (shift > 0 && *first == 0) {
                return None;
            }
            number |= bits << shift;
            if *first < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
    }

    /// The next bytes, as many as their number says.
    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let bytes = self.0.get(..length)?;
        self.0 = self.0.get(length..)?;
        Some(bytes)
    }
}
