//! Around a tool that stands in a frame on another site’s page: what is kept there, and
//! whether a result may leave it. Published; `src/frame.js` shows what holds.

use crate::words::frame as words;
use maud::{Markup, html};

/// Above the tool, before its first question: where nothing is kept, or apart (B20).
/// `alone` is the address of the same view outside the frame.
pub fn notes(alone: &str) -> Markup {
    let note = |class: &str, text: &str| {
        html! {
            p.frame-note.(class) {
                (text) " " (words::WAY_OUT) " "
                a.quiet-link href=(alone) target="_blank" rel="external noopener" { (words::ALONE) }
            }
        }
    };
    html! {
        (note("frame-note--none", words::NOTHING_KEPT))
        (note("frame-note--apart", words::KEPT_APART))
    }
}

/// Below the tool: what would be sent to the host, once it asked and there is a result (L24).
pub fn result() -> Markup {
    html! {
        form.frame-result #frame-result aria-label=(words::REGION) hidden {
            p { b {} " " (words::ASKS) }
            p.frame-result__text { q {} }
            p.frame-result__ways {
                button.button type="submit" value="send" { (words::SEND) }
                button.button.button--quiet type="submit" value="keep" { (words::KEEP) }
            }
        }
        p.frame-result #frame-told
            tabindex="-1" data-sent=(words::SENT) data-kept=(words::KEPT) hidden {}
    }
}
