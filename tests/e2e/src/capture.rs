//! Pictures and prints of a page.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fantoccini::wd::{PrintConfiguration, PrintSize};
use serde_json::json;

use crate::browser::Browser;
use crate::session::{Session, told};

/// What a page is printed on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Width and height in points, as a PDF file has them.
    pub fn points(self) -> [f64; 2] {
        match self {
            Self::A4 => [595.0, 842.0],
            Self::Letter => [612.0, 792.0],
        }
    }
}

impl Session {
    /// Saves a picture of the whole page in the folder `DOCENT_SHOTS`; nothing when it is not set.
    pub async fn screenshot(&self, name: &str) -> Option<PathBuf> {
        let folder = std::env::var("DOCENT_SHOTS").ok().filter(|folder| !folder.is_empty())?;
        Some(self.save_picture(Path::new(&folder), name).await)
    }

    /// The page as a PDF file on this paper with backgrounds.
    pub async fn pdf(&self, paper: Paper) -> Vec<u8> {
        let size = match paper {
            Paper::A4 => PrintSize::A4,
            Paper::Letter => PrintSize::US_LETTER,
        };
        let settings = PrintConfiguration::builder().size(size).background(true).build();
        let settings = settings.unwrap_or_else(|error| panic!("print: {error}"));
        self.leave_out(Browser::WebKit, "its driver does not print yet (bugs.webkit.org 217173)");
        told("print", self.client.print(settings).await)
    }

    /// Saves a picture in a folder.
    pub(crate) async fn save_picture(&self, folder: &Path, name: &str) -> PathBuf {
        let picture = if self.browser().has_devtools() {
            self.whole_page().await
        } else {
            told("picture", self.client.screenshot().await)
        };
        let path = folder.join(format!("{name}.png"));
        let saved = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, picture));
        saved.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        path
    }

    async fn whole_page(&self) -> Vec<u8> {
        let metrics = self.cdp("Page.getLayoutMetrics", json!({})).await;
        let size = &metrics["cssContentSize"];
        let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"],
            "scale": 1 });
        let wanted = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let answer = self.cdp("Page.captureScreenshot", wanted).await;
        let picture = STANDARD.decode(answer["data"].as_str().unwrap_or_default());
        picture.unwrap_or_else(|error| panic!("the picture is not base64: {error}"))
    }
}
