//! The questions: the three that give the first answer, and those that sharpen it.
//! Each shows what it changed.

use super::{
    answered::{self, AGREED, DENIED, name},
    shown::Shown,
};
use crate::{
    components::{
        door::door,
        field::{NOT_SURE, Select, choice, open_choices, select, value as text, years_from},
        sharpen::{group, tick},
        three_questions::three_questions,
    },
    domain::{
        answers::{Answer, Moment, Pace, Part, Topic, Transition},
        calendar::Start,
        intake,
        program::Award,
        timing::{CHANGE_YEARS, GOAL_YEARS, HOURS},
    },
    route::Route,
    tool::Visit,
    words::{
        answers::value,
        entry_questions::{NO, YES},
        figures,
        timing::{questions as words, result, sentence::sentence, table},
    },
};
use maud::{Markup, html};

/// The id of the form of the three.
pub(super) const THREE: &str = "timing-three";
/// The id of the form of the others.
pub(super) const MORE: &str = "timing-more";

/// The form of the three, before and after an answer.
pub(super) fn three(visit: &Visit) -> Markup {
    html! {
        form.with-app #(THREE) autocomplete="off" {
            fieldset.questions {
                legend.visually-hidden { (words::THREE) }
                (three_questions(&visit.catalog, &visit.answers))
            }
        }
    }
}

