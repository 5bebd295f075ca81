//! What a configuration depends on besides the build, and which of it is refused.

use std::fmt;

/// What a configuration depends on besides the build.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// Where the site stands on its host, with a slash at both ends: `/` or `/a/b/`.
    pub root: &'a str,
    /// The folder of the build on the machine of the host, an absolute path.
    pub folder: &'a str,
    /// Who may show the frames, as in a content security policy.
    pub frame_ancestors: &'a str,
    /// The origins besides the site's own that the app talks to.
    pub connect: &'a [String],
}

/// Why a configuration cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The root is no path of letters, digits and `-._~`.
    Root,
    /// The folder is no absolute path, or holds a sign that a server would read.
    Folder,
    /// The frame ancestors would end their directive, or hold such a sign.
    FrameAncestors,
    /// So many rules are more than the host reads.
    Rules(usize),
    /// A line of so many characters is longer than the host reads.
    Line(usize),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Root => "the site must stand at a plain path such as /a/b/",
            Self::Folder => {
                "the document root must be an absolute path without quotes, braces, backslashes or $"
            }
            Self::FrameAncestors => {
                "frame ancestors are sources divided by spaces, such as 'self' https://school.example"
            }
            Self::Rules(count) => return write!(f, "{count} rules are more than the host reads"),
            Self::Line(length) => {
                return write!(f, "a line of {length} characters is longer than the host reads");
            }
        })
    }
}

impl std::error::Error for Unfit {}

impl Settings<'_> {
    /// Refuses what would change the meaning of a configuration.
    pub(super) fn check(&self) -> Result<(), Unfit> {
        let Settings { root, folder, frame_ancestors, .. } = *self;
        let is_path = |b: u8| b.is_ascii_alphanumeric() || b"/-_.~".contains(&b);
        // Between double quotes these end the text, escape, or begin a variable.
        let is_plain = |text: &str| {
            !text.contains(['"', '\\', '$', '{', '}']) && !text.contains(char::is_control)
        };
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

    /// The root as a regular expression: of the signs it may hold, one means something there.
    pub(super) fn root_pattern(&self) -> String {
        self.root.replace('.', "[.]")
    }

    /// The folder without a slash behind it.
    pub(super) fn bare_folder(&self) -> &str {
        self.folder.trim_end_matches('/')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: Settings<'_> = Settings {
        root: "/a/b/",
        folder: "/var/www/docent/",
        frame_ancestors: "'self' https://school.example",
        connect: &[],
    };

    #[test]
    fn setting_is_refused_where_it_could_change_the_configuration() {
        assert_eq!(SOUND.check(), Ok(()));
        for root in ["", "/a", "a/", "/a//b/", "/a b/", "/a;/", "/{/", "/$uri/", "/é/"] {
            assert_eq!(Settings { root, ..SOUND }.check(), Err(Unfit::Root), "{root}");
        }
        for folder in ["", "dist", "/a\"b", "/a$b", "/a\\", "/a\nb", "/{env.A}"] {
            assert_eq!(Settings { folder, ..SOUND }.check(), Err(Unfit::Folder), "{folder}");
        }
        for frame_ancestors in ["", " ", "'self'; x", "a, b", "\"a", "$uri", "a\nb", "é", "{a}"] {
            let settings = Settings { frame_ancestors, ..SOUND };
            assert_eq!(settings.check(), Err(Unfit::FrameAncestors), "{frame_ancestors}");
        }
    }
}
