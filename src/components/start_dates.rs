//! The dates of a start, each with what it hangs on and where that is from.

use super::{notes::Notes, source_mark::marked_text};
use crate::{
    domain::{
        answers::{Answers, Moment, When},
        calendar::{Hemisphere, Season, Start},
        fact::{Fact, Unknown},
        intake::Intake,
        timing::{
            ApplicationDeadline, Appraisal, AssumptionKind, DateKind, DeadlineKind, Finish, Hang,
            KeyDate, Scene,
        },
    },
    words::{
        figures, provenance,
        timing::{
            result::{dates as words, decide},
            sentence::month,
        },
    },
};
use maud::{Markup, html};

/// What the dates of a start are drawn from.
#[derive(Clone, Copy)]
pub struct StartDates<'s, 'a> {
    /// Collects the sources.
    pub notes: &'s Notes<'a>,
    /// What they are worked out on.
    pub scene: &'s Scene<'a>,
    /// For whom.
    pub answers: &'s Answers,
}

impl StartDates<'_, '_> {
    /// Every date of a start, as the items of a list.
    pub fn all(&self, start: &Appraisal<'_>) -> Markup {
        // Two degrees may be expected at one time.
        let is_first = |(at, date): &(usize, &KeyDate<'_>)| {
            start.dates.iter().position(|it| it.kind == date.kind) == Some(*at)
        };
        let dates = start.dates.iter().enumerate().filter(is_first);
        html! { @for (_, it) in dates { (self.date(start, it)) } }
    }

    /// A date with what it is and what it hangs on. Both ends of the finish stand in
    /// one line.
    pub fn date(&self, best: &Appraisal<'_>, date: &KeyDate<'_>) -> Markup {
        let today = self.scene.today;
        match date.kind {
            DateKind::Begin(_) => {
                let text = words::begin(words::asked(date));
                row(&figures::day(date.day), &self.begin(date, &text), &self.step(date))
            }
            DateKind::Apply => {
                let hang = self.deadline_hang(best.deadline);
                row(&figures::day(date.day), &html! { (words::APPLY) }, &hang)
            }
            DateKind::Expected(moment) => {
                let what = words::expected(self.is_degree(moment), self.is_license(moment));
                let hang = html! { p { (words::expectation(date.day < today)) } };
                row(&words::expected_by(moment), &html! { (what) }, &hang)
            }
            DateKind::Start => {
                let fact = self.start_fact(best.intake);
                let text = words::start(best.intake);
                let hang = html! { div { (self.marked(&text, fact.as_ref())) } };
                row(&month(best.start), &html! { (words::START) }, &hang)
            }
            DateKind::FinishEarliest => self.finish(best.finish),
            DateKind::FinishLatest => html! {},
        }
    }

    /// What is to be begun, in these words, with the mark of who asks for it.
    pub fn begin(&self, date: &KeyDate<'_>, text: &str) -> Markup {
        self.marked(text, asked(date))
    }

    /// What a day to begin hangs on.
    pub fn step(&self, date: &KeyDate<'_>) -> Markup {
        let is_usual = asked(date).is_none();
        let kind = date.lead();
        let text = kind.map(|it| words::lead(self.scene.number(it), self.scene.is_set(it)));
        html! {
            @if let Some(text) = text {
                div { (self.marked(&text, kind.and_then(|it| self.assumption(it)).as_ref())) }
            }
            @if is_usual {
                p { (words::USUAL) " " span.unknown { (provenance::brackets(provenance::unknown(Unknown::NotFound))) } }
            }
            @if date.day < self.scene.today { p { (words::OVER) } }
        }
    }

    fn deadline_hang(&self, deadline: ApplicationDeadline) -> Markup {
        let months = words::months(self.scene.number(AssumptionKind::DeadlineLead));
        let year = decide::year_of(deadline.day, self.scene.program);
        let text = words::deadline(deadline.kind, year.as_deref(), &months);
        html! { div { (self.marked(&text, self.deadline_fact(deadline).as_ref())) } }
    }