impl Shown<'_> {
    /// The three, and on paper what was answered instead of every field.
    pub(super) fn three(&self) -> Markup {
        html! {
            (three(self.visit))
            div.paper-only {
                h2.section-heading { (words::ANSWERS) }
                ul.given { @for it in self.given() { li.given__item { (it) } } }
            }
        }
    }

    /// Every answer that was given, in words.
    fn given(&self) -> Vec<String> {
        let answers = self.answers();
        let counts = |it: &Topic| it.part() == Part::Situation || *it == Topic::Program;
        let topics = answers.topics().filter(counts);
        let given = topics.map(|it| table::used(it, answers, self.scene.catalog));
        let weights = self
            .timing
            .criteria
            .iter()
            .filter_map(|it| Some(words::weight(&it.name, *answers.weights.get(it.code.0)?)));
        given.chain(weights).collect()
    }

    /// The others, grouped by why they matter.
    pub(super) fn more_questions(&self) -> Markup {
        let answers = self.answers();
        // An answer that others contradict counts as open: then all of it is asked.
        let is_none = answers.transition.given() == Some(&Transition::None);
        let changes = !is_none || self.advice.open.iter().any(|it| it.topic == Topic::TransitionAt);
        let entry = self.visit.root.href(&Route::Program(self.scene.program.id.clone()));
        html! {
            section.sharpen.with-app aria-labelledby="sharpen" {
                h2.section-heading #sharpen { (words::MORE) }
                p.caption { (words::MORE_LEAD) }
                form #(MORE) autocomplete="off" {
                    (group(words::TIME, words::TIME_WHY, &html! {
                        (self.field(Topic::HoursNow, hours(), hours_of(&answers.hours_now)))
                        (self.field(Topic::Pace, paces(), text(&answers.pace, |it| it.as_str().into())))
                        (self.blocked())
                    }))
                    (group(words::CHANGE, words::CHANGE_WHY, &html! {
                        (self.field(Topic::Transition, transitions(), text(&answers.transition, |it| it.as_str().into())))
                        @if changes {
                            (self.field(Topic::TransitionAt, self.months(), text(&answers.transition_at, |it| it.to_text())))
                            (self.field(Topic::HoursLater, hours(), hours_of(&answers.hours_later)))
                        }
                    }))
                    (group(words::GOAL, words::GOAL_WHY, &html! {
                        (self.field(Topic::TargetBy, self.years(), text(&answers.target_by, |it| it.to_text())))
                    }))
                    (group(words::SUPPORT, words::SUPPORT_WHY, &html! {
                        (self.field(Topic::EmployerTime, agreed(), agreed_of(&answers.employer_time)))
                        (self.field(Topic::EmployerMoney, agreed(), agreed_of(&answers.employer_money)))
                    }))
                    (group(words::PROGRAM, words::PROGRAM_WHY, &self.programs()))
                }
                (door(&(entry + "#answers"), words::ENTRY))
            }
        }
    }

    /// A select that may stay open.
    fn field(&self, topic: Topic, choices: Vec<(String, String)>, answer: String) -> Markup {
        let name = name(topic);
        html! {
            // Named, so that it stays itself while lines come and go around it.
            div id={ "field-" (name) } {
                (select(&Select {
                    id: &answered::field(topic),
                    name,
                    label: words::label(topic),
                    hint: "",
                    choices: open_choices(choices),
                    answer,
                }))
                (self.changed(topic))
            }
        }
    }

    /// What the last answer changed, beside its field.
    fn changed(&self, topic: Topic) -> Markup {
        let changed = self.when.changed.as_ref().filter(|it| it.topic == topic);
        html! {
            // Where answers were taken back since, it says nothing any more.
            @if let Some(changed) = changed.filter(|it| it.answers == *self.answers()) {
                @let now = sentence(&self.advice, self.timing);
                @let (now, before) = words::changed(&changed.before, &now);
                div.sharpen__changed {
                    @for it in self.advice.contradictions.iter().filter(|it| it.topics().contains(&topic)) {
                        p.sharpen__trouble { (result::contradiction(*it)) }
                    }
                    p { (now) }
                    @if let Some(before) = before { p.caption { (before) } }
                }
            }
        }
    }

    fn blocked(&self) -> Markup {
        let answer = &self.answers().blocked_months;
        let blocked = answer.given().copied().unwrap_or_default();
        let name = name(Topic::BlockedMonths);
        html! {
            fieldset.field id=(answered::field(Topic::BlockedMonths)) {
                legend.field__label { (words::BLOCKED) }
                div.sharpen__months {
                    @for month in 1..=12_u8 {
                        (tick(name, &month.to_string(), figures::month(month.cast_signed()), blocked.has(month)))
                    }
                    (tick(name, NOT_SURE, words::NOT_SURE, matches!(answer, Answer::NotSure)))
                }
            }
            (self.changed(Topic::BlockedMonths))
        }
    }

    /// Months of the next years, and years alone.
    fn months(&self) -> Vec<(String, String)> {
        let today = self.scene.today;
        let first = today.year().unsigned_abs();
        let mut all = Vec::new();
        for year in first..=first + CHANGE_YEARS {
            all.push(choice(&year.to_string(), &words::some_time(year)));
            let from = if year == first { today.month() } else { 1 };
            for month in from..=12 {
                if let Some(moment) = Moment::new(year, Some(Start::Month(month))) {
                    let name = [figures::month(month), " ", &year.to_string()].concat();
                    all.push(choice(&moment.to_text(), &name));
                }
            }
        }
        all
    }

    fn years(&self) -> Vec<(String, String)> {
        years_from(self.scene.today.year().unsigned_abs() + 1, GOAL_YEARS)
    }

    fn programs(&self) -> Markup {
        let masters = self.visit.catalog.programs.iter().filter(|it| it.award == Award::Master);
        let (catalog, today) = (&self.visit.catalog, self.scene.today);
        let choices = masters.map(|it| {
            let has_start = intake::next_of(it, catalog, today).is_some();
            let hint = if has_start { "" } else { words::NO_START };
            choice(it.id.as_str(), &[&it.short_name, ", ", &it.short_title, hint].concat())
        });
        html! {
            (select(&Select {
                id: &answered::field(Topic::Program),
                name: name(Topic::Program),
                label: words::WHICH,
                hint: "",
                choices: choices.collect(),
                answer: self.scene.program.id.to_string(),
            }))
            (self.changed(Topic::Program))
        }
    }
}

fn hours() -> Vec<(String, String)> {
    HOURS.iter().map(|it| choice(&it.to_string(), &words::hours(*it))).collect()
}

fn hours_of(answer: &Answer<u8>) -> String {
    text(answer, ToString::to_string)
}

fn paces() -> Vec<(String, String)> {
    Pace::ALL.iter().map(|it| choice(it.as_str(), value::pace(*it))).collect()
}

fn transitions() -> Vec<(String, String)> {
    Transition::ALL.iter().map(|it| choice(it.as_str(), value::transition(*it))).collect()
}

fn agreed() -> Vec<(String, String)> {
    vec![choice(AGREED, YES), choice(DENIED, NO)]
}

fn agreed_of(answer: &Answer<bool>) -> String {
    text(answer, |it| if *it { AGREED } else { DENIED }.to_owned())
}
