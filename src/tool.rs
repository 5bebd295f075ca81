//! A tool that comes as a wasm of its own. It holds its rules and its content and
//! draws its view; the app shows it, says what is entered, and carries the answers.
//!
//! A request and an answer are pairs, as with the second wasm. The first request
//! brings the catalog and the tool’s content file along.

use crate::{
    browser::form::Entered,
    components::{
        exchange,
        request::{Reply, Request},
    },
    content::{self, Refusal},
    domain::{answers::Answers, calendar::Day, catalog::Catalog, keeping::Place, source::Year},
    route::{self, Root},
    state::{Command, Pairs},
};
use maud::Markup;

/// Where a person is in a tool, and what is known of them.
#[derive(Debug)]
pub struct Visit {
    /// Programs and the lists that questions are made of.
    pub catalog: Catalog,
    /// The site’s root on its host.
    pub root: Root,
    /// Scheme, host and port of the site.
    pub origin: String,
    /// Today’s date where the person is, where there is a clock.
    pub today: Option<Day>,
    /// Seconds since the page was opened.
    pub now: u32,
    /// A random number.
    pub random: u32,
    /// The query of the address, which holds the view’s own state.
    pub query: Pairs,
    /// The query of the list of programs as it was left.
    pub list: Pairs,
    /// What the person said.
    pub answers: Answers,
    /// Where answers are kept.
    pub place: Place,
    /// Whether the text that was to be copied is on the clipboard, once the browser
    /// has said so.
    pub is_copied: Option<bool>,
}

impl Visit {
    /// A visit with this catalog, before any answer.
    pub fn new(catalog: Catalog) -> Self {
        Self {
            catalog,
            root: Root::default(),
            origin: String::new(),
            today: None,
            now: 0,
            random: 0,
            query: Pairs::new(),
            list: Pairs::new(),
            answers: Answers::default(),
            place: Place::default(),
            is_copied: None,
        }
    }

    /// This year where the person is; without a clock, the year of the content.
    pub fn this_year(&self) -> Option<Year> {
        Year::try_from(self.today.unwrap_or(self.catalog.updated).year()).ok()
    }
}

/// A tool.
pub trait Tool: Sized {
    /// Begins with its content file.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] for a file that is not sound, or that refers to what the
    /// catalog does not have.
    fn read(text: &str, catalog: &Catalog) -> Result<Self, Refusal>;

    /// Takes the content file of another tool, by its name. One that is not sound is as
    /// if it were not there.
    fn take_further(&mut self, _name: &str, _text: &str, _: &Catalog) {}

    /// The day of the last change of that file.
    fn updated(&self) -> Day;

    /// The heading of its view, as it stands in the title of the document.
    fn heading(&self, visit: &Visit) -> String;

    /// Its view.
    fn view(&self, visit: &Visit) -> Markup;

    /// The same where a control of this form was used last: what stands near it is drawn
    /// at once, and what lies farther stays as it was (`data-still`) until the whole is
    /// drawn a moment later. `None` where the whole is drawn at once.
    fn near(&self, _: &Visit, _form: &str) -> Option<Markup> {
        None
    }

    /// The rows in which the first page says what the tools say; nothing for a tool that
    /// does not gather them.
    fn rows(&self, _: &Visit) -> Markup {
        Markup::default()
    }

    /// What becomes of coming to an address of it.
    fn arrived(&mut self, visit: &mut Visit) -> Vec<Command>;

    /// What becomes of what a person enters in it.
    fn entered(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command>;

    /// What a screen reader is told once what was entered is drawn, or what else
    /// changed the answers, where that is more than the view itself says.
    fn announcement(&self) -> Option<String> {
        None
    }
}

/// A tool in its wasm.
#[derive(Debug)]
pub struct Held<T> {
    visit: Option<Visit>,
    /// The text of its content file, to be read again beside another catalog.
    text: String,
    /// Names and texts of those of other tools.
    further: Pairs,
    tool: Option<T>,
}

impl<T> Default for Held<T> {
    fn default() -> Self {
        Self { visit: None, text: String::new(), further: Pairs::new(), tool: None }
    }
}

impl<T: Tool> Held<T> {
    /// Does something with the tool and where a person is in it, beside what is asked;
    /// `None` where neither is there.
    pub fn with<R>(&mut self, act: impl FnOnce(&mut T, &Visit) -> R) -> Option<R> {
        Some(act(self.tool.as_mut()?, self.visit.as_ref()?))
    }

