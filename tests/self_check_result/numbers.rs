//! The sentences, the table and the picture carry the same numbers, for any
//! levels.

use crate::{
    elements::{Element, elements, is_within},
    page::{assessment, catalog, director, one, page},
};
use docent::domain::{
    answers::{Answer, Keyed, Level},
    calendar::Day,
    id::RoleId,
    self_check::{Beside, Scope},
};

/// Tenths, as they are shown.
type Tenths = i32;

/// A mean, and both ends of its range where they are shown.
type Numbers = (Option<Tenths>, Option<(Tenths, Tenths)>);

/// What one part of the page says of a competency.
#[derive(Debug, PartialEq)]
struct Line {
    name: String,
    you: Numbers,
    other: Option<Numbers>,
    target: Option<Tenths>,
}

/// Every number of a text with one decimal or none.
fn numbers(text: &str) -> Vec<Tenths> {
    let parts = text.split(|it: char| !it.is_ascii_digit() && it != '.');
    let parts = parts.map(|it| it.trim_matches('.')).filter(|it| !it.is_empty());
    parts
        .map(|it| {
            let (whole, tenth) = it.split_once('.').unwrap_or((it, "0"));
            assert_eq!(tenth.len(), 1, "{it}");
            whole.parse::<i32>().expect("digits") * 10 + tenth.parse::<i32>().expect("a digit")
        })
        .collect()
}

fn pair(text: &str) -> (Tenths, Tenths) {
    let [low, high] = numbers(text)[..] else { panic!("{text}") };
    (low, high)
}

/// The elements directly or further within the one at this place.
fn within(all: &[Element], at: usize) -> impl Iterator<Item = &Element> {
    all.iter().filter(move |it| it.around.contains(&at))
}

/// What the table says.
fn table(all: &[Element]) -> Vec<Line> {
    let numbers_of = |cell: usize| -> Numbers {
        let text = |class| within(all, cell).find(|it| it.has_class(class)).map(Element::words);
        let range = text("levels__range").filter(|it| !it.contains("none"));
        (text("levels__mean").map(|it| numbers(&it)[0]), range.map(|it| pair(&it)))
    };
    let is_row = |it: &&(usize, &Element)| {
        it.1.name == "tr" && it.1.around.iter().any(|at| all[*at].name == "tbody")
    };
    let rows: Vec<_> = all.iter().enumerate().collect();
    let rows = rows.iter().filter(is_row).map(|(row, _)| {
        let cells = |class: &'static str| {
            let of_row = all.iter().enumerate().filter(move |(_, it)| it.around.contains(row));
            of_row.filter(move |(_, it)| it.has_class(class)).map(|(at, _)| at).collect::<Vec<_>>()
        };
        let own = cells("levels__number");
        let target = cells("levels__target").first().map(|at| all[*at].words());
        Line {
            name: within(all, *row).find(|it| it.name == "th").expect("a name").words(),
            you: numbers_of(own[0]),
            other: own.get(1).map(|at| numbers_of(*at)),
            target: target.map(|it| numbers(&it)[0]),
        }
    });
    rows.collect()
}

/// What the picture says to those who do not see it.
fn described(all: &[Element]) -> Option<Vec<Line>> {
    let text = all.iter().find(|it| it.name == "desc")?.text.clone();
    let numbers_of = |part: &str| -> Numbers {
        let (mean, range) = part.split_once("between").unwrap_or((part, ""));
        // The day of an earlier result stands before its numbers.
        let mean = mean.rsplit_once(' ').map_or(mean, |(_, last)| last);
        let mean = if part.contains("between") {
            let before = part.split(", between").next().unwrap_or_default();
            let has_mean = part.contains(", between");
            before.rsplit(' ').next().filter(|_| has_mean).unwrap_or_default()
        } else {
            mean
        };
        let range = (!range.is_empty()).then(|| pair(range));
        (numbers(mean).first().copied(), range)
    };
    let lines = text.split_terminator(". ").map(|line| {
        let (name, rest) = line.split_once(": you ").expect("a name");
        let mut parts: Vec<&str> = rest.split("; ").collect();
        let target =
            parts.last().and_then(|it| it.strip_prefix("target ")).map(|it| numbers(it)[0]);
        if target.is_some() {
            parts.pop();
        }
        Line {
            name: name.to_owned(),
            you: numbers_of(parts[0]),
            other: parts.get(1).map(|it| numbers_of(it)),
            target,
        }
    });
    Some(lines.collect())
}

