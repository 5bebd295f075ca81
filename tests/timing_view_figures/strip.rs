//! The season strip: the same percentages in sentence, picture and table, each where
//! it belongs.

use crate::{
    elements::{Element, elements, is_within},
    given::{JHU, TODAY, advice, answered, catalog, day, scene},
    page::{Seeded, advice_of, digits, page, pixels, view, visit, with},
};
use docent::{
    domain::{
        entry::Standing,
        timing::{Advice, Appraisal, Month, Share, Strip},
    },
    words::timing::strip as words,
};

/// What an intake comes to as the rules have it; nothing where it cannot be begun.
fn expected(intake: &Appraisal<'_>) -> Option<(u32, u32)> {
    intake.share.map(|it| (it.low.into(), it.high.into()))
}

fn pair(text: &str) -> (u32, u32) {
    let numbers = digits(text);
    (numbers[0], *numbers.last().unwrap())
}

/// A place along the strip in thousandths.
fn place(element: &Element, name: &str) -> u32 {
    let text = element.attribute(name).expect("a place");
    if text == "0" { 0 } else { text.trim_end_matches('%').replace('.', "").parse().unwrap() }
}

/// The rows of the table: cells by column.
fn rows(all: &[Element]) -> Vec<Vec<String>> {
    let is_cell = |it: &&Element| {
        ["rowheader", "cell"].contains(&it.attribute("role").unwrap_or_default())
            && is_within(all, it, "strip__same")
    };
    let cells: Vec<&Element> = all.iter().filter(is_cell).collect();
    cells.chunks(5).map(|it| it.iter().map(|it| it.words()).collect()).collect()
}

/// Everything that a view shows of an intake agrees with the rules.
fn check(name: &str, markup: &str, advice: &Advice<'_>) {
    let all = elements(markup);
    if advice.intakes.is_empty() {
        assert!(with(&all, "strip").next().is_none(), "{name}");
        return;
    }
    let rows = rows(&all);
    assert_eq!(rows.len(), advice.intakes.len(), "{name}");
    let picture = with(&all, "strip__picture").next().expect("a picture");
    let says = picture.attribute("aria-label").expect("a name");
    let (mut dots, mut brackets, mut shares) = (0, 0, Vec::new());
    for (row, intake) in rows.iter().zip(&advice.intakes) {
        let share = expected(intake);
        match share {
            Some(share) => {
                let text = row[1].strip_prefix(words::SHARE).expect("its head");
                assert_eq!(pair(text), share, "{name}: {row:?}");
                assert_eq!(text.contains('['), share.0 != share.1, "{name}");
            }
            None => assert!(row[1].contains("cannot be begun yet"), "{name}: {row:?}"),
        }
        let is_best = advice.best().is_some_and(|it| it.start == intake.start);
        assert_eq!(row[0].ends_with("the best"), is_best, "{name}");
        let standing = match intake.standing {
            Standing::Met => "Met",
            Standing::NotYet => "Not yet",
            Standing::Ask => "Ask",
        };
        assert!(row[2].ends_with(standing), "{name}");
        assert!(row[3].contains(&intake.deadline.day.year().to_string()), "{name}");
        if let Some(finish) = intake.finish.earliest() {
            assert!(digits(&row[4]).contains(&u32::from(finish.year())), "{name}");
        }
        if let (Some(share), true) = (share, intake.is_feasible()) {
            dots += usize::from(share.0 == share.1);
            brackets += usize::from(share.0 != share.1);
            shares.push((share, is_best));
        }
    }
    // A dot where it is one number, brackets where it is a range, no stem where it
    // cannot be begun.
    assert_eq!(with(&all, "strip__dot").count(), dots, "{name}");
    assert_eq!(with(&all, "strip__bracket").count(), brackets, "{name}");
    assert_eq!(with(&all, "strip__stem").count(), dots + brackets, "{name}");
    let hollow = with(&all, "strip__hollow").count();
    assert_eq!(hollow, advice.intakes.len() - shares.len(), "{name}");
    check_heights(name, &all, &shares);
    // The numbers at the stems are those of the table, the best's always among them.
    for room in ["strip__narrow", "strip__wide"] {
        let labels: Vec<_> =
            with(&all, "strip__value").filter(|it| is_within(&all, it, room)).collect();
        for label in &labels {
            let is_best = label.has_class("strip__value--best");
            assert!(shares.contains(&(pair(&label.text), is_best)), "{name}: {}", label.text);
        }
        let best = labels.iter().filter(|it| it.has_class("strip__value--best")).count();
        assert_eq!(best, usize::from(advice.best().is_some()), "{name}");
        assert!(
            shares.len() > 7 || room == "strip__narrow" || labels.len() == shares.len(),
            "{name}"
        );
    }
    // The sentence has the best and the range of the others.
    let mut wanted = Vec::new();
    if let Some((best, _)) = shares.iter().find(|(_, is_best)| *is_best) {
        wanted.push(words::share(share(*best)));
        let others = || shares.iter().filter(|(_, is_best)| !is_best).map(|(it, _)| *it);
        if let (Some(low), Some(high)) =
            (others().map(|it| it.0).min(), others().map(|it| it.1).max())
        {
            let of = if best.0 == 100 { " percent of it." } else { " percent." };
            wanted.push(words::share(share((low, high))) + of);
        }
    }
    wanted.iter().for_each(|it| assert!(says.contains(it), "{name}: {says} has no {it}"));
}

