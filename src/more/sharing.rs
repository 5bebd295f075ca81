//! The share sheet of the device, where there is one.

use super::More;
use crate::words::sending as words;
use maud::{Markup, html};

/// What is to be shared, and whether the browser could.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    is_there: bool,
    wanted: Option<String>,
    has_failed: bool,
}

/// The value of its button.
pub(super) const SHARE: &str = "share";

impl Sheet {
    /// Its button was pressed.
    pub(super) fn want(&mut self, address: String) {
        self.wanted = Some(address);
    }

    /// What was said of it is not said again.
    pub(super) fn forget(&mut self) {
        self.has_failed = false;
    }

    /// Its button, where there is one.
    pub(super) fn button(&self) -> Markup {
        html! {
            @if self.is_there {
                button.button type="submit" name="way" value=(SHARE) { (words::SHARE) }
            }
        }
    }

    /// What went wrong; it stands there before anything does, to be announced.
    pub(super) fn status(&self) -> Markup {
        html! {
            @if self.is_there {
                span role="status" { @if self.has_failed { (words::NOT_SHARED) } }
            }
        }
    }
}

impl More {
    /// The device has a share sheet.
    pub fn can_share(&mut self) {
        self.sheet.is_there = true;
    }

    /// Takes the address that a person wants to share.
    pub fn to_share(&mut self) -> Option<String> {
        self.sheet.wanted.take()
    }

    /// The browser opened the share sheet, or could not.
    pub fn shared(&mut self, is_done: bool) {
        self.sheet.has_failed = !is_done;
    }
}
