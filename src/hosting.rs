//! The headers that a host of Docent sends: types, cache rules and the security policies.
//!
//! One place for them, so that the small server and the configurations of other
//! servers cannot disagree.

pub mod caddy;
pub mod cloudflare;
mod listed;
mod markup;
pub mod netlify;
pub mod nginx;
mod pages;
mod patterns;
mod policy;
mod settings;

pub use pages::{Build, pages};
pub use policy::{SITE_ANCESTORS, content_security_policy, frame_ancestors, origin};
pub use settings::{Settings, Unfit};

use crate::route::{SCRIPT, WORKER};
use markup::tags;

/// The cache rule of files whose name changes with their bytes.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// The cache rule of pages, of `embed.js` and of `sw.js`: kept, but asked about each time.
pub const CHECKED: &str = "no-cache";
/// The cache rule of content.
pub const BRIEF: &str = "max-age=60, stale-while-revalidate=86400";
/// The cache rule of everything else.
pub const HOUR: &str = "max-age=3600";

/// The security headers that are the same for every build, beside the policy.
pub const SECURITY_HEADERS: [(&str, &str); 3] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", PERMISSIONS),
];

const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), \
    camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), \
    idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), \
    serial=(), storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()";

/// What lets other origins read a file, and lets an isolated page load it.
pub const SHARED_HEADERS: [(&str, &str); 2] =
    [("access-control-allow-origin", "*"), ("cross-origin-resource-policy", "cross-origin")];

/// What lets an isolated page of another origin show a frame, beside the policy.
pub const FRAME_HEADERS: [(&str, &str); 2] = [
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "cross-origin"),
];

/// What is sent with the files of one extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The extension, without a dot.
    pub extension: &'static str,
    /// The `Content-Type`.
    pub content_type: &'static str,
    /// Whether compressed copies stand beside such files.
    pub is_compressible: bool,
    /// Whether other origins may read them, which a sandboxed frame is to us.
    pub is_shared: bool,
}

/// The kinds of files that a build can hold.
pub const KINDS: [Kind; 13] = [
    kind("html", "text/html; charset=utf-8", true, false),
    kind("js", "text/javascript; charset=utf-8", true, true),
    kind("wasm", "application/wasm", true, true),
    kind("css", "text/css; charset=utf-8", true, true),
    kind("json", "application/json", true, true),
    kind("woff2", "font/woff2", false, true),
    kind("svg", "image/svg+xml", true, false),
    kind("webmanifest", "application/manifest+json", true, false),
    kind("txt", "text/plain; charset=utf-8", true, false),
    kind("xml", "application/xml", true, false),
    kind("png", "image/png", false, false),
    kind("ico", "image/x-icon", false, false),
    kind("webp", "image/webp", false, false),
];

const fn kind(
    extension: &'static str,
    content_type: &'static str,
    is_compressible: bool,
    is_shared: bool,
) -> Kind {
    Kind { extension, content_type, is_compressible, is_shared }
}

/// The kind of a file, by its extension.
pub fn kind_of(file: &str) -> Option<&'static Kind> {
    let (_, extension) = name(file).rsplit_once('.')?;
    KINDS.iter().find(|kind| kind.extension.eq_ignore_ascii_case(extension))
}

/// The `Cache-Control` of a file.
///
/// ```
/// # use docent::hosting::{cache_control, CHECKED, FOREVER};
/// assert_eq!(cache_control("programs/index.html"), CHECKED);
/// assert_eq!(cache_control("docent-0123456789ab_bg.wasm"), FOREVER);
/// ```
pub fn cache_control(file: &str) -> &'static str {
    let kind = kind_of(file).map(|kind| kind.extension);
    match kind {
        Some("html") => CHECKED,
        _ if matches!(name(file), SCRIPT | WORKER) => CHECKED,
        _ if is_hashed(file) => FOREVER,
        Some("json") => BRIEF,
        _ => HOUR,
    }
}

