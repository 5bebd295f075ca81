//! The facts of a program, each with its mark.

use super::section;
use crate::{
    components::{fact_line::FactLines, notes::Notes, span_figure::span_figure},
    domain::program::Program,
    words::{compare, figures, program as words, program::labels},
};
use maud::{Markup, html};

/// The list of facts, what is not known gathered in its last line.
pub(super) fn facts(notes: &Notes<'_>, program: &Program) -> Markup {
    let mut lines = FactLines::new(notes);
    lines.add(labels::CREDITS, &program.credits, figures::credits);
    let figure = program.time_to_finish.value().map_or_else(|| html! {}, span_figure);
    lines.add_text(labels::TIME, program.time_to_finish.map(figures::span), &figure);
    lines.add(labels::TIME_LIMIT, &program.time_limit, |it| {
        figures::sentence_case(&compare::at_most(*it))
    });
    lines.add(labels::GRADUATES_TOOK, &program.graduates_took, |it| compare::on_average(*it));
    lines.add(labels::PACE, &program.pace, Clone::clone);
    lines.add(labels::FORMAT, &program.format, |it| figures::format(*it).into());
    lines.add(labels::LOAD, &program.load, |it| figures::load(*it).into());
    lines.add(labels::HOURS, &program.weekly_hours, |it| figures::weekly_hours(*it));
    lines.add(labels::STARTS, &program.starts, figures::starts);
    lines.add(labels::DEADLINE, &program.deadline, figures::deadline);
    lines.add(labels::NEXT_DEADLINE, &program.next_deadline, |day| {
        words::next_deadline(&figures::yearly_day(*day))
    });
    lines.add(labels::TUITION, &program.tuition, figures::price);
    for other in &program.other_tuition {
        lines.add(labels::TUITION, other, figures::price);
    }
    lines.add(labels::TUITION_TOTAL, &program.tuition_total, |it| {
        words::tuition_total(&figures::money(it.amount, it.currency))
    });
    for earlier in &program.earlier_tuition {
        lines.add(labels::EARLIER_TUITION, earlier, figures::price);
    }
    for fee in &program.fees {
        lines.add(&words::fee(&fee.name), &fee.price, figures::price);
    }
    lines.add(labels::CLASS, &program.class_size, Clone::clone);
    lines.add(labels::ACCREDITATION, &program.accreditation, Clone::clone);
    lines.add(labels::PROGRAM_ACCREDITATION, &program.program_accreditation, Clone::clone);
    lines.add_unknown(labels::SCHOOLS, &program.schools);
    lines.add_unknown(labels::CONTACT, &program.contact);
    let list = lines.into_list().unwrap_or_else(|| html! {});
    section("facts", words::FACTS, &list)
}
