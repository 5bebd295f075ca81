//! Words of the first page.

use crate::domain::{
    answers::{Answer, Answers},
    catalog::Catalog,
    fit::{Fit, Named},
};

/// The heading.
pub const HEADING: &str = "You teach in health care. Is it time to study teaching?";
/// Beside who runs the page: what happens with what is entered.
pub const STAYS_HERE: &str = "Nothing you enter leaves this device unless you send it.";
/// The name of the group of questions.
pub const QUESTIONS: &str = "Three questions";
/// The label of the first question; it reads on into the answer.
pub const PROFESSION: &str = "I am a";
/// The label of the second question.
pub const STAGE: &str = "My career stage";
/// The label of the third question.
pub const TEACHING: &str = "I teach";
/// The first question before it is answered.
pub const CHOOSE_PROFESSION: &str = "choose your profession";
/// The second question before it is answered.
pub const CHOOSE_STAGE: &str = "choose a stage";
/// The third question before it is answered.
pub const CHOOSE_TEACHING: &str = "choose how much";
/// The answer for whoever cannot say.
pub const NOT_SURE: &str = "not sure";
/// What the questions are for.
pub const THREE_ANSWERS: &str = "Three answers give a first result. “Not sure” counts as one.";
/// Over the answers as a sentence.
pub const YOUR_ANSWERS: &str = "Your three answers";
/// The link back to the questions.
pub const CHANGE: &str = "Change an answer";
/// The button that turns the questions into the sentence.
pub const DONE: &str = "See what is known";
/// Where what comes of the answers stands, as it is announced.
pub const ANNOUNCE: &str = "What is known so far stands below, with one next step.";
/// The heading of the worked example.
pub const EXAMPLE: &str = "What you will see";
/// Marks the worked example as one.
pub const EXAMPLE_MARK: &str = "a worked example";
/// The heading of what is known.
pub const KNOWN: &str = "What is known so far";
/// The name of the tool.
pub const PROGRAMS: &str = "Programs";
/// In place of when to start, in the worked example.
pub const WHEN_EXAMPLE: &str = "Which start fits best, how sure that is, and the first date that matters. It hangs on \
     today’s date, so it comes with your own answers.";
/// What “Roles” says of the worked example.
pub const ROLE_EXAMPLE: &str = "Educator in one’s own profession: say where you practice first";
/// What the self-check says of the worked example.
pub const CHECK_EXAMPLE: &str = "In learner assessment you rate yourself 3.0 of\u{a0}5: competent. \
     Your role’s target is\u{a0}4.";
/// In place of what the tools say, while an answer is missing.
pub const TOOLS_OPEN: &str =
    "[\u{a0}open\u{a0}] Three answers give a first sentence from each tool.";
/// The same, while what says it is on its way.
pub const TOOLS_COMING: &str = "Working out which start fits best.";
/// The same, where it did not come.
pub const TOOLS_MISSING: &str =
    "What works this out could not be loaded. “When to start” tries again.";
/// The door to when to start.
pub const WHEN_DOOR: &str = "See every start";
/// The guidance disclaimer.
pub const GUIDE: &str = "A guide, not an admission decision. The program decides.";

/// The sentence of the programs tool for these answers. The program's own page
/// says the same.
pub fn programs(catalog: &Catalog, fit: &Fit<'_>) -> String {
    let name = &fit.program.short_name;
    match &fit.named {
        Named::Yes(id) => {
            let field = catalog.profession(id).map_or("", |it| it.field.as_str());
            format!("{name} names {field} among the fields that its program is for.")
        }
        Named::NotByName(_) => {
            format!("{name} does not name your profession. Ask whether it counts.")
        }
        Named::Open => format!("{name} names the fields that its program is for."),
    }
}

/// The door to the program.
pub fn door(short_name: &str) -> String {
    format!("See the {short_name} program")
}

/// A part of the answers' sentence: words, and a link where an answer stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words.
    pub text: String,
    /// The question that the words answer.
    pub question: Option<&'static str>,
}

/// Announced once all three are answered, and when one of them changes.
pub fn announced(catalog: &Catalog, answers: &Answers) -> String {
    let mut text: String = sentence(catalog, answers).into_iter().map(|it| it.text).collect();
    text.push(' ');
    text.push_str(ANNOUNCE);
    text
}

/// The answers as one sentence in parts.
pub fn sentence(catalog: &Catalog, answers: &Answers) -> Vec<Part> {
    let plain = |text: &str| Part { text: text.into(), question: None };
    let link = |text: String, question| Part { text, question: Some(question) };
    let given = answers.profession.given();
    let profession = given.and_then(|id| catalog.profession(id)).map(|it| it.phrase.clone());
    let stage = answers.stage.given().and_then(|id| catalog.stage(id));
    let teaching = answers.teaching.given().and_then(|id| catalog.teaching_level(id));
    let stage = stage.map(|it| it.phrase.of(given).to_owned());
    let teaching = teaching.map(|it| it.phrase.of(given).to_owned());
    vec![
        plain("I am "),
        link(profession.unwrap_or_else(|| "not sure of my profession".into()), "profession"),
        plain(", "),
        link(stage.unwrap_or_else(|| "not sure of my stage".into()), "stage"),
        plain(", and "),
        link(teaching.unwrap_or_else(|| "I am not sure how much I teach".into()), "teaching"),
        plain("."),
    ]
}

/// The answers of the worked example, and how they are introduced.
pub fn example() -> (Answers, &'static str) {
    use crate::domain::id::{ProfessionId, StageId, TeachingId};
    let answers = Answers {
        profession: Answer::Given(ProfessionId::new("nurse")),
        stage: Answer::Given(StageId::new("mid")),
        teaching: Answer::Given(TeachingId::new("weekly")),
        ..Answers::default()
    };
    (
        answers,
        "A nurse, ten years on, who teaches every week, wants to teach nursing, and has rated one \
     competency.",
    )
}

/// The degree rule in a quiet line.
pub fn degree(rule: &str) -> String {
    format!("It asks for {}.", super::figures::inside(rule))
}
