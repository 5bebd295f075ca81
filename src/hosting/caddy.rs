//! The configuration of a Caddy that serves a build with the rules of this room.
//!
//! What is written goes inside a site block and touches no address outside the
//! site's root.

use super::{
    FRAME_HEADERS, HOUR, KINDS, SECURITY_HEADERS, SHARED_HEADERS, SITE_ANCESTORS, Settings, Unfit,
    cache_control, content_security_policy, frame_ancestors, kind_of,
    patterns::{UNTIDY, rules},
};

/// The configuration for a build whose pages have this text.
///
/// ```
/// use docent::hosting::{Settings, caddy::configuration};
/// let settings = Settings {
///     root: "/a/b/",
///     folder: "/var/www/docent",
///     frame_ancestors: "'self'",
///     connect: &[],
/// };
/// let text = configuration("<script>boot()</script>", &settings)?;
/// assert!(text.contains("uri strip_prefix /a/b\n"));
/// # Ok::<(), docent::hosting::Unfit>(())
/// ```
///
/// # Errors
///
/// When a setting holds what would change the meaning of the configuration.
pub fn configuration(pages: &str, settings: &Settings<'_>) -> Result<String, Unfit> {
    settings.check()?;
    let Settings { root, connect, .. } = *settings;
    let policy = |ancestors: &str| content_security_policy(pages, ancestors, connect);
    let site = policy(SITE_ANCESTORS);
    let frame = policy(&frame_ancestors(settings.frame_ancestors));
    let named = |policy, others: &[(&'static str, &'static str)]| {
        let others = others.iter().map(|(name, value)| line(name, value));
        [line("content-security-policy", policy)].into_iter().chain(others).collect::<Vec<_>>()
    };
    let shared: Vec<_> =
        KINDS.iter().filter(|kind| kind.is_shared).map(|kind| kind.extension).collect();
    let strip = match root.trim_end_matches('/') {
        // To strip nothing would strip the slash.
        "" => String::new(),
        bare => format!("\turi strip_prefix {bare}\n"),
    };
    let marks = [
        ("{headers}", lines(&named(&site, &SECURITY_HEADERS), 2)),
        ("{sharing}", lines(&SHARED_HEADERS.map(|(name, value)| line(name, value)), 2)),
        ("{kinds}", lines(&kinds(), 2)),
        ("{assets}", lines(&assets(), 2)),
        ("{frames}", lines(&named(&frame, &FRAME_HEADERS), 3)),
        ("{rest}", HOUR.to_owned()),
        ("{html}", kind_of("404.html").map_or("", |kind| kind.content_type).to_owned()),
        ("{checked}", cache_control("404.html").to_owned()),
        ("{shared}", shared.join("|")),
        ("{untidy}", UNTIDY.to_owned()),
        ("{pattern}", settings.root_pattern()),
        ("{strip}", strip),
        ("{root}", root.to_owned()),
        ("{folder}", settings.bare_folder().to_owned()),
    ];
    let template = include_str!("Caddyfile").to_owned();
    let text = marks.iter().fold(template, |text, (mark, value)| text.replace(mark, value));
    Ok(text)
}

/// The type of each extension, and what depends on it.
fn kinds() -> Vec<String> {
    let of = |kind: &super::Kind| {
        let name = format!("@docent_{}", kind.extension);
        let mut lines = vec![
            format!("{name} path_regexp `\\.(?i:{})$`", kind.extension),
            format!("header {name} Content-Type \"{}\"", kind.content_type),
        ];
        if kind.extension == "html" {
            lines.push(format!("header {name} Cache-Control \"{}\"", cache_control("a.html")));
        }
        if kind.is_compressible {
            // Once it is written: the server names it again beside a packed copy.
            lines.push(format!(
                "header {name} {{\n\t\t\tVary \"Accept-Encoding\"\n\t\t\tdefer\n\t\t}}"
            ));
        }
        lines
    };
    KINDS.iter().flat_map(of).collect()
}

/// The cache rules, the one that is to hold behind those that fit as well.
fn assets() -> Vec<String> {
    let rules = rules();
    let of = |(number, rule): (usize, &super::patterns::Rule)| {
        [
            format!("@docent_rule{number} path_regexp `{}`", rule.pattern),
            format!("header @docent_rule{number} Cache-Control \"{}\"", rule.cache),
        ]
    };
    rules.iter().enumerate().rev().flat_map(of).collect()
}

fn line(name: &str, value: &str) -> String {
    format!("{name} \"{value}\"")
}

fn lines(lines: &[String], indent: usize) -> String {
    let tabs = "\t".repeat(indent);
    lines.iter().map(|line| format!("{tabs}{line}")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_header_is_there_and_no_mark_is_left() {
        let settings = Settings {
            root: "/a.b/",
            folder: "/var/www/docent/",
            frame_ancestors: "https://school.example",
            connect: &[],
        };
        let text = configuration("", &settings).unwrap();
        for (name, value) in SECURITY_HEADERS.into_iter().chain(SHARED_HEADERS).chain(FRAME_HEADERS)
        {
            assert!(text.contains(&format!("\t{name} \"{value}\"\n")), "{name}");
        }
        assert_eq!(text.matches("frame-ancestors 'self'; ").count(), 1);
        assert_eq!(text.matches("frame-ancestors 'self' https://school.example; ").count(), 1);
        assert!(text.contains("`^/a[.]b/`") && text.contains("\"/var/www/docent\""));
        for mark in ["{root}", "{pattern}", "{headers}", "{strip}", "{untidy}", "{rest}"] {
            assert!(!text.contains(mark), "{mark}");
        }
    }
}
