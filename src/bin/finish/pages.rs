//! One page for each address, rendered natively with the views of the app.

use super::Failure;
use docent::{
    domain::catalog::Catalog,
    route::Route,
    state::Site,
    words::{not_found, site as words},
};
use std::{fs, path::Path};

/// `index.html` and what goes into it.
pub(super) struct Template {
    /// The file itself.
    pub(super) text: String,
    /// The address of the glue.
    pub(super) glue: String,
    /// The address of the wasm.
    pub(super) wasm: String,
    /// The boot script.
    pub(super) boot: String,
    /// The one sheet.
    pub(super) style: String,
    /// The path of the font, below the root.
    pub(super) font: String,
    /// Where the site stands.
    pub(super) site: Site,
}

impl Template {
    /// A page with this title and this shell.
    fn page(&self, title: &str, shell: &str) -> String {
        let trunk = ["<link data-trunk rel=\"rust\"", "<link data-trunk rel=\"copy-dir\""];
        let app = format!(
            "<meta name=\"docent-app\" data-glue=\"{}\" data-wasm=\"{}\">",
            self.glue, self.wasm
        );
        let mut page = String::new();
        for line in self.text.lines() {
            let line = line.trim();
            if line.starts_with(trunk[0]) {
                page.push_str(&app);
            } else if !line.starts_with(trunk[1]) {
                page.push_str(line);
            }
            page.push('\n');
        }
        let marks = [
            ("{title}", escape(title)),
            ("{boot}", self.boot.clone()),
            ("{style}", self.style.clone()),
            ("{font}", self.font.clone()),
            ("{root}", escape(self.site.root.as_str())),
            ("{endpoint}", escape(&self.site.endpoint)),
            ("{shell}", shell.to_owned()),
        ];
        marks.into_iter().fold(page, |page, (mark, text)| page.replace(mark, &text))
    }
}

/// Writes a page for each address and one for unknown addresses.
pub(super) fn write(template: &Template, catalog: &Catalog, to: &Path) -> Result<(), Failure> {
    let programs = catalog.programs.iter().map(|it| Route::Program(it.id.clone()));
    let routes = [Route::Home, Route::Compare].into_iter();
    let routes = routes.chain(Route::DESTINATIONS).chain(Route::FOOTER).chain(programs);
    for route in routes {
        let heading = words::heading(Some(&route), Some(catalog));
        let shell = docent::shell(&template.site, &route.path());
        let folder = to.join(route.path().trim_start_matches('/'));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), template.page(&words::title(&heading), &shell))?;
    }
    let shell = docent::shell(&template.site, "/404");
    fs::write(to.join("404.html"), template.page(&words::title(not_found::HEADING), &shell))?;
    Ok(())
}

/// Puts the root into the manifest.
pub(super) fn write_manifest(template: &Template, to: &Path) -> Result<(), Failure> {
    let path = to.join("manifest.webmanifest");
    let text = fs::read_to_string(&path)?.replace("{root}", template.site.root.as_str());
    fs::write(path, text)?;
    Ok(())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