fn share((low, high): (u32, u32)) -> Share {
    Share { low: low.try_into().unwrap(), high: high.try_into().unwrap() }
}

/// Dots and brackets stand as high as their percentages, on a scale that begins at 0.
fn check_heights(name: &str, all: &[Element], shares: &[((u32, u32), bool)]) {
    let axis = pixels(with(all, "strip__axis").next().unwrap(), "y1") as u32;
    let height = |percent: u32| axis - 130 * percent / 100;
    let mut at = (with(all, "strip__dot"), with(all, "strip__bracket"));
    for ((low, high), _) in shares {
        if low == high {
            let dot = at.0.next().unwrap();
            assert!((pixels(dot, "cy") - f64::from(height(*low))).abs() < 0.01, "{name}");
        } else {
            let path = at.1.next().unwrap().attribute("d").unwrap();
            let (top, bottom) = (digits(path)[1], digits(path)[3]);
            assert!(bottom - top >= 10, "{name}: {path}");
            assert!(top <= height(*high) && bottom >= height(*low), "{name}: {path}");
            let more = bottom - top - (height(*low) - height(*high));
            assert!(more == 0 || bottom - top == 10, "{name}: {path}");
        }
    }
}

#[test]
fn sentence_picture_and_table_have_the_numbers_of_the_rules() {
    let mut seeded = Seeded(2026);
    let mut kinds = [0; 3];
    for at in 0..200 {
        let program = catalog().programs[at % catalog().programs.len()].id.as_str();
        let line = seeded.line();
        let visit = visit(program, answered(&line), "", TODAY);
        let advice = advice_of(&visit);
        check(&format!("{program} {line}"), &view(&visit), &advice);
        kinds[usize::from(advice.best().is_some()) + usize::from(!advice.intakes.is_empty())] += 1;
    }
    assert!(kinds.iter().all(|it| *it > 5), "every kind of result was seen: {kinds:?}");
}

#[test]
fn every_program_has_its_strip_or_none() {
    for program in &catalog().programs {
        for line in
            ["as:nurse at:mid teaches:weekly", "now:6 next:none goal:2033 time:yes money:yes"]
        {
            let visit = visit(program.id.as_str(), answered(line), "", TODAY);
            check(program.id.as_str(), &view(&visit), &advice_of(&visit));
        }
    }
}

#[test]
fn places_follow_time_and_lie_on_the_axis() {
    for program in ["johns-hopkins-mehp", "dundee-mmed", "cincinnati-med", "western-australia-hpe"]
    {
        for today in [TODAY, "2028-02-29", "2026-12-31", "2027-01-01", "2027-03-31"] {
            let scene = scene(program, today);
            let answers = answered("as:nurse at:mid teaches:weekly");
            let advice =
                docent::domain::timing::advise(&scene, &answers, crate::given::weightings());
            for ahead in [1, 40, 72] {
                let own = Month::of(day(today)).plus(ahead);
                let strip = Strip::of(&advice, day(today), Some(own)).expect("a strip");
                let name = format!("{program} {today} {ahead}");
                assert!(
                    strip.stems.iter().all(|it| it.start < it.end && it.end <= 1_000),
                    "{name}"
                );
                assert!(strip.stems.is_sorted_by(|a, b| a.at() < b.at()), "{name}");
                assert!(strip.stems.iter().all(|it| strip.today < it.start), "{name}");
                let (decide, at) = strip.decide.expect("a best");
                assert_eq!(decide, advice.best().unwrap().decide_by, "{name}");
                assert!(at >= strip.today && at <= strip.best().unwrap().start, "{name}");
                let (month, at) = strip.own.expect("one’s own date");
                assert_eq!(month, own);
                assert!(at >= strip.today && at < 1_000, "{name}");
                // One's own month stands among the intakes as in the calendar.
                for stem in &strip.stems {
                    assert_eq!(stem.intake.start < month, stem.start < at, "{name}");
                }
                assert!(strip.years.windows(2).all(|it| it[0].end == it[1].start), "{name}");
                assert_eq!((strip.years[0].start, strip.years.last().unwrap().end), (0, 1_000));
                assert!(strip.quarters.is_sorted_by(|a, b| a < b), "{name}");
            }
        }
    }
}

