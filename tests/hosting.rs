//! What hosts with a `_headers` file answer, worked out from what the build writes for them,
//! beside what the small server answers to the same.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

#[path = "hosting/folder.rs"]
mod folder;
#[path = "hosting/listed.rs"]
mod listed;
#[path = "hosting/serve.rs"]
mod serve;

use docent::hosting::{Build, Settings, configurations};
use folder::{FILES, FRAMES, PAGES, folder};
use listed::{Answer, Cloudflare, Host, Netlify};
use serve::Serve;

const HOST: &str = "https://host.example";

/// What is the same at every host, wherever an answer is of a file.
const COMPARED: [&str; 10] = [
    "access-control-allow-origin",
    "cache-control",
    "content-security-policy",
    "content-type",
    "cross-origin-embedder-policy",
    "cross-origin-resource-policy",
    "location",
    "permissions-policy",
    "referrer-policy",
    "x-content-type-options",
];

/// Addresses below the root with a file of their own.
fn found() -> impl Iterator<Item = &'static str> {
    let pages = PAGES.into_iter().map(|it| it.trim_end_matches('/'));
    let as_files =
        ["index.html", "programs/index.html", "embed/index.html", "embed/programs/index.html"];
    pages.chain(FILES).chain(as_files)
}

/// Addresses without one, and whether the small server answers in plain text.
const MISSING: [(&str, bool); 12] = [
    ("nowhere", false),
    ("404", false),
    ("programs/nowhere", false),
    ("Programs", false),
    ("embed/nowhere", false),
    ("embed/nowhere.html", false),
    ("embed/programs/nowhere", false),
    ("nowhere.js", true),
    ("docent-ba9876543210.js", true),
    ("docent-ba9876543210_bg.wasm", true),
    ("embed/nowhere.js", true),
    ("api/v1/nowhere.json", true),
];

/// Pages with a slash behind.
const SLASHED: [&str; 4] = ["programs/", "programs/dundee/", "embed/", "embed/programs/"];

/// A build below `root`: the small server on it, and a host as its files describe it.
struct Beside<H> {
    root: &'static str,
    own: Serve,
    host: H,
}

impl<H: Host> Beside<H> {
    fn new(name: &str, root: &'static str) -> Self {
        let folder = folder(&[name, &root.replace('/', "-")].concat());
        let build = Build::read(&folder).expect("the folder is there");
        let settings = Settings { root, folder: "/var/www", frame_ancestors: HOST, connect: &[] };
        let written = configurations(&build, &settings).map(|(path, text)| (path, text.unwrap()));
        let text = |path: &str| {
            let (_, text) = written.iter().find(|(written, _)| *written == path).expect("written");
            text.as_str()
        };
        let files = build.files.iter().map(|file| [root, file].concat()).collect();
        Self { root, own: Serve::start(&folder, root, HOST), host: H::read(files, text) }
    }

    /// The answers of both.
    fn ask(&self, address: &str) -> (Answer, Answer) {
        let target = [self.root, address].concat();
        (self.own.ask(&target), self.host.answer(&target))
    }

    fn answers_like_the_small_server(&self) {
        for address in found() {
            let (own, host) = self.ask(address);
            assert_eq!((own.status, host.status), (200, 200), "{address}");
            for name in COMPARED {
                let is_stricter = H::STRICTER.contains(&address);
                if is_stricter && host.header(name) != own.header(name) {
                    assert!(!host.header("content-security-policy").contains(HOST), "{address}");
                    continue;
                }
                assert_eq!(host.header(name), own.header(name), "{name} of {address}");
            }
        }
    }

    fn refuses_strangers(&self) {
        let others = found().chain(MISSING.map(|(address, _)| address)).chain(SLASHED);
        let mut shown = vec![];
        for address in others {
            let (own, host) = self.ask(address);
            for (who, answer) in [("serve", &own), (H::NAME, &host)] {
                let policy = answer.header("content-security-policy");
                let ancestors = policy.split("; ").find(|it| it.starts_with("frame-ancestors "));
                let ancestors = ancestors.unwrap_or_else(|| panic!("{who}: none for {address}"));
                let is_open = ancestors == format!("frame-ancestors 'self' {HOST}");
                assert!(is_open || ancestors == "frame-ancestors 'self'", "{who}: {ancestors}");
                let is_isolated = answer.header("cross-origin-embedder-policy") == "require-corp";
                assert_eq!(is_isolated, is_open, "{who}: {address}");
                if is_open && answer.status == 200 {
                    let frame = address.trim_end_matches("index.html").trim_end_matches('/');
                    shown.push((who, frame));
                } else {
                    assert!(!is_open, "{who} lets strangers frame {address}: {}", answer.status);
                }
            }
        }
        for frame in FRAMES {
            for who in ["serve", H::NAME] {
                assert!(shown.contains(&(who, frame)), "{who} lets nobody frame {frame}");
            }
        }
        shown.retain(|(_, address)| !FRAMES.contains(address));
        assert!(shown.is_empty(), "{shown:?}");
    }

