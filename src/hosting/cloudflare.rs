//! The configuration for Cloudflare Pages: `_headers` and `_redirects`.
//!
//! <https://developers.cloudflare.com/pages/configuration/headers/>

use super::{
    BRIEF, Build, Settings, Unfit, cache_control,
    listed::{CACHE, POLICY, addresses, everywhere, files, is_frame_at, of_file, of_frame, rule},
};
use std::collections::BTreeMap;

/// How many rules the host reads; it leaves out those behind.
const RULES: usize = 100;
/// How many characters of a line it reads.
const LINE: usize = 2000;
/// How many of the redirects that name one address.
const REDIRECTS: usize = 2000;

/// An address at which no build has a file.
const NOWHERE: &str = "404/nowhere";

/// The `_headers` file for a build.
///
/// ```
/// use docent::hosting::{Build, Settings, cloudflare};
/// let build = Build { files: vec!["a-0123456789ab.js".into()], ..Build::default() };
/// let settings = Settings { root: "/", folder: "/", frame_ancestors: "'self'", connect: &[] };
/// let text = cloudflare::headers(&build, &settings)?;
/// assert!(text.contains("\n/a-0123456789ab.js\n  ! Cache-Control\n  Cache-Control: public, "));
/// # Ok::<(), docent::hosting::Unfit>(())
/// ```
///
/// # Errors
///
/// When a setting holds what would change the meaning of the file, and when there is
/// more in it than the host reads.
pub fn headers(build: &Build, settings: &Settings<'_>) -> Result<String, Unfit> {
    settings.check()?;
    let root = settings.root;
    let checked = (CACHE, cache_control("index.html").to_owned());
    // Without the sign in front, the host lets all origins read all files.
    let all = [everywhere(build, settings), vec![checked]].concat();
    let mut rules = vec![rule(&format!("{root}*"), &["access-control-allow-origin"], &all)];
    let frame = of_frame(build, settings);
    for address in addresses(build).filter(|address| is_frame_at(address)) {
        rules.push(rule(&format!("{root}{address}"), &[POLICY], &frame));
    }
    let mut folders = BTreeMap::new();
    for file in files(build) {
        let mut headers = of_file(file);
        match file.rsplit_once('/') {
            // Such a rule also holds for what is missing, which then is kept for a minute.
            Some((folder, _)) if cache_control(file) == BRIEF => {
                headers.retain(|(name, _)| *name != "content-type");
                folders.insert(folder, headers);
            }
            _ => rules.push(rule(&format!("{root}{file}"), &[CACHE], &headers)),
        }
    }
    for (folder, headers) in folders {
        rules.push(rule(&format!("{root}{folder}/*"), &[CACHE], &headers));
    }
    if rules.len() > RULES {
        return Err(Unfit::Rules(rules.len()));
    }
    let text = format!(
        "# Docent at {root}, for Cloudflare Pages. This and _redirects belong beside the site’s\n\
         # files, or into what stands there. They name files of their build: renew all together.\n\
         #\n\
         # What the host does in its own way: it packs files itself, so that the copies *.br and\n\
         # *.gz need not be uploaded; a missing file gets 404.html and not one line of text;\n\
         # any method but GET and HEAD gets 405 without `Allow`; index.html of a frame asked for\n\
         # by that name may be shown by the site only.\n\n{}",
        rules.join("\n")
    );
    match text.lines().map(|line| line.chars().count()).max() {
        Some(longest) if longest > LINE => Err(Unfit::Line(longest)),
        _ => Ok(text),
    }
}

/// The `_redirects` file for a build. Not one line of it redirects: each says which file
/// an address means, where the host would lead to a slash or away from one.
///
/// # Errors
///
/// When a setting holds what would change the meaning of the file, and when there is
/// more in it than the host reads.
pub fn redirects(build: &Build, settings: &Settings<'_>) -> Result<String, Unfit> {
    settings.check()?;
    let root = settings.root;
    let mut lines = vec![];
    let mut means = |address: &str, file: &str| {
        lines.push(format!("{address} {root}{file} 200\n"));
    };
    for address in addresses(build) {
        if address.is_empty() {
            means(&format!("{root}index.html"), "");
            continue;
        }
        means(&format!("{root}{address}"), &format!("{address}/"));
        means(&format!("{root}{address}/"), NOWHERE);
        means(&format!("{root}{address}/index.html"), &format!("{address}/"));
    }
    means(&format!("{root}404.html"), "404");
    means(&format!("{root}404"), NOWHERE);
    if root != "/" {
        means(root.trim_end_matches('/'), NOWHERE);
    }
    if lines.len() > REDIRECTS {
        return Err(Unfit::Rules(lines.len()));
    }
    Ok(format!(
        "# Docent at {root}, for Cloudflare Pages. Not one of these redirects: each says which\n\
         # file an address means, so that a page has one address, without a slash behind.\n\
         # {root}{NOWHERE} is none, so it gets 404.html.\n\n{}",
        lines.concat()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT_ROOT: Settings<'_> =
        Settings { root: "/", folder: "/", frame_ancestors: "'self'", connect: &[] };

    #[test]
    fn more_than_the_host_reads_is_refused() {
        let named = |count: usize| {
            let files = (0..count).map(|number| format!("a{number}.svg")).collect();
            headers(&Build { files, ..Build::default() }, &AT_ROOT).err()
        };
        assert_eq!((named(99), named(100)), (None, Some(Unfit::Rules(101))));
        let pages: Vec<_> = (0..40).map(|number| format!("<style>{number}</style>")).collect();
        let pages = pages.concat();
        let refused = headers(&Build { pages, ..Build::default() }, &AT_ROOT).err();
        assert!(matches!(refused, Some(Unfit::Line(2001..))), "{refused:?}");
    }
}