#[test]
fn a_day_lies_where_the_calendar_has_it() {
    // From November 1, 2027, to March 1, 2035: 2,677 days, of which February 29, 2028,
    // and 2032 are two.
    let scene = scene(JHU, "2028-01-10");
    let answers = answered("as:nurse at:mid teaches:weekly");
    let advice = docent::domain::timing::advise(&scene, &answers, crate::given::weightings());
    let strip = Strip::of(&advice, day("2028-01-10"), None).unwrap();
    let last = advice.intakes.last().unwrap().start.year();
    let days = day(&format!("{}-03-01", last + 1)).days_since(day("2027-11-01"));
    let at = |text: &str| day(text).days_since(day("2027-11-01")) * 1_000 / days;
    assert_eq!(u32::from(strip.today), at("2028-01-10"));
    let leap = strip.years.iter().find(|it| it.year == 2028).unwrap();
    assert_eq!((u32::from(leap.start), u32::from(leap.end)), (at("2028-01-01"), at("2029-01-01")));
    let fall = &strip.stems[0];
    assert_eq!((u32::from(fall.start), u32::from(fall.end)), (at("2028-09-01"), at("2028-12-01")));
}

#[test]
fn a_month_is_as_long_as_a_month_and_a_season_as_a_season() {
    let answers = "as:nurse at:mid teaches:weekly";
    for (program, thirds) in
        [("johns-hopkins-mehp", 3), ("dundee-mmed", 1), ("western-australia-hpe", 1)]
    {
        let advice = advice(program, answers);
        let strip = Strip::of(&advice, day(TODAY), None).unwrap();
        let year = strip.years.iter().find(|it| it.year == 2028).unwrap();
        for stem in &strip.stems {
            let months = f64::from(stem.end - stem.start) * 12.0 / f64::from(year.end - year.start);
            assert!((months - f64::from(thirds)).abs() < 0.15, "{program}: {months}");
        }
    }
}

#[test]
fn what_is_drawn_is_on_the_picture_and_labels_of_six_keep_apart() {
    for own in ["", "2027-2", "2029-1", "2032-11"] {
        let all = elements(&page(JHU, "as:physician at:mid teaches:weekly", own));
        for element in all.iter().filter(|it| is_within(&all, it, "strip__picture")) {
            for name in ["x", "x1", "x2", "cx"] {
                if element.attribute(name).is_some() {
                    assert!(place(element, name) <= 1_000, "{}", element.tag());
                }
            }
        }
        assert_eq!(with(&all, "strip__triangle").count(), usize::from(!own.is_empty()));
        // On a phone of 288 pixels, with letters of 7.5 pixels at the least.
        let labels = with(&all, "strip__value").filter(|it| is_within(&all, it, "strip__narrow"));
        let boxes: Vec<(f64, f64, i32)> = labels
            .map(|it| {
                let length = it.text.chars().count() as f64 * 7.5;
                let x = f64::from(place(it, "x")) * 0.288;
                let from = match it.attribute("text-anchor").unwrap() {
                    "start" => x,
                    "middle" => x - length / 2.0,
                    _ => x - length,
                };
                (from, from + length, pixels(it, "y") as i32)
            })
            .collect();
        for (at, one) in boxes.iter().enumerate() {
            assert!(one.0 > -8.0 && one.1 < 296.0, "{one:?}");
            for other in &boxes[at + 1..] {
                let is_apart = one.1 < other.0 || other.1 < one.0 || (one.2 - other.2).abs() >= 13;
                assert!(is_apart, "{one:?} meets {other:?}");
            }
        }
    }
}

#[test]
fn the_caption_names_what_is_open_and_only_that() {
    let caption = |line: &str| {
        let all = elements(&page(JHU, line, ""));
        with(&all, "strip__caption").next().expect("a caption").words()
    };
    let known = "as:physician at:mid teaches:weekly next:none now:9 goal:2036 time:yes money:yes";
    let wanted = "Every start of six years, as a percentage of the best. A dot is known.";
    assert_eq!(caption(known), wanted);
    let later = "as:nurse at:early teaches:weekly next:into-faculty@2028-7 now:6 later:? goal:2036 \
                 time:yes money:no";
    assert!(caption(later).contains("still open: here, your hours after July 2028."));
    assert!(!caption(later).contains("employer"));
    assert!(caption("as:nurse").contains("time and money from your employer"));
    let hollow = "as:nurse at:early teaches:weekly holds:master-health@united-states+2028-5";
    assert!(caption(hollow).contains("A hollow dot is a start with a condition"));
    assert!(
        caption(&known.replace("time:yes", "time:?")).contains("here, time from your employer.")
    );
}
