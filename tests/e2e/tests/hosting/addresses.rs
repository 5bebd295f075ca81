//! The addresses that hosts are asked for, and what they answer.

pub(crate) const HTML: &str = "text/html; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
pub(crate) const TEXT: &str = "text/plain; charset=utf-8";
const JSON: &str = "application/json";

const FOREVER: &str = "public, max-age=31536000, immutable";
pub(crate) const CHECKED: &str = "no-cache";
const BRIEF: &str = "max-age=60, stale-while-revalidate=86400";
const HOUR: &str = "max-age=3600";
const NONE: &str = "no-store";

/// Addresses below the site's root, and the status, type and cache rule of their answers. A name in
/// braces is the one file of the build that ends so.
pub(crate) const ADDRESSES: [(&str, u16, &str, &str); 67] = [
    ("/", 200, HTML, CHECKED),
    ("/?", 200, HTML, CHECKED),
    ("/?a=/../b&c=%2e//", 200, HTML, CHECKED),
    ("/index.html", 200, HTML, CHECKED),
    ("/programs", 200, HTML, CHECKED),
    ("/programs?q=simulation&sort=cost/", 200, HTML, CHECKED),
    ("/programs/index.html", 200, HTML, CHECKED),
    ("/programs/johns-hopkins-mehp", 200, HTML, CHECKED),
    ("/check", 200, HTML, CHECKED),
    ("/embed", 200, HTML, CHECKED),
    ("/embed/quiz", 200, HTML, CHECKED),
    ("/method/changes", 200, HTML, CHECKED),
    ("/404.html", 200, HTML, CHECKED),
    ("/{docent-*.js}", 200, JS, FOREVER),
    ("/{docent-*.js}?a", 200, JS, FOREVER),
    ("/{_bg.wasm}", 200, "application/wasm", FOREVER),
    ("/{more-*.js}", 200, JS, FOREVER),
    ("/{more-*_bg.wasm}", 200, "application/wasm", FOREVER),
    ("/{check-*_bg.wasm}", 200, "application/wasm", FOREVER),
    ("/{embed-*_bg.wasm}", 200, "application/wasm", FOREVER),
    ("/{more-*.css}", 200, "text/css; charset=utf-8", FOREVER),
    ("/{offline-*.js}", 200, JS, FOREVER),
    ("/sw.js", 200, JS, CHECKED),
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

/// Addresses around the frames, their status, and whether others may show them.
pub(crate) const FRAMED: [(&str, u16, bool); 16] = [
    ("/", 200, false),
    ("/advise", 200, false),
    ("/embed", 200, false),
    ("/embed/index.html", 200, false),
    ("/embed/programs", 200, true),
    ("/embed/programs?q=a", 200, true),
    ("/embed/programs/index.html", 200, true),
    ("/embed/programs/johns-hopkins-mehp", 200, true),
    // From the page of an unknown address a person gets to every other.
    ("/embed/nowhere", 404, false),
    ("/embed/nowhere.html", 404, false),
    ("/embed/programs/", 404, false),
    ("/embed//programs", 404, false),
    ("/embed/%70rograms", 404, false),
    ("/embed/nowhere.js", 404, false),
    ("/embed.js", 200, false),
    ("/embedded", 404, false),
];
