//! The service worker, and the script of a page that has the browser take it: offline, the
//! app starts from what was kept.

use super::{Build, Failure, esbuild::Esbuild, hash};
use docent::{
    content::Document as _,
    domain::{
        assessment::Assessment, catalog::Catalog, glossary::Glossary, pathway::Pathways,
        timing::Timing,
    },
    route::{EditorPage, PlainPage, WORKER},
    state::Site,
    words::offline as words,
};
use serde_json::json;
use std::{fs, path::Path};

/// The content files that views read, the one that all do first.
const CONTENTS: [&str; 5] =
    [Catalog::NAME, Assessment::NAME, Timing::NAME, Pathways::NAME, Glossary::NAME];

/// What a build holds, as far as it is kept.
pub(super) struct Kept<'a> {
    /// Where the site stands, and its endpoint.
    pub(super) site: &'a Site,
    /// The addresses of the glue and the wasm.
    pub(super) app: &'a [String; 2],
    /// The names of the other wasm files, without what each ends with.
    pub(super) beside: &'a [String],
    /// The path of the font, below the root.
    pub(super) font: &'a str,
}

/// Writes both, and tells the address of the script; nothing where the build is to have none:
/// then the worker that is written takes away what one before it has kept.
pub(super) fn write(
    kept: &Kept<'_>,
    esbuild: &Esbuild<'_>,
    build: &Build,
) -> Result<Option<String>, Failure> {
    let root = kept.site.root.as_str();
    let read = |name: &str| fs::read_to_string(Path::new("src").join(name));
    let to = build.to.join(WORKER);
    if build.without_offline {
        let release = json!({ "root": root });
        fs::write(to, esbuild.releasing(&release, &read("worker-end.js")?)?)?;
        return Ok(None);
    }
    let [glue, wasm] = kept.app;
    let ends = [".js", "_bg.wasm", ".css"];
    let tools = kept.beside.iter().flat_map(|it| ends.map(|end| [root, it, end].concat()));
    let tools: Vec<_> = tools.chain([[root, kept.font].concat()]).collect();
    let outside = PlainPage::ALL.iter().map(|it| it.href(&kept.site.root));
    let outside = outside.chain(EditorPage::ALL.iter().map(|it| it.href(&kept.site.root)));
    let (worker, page) = (read("worker.js")?, read("offline.js")?);
    let mut release = json!({
        "root": root,
        "endpoint": kept.site.endpoint,
        "glue": glue,
        "app": [glue, wasm],
        "tools": tools,
        "contents": CONTENTS,
        "outside": outside.collect::<Vec<_>>(),
    });
    let all = [&release.to_string(), &worker, &page].map(String::as_bytes).concat();
    let version = hash(&all);
    if let Some(fields) = release.as_object_mut() {
        fields.insert("version".into(), version.as_str().into());
    }
    fs::write(to, esbuild.releasing(&release, &worker)?)?;
    let own = json!({
        "version": version,
        "root": root,
        "worker": WORKER,
        "words": { "heading": words::HEADING, "text": words::TEXT, "load": words::LOAD },
    });
    let script = esbuild.releasing(&own, &page)?;
    let name = ["offline-", &hash(script.as_bytes()), ".js"].concat();
    fs::write(build.to.join(&name), script)?;
    Ok(Some([root, &name].concat()))
}
