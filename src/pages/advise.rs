//! What an advisor works with: a desk of candidates, one of them opened, and two to four
//! side by side.

mod along;
mod beside;
mod candidate;
mod counting;
mod entered;
mod keeping;
mod list;
mod open;
mod opened;
mod row;
mod suggest;

use crate::{
    browser::form::Entered,
    components::native,
    content::{self, Document as _, Refusal},
    domain::{
        answers::Answers,
        calendar::Day,
        catalog::Catalog,
        desk::{Candidate, Desk, DeskQuery, Opened, Outline, Version, found, sealed::Sealed},
        keeping::{Place, Trouble},
        my_plan::MyPlan,
        pathway::{Pathways, Requirement},
        timing::{Timing, Weightings},
    },
    state::Command,
    tool::{Tool, Visit},
    words::{
        advise::{self as words, along::Hitch},
        native as native_words,
    },
};
pub use along::{Came, FILE};
use maud::{Markup, html};
pub use open::FILES;
use opened::Seen;

/// So many candidates are worked out before those who are out of sight change what is said.
const ROUND: usize = 25;

/// What an advisor works with.
#[derive(Debug)]
pub struct Advise {
    timing: Timing,
    weightings: Weightings,
    /// What roles ask for, where it came.
    requirements: Option<Vec<Requirement>>,
    desk: Desk,
    /// The desk’s text in the storage, as this tab knows it; none before it was looked for.
    known: Option<String>,
    trouble: Option<Trouble>,
    is_presenting: bool,
    /// How often fields were emptied: their ids have it, so that they are new then.
    turn: u32,
    /// The lines in the field for links.
    links: String,
    /// What became of what was brought last.
    opened: Option<Opened>,
    /// What happened last to the desk as a whole.
    happened: Option<String>,
    /// What is shown of the candidate who is open, worked out once.
    seen: Option<Seen>,
    /// The desk as an encrypted file.
    saved: Option<String>,
    /// The file that is to be taken in.
    file: Option<Sealed>,
    /// What was wrong when the desk was to be encrypted, and when a file was to be taken in.
    hitches: [Option<Hitch>; 2],
    /// What the browser is to do.
    wanted: Option<Wanted>,
    is_working: bool,
    /// What was refused last: the id of its form, and the sentence on it.
    refused: Option<(String, &'static str)>,
    /// Whether hours now and later stand in their fields that nobody can suggest.
    odd_hours: [bool; 2],
    /// What takes the focus with the next answer: it came of what nobody waits for.
    next_focus: Option<&'static str>,
    announced: Option<String>,
}

/// What the browser is to do with a passphrase, which is not kept.
#[derive(Debug)]
pub enum Wanted {
    /// To encrypt this text.
    Encrypt(String, String),
    /// To decrypt this file.
    Decrypt(String, Sealed),
}

impl Advise {
    /// With the rules of when to start.
    pub fn new(timing: Timing) -> Self {
        Self {
            timing,
            weightings: Weightings::new(),
            requirements: None,
            desk: Desk::default(),
            known: None,
            trouble: None,
            is_presenting: false,
            turn: 0,
            links: String::new(),
            opened: None,
            happened: None,
            seen: None,
            saved: None,
            file: None,
            hitches: [None, None],
            wanted: None,
            is_working: false,
            refused: None,
            odd_hours: [false; 2],
            next_focus: None,
            announced: None,
        }
    }

    /// With an empty desk, as it is published.
    pub fn published(timing: Timing) -> Self {
        Self { known: Some(String::new()), ..Self::new(timing) }
    }

    /// What the content and the day are, by which something was worked out.
    fn version(&self, visit: &Visit) -> Version {
        let content = [&visit.catalog.content_version, "/", &self.timing.content_version].concat();
        let content = content.split_whitespace().collect();
        Version { day: today(visit), content }
    }

