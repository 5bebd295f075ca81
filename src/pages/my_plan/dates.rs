//! What to do and by when, and what follows; with the start that one plans with.

use super::shown::{Shown, section};
use crate::{
    components::{
        door::door,
        field::{Select, choice, select},
        source_mark::marked_text,
        start_dates::row,
        strip,
    },
    domain::{
        answers::Section,
        calendar_file::CalendarDate,
        month::Month,
        my_plan::{DateKind, PlanDate, Starting},
        timing::{AssumptionKind, DateKind as StartDate, KeyDate, Strip},
    },
    route::Route,
    words::{
        figures,
        my_plan::{self as words, dates as date_words},
        roles::steps as step_words,
        study_plan,
        timing::{
            result::contradiction,
            sentence::{name, sentence},
        },
    },
};
use maud::{Markup, html};

/// The form of the start that one plans with, and its field.
pub(super) const START: &str = "plan-start";
pub(super) const INTAKE: &str = "intake";

/// A date further off than this, in months, is a year.
const NEAR: u32 = 24;

impl<'a> Shown<'a> {
    /// When to start, as the tool says it.
    pub(super) fn start(&self) -> Markup {
        let Some(starting) = &self.plan.starting else { return html! {} };
        let strip = Strip::of(&starting.advice, self.plan.today, None);
        let body = html! {
            p.plan__sentence { (sentence(&starting.advice, &self.tool.timing)) }
            @for it in &starting.advice.contradictions { p { (contradiction(*it)) } }
            @if let Some(strip) = strip {
                (strip::strip(&strip, self.answers()))
                @if let Some(planned) = starting.planned().filter(|_| !starting.is_best()) {
                    p.caption { (words::chart_marks_best(&name(planned.intake))) }
                }
            }
            (self.planned(starting))
            @if !self.set().is_empty() { p.caption { (words::OWN_NUMBERS) } }
            (door(&self.notes.href_with(&Route::Timing, &self.set()), words::START_DOOR))
            (self.note(Section::Timing))
        };
        section("plan-when", words::START, &body)
    }

    /// Whether the season strip is drawn.
    pub(super) fn has_chart(&self) -> bool {
        let starting = self.plan.starting.as_ref();
        starting.is_some_and(|it| !it.advice.intakes.is_empty())
    }

    /// The choice of the start that one plans with.
    fn planned(&self, starting: &Starting<'a>) -> Markup {
        let all = &starting.advice.intakes;
        if all.len() < 2 {
            return html! {};
        }
        let mut choices = vec![choice("", words::BEST)];
        choices.extend(all.iter().filter_map(|it| {
            let moment = it.intake.moment()?;
            Some(choice(&moment.to_text(), &figures::sentence_case(&name(it.intake))))
        }));
        let chosen = self.answers().intake.given().filter(|_| starting.is_chosen);
        let field = Select {
            id: "plan-intake",
            name: INTAKE,
            label: words::PLAN_WITH,
            hint: "",
            choices,
            answer: chosen.map(|it| it.to_text()).unwrap_or_default(),
        };
        html! {
            form.plan__choice.with-app #(START) autocomplete="off" { (select(&field)) }
            @if starting.is_over { p.caption { (words::START_OVER) } }
            @if let Some(other) = self.other_start(starting) {
                p.caption { (words::other_start(&other)) }
            }
        }
    }

    /// The start with which Roles plans its study, where that is another.
    fn other_start(&self, starting: &Starting<'a>) -> Option<String> {
        let planned = starting.planned()?.start;
        let master = self.plan.aim.as_ref()?.planner.scene().studies.master?;
        let moment = master.intake.filter(|_| master.start != planned)?;
        Some(study_plan::moment(moment.on()?, moment.year()))
    }

    pub(super) fn dates(&self) -> Markup {
        let of =
            |is_action: bool| self.plan.dates.iter().filter(move |it| it.is_action() == is_action);
        let body = html! {
            @if self.plan.dates.is_empty() { p { (words::NO_DATES) } }
            @else {
                ol.key-dates { @for it in of(true) { (self.date(it)) } }
                @if of(false).next().is_some() {
                    h3.plan__name { (words::COMING) }
                    ol.key-dates { @for it in of(false) { (self.date(it)) } }
                }
            }
        };
        section("plan-dates", words::DATES, &body)
    }

