//! What the app knows at a moment, as one value: where it stands, the content
//! that arrived, what the person said. Views are drawn from it, and what a
//! person enters changes it.

mod command;
mod content;
pub mod keeping;
mod tool;

pub use command::{Command, File, History, Pairs, Paper};
pub use content::{Loaded, Trouble};
pub use tool::{Extent, ToolFile, ToolRows, Tooling};

use crate::{
    domain::{
        answers::{Answers, Change},
        calendar::Day,
        catalog::Catalog,
        entry,
        explorer::{self, Index, ListQuery, Personal, Results},
        source::Year,
    },
    route::{self, Root, Route},
};
use keeping::Keeping;

/// Where the site and its content endpoint are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The site's root on its host.
    pub root: Root,
    /// The endpoint's address, with a slash at its end.
    pub endpoint: String,
}

impl Site {
    /// A site at `root` whose endpoint is a whole address, or a path below the
    /// root.
    pub fn new(root: Root, endpoint: &str) -> Self {
        let has_scheme = endpoint.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//"));
        let whole = has_scheme || endpoint.starts_with('/');
        let start = if whole { "" } else { root.as_str() };
        let end = if endpoint.ends_with('/') { "" } else { "/" };
        Self { endpoint: [start, endpoint, end].concat(), root }
    }

    /// The address of a content file by its name, as the endpoint has it.
    pub fn live(&self, name: &str) -> String {
        [&self.endpoint, name, ".json"].concat()
    }

    /// The address of the copy that the build made of it.
    pub fn snapshot(&self, name: &str) -> String {
        [self.root.as_str(), "snapshot/", name, ".json"].concat()
    }
}

/// What the app knows at a moment.
#[derive(Debug)]
pub struct Model {
    /// Where the site and its content are.
    pub site: Site,
    /// The view at the address; `None` where it leads nowhere.
    pub route: Option<Route>,
    /// The query of the address, which holds the view's own state.
    pub query: Pairs,
    /// The query of the list of programs as it was left, for the ways back.
    pub list: Pairs,
    /// The ids of the disclosures that were open when this entry of the history
    /// was left; `None` where it is new.
    pub opened: Option<Vec<String>>,
    /// Scheme, host and port of the site.
    pub origin: String,
    /// Programs and the lists that questions are made of.
    pub catalog: Loaded<Catalog>,
    /// The text that it was read from, for the second wasm.
    pub catalog_text: String,
    /// The file that is being fetched again.
    pub retried: Option<File>,
    /// What the person said.
    pub answers: Answers,
    /// What the person said that the app does not ask, as the other wasm files
    /// write it.
    pub others: String,
    /// Where answers are kept, and what came of it.
    pub keeping: Keeping,
    /// The tool whose view is shown, where it comes as a wasm of its own.
    pub tool: Tooling,
    /// What the first page says of the tools, in their own words.
    pub tool_rows: ToolRows,
    /// The version of the content that each other wasm was told, in the order of
    /// [`Wasm`](crate::browser::wasm::Wasm).
    pub told: [String; 7],
    /// Whether the first page asks its questions, or says the answers.
    pub is_asking: bool,
    /// The list of programs, ready for search.
    pub index: Index,
    /// What the list knows of the person.
    pub personal: Personal,
    /// What the query leaves of the list, where that is the view.
    pub results: Results,
    /// What a screen reader was told last.
    pub said: String,
    /// The report of a wrong fact, once the person has changed it.
    pub report: Option<String>,
    /// Whether that report is on the clipboard, once the browser has said so.
    pub is_copied: Option<bool>,
    /// What goes on paper next.
    pub paper: Paper,
    /// Today's date where the person is, where there is a clock.
    pub today: Option<Day>,
    /// Whether panels stand open beside the list.
    pub is_wide: bool,
}

