//! What the view is drawn from, and the order of its parts.

use super::{MyPlan, handed::Handed};
use crate::{
    components::{contact::contact, notes::Notes, start_dates::StartDates, typed::typed},
    domain::{
        answers::{Answers, Part, Section},
        my_plan::{self, Starting, Tools},
        timing::TimingQuery,
    },
    state::Pairs,
    tool::Visit,
    words::{
        my_plan::{self as words, export::Made},
        program,
    },
};
use maud::{Markup, html};

/// What the view is drawn from.
pub(super) struct Shown<'a> {
    pub(super) tool: &'a MyPlan,
    pub(super) visit: &'a Visit,
    pub(super) plan: my_plan::MyPlan<'a>,
    /// Collects the sources; they are listed at the end.
    pub(super) notes: Notes<'a>,
}

impl<'a> Shown<'a> {
    /// None before anything was said, and where no clock or program is.
    pub(super) fn new(tool: &'a MyPlan, visit: &'a Visit) -> Option<Self> {
        if visit.answers.only(&Part::SENDABLE).is_empty() {
            return None;
        }
        let tools = Tools {
            catalog: &visit.catalog,
            timing: Some(&tool.timing),
            pathways: tool.pathways.as_ref(),
            assessment: tool.assessment.as_ref(),
        };
        let settings = TimingQuery::from_pairs(&visit.query, &tool.timing).settings;
        let (answers, today) = (&visit.answers, visit.today?);
        let plan = my_plan::MyPlan::of(tools, answers, settings, &tool.weightings, today)?;
        let mut notes = Notes::new(&visit.catalog, &visit.root, visit.this_year())
            .brief()
            .with_sources(&tool.timing.sources);
        if let Some(pathways) = &tool.pathways {
            notes = notes.with_sources(&pathways.sources);
        }
        if let Some(assessment) = &tool.assessment {
            notes = notes.with_sources(&assessment.sources);
        }
        Some(Self { tool, visit, plan, notes })
    }

    pub(super) fn answers(&self) -> &'a Answers {
        &self.visit.answers
    }

    /// What the dates of a start and their sources are drawn from.
    pub(super) fn start_dates<'s>(&'s self, starting: &'s Starting<'a>) -> StartDates<'s, 'a> {
        StartDates { notes: &self.notes, scene: &starting.scene, answers: self.answers() }
    }

    /// The numbers that the person set under “When to start”, as the pairs of an address.
    pub(super) fn set(&self) -> Pairs {
        let timing = &self.tool.timing;
        let query = TimingQuery::from_pairs(&self.visit.query, timing);
        TimingQuery::setting_pairs(&query.settings, timing)
    }

    /// What copies are made with.
    pub(super) fn made(&self) -> Made<'_> {
        Made {
            catalog: &self.visit.catalog,
            timing: &self.tool.timing,
            assessment: self.tool.assessment.as_ref(),
            has_notes: !self.tool.is_without_notes,
            by: &self.tool.prepared_by,
        }
    }

    /// The plan, or a page to hand over.
    pub(super) fn drawn(&self, handed: Option<Handed>) -> Markup {
        if let Some(handed) = handed {
            return self.handed(handed);
        }
        html! {
            article.plan {
                h1.page-heading #plan-heading tabindex="-1" { (words::NAME) }
                (self.stamp())
                (self.lines())
                (self.actions())
                (self.note(Section::Situation))
                (self.start())
                (self.dates())
                div.plan__pair {
                    (self.open())
                    (self.takes())
                }
                (self.role())
                (self.self_check())
                (self.sources_say())
                (self.unknown())
                (self.note(Section::Plan))
                (self.pages())
                (self.more())
                (self.foot())
            }
        }
    }

    /// On paper: that it is unofficial, who prepared it, and when.
    pub(super) fn stamp(&self) -> Markup {
        let text = words::stamp(&self.tool.prepared_by, self.plan.today);
        html! { p.paper-only.plan__stamp { (typed(&text)) } }
    }

    /// Whom to ask, and the sources.
    pub(super) fn foot(&self) -> Markup {
        // It has sources of its own, so it is made before their list.
        let contact = contact(&self.notes, self.plan.program);
        html! {
            div.plan__contact { (contact) }
            (self.sources())
        }
    }

    pub(super) fn sources(&self) -> Markup {
        let sources = self.notes.list();
        let has_sources = sources.0.contains("sources__item");
        html! {
            @if has_sources {
                (section("plan-sources", program::SOURCES, &sources))
            }
        }
    }
}

/// A section of the plan under its heading.
pub(super) fn section(id: &str, heading: &str, body: &Markup) -> Markup {
    html! {
        section.plan__section aria-labelledby=(id) {
            h2.section-heading id=(id) { (heading) }
            (body)
        }
    }
}
