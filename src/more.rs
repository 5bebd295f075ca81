//! The second wasm: it knows all answers, keeps them, and makes links, codes, QR
//! and files of them. It draws what belongs to that and says what is to be done;
//! the app shows and does it.
//!
//! A request and an answer are pairs as in an address. Each request names the
//! answers as the app knows them; the first brings the content along. `others` is
//! what no form shows, as one text: left out, it is as it was told last.

mod advisor;
mod around;
mod copying;
mod incoming;
mod keeper;
mod panel;
mod qr;
mod running;
mod sharing;
mod talk;
mod text;

pub use advisor::Post;
pub use copying::Copied;
pub use running::start;

use crate::{
    browser::visit,
    components::{
        exchange, keeping,
        request::{Reply, Request},
    },
    content,
    domain::{
        answers::{Answers, Part},
        calendar::Day,
        catalog::Catalog,
        glossary::Glossary,
        keeping::Place,
        self_check::SelfCheckQuery,
    },
    route::{self, Root, Route},
    state::Pairs,
};
use advisor::Advisor;
use copying::Clipboard;
use incoming::Incoming;
use keeper::Keeper;
use panel::Parts;
use sharing::Sheet;
use talk::Talk;

/// Everything that it knows.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "none of them follows from another")]
pub struct More {
    catalog: Option<Catalog>,
    root: Root,
    origin: String,
    keeper: Keeper,
    is_started: bool,
    /// Whether the panel is open.
    is_open: bool,
    /// The parts that go into a link or a code.
    parts: Parts,
    incoming: Option<Incoming>,
    talk: Talk,
    /// A link that came with a request which is not answered.
    unopened: Option<String>,
    /// The id of what takes the focus next.
    focus: Option<&'static str>,
    /// The text that was entered last, and what was wrong with it.
    entered: (String, Option<String>),
    clipboard: Clipboard,
    sheet: Sheet,
    advisor: Advisor,
    /// Whether it is asked, on a shared computer, if someone is there.
    is_idle: bool,
    /// The path of the app’s view, and where in the self-check that is.
    path: String,
    self_check: Option<SelfCheckQuery>,
    /// Whether a request has led to its questions.
    has_led: bool,
    /// The address of the content endpoint.
    endpoint: String,
    /// Terms, and the text of the method page.
    glossary: Option<Glossary>,
}

/// What was entered in one of the forms.
struct Form<'a> {
    id: &'a str,
    name: &'a str,
    value: &'a str,
    is_submitted: bool,
    pairs: Pairs,
}

impl More {
    /// Answers a request. What it does not know in one is as if it were not
    /// there. `fragment` is that of the address, taken out of it where it is a
    /// link.
    pub fn answer(&mut self, request: Pairs, fragment: Option<&str>) -> Pairs {
        let request = Request::new(request);
        if let Some(catalog) = request.value("catalog") {
            self.catalog = content::read(catalog).ok();
        }
        let Some(catalog) = self.catalog.take() else { return Pairs::new() };
        self.root = Root::new(request.text("root"));
        request.text("origin").clone_into(&mut self.origin);
        self.keeper.today = Day::parse(request.text("today"));
        let path = request.text("path");
        path.clone_into(&mut self.path);
        let query = route::pairs(request.text("search"));
        let route = self.root.route(path).or_else(|| self.framed());
        self.self_check =
            (route == Some(Route::SelfCheck)).then(|| SelfCheckQuery::from_pairs(&query, &catalog));
        request.text("endpoint").clone_into(&mut self.endpoint);
        let is_later = std::mem::replace(&mut self.is_started, true);
        if !is_later {
            self.keeper.start(self.root.as_str(), &catalog);
        }
        if !is_later && let Some(untold) = visit::take_untold(self.root.as_str()) {
            let (answers, others) = untold.split_once('\n').unwrap_or_default();
            self.hear_answers(answers, Some(others), &catalog);
            // The app of this page does not know them.
            self.keeper.told = Answers::default();
        }
        self.hear_answers(request.text("answers"), request.value("others"), &catalog);
        let waiting = if is_later { None } else { self.waiting() };
        self.unopened = fragment.map(str::to_owned).or(waiting).or(self.unopened.take());
        let mut answer = Reply::default();
        if let Some(file) = request.value("file") {
            self.take_glossary(file, &mut answer);
        }
        if request.value("file").or(request.value("waiting")).is_some() {
            self.catalog = Some(catalog);
            return answer.into_pairs();
        }
        if let Some(fragment) = self.unopened.take() {
            self.open(Incoming::of_link(&fragment, &catalog), &catalog);
        }
        // What comes with the first view does not take the focus.
        self.focus = self.focus.filter(|_| is_later);
        if let Some(id) = request.value("form") {
            let form = Form {
                id,
                name: request.text("name"),
                value: request.text("value"),
                is_submitted: request.is("submitted"),
                pairs: route::pairs(request.text("query")),
            };
            self.entered(&form, &catalog, &mut answer);
        }
        self.say(&catalog, &mut answer);
        self.catalog = Some(catalog);
        answer.into_pairs()
    }