impl Model {
    /// The app at a path of its site on a day, before any answer.
    pub fn new(site: Site, path: &str, catalog: Loaded<Catalog>, today: Option<Day>) -> Self {
        let route = site.root.route(path);
        let mut model = Self {
            site,
            route,
            query: Vec::new(),
            list: Vec::new(),
            opened: None,
            origin: String::new(),
            catalog,
            catalog_text: String::new(),
            retried: None,
            answers: Answers::default(),
            others: String::new(),
            keeping: Keeping::default(),
            tool: Tooling::default(),
            tool_rows: ToolRows::default(),
            told: [const { String::new() }; 7],
            is_asking: true,
            index: Index::default(),
            personal: Personal::default(),
            results: Results::default(),
            said: String::new(),
            report: None,
            is_copied: None,
            paper: Paper::Page,
            today,
            is_wide: false,
        };
        model.index();
        model
    }

    /// This year where the person is; without a clock, the year of the content,
    /// after which no program becomes fresher.
    pub fn this_year(&self) -> Option<Year> {
        let day = self.today.unwrap_or(self.catalog.document.updated);
        Year::try_from(day.year()).ok()
    }

    /// Comes to another address.
    pub fn arrive(&mut self, path: &str, search: &str) {
        if self.route == Some(Route::Programs) {
            self.list = std::mem::take(&mut self.query);
        }
        let route = self.site.root.route(path);
        if route != self.route {
            // What was told stays told, and what waits waits.
            let Tooling { told, waiting, .. } = std::mem::take(&mut self.tool);
            self.tool = Tooling { waiting, told, ..Tooling::default() };
        }
        self.route = route;
        self.ask(route::pairs(search));
        self.report = None;
        self.is_copied = None;
    }

    /// Gives the view another query.
    pub fn ask(&mut self, query: Pairs) {
        self.query = query;
        self.sift();
    }

    /// Takes a catalog in place of the one that was there.
    pub fn take_catalog(&mut self, catalog: Loaded<Catalog>) {
        self.catalog = catalog;
        self.index();
    }

    fn index(&mut self) {
        self.index = Index::new(&self.catalog.document, self.today);
        self.look();
    }

    /// Goes on with another day, where it is one: a page may stay open for weeks. Gives
    /// whether it is.
    pub fn turn(&mut self, today: Option<Day>) -> bool {
        let is_other = self.today != today;
        if is_other {
            self.today = today;
            self.index();
        }
        is_other
    }

    /// Makes changes to the answers.
    pub fn answer(&mut self, changes: impl IntoIterator<Item = Change>) {
        for change in changes {
            self.answers.apply(change);
            self.keeping.is_untold = true;
        }
        self.look();
    }

    /// Takes changes that the second wasm made: what was kept, what another tab
    /// changed, what was taken back.
    pub fn take(&mut self, changes: Vec<Change>) {
        if !changes.is_empty() {
            self.answer(changes);
            self.keeping.is_untold = false;
            // What a person is about to answer stays where it is.
            self.is_asking |= !self.answers.is_complete();
        }
    }

    /// Forgets what was entered, looked at and told beside answers, also within the tools:
    /// someone else begins.
    pub fn forget_entered(&mut self) {
        self.report = None;
        self.is_copied = None;
        self.opened = None;
        self.query.clear();
        self.list.clear();
        self.said.clear();
        self.tool_rows = ToolRows::default();
        self.tool.waiting.clear();
        // What is told everything again begins anew.
        self.told.iter_mut().for_each(String::clear);
    }

    /// Looks again at what the list knows of the person.
    fn look(&mut self) {
        let programs = &self.catalog.document.programs;
        let this_year = self.this_year();
        let standing = |program| entry::entry(program, &self.answers, this_year).standing;
        self.personal = Personal {
            standings: programs.iter().map(standing).collect(),
            shortlist: self.answers.shortlist.clone(),
        };
        self.sift();
    }

    /// Looks again at what the query leaves of the list: once for a change, and
    /// not for each who asks.
    fn sift(&mut self) {
        if self.route == Some(Route::Programs) {
            let query = ListQuery::from_pairs(&self.query);
            self.results = explorer::results(&self.index, &query, &self.personal);
        }
    }
}
