//! One page for each address, rendered natively with the views of the app.

pub(super) mod plain;

use super::{
    Failure,
    frames::{Frames, leading_out},
    sheets::Sheets,
};
use docent::{
    Shipped,
    components::{frame, school},
    domain::catalog::Catalog,
    pages, plain as plain_pages, publishing,
    route::Route,
    state::Site,
    words::site as words,
};
use std::{fs, path::Path};

/// `index.html` and what goes into it.
pub(super) struct Template {
    /// The file itself.
    pub(super) text: String,
    /// The addresses of the glue and the wasm.
    pub(super) app: [String; 2],
    /// The names of the other wasm files, of their glue and of their sheets, without
    /// what each ends with.
    pub(super) beside: String,
    /// The address of the script by which a page is kept for when the device is offline.
    pub(super) offline: Option<String>,
    /// The boot script.
    pub(super) boot: String,
    /// The sheets of each view.
    pub(super) sheets: Sheets,
    /// What stands in the pages for frames.
    pub(super) frames: Frames,
    /// The path of the font, below the root.
    pub(super) font: String,
    /// Where the site stands on its host.
    pub(super) site: Site,
    /// Scheme, host and port of the site.
    pub(super) origin: String,
}

/// Where links have the wasm and its glue begin to come before any script runs: in Chromium
/// alone, which alone knows the first of these. Safari’s engine would load the wasm twice
/// (trunk-rs/trunk#229) and keep a glue that failed when the page is loaded again, and a browser
/// without scripts has no use for either.
const AHEAD: &str = "(device-posture: continuous) and (scripting: enabled)";

/// What differs from page to page.
struct Page<'a> {
    /// The path below the root.
    path: &'a str,
    /// The view, where there is one.
    route: Option<&'a Route>,
    /// What of the address would make it another page: keys of its query, and
    /// starts of its path.
    asked: String,
    /// Whether it is for frames on other sites’ pages.
    is_frame: bool,
}

impl Template {
    fn page(&self, content: &Shipped, page: &Page<'_>) -> Result<String, Failure> {
        let trunk = ["<link data-trunk rel=\"rust\"", "<link data-trunk rel=\"copy-dir\""];
        let ([glue, wasm], beside) = (&self.app, &self.beside);
        let sheet = self.sheets.of(page.route)?;
        let is_method = page.route == Some(&Route::Method);
        let read = if is_method { &["catalog", "glossary"][..] } else { &["catalog"] };
        let read = read.iter().map(|name| format!("{}{name}.json", self.site.endpoint));
        let offline = self.offline.as_ref().filter(|_| !page.is_frame);
        let offline = offline.map_or_else(String::new, |it| format!(" data-offline=\"{it}\""));
        let app = format!(
            "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{wasm}\" media=\"{AHEAD}\">\
             <link rel=\"modulepreload\" href=\"{glue}\" media=\"{AHEAD}\">\
             <meta name=\"docent-app\" data-glue=\"{glue}\" data-wasm=\"{wasm}\" \
             data-beside=\"{beside}\" data-rest=\"{}\" data-content=\"{}\"{offline}>",
            sheet.rest,
            escape(&read.collect::<Vec<_>>().join(" ")),
        );
        let mut text = String::new();
        for line in self.text.lines() {
            let line = line.trim();
            if line.starts_with(trunk[0]) {
                text.push_str(&app);
            } else if !line.starts_with(trunk[1]) {
                text.push_str(line);
            }
            text.push('\n');
        }
        let catalog = &content.catalog;
        let heading = words::heading(page.route, catalog);
        let mut published = String::new();
        if is_method {
            let version = escape(&content.glossary.content_version);
            published += &["<meta name=\"docent-published\" content=\"", &version, "\">"].concat();
        }
        let mut site = self.site.clone();
        if page.is_frame {
            site.root = site.root.framed();
        }
        let view = docent::page(&site, page.path, &self.origin, content).into_string();
        let mut root = worn(catalog);
        let mut head =
            publishing::head(&self.site, &self.origin, page.route, catalog).into_string();
        let [mut before, mut after] = [String::new(), String::new()];
        if let Some(route) = page.route.filter(|_| page.is_frame) {
            // A host’s page has fonts enough: headings are in a serif of the device.
            root += " data-slow";
            head = self.frames.head();
            before = frame::notes(&self.site.root.href(route)).into_string();
            after = frame::result().into_string();
        }
        let marks = [
            ("{root-marks}", root),
            ("{title}", escape(&words::title(&heading))),
            ("{head}", head),
            ("{boot}", self.boot.clone()),
            ("{style}", sheet.inline.clone()),
            ("{font}", self.font.clone()),
            ("{root}", escape(self.site.root.as_str())),
            ("{endpoint}", escape(&self.site.endpoint)),
            ("{published}", published),
            ("{asked}", escape(&page.asked)),
            ("{plain}", plain_pages::instead(page.route, &self.site.root).into_string()),
            ("{before}", before),
            ("{page}", view),
            ("{after}", after),
        ];
        let text = filled(&text, &marks);
        let root = self.site.root.as_str();
        Ok(if page.is_frame { leading_out(&text, root) } else { text })
    }
}

