//! What a host answers: nginx and, where it is installed, Caddy with the configuration of the
//! build, and the project's own server, asked the same things.

#[path = "hosting/addresses.rs"]
mod addresses;
#[path = "hosting/headers.rs"]
mod headers;
#[path = "hosting/http.rs"]
mod http;

use std::path::Path;

use addresses::{ADDRESSES, CHECKED, FRAMED, HTML, TEXT};
use e2e::{Server, brotli_module, build_with, has_caddy};
use http::{Answer, ask};

/// The headers that must be the same, to the letter.
const SAME: [&str; 13] = [
    "access-control-allow-origin",
    "allow",
    "cache-control",
    "content-encoding",
    "content-security-policy",
    "content-type",
    "cross-origin-embedder-policy",
    "cross-origin-resource-policy",
    "location",
    "permissions-policy",
    "referrer-policy",
    "vary",
    "x-content-type-options",
];

/// The headers that each server words in its own way.
const PRESENT: [&str; 2] = ["etag", "last-modified"];

/// The headers that no answer may lack.
const EVERYWHERE: [&str; 4] =
    ["content-security-policy", "permissions-policy", "referrer-policy", "x-content-type-options"];

/// Who may show the frames of the build for a folder.
const HOST: &str = "https://host.example";

/// The project's own server and another on the same build.
struct Hosts {
    own: Server,
    other: Server,
    folder: String,
    has_brotli: bool,
}

impl Hosts {
    fn at_root(brotli: Option<&Path>) -> Self {
        let folder = folder("DOCENT_DIST");
        Self {
            own: Server::start(&["--dir", &folder]),
            other: Server::nginx("DOCENT_HOSTING", "", brotli),
            folder,
            has_brotli: brotli.is_some(),
        }
    }

    fn in_a_folder() -> Self {
        let folder = folder("DOCENT_DIST_AB");
        Self {
            own: Self::own_in_a_folder(&folder),
            other: Server::nginx("DOCENT_HOSTING_AB", "/a/b", None),
            folder,
            has_brotli: false,
        }
    }

    fn own_in_a_folder(folder: &str) -> Server {
        Server::start(&["--base", "/a/b/", "--dir", folder, "--frame-ancestors", HOST])
    }

    /// With Caddy, at the root and in a folder; none where there is no Caddy.
    fn with_caddy() -> Vec<Self> {
        if !has_caddy() {
            eprintln!("Caddy is not installed: its configuration goes untested");
            return vec![];
        }
        let (root, below) = (folder("DOCENT_DIST"), folder("DOCENT_DIST_AB"));
        vec![
            Self {
                own: Server::start(&["--dir", &root]),
                other: Server::caddy("DOCENT_HOSTING", "", |text| text),
                folder: root,
                has_brotli: true,
            },
            Self {
                own: Self::own_in_a_folder(&below),
                other: Server::caddy("DOCENT_HOSTING_AB", "/a/b", |text| text),
                folder: below,
                has_brotli: true,
            },
        ]
    }

    /// The answer of both, when they agree.
    fn ask(&self, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
        let asked = format!("{method} {target} {headers:?}");
        let [own, other] = [&self.own, &self.other].map(|host| ask(host, method, target, headers));
        assert_eq!(other.status, own.status, "{asked}");
        for name in SAME {
            assert_eq!(other.header(name), own.header(name), "{name} of {asked}");
        }
        for name in PRESENT {
            let has = |answer: &Answer| answer.headers.contains_key(name);
            assert_eq!(has(&other), has(&own), "{name} of {asked}");
        }
        for name in EVERYWHERE {
            assert!(other.headers.contains_key(name), "{name} of {asked}");
        }
        assert!(!other.headers.contains_key("x-other-site"), "{asked}");
        assert!(other.body == own.body, "the bodies of {asked} differ");
        other
    }

    /// The address with the build's own name in place of one in braces.
    fn target(&self, address: &str) -> String {
        let Some((before, rest)) = address.split_once('{') else { return address.into() };
        let (ending, after) = rest.split_once('}').expect("braces are closed");
        let folder = std::fs::read_dir(Path::new(&self.folder).join(before.trim_matches('/')));
        let mut names: Vec<_> = folder
            .expect("the folder is there")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            // What is beside the app is asked for by the start of its name, before a star.
            .filter(|name| {
                if let Some((start, ending)) = ending.split_once('*') {
                    return name.starts_with(start) && name.ends_with(ending);
                }
                let beside = [
                    "advise-",
                    "check-",
                    "compare-",
                    "embed-",
                    "more-",
                    "my-plan-",
                    "offline-",
                    "roles-",
                    "self-check-",
                    "timing-",
                ];
                let is_beside = beside.iter().any(|it| name.starts_with(it));
                name.ends_with(ending) && !is_beside
            })
            .collect();
        assert_eq!(names.len(), 1, "one file ends in {ending}");
        format!("{before}{}{after}", names.remove(0))
    }

