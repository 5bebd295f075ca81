//! A whole result: what is named first, and what one can do.

use super::given::{assessment, catalog, changed, figure, first, levels, mean, role};
use docent::domain::{
    assessment::Tenths,
    id::{CompetencyId, ProgramId},
    self_check::{Figure, Row, Scope, Useful, builders, next_steps},
};

const CURRICULUM: &str = "curriculum-design";
const ASSESSMENT: &str = "learner-assessment";
const THEORY: &str = "education-theory";
const RESEARCH: &str = "research-methods";
const CULTURE: &str = "cultural-competency";
const LEADERSHIP: &str = "educational-leadership";

fn names<'a>(rows: &[&Row<'a>]) -> Vec<&'a str> {
    rows.iter().map(|it| it.competency.id.as_str()).collect()
}

#[track_caller]
fn check(figure: &Figure<'_>, strengths: &[&str], gaps: &[&str]) {
    let useful = Useful::of(figure);
    assert_eq!(names(&useful.strengths), strengths, "strengths");
    assert_eq!(names(&useful.gaps), gaps, "gaps");
}

#[test]
fn a_result_has_a_row_for_each_competency_that_was_asked() {
    let ids = |scope: &Scope| -> Vec<String> {
        let figure = Figure::new(catalog(), assessment(), scope, &levels(&[]), None);
        figure.rows.iter().map(|it| it.competency.id.to_string()).collect()
    };
    assert_eq!(ids(&first()), [CURRICULUM]);
    let all = [CURRICULUM, ASSESSMENT, THEORY, RESEARCH, CULTURE, LEADERSHIP];
    assert_eq!(ids(&Scope::Short), all);
    assert_eq!(ids(&Scope::All), all);
}

#[test]
fn the_short_form_counts_its_own_items_alone() {
    // 3+3+3 of three items; the whole competency has 2+2+2 beside them.
    let levels = levels(&["333222"]);
    let row = |scope| Figure::new(catalog(), assessment(), &scope, &levels, None).rows.remove(0);
    let (short, all) = (row(Scope::Short), row(Scope::All));
    assert_eq!((short.score.answered, short.score.applying), (3, 3));
    assert_eq!(short.score.mean(), Some(mean(3, 1)));
    assert_eq!(all.score.mean(), Some(mean(15, 6)));
    assert_eq!(row(first()), all);
}

#[test]
fn beside_a_role_the_targets_decide() {
    // Targets 4, 5, 3, 3, 3, 3. Met: 5 and 3. Below: 3 of 4 (4/3 times the mean),
    // 4 of 5 (5/4 times), 2 of 3 (3/2 times), 1 of 3 (3 times).
    let all = figure(&["333333", "444444", "222222", "555555", "111111", "333333"], role(1));
    check(&all, &[RESEARCH, LEADERSHIP], &[CULTURE, THEORY]);
    // Without the two: 4/3 times the mean stands before 5/4 times.
    let some = figure(&["333333", "444444", "333333", "555555", "444444", "333333"], role(1));
    check(&some, &[RESEARCH, CULTURE, THEORY, LEADERSHIP], &[CURRICULUM, ASSESSMENT]);
}

#[test]
fn what_is_alike_stands_in_the_order_of_the_catalog() {
    let all = figure(&["222222"; 6], role(0));
    check(&all, &[], &[CURRICULUM, ASSESSMENT]);
    let all = figure(&["444444"; 6], role(0));
    check(&all, &[CURRICULUM, ASSESSMENT, THEORY, RESEARCH, CULTURE, LEADERSHIP], &[]);
    check(&figure(&["222222"; 6], None), &[], &[CURRICULUM, ASSESSMENT]);
}

#[test]
fn a_gap_that_only_open_items_leave_is_not_named() {
    // 1+1+1 and three open: at most 3, which is the target.
    let all = figure(&["111", "222222", "??????", "11", "------", "333333"], role(0));
    check(&all, &[LEADERSHIP], &[ASSESSMENT]);
    // With no role, what has no mean is neither.
    let all = figure(&["222222", "??????", "11", "------"], None);
    check(&all, &[], &[CURRICULUM]);
}

#[test]
fn without_a_role_the_lowest_means_are_the_gaps() {
    let all = figure(&["333333", "222222", "444444", "555555", "222223", "333333"], None);
    check(&all, &[RESEARCH, THEORY, CURRICULUM, LEADERSHIP], &[ASSESSMENT, CULTURE]);
    // What has the same mean as a gap is no strength.
    let all = figure(&["333333", "222222", "333333", "444444", "333333", "333333"], None);
    check(&all, &[RESEARCH], &[ASSESSMENT, CURRICULUM]);
}

#[test]
fn nothing_is_above_the_fifth_level() {
    check(&figure(&["555555", "555555"], None), &[CURRICULUM, ASSESSMENT], &[]);
    check(&figure(&["555555", "444444"], None), &[CURRICULUM], &[ASSESSMENT]);
}

#[test]
fn an_empty_result_names_nothing() {
    check(&figure(&[], None), &[], &[]);
    check(&figure(&[], role(0)), &[], &[]);
}

#[test]
fn next_steps_are_those_below_whose_end_the_mean_lies() {
    let theory = CompetencyId::new(THEORY);
    let up_to = |sum, count| next_steps(assessment(), &theory, mean(sum, count)).map(|it| it.up_to);
    assert_eq!(up_to(1, 1), Some(Tenths(25)));
    // 14/6 = 2.333…; 15/6 = 2.5, a cut, belongs above.
    assert_eq!(up_to(14, 6), Some(Tenths(25)));
    assert_eq!(up_to(15, 6), Some(Tenths(50)));
    assert_eq!(up_to(29, 6), Some(Tenths(50)));
    assert_eq!(up_to(5, 1), Some(Tenths(50)), "the end of the scale");
    let gone = CompetencyId::new("gone");
    assert_eq!(next_steps(assessment(), &gone, mean(1, 1)), None);
    let shuffled = changed(|it| it.next_steps.reverse());
    assert_eq!(next_steps(&shuffled, &theory, mean(1, 1)).map(|it| it.up_to), Some(Tenths(25)));
    let short = changed(|it| it.next_steps.retain(|it| it.up_to == Tenths(25)));
    assert_eq!(next_steps(&short, &theory, mean(3, 1)), None, "none are written for it");
}

#[test]
fn the_parts_of_a_program_that_build_a_competency_are_found() {
    let program = catalog().program(&ProgramId::new("johns-hopkins-mehp")).expect("it is there");
    let theory: Vec<_> = builders(program, &CompetencyId::new(THEORY));
    let named: Vec<_> = theory.iter().map(|it| it.name.as_str()).collect();
    assert!(named.contains(&"Instructional strategies"), "{named:?}");
    assert!(theory.iter().all(|it| it.builds.contains(&CompetencyId::new(THEORY))));
    assert!(builders(program, &CompetencyId::new("gone")).is_empty());
}
