//! What a person saw, frame by frame.

use serde_json::Value;

use crate::session::Session;

/// Notes the visible text of every frame from the first one on, each change of it once: before the
/// frame is painted, and after.
const RECORD: &str = "(() => {
    const frames = [];
    const note = () => {
      if (!document.body) return;
      const text = document.body.innerText;
      if (frames.at(-1)?.text !== text) frames.push({ at: performance.now(), text });
    };
    const painted = new MessageChannel();
    painted.port1.onmessage = note;
    const each = () => { note(); painted.port2.postMessage(0); requestAnimationFrame(each) };
    requestAnimationFrame(each);
    Object.defineProperty(window, 'frames_seen', { value: frames });
  })();";

/// The visible text of a page from one frame on, until the next one of the list.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Milliseconds since the page began.
    pub at: f64,
    /// The text, with single spaces.
    pub text: String,
}

impl Session {
    /// Notes what is visible in each frame of every page from now on.
    #[track_caller]
    pub fn record_frames(&self) -> impl Future<Output = ()> {
        self.step("record every frame");
        self.before_every_page(RECORD)
    }

    /// The different frames of this page so far, in order.
    pub async fn frames(&self) -> Vec<Frame> {
        let script = "return frames_seen.map(({ at, text }) => ({ at, text: tidy(text) }))";
        let frames = self.script(script, vec![]).await;
        let frames = frames.as_array().into_iter().flatten();
        frames
            .map(|it| Frame {
                at: it["at"].as_f64().unwrap_or_default(),
                text: it["text"].as_str().unwrap_or_default().into(),
            })
            .collect()
    }

    /// Panics where a frame of this page showed any of these texts.
    pub async fn assert_never_seen(&self, texts: &[&str]) {
        let frames = self.frames().await;
        assert!(!frames.is_empty(), "frames are recorded");
        for text in texts {
            let seen = frames.iter().find(|it| it.text.contains(text));
            assert!(seen.is_none(), "“{text}” was seen: {seen:?}");
        }
    }

    /// The texts in the window, each with its left and top edge there, for those that stand there
    /// once.
    pub async fn texts_in_view(&self) -> Vec<(String, [f64; 2])> {
        let script = "const texts = document.createTreeWalker(document.body, 4), all = new Map();
            while (texts.nextNode()) {
              const it = texts.currentNode, text = tidy(it.data);
              if (!text || !shown(it.parentElement)) continue;
              const range = document.createRange();
              range.selectNodeContents(it);
              const { left, top, bottom, width } = range.getBoundingClientRect();
              if (width < 2 || bottom <= 0 || top >= innerHeight) continue;
              all.set(text, [...(all.get(text) ?? []), [left, top]]);
            }
            return [...all].filter(([, places]) => places.length === 1)
              .map(([text, [place]]) => [text, ...place])";
        let texts = self.script(script, vec![]).await;
        let texts = texts.as_array().into_iter().flatten();
        let number = |it: &Value| it.as_f64().unwrap_or_default();
        texts
            .map(|it| (it[0].as_str().unwrap_or_default().into(), [number(&it[1]), number(&it[2])]))
            .collect()
    }
}

/// A line for each text that stands higher or lower than before, by more than so many pixels. What
/// moves sideways, as a column of a table that grows, is left to the measure of layout shift.
pub fn moved(
    before: &[(String, [f64; 2])],
    after: &[(String, [f64; 2])],
    pixels: f64,
) -> Vec<String> {
    let of = |text: &str| after.iter().find(|it| it.0 == text).map(|it| it.1);
    let far = |from: [f64; 2], to: [f64; 2]| (from[1] - to[1]).abs() > pixels;
    let moved = before.iter().filter_map(|(text, from)| {
        let to = of(text).filter(|to| far(*from, *to))?;
        Some(format!("“{text}” moved from {from:?} to {to:?}"))
    });
    moved.collect()
}
