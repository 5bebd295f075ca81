//! What the self-checks of a group come to, from codes or links, without names
//! (B23).

use super::{HEADING, asked::Asked};
use crate::{
    domain::{
        answers::{Keyed, Level, Part},
        catalog::Catalog,
        dictation::{self, Mishap},
        link::{self, Link},
        self_check::{SMALLEST_GROUP, Scope, Spread},
    },
    words::{
        self_check::{group as words, result as figures},
        sending,
    },
};
use maud::{Markup, html};

/// The id of the form.
pub(super) const FORM: &str = "self-check-group";
/// The name of its field.
pub(super) const CODES: &str = "codes";

/// What was read of the codes that were entered.
#[derive(Debug, Default)]
pub(super) struct Group {
    /// The levels of each person.
    people: Vec<Keyed<Level>>,
    /// What is wrong, by the number of the line.
    troubles: Vec<(usize, String)>,
}

impl Group {
    /// Of these lines, a code or a link in each.
    pub(super) fn read(text: &str, catalog: &Catalog) -> Self {
        let mut group = Self::default();
        let mut lines: Vec<String> = Vec::new();
        let each = |(at, line)| each(line).into_iter().map(move |it| (at, it));
        for (at, line) in text.lines().enumerate().flat_map(each) {
            let meant = meant(line);
            if lines.contains(&meant) {
                group.troubles.push((at + 1, words::TWICE.into()));
                continue;
            }
            lines.push(meant);
            match levels(line, catalog) {
                Ok(levels) => group.people.push(levels),
                Err(trouble) => group.troubles.push((at + 1, trouble)),
            }
        }
        group
    }
}

/// What stands in a line: links that were pasted side by side, or one code, whose
/// groups have spaces between them.
fn each(line: &str) -> Vec<&str> {
    if line.contains('#') {
        return line.split_whitespace().collect();
    }
    Some(line.trim()).filter(|it| !it.is_empty()).into_iter().collect()
}

fn is_link(line: &str) -> bool {
    line.contains(['#', '.', '='])
}

/// What is read of a line, however it is spelled: a link at any address, and a code
/// with any spaces.
fn meant(line: &str) -> String {
    if is_link(line) {
        return line.rsplit_once('=').map_or(line, |(_, text)| text).to_owned();
    }
    line.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

fn levels(line: &str, catalog: &Catalog) -> Result<Keyed<Level>, String> {
    let found = if is_link(line) {
        let damaged = |it| [sending::damaged(it), "."].concat();
        link::read(&meant(line), catalog).map_err(damaged)?.link
    } else {
        dictation::read(line, catalog).map_err(no_code)?.link
    };
    match found {
        Link::Answers(it) if !it.levels.pairs().is_empty() => Ok(it.levels),
        _ => Err(words::EMPTY.into()),
    }
}

fn no_code(mishap: Mishap) -> String {
    if mishap == Mishap::Newer { sending::mishap(mishap) } else { words::NO_CODE.into() }
}

impl Asked<'_> {
    /// The group’s view.
    pub(super) fn group(&self, group: &Group) -> Markup {
        let count = group.people.len();
        let spread = Spread::of(&self.visit.catalog, self.assessment, &Scope::All, &group.people);
        let own = self.visit.answers.only(&[Part::SelfCheck]);
        let has_troubles = !group.troubles.is_empty();
        html! {
            h1.page-heading #(HEADING) tabindex="-1" { (words::HEADING) }
            p.lead { (words::LEAD) }
            p.caption { (words::TRUST) }
            form.doors #(FORM) autocomplete="off" {
                label.field__label for="group-codes" { (words::CODES) }
                p.field__hint #group-hint { (words::CODES_HINT) }
                textarea.report__text #group-codes name=(CODES) rows="6" spellcheck="false"
                    aria-describedby="group-hint group-read"
                    aria-invalid=[has_troubles.then_some("true")] {}
                div #group-read role="status" {
                    @if count > 0 || has_troubles { p { (words::read(count)) } }
                    @for (line, trouble) in &group.troubles {
                        p.self-check__trouble { (words::trouble(*line, trouble)) }
                    }
                    @if count > 0 && count < SMALLEST_GROUP {
                        p { (words::few(SMALLEST_GROUP - count)) }
                    }
                }
                p.doors { button.button.button--primary type="submit" { (words::READ) } }
            }
            @if let Some(spread) = &spread { (table(spread)) p.caption { (words::MIDDLE_TEXT) } }
            @if let Some(code) = dictation::code(&own, &self.visit.catalog)
                && !own.levels.pairs().is_empty()
            {
                details.disclosure #group-own {
                    summary.disclosure__summary.disclosure__summary--lead { (words::OWN) }
                    p.caption { (words::OWN_TEXT) }
                    p.self-check__code { (code.join(" ")) }
                }
            }
        }
    }
}

/// The spread, a row for each competency.
fn table(spread: &Spread<'_>) -> Markup {
    html! {
        table.group {
            caption.group__caption { (words::caption(spread.people)) }
            thead {
                tr {
                    th scope="col" { (figures::COMPETENCY) }
                    th scope="col" { (words::SPREAD) }
                    th scope="col" { (words::MIDDLE) }
                }
            }
            tbody {
                @for row in &spread.rows {
                    tr {
                        th scope="row" { (row.competency.name) }
                        @match &row.means {
                            Some(means) => {
                                td {
                                    ul {
                                        @for (band, count) in &means.bands {
                                            @if *count > 0 { li { (words::band(&band.name, *count)) } }
                                        }
                                        @if row.without > 0 { li { (words::without(row.without)) } }
                                    }
                                }
                                td {
                                    // On narrow screens the heads are not seen.
                                    span.group__label aria-hidden="true" { (words::MIDDLE) ": " }
                                    (figures::tenths(means.median.tenths()))
                                }
                            }
                            None => td colspan="2" { span.unknown { (words::too_few(row.without)) } }
                        }
                    }
                }
            }
        }
    }
}
