//! A QR code as a picture.

use crate::words::sending as words;
use maud::{Markup, html};
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// White modules around the code, which readers need.
const QUIET: i32 = 4;

/// The picture; `None` where the text is too long for one.
pub(super) fn qr(text: &str) -> Option<Markup> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let (size, mut path) = (code.size(), String::new());
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|it| code.get_module(*it, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                // Nothing refuses to be written to a text.
                _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    let whole = size + 2 * QUIET;
    Some(html! {
        svg.qr role="img" aria-label=(words::QR_NAME) viewBox={ "0 0 " (whole) " " (whole) } {
            rect.qr__paper width=(whole) height=(whole) {}
            path.qr__ink d=(path) {}
        }
    })
}
