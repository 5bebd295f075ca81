//! What a host answers: nginx with the configuration of the build, and the project's own server,
//! asked the same things.

#[path = "hosting/http.rs"]
mod http;

use std::path::Path;

use e2e::{Server, brotli_module};
use http::{Answer, ask};

const HTML: &str = "text/html; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const JSON: &str = "application/json";

const FOREVER: &str = "public, max-age=31536000, immutable";
const CHECKED: &str = "no-cache";
const BRIEF: &str = "max-age=60, stale-while-revalidate=86400";
const HOUR: &str = "max-age=3600";
const NONE: &str = "no-store";

/// Addresses below the site's root, and the status, type and cache rule of their answers. A name in
/// braces is the one file of the build that ends so.
const ADDRESSES: [(&str, u16, &str, &str); 63] = [
    ("/", 200, HTML, CHECKED),
    ("/?", 200, HTML, CHECKED),
    ("/?a=/../b&c=%2e//", 200, HTML, CHECKED),
    ("/index.html", 200, HTML, CHECKED),
    ("/programs", 200, HTML, CHECKED),
    ("/programs?q=simulation&sort=cost/", 200, HTML, CHECKED),
    ("/programs/index.html", 200, HTML, CHECKED),
    ("/programs/johns-hopkins-mehp", 200, HTML, CHECKED),
    ("/404.html", 200, HTML, CHECKED),
    ("/{docent-*.js}", 200, JS, FOREVER),
    ("/{docent-*.js}?a", 200, JS, FOREVER),
    ("/{_bg.wasm}", 200, "application/wasm", FOREVER),
    ("/{more-*.js}", 200, JS, FOREVER),
    ("/{more-*_bg.wasm}", 200, "application/wasm", FOREVER),
    ("/{more-*.css}", 200, "text/css; charset=utf-8", FOREVER),
    ("/link-format.txt", 200, TEXT, HOUR),
    ("/fonts/{.woff2}", 200, "font/woff2", FOREVER),
    ("/fonts/OFL.txt", 200, TEXT, HOUR),
    ("/api/v1/catalog.json", 200, JSON, BRIEF),
    ("/api/v1/catalog.schema.json", 200, JSON, BRIEF),
    ("/snapshot/catalog.json", 200, JSON, BRIEF),
    ("/manifest.webmanifest", 200, "application/manifest+json", HOUR),
    ("/favicon.svg", 200, "image/svg+xml", HOUR),
    ("/robots.txt", 200, TEXT, HOUR),
    ("/sitemap.xml", 200, "application/xml", HOUR),
    ("/preview.png", 200, "image/png", HOUR),
    // A packed copy asked for by name is a file like any other.
    ("/index.html.br", 200, "application/octet-stream", HOUR),
    // No trailing slash, and no redirect to one or from one.
    ("/programs/", 404, HTML, CHECKED),
    ("/programs/?a", 404, HTML, CHECKED),
    ("/programs//", 404, HTML, CHECKED),
    ("/programs/johns-hopkins-mehp/", 404, HTML, CHECKED),
    ("/index.html/", 404, HTML, CHECKED),
    ("/{docent-*.js}/", 404, HTML, CHECKED),
    ("/fonts", 404, HTML, CHECKED),
    ("/fonts/", 404, HTML, CHECKED),
    ("/api/v1/", 404, HTML, CHECKED),
    ("//", 404, HTML, CHECKED),
    ("//programs", 404, HTML, CHECKED),
    // Unknown addresses, and missing files.
    ("/nowhere", 404, HTML, CHECKED),
    ("/nowhere.html", 404, HTML, CHECKED),
    ("/programs/nowhere", 404, HTML, CHECKED),
    ("/Programs", 404, HTML, CHECKED),
    ("/404", 404, HTML, CHECKED),
    ("/404.txt", 404, TEXT, NONE),
    ("/405.txt", 404, TEXT, NONE),
    ("/nowhere.js", 404, TEXT, NONE),
    ("/nowhere.svg", 404, TEXT, NONE),
    ("/docent-0123456789abcdef_bg.wasm", 404, TEXT, NONE),
    ("/api/v1/nowhere.json", 404, TEXT, NONE),
    ("/embed.js", 200, JS, CHECKED),
    ("/embed/quiz", 200, HTML, CHECKED),
    ("/embed/programs/johns-hopkins-mehp", 200, HTML, CHECKED),
    ("/embed/plan", 404, HTML, CHECKED),
    ("/nowhere.", 404, TEXT, NONE),
    ("/.env", 404, TEXT, NONE),
    ("/.git/config", 404, HTML, CHECKED),
    // A file has one address. None of these leaves the folder.
    ("/%70rograms", 404, HTML, CHECKED),
    ("/programs%2Fjohns-hopkins-mehp", 404, HTML, CHECKED),
    ("/programs/../method", 404, HTML, CHECKED),
    ("/./programs", 404, HTML, CHECKED),
    ("/programs/%2e%2e/robots.txt", 404, TEXT, NONE),
    ("/..%5c..%5cetc%5cpasswd", 404, TEXT, NONE),
    ("/programs\\..\\method", 404, TEXT, NONE),
];

