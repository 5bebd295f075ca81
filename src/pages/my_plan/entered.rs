//! What becomes of what is entered.

use super::{
    MyPlan,
    dates::{INTAKE, START},
    handed::COPY,
    more::{ASSISTANT, BY, NOTES, PAPER, PICTURE},
    notes::{NOTE, TEXT},
    shown::Shown,
};
use crate::{
    browser::{
        form::Entered,
        picture::{self, Kind},
    },
    domain::answers::{Answer, Moment, Section, ToolChange},
    route,
    state::Command,
    tool::Visit,
    words::my_plan::export as words,
};

/// The figure that is saved as a picture.
const FIGURE: &str = ".strip__picture";

impl MyPlan {
    /// What becomes of a choice, a note or a button.
    pub(super) fn heard(&mut self, visit: &mut Visit, entered: &Entered) -> Vec<Command> {
        let pairs = route::pairs(&entered.query);
        let value = |name: &str| pairs.iter().find(|(it, _)| it == name).map(|(_, it)| it.as_str());
        match entered.form.as_str() {
            START => {
                let moment = value(INTAKE).and_then(Moment::parse);
                let answer = moment.map_or(Answer::Absent, Answer::Given);
                visit.answers.apply_of_tool(ToolChange::Intake(answer));
            }
            PAPER => {
                self.is_without_notes = value(NOTES).is_none();
                value(BY).unwrap_or_default().trim().clone_into(&mut self.prepared_by);
            }
            COPY if entered.is_submitted => {
                let draft = Shown::new(self, visit).map(|it| it.draft());
                return draft.map(Command::Copy).into_iter().collect();
            }
            ASSISTANT if entered.is_submitted => {
                let text = Shown::new(self, visit).map(|it| it.for_an_assistant());
                return text.map(Command::Copy).into_iter().collect();
            }
            PICTURE if entered.is_submitted => {
                let (name, kind) = match entered.value.as_str() {
                    "png" => (words::PNG_FILE, Kind::Png),
                    _ => (words::SVG_FILE, Kind::Svg),
                };
                picture::save(FIGURE, name, kind);
            }
            form => {
                let section = form.strip_prefix(NOTE).and_then(Section::parse);
                if let Some((section, text)) = section.zip(value(TEXT)) {
                    // Browsers send a line’s end as two signs.
                    let text = text.replace("\r\n", "\n");
                    visit.answers.apply_of_tool(ToolChange::Note(section, text));
                }
            }
        }
        Vec::new()
    }
}
