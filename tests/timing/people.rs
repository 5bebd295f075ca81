//! Ten people of other professions, countries and stages: what each reads on November
//! 27, 2026, and why it is so, worked by hand.

use super::{
    given::{JHU, intake, points, timing},
    golden::LINES,
    page::{page, plain},
};
use docent::{
    domain::timing::{CriterionKind as Kind, Points},
    words::timing::sentence::sentence,
};

/// A person, what they read, and the points by hand that make it so.
struct Person {
    sentence: &'static str,
    /// The heading and the text of the date to decide by.
    decide: [&'static str; 2],
    why: &'static [(&'static str, Kind, Points)],
}

const TONIGHT: &str = "You do not have to decide tonight.";
const FALL_2027: [&str; 2] = [
    TONIGHT,
    "For Fall 2027 the first date that matters is April 15, 2027: asking for two letters of \
     recommendation, if the deadline stays July 15, as in 2024.",
];

#[rustfmt::skip]
const PEOPLE: [Person; 10] = [
    // A resident in internal medicine, PGY-2. Both falls lie within a year of the step
    // of June 2028, and only the first surely ends before July 2033: of the finishes
    // from January to September 2033, seven months of nine do.
    Person {
        sentence: "Fall 2027 fits best, in most weightings. Fall 2028 is close behind.",
        decide: FALL_2027,
        why: &[
            ("2027-9", Kind::CareerMoment, Points::Known(1_000)), ("2028-9", Kind::CareerMoment, Points::Known(1_000)),
            ("2027-9", Kind::Goal, Points::Known(1_000)), ("2028-9", Kind::Goal, Points::Known(777)),
        ],
    },
    // An attending. 1,552 hours at 8 × 45 a year take 52 months: January 2032, in time;
    // a year later no finish is.
    Person {
        sentence: "Fall 2027 fits best, whatever you weigh most.",
        decide: FALL_2027,
        why: &[("2027-9", Kind::Goal, Points::Known(1_000)), ("2028-9", Kind::Goal, Points::Known(0))],
    },
    // A staff nurse in Ireland, soon a preceptor. Both falls lie within twelve months of
    // September 2027; the third lies a year beyond, which takes 200. The evaluation of a
    // degree from elsewhere comes four months before July 15. 1,552 hours at 6 × 45 a
    // year take 69 months.
    Person {
        sentence: "Fall 2027 would come first, but at your hours it takes about 5 years and 9 months, longer than any published time. Fall 2028 is as good, and later.",
        decide: [
            TONIGHT,
            "For Fall 2027 the first date that matters is March 15, 2027: asking for an equivalency evaluation of transcripts from outside the United States, if the deadline stays July 15, as in 2024.",
        ],
        why: &[
            ("2027-9", Kind::CareerMoment, Points::Known(1_000)), ("2028-9", Kind::CareerMoment, Points::Known(1_000)),
            ("2029-9", Kind::CareerMoment, Points::Known(800)),
        ],
    },
    // A hospital pharmacist in Australia. From September 2027 not even the fastest pace
    // of two years ends by December 2028, so the goal tells no start from another.
    Person {
        sentence: "Fall 2027 fits best because it comes first: every later start is as good.",
        decide: FALL_2027,
        why: &[("2027-9", Kind::Goal, Points::Known(0)), ("2032-9", Kind::Goal, Points::Known(0))],
    },
    // A physical therapist in Canada. In September 2029 the step into a faculty post
    // comes, with learners (900 for 800) and with ten hours, over 6.9 of the load.
    Person {
        sentence: "Fall 2029 is as good as another in most cases, and better in the rest. Fall 2028 and Fall 2030 are close behind.",
        decide: [
            TONIGHT,
            "For Fall 2029 the first date that matters is April 15, 2029: asking for two letters of recommendation, if the deadline stays July 15, as in 2024.",
        ],
        why: &[
            ("2028-9", Kind::Learners, Points::Known(800)), ("2029-9", Kind::Learners, Points::Known(900)),
            ("2029-9", Kind::Hours, Points::Known(1_000)),
        ],
    },
    // A consultant in the United Kingdom. The deadlines that we assume for January and
    // May are October 1 and February 1: the first is over, and January with it; of the 92
    // days before the second 66 are left. September is the first start with time for every step.
    Person {
        sentence: "September 2027 fits best, narrowly. January 2028, May 2028 and September 2028 are close behind, and three more.",
        decide: [
            TONIGHT,
            "For September 2027 the first date that matters is March 1, 2027: asking for letters of recommendation, if the deadline is June 1, 2027. We found none, and assume 3 months before the start.",
        ],
        why: &[
            ("2027-5", Kind::Preparation, Points::Known(717)),
            ("2027-9", Kind::Preparation, Points::Known(1_000)),
        ],
    },
    // A nurse in the Netherlands. 1,800 hours at 16 × 45 a year take 30 months: from May
    // 2028 to November 2030, in time; from May 2029 not.
    Person {
        sentence: "May 2027 fits best because it comes first: May 2028 is as good.",
        decide: [
            TONIGHT,
            "For May 2027 the first date that matters is January 1, 2027: asking for letters of recommendation, if the deadline stays April 1, as in 2023.",
        ],
        why: &[
            ("2027-5", Kind::Goal, Points::Known(1_000)), ("2028-5", Kind::Goal, Points::Known(1_000)),
            ("2029-5", Kind::Goal, Points::Known(0)),
        ],
    },
    // A physician assistant on nights. Over five years the load is 1,552 / 225 = 6.9
    // hours; three are 43.4 percent, and a half is what we ask. With
    // four it would take 104 months, with six 69, and with eight 52 of the 60 published.
    Person {
        sentence: "None of these starts fits yet, and that is fine.",
        decide: ["What would change that", ""],
        why: &[("2027-9", Kind::Hours, Points::Known(434))],
    },
    // A dentist in Singapore. July 2028 is the first start after the step of January
    // 2028 (learners 900), and still within a year of it; July 2029 is half a year
    // beyond that, which takes 100.
    Person {
        sentence: "July 2028 fits best, in most weightings. July 2027 and July 2029 are close behind.",
        decide: [
            TONIGHT,
            "For July 2028 the first date that matters is February 9, 2028: asking for letters of recommendation, if the deadline stays May 9, as in 2022.",
        ],
        why: &[
            ("2027-7", Kind::Learners, Points::Known(800)), ("2028-7", Kind::Learners, Points::Known(900)),
            ("2028-7", Kind::CareerMoment, Points::Known(1_000)), ("2029-7", Kind::CareerMoment, Points::Known(900)),
        ],
    },
    // Someone who is not sure of anything. What tells starts apart is the goal: of
    // November 2034, the furthest that stands for it, a start of 2029 still has all that
    // may come (its five years end two months before), and one of 2030 has not.
    Person {
        sentence: "Fall 2027 fits best, narrowly. Fall 2028, Fall 2029 and Fall 2030 are close behind.",
        decide: FALL_2027,
        why: &[("2029-9", Kind::Goal, Points::Range(0, 1_000)), ("2030-9", Kind::Goal, Points::Range(0, 729))],
    },
];