    fn date(&self, date: &PlanDate<'a>) -> Markup {
        let what = html! { (date_words::what(&self.plan, date)) };
        match &date.kind {
            DateKind::AskEmployer(_) | DateKind::AskProgram(_) => {
                row(&date_words::when(&self.plan, date), &what, &self.lead(date))
            }
            DateKind::Begin(step) if date.is_decision => self.decision(date, step),
            DateKind::Step(stage) => {
                let when = date_words::when(&self.plan, date);
                let rule = stage.asked_by.first();
                let hang = rule.map_or_else(Markup::default, |it| {
                    marked_text(&self.notes, step_words::strength(it.strength), &it.rule)
                });
                row(&when, &what, &hang)
            }
            DateKind::Role(_) => row(&date_words::when(&self.plan, date), &what, &html! {}),
            _ => self.of_start(date).unwrap_or_default(),
        }
    }

    /// A date of the start, as “When to start” draws it.
    fn of_start(&self, date: &PlanDate<'a>) -> Option<Markup> {
        let starting = self.plan.starting.as_ref()?;
        let planned = starting.planned()?;
        let is_it = |it: &&KeyDate<'_>| match (&date.kind, it.kind) {
            (DateKind::Begin(own), _) => *own == **it,
            (DateKind::Apply, StartDate::Apply)
            | (DateKind::Start(_), StartDate::Start)
            | (DateKind::Finish(_), StartDate::FinishEarliest) => true,
            (DateKind::Expected(own), StartDate::Expected(moment)) => *own == moment,
            _ => false,
        };
        let own = planned.dates.iter().find(is_it)?;
        Some(self.start_dates(starting).date(planned, own))
    }

    /// The day to decide, with what is begun on it.
    fn decision(&self, date: &PlanDate<'a>, step: &KeyDate<'a>) -> Markup {
        let Some(starting) = &self.plan.starting else { return html! {} };
        let dates = self.start_dates(starting);
        let what = dates.begin(step, &date_words::what(&self.plan, date));
        row(&date_words::when(&self.plan, date), &what, &dates.step(step))
    }

    /// What the day to ask hangs on.
    fn lead(&self, date: &PlanDate<'a>) -> Markup {
        let Some(starting) = &self.plan.starting else { return html! {} };
        let kind = AssumptionKind::AskLead;
        let text = if date.day <= self.plan.today {
            date_words::NOW.to_owned()
        } else {
            date_words::lead(starting.scene.number(kind), starting.scene.is_set(kind))
        };
        let dates = self.start_dates(starting);
        html! { div { (dates.marked(&text, dates.assumption(kind).as_ref())) } }
    }

    /// All dates for a calendar: those of the start under the names that “When to start”
    /// gives them, so that a calendar which has them changes them.
    pub(super) fn for_calendar(&self) -> Vec<CalendarDate> {
        let Some(starting) = &self.plan.starting else { return Vec::new() };
        let planned = starting.planned();
        let mut all =
            planned.map_or_else(Vec::new, |it| self.start_dates(starting).for_calendar(it));
        let now = Month::of(self.plan.today);
        let is_own = |it: &&PlanDate<'_>| match &it.kind {
            DateKind::AskEmployer(_) | DateKind::AskProgram(_) => true,
            // A date that is a year or a range of years has no day.
            DateKind::Step(stage) => {
                stage.end.to == Some(stage.end.from) && stage.end.from.since(now) <= NEAR
            }
            _ => false,
        };
        for date in self.plan.dates.iter().filter(is_own) {
            let program = self.plan.program.id.as_str();
            let name = date_words::in_calendar(&self.plan, date);
            all.push(CalendarDate {
                id: ["plan", program, &date.id()].join("."),
                day: date.day,
                name,
                text: words::GUIDE.to_owned(),
            });
        }
        all
    }
}