    fn says_that_nothing_is_there(&self) {
        for (address, is_plain) in MISSING {
            if H::SHOWN.contains(&address) {
                continue;
            }
            let (own, host) = self.ask(address);
            assert_eq!((own.status, host.status), (404, 404), "{address}");
            let plain = "text/plain; charset=utf-8";
            assert_eq!(own.header("content-type") == plain, is_plain, "{address}");
            // It is a page whatever was asked for, and no browser may keep it for long.
            assert_eq!(host.header("content-type"), "text/html; charset=utf-8", "{address}");
            let cache = host.header("cache-control");
            assert!(!cache.contains("immutable") && !cache.contains("3600"), "{address}: {cache}");
        }
    }
}

fn at_both<H: Host>(name: &str, test: impl Fn(&Beside<H>)) {
    for root in ["/", "/a/b/"] {
        test(&Beside::new(name, root));
    }
}

#[test]
fn cloudflare_answers_like_the_small_server() {
    at_both::<Cloudflare>("cloudflare", |it| {
        it.answers_like_the_small_server();
        it.says_that_nothing_is_there();
        for address in SLASHED {
            let (own, host) = it.ask(address);
            assert_eq!((own.status, host.status), (404, 404), "{address}");
        }
    });
    assert_eq!(Beside::<Cloudflare>::new("outside", "/a/b/").host.answer("/a/b").status, 404);
}

#[test]
fn netlify_answers_like_the_small_server() {
    at_both::<Netlify>("netlify", |it| {
        it.answers_like_the_small_server();
        it.says_that_nothing_is_there();
        for address in SLASHED {
            let (with, without) = (it.ask(address).1, it.ask(address.trim_end_matches('/')).1);
            assert_eq!((with.status, with.headers), (without.status, without.headers), "{address}");
        }
    });
}

#[test]
fn a_rule_that_is_left_out_is_seen() {
    let folder = folder("left-out");
    let build = Build::read(&folder).expect("the folder is there");
    let settings = Settings { root: "/", folder: "/", frame_ancestors: HOST, connect: &[] };
    let files = || build.files.iter().map(|file| ["/", file].concat()).collect();
    let written = configurations(&build, &settings).map(|(path, text)| (path, text.unwrap()));
    let without = |left_out: &str| {
        let altered: Vec<_> =
            written.iter().map(|(path, text)| (*path, text.replacen(left_out, "", 1))).collect();
        assert!(altered.iter().zip(&written).any(|(it, was)| it.1 != was.1), "{left_out}");
        let text = |path: &str| altered.iter().find(|(it, _)| *it == path).unwrap().1.as_str();
        Cloudflare::read(files(), text)
    };
    let cache = |host: &Cloudflare| {
        host.answer("/docent-0123456789ab.js").header("cache-control").to_owned()
    };
    assert_eq!(cache(&without("/method /method/ 200\n")), "public, max-age=31536000, immutable");
    assert_eq!(without("/method /method/ 200\n").answer("/method").status, 308);
    let joined = without("/docent-0123456789ab.js\n  ! Cache-Control\n");
    assert_ne!(cache(&joined), "public, max-age=31536000, immutable");
    let open = without("  ! Access-Control-Allow-Origin\n").answer("/");
    assert_eq!(open.header("access-control-allow-origin"), "*");
}

#[test]
fn only_frames_may_be_shown_by_others() {
    at_both::<Cloudflare>("framed-cloudflare", Beside::refuses_strangers);
    at_both::<Netlify>("framed-netlify", Beside::refuses_strangers);
}

#[test]
fn the_loader_is_asked_about_and_may_be_read_by_all() {
    let it = Beside::<Cloudflare>::new("loader", "/");
    let (own, host) = it.ask("embed.js");
    assert!(!own.header("etag").is_empty(), "the small server sends an ETag");
    for answer in [own, host] {
        assert_eq!(answer.header("cache-control"), "no-cache");
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
    }
}
