//! The bytes of a first visit against the budgets.

use super::{BESIDE, Failure, compress::brotli, files};
use docent::route::EditorPage;
use std::{fs, path::Path};

/// What a first visit may weigh, in bytes after brotli; fonts count as they
/// are.
const BUDGETS: [(&str, usize); 19] = [
    ("wasm", 150_000),
    ("glue", 4_000),
    ("offline", 2_700),
    ("style", 7_730),
    ("page", 12_600),
    ("frame", 22_300),
    ("data", 18_000),
    ("embed.js", 1_500),
    ("plain page", 19_000),
    ("first visit", 199_000),
    ("more", 160_000),
    ("compare", 82_000),
    ("self-check", 160_000),
    ("timing", 172_000),
    ("roles", 162_000),
    ("my-plan", 215_000),
    ("advise", 185_000),
    ("embed", 36_000),
    ("check", 230_000),
];

/// What every page of the app has, and no plain page.
const APP: &str = "<meta name=\"docent-app\"";

/// Prints each figure and whether its budget holds; false where one does not.
#[allow(clippy::print_stdout, reason = "the figures are what this command is for")]
pub(super) fn check(folder: &Path) -> Result<bool, Failure> {
    let mut holds = true;
    for (name, bytes) in weigh(folder)? {
        let budget = BUDGETS.iter().find(|(it, _)| *it == name).map(|(_, budget)| *budget);
        let over = budget.is_some_and(|budget| bytes > budget);
        holds &= !over;
        let of = budget.map_or_else(String::new, |budget| format!(" of {budget}"));
        println!("{name:>11} {bytes:>7}{of}{}", if over { "  OVER BUDGET" } else { "" });
    }
    Ok(holds)
}

/// The parts of a first visit, the largest of each, and the largest visit; and the
/// largest plain page, which needs nothing else.
fn weigh(folder: &Path) -> Result<Vec<(&'static str, usize)>, Failure> {
    let (mut wasm, mut glue, mut font, mut embed, mut offline) = (0, 0, 0, 0, 0);
    let editors = EditorPage::ALL.into_iter().map(EditorPage::wasm);
    let names = BESIDE.into_iter().map(|(file, _)| file).chain(editors);
    let mut beside: Vec<(&str, usize)> = names.map(|name| (name, 0)).collect();
    let (mut pages, mut plain) = (Vec::new(), 0);
    for path in files(folder)? {
        let size = size(&path)?;
        let name = path.to_str().unwrap_or_default();
        let ends_with = |end: &str| name.strip_suffix(end).is_some();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        // The two files of a page for web editors, and the three of a tool.
        let is_of = |(wasm, _): &&mut (&str, usize)| {
            file.strip_prefix(*wasm).is_some_and(|it| it.starts_with('-')) && ends_with(".br")
        };
        if let Some((_, its)) = beside.iter_mut().find(is_of) {
            *its += size;
        } else if ends_with(".wasm.br") {
            wasm += size;
        } else if ends_with("embed.js.br") {
            embed += size;
        } else if file.starts_with("offline-") && ends_with(".br") || ends_with("sw.js.br") {
            offline += size;
        } else if ends_with(".js.br") {
            glue += size;
        } else if ends_with(".woff2") {
            font += size;
        } else if ends_with(".html") {
            let text = fs::read_to_string(&path)?;
            if text.contains(APP) {
                pages.push(Visit::weigh(folder, &text)?);
            } else {
                plain = plain.max(brotli(text.as_bytes())?.len());
            }
        }
    }
    if pages.is_empty() || wasm == 0 {
        return Err(format!("{} holds no app: was it built?", folder.display()).into());
    }
    let most = |of: &dyn Fn(&Visit) -> usize| pages.iter().map(of).max().unwrap_or_default();
    let mut all = vec![
        ("wasm", wasm),
        ("glue", glue),
        ("offline", offline),
        ("font", font),
        ("style", most(&|it| if it.is_frame { 0 } else { it.style })),
        ("page", most(&|it| if it.is_frame { 0 } else { it.page })),
        ("frame", most(&|it| if it.is_frame { it.style + it.page } else { 0 })),
        ("data", most(&|it| it.data)),
        ("plain page", plain),
        (
            "first visit",
            wasm + glue + offline + most(&|it| it.style + it.page + it.data + it.font(font)),
        ),
    ];
    all.push(("embed.js", embed));
    all.extend(beside);
    Ok(all)
}

/// What differs from one first visit to another.
struct Visit {
    /// The sheets, which stand in every page.
    style: usize,
    /// The page without them.
    page: usize,
    /// The content files that its view reads.
    data: usize,
    /// Whether it is for frames, which ask for no font and hold a script of their own.
    is_frame: bool,
}

impl Visit {
    /// What of the font comes with it.
    fn font(&self, font: usize) -> usize {
        if self.is_frame { 0 } else { font }
    }

    fn weigh(folder: &Path, text: &str) -> Result<Self, Failure> {
        let (mut page, mut sheets, mut left) = (String::new(), String::new(), text);
        while let Some((before, rest)) = left.split_once("<style>") {
            let (sheet, after) = rest.split_once("</style>").unwrap_or((rest, ""));
            page += before;
            sheets += sheet;
            left = after;
        }
        page += left;
        let rest = text.split_once(" data-rest=\"").and_then(|(_, rest)| rest.split_once('"'));
        let rest = rest.and_then(|(address, _)| address.rsplit('/').next()).unwrap_or_default();
        let rest = size(&folder.join(format!("{rest}.br")))?;
        let content = text.split_once(" data-content=\"").and_then(|(_, it)| it.split_once('"'));
        let mut data = 0;
        for address in content.map_or("", |it| it.0).split_whitespace() {
            let file = address.rsplit('/').next().unwrap_or_default();
            data += size(&folder.join(format!("api/v1/{file}.br")))?;
        }
        if data == 0 {
            return Err("a page that does not say which content it reads".into());
        }
        let weight = |text: &str| brotli(text.as_bytes()).map(|it| it.len());
        let is_frame = text.contains("<meta name=\"docent-frame\"");
        Ok(Self { style: weight(&sheets)? + rest, page: weight(&page)?, data, is_frame })
    }
}

fn size(path: &Path) -> Result<usize, Failure> {
    let about = fs::metadata(path).map_err(|why| format!("{}: {why}", path.display()))?;
    Ok(usize::try_from(about.len())?)
}
