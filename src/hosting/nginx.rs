//! The configuration of an nginx that serves a build with the rules of this room.
//!
//! What is written goes inside a server block and touches no address outside
//! the site's root. An `if` in it only ever holds a `return`, the one use that
//! nginx promises to be safe.

use super::{HOUR, KINDS, SECURITY_HEADERS, cache_control, content_security_policy};
use std::fmt;

/// What a configuration depends on besides the build.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// Where the site stands on its host, with a slash at both ends: `/` or `/a/b/`.
    pub root: &'a str,
    /// The folder of the build on the machine of the host, an absolute path.
    pub folder: &'a str,
    /// Who may show the site in a frame, as in a content security policy.
    pub frame_ancestors: &'a str,
    /// The origins besides the site's own that the app talks to.
    pub connect: &'a [String],
}

/// A setting that cannot stand in a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The root is no path of letters, digits and `-._~`.
    Root,
    /// The folder is no absolute path, or holds a sign that nginx would read.
    Folder,
    /// The frame ancestors would end their directive, or hold such a sign.
    FrameAncestors,
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Root => "the site must stand at a plain path such as /a/b/",
            Self::Folder => {
                "the document root must be an absolute path without quotes, backslashes or $"
            }
            Self::FrameAncestors => {
                "frame ancestors are sources divided by spaces, such as 'self' https://school.example"
            }
        })
    }
}

impl std::error::Error for Unfit {}

/// What nginx would tidy up in an address before it looks for a file. Such an
/// address is refused, and so is one with a slash behind: each file has one.
const UNTIDY: &str = r"(%|//|/\.\.?(/|\?|$))";

/// A name that holds a hash of the bytes, up to the hash.
const HASHED: &str = "-[0-9a-f]{12}";

/// The headers whose values depend on the answer. One without a value is not sent.
const VARYING: [(&str, &str); 3] = [
    ("cache-control", "$docent_cache"),
    ("access-control-allow-origin", "$docent_origin"),
    ("allow", "$docent_allow"),
];

/// Files that are answered alike.
struct Rule {
    /// The addresses, as a regular expression.
    pattern: String,
    cache: &'static str,
    is_shared: bool,
}

impl Rule {
    fn new(pattern: impl Into<String>, example: &str, is_shared: bool) -> Self {
        Self { pattern: pattern.into(), cache: cache_control(example), is_shared }
    }

    fn location(&self, root: &str) -> Vec<String> {
        let mut lines = vec![format!("location ~ \"{}\" {{", self.pattern)];
        let head = head(root, self.cache, self.is_shared).into_iter();
        let inner = head.chain(["try_files $uri =404;".into()]);
        lines.extend(inner.map(|line| format!("    {line}")));
        lines.push("}".into());
        lines
    }
}

/// The rules for assets; the first that fits holds.
fn rules() -> Vec<Rule> {
    let shared: Vec<_> =
        KINDS.iter().filter(|kind| kind.is_shared).map(|kind| kind.extension).collect();
    let shared = shared.join("|");
    let mut rules = vec![
        Rule::new(r"/embed\.js$", "embed.js", true),
        Rule::new(format!(r"{HASHED}([._][^/-][^/]*)?\.(?i:{shared})$"), "a-0123456789ab.js", true),
        Rule::new(format!("{HASHED}[._][^/-][^/]*$"), "a-0123456789ab.svg", false),
    ];
    for kind in KINDS {
        let example = format!("a.{}", kind.extension);
        if kind.extension != "html" && cache_control(&example) != HOUR {
            let pattern = format!(r"\.(?i:{})$", kind.extension);
            rules.push(Rule::new(pattern, &example, kind.is_shared));
        }
    }
    rules.push(Rule::new(format!(r"\.(?i:{shared})$"), "a.js", true));
    rules
}

/// The configuration for a build whose pages have this text.
///
/// ```
/// use docent::hosting::nginx::{Settings, configuration};
/// let settings = Settings {
///     root: "/a/b/",
///     folder: "/var/www/docent",
///     frame_ancestors: "'self'",
///     connect: &[],
/// };
/// let text = configuration("<script>boot()</script>", &settings)?;
/// assert!(text.contains("location ^~ /a/b/ {"));
/// # Ok::<(), docent::hosting::nginx::Unfit>(())
/// ```
///
/// # Errors
///
/// When a setting holds what would change the meaning of the configuration.
pub fn configuration(index: &str, settings: &Settings<'_>) -> Result<String, Unfit> {
    check(settings)?;
    let Settings { root, frame_ancestors, connect, .. } = *settings;
    let policy = content_security_policy(index, frame_ancestors.trim(), connect);
    let types = KINDS.map(|kind| format!("\"{}\" {};", kind.content_type, kind.extension));
    let headers: Vec<_> = [("content-security-policy", policy.as_str())]
        .into_iter()
        .chain(SECURITY_HEADERS)
        .chain(VARYING)
        .map(|(name, value)| format!("add_header {name} \"{value}\" always;"))
        .collect();
    let assets: Vec<_> = rules().iter().flat_map(|rule| rule.location(root)).collect();
    let folder_itself = match root.trim_end_matches('/') {
        "" => String::new(),
        path => format!(
            "# nginx must not lead from here to a slash.\n\
             location = {path} {{\n    error_page 404 {root}404.txt;\n    return 404;\n}}\n\n"
        ),
    };
    let marks = [
        ("{folder_itself}", folder_itself.as_str()),
        ("{types}", &lines(&types, 8)),
        ("{headers}", &lines(&headers, 4)),
        ("{pages}", &lines(&head(root, cache_control("index.html"), false), 4)),
        ("{rest}", &lines(&head(root, HOUR, false), 8)),
        ("{assets}", &lines(&assets, 8)),
        ("{checked}", cache_control("404.html")),
        ("{root}", root),
        ("{folder}", settings.folder.trim_end_matches('/')),
    ];
    let template = include_str!("nginx.conf").to_owned();
    Ok(marks.into_iter().fold(template, |text, (mark, value)| text.replace(mark, value)))
}

