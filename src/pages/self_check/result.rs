//! The result of the self-check: sentences, table and picture of the same
//! numbers, what to do next, and what the result is not.

mod radar;
mod table;
mod useful;

use crate::{
    components::{
        contact::contact,
        door::door,
        field::{NOT_SURE, Select, choice, select},
        notes::Notes,
        print::print,
        source_mark::marked_text,
    },
    domain::{
        answers::{Answer, Keyed, Level},
        assessment::Assessment,
        calendar::Day,
        catalog::Catalog,
        fact::Fact,
        id::RoleId,
        self_check::{Beside, Figure, Scope},
        source::Year,
    },
    route::Root,
    words::{program, self_check::result as words},
};
use maud::{Markup, html};

/// The id of the form that chooses the role.
pub const ROLE: &str = "self-check-role";
/// The name under which it sends the role.
pub const TARGET: &str = "target";

/// What a result is drawn from.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// Competencies, roles and the featured program.
    pub catalog: &'a Catalog,
    /// Items, bands, targets and steps.
    pub assessment: &'a Assessment,
    /// Where the site stands.
    pub root: &'a Root,
    /// What was asked.
    pub scope: &'a Scope,
    /// One's own levels.
    pub levels: &'a Keyed<Level>,
    /// A second set that is drawn beside it.
    pub beside: Option<(Beside, &'a Keyed<Level>)>,
    /// The role aimed at.
    pub role: &'a Answer<RoleId>,
    /// The address at which open questions are asked.
    pub ask: Option<&'a str>,
    /// The ways on from the numbers.
    pub ways: &'a Markup,
    /// What stands between the result and its sources.
    pub below: &'a Markup,
    /// This year, where there is a clock.
    pub this_year: Option<Year>,
    /// The day of the result.
    pub today: Option<Day>,
}

/// The result of these levels.
pub fn result(shown: &Shown<'_>) -> Markup {
    let assessment = shown.assessment;
    let notes = Notes::new(shown.catalog, shown.root, shown.this_year);
    let notes = notes.with_sources(&assessment.sources);
    let figure = shown.figure(shown.levels);
    let other = shown.beside.map(|(kind, levels)| (kind, shown.figure(levels)));
    let other = other.as_ref().map(|(kind, figure)| (*kind, figure));
    let compared = other.and_then(|(kind, other)| words::compared(&figure, kind, other));
    let open = open(&figure);
    let has_brackets = open > 0 || other.is_some_and(|(_, it)| self::open(it) > 0);
    html! {
        article.result {
            p.result__when { (words::when(shown.today, shown.beside.map(|(kind, _)| kind))) }
            h1.page-heading.result__heading #(super::HEADING) tabindex="-1" data-result { (words::heading(&figure, assessment)) }
            @for line in words::each(&figure, assessment).into_iter().chain(compared) { p.lead { (line) } }
            div.result__figures {
                div.result__numbers {
                    (table::table(&figure, other, &assessment.bands))
                    p.caption {
                        (words::HOW)
                        @if has_brackets { " " (words::HOW_OPEN) }
                    }
                    @if let Some(href) = shown.ask && open > 0 {
                        (door(href, &words::answer_open(open)))
                    }
                    (shown.ways)
                }
                (radar::radar(&figure, other, shown.role_name()))
            }
            (role(&notes, shown))
            (useful::useful(&notes, assessment, &figure))
            (limits(&notes, assessment))
            (shown.below)
            (section("result-sources", program::SOURCES, &notes.list()))
            (print())
        }
    }
}

impl<'a> Shown<'a> {
    /// The result of some levels under this scope, beside this role.
    fn figure(&self, levels: &Keyed<Level>) -> Figure<'a> {
        Figure::new(self.catalog, self.assessment, self.scope, levels, self.role.given())
    }

    /// The name of the role aimed at, where the content knows it.
    fn role_name(&self) -> &'a str {
        let is_meant = |it: &&RoleId| self.role.given() == Some(*it);
        let roles = &self.catalog.roles;
        roles.iter().find(|it| is_meant(&&it.id)).map_or("", |it| it.name.as_str())
    }
}

/// How many questions that apply have no level.
fn open(figure: &Figure<'_>) -> u32 {
    figure.rows.iter().map(|it| it.score.open()).sum()
}

/// The choice of a role, and why its targets are what they are.
fn role(notes: &Notes<'_>, shown: &Shown<'_>) -> Markup {
    let mut choices = vec![choice("", words::NO_ROLE)];
    choices.extend(shown.catalog.roles.iter().map(|it| choice(it.id.as_str(), &it.name)));
    choices.push(choice(NOT_SURE, words::NOT_SURE));
    let answer = match shown.role {
        Answer::Absent => "",
        Answer::NotSure => NOT_SURE,
        Answer::Given(role) => role.as_str(),
    };
    let field = Select {
        id: "self-check-target",
        name: TARGET,
        label: words::ROLE,
        hint: "",
        choices,
        answer: answer.to_owned(),
    };
    html! {
        div.result__role {
            form id=(ROLE) { (select(&field)) }
            div.caption { (marked(notes, &shown.assessment.targets_why)) }
        }
    }
}

/// What the result is not, where its words come from, and whom to ask.
fn limits(notes: &Notes<'_>, assessment: &Assessment) -> Markup {
    let body = html! {
        div.result__text { (marked(notes, &assessment.caution)) }
        div.caption { (marked(notes, &assessment.origin)) }
        div.caption { (marked(notes, &assessment.band_names)) }
        p.caption { (program::GUIDE) }
        @if let Some(program) = notes.catalog.featured() { (contact(notes, program)) }
    };
    section("result-limits", words::LIMITS, &body)
}

/// A section of the page under its heading.
fn section(id: &str, heading: &str, body: &Markup) -> Markup {
    html! {
        section.result__section aria-labelledby=(id) {
            h2.section-heading id=(id) { (heading) }
            (body)
        }
    }
}

/// A fact as text with its mark; nothing where it is not known.
fn marked(notes: &Notes<'_>, fact: &Fact<String>) -> Markup {
    html! { @if let Some(text) = fact.value() { (marked_text(notes, text, fact)) } }
}