    /// Works out what the list says of one candidate, of those who are seen first; whether
    /// the view says something else then. `None` where nothing is left to be worked out.
    pub fn work(&mut self, visit: &Visit) -> Option<bool> {
        let version = self.version(visit);
        let query = DeskQuery::from_pairs(&visit.query);
        let is_of_all = query.who.is_none() && !query.is_table;
        let seen: Vec<u32> = found(&self.desk, &query, &visit.catalog, &version)
            .iter()
            .take(query.shown)
            .map(|it| it.number)
            .collect();
        let first = if is_of_all { &seen } else { &query.beside };
        let number = self.desk.next_to_outline(&version, first)?;
        // Where there is no program to speak of, nothing can be worked out.
        self.outline(number, visit, &version)?;
        let is_done = self.desk.next_to_outline(&version, first).is_none();
        if is_done {
            self.keep(visit);
        }
        let is_known =
            |it: &u32| self.desk.candidate(*it).is_none_or(|it| it.outline_of(&version).is_some());
        let is_last_seen = first.contains(&number) && first.iter().all(is_known);
        Some(is_done || is_last_seen || self.desk.outlined(&version).is_multiple_of(ROUND))
    }

    fn outline(&mut self, number: u32, visit: &Visit, version: &Version) -> Option<()> {
        let candidate = self.desk.candidate(number)?;
        let plan = self.plan(&candidate.answers, visit)?;
        let outline = Outline::of(&plan, version.clone());
        self.desk.candidate_mut(number)?.outline = Some(outline);
        Some(())
    }

    /// The plan of a candidate, without the way to a role: that takes longer than all the
    /// rest, and nobody looks at it here. Nothing where the catalog has no program.
    fn plan<'a>(&'a self, answers: &'a Answers, visit: &'a Visit) -> Option<MyPlan<'a>> {
        MyPlan::of_start(&visit.catalog, &self.timing, answers, &self.weightings, today(visit))
    }

    /// What a candidate goes by: the label, unless names are hidden.
    fn name(&self, candidate: &Candidate) -> String {
        let is_named = !self.is_presenting && !candidate.label.is_empty();
        if is_named { candidate.label.clone() } else { words::number(candidate.number) }
    }
}

/// Today; without a clock, the day of the content.
fn today(visit: &Visit) -> Day {
    visit.today.unwrap_or(visit.catalog.updated)
}

/// What a view is drawn from.
struct Shown<'a> {
    tool: &'a Advise,
    visit: &'a Visit,
    query: DeskQuery,
    version: Version,
}

impl Tool for Advise {
    fn read(text: &str, catalog: &Catalog) -> Result<Self, Refusal> {
        content::read_beside(text, catalog).map(Self::new)
    }

    fn take_further(&mut self, name: &str, text: &str, _: &Catalog) {
        if name == Pathways::NAME {
            self.requirements = content::read_requirements(text);
        }
    }

    fn updated(&self) -> Day {
        self.timing.updated
    }

    fn heading(&self, visit: &Visit) -> String {
        // A title stands in the history of the browser: it names nobody.
        if is_talking(visit) {
            return words::NAME.into();
        }
        let query = DeskQuery::from_pairs(&visit.query);
        match query.who.and_then(|it| self.desk.candidate(it)) {
            Some(candidate) => words::number(candidate.number),
            None if query.is_table => words::table(query.beside.len()),
            None => words::NAME.into(),
        }
    }

    fn view(&self, visit: &Visit) -> Markup {
        // Beside a candidate, nobody who is on the desk is in view.
        let query = if is_talking(visit) {
            DeskQuery::default()
        } else {
            DeskQuery::from_pairs(&visit.query)
        };
        let shown = Shown { tool: self, visit, query, version: self.version(visit) };
        let body = match shown.query.who {
            Some(number) => shown.candidate(number),
            None if shown.query.is_table => shown.table(),
            None => shown.list(),
        };
        html! {
            (native::asking())
            (native::without_app(native_words::ADVISE))
            div.unasked { (body) }
            @if self.known.is_some() && !is_talking(visit) {
                p.caption.desk__section { (words::OWN_ANSWERS) }
            }
        }
    }

    fn arrived(&mut self, visit: &mut Visit) -> Vec<Command> {
        self.look(visit);
        self.take_inbox(visit);
        self.see(visit);
        match self.next_focus.take() {
            Some(id) => vec![Command::Focus(id.to_owned())],
            None => Vec::new(),
        }
    }

    fn entered(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        self.announced = None;
        let commands = self.heard(visit, entered);
        self.see(visit);
        commands
    }

    fn announcement(&self) -> Option<String> {
        self.announced.clone()
    }
}

/// Whether a candidate sits beside the advisor.
fn is_talking(visit: &Visit) -> bool {
    visit.place == Place::Talk
}