fn lines(lines: &[String], indent: usize) -> String {
    lines.iter().map(|line| format!("{:indent$}{line}", "")).collect::<Vec<_>>().join("\n")
}

/// The head of a location: what it refuses, and what its answers say.
fn head(root: &str, cache: &str, is_shared: bool) -> Vec<String> {
    // Of the signs that a root may hold, only this one means something here.
    let root = root.replace('.', "[.]");
    let mut head = vec![
        "if ($request_method !~ \"^(GET|HEAD)$\") { return 405; }".into(),
        format!("set $docent_cache \"{cache}\";"),
        format!("if ($request_uri ~ \"^[^?]*{UNTIDY}|^{root}[^?]+/(\\?|$)\") {{ return 404; }}"),
    ];
    if is_shared {
        // Before the refusal, so that it holds for that answer too.
        head.insert(2, "set $docent_origin \"*\";".into());
    }
    head
}

fn check(settings: &Settings<'_>) -> Result<(), Unfit> {
    let Settings { root, folder, frame_ancestors, .. } = *settings;
    let is_path = |b: u8| b.is_ascii_alphanumeric() || b"/-_.~".contains(&b);
    // Between double quotes these end the text, escape, or begin a variable.
    let is_plain =
        |text: &str| !text.contains(['"', '\\', '$']) && !text.contains(char::is_control);
    if !root.starts_with('/')
        || !root.ends_with('/')
        || root.contains("//")
        || !root.bytes().all(is_path)
    {
        return Err(Unfit::Root);
    }
    if !folder.starts_with('/') || !is_plain(folder) {
        return Err(Unfit::Folder);
    }
    let is_ended = frame_ancestors.contains([';', ',']) || frame_ancestors.trim().is_empty();
    if is_ended || !is_plain(frame_ancestors) || !frame_ancestors.is_ascii() {
        return Err(Unfit::FrameAncestors);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT_FOLDER: Settings<'_> = Settings {
        root: "/a/b/",
        folder: "/var/www/docent/",
        frame_ancestors: "'self' https://school.example",
        connect: &[],
    };

    #[test]
    fn every_kind_and_header_is_there() {
        let text = configuration("<style>a{}</style>", &AT_FOLDER).unwrap();
        for kind in KINDS {
            let line = format!("\"{}\" {};", kind.content_type, kind.extension);
            assert!(text.contains(&line), "{line}");
        }
        for (name, value) in SECURITY_HEADERS {
            assert!(text.contains(&format!("add_header {name} \"{value}\" always;")), "{name}");
        }
        let policy = content_security_policy("<style>a{}</style>", AT_FOLDER.frame_ancestors, &[]);
        assert!(text.contains(&format!("\"{policy}\" always;")));
        assert_eq!(text.matches("# brotli_static on;").count(), 1);
        assert!(!text.contains("{root}") && !text.contains("{folder"), "every mark is replaced");
        assert_eq!(text.matches("add_header").count(), text.matches(" always;").count());
    }

    #[test]
    fn nothing_outside_the_folder_is_answered() {
        let text = configuration("", &AT_FOLDER).unwrap();
        let outer = text.lines().filter(|line| line.starts_with("location "));
        assert_eq!(outer.collect::<Vec<_>>(), ["location = /a/b {", "location ^~ /a/b/ {"]);
        assert!(text.contains("alias \"/var/www/docent/\";"));
        let text = configuration("", &Settings { root: "/", ..AT_FOLDER }).unwrap();
        let outer = text.lines().filter(|line| line.starts_with("location "));
        assert_eq!(outer.collect::<Vec<_>>(), ["location ^~ / {"]);
    }

    #[test]
    fn setting_is_refused_where_it_could_change_the_configuration() {
        let unfit = |settings: Settings<'_>| configuration("", &settings).err();
        for root in ["", "/a", "a/", "/a//b/", "/a b/", "/a;/", "/{/", "/$uri/", "/é/"] {
            assert_eq!(unfit(Settings { root, ..AT_FOLDER }), Some(Unfit::Root), "{root}");
        }
        for folder in ["", "dist", "/a\"b", "/a$b", "/a\\", "/a\nb"] {
            assert_eq!(unfit(Settings { folder, ..AT_FOLDER }), Some(Unfit::Folder), "{folder}");
        }
        for frame_ancestors in ["", " ", "'self'; x", "a, b", "\"a", "$uri", "a\nb", "é"] {
            let settings = Settings { frame_ancestors, ..AT_FOLDER };
            assert_eq!(unfit(settings), Some(Unfit::FrameAncestors), "{frame_ancestors}");
        }
    }
}
