//! Which requests are to fail, and how.

use crate::inbox;
use std::{
    fmt,
    str::FromStr,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

const CONTENT: [&str; 5] =
    ["catalog.json", "pathways.json", "timing.json", "assessment.json", "glossary.json"];

/// A way to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Not there.
    NotFound,
    /// An error of the server.
    Failed,
    /// Right, but after half a minute.
    Slow,
    /// Half of it, then the connection breaks.
    Cut,
    /// The connection closes without an answer. What was posted is kept.
    Drop,
    /// A page in place of JSON.
    Html,
    /// A value of the wrong type.
    Types,
    /// A reference to something absent.
    Reference,
    /// A major version that no reader knows.
    Version,
    /// More than a reader accepts.
    Huge,
    /// Headers and never a body; not even headers where something was posted.
    Stall,
    /// A request that is not taken.
    Refused,
    /// A redirect to the first page, which answers well.
    Moved,
    /// Right, but the second half comes some seconds after the first.
    Pieces,
}

impl Kind {
    /// Whether the answer is the content itself with something wrong in it.
    pub(crate) fn damages(self) -> bool {
        matches!(self, Self::Types | Self::Reference | Self::Version | Self::Huge)
    }
}

const CONTENT_KINDS: [(&str, Kind); 10] = [
    ("404", Kind::NotFound),
    ("500", Kind::Failed),
    ("slow", Kind::Slow),
    ("cut", Kind::Cut),
    ("drop", Kind::Drop),
    ("html", Kind::Html),
    ("types", Kind::Types),
    ("reference", Kind::Reference),
    ("version", Kind::Version),
    ("huge", Kind::Huge),
];
const WASM_KINDS: [(&str, Kind); 2] = [("404", Kind::NotFound), ("stall", Kind::Stall)];
const JS_KINDS: [(&str, Kind); 1] = [("404", Kind::NotFound)];
const INBOX_KINDS: [(&str, Kind); 5] = [
    ("303", Kind::Moved),
    ("400", Kind::Refused),
    ("500", Kind::Failed),
    ("stall", Kind::Stall),
    ("drop", Kind::Drop),
];
const PAGE_KINDS: [(&str, Kind); 3] =
    [("pieces", Kind::Pieces), ("500", Kind::Failed), ("slow", Kind::Slow)];

/// One fault as asked for: `catalog.json=404`, `catalog.json=dropx2`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// A content file, the extension of other files, `page`, or `inbox`.
    pub(crate) name: &'static str,
    /// How they fail.
    pub(crate) kind: Kind,
    /// How often, or always.
    times: Option<u32>,
}

/// A fault that cannot be had; its text lists those that can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NoSuchFault;

impl fmt::Display for NoSuchFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listed = |kinds: &[(&'static str, Kind)]| {
            kinds.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ")
        };
        write!(
            f,
            "NAME=KIND or NAME=KINDxN is wanted, such as catalog.json=404 or catalog.json=dropx2\n  \
             {}: {}\n  wasm: {}\n  js: {}\n  page: {}\n  inbox: {}",
            CONTENT.join(", "),
            listed(&CONTENT_KINDS),
            listed(&WASM_KINDS),
            listed(&JS_KINDS),
            listed(&PAGE_KINDS),
            listed(&INBOX_KINDS)
        )
    }
}

impl std::error::Error for NoSuchFault {}

impl FromStr for Fault {
    type Err = NoSuchFault;

    fn from_str(spec: &str) -> Result<Self, NoSuchFault> {
        let (name, way) = spec.split_once('=').ok_or(NoSuchFault)?;
        let (name, kinds): (_, &[_]) = match name {
            "wasm" => ("wasm", &WASM_KINDS),
            "js" => ("js", &JS_KINDS),
            "page" => ("page", &PAGE_KINDS),
            inbox::PATH => (inbox::PATH, &INBOX_KINDS),
            _ => (
                CONTENT.into_iter().find(|known| *known == name).ok_or(NoSuchFault)?,
                &CONTENT_KINDS,
            ),
        };
        let (word, times) = match way.rsplit_once('x') {
            Some((word, times)) => {
                (word, Some(times.parse().ok().filter(|times| *times > 0).ok_or(NoSuchFault)?))
            }
            None => (way, None),
        };
        let (_, kind) = kinds.iter().find(|(known, _)| *known == word).ok_or(NoSuchFault)?;
        Ok(Self { name, kind: *kind, times })
    }
}

