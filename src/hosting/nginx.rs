//! The configuration of an nginx that serves a build with the rules of this room.
//!
//! What is written goes inside a server block and touches no address outside
//! the site's root. An `if` in it only ever holds a `return`, the one use that
//! nginx promises to be safe.

use super::{
    FRAME_HEADERS, HOUR, KINDS, SECURITY_HEADERS, SHARED_HEADERS, SITE_ANCESTORS, Settings, Unfit,
    cache_control, content_security_policy, frame_ancestors,
    patterns::{Rule, UNTIDY, rules},
};

/// The headers whose values depend on the answer. One without a value is not sent.
const VARYING: [(&str, &str); 5] = [
    ("cache-control", "$docent_cache"),
    ("access-control-allow-origin", "$docent_origin"),
    ("cross-origin-embedder-policy", "$docent_embedder"),
    ("cross-origin-resource-policy", "$docent_resource"),
    ("allow", "$docent_allow"),
];

/// Stands in the policy for who may show a frame besides the site.
const OTHERS: &str = "$docent_frames";

/// What an answer depends on.
#[derive(Clone, Copy)]
enum For<'a> {
    /// Those who come to the site.
    Site,
    /// Every origin.
    All,
    /// The site, and who may show frames besides: sources with a space before each.
    Frames(&'a str),
}

impl Rule {
    fn location(&self, root: &str) -> Vec<String> {
        let mut lines = vec![format!("location ~ \"{}\" {{", self.pattern)];
        let readers = if self.is_shared { For::All } else { For::Site };
        let head = head(root, self.cache, readers).into_iter();
        let inner = head.chain(["try_files $uri =404;".into()]);
        lines.extend(inner.map(|line| format!("    {line}")));
        lines.push("}".into());
        lines
    }
}

/// The configuration for a build whose pages have this text.
///
/// ```
/// use docent::hosting::{Settings, nginx::configuration};
/// let settings = Settings {
///     root: "/a/b/",
///     folder: "/var/www/docent",
///     frame_ancestors: "'self'",
///     connect: &[],
/// };
/// let text = configuration("<script>boot()</script>", &settings)?;
/// assert!(text.contains("location ^~ /a/b/ {"));
/// # Ok::<(), docent::hosting::Unfit>(())
/// ```
///
/// # Errors
///
/// When a setting holds what would change the meaning of the configuration.
pub fn configuration(index: &str, settings: &Settings<'_>) -> Result<String, Unfit> {
    settings.check()?;
    let Settings { root, connect, .. } = *settings;
    let pattern = settings.root_pattern();
    let ancestors = frame_ancestors(settings.frame_ancestors);
    let others = ancestors.strip_prefix(SITE_ANCESTORS).unwrap_or_default();
    let policy = content_security_policy(index, &[SITE_ANCESTORS, OTHERS].concat(), connect);
    let types = KINDS.map(|kind| format!("\"{}\" {};", kind.content_type, kind.extension));
    let headers: Vec<_> = [("content-security-policy", policy.as_str())]
        .into_iter()
        .chain(SECURITY_HEADERS)
        .chain(VARYING)
        .map(|(name, value)| format!("add_header {name} \"{value}\" always;"))
        .collect();
    let assets: Vec<_> = rules().iter().flat_map(|rule| rule.location(&pattern)).collect();
    let folder_itself = match root.trim_end_matches('/') {
        "" => String::new(),
        path => format!(
            "# nginx must not lead from here to a slash.\n\
             location = {path} {{\n    error_page 404 {root}404.txt;\n    return 404;\n}}\n\n"
        ),
    };
    let pages = head(&pattern, cache_control("index.html"), For::Site);
    let frames = head(&pattern, cache_control("index.html"), For::Frames(others));
    let marks = [
        ("{folder_itself}", folder_itself.as_str()),
        ("{types}", &lines(&types, 8)),
        ("{headers}", &lines(&headers, 4)),
        ("{pages}", &lines(&pages, 4)),
        ("{page}", &lines(&pages, 8)),
        ("{frames}", &lines(&frames, 8)),
        ("{rest}", &lines(&head(&pattern, HOUR, For::Site), 8)),
        ("{assets}", &lines(&assets, 8)),
        ("{checked}", cache_control("404.html")),
        ("{root}", root),
        ("{folder}", settings.bare_folder()),
    ];
    let template = include_str!("nginx.conf").to_owned();
    Ok(marks.into_iter().fold(template, |text, (mark, value)| text.replace(mark, value)))
}

fn lines(lines: &[String], indent: usize) -> String {
    lines.iter().map(|line| format!("{:indent$}{line}", "")).collect::<Vec<_>>().join("\n")
}

/// The head of a location: what it refuses, and what its answers say.
fn head(root: &str, cache: &str, readers: For<'_>) -> Vec<String> {
    let said: &[_] = match readers {
        For::Site => &[],
        For::All => &SHARED_HEADERS,
        For::Frames(_) => &FRAME_HEADERS,
    };
    let said = said.iter().filter_map(|(name, value)| {
        let (_, variable) = VARYING.iter().find(|(varying, _)| varying == name)?;
        Some(format!("set {variable} \"{value}\";"))
    });
    let others = match readers {
        For::Frames(others) => Some(format!("set {OTHERS} \"{others}\";")),
        For::Site | For::All => None,
    };
    [
        "if ($request_method !~ \"^(GET|HEAD)$\") { return 405; }".into(),
        format!("set $docent_cache \"{cache}\";"),
    ]
    .into_iter()
    // Before the refusal, so that it holds for that answer too.
    .chain(said)
    .chain(others)
    .chain([format!(
        "if ($request_uri ~ \"^[^?]*{UNTIDY}|^{root}[^?]+/(\\?|$)\") {{ return 404; }}"
    )])
    .collect()
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
        let policy = content_security_policy("<style>a{}</style>", "'self'$docent_frames", &[]);
        assert!(text.contains(&format!("\"{policy}\" always;")));
        assert_eq!(text.matches("set $docent_frames \" https://school.example\";").count(), 1);
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
}
