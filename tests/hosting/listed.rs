//! Hosts that read a `_headers` file, as their documentation describes them: which file an
//! address means there, and which rules its answer gets.

use std::collections::{BTreeMap, BTreeSet};

/// An answer, its headers by name in lower case.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
}

impl Answer {
    /// The value of a header, empty where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// A host, as the files describe it that the build writes for it.
pub(crate) trait Host {
    const NAME: &str;
    /// Addresses at which it lets fewer show a page than the small server.
    const STRICTER: &[&str];
    /// Addresses that lead nowhere elsewhere and to a page here.
    const SHOWN: &[&str];

    fn read<'a>(files: BTreeSet<String>, text: impl Fn(&str) -> &'a str) -> Self;
    fn answer(&self, target: &str) -> Answer;
}

/// One rule: the addresses, and what it says in its order.
struct Rule {
    address: String,
    said: Vec<Said>,
}

enum Said {
    Taken(String),
    Given(String, String),
}

/// Reads a `_headers` file; a line that is none of it ends the test.
fn rules(text: &str) -> Vec<Rule> {
    let mut rules = Vec::<Rule>::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if line.starts_with('/') {
            assert!(rules.iter().all(|rule| rule.address != line), "{line} stands there twice");
            assert!(line.matches('*').count() <= 1, "{line}");
            rules.push(Rule { address: line.into(), said: vec![] });
            continue;
        }
        let said = line.strip_prefix("  ").unwrap_or_else(|| panic!("{line} is no rule"));
        let said = match (said.strip_prefix("! "), said.split_once(": ")) {
            (Some(name), _) => Said::Taken(name.to_lowercase()),
            (_, Some((name, value))) => Said::Given(name.to_lowercase(), value.into()),
            _ => panic!("{line} is no header"),
        };
        rules.last_mut().expect("a rule begins with its address").said.push(said);
    }
    rules
}

fn fits(pattern: &str, path: &str) -> bool {
    pattern.split_once('*').map_or_else(
        || pattern == path,
        |(before, after)| {
            path.len() >= before.len() + after.len()
                && path.starts_with(before)
                && path.ends_with(after)
        },
    )
}

/// What both hosts send by the extension of a file.
fn kind(file: &str) -> String {
    let kind = match file.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "json" => "application/json",
        _ => "of/the-host",
    };
    kind.into()
}

/// Cloudflare Pages: `packages/pages-shared/asset-server` of cloudflare/workers-sdk.
pub(crate) struct Cloudflare {
    files: BTreeSet<String>,
    rules: Vec<Rule>,
    redirects: BTreeMap<String, String>,
}

impl Host for Cloudflare {
    const NAME: &str = "Cloudflare Pages";
    const STRICTER: &[&str] = &["embed/programs/index.html"];
    const SHOWN: &[&str] = &[];