#[test]
fn ten_people_read_what_is_worked_out_by_hand() {
    for (person, (program, line)) in PEOPLE.iter().zip(LINES) {
        let it = page(program, "2026-11-27", line);
        assert_eq!(plain(&sentence(&it.advice, timing())), person.sentence, "{line}");
        let decide = [it.read("decide__heading"), it.read("decide__text")];
        assert_eq!(decide, person.decide, "{line}");
        for (start, kind, wanted) in person.why {
            let found = points(intake(&it.advice, start), *kind);
            assert_eq!(found, *wanted, "{line}: {start} {kind:?}");
        }
    }
}

#[test]
fn too_few_hours_say_how_many_would_do() {
    let it = page(JHU, "2026-11-27", LINES[7].1);
    let text = it.read("decide");
    assert!(text.contains("Your hours cover 43.4% of the load of a week."), "{text}");
    assert!(text.ends_with("8 hours a week would do."), "{text}");
}

#[test]
fn where_a_program_is_for_other_professions_nothing_is_said_to_come_yet() {
    let it =
        page("ucl-medical-education", "2026-11-27", "as:nurse holds:first-bachelor@united-kingdom");
    let wanted = "None of these starts fits: the program is for other professions.";
    assert_eq!(it.read("when__heading"), wanted);
    assert_eq!(it.read("decide__heading"), "What stands against each start");
    assert!(it.read("notice__heading").ends_with("is for other professions than yours."));
}

#[test]
fn what_ten_people_get_is_what_it_was() {
    super::golden::check();
}
