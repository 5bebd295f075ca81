//! What a build holds.

use std::{fs, io, path::Path};

/// The files of a build, as a configuration needs them.
#[derive(Clone, Debug, Default)]
pub struct Build {
    /// The text of all pages, one behind the other.
    pub pages: String,
    /// The path of each file below the folder, in order, compressed copies left out.
    pub files: Vec<String>,
}

impl Build {
    /// Reads a finished build.
    ///
    /// # Errors
    ///
    /// Where the folder cannot be read.
    pub fn read(dir: &Path) -> io::Result<Self> {
        let mut build = Self::default();
        build.add(dir, "")?;
        let is_packed = |file: &String| [".br", ".gz"].iter().any(|it| file.ends_with(it));
        build.files.retain(|file| !is_packed(file));
        Ok(build)
    }

    fn add(&mut self, dir: &Path, below: &str) -> io::Result<()> {
        let mut entries = fs::read_dir(dir)?.collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            let file = [below, &entry.file_name().to_string_lossy()].concat();
            if path.is_dir() {
                self.add(&path, &[&file, "/"].concat())?;
                continue;
            }
            if path.extension().is_some_and(|it| it == "html") {
                self.pages += &fs::read_to_string(&path)?;
            }
            self.files.push(file);
        }
        Ok(())
    }
}

/// The text of all pages of a build, one behind the other.
///
/// # Errors
///
/// Where the folder cannot be read.
pub fn pages(dir: &Path) -> io::Result<String> {
    Build::read(dir).map(|build| build.pages)
}