    fn answers_the_table(&self) {
        for (address, status, kind, cache) in ADDRESSES {
            let target = self.target(address);
            let answer = self.ask("GET", &target, &[]);
            let is = (answer.status, answer.header("content-type"), answer.header("cache-control"));
            assert_eq!(is, (status, kind, cache), "{target}");
            let path = target.split('?').next().unwrap_or_default();
            let is_shared =
                ["js", "wasm", "css", "json", "woff2"].iter().any(|it| path.ends_with(it));
            let origin = if is_shared { "*" } else { "" };
            assert_eq!(answer.header("access-control-allow-origin"), origin, "{target}");
            let is_frame = path == "/embed/quiz";
            let resource = if is_shared || is_frame { "cross-origin" } else { "" };
            assert_eq!(answer.header("cross-origin-resource-policy"), resource, "{target}");
            assert_eq!(answer.header("content-encoding"), "", "{target} was not to be packed");
            assert!(status == 200 || answer.header("etag").is_empty(), "{target}");

            let head = self.ask("HEAD", &target, &[]);
            assert_eq!(head.status, status, "HEAD {target}");
            assert!(head.body.is_empty(), "HEAD {target}");
            // To nginx these are names of its own, which no request may use.
            if ["/404", "/404.txt", "/405.txt"].contains(&address) {
                continue;
            }
            for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
                let answer = self.ask(method, &target, &[("content-length", "0")]);
                assert_eq!(answer.status, 405, "{method} {target}");
                assert_eq!(answer.header("allow"), "GET, HEAD", "{method} {target}");
                assert_eq!(answer.header("content-type"), TEXT, "{method} {target}");
            }
        }
    }

    fn sends_the_packed_copies(&self) {
        for address in
            ["/", "/programs", "/nowhere", "/{docent-*.js}", "/{_bg.wasm}", "/api/v1/catalog.json"]
        {
            let target = self.target(address);
            let is_there = address != "/nowhere";
            for (accepted, packed) in [
                ("gzip", "gzip"),
                ("gzip, deflate, br, zstd", "br"),
                ("br", "br"),
                ("br;q=0, gzip", "gzip"),
                ("gzip;q=0", ""),
                ("identity", ""),
            ] {
                if packed == "br" && !self.has_brotli {
                    // The module is missing: the next best that the person's browser takes.
                    let answer = ask(&self.other, "GET", &target, &[("accept-encoding", accepted)]);
                    let packed = if accepted == "br" { "" } else { "gzip" };
                    assert_eq!(answer.header("content-encoding"), packed, "{target}: {accepted}");
                    assert_eq!(answer.header("vary"), "Accept-Encoding", "{target}: {accepted}");
                    continue;
                }
                let accepts = ("accept-encoding", accepted);
                let answer = self.ask("GET", &target, &[accepts]);
                assert_eq!(answer.header("content-encoding"), packed, "{target}: {accepted}");
                assert_eq!(answer.header("vary"), "Accept-Encoding", "{target}: {accepted}");
                if !is_there {
                    continue;
                }
                for host in [&self.own, &self.other] {
                    let first = ask(host, "GET", &target, &[accepts]);
                    let known = ("if-none-match", first.header("etag"));
                    let again = ask(host, "GET", &target, &[accepts, known]);
                    assert_eq!(again.status, 304, "{target}: {accepted}");
                    assert!(again.body.is_empty(), "{target}: {accepted}");
                    for name in EVERYWHERE.into_iter().chain(["cache-control", "vary", "etag"]) {
                        assert_eq!(again.header(name), first.header(name), "{name} of {target}");
                    }
                }
            }
        }
        for (address, vary) in [("/fonts/{.woff2}", ""), ("/nowhere.js", "")] {
            let answer = self.ask("GET", &self.target(address), &[("accept-encoding", "gzip, br")]);
            assert_eq!(answer.header("vary"), vary, "{address}");
        }
    }
}

fn folder(variable: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| panic!("`make test` sets {variable}"))
}

#[test]
fn nginx_answers_like_the_project_s_own_server() {
    Hosts::at_root(None).answers_the_table();
    Hosts::in_a_folder().answers_the_table();
}

#[test]
fn packed_copies_are_sent_to_who_takes_them() {
    Hosts::at_root(None).sends_the_packed_copies();
    Hosts::in_a_folder().sends_the_packed_copies();
    if let Some(module) = brotli_module() {
        Hosts::at_root(Some(&module)).sends_the_packed_copies();
    }
}

#[test]
fn caddy_answers_like_the_project_s_own_server() {
    for hosts in Hosts::with_caddy() {
        hosts.answers_the_table();
        hosts.sends_the_packed_copies();
    }
}

