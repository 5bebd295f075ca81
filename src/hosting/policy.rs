//! The content security policies of a build, and who may frame what.

use super::markup::{self, tags};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;

/// Who may frame every page that is no frame: a stranger could lay what he wants
/// pressed over the buttons of a page.
pub const SITE_ANCESTORS: &str = "'self'";

/// Who may show a frame, where a build names these sources: they, and the site
/// itself, which shows frames before they are taken elsewhere.
///
/// ```
/// # use docent::hosting::frame_ancestors;
/// assert_eq!(frame_ancestors("https://school.example"), "'self' https://school.example");
/// assert_eq!(frame_ancestors("'none'"), "'self'");
/// ```
pub fn frame_ancestors(named: &str) -> String {
    let is_other = |source: &&str| {
        !source.eq_ignore_ascii_case(SITE_ANCESTORS) && !source.eq_ignore_ascii_case("'none'")
    };
    let others = named.split_ascii_whitespace().filter(is_other);
    [SITE_ANCESTORS].into_iter().chain(others).collect::<Vec<_>>().join(" ")
}

/// The content security policy for the pages of a build.
///
/// It lets through the inline scripts and styles of `pages`, the text of all
/// pages. `frame_ancestors` says who may frame them: [`SITE_ANCESTORS`] or, for a
/// frame, [`frame_ancestors`]. `connect` lists the origins besides our own that
/// the app may talk to.
pub fn content_security_policy(pages: &str, frame_ancestors: &str, connect: &[String]) -> String {
    // In the order of their letters, so that the order of the pages changes no policy.
    let (mut scripts, mut styles) = (BTreeSet::new(), BTreeSet::new());
    for tag in tags(pages) {
        let list = if tag.is("style") {
            &mut styles
        } else if tag.is("script") && tag.attribute("src").is_none() && !is_linked_data(&tag) {
            &mut scripts
        } else {
            continue;
        };
        list.insert(format!(" '{}'", hash(tag.text)));
    }
    let [scripts, styles] = [scripts, styles].map(|it| it.into_iter().collect::<String>());
    let connect = [&["'self'".to_owned()], connect].concat().join(" ");
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; \
         style-src 'self'{styles}; img-src 'self' data:; font-src 'self'; \
         connect-src {connect}; frame-src 'self'; form-action 'self'; \
         manifest-src 'self'; worker-src 'self'; base-uri 'none'; object-src 'none'; \
         frame-ancestors {frame_ancestors}; \
         require-trusted-types-for 'script'; trusted-types default offline"
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
    fn policy_names_what_is_inline_and_nothing_else() {
        let index = "<style>a{}</style><script type=\"application/ld+json\">{}</script>\
                     <script src=a.js></script><!-- <script>b</script> -->\
                     <script type=module>boot()</script><script type='module'>boot()</script>";
        let policy =
            content_security_policy(index, "https://a.example", &["https://b.example".into()]);
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(
            policy.ends_with("; require-trusted-types-for 'script'; trusted-types default offline")
        );
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
    fn frames_may_always_be_shown_by_the_site() {
        for (named, sent) in [
            ("'self'", "'self'"),
            (" ", "'self'"),
            ("'NONE'", "'self'"),
            ("*", "'self' *"),
            (
                "https://a.example  'self' https://b.example",
                "'self' https://a.example https://b.example",
            ),
        ] {
            assert_eq!(frame_ancestors(named), sent, "{named}");
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
}