/// Whether a file is a frame: a page that other sites may show, if the build lets them.
///
/// Those are the pages below `embed/`. The page that stands there itself is not one.
///
/// ```
/// # use docent::hosting::is_frame;
/// assert!(is_frame("embed/programs/index.html"));
/// assert!(!is_frame("embed/index.html"));
/// assert!(!is_frame("404.html"));
/// ```
pub fn is_frame(file: &str) -> bool {
    let is_page = kind_of(file).is_some_and(|kind| kind.extension == "html");
    file.starts_with("embed/") && is_page && file != "embed/index.html"
}

/// Whether a file name holds a hash of the bytes: "-", twelve hexadecimal
/// digits, then the extension, or "_bg" and the extension.
fn is_hashed(file: &str) -> bool {
    name(file).split('-').skip(1).any(|part| {
        part.split_once(['.', '_']).is_some_and(|(hash, rest)| {
            hash.len() == 12
                && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
                && !rest.is_empty()
        })
    })
}

fn name(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

/// The configurations of a build for all known hosts: the path of each file in the folder for
/// them, and its text or why it cannot be written.
pub fn configurations(
    build: &Build,
    settings: &Settings<'_>,
) -> [(&'static str, Result<String, Unfit>); 6] {
    [
        ("nginx.conf", nginx::configuration(&build.pages, settings)),
        ("Caddyfile", caddy::configuration(&build.pages, settings)),
        ("netlify/_headers", netlify::headers(build, settings)),
        ("netlify/netlify.toml", netlify::toml(settings)),
        ("cloudflare/_headers", cloudflare::headers(build, settings)),
        ("cloudflare/_redirects", cloudflare::redirects(build, settings)),
    ]
}

/// The page with another endpoint in its `<meta name="docent-endpoint">`, or
/// nothing when it has none.
pub fn with_endpoint(page: &str, endpoint: &str) -> Option<String> {
    let meta = tags(page).find(|tag| {
        tag.is("meta") && tag.attribute("name").is_some_and(|name| name.value == "docent-endpoint")
    })?;
    let content = meta.attribute("content")?;
    let end = page.len().checked_sub(content.left)?;
    let start = end.checked_sub(content.value.len())?;
    let value = endpoint
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
        .replace('<', "&lt;");
    Some(format!("{}{value}{}", page.get(..start)?, page.get(end..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cache_rule_follows_the_name() {
        for (file, want) in [
            ("docent-0123456789ab_bg.wasm", FOREVER),
            ("docent-0123456789ab.js", FOREVER),
            ("fonts/brygada-1918-0123456789ab.woff2", FOREVER),
            ("snapshot-0123456789ab.json", FOREVER),
            ("docent-0123456789a.js", HOUR),
            ("docent-0123456789ab0.js", HOUR),
            ("docent-0123456789ag.js", HOUR),
            ("0123456789ab.js", HOUR),
            ("docent-0123456789ab", HOUR),
            ("docent-0123456789ab/inline.js", HOUR),
            ("page-0123456789ab.html", CHECKED),
            ("index.html", CHECKED),
            ("embed.js", CHECKED),
            ("sw.js", CHECKED),
            ("not-embed.js", HOUR),
            ("api/v1/catalog.json", BRIEF),
            ("site.webmanifest", HOUR),
            ("LICENSE", HOUR),
        ] {
            assert_eq!(cache_control(file), want, "{file}");
        }
    }

    #[test]
    fn kind_follows_the_extension() {
        let kind = |file| kind_of(file).map(|kind| (kind.content_type, kind.is_shared));
        assert_eq!(kind("a/b.wasm"), Some(("application/wasm", true)));
        assert_eq!(kind("site.webmanifest"), Some(("application/manifest+json", false)));
        assert_eq!(kind("a.html/b"), None);
        assert_eq!(kind("a.b"), None);
    }

    #[test]
    fn endpoint_is_written_into_its_meta() {
        let page = "<p>é<meta name=\"docent-endpoint\" content=\"api/v1/\"><p>b";
        assert_eq!(
            with_endpoint(page, "https://a/?b&c\"").as_deref(),
            Some("<p>é<meta name=\"docent-endpoint\" content=\"https://a/?b&amp;c&quot;\"><p>b")
        );
        assert_eq!(with_endpoint("<meta name=other content=a>", "b"), None);
    }
}