#[test]
fn frames_may_be_shown_by_others_and_nothing_else_may() {
    let built = folder("DOCENT_DIST_AB");
    // Each with its packed copies.
    let files: Vec<_> = [
        ("embed/index.html", "programs/index.html"),
        ("embed/programs/index.html", "programs/index.html"),
        ("embed/programs/johns-hopkins-mehp/index.html", "programs/index.html"),
        ("embed.js", "link-format.txt"),
    ]
    .into_iter()
    .flat_map(|(to, from)| {
        let from = format!("{built}/{from}");
        ["", ".br", ".gz"].map(|packed| {
            let bytes = std::fs::read([&from, packed].concat()).expect("the build has it");
            ([to, packed].concat(), bytes)
        })
    })
    .collect();
    let copy = build_with("DOCENT_DIST_AB", env!("CARGO_TARGET_TMPDIR"), "frames", &files);
    let copy = copy.to_string_lossy().into_owned();
    let elsewhere = |text: String| {
        assert!(text.contains(&*built), "the configuration names {built}");
        text.replace(&*built, &copy)
    };
    let mut others = vec![Server::nginx_on("DOCENT_HOSTING_AB", "/a/b", None, elsewhere)];
    if has_caddy() {
        others.push(Server::caddy("DOCENT_HOSTING_AB", "/a/b", elsewhere));
    }
    for other in others {
        let own = Hosts::own_in_a_folder(&copy);
        let hosts = Hosts { own, other, folder: copy.clone(), has_brotli: false };
        for (target, status, is_open) in FRAMED {
            let answer = hosts.ask("GET", target, &[]);
            assert_eq!(answer.status, status, "{target}");
            let ancestors = if is_open { format!("'self' {HOST}") } else { "'self'".into() };
            let ancestors = format!("; frame-ancestors {ancestors}; ");
            let policy = answer.header("content-security-policy");
            assert!(policy.contains(&ancestors), "{target}: {policy}");
            let isolated = if is_open { "require-corp" } else { "" };
            assert_eq!(answer.header("cross-origin-embedder-policy"), isolated, "{target}");
        }
        let loader = hosts.ask("GET", "/embed.js", &[]);
        assert_eq!(loader.header("cache-control"), CHECKED);
        assert_eq!(loader.header("access-control-allow-origin"), "*");
        assert_eq!(loader.header("cross-origin-resource-policy"), "cross-origin");
        let known = ("if-none-match", loader.header("etag"));
        let answer = ask(&hosts.other, "GET", "/embed.js", &[known]);
        assert_eq!(answer.status, 304, "the loader is asked about by its ETag");
    }
}

#[test]
fn parts_of_a_file_are_sent() {
    let hosts = Hosts::at_root(None);
    let part = hosts.ask("GET", &hosts.target("/{_bg.wasm}"), &[("range", "bytes=0-3")]);
    assert_eq!((part.status, part.body.as_slice()), (206, b"\0asm".as_slice()));
    assert_eq!(hosts.ask("GET", "/nowhere", &[("range", "bytes=0-3")]).status, 404);
}

#[test]
fn nothing_outside_the_folder_is_docent_s() {
    let nginx = Server::nginx("DOCENT_HOSTING_AB", "", None);
    for target in ["/", "/a", "/a/", "/a/bc", "/programs", "/a/programs", "/a/b.html", "/x.js"] {
        let answer = ask(&nginx, "GET", target, &[]);
        assert_eq!(answer.header("content-security-policy"), "", "{target}");
    }
    let answer = ask(&nginx, "GET", "/a/b", &[]);
    assert_eq!((answer.status, answer.header("content-type")), (404, TEXT));
    assert_eq!(answer.header("location"), "");
    for name in EVERYWHERE {
        assert!(answer.headers.contains_key(name), "{name}");
    }
}

#[test]
fn nginx_reads_escapes_and_dots_before_it_asks_the_configuration() {
    let hosts = Hosts::at_root(None);
    // It refuses a path above the root before it looks for a location, with an answer of its own.
    for target in ["/../", "/%2e%2e/", "/programs/../../etc/passwd"] {
        assert_eq!(ask(&hosts.other, "GET", target, &[]).status, 400, "{target}");
        assert_eq!(ask(&hosts.own, "GET", target, &[]).status, 404, "{target}");
    }
    // It tells a view from a file by the path that these mean, the project's own server by the
    // path as it stands there.
    for (target, nginx, own) in [("/robots%2Etxt", TEXT, HTML), ("/programs/..", HTML, TEXT)] {
        for (host, kind) in [(&hosts.other, nginx), (&hosts.own, own)] {
            let answer = ask(host, "GET", target, &[]);
            assert_eq!((answer.status, answer.header("content-type")), (404, kind), "{target}");
        }
    }
}

#[test]
fn the_app_starts_from_nginx() {
    for (variable, base) in [("DOCENT_HOSTING", ""), ("DOCENT_HOSTING_AB", "/a/b")] {
        let nginx = Server::nginx(variable, base, brotli_module().as_deref());
        e2e::run_at(nginx, async |page| {
            page.open("/").await;
            page.click("link", "Programs").await;
            page.is_at("/programs").await;
            page.click("link", "University of Dundee…").await;
            page.is_at("/programs/dundee-mmed").await;
            page.sees("180 UK credits").await;
            page.reload().await;
            page.sees("180 UK credits").await;
            page.assert_no_errors().await;
            page.assert_no_strangers().await;
            page.visit("/nowhere").await;
            page.ready().await;
            page.by_role("heading", "This address leads nowhere").await;
        });
    }
}
