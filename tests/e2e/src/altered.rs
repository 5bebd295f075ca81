//! The built site with other content.

use std::fs;
use std::path::{Path, PathBuf};

use crate::server::{Server, wanted};

impl Server {
    /// Starts on a copy of the build whose catalog is what `alter` makes of the shipped one.
    ///
    /// The copy lies in `room`, a folder for tests, under a name that no other test uses.
    pub fn altered(room: &str, name: &str, alter: impl FnOnce(&str) -> String) -> Self {
        Self::altered_in(room, name, [("catalog", alter)])
    }

    /// The same with other content files too, by their names.
    pub fn altered_in<F: FnOnce(&str) -> String>(
        room: &str,
        name: &str,
        files: impl IntoIterator<Item = (&'static str, F)>,
    ) -> Self {
        Self::altered_with(room, name, files, &[])
    }

    /// The same with more arguments for the server, such as `&["--inbox"]`.
    pub fn altered_with<F: FnOnce(&str) -> String>(
        room: &str,
        name: &str,
        files: impl IntoIterator<Item = (&'static str, F)>,
        args: &[&str],
    ) -> Self {
        let to = Path::new(room).join(name);
        // What an earlier run left; where there is nothing, there is nothing to remove.
        let _ = fs::remove_dir_all(&to);
        copy(&PathBuf::from(wanted("DOCENT_DIST")), &to);
        for (file, alter) in files {
            let file = to.join("api/v1").join(file).with_extension("json");
            let shipped = told(&file, fs::read_to_string(&file));
            told(&file, fs::write(&file, alter(&shipped)));
            for compressed in ["json.br", "json.gz"] {
                let compressed = file.with_extension(compressed);
                told(&compressed, fs::remove_file(&compressed));
            }
        }
        Self::start(&[&["--dir", &*to.to_string_lossy()], args].concat())
    }
}

/// A copy of the build that a variable such as `DOCENT_DIST` names, with more files in it: their
/// paths, and what stands in them. A file that is there already stays as it is.
///
/// The copy lies in `room`, a folder for tests, under a name that no other test uses.
pub fn build_with(variable: &str, room: &str, name: &str, files: &[(String, Vec<u8>)]) -> PathBuf {
    let to = Path::new(room).join(name);
    // What an earlier run left; where there is nothing, there is nothing to remove.
    let _ = fs::remove_dir_all(&to);
    copy(&PathBuf::from(wanted(variable)), &to);
    for (file, bytes) in files {
        let file = to.join(file);
        if let Some(folder) = file.parent().filter(|_| !file.exists()) {
            told(folder, fs::create_dir_all(folder));
            told(&file, fs::write(&file, bytes));
        }
    }
    to
}

fn copy(from: &Path, to: &Path) {
    told(to, fs::create_dir_all(to));
    for entry in told(from, fs::read_dir(from)) {
        let entry = told(from, entry);
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            told(&target, fs::copy(entry.path(), &target));
        }
    }
}

fn told<T>(path: &Path, result: std::io::Result<T>) -> T {
    result.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