    /// Takes the answers as the app says them. Only what differs from what the app was told is said
    /// by it: it begins with nothing, and knows nothing of what is kept.
    fn hear_answers(&mut self, answers: &str, others: Option<&str>, catalog: &Catalog) {
        let mut said = exchange::read(&route::pairs(answers), &self.keeper.told);
        if let Some(others) = others {
            said = exchange::with_others(others, &said, catalog);
        }
        if said.observing != self.keeper.told.observing {
            self.close_begun();
        }
        let answers = said.merged(&self.keeper.told, &self.keeper.answers);
        self.keeper.told = said;
        self.keeper.change(answers, catalog);
    }

    /// Says everything as it is now.
    fn say(&mut self, catalog: &Catalog, answer: &mut Reply) {
        let keeper = &self.keeper;
        let mark = |is: bool| if is { "1" } else { "" };
        answer.add("answers", route::query(&exchange::write(&keeper.answers)));
        answer.add("others", exchange::others(&keeper.answers, catalog));
        answer.add("place", keeper.visit.place.as_str());
        answer.add("talk", keeper.talk());
        answer.add("undo", mark(!keeper.history.past().is_empty() || keeper.has_erased()));
        answer.add("redo", mark(!keeper.history.future().is_empty()));
        answer.add("status", self.status(catalog));
        if let Some(id) = self.focus.take() {
            answer.add("focus", id);
        }
        self.lead(answer);
        answer.add("above", self.above(catalog).into_string());
        answer.add("earlier", self.earlier().into_string());
        let panel = if self.is_open { self.panel(catalog).into_string() } else { String::new() };
        answer.add("panel", panel);
        self.draw(catalog, answer);
        self.keeper.told = self.keeper.answers.clone();
    }

    /// Takes what a person wants on the clipboard.
    pub fn to_copy(&mut self) -> Option<(Copied, String)> {
        self.clipboard.take()
    }

    /// The browser put it there, or refused.
    pub fn copied(&mut self, what: Copied, is_copied: bool) {
        self.clipboard.came(what, is_copied);
    }

    /// Opens the text of a file that was chosen, once the content is there.
    pub fn open_file(&mut self, text: &str) {
        if let Some(catalog) = self.catalog.take() {
            self.take_in(Incoming::of_file(text, &catalog), panel::FILE_FIELD, &catalog);
            self.catalog = Some(catalog);
        }
    }

    fn entered(&mut self, form: &Form<'_>, catalog: &Catalog, answer: &mut Reply) {
        self.clipboard = Clipboard::default();
        self.sheet.forget();
        match form.id {
            around::BAR | around::HAPPENED => self.pressed(form.value, catalog, answer),
            around::EARLIER => {
                if let Some(first) = self.keeper.earlier.first().map(|it| it.key.clone()) {
                    if form.value == around::TAKE_UP {
                        self.keeper.take_up(&first, catalog);
                        answer.add("whole", "1");
                        self.focus = Some(around::SAID);
                    } else {
                        self.forget(&first, catalog);
                    }
                }
            }
            around::PLACE => {
                let place = Place::parse(form.value).unwrap_or_default();
                self.keeper.move_to(place, catalog);
            }
            around::STORED => self.forget(form.value, catalog),
            around::IDLE => self.is_idle = false,
            panel::PARTS => {
                let is_named = |part: &Part| {
                    form.pairs.iter().any(|(_, value)| value == panel::value_of(*part))
                };
                self.parts = Parts(Part::SENDABLE.into_iter().filter(is_named).collect());
            }
            panel::COPY if form.value == sharing::SHARE => self.sheet.want(self.address(catalog)),
            panel::COPY => self.clipboard.want(Copied::Link, self.address(catalog)),
            advisor::FORM => self.enter_advisor(form, catalog),
            panel::CLOSE => self.close_panel(),
            panel::BRING => self.bring(form, catalog),
            talk::START | talk::FORM => self.talk(form, catalog, answer),
            incoming::FORM => self.decide(form, catalog, answer),
            _ => {}
        }
    }

    fn pressed(&mut self, button: &str, catalog: &Catalog, answer: &mut Reply) {
        match button {
            "undo" | "redo" => self.keeper.step(button == "undo", catalog),
            "panel" => {
                self.is_open = !self.is_open;
                if self.is_open {
                    self.leave_talk_asked();
                    self.focus = Some(keeping::PANEL);
                    self.read_news();
                }
            }
            "erase" => self.erase(answer),
            "back" => {
                self.keeper.bring_back(catalog);
                answer.add("whole", "1");
                self.focus = Some(around::SAID);
            }
            "seen" => self.keeper.event = None,
            _ => {}
        }
    }

    fn close_panel(&mut self) {
        self.is_open = false;
        self.focus = Some(keeping::OPEN);
    }

    /// Erases all that is stored; of a conversation, only what is of it.
    fn erase(&mut self, answer: &mut Reply) {
        if self.keeper.is_talking() {
            return self.begin_talk(answer);
        }
        self.keeper.erase();
        self.incoming = None;
        self.entered = (String::new(), None);
        self.advisor = Advisor::default();
        (self.is_open, self.is_idle) = (false, false);
        // A frame has no first page: it stays at its tool.
        answer.add("erased", self.framed().map_or_else(|| "1".to_owned(), |it| it.path()));
        self.focus = Some(around::SAID);
    }

    /// The view where it is shown in a frame.
    fn framed(&self) -> Option<Route> {
        self.root.clone().framed().route(&self.path)
    }
}
