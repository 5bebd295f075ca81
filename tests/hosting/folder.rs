//! A small build: a file of each kind, and pages whose inline parts a policy must name.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The pages of it that others may show.
pub(crate) const FRAMES: [&str; 3] = ["embed/programs", "embed/programs/dundee", "embed/quiz"];

/// Its pages, by the folder of each.
pub(crate) const PAGES: [&str; 8] = [
    "",
    "programs/",
    "programs/dundee/",
    "method/",
    "embed/",
    "embed/programs/",
    "embed/programs/dundee/",
    "embed/quiz/",
];

/// Its other files.
pub(crate) const FILES: [&str; 15] = [
    "404.html",
    "embed.js",
    "docent-0123456789ab.js",
    "docent-0123456789ab_bg.wasm",
    "more-0123456789ab.css",
    "fonts/brygada-0123456789ab.woff2",
    "fonts/OFL.txt",
    "api/v1/catalog.json",
    "api/v1/catalog.schema.json",
    "snapshot/catalog.json",
    "manifest.webmanifest",
    "favicon.svg",
    "robots.txt",
    "sitemap.xml",
    "preview.png",
];

/// Writes it into a folder that no other test uses.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hosting").join(name);
    // What an earlier run left; where there is nothing, there is nothing to remove.
    let _ = fs::remove_dir_all(&folder);
    for page in PAGES {
        let text = format!("<!doctype html><style>/* {page} */</style><script>boot()</script>");
        write(&folder.join(page).join("index.html"), &text);
    }
    for file in FILES {
        write(&folder.join(file), "{}");
    }
    // A copy beside a file is none that a configuration names.
    write(&folder.join("embed.js.br"), "");
    folder
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}
