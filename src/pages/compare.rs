//! Two to four programs side by side, differences first.

mod cell;
mod table;

use crate::{
    browser::form::Entered,
    components::{
        native::{asking, without_app},
        notes::Notes,
        print::print,
        stale::stale,
        typed::typed,
    },
    content::Refusal,
    domain::{
        answers::Answers, calendar::Day, catalog::Catalog, comparison::CompareQuery,
        program::Program, vintage,
    },
    route::{self, Route},
    state::{Command, History},
    tool::{Tool, Visit},
    words::{compare as words, native, programs, site},
};
use maud::{Markup, html};

/// The id of the form that adds a program, and of its list.
const FORM: &str = "compare";
const LIST: &str = "compare-add";

/// Programs side by side. Which ones, the address says.
#[derive(Debug)]
pub struct Compare {
    /// The program that is chosen in the list, and not yet added: the arrow keys walk
    /// through a closed list and choose on their way.
    adding: String,
    updated: Day,
}

impl Compare {
    /// Of the programs of this catalog.
    pub fn new(catalog: &Catalog) -> Self {
        Self { adding: String::new(), updated: catalog.updated }
    }
}

impl Tool for Compare {
    fn read(_: &str, catalog: &Catalog) -> Result<Self, Refusal> {
        Ok(Self::new(catalog))
    }

    fn updated(&self) -> Day {
        self.updated
    }

    fn heading(&self, _: &Visit) -> String {
        site::destination(&Route::Compare).into()
    }

    fn view(&self, visit: &Visit) -> Markup {
        let query = CompareQuery::from_pairs(&visit.query);
        let notes = Notes::new(&visit.catalog, &visit.root, visit.this_year());
        page(&notes.coming_from(&visit.list).brief(), &query, &visit.answers, &self.adding)
    }

    fn arrived(&mut self, _: &mut Visit) -> Vec<Command> {
        Vec::new()
    }

    fn entered(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        if entered.form != FORM {
            return Vec::new();
        }
        if !entered.is_submitted {
            self.adding.clone_from(&entered.value);
            return Vec::new();
        }
        self.adding.clear();
        let query = CompareQuery::from_pairs(&route::pairs(&entered.query));
        visit.query = query.pairs();
        vec![Command::WriteQuery(History::Push), Command::Say(words::heading(query.ids.len()))]
    }
}

/// The programs of an address side by side, with a way to add and to remove.
pub fn page(notes: &Notes<'_>, query: &CompareQuery, answers: &Answers, adding: &str) -> Markup {
    let mut chosen = CompareQuery::default();
    let mut programs: Vec<&Program> = Vec::new();
    let mut missing: Vec<&str> = Vec::new();
    for id in &query.ids {
        match notes.catalog.program(id) {
            Some(program) => {
                chosen = chosen.with(id);
                programs.push(program);
            }
            None => missing.push(id.as_str()),
        }
    }
    let page = Page { notes, answers, chosen, programs };
    html! {
        article.compare {
            a.back-link href=(notes.list_href()) {
                (programs::all(notes.catalog.programs.len()))
            }
            h1.page-heading { (words::heading(page.programs.len())) }
            (without_app(native::COMPARE))
            (asking())
            div.compare__top.unasked.with-app {
                div {
                    p.lead { (page.lead()) }
                    @if !missing.is_empty() {
                        p.compare__notice { (typed(&words::missing(&missing))) }
                    }
                    @if query.left_out > 0 {
                        p.compare__notice { (words::left_out(query.left_out)) }
                    }
                }
                @if page.programs.len() < CompareQuery::MOST { (page.form(adding)) }
            }
            @if page.programs.len() > 1 { (page.table()) (print()) } @else { (page.only()) }
        }
    }
}

/// The page while it is made.
struct Page<'a> {
    notes: &'a Notes<'a>,
    answers: &'a Answers,
    /// What the address would say of the programs that are there.
    chosen: CompareQuery,
    programs: Vec<&'a Program>,
}

impl Page<'_> {
    fn lead(&self) -> &'static str {
        match self.programs.len() {
            0 => words::NONE_CHOSEN,
            1 => words::ONE_CHOSEN,
            _ => words::LEAD,
        }
    }

    /// The list of programs to add, and the chosen ones as the form sends them.
    fn form(&self, adding: &str) -> Markup {
        // A sort of the standard library is 4 KB of code, and programs are few.
        let mut choices: Vec<(String, &Program)> = Vec::new();
        for program in &self.notes.catalog.programs {
            if !self.chosen.ids.contains(&program.id) {
                let text = self.choice(program);
                let small = text.to_ascii_lowercase();
                let place = choices.partition_point(|(it, _)| it.to_ascii_lowercase() <= small);
                choices.insert(place, (text, program));
            }
        }
        html! {
            form.compare__add id=(FORM) method="get" action=(self.notes.href(&Route::Compare)) {
                @for (key, id) in self.chosen.pairs() {
                    input type="hidden" name=(key) value=(id);
                }
                div.field {
                    label.field__label for=(LIST) { (words::ADD) }
                    // What a browser remembers of it would add a program unasked.
                    div.field__select {
                        select.field__control
                            id=(LIST)
                            name=(CompareQuery::KEY)
                            autocomplete="off"
                        {
                            option value="" selected[adding.is_empty()] { (words::CHOOSE) }
                            @for (text, program) in &choices {
                                @let is_chosen = program.id.as_str() == adding;
                                option value=(program.id) selected[is_chosen] { (text) }
                            }
                        }
                    }
                }
                button.button type="submit" { (words::ADD_IT) }
            }
        }
    }

    /// A program among the choices, with a warning where it may have closed.
    fn choice(&self, program: &Program) -> String {
        let choice = words::choice(program);
        let seen = vintage::last_seen(program, &self.notes.catalog.sources);
        match (seen, self.notes.this_year) {
            (Some(seen), Some(this_year)) if vintage::is_stale(seen, this_year) => {
                words::stale_choice(&choice, &programs::last_seen(seen))
            }
            _ => choice,
        }
    }

    /// The one program that is chosen, where there is one alone.
    fn only(&self) -> Markup {
        html! {
            @for program in &self.programs {
                div.compare__only { (self.head(program)) }
            }
        }
    }

    /// A program's name, what it is, and the way to take it out.
    fn head(&self, program: &Program) -> Markup {
        let name = words::name(program, &self.programs);
        let without = self.chosen.without(&program.id).pairs();
        html! {
            a.compare__name href=(self.notes.href(&Route::Program(program.id.clone()))) {
                (program.short_name)
            }
            div.compare__what {
                span { (program.short_title) ", " (self.notes.country(program)) }
                " "
                a.compare__remove href=(self.notes.href_with(&Route::Compare, &without)) {
                    (words::REMOVE)
                    span.visually-hidden { " " (words::removed(&name)) }
                }
            }
            (stale(self.notes, program))
        }
    }
}
