//! The configurations of web servers for the finished build.

use crate::{Build, Failure};
use docent::{Shipped, hosting};
use std::fs;

/// Writes how each of the known hosts is to serve the finished build.
pub(crate) fn configure(build: &Build, root: &str, content: &Shipped) -> Result<(), Failure> {
    let finished = hosting::Build::read(&build.to)?;
    // Where content comes from, and where letters to an advisor go.
    let form = &content.catalog.institution.form_endpoint;
    let connect = form.iter().chain([&build.endpoint]).filter_map(|it| hosting::origin(it));
    let settings = hosting::Settings {
        root,
        folder: &build.document_root,
        frame_ancestors: &build.frame_ancestors,
        connect: &connect.collect::<Vec<_>>(),
    };
    for folder in ["cloudflare", "netlify"] {
        fs::create_dir_all(build.hosting.join(folder))?;
    }
    for (file, text) in hosting::configurations(&finished, &settings) {
        let path = build.hosting.join(file);
        match text {
            Ok(text) => fs::write(path, text)?,
            // More than one host reads is no reason to go without the others.
            Err(why @ (hosting::Unfit::Rules(_) | hosting::Unfit::Line(_))) => {
                eprintln!("finish: there is no {}, for {why}", path.display());
                if path.exists() {
                    fs::remove_file(path)?;
                }
            }
            Err(why) => return Err(why.into()),
        }
    }
    Ok(())
}