    fn read<'a>(files: BTreeSet<String>, text: impl Fn(&str) -> &'a str) -> Self {
        let (headers, redirects) = (text("cloudflare/_headers"), text("cloudflare/_redirects"));
        assert!(headers.lines().all(|line| line.chars().count() <= 2000), "a line is too long");
        let rules = rules(headers);
        assert!(rules.len() <= 100, "{} rules", rules.len());
        let redirects: BTreeMap<_, _> = redirects
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| match line.split(' ').collect::<Vec<_>>()[..] {
                [from, to, "200"] => (from.to_owned(), to.to_owned()),
                _ => panic!("{line} is no rewriting"),
            })
            .collect();
        assert!(redirects.len() <= 2000, "{} redirects", redirects.len());
        Self { files, rules, redirects }
    }

    fn answer(&self, target: &str) -> Answer {
        // An address that is named is rewritten once; headers go by the one that was asked for.
        let path = self.redirects.get(target).map_or(target, String::as_str);
        let has = |file: &str| self.files.contains(file);
        let found = |file: String| (200, file);
        let moved = |to: String| (308, to);
        let (status, file) = if let Some(folder) = path.strip_suffix('/') {
            let (index, page) = (format!("{path}index.html"), format!("{folder}.html"));
            if has(&index) {
                found(index)
            } else if has(&page) {
                moved(folder.into())
            } else {
                (404, "404.html".into())
            }
        } else if has(path) {
            match path.strip_suffix(".html") {
                Some(bare) => moved(bare.trim_end_matches("index").into()),
                None => found(path.into()),
            }
        } else if has(&format!("{path}.html")) {
            found(format!("{path}.html"))
        } else if has(&format!("{path}/index.html")) {
            moved(format!("{path}/"))
        } else {
            (404, "404.html".into())
        };
        let mut headers = BTreeMap::from(
            [
                ("access-control-allow-origin", "*"),
                ("referrer-policy", "strict-origin-when-cross-origin"),
                ("x-content-type-options", "nosniff"),
                ("cache-control", "public, max-age=0, must-revalidate"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned())),
        );
        if status == 308 {
            headers.insert("location".into(), file);
        } else {
            headers.insert("content-type".into(), kind(&file));
        }
        let mut set = BTreeSet::new();
        for rule in self.rules.iter().filter(|rule| fits(&rule.address, target)) {
            for said in &rule.said {
                match said {
                    Said::Taken(name) => {
                        headers.remove(name);
                    }
                    // What two rules give stands behind each other.
                    Said::Given(name, value) if !set.insert(name) && headers.contains_key(name) => {
                        let both = format!("{}, {value}", headers[name]);
                        headers.insert(name.clone(), both);
                    }
                    Said::Given(name, value) => {
                        headers.insert(name.clone(), value.clone());
                    }
                }
            }
        }
        Answer { status, headers }
    }
}

/// Netlify without its “pretty URLs”.
pub(crate) struct Netlify {
    files: BTreeSet<String>,
    rules: Vec<Rule>,
    /// The page of unknown addresses below each of these.
    unknown: Vec<(String, String)>,
}

impl Host for Netlify {
    const NAME: &str = "Netlify";
    const STRICTER: &[&str] = &[];
    const SHOWN: &[&str] = &["404"];

    fn read<'a>(files: BTreeSet<String>, text: impl Fn(&str) -> &'a str) -> Self {
        let toml = text("netlify/netlify.toml");
        assert!(toml.contains("\n[build.processing.html]\n  pretty_urls = false\n"), "{toml}");
        let value = |key: &str| {
            let line = toml.lines().find_map(|line| line.strip_prefix(&format!("  {key} = ")));
            line.map(|value| value.trim_matches('"').to_owned())
        };
        let unknown = value("from").map(|from| {
            assert_eq!(value("status").as_deref(), Some("404"));
            (from, value("to").expect("a page"))
        });
        let unknown = unknown.into_iter().chain([("/*".into(), "/404.html".into())]).collect();
        Self { files, rules: rules(text("netlify/_headers")), unknown }
    }

    fn answer(&self, target: &str) -> Answer {
        let bare = target.trim_end_matches('/');
        let candidates = [bare.to_owned(), format!("{bare}/index.html"), format!("{bare}.html")];
        let found = candidates.iter().find(|file| self.files.contains(*file));
        let unknown = self.unknown.iter().find(|(from, _)| fits(from, target));
        let (_, unknown) = unknown.expect("each address fits");
        assert!(self.files.contains(unknown), "{unknown} is there");
        let (status, file) = found.map_or((404, unknown), |file| (200, file));
        let mut headers = BTreeMap::from([
            ("content-type".to_owned(), kind(file)),
            ("cache-control".to_owned(), "public,max-age=0,must-revalidate".to_owned()),
        ]);
        let of_site = |rule: &&Rule| {
            fits(&rule.address, target) || rule.address.trim_end_matches('/') == bare
        };
        let mut patterns = 0;
        for rule in self.rules.iter().filter(of_site) {
            // The later rule is the narrower one, whichever the host lets hold.
            patterns += usize::from(rule.address.contains('*'));
            for said in &rule.said {
                let Said::Given(name, value) = said else { panic!("{}: a sign", rule.address) };
                headers.insert(name.clone(), value.clone());
            }
        }
        assert!(patterns <= 1, "{target} fits one pattern");
        Answer { status, headers }
    }
}
