//! The conditions of a visit: the window's size, what a person prefers, the network, the processor.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::session::{Session, told};

/// What the page is told of the medium. Each command replaces the whole, so it is kept here.
#[derive(Debug, Default)]
pub(crate) struct Media {
    medium: String,
    features: Vec<(String, String)>,
}

/// How fast the network is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Network {
    /// Milliseconds from a request to its answer.
    pub latency: f64,
    /// Bytes each second, in either direction; -1 is without limit.
    pub throughput: f64,
}

impl Network {
    /// Lighthouse's slow 4G: 562.5 ms for each request and 1.47 Mbit/s.
    pub const SLOW_4G: Self = Self { latency: 562.5, throughput: 1_470_000.0 / 8.0 };

    /// As fast as the machine.
    pub const UNLIMITED: Self = Self { latency: 0.0, throughput: -1.0 };
}

impl Session {
    /// Gives the page a viewport of exactly this size in CSS pixels.
    ///
    /// In `WebKitGTK` the window is fitted, and its own frame may refuse to be that narrow.
    #[track_caller]
    pub fn viewport(&self, width: u32, height: u32) -> impl Future<Output = ()> {
        self.step(format!("make the viewport {width} by {height}"));
        async move {
            if self.browser().has_devtools() {
                let size = json!({ "width": width, "height": height,
                    "deviceScaleFactor": 1, "mobile": false });
                self.cdp("Emulation.setDeviceMetricsOverride", size).await;
            } else if let Some(bidi) = &self.bidi {
                let window = String::from(told("window", self.client.window().await));
                let size = json!({ "context": window, "devicePixelRatio": 1.0,
                    "viewport": { "width": width, "height": height } });
                bidi.call("browsingContext.setViewport", size).await;
            } else {
                self.fit_window(width, height).await;
            }
        }
    }

    /// Sets a preference by the media feature that shows it, such as `prefers-contrast` and `more`.
    #[track_caller]
    pub fn prefer(&self, feature: &str, value: &str) -> impl Future<Output = ()> {
        self.step(format!("prefer {feature}: {value}"));
        {
            let mut media = self.media.borrow_mut();
            media.features.retain(|(name, _)| name != feature);
            media.features.push((feature.into(), value.into()));
        }
        self.emulate_media()
    }

    /// Asks for dark colors.
    #[track_caller]
    pub fn prefer_dark(&self) -> impl Future<Output = ()> {
        self.prefer("prefers-color-scheme", "dark")
    }

    /// Asks for little movement.
    #[track_caller]
    pub fn prefer_reduced_motion(&self) -> impl Future<Output = ()> {
        self.prefer("prefers-reduced-motion", "reduce")
    }

    /// Turns on forced colors, as the high contrast of Windows does.
    #[track_caller]
    pub fn force_colors(&self) -> impl Future<Output = ()> {
        self.prefer("forced-colors", "active")
    }

    /// Shows the page as it would be printed, or as on a screen again.
    #[track_caller]
    pub fn print_media(&self, on: bool) -> impl Future<Output = ()> {
        self.step(format!("print media: {on}"));
        self.media.borrow_mut().medium = if on { "print".into() } else { String::new() };
        self.emulate_media()
    }

    /// Sets the browser's own text size, which `rem` follows: 100 is what is usual, 200 is WCAG's.
    #[track_caller]
    pub fn text_size(&self, percent: u32) -> impl Future<Output = ()> {
        self.step(format!("text size {percent} %"));
        let sizes = json!({ "standard": 16 * percent / 100, "fixed": 13 * percent / 100 });
        async move {
            self.cdp("Page.setFontSizes", json!({ "fontSizes": sizes })).await;
        }
    }

    /// Slows down the network from now on.
    #[track_caller]
    pub fn network(&self, network: Network) -> impl Future<Output = ()> {
        self.step(format!("network {network:?}"));
        self.network_conditions(false, network)
    }

    /// Takes the network away, or gives it back.
    #[track_caller]
    pub fn offline(&self, on: bool) -> impl Future<Output = ()> {
        self.step(format!("offline: {on}"));
        self.network_conditions(on, Network::UNLIMITED)
    }

    /// Lets requests fail whose address fits a pattern such as `*catalog.json*`.
    #[track_caller]
    pub fn block(&self, patterns: &[&str]) -> impl Future<Output = ()> {
        self.step(format!("block {patterns:?}"));
        async move {
            self.cdp("Network.enable", json!({})).await;
            self.cdp("Network.setBlockedURLs", json!({ "urls": patterns })).await;
        }
    }

    /// Makes the processor this many times slower; 1 is its own speed.
    #[track_caller]
    pub fn slow_processor(&self, times: f64) -> impl Future<Output = ()> {
        self.step(format!("processor {times} times slower"));
        async move {
            self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await;
        }
    }

    /// Makes every use of the page's storage throw, as in a frame of another site.
    #[track_caller]
    pub fn refuse_storage(&self) -> impl Future<Output = ()> {
        self.step("refuse storage");
        self.before_every_page(
            "for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
                Object.defineProperty(window, name, { get() {
                    throw new DOMException('Access is denied for this document.', 'SecurityError');
                } });",
        )
    }

    async fn emulate_media(&self) {
        let media = {
            let media = self.media.borrow();
            let features: Vec<Value> = media
                .features
                .iter()
                .map(|(name, value)| json!({ "name": name, "value": value }))
                .collect();
            json!({ "media": media.medium, "features": features })
        };
        self.cdp("Emulation.setEmulatedMedia", media).await;
    }

    async fn network_conditions(&self, offline: bool, network: Network) {
        let conditions = json!({ "offline": offline, "latency": network.latency,
            "downloadThroughput": network.throughput, "uploadThroughput": network.throughput });
        self.cdp("Network.enable", json!({})).await;
        self.cdp("Network.emulateNetworkConditions", conditions).await;
    }

    /// The frame of the window takes its share, so the second attempt adds what was missing.
    async fn fit_window(&self, width: u32, height: u32) {
        told("window", self.client.set_window_size(width, height).await);
        let inner = self.script("return [innerWidth, innerHeight]", vec![]).await;
        let missing = |side: usize, want: u32| {
            let is = inner[side].as_u64().and_then(|is| u32::try_from(is).ok()).unwrap_or(want);
            want + want.saturating_sub(is)
        };
        let size = self.client.set_window_size(missing(0, width), missing(1, height));
        told("window", size.await);
        let is = self.script("return innerWidth", vec![]).await;
        if is != width {
            self.leave_out(Browser::WebKit, &format!("a window {width} px wide is {is}"));
        }
    }
}
