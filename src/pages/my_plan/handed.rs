//! The pages to hand over: one for the employer, one with lines for a CV and an essay,
//! one with questions for the program.

use super::{PAGE, shown::Shown};
use crate::{
    components::{
        fact_line::FactLines, leaving::mail_href, print, source_mark::marked_text, typed::typed,
    },
    domain::{my_plan::EmployerAsk, timing::Finish},
    route::Route,
    state::Pairs,
    words::{
        figures,
        my_plan::{self as plan_words, handed as words, lines, open},
        timing::{result::dates, sentence::name},
    },
};
use maud::{Markup, html};

/// The form that copies the draft, and the field that holds it.
pub(super) const COPY: &str = "plan-copy";
const DRAFT: &str = "plan-draft";

/// A page to hand over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Handed {
    Employer,
    Evidence,
    Questions,
}

impl Handed {
    /// All of them, in the order in which they are offered.
    pub(super) const ALL: [Self; 3] = [Self::Employer, Self::Evidence, Self::Questions];

    fn as_str(self) -> &'static str {
        match self {
            Self::Employer => "employer",
            Self::Evidence => "evidence",
            Self::Questions => "questions",
        }
    }

    pub(super) fn words(self) -> words::Page {
        match self {
            Self::Employer => words::EMPLOYER,
            Self::Evidence => words::EVIDENCE,
            Self::Questions => words::QUESTIONS,
        }
    }

    /// The one that an address names.
    pub(super) fn of(query: &Pairs) -> Option<Self> {
        let (_, value) = query.iter().find(|(key, _)| key == PAGE)?;
        Self::ALL.into_iter().find(|it| it.as_str() == value)
    }

    /// As the pairs of an address.
    pub(super) fn pairs(self) -> Pairs {
        vec![(PAGE.to_owned(), self.as_str().to_owned())]
    }
}

impl Shown<'_> {
    /// The page.
    pub(super) fn handed(&self, handed: Handed) -> Markup {
        let body = match handed {
            Handed::Employer => self.employer(),
            Handed::Evidence => self.evidence(),
            Handed::Questions => self.questions(),
        };
        html! {
            article.plan.plan--page {
                p { a.back-link href=(self.notes.href_with(&Route::MyPlan, &self.set())) { (words::BACK) } }
                h1.page-heading #plan-heading tabindex="-1" { (handed.words().heading) }
                (self.stamp())
                (body)
                div.plan__actions { (print::print_primary(plan_words::PRINT)) }
                @if handed == Handed::Employer { (self.sources()) } @else { (self.foot()) }
            }
        }
    }

    fn employer(&self) -> Markup {
        let planned = self.plan.starting.as_ref().and_then(|it| it.planned());
        let hours = self.answers().hours_later.given().or(self.answers().hours_now.given());
        let hours = hours.filter(|it| **it > 0).map(|it| words::hours(*it));
        let decide = planned.map(|it| it.decide_by).filter(|it| *it > self.plan.today);
        html! {
            p.lead { (words::study(self.plan.program)) }
            p { (words::WHY_THIS_PAGE) }
            h2.section-heading { (words::FACTS) }
            @if let Some(planned) = planned {
                @let mut lines = FactLines::new(&self.notes);
                @let start = figures::sentence_case(&name(planned.intake));
                @let finish = lines::i_would_finish(planned.finish, self.plan.today);
                ({ lines.push(words::START, &html! { (start) }, &html! {}); "" })
                @let finish = html! { (finish) (self.by_hours(planned.finish)) };
                ({ lines.push(words::FINISH, &finish, &html! {}); "" })
                (lines.into_list().unwrap_or_default())
            }
            (self.facts())
            h2.section-heading { (words::ASKS) }
            ul.plan__list {
                @for ask in EmployerAsk::ALL {
                    li {
                        (words::ask(ask, hours.as_deref()))
                        @if let Some(said) = words::said(&ask.said(&self.plan)) {
                            " "
                            span.caption { (said) }
                        }
                    }
                }
            }
            @if let Some(day) = decide { p { (words::by(&figures::day(day))) } }
        }
    }

    /// That one’s hours set the end, and not the published time; and that it lies beyond
    /// the limit of the program, with who says so.
    fn by_hours(&self, finish: Finish) -> Markup {
        let Finish::Between { by_hours: true, beyond_limit, .. } = finish else {
            return html! {};
        };
        let limit = self.plan.program.time_limit.map(|it| dates::months(*it));
        let limit = limit.value().filter(|_| beyond_limit).map(|it| (it.clone(), &limit));
        html! {
            div.caption { (words::BY_HOURS) }
            @if let Some((months, limit)) = limit {
                div.caption { (marked_text(&self.notes, &words::beyond(&months), limit)) }
            }
        }
    }

    /// The questions for the program, as a draft.
    pub(super) fn draft(&self) -> String {
        let planned = self.plan.starting.as_ref().and_then(|it| it.planned());
        let start = planned.map(|it| figures::sentence_case(&name(it.intake)));
        let me = lines::where_i_am(self.answers(), &self.visit.catalog);
        let questions: Vec<String> = self.plan.for_the_program().map(open::program).collect();
        let me = words::me(me.as_deref());
        words::draft(self.plan.program, start.as_deref(), &me, &questions).replace('\u{a0}', " ")
    }

    fn questions(&self) -> Markup {
        if self.plan.for_the_program().next().is_none() {
            return html! { p { (words::NO_QUESTIONS) } };
        }
        let draft = self.draft();
        let to = self.plan.program.contact.value().and_then(|it| it.email.as_deref());
        let mail = mail_href(to, &words::subject(self.plan.program), &draft);
        let rows = draft.lines().count() + 4;
        html! {
            form #(COPY) {
                label.field__label for=(DRAFT) { (words::DRAFT) }
                textarea.field__control.plan__draft #(DRAFT) readonly rows=(rows) { (typed(&draft)) }
                div.plan__actions {
                    a.button.button--primary rel="external" href=(mail) {
                        (words::MAIL)
                    }
                    button.button type="submit" { (words::COPY) }
                }
                (self.copied())
            }
            div.paper-only.plan__letter { @for line in draft.lines() { p { (typed(line)) } } }
        }
    }
}
