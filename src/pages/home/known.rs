//! What is known so far: one sentence from each tool, and what sources say
//! about the answers. Before any answer, a worked example stands here.

use crate::{
    components::{
        door::door, notes::Notes, source_mark::marked_text, stale::stale,
        tool_sentence::tool_sentence,
    },
    domain::{
        answers::Answers,
        fact::Fact,
        fit::{self, Fit},
        program::Program,
    },
    route::Route,
    state::ToolRow,
    words::{home as words, site},
};
use maud::{Markup, PreEscaped, html};

/// What is known for the answers so far.
pub fn known(notes: &Notes<'_>, answers: &Answers, when_to_start: &ToolRow) -> Markup {
    let Some(program) = notes.catalog.featured() else { return html! {} };
    if super::is_untouched(answers) {
        let (answers, introduction) = words::example();
        return html! {
            div.known__head {
                h2.section-heading { (words::EXAMPLE) }
                p.known__mark { (words::EXAMPLE_MARK) }
            }
            p.caption { (introduction) }
            (sentences(notes, program, &answers, None))
        };
    }
    html! {
        div.known__head { h2.section-heading { (words::KNOWN) } }
        (sentences(notes, program, answers, Some(when_to_start)))
        @if answers.is_complete() { (next_step(notes, program)) }
    }
}

fn sentences(
    notes: &Notes<'_>,
    program: &Program,
    answers: &Answers,
    when_to_start: Option<&ToolRow>,
) -> Markup {
    let fit = fit::fit(notes.catalog, program, answers);
    html! {
        div.known {
            (programs(notes, &fit))
            (self::when_to_start(notes, answers, when_to_start))
            (guidance(notes, words::YOUR_STAGE, fit.stage, words::STAGE_OPEN))
            (guidance(notes, words::YOUR_TEACHING, fit.teaching, words::TEACHING_OPEN))
        }
        p.caption { (words::GUIDE) }
        div.paper-only { (notes.list()) }
    }
}

fn programs(notes: &Notes<'_>, fit: &Fit<'_>) -> Markup {
    let named = fit.program.professions.map(|_| String::new());
    let sentence = html! {
        div.tool-sentence__text {
            (marked_text(notes, &words::programs(notes.catalog, fit), &named))
        }
    };
    let quiet = fit.degree.map(|degree| {
        let rule = words::degree(degree.rule.value().map_or("", String::as_str));
        html! { (marked_text(notes, &rule, &degree.rule)) }
    });
    let stale = stale(notes, fit.program);
    let quiet = html! {
        @if let Some(quiet) = quiet { (quiet) }
        (stale)
    };
    let href = notes.href(&Route::Program(fit.program.id.clone()));
    let door = door(&href, &words::door(&fit.program.short_name));
    tool_sentence(words::PROGRAMS, &sentence, Some(quiet), Some(door))
}

/// What “When to start” says. No page says it that was made without a clock.
fn when_to_start(notes: &Notes<'_>, answers: &Answers, row: Option<&ToolRow>) -> Markup {
    let text = match row {
        None => words::WHEN_EXAMPLE,
        Some(_) if !answers.is_complete() => words::WHEN_OPEN,
        Some(ToolRow::Drawn(row)) => return PreEscaped(row.clone()),
        Some(ToolRow::Missing) => words::WHEN_MISSING,
        Some(ToolRow::Open | ToolRow::Coming) => words::WHEN_COMING,
    };
    let door = row.map(|_| door(&notes.href(&Route::Timing), words::WHEN_DOOR));
    let name = site::destination(&Route::Timing);
    tool_sentence(name, &html! { p.unknown { (text) } }, None, door)
}

/// What sources say about an answer, or that it is open: absent and "not sure"
/// give the same.
fn guidance(notes: &Notes<'_>, name: &str, said: Option<&Fact<String>>, open: &str) -> Markup {
    let body = html! {
        @match said {
            Some(fact) => div.tool-sentence__said {
                @let text = fact.value().map_or(words::NO_SOURCE_SPEAKS, String::as_str);
                (marked_text(notes, text, fact))
            },
            None => p.unknown { (open) },
        }
    };
    tool_sentence(name, &body, None, None)
}

fn next_step(notes: &Notes<'_>, program: &Program) -> Markup {
    let href = notes.href(&Route::Program(program.id.clone()));
    html! {
        section.next-step aria-labelledby="next-step" {
            p.caption { (words::NEXT) }
            h3.next-step__name #next-step { (words::NEXT_STEP) }
            p { (words::NEXT_STEP_HELP) }
            a.button.button--primary href={ (href) "#entry" } { (words::NEXT_BUTTON) }
        }
    }
}