    /// Both ends of the finish, each with what it hangs on.
    fn finish(&self, finish: Finish) -> Markup {
        let Finish::Between {
            earliest,
            latest,
            as_graduates,
            by_hours,
            latest_by_hours,
            beyond_limit,
            is_open,
        } = finish
        else {
            return html! {};
        };
        let program = self.scene.program;
        let has_pace = self.answers.pace.given().is_some();
        let published = self.published_time();
        let took = program.graduates_took.map(|it| figures::number(*it, 0));
        let limit = program.time_limit.map(|it| words::months(*it));
        let first = if by_hours { self.hours_fact() } else { Some(published.clone()) };
        let last = match (as_graduates, latest_by_hours) {
            (true, _) => Some(took),
            (_, true) => self.hours_fact(),
            _ => Some(published),
        };
        let hang = html! {
            @if earliest == latest {
                div { (self.marked(words::only(by_hours, has_pace), first.as_ref())) }
            } @else {
                div { (self.marked(words::earliest(by_hours, has_pace), first.as_ref())) }
                @let text = words::latest(as_graduates, latest_by_hours, has_pace);
                div { (self.marked(text, last.as_ref())) }
                @if is_open { p { (words::TURN_OUT) } }
            }
            @if beyond_limit && let Some(months) = program.time_limit.value() {
                div { (self.marked(&words::beyond(*months), Some(&limit))) }
            }
        };
        let range = words::range(earliest, latest, self.scene.today);
        row(&range, &html! { (words::FINISH) }, &hang)
    }

    /// Text with the mark of a fact behind it, or without one where there is none.
    pub fn marked(&self, text: &str, fact: Option<&Fact<String>>) -> Markup {
        fact.map_or_else(|| html! { (text) }, |it| marked_text(self.notes, text, it))
    }

    /// How an end by free hours was worked out.
    fn hours_fact(&self) -> Option<Fact<String>> {
        let weeks = self.scene.number(AssumptionKind::WeeksAYear);
        let working = words::hours_working(self.scene.load()?.hours, weeks);
        Some(Fact::Derived { value: String::new(), from: Vec::new(), working })
    }

    /// The published time to finish: of the pace that was chosen, where there is one.
    fn published_time(&self) -> Fact<String> {
        let program = self.scene.program;
        let pace = self.answers.pace.given();
        let mut own = self.scene.timing.paces.iter().filter(|it| it.program == program.id);
        own.find(|it| Some(&it.pace) == pace).map_or_else(
            || program.time_to_finish.map(figures::span),
            |it| it.months.map(|it| words::months(*it)),
        )
    }

    /// Where the deadline of a start is from; nothing for a number of the person’s own.
    pub fn deadline_fact(&self, deadline: ApplicationDeadline) -> Option<Fact<String>> {
        let program = self.scene.program;
        let is_as_before = decide::year_of(deadline.day, program).is_some();
        match deadline.kind {
            DeadlineKind::Assumed => self.assumption(AssumptionKind::DeadlineLead),
            DeadlineKind::Projected if !is_as_before => {
                Some(program.next_deadline.map(|it| figures::yearly_day(*it)))
            }
            DeadlineKind::Projected | DeadlineKind::Published => {
                Some(program.deadline.map(figures::deadline))
            }
        }
    }

    /// Where an assumption is from; nothing for a number of the person’s own.
    pub fn assumption(&self, kind: AssumptionKind) -> Option<Fact<String>> {
        let own = self.scene.timing.assumptions.iter().find(|it| it.kind == kind)?;
        (!self.scene.is_set(kind)).then(|| own.number.map(ToString::to_string))
    }

    /// Where the month of a start is from.
    fn start_fact(&self, intake: Intake) -> Option<Fact<String>> {
        let program = self.scene.program;
        match intake.start {
            Start::Month(_) => Some(program.starts.map(figures::starts)),
            Start::Season(season) => self.season_fact(season),
        }
    }

    fn season_fact(&self, season: Season) -> Option<Fact<String>> {
        let catalog = self.scene.catalog;
        let country = catalog.country(&self.scene.program.country)?;
        let own = catalog.seasons.iter().find(|it| it.season == season)?;
        let month = match country.hemisphere? {
            Hemisphere::North => &own.north,
            Hemisphere::South => &own.south,
        };
        Some(month.map(|it| figures::month(*it).to_owned()))
    }

    fn is_degree(&self, moment: Moment) -> bool {
        let degrees = self.answers.degrees.given();
        degrees.is_some_and(|all| all.iter().any(|it| it.when == When::Expected(moment)))
    }

    fn is_license(&self, moment: Moment) -> bool {
        let licenses = self.answers.licenses.given();
        licenses.is_some_and(|all| all.iter().any(|it| it.when == When::Expected(moment)))
    }
}

/// What a program is known to ask for.
fn asked<'a>(date: &KeyDate<'a>) -> Option<&'a Fact<String>> {
    date.hangs_on.iter().find_map(|it| match it {
        Hang::Asked(asked) => Some(&asked.what),
        _ => None,
    })
}

/// A line of a list of dates.
pub fn row(day: &str, what: &Markup, hang: &Markup) -> Markup {
    html! {
        li.key-dates__item {
            b.key-dates__day { (figures::sentence_case(day)) }
            div.key-dates__what {
                div { (what) }
                div.key-dates__hang { (hang) }
            }
        }
    }
}
