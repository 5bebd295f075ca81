//! The style sheets: what a page needs stands in it, the rest comes with the app.

use super::{Failure, esbuild::Esbuild, hash, pages};
use docent::{domain::catalog::Catalog, route::Route};
use std::{fs, path::Path};

/// The views, each with a sheet of its name in `style/views/`.
const VIEWS: [&str; 10] = [
    "home",
    "programs",
    "program",
    "compare",
    "self-check",
    "timing",
    "roles",
    "my-plan",
    "advise",
    "text",
];

/// The view of a page.
fn view(route: Option<&Route>) -> &'static str {
    match route {
        Some(Route::Home) => "home",
        Some(Route::Programs) => "programs",
        Some(Route::Program(_)) => "program",
        Some(Route::Compare) => "compare",
        Some(Route::SelfCheck) => "self-check",
        Some(Route::Timing) => "timing",
        Some(Route::Roles) => "roles",
        Some(Route::MyPlan) => "my-plan",
        Some(Route::Advise) => "advise",
        Some(Route::Method | Route::Privacy | Route::Accessibility) | None => "text",
    }
}

/// The sheets of each view.
pub(super) struct Sheets {
    views: Vec<Sheet>,
    /// What stands in the plain pages.
    pub(super) plain: String,
    /// What stands in the pages for web editors.
    pub(super) editor: String,
}

/// The sheets of a view.
pub(super) struct Sheet {
    view: &'static str,
    /// What stands in its pages.
    pub(super) inline: String,
    /// The address of what only other views need.
    pub(super) rest: String,
}

impl Sheets {
    /// Gathers them, and writes those that are files.
    pub(super) fn gather(
        esbuild: &Esbuild<'_>,
        font: &str,
        root: &str,
        catalog: &Catalog,
        to: &Path,
    ) -> Result<Self, Failure> {
        let shared = esbuild.style(Path::new("style/shared.css"))?;
        let shared = shared.replace("/fonts/brygada-1918.woff2", &[root, font].concat());
        let own =
            |view: &&str| esbuild.style(&Path::new("style/views").join(format!("{view}.css")));
        let own = VIEWS.iter().map(own).collect::<Result<Vec<_>, _>>()?;
        let mut sheets = Vec::new();
        for (at, view) in VIEWS.into_iter().enumerate() {
            let others = own.iter().enumerate().filter(|(other, _)| *other != at);
            // What two views have in common is there once.
            let mut rest = String::new();
            for (_, other) in others {
                for rule in rules(other) {
                    if !own.get(at).is_some_and(|it| it.contains(rule)) && !rest.contains(rule) {
                        rest += rule;
                    }
                }
            }
            let name = format!("rest-{}.css", hash(rest.as_bytes()));
            fs::write(to.join(&name), rest)?;
            let own = own.get(at).map_or("", String::as_str);
            let inline = [&shared, own, &pages::accent(catalog)].concat();
            sheets.push(Sheet { view, inline, rest: [root, &name].concat() });
        }
        let alone = |sheet: &str| -> Result<String, Failure> {
            Ok(shared.clone() + &esbuild.style(Path::new(sheet))? + &pages::accent(catalog))
        };
        let plain = alone("style/views/plain.css")?;
        let editor = alone("style/views/editor.css")?;
        Ok(Self { views: sheets, plain, editor })
    }

    /// Those of a page.
    pub(super) fn of(&self, route: Option<&Route>) -> Result<&Sheet, Failure> {
        let view = view(route);
        let found = self.views.iter().find(|it| it.view == view);
        found.ok_or_else(|| format!("no sheet for {view}").into())
    }
}

/// The blocks of a minified sheet, each of a layer.
fn rules(sheet: &str) -> impl Iterator<Item = &str> {
    let (mut depth, mut start) = (0_usize, 0);
    let ends = sheet.char_indices().filter(move |(_, sign)| {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => return false,
        }
        *sign == '}' && depth == 0
    });
    ends.filter_map(move |(at, _)| {
        let rule = sheet.get(start..=at);
        start = at + 1;
        rule
    })
}
