//! What an advisor sends back (B10): only what they changed, and what a person takes
//! of it, item by item.
//!
//! An advice is [`Answers`] in which only the suggestions stand. What the advisor
//! cleared is no suggestion: nothing stands for it, since a question that was not
//! answered has no field in a link. Levels of the self-check are the person’s own and
//! records are never sent; of both, an advice holds nothing, and nothing is taken.

use super::{
    answers::{Answers, LONGEST_NOTE, Part, Topic},
    catalog::Catalog,
    link,
};

/// The parts of which an advice can hold something.
pub const PARTS: [Part; 3] = [Part::Situation, Part::Choices, Part::Notes];

/// The check number of the answers that an advice is about: over all parts that can be
/// sent, as they stand in a link, but not over the version of the content, which can
/// change without them. The same on every machine; records count for nothing.
pub fn answered_number(answers: &Answers, catalog: &Catalog) -> u32 {
    number_of(answers, &Part::SENDABLE, catalog)
}

/// Whether these answers are the ones with that number: whole, or some parts of them,
/// because nobody need send them all.
pub fn is_about(answered: u32, own: &Answers, catalog: &Catalog) -> bool {
    let is_there = |part: &Part| own.topics().any(|it| it.part() == *part);
    let there: Vec<Part> = Part::SENDABLE.into_iter().filter(is_there).collect();
    // Each bit says whether one of them was sent.
    (0..1_u8 << there.len()).any(|sent| {
        let parts = there.iter().enumerate().filter(|(at, _)| sent >> at & 1 == 1);
        let parts: Vec<Part> = parts.map(|(_, part)| *part).collect();
        number_of(own, &parts, catalog) == answered
    })
}

fn number_of(answers: &Answers, parts: &[Part], catalog: &Catalog) -> u32 {
    link::check_of_answers(&answers.only(parts), catalog)
}

/// What an advisor changed of a candidate’s answers, and nothing else: a topic for
/// itself, and where it holds values by a number, each of these for itself. Of a note
/// that was only added to, what was added.
///
/// What was cleared is left out (see above), and so are levels and records.
///
/// ```
/// use docent::domain::{advice::advised, answers::{Answer, Answers}};
/// let candidate = Answers { hours_now: Answer::Given(4), ..Answers::default() };
/// let edited = Answers { hours_later: Answer::Given(8), ..candidate.clone() };
/// let advice = advised(&candidate, &edited);
/// assert_eq!(advice, Answers { hours_later: Answer::Given(8), ..Answers::default() });
/// assert!(advised(&candidate, &Answers::default()).is_empty());
/// ```
pub fn advised(candidate: &Answers, edited: &Answers) -> Answers {
    let nothing = Answers::default();
    let mut advice = edited.merged(candidate, &nothing).only(&PARTS);
    // Two tabs merge a shortlist program by program; an advice names it as a whole.
    let is_same = candidate.agree(edited, Topic::Shortlist);
    advice.copy(Topic::Shortlist, if is_same { &nothing } else { edited });
    for (key, note) in edited.notes.pairs() {
        let added = candidate.notes.get(*key).and_then(|own| note.strip_prefix(own.as_str()));
        if let Some(added) = added.filter(|it| it.starts_with(char::is_whitespace)) {
            let added = added.trim();
            advice.notes.set(*key, (!added.is_empty()).then(|| added.to_owned()));
        }
    }
    advice
}

/// What can be taken by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The answer to a topic; where it holds values by a number, all that are suggested.
    /// Never notes or what is counted, which have pieces of their own.
    Topic(Topic),
    /// The note with this number, from 1 to 999.
    Note(u16),
    /// The requirement with this number, from 1 to 999, that counts as met.
    Counted(u16),
}

/// A suggestion that differs from one’s own answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdviceItem {
    /// What would be taken.
    pub piece: Piece,
    /// Whether it can be: a note that does not fit behind one’s own cannot, as nothing
    /// of either is cut.
    pub has_room: bool,
}

