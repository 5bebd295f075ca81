//! What an advisor sends back: chosen and written here, shown in words, sent by hand.

use super::{
    Shown,
    candidate::{REFUSED, id, refusal},
    row::Said,
    today,
};
use crate::{
    components::{
        answer_lines::answer_lines,
        field::{Select, choice, select, value},
        leaving::mail_href,
        typed::typed,
    },
    domain::{
        advice::answered_number,
        answers::{Answers, LONGEST_NOTE, Pace, Section, Topic},
        catalog::Catalog,
        desk::Candidate,
        id::{ProgramId, RoleId},
        intake::upcoming_of,
        link::Link,
        timing::Scene,
    },
    words::{
        advise::{candidate as candidate_words, suggest as words},
        answers::value::{self as said_words},
        compare, sending, study_plan,
    },
};
use maud::{Markup, html};

/// The beginnings of the ids of the forms; the number of the candidate follows.
pub(super) const SUGGEST: &str = "desk-suggest";
pub(super) const COPY: &str = "desk-copy";
/// The names of the fields for hours.
pub(super) const NOW: &str = "hours-now";
pub(super) const LATER: &str = "hours-later";

/// How many years of intakes are offered.
const YEARS: u16 = 6;

/// The link that goes back.
pub(super) fn link(candidate: &Candidate, catalog: &Catalog) -> String {
    let answered = answered_number(&candidate.answers, catalog);
    Link::Advice { answered, advice: candidate.returned() }.text(catalog)
}

impl Shown<'_> {
    /// The whole address of it.
    fn address(&self, candidate: &Candidate) -> String {
        self.tool.address(candidate.number, self.visit).unwrap_or_default()
    }

    pub(super) fn suggesting(&self, candidate: &Candidate) -> Markup {
        html! {
            section.desk__section.with-app aria-labelledby="desk-suggesting" {
                h2.section-heading #desk-suggesting { (words::HEADING) }
                @if self.tool.is_presenting { p.desk__text { (candidate_words::HIDDEN) } }
                @else {
                    p.desk__text { (words::LEAD) }
                    form.desk__form id=(id(SUGGEST, candidate)) {
                        (self.choices(candidate))
                        details.disclosure #desk-notes-back open[!candidate.advice.notes.pairs().is_empty()] {
                            summary.disclosure__summary.disclosure__summary--lead { (words::NOTES) }
                            @for section in Section::ALL { (note(candidate, *section)) }
                        }
                    }
                    (self.counting(candidate))
                    (self.going(candidate))
                }
            }
        }
    }

    fn choices(&self, candidate: &Candidate) -> Markup {
        let catalog = &self.visit.catalog;
        let (advice, edited) = (&candidate.advice, candidate.edited());
        let said = Said { candidate, catalog };
        let first = |topic| {
            let as_said = said.of(topic).map(|it| words::as_said(&it));
            choice("", as_said.as_deref().unwrap_or(words::AS_SAID))
        };
        let with = |topic, rest: Vec<(String, String)>| {
            [first(topic)].into_iter().chain(rest).collect::<Vec<_>>()
        };
        let roles = catalog.roles.iter().map(|it| choice(it.id.as_str(), &it.name));
        let programs =
            catalog.programs.iter().map(|it| choice(it.id.as_str(), &compare::choice(it)));
        let program = Scene::program_of(catalog, &edited);
        let intakes = program
            .map(|it| upcoming_of(it, catalog, today(self.visit), YEARS))
            .unwrap_or_default();
        let intakes = intakes.into_iter().filter_map(|it| {
            let name = study_plan::moment(it.start, it.year);
            Some((it.moment()?.to_text(), name))
        });
        let paces = Pace::ALL.iter().map(|it| choice(it.as_str(), said_words::pace(*it)));
        let fields = [
            (
                "target",
                words::TARGET,
                with(Topic::Target, roles.collect()),
                value(&advice.target, |it: &RoleId| it.as_str().to_owned()),
            ),
            (
                "program",
                words::PROGRAM,
                with(Topic::Program, programs.collect()),
                value(&advice.program, |it: &ProgramId| it.as_str().to_owned()),
            ),
            (
                "intake",
                words::INTAKE,
                with(Topic::Intake, intakes.collect()),
                value(&advice.intake, |it| it.to_text()),
            ),
            (
                "pace",
                words::PACE,
                with(Topic::Pace, paces.collect()),
                value(&advice.pace, |it| it.as_str().to_owned()),
            ),
        ];
        let [is_now_odd, is_later_odd] = self.tool.odd_hours;
        html! {
            @for (name, label, choices, answer) in fields {
                (select(&Select {
                    id: &["desk-back-", name].concat(),
                    name,
                    label,
                    hint: "",
                    choices,
                    answer,
                }))
            }
            (hours(candidate, NOW, is_now_odd, said.of(Topic::HoursNow).as_deref()))
            (hours(candidate, LATER, is_later_odd, said.of(Topic::HoursLater).as_deref()))
        }
    }

    /// What goes back, in words, as a link and as a draft.
    fn going(&self, candidate: &Candidate) -> Markup {
        let advice = candidate.returned();
        let mut choices = advice.clone();
        for topic in [Topic::Notes, Topic::Counted] {
            choices.copy(topic, &Answers::default());
        }
        html! {
            h3.desk__name #desk-going { (words::GOES) }
            @if advice.is_empty() { p.desk__text { (words::NOTHING) } }
            @else {
                @if !choices.is_empty() { table.desk__lines { (answer_lines(&choices, &self.visit.catalog)) } }
                @if !advice.notes.pairs().is_empty() || !advice.counted.pairs().is_empty() {
                    table.desk__lines {
                        tbody {
                            @for section in Section::ALL {
                                @if let Some(text) = advice.notes.get(section.number()) {
                                    tr {
                                        th scope="row" { (words::note_line(*section)) }
                                        td { "“" (typed(text)) "”" }
                                    }
                                }
                            }
                            @for (code, why) in advice.counted.pairs() {
                                tr {
                                    th scope="row" { (words::COUNTED) }
                                    td {
                                        (self.rule(*code).unwrap_or_default()) " “" (typed(why)) "”"
                                    }
                                }
                            }
                        }
                    }
                }
                (self.sending(candidate))
            }
        }
    }

    fn sending(&self, candidate: &Candidate) -> Markup {
        let address = self.address(candidate);
        let field = [&id(COPY, candidate), "-link"].concat();
        let is_long = address.len() > sending::LONGEST_LINK;
        let mail = mail_href(None, words::SUBJECT, &address);
        html! {
            form.desk__form id=(id(COPY, candidate)) {
                label.field__label for=(field) { (words::LINK) }
                input.field__control id=(field) type="text" readonly value=(typed(&address));
                p.caption {
                    @if is_long { (words::too_long(address.len())) }
                    @else { (words::length(address.len())) }
                }
                div.keeping__bar {
                    button.button.button--primary type="submit" { (words::COPY) }
                    a.quiet-link rel="external"
                        href=(mail) { (words::MAIL) }
                    span role="status" {
                        @match self.visit.is_copied {
                            Some(true) => (sending::COPIED),
                            Some(false) => (sending::NOT_COPIED),
                            None => {},
                        }
                    }
                }
            }
        }
    }
}

