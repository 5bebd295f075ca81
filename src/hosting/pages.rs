//! The pages of a build.

use std::{fs, io, path::Path};

/// The text of all pages of a build, one behind the other.
///
/// # Errors
///
/// Where the folder cannot be read.
pub fn pages(dir: &Path) -> io::Result<String> {
    let mut all = String::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            all += &pages(&path)?;
        } else if path.extension().is_some_and(|it| it == "html") {
            all += &fs::read_to_string(&path)?;
        }
    }
    Ok(all)
}