/// The names and numbers at the spokes.
fn labels(all: &[Element]) -> Vec<(String, String)> {
    let labels = all.iter().enumerate().filter(|(_, it)| it.has_class("radar__label"));
    labels
        .map(|(at, _)| {
            let spans: Vec<_> = within(all, at).filter(|it| it.name == "tspan").collect();
            let number = spans.iter().find(|it| it.has_class("radar__number")).expect("a number");
            let number = number.words();
            let lines = spans.iter().filter(|it| !it.has_class("radar__number"));
            let name: Vec<String> =
                lines.map(|it| it.words().trim_end_matches(&number).trim().to_owned()).collect();
            (name.join(" ").trim().to_owned(), number)
        })
        .collect()
}

/// How far the dots of this class stand from the middle, as places of the scale.
fn dots(all: &[Element], class: &str) -> Vec<f64> {
    let dots = all.iter().filter(|it| it.has_class(class) && is_within(all, it, "radar__picture"));
    dots.map(|it| {
        let at = |name| it.attribute(name).expect("a place").parse::<f64>().expect("a number");
        at("cx").hypot(at("cy")) / 20.0
    })
    .collect()
}

/// The dots are where the numbers say.
fn check_dots(all: &[Element], class: &str, means: impl Iterator<Item = Option<Tenths>>) {
    let (dots, means) = (dots(all, class), means.flatten().collect::<Vec<_>>());
    assert_eq!(dots.len(), means.len(), "{class}");
    for (dot, mean) in dots.iter().zip(means) {
        assert!((dot - f64::from(mean) / 10.0).abs() < 0.06, "{class} at {dot} for {mean}");
    }
}

/// The names of the lines with this number, as a sentence has them.
fn names(lines: &[(&Line, Tenths)], wanted: Tenths) -> String {
    let alike: Vec<_> = lines.iter().filter(|it| it.1 == wanted).collect();
    let name = |at: usize| alike[at].0.name.to_lowercase();
    match alike.len() {
        1 => name(0),
        2 => format!("{} and {}", name(0), name(1)),
        3 => "three competencies alike".into(),
        4 => "four competencies alike".into(),
        _ => "five competencies alike".into(),
    }
}

/// The heading says what follows from the numbers of the table.
fn check_heading(heading: &str, lines: &[Line]) {
    let known: Vec<_> = lines.iter().filter_map(|it| Some((it, it.you.0?))).collect();
    let Some(high) = known.iter().map(|it| it.1).max() else {
        assert!(heading.contains("open") || heading.contains("applies"), "{heading}");
        return;
    };
    let low = known.iter().map(|it| it.1).min().expect("one is there");
    if known.len() > 1 && low < high {
        let highest = format!("You rate yourself highest in {}", names(&known, high));
        assert!(heading.starts_with(&highest), "{heading} for {highest}");
        if let Some(lowest) = heading.split_once(", and lowest in ") {
            assert_eq!(lowest.1, format!("{}.", names(&known, low)));
        }
    } else {
        let number = format!("{}.{} of\u{a0}5", high / 10, high % 10);
        assert!(heading.contains(&number), "{heading} for {number}");
    }
    // What can come to meet its target is no gap.
    let mut gaps = Vec::new();
    for (line, mean) in &known {
        let end = line.you.1.map_or(*mean, |range| range.1);
        let target = line.target.filter(|target| end < *target);
        gaps.extend(target.map(|target| (*line, target - mean)));
    }
    for is in [" gap to your role is in ", " gap to your role is ", " gaps to your role are "] {
        if let Some((_, said)) = heading.split_once(is) {
            let widest = gaps.iter().map(|it| it.1).max().expect("there is a gap");
            assert_eq!(said, format!("{}.", names(&gaps, widest)), "{heading}");
            return;
        }
    }
    assert!(known.len() < 2 || gaps.is_empty() || !heading.contains("gap"), "{heading}");
}

