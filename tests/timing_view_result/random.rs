//! What must hold of every rendering, over answers by a seeded generator.

use crate::{
    elements::is_within,
    given::{answered, catalog, day, timing},
    page::{Page, page_of, plain},
};
use docent::{
    domain::{
        answers::Answer,
        timing::{Contradiction, GoalOutlook},
    },
    words::{figures, timing::sentence::sentence},
};

/// The parts that this is about.
const OWN: [&str; 10] = [
    "notice",
    "when__eyebrow",
    "when__heading",
    "contradictions",
    "decide",
    "when__section",
    "why-not",
    "key-dates",
    "others",
    "conditions",
];

/// What no text says.
const NEVER: [&str; 11] = [
    "quiz",
    "quizzes",
    "pass",
    "passed",
    "passes",
    "fail",
    "fails",
    "failed",
    "gate",
    "weakest",
    "deficient",
];

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.roll(all.len())]
    }

    fn line(&mut self) -> String {
        let mut line = format!("as:{}", catalog().professions[self.roll(10)].id);
        let parts: [&[&str]; 12] = [
            &["", "at:student", "at:in-training", "at:early", "at:mid", "at:late", "at:?"],
            &["", "teaches:none", "teaches:informally", "teaches:weekly", "teaches:course"],
            &[
                "",
                "next:none",
                "next:out-of-training@2028-7",
                "next:into-faculty@2029",
                "next:into-preceptor@2024-3",
                "next:none@2028",
                "next:?",
                "next:into-academic-work",
            ],
            &["", "now:0", "now:2", "now:4", "now:8", "now:20", "now:?"],
            &["", "", "later:3", "later:12", "later:?"],
            &["", "goal:2025", "goal:2028-3", "goal:2030-fall", "goal:2034", "goal:?"],
            &["", "", "pace:one-course", "pace:two-courses", "pace:full-time"],
            &["", "", "blocked:7,8", "blocked:1,2,3,4,5,6,7,8,9,10,11,12"],
            &[
                "",
                "holds:none",
                "holds:bachelor-health@united-states",
                "holds:first-bachelor@pakistan",
                "holds:master-health@united-states+2028-5",
                "holds:master-health@netherlands",
                "holds:doctorate-other@",
                "holds:master-health@united-states+2025",
            ],
            &["", "years:0", "years:1", "years:6", "letter:no", "letter:yes"],
            &["", "time:yes", "money:no", "time:?"],
            &["", "in:united-states", "in:australia", "in:pakistan", "weigh:4=0", "weigh:5=100"],
        ];
        for part in parts {
            line.push(' ');
            line.push_str(self.of(part));
        }
        line
    }
}

fn own(page: &Page) -> impl Iterator<Item = &crate::elements::Element> {
    page.all.iter().filter(|it| OWN.iter().any(|class| is_within(&page.all, it, class)))
}

fn no_empty_element(page: &Page, name: &str) {
    for element in own(page).filter(|it| !it.name.is_empty()) {
        let is_drawn = ["svg", "path"].contains(&element.name.as_str());
        let is_sign = element.attribute("aria-hidden").is_some();
        assert!(is_drawn || is_sign || !element.words().is_empty(), "{name}: {}", element.tag());
    }
}

fn no_unwanted_word(page: &Page, name: &str) {
    for text in own(page).filter(|it| it.name.is_empty()) {
        let lower = text.text.to_lowercase();
        let said = lower.split(|it: char| !it.is_alphanumeric());
        let never = said.filter(|it| NEVER.contains(it)).collect::<Vec<_>>();
        assert!(never.is_empty(), "{name}: {never:?} in {}", text.text);
        assert!(!lower.contains("leads to "), "{name}: {}", text.text);
        assert!(!text.text.contains(['!', '{']), "{name}: {}", text.text);
        let is_doubled = text.text.contains("..") || text.text.contains(" ,");
        assert!(!is_doubled, "{name}: {}", text.text);
    }
}

/// A paragraph would end where a mark begins, for a browser.
fn no_mark_in_a_paragraph(page: &Page, name: &str) {
    let is_paragraph = |at: &usize| ["p", "h1", "h2", "h3"].contains(&page.all[*at].name.as_str());
    let mut marks = own(page).filter(|it| it.has_class("mark"));
    let parted = marks.find(|it| it.around.iter().any(&is_paragraph));
    assert!(parted.is_none(), "{name}: {parted:?}");
}

#[test]
fn two_hundred_people_read_sound_words_and_the_numbers_of_the_engine() {
    let mut dice = Dice(20_261_126);
    let programs: Vec<&str> = catalog().programs.iter().map(|it| it.id.as_str()).collect();
    let (mut windows, mut nones, mut unknowns) = (0, 0, 0);
    for round in 0..200 {
        let program = if round % 2 == 0 { programs[0] } else { dice.of(&programs) };
        let line = dice.line();
        let today =
            dice.of(&["2026-11-26", "2027-04-15", "2027-06-01", "2027-07-15", "2028-02-29"]);
        let name = format!("{program} on {today}: {line}");
        let mut answers = answered(&line);
        answers.program = Answer::Given(docent::domain::id::ProgramId::new(program));
        let it = page_of(&answers, day(today), "");
        no_empty_element(&it, &name);
        no_unwanted_word(&it, &name);
        no_mark_in_a_paragraph(&it, &name);
        assert_eq!(it.read("when__heading"), plain(&sentence(&it.advice, timing())), "{name}");
        match it.advice.best() {
            Some(best) => {
                windows += 1;
                let by = plain(&figures::day(best.decide_by));
                let deadline = plain(&figures::day(best.deadline.day));
                let text = it.read("decide");
                let is_named = text.contains(&by) || best.decide_by == it.today;
                assert!(is_named || text.contains(&deadline), "{name}: {text}");
                assert!(!it.read_all("key-dates__day").is_empty(), "{name}");
            }
            None if it.advice.intakes.is_empty() => unknowns += 1,
            None => nones += 1,
        }
        let n_contradictions = it.read_all("contradictions__item").len();
        let is_too_soon = matches!(it.advice.goal, GoalOutlook::TooSoon { .. });
        let is_named = it.advice.contradictions.contains(&Contradiction::NoHours);
        let has_none = answers.hours_now.given() == Some(&0) && !is_named;
        let n_named = it.advice.contradictions.len() + usize::from(is_too_soon);
        let n_named = n_named + usize::from(has_none);
        assert_eq!(n_contradictions, n_named, "{name}");
    }
    assert!(windows > 40 && nones > 20 && unknowns > 10, "{windows} {nones} {unknowns}");
}
