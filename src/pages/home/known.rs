//! What is known so far: one sentence from each tool, and what sources say
//! about the answers. Before any answer, a worked example stands here.

use crate::{
    components::{
        door::door, notes::Notes, source_mark::marked_text, stale::stale,
        tool_sentence::tool_sentence,
    },
    domain::{
        answers::Answers,
        entry,
        fit::{self, Fit},
        program::Program,
    },
    route::Route,
    state::ToolRows,
    words::{entry as entry_words, home as words, site},
};
use maud::{Markup, PreEscaped, html};

/// What is known for the answers so far.
pub fn known(notes: &Notes<'_>, answers: &Answers, rows: &ToolRows) -> Markup {
    let Some(program) = notes.catalog.featured() else { return html! {} };
    if super::is_untouched(answers) {
        let (answers, introduction) = words::example();
        return html! {
            div.known__head {
                h2.section-heading { (words::EXAMPLE) }
                p.known__mark { (words::EXAMPLE_MARK) }
            }
            p.caption { (introduction) }
            (sentences(notes, program, &answers, &example(), false))
        };
    }
    let is_coming = answers.is_complete() && matches!(rows, ToolRows::Open | ToolRows::Coming);
    let door = || Some(door(&notes.href(&Route::Timing), words::WHEN_DOOR));
    let said = match rows {
        _ if !answers.is_complete() => waiting(words::TOOLS_OPEN, door()),
        ToolRows::Drawn(rows) => PreEscaped(rows.clone()),
        ToolRows::Missing => waiting(words::TOOLS_MISSING, door()),
        ToolRows::Open | ToolRows::Coming => waiting(words::TOOLS_COMING, None),
    };
    html! {
        div.known__head { h2.section-heading { (words::KNOWN) } }
        (sentences(notes, program, answers, &said, is_coming))
    }
}

/// While rows are on their way, they have their room: what stands below does not move when
/// they are there.
fn sentences(
    notes: &Notes<'_>,
    program: &Program,
    answers: &Answers,
    rows: &Markup,
    is_coming: bool,
) -> Markup {
    html! {
        div.known.known--coming[is_coming] {
            (programs(notes, answers, &fit::fit(program, answers)))
            (rows)
        }
        p.caption { (words::GUIDE) }
        div.paper-only { (notes.list()) }
    }
}

/// What the other tools say of the worked example. Nothing of it hangs on today.
fn example() -> Markup {
    let text = |it: &str| html! { p.tool-sentence__text { (it) } };
    let name = |route| site::destination(route);
    html! {
        (tool_sentence(name(&Route::Timing), &html! { p.unknown { (words::WHEN_EXAMPLE) } }, None, None))
        (tool_sentence(name(&Route::Roles), &text(words::ROLE_EXAMPLE), None, None))
        (tool_sentence(name(&Route::SelfCheck), &text(words::CHECK_EXAMPLE), None, None))
    }
}

/// In place of what the other tools say, as long as they do not. No page says it that was
/// made without a clock.
fn waiting(text: &str, door: Option<Markup>) -> Markup {
    let name = site::destination(&Route::Timing);
    tool_sentence(name, &html! { p.unknown { (text) } }, None, door)
}

fn programs(notes: &Notes<'_>, answers: &Answers, fit: &Fit<'_>) -> Markup {
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
    let standing = answers.degrees.is_answered().then(|| {
        let found = entry::entry(fit.program, answers, notes.this_year);
        entry_words::lead(&found)
    });
    let stale = stale(notes, fit.program);
    let quiet = html! {
        @if let Some(quiet) = quiet { (quiet) }
        @if let Some(standing) = standing { " " (standing) }
        (stale)
    };
    let href = notes.href(&Route::Program(fit.program.id.clone()));
    let door = door(&href, &words::door(&fit.program.short_name));
    tool_sentence(words::PROGRAMS, &sentence, Some(quiet), Some(door))
}
