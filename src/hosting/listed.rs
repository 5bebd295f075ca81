//! The rules of a build file by file, for hosts that read a `_headers` file.
//!
//! Such a file knows no patterns that tell a hashed name from another, and its rules
//! also hold for an address that leads nowhere. So files and frames are named one by
//! one: no answer of 404 is kept for a year, and none may be shown by a stranger.

use super::{
    Build, FRAME_HEADERS, SECURITY_HEADERS, SHARED_HEADERS, SITE_ANCESTORS, Settings,
    cache_control, content_security_policy, frame_ancestors, is_frame, kind_of,
};

/// A header by its name in lower case, and its value.
pub(super) type Header = (&'static str, String);

/// The name of the header that differs between frames and all else.
pub(super) const POLICY: &str = "content-security-policy";
/// The name of the header with the cache rule.
pub(super) const CACHE: &str = "cache-control";

/// What every answer of the site carries.
pub(super) fn everywhere(build: &Build, settings: &Settings<'_>) -> Vec<Header> {
    let policy = content_security_policy(&build.pages, SITE_ANCESTORS, settings.connect);
    let security = SECURITY_HEADERS.map(|(name, value)| (name, value.to_owned()));
    [(POLICY, policy)].into_iter().chain(security).collect()
}

/// What a frame carries in place of that and beside it.
pub(super) fn of_frame(build: &Build, settings: &Settings<'_>) -> Vec<Header> {
    let ancestors = frame_ancestors(settings.frame_ancestors);
    let policy = content_security_policy(&build.pages, &ancestors, settings.connect);
    let isolation = FRAME_HEADERS.map(|(name, value)| (name, value.to_owned()));
    [(POLICY, policy)].into_iter().chain(isolation).collect()
}

/// What a file that is no page carries besides.
pub(super) fn of_file(file: &str) -> Vec<Header> {
    let kind = kind_of(file);
    let mut headers = vec![(CACHE, cache_control(file).to_owned())];
    headers.extend(kind.map(|kind| ("content-type", kind.content_type.to_owned())));
    if kind.is_some_and(|kind| kind.is_shared) {
        headers.extend(SHARED_HEADERS.map(|(name, value)| (name, value.to_owned())));
    }
    headers
}

/// Whether a file is a page.
pub(super) fn is_page(file: &str) -> bool {
    kind_of(file).is_some_and(|kind| kind.extension == "html")
}

/// The files that are no pages.
pub(super) fn files(build: &Build) -> impl Iterator<Item = &str> {
    build.files.iter().map(String::as_str).filter(|file| !is_page(file))
}

/// The addresses of the pages that are a folder’s own, without slashes at the ends; of the
/// first page that is nothing.
pub(super) fn addresses(build: &Build) -> impl Iterator<Item = &str> {
    let folders = |file: &'_ String| file == "index.html" || file.ends_with("/index.html");
    build
        .files
        .iter()
        .filter(move |file| folders(file))
        .map(|file| file.trim_end_matches("index.html").trim_end_matches('/'))
}

/// Whether the page at such an address is a frame.
pub(super) fn is_frame_at(address: &str) -> bool {
    is_frame(&[address, "/index.html"].concat())
}

/// A rule: an address, and what its answers carry. `taken` names headers that an earlier
/// rule gave and this one takes away, in the way of the host.
pub(super) fn rule(address: &str, taken: &[&str], headers: &[Header]) -> String {
    let taken = taken.iter().map(|name| format!("  ! {}\n", titled(name)));
    let given = headers.iter().map(|(name, value)| format!("  {}: {value}\n", titled(name)));
    [format!("{address}\n")].into_iter().chain(taken).chain(given).collect()
}

/// The name with capitals: one of these hosts sends a header twice without them.
fn titled(name: &str) -> String {
    let mut begins = true;
    name.chars()
        .map(|sign| {
            let titled = if begins { sign.to_ascii_uppercase() } else { sign };
            begins = sign == '-';
            titled
        })
        .collect()
}