/// The headers that must be the same, to the letter.
const SAME: [&str; 11] = [
    "access-control-allow-origin",
    "allow",
    "cache-control",
    "content-encoding",
    "content-security-policy",
    "content-type",
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

/// The project's own server and nginx on the same build.
struct Hosts {
    own: Server,
    nginx: Server,
    folder: String,
    has_brotli: bool,
}

impl Hosts {
    fn at_root(brotli: Option<&Path>) -> Self {
        let folder = folder("DOCENT_DIST");
        Self {
            own: Server::start(&["--dir", &folder]),
            nginx: Server::nginx("DOCENT_HOSTING", "", brotli),
            folder,
            has_brotli: brotli.is_some(),
        }
    }

    fn in_a_folder() -> Self {
        let folder = folder("DOCENT_DIST_AB");
        Self {
            own: Server::start(&["--base", "/a/b/", "--dir", &folder]),
            nginx: Server::nginx("DOCENT_HOSTING_AB", "/a/b", None),
            folder,
            has_brotli: false,
        }
    }

    /// The answer of both, when they agree.
    fn ask(&self, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
        let asked = format!("{method} {target} {headers:?}");
        let (own, nginx) =
            (ask(&self.own, method, target, headers), ask(&self.nginx, method, target, headers));
        assert_eq!(nginx.status, own.status, "{asked}");
        for name in SAME {
            assert_eq!(nginx.header(name), own.header(name), "{name} of {asked}");
        }
        for name in PRESENT {
            let has = |answer: &Answer| answer.headers.contains_key(name);
            assert_eq!(has(&nginx), has(&own), "{name} of {asked}");
        }
        for name in EVERYWHERE {
            assert!(nginx.headers.contains_key(name), "{name} of {asked}");
        }
        assert!(!nginx.headers.contains_key("x-other-site"), "{asked}");
        assert!(nginx.body == own.body, "the bodies of {asked} differ");
        nginx
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
                let is_beside =
                    ["advise-", "more-", "my-plan-", "roles-", "self-check-", "timing-"]
                        .iter()
                        .any(|it| name.starts_with(it));
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
                    let answer = ask(&self.nginx, "GET", &target, &[("accept-encoding", accepted)]);
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
                for host in [&self.own, &self.nginx] {
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
        assert_eq!(ask(&hosts.nginx, "GET", target, &[]).status, 400, "{target}");
        assert_eq!(ask(&hosts.own, "GET", target, &[]).status, 404, "{target}");
    }
    // It tells a view from a file by the path that these mean, the project's own server by the
    // path as it stands there.
    for (target, nginx, own) in [("/robots%2Etxt", TEXT, HTML), ("/programs/..", HTML, TEXT)] {
        for (host, kind) in [(&hosts.nginx, nginx), (&hosts.own, own)] {
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
