//! The pages for web editors: documents of their own, each with a small wasm.

use super::{
    Build, Failure,
    esbuild::Esbuild,
    pages::{Template, escape, plain::Document},
    write_module,
};
use docent::{
    Shipped, publishing,
    route::{EditorPage, SCRIPT},
    words::editor as words,
};
use std::path::Path;

/// Writes them, and what they load.
pub(super) fn write(
    template: &Template,
    content: &Shipped,
    esbuild: &Esbuild<'_>,
    build: &Build,
) -> Result<(), Failure> {
    let script = esbuild.drawing_script(Path::new("src/editor.js"))?;
    let (site, root) = (&template.site, template.site.root.as_str());
    for page in EditorPage::ALL {
        let name = write_module(build, esbuild, page.wasm(), "")?;
        let mut head = publishing::editor_head(site, &template.origin, page).into_string();
        head += &setting("root", root);
        match page {
            EditorPage::Embed => {
                head.extend(["<script async src=\"", root, SCRIPT, "\"></script>"]);
            }
            EditorPage::Check => head += &setting("endpoint", &build.endpoint),
        }
        head.extend(["<script data-glue=\"", root, &name, ".js\" data-wasm=\"", root, &name]);
        head.extend(["_bg.wasm\">", &script, "</script>"]);
        let document = Document {
            path: page.path(),
            heading: words::heading(page),
            style: &template.sheets.editor,
            head,
            view: docent::editor_page(site, page, &template.origin, content).into_string(),
        };
        document.publish(template, content, &build.to)?;
    }
    Ok(())
}

fn setting(name: &str, value: &str) -> String {
    ["<meta name=\"docent-", name, "\" content=\"", &escape(value), "\">"].concat()
}
