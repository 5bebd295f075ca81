//! Which programs stand side by side, and in which features they differ.
//!
//! Nothing is ranked, added or converted: credits of different systems and
//! prices in different currencies are values that differ, and that is all.

use super::{
    amount::{Amount, Credits, Hours, Price, Span},
    calendar::{Deadline, Starts},
    fact::Fact,
    id::{CountryId, ProgramId},
    program::{Award, Exit, Format, Load, Program, Topic, Track},
    requirement::{Requirement, RequirementKind},
};

/// The programs that an address asks for, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompareQuery {
    /// At most [`CompareQuery::MOST`] ids, each once; the catalog need not hold
    /// them.
    pub ids: Vec<ProgramId>,
    /// How many more the address names.
    pub left_out: usize,
}

impl CompareQuery {
    /// The key of a program in the address.
    pub const KEY: &str = "p";

    /// The most programs that stand side by side.
    pub const MOST: usize = 4;

    /// These programs, as many as fit.
    pub fn of<'a>(ids: impl IntoIterator<Item = &'a ProgramId>) -> Self {
        ids.into_iter().fold(Self::default(), |query, id| query.with(id))
    }

    /// The programs that the pairs of an address name: `p` once for each. A
    /// program named twice counts once, and one without a name not at all.
    ///
    /// ```
    /// use docent::domain::comparison::CompareQuery;
    /// let pair = |id: &str| ("p".to_owned(), id.to_owned());
    /// let query = CompareQuery::from_pairs(&[pair("a"), pair("b"), pair("a"), pair("")]);
    /// assert_eq!(query.pairs(), [pair("a"), pair("b")]);
    /// ```
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let mut ids: Vec<ProgramId> = Vec::new();
        for (key, id) in pairs {
            let is_new = !ids.iter().any(|it| it.as_str() == id);
            if key == Self::KEY && !id.is_empty() && is_new {
                ids.push(ProgramId::new(id.as_str()));
            }
        }
        let left_out = ids.len().saturating_sub(Self::MOST);
        ids.truncate(Self::MOST);
        Self { ids, left_out }
    }

    /// What stands in the address for these programs.
    pub fn pairs(&self) -> Vec<(String, String)> {
        self.ids.iter().map(|id| (Self::KEY.to_owned(), id.to_string())).collect()
    }

    /// The same programs and this one, last; the same alone where it is there
    /// already, or where there is no place left.
    #[must_use]
    pub fn with(&self, id: &ProgramId) -> Self {
        let mut ids = self.ids.clone();
        if ids.len() < Self::MOST && !ids.contains(id) {
            ids.push(id.clone());
        }
        Self { ids, left_out: 0 }
    }

    /// The same programs without this one.
    #[must_use]
    pub fn without(&self, id: &ProgramId) -> Self {
        let ids = self.ids.iter().filter(|it| *it != id).cloned().collect();
        Self { ids, left_out: 0 }
    }
}

/// What programs are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// What an applicant must bring.
    Entry,
    /// How long it may take.
    TimeToFinish,
    /// Hours of study a week.
    WeeklyHours,
    /// Where it is taught.
    Format,
    /// How much of a week it fills.
    Load,
    /// When it starts.
    Starts,
    /// The last published deadline.
    Deadline,
    /// What it charges for teaching.
    Tuition,
    /// Tuition for the whole program.
    TuitionTotal,
    /// Its size.
    Credits,
    /// The work at the end.
    FinalWork,
    /// The tracks to choose from.
    Tracks,
    /// Ways to leave with an award before the end.
    Exits,
    /// The country.
    Country,
    /// What a graduate holds.
    Award,
    /// How many start together.
    ClassSize,
}

impl Feature {
    /// Every feature, in the order in which they are shown.
    pub const ALL: [Self; 16] = [
        Self::Entry,
        Self::TimeToFinish,
        Self::WeeklyHours,
        Self::Format,
        Self::Load,
        Self::Starts,
        Self::Deadline,
        Self::Tuition,
        Self::TuitionTotal,
        Self::Credits,
        Self::FinalWork,
        Self::Tracks,
        Self::Exits,
        Self::Country,
        Self::Award,
        Self::ClassSize,
    ];
}

/// The features in four groups; each stands in one of them, in the order of
/// [`Feature::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// What is known to differ between any two.
    pub differ: Vec<Feature>,
    /// What is known of some alone, and the same in these.
    pub partly: Vec<Feature>,
    /// What is the same in all.
    pub same: Vec<Feature>,
    /// What is not known of any.
    pub unknown: Vec<Feature>,
    /// Whether anything is not known of one of them.
    pub has_unknown: bool,
}

