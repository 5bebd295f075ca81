//! What a person does on any page.

use crate::{find::is_not_yet, session::Session};

impl Session {
    /// Opens every disclosure, and waits until nothing moves.
    pub async fn open_everything(&self) {
        self.step("open every disclosure");
        let script = "document.querySelectorAll('details').forEach((it) => { it.open = true });
            // One whose element is drawn anew meanwhile is canceled, and over too.
            const over = document.getAnimations().map((it) => it.finished.catch(() => null));
            return Promise.all(over).then(() => true)";
        self.script(script, vec![]).await;
    }

    /// Clicks what a selector finds, in the middle of the window, once it can take a click.
    pub async fn touch(&self, css: &str) {
        self.until(&format!("{css} takes a click"), async || {
            match self.by_css(css).await.click().await {
                Ok(()) => Some(()),
                Err(error) if is_not_yet(&error) => None,
                Err(error) => panic!("touch {css}: {error}"),
            }
        })
        .await;
    }

    /// Makes each page from the next one on a new person’s. A page that is left may still
    /// keep something, so that it is too early to clear it there.
    pub async fn new_persons(&self) {
        // The blank page that comes first in a frame or a window has none.
        let clear = "try { localStorage.clear(); sessionStorage.clear() } catch {}";
        self.before_every_page(clear).await;
    }
}
