//! The three questions, and the answers as one sentence.

use crate::{
    components::{door::door, question::Question},
    domain::{
        answers::{Answer, Answers, Change},
        catalog::{Catalog, Wording},
        id::{ProfessionId, StageId, TeachingId},
    },
    route::{Root, Route},
    state::Content,
    words::{figures, home as words},
};
use leptos::prelude::*;
use maud::{Markup, html};

/// The questions, with a button that closes them once all are answered.
pub(super) fn questions(answers: RwSignal<Answers>, done: Callback<()>) -> AnyView {
    let catalog = Content::<Catalog>::expect();
    let choices = move |of: fn(&Catalog, &Answers) -> Vec<(String, String)>| {
        Signal::derive(move || {
            catalog.loaded().map_or_else(Vec::new, |loaded| {
                answers.with(|answers| of(&loaded.document, answers))
            })
        })
    };
    let answered = move |change: fn(Answer<String>) -> Change| {
        Callback::new(move |answer| answers.update(|answers| answers.apply(change(answer))))
    };
    let is_complete = Memo::new(move |_| answers.with(Answers::is_complete));
    view! {
        <h1 class="page-heading">{words::HEADING}</h1>
        <fieldset class="questions">
            <legend class="visually-hidden">{words::QUESTIONS}</legend>
            <Question
                id="profession"
                label=words::PROFESSION
                prompt=words::CHOOSE_PROFESSION
                choices=choices(professions)
                has_not_sure=false
                answer=Signal::derive(move || text(answers, |it| &it.profession, ProfessionId::as_str))
                on_answer=answered(|it| Change::Profession(id(it, ProfessionId::new)))
            />
            <Question
                id="stage"
                label=words::STAGE
                prompt=words::CHOOSE_STAGE
                choices=choices(stages)
                has_not_sure=true
                answer=Signal::derive(move || text(answers, |it| &it.stage, StageId::as_str))
                on_answer=answered(|it| Change::Stage(id(it, StageId::new)))
            />
            <Question
                id="teaching"
                label=words::TEACHING
                prompt=words::CHOOSE_TEACHING
                choices=choices(teaching_levels)
                has_not_sure=true
                answer=Signal::derive(move || text(answers, |it| &it.teaching, TeachingId::as_str))
                on_answer=answered(|it| Change::Teaching(id(it, TeachingId::new)))
            />
            <p class="visually-hidden" role="status">
                {move || is_complete.get().then_some(words::ANNOUNCE)}
            </p>
            {move || {
                if is_complete.get() {
                    view! {
                        <button class="button" type="button" on:click=move |_| done.run(())>
                            {words::DONE}
                        </button>
                    }
                        .into_any()
                } else {
                    view! { <p class="caption">{words::THREE_ANSWERS}</p> }.into_any()
                }
            }}
        </fieldset>
    }
    .into_any()
}

/// The answers as one sentence, each answer a link to its question.
pub(super) fn sentence(catalog: &Catalog, answers: &Answers, root: &Root) -> Markup {
    let href = |question: &str| format!("{}?change={question}", root.href(&Route::Home));
    html! {
        p.caption { (words::YOUR_ANSWERS) }
        h1.answers-sentence {
            @for part in words::sentence(catalog, answers) {
                @match part.question {
                    None => (part.text),
                    Some(question) => {
                        a.answer-link data-noscroll="" href=(href(question)) { (part.text) }
                    },
                }
            }
        }
        (door(&href("profession"), words::CHANGE))
    }
}

fn professions(catalog: &Catalog, _: &Answers) -> Vec<(String, String)> {
    let choices = catalog.professions.iter();
    choices.map(|it| (it.id.to_string(), figures::inside(&it.name))).collect()
}

fn stages(catalog: &Catalog, answers: &Answers) -> Vec<(String, String)> {
    let choices = catalog.stages.iter();
    choices.map(|it| (it.id.to_string(), worded(&it.name, answers))).collect()
}

fn teaching_levels(catalog: &Catalog, answers: &Answers) -> Vec<(String, String)> {
    let choices = catalog.teaching_levels.iter();
    choices.map(|it| (it.id.to_string(), worded(&it.name, answers))).collect()
}

fn worded(words: &Wording, answers: &Answers) -> String {
    words.of(answers.profession.given()).to_owned()
}

fn text<T>(
    answers: RwSignal<Answers>,
    field: fn(&Answers) -> &Answer<T>,
    text: fn(&T) -> &str,
) -> Answer<String> {
    answers.with(|answers| match field(answers) {
        Answer::Absent => Answer::Absent,
        Answer::NotSure => Answer::NotSure,
        Answer::Given(id) => Answer::Given(text(id).to_owned()),
    })
}

fn id<T>(answer: Answer<String>, new: impl Fn(String) -> T) -> Answer<T> {
    match answer {
        Answer::Absent => Answer::Absent,
        Answer::NotSure => Answer::NotSure,
        Answer::Given(text) => Answer::Given(new(text)),
    }
}
