//! A candidate who is open: what they said, when to start, what is open, and the advisor’s
//! own notes.

use super::{Shown, opened::Seen, today};
use crate::{
    components::{answer_lines::answer_lines, typed::typed},
    domain::{
        answers::{Answers, Topic},
        desk::{Candidate, LONGEST_LABEL, LONGEST_NOTE, Question, Told, ToldOf, told_elsewhere},
    },
    route::Route,
    words::{
        advise::{self as list_words, candidate as words},
        answers as names, figures,
    },
};
use maud::{Markup, html};

/// The beginnings of the ids of the forms; the number of the candidate follows.
pub(super) const LABEL: &str = "desk-label";
pub(super) const NOTE: &str = "desk-note";
pub(super) const TELL: &str = "desk-tell";
pub(super) const FORGET: &str = "desk-forget";
pub(super) const SHARE: &str = "desk-share";
pub(super) const REMOVE: &str = "desk-remove";

/// The beginnings of the ids of a question and of what was told of it; its word follows.
pub(super) const ASKED: &str = "desk-asked-";
pub(super) const TOLD: &str = "desk-told-";
/// Behind the id of the form of what someone told: its fields.
pub(super) const ANSWER: &str = "-answer";
pub(super) const TOLD_ON: &str = "-day";

/// Whether a question is of a group.
type IsOf = fn(&Question) -> bool;