/// What of an advice differs from one’s own answers: topics in their order, then notes,
/// then what is counted. `mark` stands before each note that was taken, so that it is
/// known whose it is.
pub fn items(own: &Answers, advice: &Answers, mark: &str) -> Vec<AdviceItem> {
    let with = overlaid(own, advice);
    let topics = Topic::ALL.iter().filter(|it| is_whole(**it) && !with.agree(own, **it));
    let fits = |piece| AdviceItem { piece, has_room: true };
    let mut items: Vec<_> = topics.map(|it| fits(Piece::Topic(*it))).collect();
    for (key, text) in advice.notes.pairs() {
        let has_room = match noted(own.notes.get(*key), text, mark) {
            Noted::There => continue,
            Noted::Full => false,
            Noted::With(_) => true,
        };
        items.push(AdviceItem { piece: Piece::Note(*key), has_room });
    }
    let is_other = |key: u16| own.counted.get(key) != advice.counted.get(key);
    let counted = advice.counted.pairs().iter().filter(|(key, _)| is_other(*key));
    items.extend(counted.map(|(key, _)| fits(Piece::Counted(*key))));
    items
}

/// One’s own answers with these pieces of an advice, in whatever order they are named.
/// Nothing else changes. A note goes behind one’s own, on a line that begins with
/// `mark`; one without room, and a piece of which the advice holds nothing, change
/// nothing.
///
/// ```
/// use docent::domain::{advice::{Piece, take}, answers::Answers};
/// let (mut own, mut advice) = (Answers::default(), Answers::default());
/// own.notes.set(6, Some("Ask about letters.".into()));
/// advice.notes.set(6, Some("Two are enough.".into()));
/// let taken = take(&own, &advice, &[Piece::Note(6)], "Advisor: ");
/// assert_eq!(taken.notes.get(6).unwrap(), "Ask about letters.\nAdvisor: Two are enough.");
/// ```
pub fn take(own: &Answers, advice: &Answers, pieces: &[Piece], mark: &str) -> Answers {
    let with = overlaid(own, advice);
    let mut taken = own.clone();
    for piece in pieces {
        match *piece {
            Piece::Topic(topic) if is_whole(topic) => taken.copy(topic, &with),
            Piece::Topic(_) => {}
            Piece::Note(key) => {
                let text = advice.notes.get(key);
                // Named twice, it is taken once.
                let noted = text.map(|it| noted(own.notes.get(key), it, mark));
                if let Some(Noted::With(note)) = noted {
                    taken.notes.set(key, Some(note));
                }
            }
            Piece::Counted(key) => {
                if let Some(reason) = advice.counted.get(key) {
                    taken.counted.set(key, Some(reason.clone()));
                }
            }
        }
    }
    taken
}

/// One’s own answers with everything that is suggested, notes aside.
fn overlaid(own: &Answers, advice: &Answers) -> Answers {
    let nothing = Answers::default();
    let mut with = advice.merged(&nothing, own);
    let is_silent = advice.agree(&nothing, Topic::Shortlist);
    with.copy(Topic::Shortlist, if is_silent { own } else { advice });
    with
}

/// Whether a topic is taken as a whole.
fn is_whole(topic: Topic) -> bool {
    PARTS.contains(&topic.part()) && !matches!(topic, Topic::Notes | Topic::Counted)
}

/// What becomes of a note once an advisor’s is taken.
enum Noted {
    /// The same: it holds it already, or there is no text in it.
    There,
    /// This.
    With(String),
    /// More than a note may have.
    Full,
}

fn noted(own: Option<&String>, text: &str, mark: &str) -> Noted {
    let text = text.trim();
    let entry = [mark, text].concat();
    let own = own.map_or("", String::as_str);
    // On lines of its own, as it was taken.
    let is_there = ["\n", own, "\n"].concat().contains(&["\n", &entry, "\n"].concat());
    if text.is_empty() || is_there {
        return Noted::There;
    }
    let whole = if own.is_empty() { entry } else { [own, "\n", &entry].concat() };
    if whole.len() > LONGEST_NOTE { Noted::Full } else { Noted::With(whole) }
}
