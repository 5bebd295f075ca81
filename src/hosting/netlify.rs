//! The configuration for Netlify: `_headers` and `netlify.toml`.
//!
//! <https://docs.netlify.com/manage/routing/headers/>

use super::{
    Build, Settings, Unfit, cache_control,
    listed::{CACHE, everywhere, files, is_frame_at, is_page, of_file, of_frame, rule},
};

/// The `_headers` file for a build.
///
/// ```
/// use docent::hosting::{Build, Settings, netlify};
/// let build = Build { files: vec!["programs/index.html".into()], ..Build::default() };
/// let settings = Settings { root: "/", folder: "/", frame_ancestors: "'self'", connect: &[] };
/// let text = netlify::headers(&build, &settings)?;
/// assert!(text.contains("\n/programs\n  Cache-Control: no-cache\n"));
/// # Ok::<(), docent::hosting::Unfit>(())
/// ```
///
/// # Errors
///
/// When a setting holds what would change the meaning of the file.
pub fn headers(build: &Build, settings: &Settings<'_>) -> Result<String, Unfit> {
    settings.check()?;
    let root = settings.root;
    // No cache rule among these: each file has one, so that none is given twice.
    let mut rules = vec![rule(&format!("{root}*"), &[], &everywhere(build, settings))];
    let frame = of_frame(build, settings);
    for page in build.files.iter().filter(|file| is_page(file)) {
        let mut headers = vec![(CACHE, cache_control(page).to_owned())];
        let address = page.trim_end_matches("index.html").trim_end_matches('/');
        if is_frame_at(address) {
            // Behind the first rule: a later one, and a narrower one, takes its place.
            headers.extend(frame.iter().cloned());
        }
        if address != page {
            rules.push(rule(&format!("{root}{address}"), &[], &headers));
        }
        rules.push(rule(&format!("{root}{page}"), &[], &headers));
    }
    rules.extend(files(build).map(|file| rule(&format!("{root}{file}"), &[], &of_file(file))));
    Ok(format!(
        "# Docent at {root}, for Netlify. This belongs beside the site’s files, or into what\n\
         # stands there; netlify.toml belongs to it. It names files of its build: renew all\n\
         # together.\n\
         #\n\
         # What the host does in its own way: it packs files itself, so that the copies *.br and\n\
         # *.gz need not be uploaded; a page also answers with a slash behind its address; a\n\
         # missing file gets 404.html and not one line of text; that has the host’s own cache\n\
         # rule, which asks each time; POST gets what the host says to it.\n\n{}",
        rules.join("\n")
    ))
}

/// The `netlify.toml` for a site at this root.
///
/// # Errors
///
/// When a setting holds what would change the meaning of the file.
pub fn toml(settings: &Settings<'_>) -> Result<String, Unfit> {
    settings.check()?;
    let root = settings.root;
    let unknown = if root == "/" {
        "# At the root of a host, an unknown address gets 404.html without a word here.\n"
            .to_owned()
    } else {
        format!("[[redirects]]\n  from = \"{root}*\"\n  to = \"{root}404.html\"\n  status = 404\n")
    };
    Ok(format!(
        "# Docent at {root}, for Netlify. This belongs where `netlify deploy` is called, or at\n\
         # the top of the repository, or into what stands there.\n\n\
         # Else the host leads from each page to an address with a slash behind.\n\
         [build.processing.html]\n  pretty_urls = false\n\n{unknown}"
    ))
}