impl Shown<'_> {
    pub(super) fn candidate(&self, number: u32) -> Markup {
        let back = self.visit.root.href_with(&Route::Advise, &self.query.list().pairs());
        let found = self.tool.desk.candidate(number);
        html! {
            p { a.back-link href=(back) { (list_words::BACK) } }
            @match found.zip(self.tool.seen.as_ref()) {
                None => {
                    h1.page-heading #desk-heading tabindex="-1" { (words::GONE) }
                    p.desk__text { (words::GONE_TEXT) }
                }
                Some((candidate, seen)) => {
                    h1.page-heading #desk-heading tabindex="-1" {
                        (typed(&self.tool.name(candidate)))
                    }
                    (self.presenting())
                    (self.of_candidate(candidate, seen))
                }
            }
        }
    }

    fn of_candidate(&self, candidate: &Candidate, seen: &Seen) -> Markup {
        html! {
            @if !self.tool.is_presenting { (label(candidate)) }
            div.desk__candidate {
                (self.said(candidate))
                div {
                    (self.when(seen))
                    section.desk__section aria-labelledby="desk-open-questions" {
                        h2.section-heading #desk-open-questions { (words::OPEN) }
                        (self.open_questions(candidate, seen))
                    }
                    @if !self.tool.is_presenting { (note(candidate)) }
                }
            }
            (self.suggesting(candidate))
            section.desk__section.with-app {
                details.disclosure #desk-removing {
                    summary.disclosure__summary.disclosure__summary--lead { (words::REMOVE) "…" }
                    p.desk__text { (words::REMOVE_TEXT) }
                    form id=(id(REMOVE, candidate)) {
                        button.button type="submit" { (words::REMOVE_IT) }
                    }
                }
            }
        }
    }

    fn said(&self, candidate: &Candidate) -> Markup {
        html! {
            section.desk__section aria-labelledby="desk-answers" {
                h2.section-heading #desk-answers { (words::ANSWERS) }
                table.desk__lines {
                    (answer_lines(&self.readable(candidate), &self.visit.catalog))
                }
                @if !candidate.lost.is_empty() {
                    p.caption { (words::lost(&names::topics(&candidate.lost))) }
                }
            }
        }
    }

    fn when(&self, seen: &Seen) -> Markup {
        html! {
            section.desk__section aria-labelledby="desk-when" {
                h2.section-heading #desk-when { (words::WHEN) }
                @match &seen.sentence {
                    None => p.desk__text { (words::WHEN_OPEN) },
                    Some(sentence) => {
                        p.desk__sentence { (sentence) }
                        @if let Some(day) = seen.decide_by {
                            p { (words::decide(&figures::day(day))) }
                        }
                    }
                }
                @if let Some(program) = self.visit.catalog.program(&seen.program) {
                    p.caption { (words::about(program)) }
                }
            }
        }
    }

    /// The answers; while names are hidden, without what the candidate wrote.
    fn readable(&self, candidate: &Candidate) -> Answers {
        let mut answers = candidate.answers.clone();
        if self.tool.is_presenting {
            for topic in [Topic::Notes, Topic::Counted] {
                answers.copy(topic, &Answers::default());
            }
        }
        answers
    }

    fn open_questions(&self, candidate: &Candidate, seen: &Seen) -> Markup {
        let groups: [(&str, IsOf); 3] = [
            (words::OWN, |it| matches!(it, Question::Own(_))),
            (words::EMPLOYERS, |it| matches!(it, Question::Employer(_))),
            (words::PROGRAMS, |it| matches!(it, Question::Program(..))),
        ];
        html! {
            @if seen.open.is_empty() { p { (words::NOTHING_OPEN) } }
            @for (heading, is_of) in groups {
                @if seen.open.iter().any(|(it, _)| is_of(it)) {
                    h3.desk__name { (heading) }
                    ul.desk__list {
                        @for (at, (question, text)) in seen.open.iter().enumerate() {
                            @if is_of(question) {
                                li {
                                    span id={ (ASKED) (question.word()) } tabindex="-1" { (text) }
                                    (self.answering(candidate, at, question))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What was told of a question, and the way to keep it.
    fn answering(&self, candidate: &Candidate, at: usize, question: &Question) -> Markup {
        if let Question::Own(_) = question {
            return html! {};
        }
        let told = candidate.told(question);
        let desk = &self.tool.desk;
        let elsewhere = told_elsewhere(desk, question, candidate.number);
        let is_new = |it: &&ToldOf<'_>| {
            told.is_none_or(|own| (&own.answer, &own.by) != (&it.told.answer, &it.told.by))
        };
        let word = question.word();
        html! {
            @if let Some(told) = told {
                (self.told(told, Some([TOLD, &word].concat())))
                form.with-app id={ (id(FORGET, candidate)) "-" (at) } {
                    input type="hidden" name="question" value=(word);
                    button.button.button--quiet type="submit" { (words::FORGET_TOLD) }
                }
            }
            @for (nth, it) in elsewhere.iter().filter(is_new).enumerate() {
                div.desk__elsewhere {
                    p.caption { (words::ELSEWHERE) }
                    (self.told(it.told, None))
                    form.with-app id={ (id(SHARE, candidate)) "-" (at) "-" (nth) } {
                        input type="hidden" name="question" value=(word);
                        input type="hidden" name="candidate" value=(it.of);
                        button.button.button--quiet type="submit" { (words::SHARE) }
                    }
                }
            }
            @if told.is_none() && !self.tool.is_presenting { (self.tell(candidate, at, &word)) }
        }
    }

    fn told(&self, told: &Told, id: Option<String>) -> Markup {
        let day = figures::day(told.day);
        html! {
            @if self.tool.is_presenting {
                p.desk__told id=[id] tabindex="-1" { (words::told_hidden(&day)) " " (words::HIDDEN) }
            } @else {
                p.desk__told id=[id] tabindex="-1" {
                    (typed(&words::told(&told.by, &day))) " “" (typed(&told.answer)) "” "
                    span.caption { (words::NO_FACT) }
                }
            }
        }
    }

    /// The form that keeps what someone told; what is typed in it stays there.
    fn tell(&self, candidate: &Candidate, at: usize, word: &str) -> Markup {
        let form = [&id(TELL, candidate), "-", &at.to_string()].concat();
        let of = |field| [form.as_str(), field].concat();
        let (answer, on, by, refused) = (of(ANSWER), of(TOLD_ON), of("-by"), of(REFUSED));
        let today = today(self.visit).to_text();
        html! {
            details.disclosure.with-app id={ (form) "-open" } {
                summary.disclosure__summary { (words::TELL) }
                form.desk__form id=(form) data-still {
                    input type="hidden" name="question" value=(word);
                    div.field {
                        label.field__label for=(answer) { (words::ANSWER) }
                        textarea.report__text id=(answer) name="answer" rows="2" required
                            maxlength=(LONGEST_NOTE) autocomplete="off" aria-describedby=(refused) {}
                    }
                    div.field {
                        label.field__label for=(by) { (words::BY) }
                        input.field__control id=(by) name="by" type="text"
                            maxlength=(LONGEST_LABEL) autocomplete="off";
                    }
                    div.field {
                        label.field__label for=(on) { (words::TOLD_ON) }
                        input.field__control.desk__day id=(on) name="day" type="date" required
                            value=(today) max=(today) aria-describedby=(refused);
                    }
                    p { button.button type="submit" { (words::KEEP_TOLD) } }
                }
                (self.refusal(&form))
            }
        }
    }
}

/// Behind the id of what was refused: the sentence on it.
pub(super) const REFUSED: &str = "-refused";

impl Shown<'_> {
    /// Why what a form says was refused.
    pub(super) fn refusal(&self, form: &str) -> Markup {
        let says = self.tool.refused.as_ref().filter(|it| it.0 == form);
        refusal(form, says.map_or("", |it| it.1))
    }
}

/// Why something was refused, beneath the form or the field with this id.
pub(super) fn refusal(of: &str, says: &str) -> Markup {
    html! { p.desk__hitch id={ (of) (REFUSED) } role="status" { (says) } }
}

/// The id of a form of this candidate.
pub(super) fn id(form: &str, candidate: &Candidate) -> String {
    [form, "-", &candidate.number.to_string()].concat()
}

fn label(candidate: &Candidate) -> Markup {
    let form = id(LABEL, candidate);
    let field = [&form, "-text"].concat();
    html! {
        form.desk__form.with-app id=(form) data-still {
            div.field {
                label.field__label for=(field) { (words::LABEL) }
                p.field__hint #desk-label-hint { (words::LABEL_HELP) }
                input.field__control id=(field) name="label" type="text" maxlength=(LONGEST_LABEL)
                    autocomplete="off" aria-describedby="desk-label-hint"
                    value=(typed(&candidate.label));
            }
        }
    }
}

fn note(candidate: &Candidate) -> Markup {
    let form = id(NOTE, candidate);
    let field = [&form, "-text"].concat();
    html! {
        section.desk__section aria-labelledby="desk-noting" {
            h2.section-heading #desk-noting { (words::NOTE) }
            form.desk__form.with-app id=(form) {
                label.visually-hidden for=(field) { (words::NOTE) }
                p.field__hint #desk-note-hint { (words::NOTE_HELP) }
                textarea.report__text id=(field) name="note" rows="4" maxlength=(LONGEST_NOTE)
                    autocomplete="off" aria-describedby="desk-note-hint" {
                    (typed(&candidate.note))
                }
            }
        }
    }
}