/// Every rating that is named again below is that of the table.
fn check_again(all: &[Element], lines: &[Line]) -> usize {
    let named = |name: &str, number: &str| {
        let line = lines.iter().find(|it| it.name == name).expect("it is in the table");
        let said = numbers(number);
        assert_eq!(said.first().copied(), line.you.0, "{name}");
        assert_eq!(said.get(1).copied(), line.target, "{name}");
    };
    let pairs = [("strengths__name", "strengths__number"), ("gaps__name", "gaps__number")];
    let mut count = 0;
    for (name, number) in pairs {
        let of = |class: &'static str| all.iter().filter(move |it| it.has_class(class));
        for (name, number) in of(name).zip(of(number)) {
            named(&name.words(), &number.words());
            count += 1;
        }
    }
    count
}

fn check(markup: &str) -> usize {
    let all = elements(markup);
    let lines = table(&all);
    assert!(!lines.is_empty());
    if let Some(described) = described(&all) {
        assert_eq!(described, lines);
        for ((name, number), line) in labels(&all).iter().zip(&lines) {
            assert_eq!(*name, line.name);
            match (line.you, numbers(number).as_slice()) {
                ((Some(mean), _), [said]) => assert_eq!(*said, mean),
                ((None, Some((low, high))), [from, to]) => assert_eq!((low, high), (*from, *to)),
                ((None, None), []) => {}
                other => panic!("{name}: {other:?}"),
            }
        }
        check_dots(&all, "radar__dot", lines.iter().map(|it| it.you.0));
        check_dots(&all, "radar__hollow", lines.iter().map(|it| it.other.and_then(|it| it.0)));
    } else {
        assert_eq!(lines.len(), 1, "fewer than three have no picture");
    }
    let heading = all.iter().find(|it| it.name == "h1").expect("a heading");
    check_heading(&heading.text, &lines);
    check_again(&all, &lines)
}

/// Numbers that look like chance and are the same in every run.
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        usize::try_from((self.0 >> 33) % end as u64).expect("it is small")
    }

    /// Levels of somebody who answers some competencies more than others.
    fn levels(&mut self) -> Keyed<Level> {
        let mut levels = Keyed::default();
        for competency in &catalog().competencies {
            let (answered, at) = (self.below(7), self.below(5));
            for item in assessment().items.iter().filter(|it| it.competency == competency.id) {
                let near = Level::SCALE[(at + self.below(2)).min(4)];
                let other = [None, Some(Level::NotSure), Some(Level::DoesNotApply)];
                let is_answered = self.below(6) < answered;
                levels
                    .set(item.code.0, if is_answered { Some(near) } else { other[self.below(3)] });
            }
        }
        levels
    }
}

#[test]
fn sentences_table_and_picture_carry_the_same_numbers() {
    let mut seeded = Seeded(7);
    let earlier = Beside::Before(Day::new(2025, 5, 13).expect("a day"));
    let mut named_again = 0;
    for round in 0..400 {
        let (levels, others) = (seeded.levels(), seeded.levels());
        let beside = [None, Some(earlier), Some(Beside::Then), Some(Beside::Observer)];
        let beside = beside[seeded.below(4)].map(|kind| (kind, &others));
        let scope = [Scope::All, Scope::All, Scope::Short, one(round % 6)][seeded.below(4)].clone();
        let roles = &catalog().roles;
        let role = match seeded.below(3) {
            0 => Answer::Absent,
            1 => director(),
            _ => Answer::Given(RoleId::new(roles[round % roles.len()].id.as_str())),
        };
        named_again += check(&page(&scope, &levels, beside, &role));
    }
    assert!(named_again > 800, "strengths and gaps are looked at: {named_again}");
}