impl Fault {
    fn concerns(&self, path: &str) -> bool {
        if CONTENT.contains(&self.name) {
            let folder =
                path.strip_suffix(self.name).and_then(|folder| folder.strip_suffix("api/v1/"));
            folder.is_some_and(|folder| folder.is_empty() || folder.ends_with('/'))
        } else if self.name == inbox::PATH || path == inbox::PATH {
            self.name == path
        } else if self.name == "page" {
            !path.contains('.')
        } else {
            path.rsplit_once('.').is_some_and(|(_, extension)| extension == self.name)
        }
    }
}

/// Browsers ask again by themselves when a connection closes without an answer,
/// Firefox up to ten times within some milliseconds. What comes so soon after is
/// their doing, not a person's or a test's.
const RETRY: Duration = Duration::from_millis(250);

/// The faults of a run, and how much of each is left.
pub(crate) struct Faults(Vec<(Fault, Mutex<Left>)>);

struct Left {
    times: Option<u32>,
    dropped: Option<Instant>,
}

impl Faults {
    /// The faults, none of which has happened yet.
    pub(crate) fn new(faults: Vec<Fault>) -> Self {
        let unused = |fault: Fault| {
            let left = Mutex::new(Left { times: fault.times, dropped: None });
            (fault, left)
        };
        Self(faults.into_iter().map(unused).collect())
    }

    /// How a request for this path at this moment is to fail, if it is. Counts it.
    pub(crate) fn due(&self, path: &str, now: Instant) -> Option<Kind> {
        self.0.iter().filter(|(fault, _)| fault.concerns(path)).find_map(|(fault, left)| {
            let mut left = left.lock().unwrap_or_else(PoisonError::into_inner);
            let is_retry =
                left.dropped.is_some_and(|then| now.saturating_duration_since(then) < RETRY);
            if !is_retry && let Some(times) = &mut left.times {
                *times = times.checked_sub(1)?;
            }
            if fault.kind == Kind::Drop {
                left.dropped = Some(now);
            }
            Some(fault.kind)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spec_is_read() {
        let fault = |name, kind, times| Ok(Fault { name, kind, times });
        for (spec, want) in [
            ("catalog.json=404", fault("catalog.json", Kind::NotFound, None)),
            ("timing.json=dropx12", fault("timing.json", Kind::Drop, Some(12))),
            ("wasm=stall", fault("wasm", Kind::Stall, None)),
            ("js=404x1", fault("js", Kind::NotFound, Some(1))),
            ("page=pieces", fault("page", Kind::Pieces, None)),
            ("inbox=dropx1", fault("inbox", Kind::Drop, Some(1))),
            ("inbox=404", Err(NoSuchFault)),
            ("js=stall", Err(NoSuchFault)),
            ("wasm=panic", Err(NoSuchFault)),
            ("other.json=404", Err(NoSuchFault)),
            ("catalog.json=teapot", Err(NoSuchFault)),
            ("catalog.json=404x0", Err(NoSuchFault)),
            ("catalog.json=404x", Err(NoSuchFault)),
            ("catalog.json", Err(NoSuchFault)),
        ] {
            assert_eq!(spec.parse::<Fault>(), want, "{spec}");
        }
    }

    #[test]
    fn fault_happens_so_often_and_only_to_its_files() {
        let faults =
            Faults::new(vec!["catalog.json=500x2".parse().unwrap(), "wasm=404".parse().unwrap()]);
        let now = Instant::now();
        for other in ["snapshot/catalog.json", "xapi/v1/catalog.json", "api/v1/timing.json", "wasm"]
        {
            assert_eq!(faults.due(other, now), None, "{other}");
        }
        assert_eq!(faults.due("api/v1/catalog.json", now), Some(Kind::Failed));
        assert_eq!(faults.due("a/api/v1/catalog.json", now), Some(Kind::Failed));
        assert_eq!(faults.due("api/v1/catalog.json", now), None);
        assert_eq!(faults.due("docent-0123456789abcdef_bg.wasm", now), Some(Kind::NotFound));
    }

    #[test]
    fn retry_of_the_browser_is_dropped_too_and_not_counted() {
        let faults = Faults::new(vec!["catalog.json=dropx1".parse().unwrap()]);
        let (path, start) = ("api/v1/catalog.json", Instant::now());
        let after = |milliseconds| start + Duration::from_millis(milliseconds);
        assert_eq!(faults.due(path, start), Some(Kind::Drop));
        assert_eq!(faults.due(path, after(200)), Some(Kind::Drop));
        assert_eq!(faults.due(path, after(400)), Some(Kind::Drop));
        assert_eq!(faults.due(path, after(700)), None);
    }
}
