//! The headers of the platform, to the letter, on every kind of answer of the shipped
//! configuration.

use crate::http::{Answer, ask};

/// A kind of answer: its name, how it is asked for, its status, and whether other sites may
/// show or read it.
struct Kind(&'static str, &'static str, &'static str, u16, Open);

#[derive(Clone, Copy, PartialEq)]
enum Open {
    /// The site alone.
    No,
    /// Others may read it.
    Read,
    /// Others may show it in a frame.
    Shown,
}

const KINDS: [Kind; 21] = [
    Kind("the first page", "GET", "/", 200, Open::No),
    Kind("a view", "GET", "/programs", 200, Open::No),
    Kind("the page of a program", "GET", "/programs/johns-hopkins-mehp", 200, Open::No),
    Kind("a page that needs no app", "GET", "/careers/list", 200, Open::No),
    Kind("what changed", "GET", "/method/changes", 200, Open::No),
    Kind("the statement", "GET", "/accessibility/statement", 200, Open::No),
    Kind("a frame", "GET", "/embed/quiz", 200, Open::Shown),
    Kind("a frame of a program", "GET", "/embed/programs/dundee-mmed", 200, Open::Shown),
    Kind("an unknown address", "GET", "/nowhere", 404, Open::No),
    Kind("an unknown frame", "GET", "/embed/nowhere", 404, Open::No),
    Kind("a missing file", "GET", "/nowhere.js", 404, Open::Read),
    Kind("the app", "GET", "/{docent-*.js}", 200, Open::Read),
    Kind("the wasm", "GET", "/{_bg.wasm}", 200, Open::Read),
    Kind("a style sheet", "GET", "/{more-*.css}", 200, Open::Read),
    Kind("content", "GET", "/api/v1/changes.json", 200, Open::Read),
    Kind("the snapshot", "GET", "/snapshot/catalog.json", 200, Open::Read),
    Kind("the loader of frames", "GET", "/embed.js", 200, Open::Read),
    Kind("the service worker", "GET", "/sw.js", 200, Open::Read),
    Kind("a text", "GET", "/llms.txt", 200, Open::No),
    Kind("a picture", "HEAD", "/preview.png", 200, Open::No),
    Kind("a method that is not answered", "POST", "/", 405, Open::No),
];

/// The directives of both policies, without the hashes of what is inline.
const DIRECTIVES: [&str; 12] = [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default offline",
];

fn has_the_headers(name: &str, answer: &Answer, open: Open, framed_by: &str) {
    let header = |header: &str| answer.header(header);
    assert_eq!(header("x-content-type-options"), "nosniff", "{name}");
    assert_eq!(header("referrer-policy"), "no-referrer", "{name}");
    let permissions = header("permissions-policy");
    for feature in ["camera", "geolocation", "microphone"] {
        assert!(permissions.contains(&format!("{feature}=()")), "{name}: {permissions}");
    }
    let policy = header("content-security-policy");
    let directives: Vec<&str> = policy.split("; ").collect();
    for wanted in DIRECTIVES {
        assert!(directives.contains(&wanted), "{name}: {wanted} in {policy}");
    }
    let ancestors = if open == Open::Shown { framed_by } else { "'self'" };
    let ancestors = format!("frame-ancestors {ancestors}");
    assert!(directives.contains(&ancestors.as_str()), "{name}: {policy}");
    // What is inline is let through by its hash, and nothing else is.
    for (kind, own) in [("script-src", "'self' 'wasm-unsafe-eval'"), ("style-src", "'self'")] {
        let sources = directives.iter().find_map(|it| it.strip_prefix(kind)).expect(kind).trim();
        let hashes = sources.strip_prefix(own).unwrap_or_else(|| panic!("{name}: {sources}"));
        let is_hash = |it: &str| it.starts_with("'sha256-") && it.ends_with('\'');
        assert!(hashes.split_whitespace().all(is_hash), "{name}: {kind} {sources}");
        assert!(!hashes.is_empty(), "{name}: {kind}");
    }
    assert_eq!(directives.len(), DIRECTIVES.len() + 3, "{name}: no further directive: {policy}");
    let is_read = if open == Open::Read { "*" } else { "" };
    assert_eq!(header("access-control-allow-origin"), is_read, "{name}");
    let resource = if open == Open::No { "" } else { "cross-origin" };
    assert_eq!(header("cross-origin-resource-policy"), resource, "{name}");
    let embedder = if open == Open::Shown { "require-corp" } else { "" };
    assert_eq!(header("cross-origin-embedder-policy"), embedder, "{name}");
    for never in ["set-cookie", "x-powered-by", "location"] {
        assert_eq!(header(never), "", "{name}: {never}");
    }
}

#[test]
fn every_kind_of_answer_has_the_headers_of_the_platform() {
    for (hosts, framed_by) in [
        (crate::Hosts::at_root(None), "'self'".to_owned()),
        (crate::Hosts::in_a_folder(), format!("'self' {}", crate::HOST)),
    ] {
        for Kind(name, method, address, status, open) in KINDS {
            let target = hosts.target(address);
            let headers: &[_] = if method == "POST" { &[("content-length", "0")] } else { &[] };
            let answer = hosts.ask(method, &target, headers);
            assert_eq!(answer.status, status, "{name}");
            has_the_headers(name, &answer, open, &framed_by);
            if (method, status) != ("GET", 200) {
                continue;
            }
            // Not changed since, and a part of it.
            let known = [("if-none-match", answer.header("etag"))];
            let same = ask(&hosts.other, "GET", &target, &known);
            assert_eq!(same.status, 304, "{name}");
            has_the_headers(&format!("{name}, not changed"), &same, open, &framed_by);
            let part = hosts.ask("GET", &target, &[("range", "bytes=0-3")]);
            assert_eq!(part.status, 206, "{name}");
            has_the_headers(&format!("a part of {name}"), &part, open, &framed_by);
        }
    }
}