    /// Answers a request. What it does not know in one is as if it were not there.
    pub fn answer(&mut self, request: Pairs) -> Pairs {
        let request = Request::new(request);
        let mut reply = Reply::default();
        if let Some(catalog) = request.value("catalog").and_then(|it| content::read(it).ok()) {
            // Beside another catalog the file may not be sound any more: then what was
            // there stays.
            let tool = begun(&self.text, &self.further, &catalog).ok();
            if tool.is_some() || self.tool.is_none() {
                self.tool = tool;
                self.visit = Some(Visit::new(catalog));
            }
        }
        let Some(visit) = &mut self.visit else { return Pairs::new() };
        // Nothing else is asked then: the view comes with the next request.
        if let Some(file) = request.value("file") {
            if let Some(name) = request.value("further") {
                if let Some(tool) = &mut self.tool {
                    tool.take_further(name, file, &visit.catalog);
                }
                self.further.retain(|(it, _)| it != name);
                self.further.push((name.to_owned(), file.to_owned()));
                return Pairs::new();
            }
            match begun::<T>(file, &self.further, &visit.catalog) {
                Ok(tool) => {
                    reply.add("updated", tool.updated().to_text());
                    self.tool = Some(tool);
                    file.clone_into(&mut self.text);
                }
                Err(refusal) => reply.add("refused", refusal.word()),
            }
            return reply.into_pairs();
        }
        let Some(tool) = &mut self.tool else { return Pairs::new() };
        let root = Root::new(request.text("root"));
        visit.root = if request.is("frame") { root.framed() } else { root };
        request.text("origin").clone_into(&mut visit.origin);
        visit.today = Day::parse(request.text("today"));
        visit.now = request.text("now").parse().unwrap_or(visit.now);
        visit.random = request.text("random").parse().unwrap_or_default();
        visit.query = route::pairs(request.text("search"));
        visit.list = route::pairs(request.text("list"));
        visit.place = Place::parse(request.text("place")).unwrap_or_default();
        visit.is_copied = request.value("copied").map(|_| request.is("copied"));
        let said = exchange::read(&route::pairs(request.text("answers")), &Answers::default());
        visit.answers = exchange::with_others(request.text("others"), &said, &visit.catalog);
        if request.is("rows") {
            reply.add("rows", tool.rows(visit).into_string());
            return reply.into_pairs();
        }
        let before = visit.answers.clone();
        for command in tool.arrived(visit) {
            reply.command(command, &visit.query);
        }
        if let Some(form) = request.value("form") {
            let entered = Entered {
                form: form.to_owned(),
                name: request.text("name").to_owned(),
                value: request.text("value").to_owned(),
                is_checked: false,
                is_submitted: request.is("submitted"),
                is_typing: request.is("typing"),
                query: request.text("query").to_owned(),
            };
            for command in tool.entered(visit, &entered) {
                reply.command(command, &visit.query);
            }
        }
        reply.add("answers", route::query(&exchange::write(&visit.answers)));
        reply.add("others", exchange::others(&visit.answers, &visit.catalog));
        // After the answers: what the app takes over counts as told until then.
        if visit.answers != before {
            reply.add("changed", "1");
        }
        reply.add("heading", tool.heading(visit));
        let form = request.value("form");
        let near = form.filter(|_| request.is("near")).and_then(|it| tool.near(visit, it));
        if near.is_some() {
            reply.add("near", "1");
        }
        reply.add("view", near.unwrap_or_else(|| tool.view(visit)).into_string());
        if (form.is_some() || request.is("taken"))
            && let Some(sentence) = tool.announcement()
        {
            reply.command(Command::Say(sentence), &visit.query);
        }
        reply.into_pairs()
    }
}

/// The tool with its content file, and those of others that are there.
fn begun<T: Tool>(text: &str, further: &Pairs, catalog: &Catalog) -> Result<T, Refusal> {
    let mut tool = T::read(text, catalog)?;
    for (name, text) in further {
        tool.take_further(name, text, catalog);
    }
    Ok(tool)
}
