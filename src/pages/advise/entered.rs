//! What becomes of what an advisor enters.

use super::{
    Advise, along,
    candidate::{ANSWER, ASKED, FORGET, LABEL, NOTE, REMOVE, SHARE, TELL, TOLD, TOLD_ON},
    counting::{self, COUNT, COUNTED, REASON, RULE, UNCOUNT},
    list, open, row,
    suggest::{self, COPY, LATER, NOW, SUGGEST},
    today,
};
use crate::{
    browser::form::Entered,
    components::field::answer,
    domain::{
        answers::{Answer, Moment, Pace, Section, ToolChange},
        calendar::Day,
        desk::{Candidate, DeskQuery, Opened, PAGE, Question, Told, found},
        id::{Code, ProgramId, RoleId},
    },
    route,
    state::{Command, History, Pairs},
    tool::Visit,
    words::advise::{
        self as words, along as along_words, candidate as candidate_words, suggest as suggest_words,
    },
};

/// The most hours a week that can be suggested.
const MOST_HOURS: u8 = 80;

/// What stands behind the id of a form in that of the field at fault, and why.
type Fault = Option<(&'static str, &'static str)>;

/// What was entered, by name.
struct Fields(Pairs);

impl Fields {
    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value)
    }

    fn question(&self) -> Option<Question> {
        Question::parse(self.get("question"))
    }
}

impl Advise {
    /// What becomes of a choice, a text or a button.
    pub(super) fn heard(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        let fields = Fields(route::pairs(&entered.query));
        // Behind the name stands which one it is.
        let form = entered.form.splitn(3, '-').take(2).collect::<Vec<_>>().join("-");
        if entered.is_submitted && form != open::OPEN {
            self.opened = None;
        }
        match form.as_str() {
            list::LIST => return self.listed(visit, entered, &fields),
            open::OPEN if entered.is_submitted => {
                let opened =
                    self.desk.open_links(fields.get(open::LINKS), &visit.catalog, today(visit));
                // What could not be read stays.
                self.links = open::unread_lines(&opened);
                return self.was_opened(opened, visit);
            }
            open::OPEN => fields.get(open::LINKS).clone_into(&mut self.links),
            list::PRESENT if entered.is_submitted => {
                self.present(entered.value == "1", visit);
                let said =
                    if self.is_presenting { words::PRESENTING } else { words::PRESENT_NO_MORE };
                self.announced = Some(said.to_owned());
                return vec![Command::FocusHeading];
            }
            along::SAVE if entered.is_submitted => {
                self.save(fields.get("passphrase"), fields.get("again"), visit);
            }
            along::TAKE if entered.is_submitted => self.take(fields.get("key")),
            along::WIPE if entered.is_submitted => {
                self.wipe(visit);
                self.happened = Some(along_words::WIPED.to_owned());
                visit.query.clear();
                let focus = Command::Focus(list::HAPPENED.to_owned());
                return vec![Command::WriteQuery(History::Replace), focus];
            }
            _ => return self.of_candidate(visit, entered, &form, &fields),
        }
        Vec::new()
    }

    /// What was brought is on the desk, or named.
    pub(super) fn was_opened(&mut self, opened: Opened, visit: &Visit) -> Vec<Command> {
        self.announced = Some(words::opened(&opened));
        self.opened = Some(opened);
        self.happened = None;
        self.turn += 1;
        self.keep(visit);
        vec![Command::Focus(open::OPENED.to_owned())]
    }

    /// Opens files that were chosen: their names and texts.
    pub fn open_files(&mut self, files: &[(String, String)], visit: &Visit) {
        let mut all = Opened::default();
        for (name, text) in files {
            self.desk.open_file(name, text, &visit.catalog, today(visit), &mut all);
        }
        _ = self.was_opened(all, visit);
        self.next_focus = Some(open::OPENED);
    }

    fn listed(&mut self, visit: &mut Visit, entered: &Entered, fields: &Fields) -> Vec<Command> {
        let before = DeskQuery::from_pairs(&visit.query);
        let mut query = DeskQuery::from_pairs(&fields.0);
        // The form has them in the order of the rows, and not those out of sight.
        query.beside.clone_from(&before.beside);
        if entered.name == list::BESIDE {
            query.shown = before.shown;
            let number = entered.value.parse().unwrap_or_default();
            let is_in = fields
                .0
                .iter()
                .any(|(name, value)| name == list::BESIDE && *value == entered.value);
            query.tick(number, is_in);
            self.announced = Some(words::beside(query.beside.len()));
        }
        visit.query = query.pairs();
        let is_filter = !matches!(entered.name.as_str(), list::BESIDE | list::SHOW);
        let history = if is_filter { History::Push } else { History::Replace };
        let mut commands = vec![Command::WriteQuery(history)];
        if is_filter {
            let version = self.version(visit);
            let found = found(&self.desk, &query, &visit.catalog, &version).len();
            self.announced = Some(words::shown(found, self.desk.candidates().len()));
        }
        if entered.name == list::SHOW {
            let first_new = u32::try_from(query.shown - PAGE).unwrap_or_default();
            commands.push(Command::FocusOneOf(row::LINK_AT, first_new));
        }
        commands
    }

