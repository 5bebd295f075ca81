//! The headers that a host of Docent sends: types, cache rules and the security policy.
//!
//! One place for them, so that the small server and the configuration of another
//! server cannot disagree.

mod markup;
pub mod nginx;
mod pages;

pub use pages::pages;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use markup::tags;
use sha2::{Digest as _, Sha256};

/// The cache rule of files whose name changes with their bytes.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// The cache rule of pages and of `embed.js`: kept, but asked about each time.
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
        _ if name(file) == "embed.js" => CHECKED,
        _ if is_hashed(file) => FOREVER,
        Some("json") => BRIEF,
        _ => HOUR,
    }
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

/// The content security policy for the pages of a build.
///
/// It lets through the inline scripts and styles of `pages`, the text of all
/// pages. `frame_ancestors` says who may frame them, and `connect` lists
/// the origins besides our own that the app may talk to.
pub fn content_security_policy(pages: &str, frame_ancestors: &str, connect: &[String]) -> String {
    let (mut scripts, mut styles) = (String::new(), String::new());
    for tag in tags(pages) {
        let list = if tag.is("style") {
            &mut styles
        } else if tag.is("script") && tag.attribute("src").is_none() && !is_linked_data(&tag) {
            &mut scripts
        } else {
            continue;
        };
        let source = format!(" '{}'", hash(tag.text));
        if !list.contains(&source) {
            list.push_str(&source);
        }
    }
    let connect = [&["'self'".to_owned()], connect].concat().join(" ");
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; \
         style-src 'self'{styles}; img-src 'self' data:; font-src 'self'; \
         connect-src {connect}; frame-src 'self'; form-action 'self'; \
         manifest-src 'self'; worker-src 'self'; base-uri 'none'; object-src 'none'; \
         frame-ancestors {frame_ancestors}; \
         require-trusted-types-for 'script'; trusted-types default"
    )
}

fn is_linked_data(tag: &markup::Tag<'_>) -> bool {
    tag.attribute("type")
        .is_some_and(|kind| kind.value.trim().eq_ignore_ascii_case("application/ld+json"))
}

/// A hash source as browsers compute it, without its quotes.
fn hash(text: &str) -> String {
    // HTML parsing turns every line ending into one line feed before hashing.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// The origin of an absolute `http` or `https` address, or nothing when it is
/// not one that can stand in a policy.
///
/// ```
/// # use docent::hosting::origin;
/// assert_eq!(origin("https://school.example:81/api/").as_deref(), Some("https://school.example:81"));
/// assert_eq!(origin("api/v1/"), None);
/// ```
pub fn origin(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || b".-:[]".contains(&b);
    let is_sound = matches!(scheme.as_str(), "http" | "https")
        && host.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[')
        && host.bytes().all(is_plain);
    is_sound.then(|| format!("{scheme}://{}", host.to_ascii_lowercase()))
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
    fn hash_is_the_one_of_the_specification() {
        // The example of CSP Level 3, 8.3, and the digest of nothing.
        assert_eq!(
            hash("alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
        assert_eq!(hash(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!(hash("a\r\nb\rc"), hash("a\nb\nc"));
    }

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
    fn policy_names_what_is_inline_and_nothing_else() {
        let index = "<style>a{}</style><script type=\"application/ld+json\">{}</script>\
                     <script src=a.js></script><!-- <script>b</script> -->\
                     <script type=module>boot()</script><script type='module'>boot()</script>";
        let policy =
            content_security_policy(index, "https://a.example", &["https://b.example".into()]);
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(policy.ends_with("; require-trusted-types-for 'script'; trusted-types default"));
        for part in [
            format!("script-src 'self' 'wasm-unsafe-eval' '{}'; ", hash("boot()")),
            format!("style-src 'self' '{}'; ", hash("a{}")),
            "connect-src 'self' https://b.example; ".into(),
            "frame-ancestors https://a.example; ".into(),
        ] {
            assert!(policy.contains(&part), "{part} in {policy}");
        }
    }

    #[test]
    fn origin_is_refused_where_it_could_change_a_policy() {
        for address in [
            "https://a.example;x",
            "https://a b",
            "https://'self'",
            "https://",
            "https://u@a",
            "ws://a",
        ] {
            assert_eq!(origin(address), None, "{address}");
        }
        assert_eq!(origin("HTTP://[::1]:8080?a").as_deref(), Some("http://[::1]:8080"));
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
