//! The bytes of a first visit against the budgets.

use super::{Failure, compress::brotli, files};
use std::{fs, path::Path};

/// What a first visit may weigh, in bytes after brotli; fonts count as they
/// are.
const BUDGETS: [(&str, usize); 5] =
    [("wasm", 155_000), ("glue", 7_000), ("style", 10_000), ("page", 10_000), ("data", 18_000)];

/// All of them together, fonts included.
const TOTAL: usize = 200_000;

/// Prints each figure and whether its budget holds; false where one does not.
#[allow(clippy::print_stdout, reason = "the figures are what this command is for")]
pub(super) fn check(folder: &Path) -> Result<bool, Failure> {
    let mut all = weigh(folder)?;
    let total: usize = all.iter().map(|(_, bytes)| bytes).sum();
    all.push(("first visit", total));
    let mut holds = true;
    for (name, bytes) in all {
        let budget = BUDGETS.iter().find(|(it, _)| *it == name).map(|(_, budget)| *budget);
        let budget = budget.or((name == "first visit").then_some(TOTAL));
        let over = budget.is_some_and(|budget| bytes > budget);
        holds &= !over;
        let of = budget.map_or_else(String::new, |budget| format!(" of {budget}"));
        println!("{name:>11} {bytes:>7}{of}{}", if over { "  OVER BUDGET" } else { "" });
    }
    Ok(holds)
}

/// The parts of a first visit, with the largest page and the largest of the
/// content files that one view reads.
fn weigh(folder: &Path) -> Result<Vec<(&'static str, usize)>, Failure> {
    let (mut wasm, mut glue, mut font, mut page, mut style) = (0, 0, 0, 0, 0);
    for path in files(folder)? {
        let size = usize::try_from(fs::metadata(&path)?.len())?;
        let name = path.to_str().unwrap_or_default();
        let ends_with = |end: &str| name.strip_suffix(end).is_some();
        if ends_with(".wasm.br") {
            wasm += size;
        } else if ends_with(".js.br") && !ends_with("embed.js.br") {
            glue += size;
        } else if ends_with(".woff2") {
            font += size;
        } else if ends_with(".html") {
            let text = fs::read_to_string(&path)?;
            let (before, rest) = text.split_once("<style>").unwrap_or((&text, ""));
            let (sheet, after) = rest.split_once("</style>").unwrap_or(("", rest));
            page = page.max(brotli(format!("{before}{after}").as_bytes())?.len());
            style = style.max(brotli(sheet.as_bytes())?.len());
        }
    }
    let size = |file: &str| -> Result<usize, Failure> {
        Ok(usize::try_from(fs::metadata(folder.join(file))?.len())?)
    };
    let data = size("api/v1/catalog.json.br")? + size("api/v1/glossary.json.br")?;
    Ok(vec![
        ("wasm", wasm),
        ("glue", glue),
        ("font", font),
        ("style", style),
        ("page", page),
        ("data", data),
    ])
}