/// The features of these programs, by whether they differ. Where a value comes
/// from makes no difference; the order of the programs makes none either.
pub fn rows(programs: &[&Program]) -> Rows {
    let mut rows = Rows::default();
    for feature in Feature::ALL {
        let mut known = programs.iter().filter_map(|program| value(feature, program));
        let first = known.next();
        let (mut count, mut is_same) = (usize::from(first.is_some()), true);
        for value in known {
            is_same &= Some(value) == first;
            count += 1;
        }
        let is_whole = count == programs.len();
        rows.has_unknown |= !is_whole;
        let group = match (count, is_same) {
            (0, _) => &mut rows.unknown,
            (_, false) => &mut rows.differ,
            (_, true) if is_whole => &mut rows.same,
            (_, true) => &mut rows.partly,
        };
        group.push(feature);
    }
    rows
}

/// What is compared: the values alone, typed, without their sources. One type
/// for all features, so that they are compared by one function.
#[derive(PartialEq)]
enum Value<'a> {
    Rules(Vec<(RequirementKind, &'a str)>),
    Time(Option<&'a Span>, Option<u16>, Option<Amount>),
    Hours(Hours),
    Format(Format),
    Load(Load),
    Starts(&'a Starts),
    Deadline(&'a Deadline),
    Prices(Vec<&'a Price>),
    Credits(Credits),
    Text(&'a str),
    Tracks(Option<u16>, Vec<(&'a str, Topic)>),
    Exits(Vec<(Award, Credits)>),
    Country(&'a CountryId),
    Award(Award),
}

/// What a program says of a feature, or `None` where that is not known.
fn value(feature: Feature, program: &Program) -> Option<Value<'_>> {
    Some(match feature {
        Feature::Entry => Value::Rules(some(rules(&program.requirements))?),
        Feature::TimeToFinish => {
            let (time, limit) = (program.time_to_finish.value(), program.time_limit.value());
            let took = program.graduates_took.value();
            let is_known = time.is_some() || limit.is_some() || took.is_some();
            is_known.then(|| Value::Time(time, limit.copied(), took.copied()))?
        }
        Feature::WeeklyHours => Value::Hours(*program.weekly_hours.value()?),
        Feature::Format => Value::Format(*program.format.value()?),
        Feature::Load => Value::Load(*program.load.value()?),
        Feature::Starts => Value::Starts(program.starts.value()?),
        Feature::Deadline => Value::Deadline(program.deadline.value()?),
        Feature::Tuition => {
            let all = std::iter::once(&program.tuition).chain(&program.other_tuition);
            Value::Prices(some(all.filter_map(Fact::value).collect())?)
        }
        Feature::TuitionTotal => Value::Prices(vec![program.tuition_total.value()?]),
        Feature::Credits => Value::Credits(*program.credits.value()?),
        Feature::FinalWork => Value::Text(program.structure.final_work.value()?),
        Feature::Tracks => {
            let count = program.structure.track_count.value().copied();
            let tracks = tracks(&program.structure.tracks, count.is_some());
            (count.is_some() || !tracks.is_empty()).then_some(Value::Tracks(count, tracks))?
        }
        Feature::Exits => Value::Exits(some(exits(&program.structure.exits))?),
        Feature::Country => Value::Country(&program.country),
        Feature::Award => Value::Award(program.award),
        Feature::ClassSize => Value::Text(program.class_size.value()?),
    })
}

/// The entry rules that are known.
fn rules(requirements: &[Requirement]) -> Vec<(RequirementKind, &str)> {
    let known = requirements.iter().filter_map(|it| Some((it.kind, it.rule.value()?)));
    known.map(|(kind, rule)| (kind, rule.as_str())).collect()
}

/// The tracks: all where their number is known, else those that a source
/// names.
fn tracks(tracks: &[Track], is_counted: bool) -> Vec<(&str, Topic)> {
    let named = tracks.iter().filter(|it| is_counted || it.adds.value().is_some());
    named.map(|it| (it.name.as_str(), it.topic)).collect()
}

/// The exits of which a source says when they come.
fn exits(exits: &[Exit]) -> Vec<(Award, Credits)> {
    exits.iter().filter_map(|it| Some((it.award, *it.after.value()?))).collect()
}

/// A list that holds anything.
fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