/// Writes a page for each address, the plain pages, and one for unknown addresses, and what tells
/// search engines of them.
pub(super) fn write(template: &Template, content: &Shipped, to: &Path) -> Result<(), Failure> {
    for route in publishing::routes(&content.catalog) {
        write_page(template, content, &route, false, to)?;
        if route.is_embedded() {
            write_page(template, content, &route, true, &to.join("embed"))?;
        }
    }
    // Newer content may hold a program that has no page yet.
    let asked = [&template.site.root.href(&Route::Programs), "/"].concat();
    let page = Page { path: "/404", route: None, asked, is_frame: false };
    fs::write(to.join("404.html"), template.page(content, &page)?)?;
    plain::write(template, content, to)?;
    let (site, origin) = (&template.site, &template.origin);
    fs::write(to.join("sitemap.xml"), publishing::sitemap(site, origin, &content.catalog))?;
    fs::write(to.join("robots.txt"), publishing::robots(site, origin))?;
    fs::write(to.join("llms.txt"), publishing::llms(site, origin, &content.catalog))?;
    Ok(())
}

fn write_page(
    template: &Template,
    content: &Shipped,
    route: &Route,
    is_frame: bool,
    to: &Path,
) -> Result<(), Failure> {
    let path = route.path();
    let mut asked = pages::keys(Some(route)).join(" ");
    if is_for_the_first_answer(route) {
        asked += " ?";
    }
    let page = Page { path: &path, route: Some(route), asked, is_frame };
    let folder = to.join(path.trim_start_matches('/'));
    fs::create_dir_all(&folder)?;
    Ok(fs::write(folder.join("index.html"), template.page(content, &page)?)?)
}

/// Whether what stands on a page is for whoever keeps nothing yet: with answers, or with
/// somebody on the desk, something else stands there.
fn is_for_the_first_answer(route: &Route) -> bool {
    matches!(
        route,
        Route::Home | Route::Timing | Route::Roles | Route::MyPlan | Route::Advise | Route::Privacy
    )
}

/// The mark of the root element where the school has an accent.
fn worn(catalog: &Catalog) -> String {
    let accent = catalog.institution.accent.as_ref().and_then(school::properties);
    accent.map_or_else(String::new, |_| [" ", school::WORN].concat())
}

/// The rules of the sheet that give every page the school's accent.
pub(super) fn accent(catalog: &Catalog) -> String {
    let properties = catalog.institution.accent.as_ref().and_then(school::properties);
    let rules = properties.iter().flatten().map(|(name, value)| format!("{name}:{value};"));
    let rules: String = rules.collect();
    if rules.is_empty() { rules } else { format!(":root{{{rules}}}") }
}

/// The text with its marks replaced. What stands in their place is not read again.
fn filled(text: &str, marks: &[(&str, String)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        filled.push_str(before);
        let found = marks.iter().find_map(|(mark, value)| Some((from.strip_prefix(mark)?, value)));
        if let Some((after, value)) = found {
            filled.push_str(value);
            rest = after;
        } else {
            filled.push('{');
            rest = from.get(1..).unwrap_or_default();
        }
    }
    filled + rest
}

/// Puts the root into the manifest.
pub(super) fn write_manifest(template: &Template, to: &Path) -> Result<(), Failure> {
    let path = to.join("manifest.webmanifest");
    let text = fs::read_to_string(&path)?.replace("{root}", template.site.root.as_str());
    fs::write(path, text)?;
    Ok(())
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn marks_are_filled_and_what_fills_them_is_not_read() {
        let marks = [("{a}", "{b} {".to_owned()), ("{b}", "2".to_owned())];
        assert_eq!(filled("{a}, {b}; {c} {{b}}", &marks), "{b} {, 2; {c} {2}");
        assert_eq!(filled("", &marks), "");
        assert_eq!(filled("}{", &marks), "}{");
    }
}