    fn of_candidate(
        &mut self,
        visit: &mut Visit,
        entered: &Entered,
        form: &str,
        fields: &Fields,
    ) -> Vec<Command> {
        let query = DeskQuery::from_pairs(&visit.query);
        let Some(number) = query.who else { return Vec::new() };
        if form == REMOVE && entered.is_submitted {
            self.desk.remove(number);
            self.happened = Some(along_words::REMOVED.to_owned());
            self.keep(visit);
            let mut list = query.list();
            list.tick(number, false);
            visit.query = list.pairs();
            let focus = Command::Focus(list::HAPPENED.to_owned());
            return vec![Command::WriteQuery(History::Replace), focus];
        }
        if form == COPY && entered.is_submitted {
            return self.address(number, visit).map(Command::Copy).into_iter().collect();
        }
        let shared = if form == SHARE {
            let of = fields.get("candidate").parse().ok().and_then(|it| self.desk.candidate(it));
            of.zip(fields.question()).and_then(|(of, it)| of.told(&it)).cloned()
        } else {
            None
        };
        let Some(candidate) = self.desk.candidate_mut(number) else { return Vec::new() };
        let before = candidate.clone();
        // What comes of it takes the focus, since nothing stands any more where that was.
        let (mut came, mut fault) = (("", ""), None);
        match form {
            LABEL => candidate.set_label(fields.get("label")),
            NOTE => candidate.set_note(fields.get("note")),
            SUGGEST => self.odd_hours = suggest(candidate, fields),
            TELL if entered.is_submitted => {
                fault = tell(candidate, fields, today(visit));
                came = (TOLD, "question");
            }
            SHARE => {
                if let Some(shared) = shared {
                    candidate.tell(shared);
                }
                came = (TOLD, "question");
            }
            FORGET if entered.is_submitted => {
                let question = fields.question();
                candidate.told.retain(|it| Some(&it.question) != question.as_ref());
                came = (ASKED, "question");
            }
            COUNT if entered.is_submitted => {
                fault = count(candidate, fields);
                came = (COUNTED, "code");
                // The form stays, for another requirement.
                self.turn += u32::from(fault.is_none());
            }
            UNCOUNT if entered.is_submitted => {
                if let Ok(code) = entered.value.parse() {
                    candidate.advice.apply_of_tool(ToolChange::Counted(Code(code), None));
                }
                came = (counting::OPENS, "");
            }
            _ => {}
        }
        if *candidate != before {
            self.keep(visit);
        }
        if came.0.is_empty() {
            return Vec::new();
        }
        let focus = match fault {
            Some((field, _)) => [&entered.form, field].concat(),
            None => [came.0, fields.get(came.1)].concat(),
        };
        self.refused = fault.map(|(_, says)| (entered.form.clone(), says));
        vec![Command::Focus(focus)]
    }

    /// The address that takes suggestions back to a candidate.
    pub(super) fn address(&self, number: u32, visit: &Visit) -> Option<String> {
        let link = suggest::link(self.desk.candidate(number)?, &visit.catalog);
        Some([&visit.origin, visit.root.as_str(), "#a=", &link].concat())
    }
}

/// Keeps what someone told; else which field is at fault, and why.
fn tell(candidate: &mut Candidate, fields: &Fields, today: Day) -> Fault {
    let answer = fields.get("answer").trim().to_owned();
    if answer.is_empty() {
        return Some((ANSWER, candidate_words::NO_ANSWER));
    }
    match Day::parse(fields.get("day")) {
        Some(day) if day <= today => {
            let by = fields.get("by").to_owned();
            let told = fields.question().map(|question| Told { question, answer, by, day });
            candidate.tell(told?);
            None
        }
        _ => Some((TOLD_ON, candidate_words::NO_TOLD_DAY)),
    }
}

/// Counts a requirement as met; else which field is at fault, and why.
fn count(candidate: &mut Candidate, fields: &Fields) -> Fault {
    let Ok(code) = fields.get("code").parse() else {
        return Some((RULE, suggest_words::NOT_COUNTED));
    };
    let reason = fields.get("reason").trim().replace("\r\n", "\n");
    if reason.is_empty() {
        return Some((REASON, suggest_words::NOT_COUNTED));
    }
    candidate.advice.apply_of_tool(ToolChange::Counted(Code(code), Some(reason)));
    None
}

/// Takes what is suggested as the form says it; which hours are none that can be suggested.
fn suggest(candidate: &mut Candidate, fields: &Fields) -> [bool; 2] {
    let advice = &mut candidate.advice;
    let before = advice.program.clone();
    advice.target = answer(fields.get("target"), |it| Some(RoleId::new(it)));
    advice.program = answer(fields.get("program"), |it| Some(ProgramId::new(it)));
    advice.intake = answer(fields.get("intake"), Moment::parse);
    // A start is of a program.
    if advice.program != before {
        advice.intake = Answer::Absent;
    }
    advice.pace = answer(fields.get("pace"), Pace::parse);
    let hours = |name| fields.get(name).trim();
    let number = |name| match hours(name).parse() {
        Ok(number) if number <= MOST_HOURS => Answer::Given(number),
        _ => Answer::Absent,
    };
    (advice.hours_now, advice.hours_later) = (number(NOW), number(LATER));
    let is_odd = |name, number: &Answer<u8>| !number.is_answered() && !hours(name).is_empty();
    let are_odd = [is_odd(NOW, &advice.hours_now), is_odd(LATER, &advice.hours_later)];
    for section in Section::ALL {
        let name = ["note-", section.as_str()].concat();
        let text = fields.get(&name).replace("\r\n", "\n");
        advice.apply_of_tool(ToolChange::Note(*section, text));
    }
    are_odd
}