/// Hours a week. What is typed there stays there; a field of numbers would say nothing of
/// letters in it.
fn hours(candidate: &Candidate, name: &str, is_odd: bool, said: Option<&str>) -> Markup {
    let (label, answer) = match name {
        NOW => (words::HOURS_NOW, &candidate.advice.hours_now),
        _ => (words::HOURS_LATER, &candidate.advice.hours_later),
    };
    let field = id(&["desk-", name].concat(), candidate);
    let hint = [&field, "-hint"].concat();
    html! {
        div.field {
            label.field__label for=(field) { (label) }
            p.field__hint id=(hint) { (words::said(said)) }
            input.field__control.desk__hours id=(field) name=(name) type="text" inputmode="numeric"
                autocomplete="off" data-still
                aria-describedby={ (hint) " " (field) (REFUSED) }
                value=(answer.given().map_or_else(String::new, u8::to_string));
            (refusal(&field, if is_odd { words::NO_HOURS } else { "" }))
        }
    }
}

fn note(candidate: &Candidate, section: Section) -> Markup {
    let field = ["desk-back-", &candidate.number.to_string(), "-", section.as_str()].concat();
    let text = candidate.advice.notes.get(section.number()).map_or("", String::as_str);
    html! {
        div.field {
            label.field__label for=(field) { (words::note(section)) }
            textarea.report__text id=(field) name={ "note-" (section.as_str()) } rows="2"
                maxlength=(LONGEST_NOTE) autocomplete="off" { (typed(text)) }
        }
    }
}
