//! Persons, programs, and how the one stands to the other. The rules are those
//! of the research notes: A-13 and A-17 (Johns Hopkins), B1, B2 and E2 (others).
//! "This year" is 2026.

use docent::domain::{
    answers::DegreeKind as Kind,
    entry::{
        Because::{self, *},
        Origin, Question,
        Standing::{self, Ask, Met, NotYet},
    },
    requirement::{
        DegreeLevel::{self, Bachelor, Master},
        Post,
    },
};

/// A program, answers, the standing, how many rules are left to ask, and the
/// reasons of the rules that are not met, papers to bring left out.
pub(crate) struct Case(
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) Standing,
    pub(crate) usize,
    pub(crate) &'static [Because],
);

const JHU: &str = "johns-hopkins-mehp";
const UIC: &str = "illinois-chicago-mhpe";
const MAASTRICHT: &str = "maastricht-mhpe";
const SINGAPORE: &str = "singapore-mhpe";
const MICHIGAN: &str = "michigan-mhpe";
const CINCINNATI: &str = "cincinnati-med";
const USC: &str = "usc-academic-medicine";
const DUNDEE: &str = "dundee-mmed";
const UCL: &str = "ucl-medical-education";
const MELBOURNE: &str = "melbourne-clinical-education";
const AGA_KHAN: &str = "aga-khan-mhpe";
const TORONTO: &str = "toronto-hpte";

const NO_MASTER: Because = higher(Master, Kind::BachelorHealth);

const fn higher(wanted: DegreeLevel, named: Kind) -> Because {
    HigherDegree { wanted, named }
}

/// The table.
#[rustfmt::skip]
pub(crate) const CASES: &[Case] = &[
    // a master's or higher; grades are never asked. A-17: evidence for transcripts from elsewhere.
    Case(JHU, "holds:master-health@united-states", Met, 1, &[]),
    Case(JHU, "holds:doctorate-health@united-states", Met, 1, &[]),
    Case(JHU, "holds:master-health@netherlands", Met, 2, &[]),
    Case(JHU, "holds:master-health@", Met, 2, &[]),
    Case(JHU, "holds:master-health@?", Met, 2, &[]),
    Case(JHU, "holds:first-doctor@united-states", Met, 1, &[]),
    Case(JHU, "holds:first-doctor@pakistan", Ask, 3, &[FirstDoctor(Origin::Elsewhere)]),
    Case(JHU, "holds:first-doctor@?", Ask, 3, &[FirstDoctor(Origin::Open)]),
    Case(JHU, "holds:first-bachelor@pakistan", Ask, 3, &[FirstBachelor]),
    Case(JHU, "holds:first-bachelor@united-states", Ask, 2, &[FirstBachelor]),
    Case(JHU, "holds:first-bachelor@pakistan+2027", Ask, 3, &[FirstBachelor, Awaited(2027)]),
    Case(JHU, "holds:bachelor-health@united-states", NotYet, 1, &[NO_MASTER]),
    Case(JHU, "holds:bachelor-health@canada", Ask, 3, &[LowerTitle(Kind::BachelorHealth, Origin::Elsewhere)]),
    Case(JHU, "holds:bachelor-health@another", Ask, 3, &[LowerTitle(Kind::BachelorHealth, Origin::Elsewhere)]),
    Case(JHU, "holds:bachelor-health@", Ask, 3, &[LowerTitle(Kind::BachelorHealth, Origin::Open)]),
    Case(JHU, "holds:bachelor-other@united-states", NotYet, 1, &[higher(Master, Kind::BachelorOther)]),
    Case(JHU, "holds:diploma@united-states", NotYet, 1, &[higher(Master, Kind::Diploma)]),
    Case(JHU, "holds:diploma@united-kingdom", Ask, 3, &[LowerTitle(Kind::Diploma, Origin::Elsewhere)]),
    Case(JHU, "holds:diploma@united-states holds:bachelor-health@united-states", NotYet, 1, &[NO_MASTER]),
    Case(JHU, "holds:master-other@united-states", Ask, 2, &[OtherField(Kind::MasterOther)]),
    Case(JHU, "holds:doctorate-other@united-states", Ask, 2, &[OtherField(Kind::DoctorateOther)]),
    Case(JHU, "holds:master-health@united-states+2028", NotYet, 1, &[Awaited(2028)]),
    Case(JHU, "holds:master-health@united-states+2026", NotYet, 1, &[Awaited(2026)]),
    Case(JHU, "holds:master-health@united-states+2025", Ask, 2, &[Overdue(2025)]),
    Case(JHU, "holds:bachelor-health@united-states+2025", NotYet, 1, &[NO_MASTER]),
    Case(JHU, "holds:none", NotYet, 1, &[NoDegree]),
    Case(JHU, "", Ask, 3, &[Open(Question::Degrees)]),
    Case(JHU, "holds:?", Ask, 3, &[Open(Question::Degrees)]),
    Case(JHU, "holds:?@united-states", Ask, 2, &[Open(Question::DegreeKind)]),
    Case(JHU, "holds:bachelor-health@united-states holds:master-health@united-states+2027", NotYet, 1, &[Awaited(2027)]),
    Case(JHU, "holds:master-health@united-states+2029 holds:first-doctor@united-states+2027", NotYet, 1, &[Awaited(2027)]),
    Case(JHU, "holds:bachelor-health@united-states holds:master-health@united-states", Met, 1, &[]),
    Case(JHU, "holds:first-bachelor@pakistan holds:master-health@united-kingdom", Met, 2, &[]),
    // B-01: a degree in a health profession, and to lead education or prepare for it.
    Case(UIC, "holds:bachelor-health@united-states teaches:course", Met, 1, &[]),
    Case(UIC, "holds:first-bachelor@pakistan teaches:course", Met, 1, &[]),
    Case(UIC, "holds:bachelor-health@united-states teaches:weekly", Ask, 2, &[PostUnclear(Post::Leader)]),
    Case(UIC, "holds:bachelor-health@united-states teaches:none", Ask, 2, &[PostUnclear(Post::Leader)]),
    Case(UIC, "holds:bachelor-health@united-states teaches:?", Ask, 2, &[Open(Question::Teaching)]),
    Case(UIC, "holds:diploma@united-states teaches:course", NotYet, 1, &[higher(Bachelor, Kind::Diploma)]),
    Case(UIC, "holds:bachelor-other@united-states teaches:course", Ask, 2, &[OtherField(Kind::BachelorOther)]),
    // B-02: a university degree in a health profession.
    Case(MAASTRICHT, "holds:first-bachelor@pakistan", Met, 0, &[]),
    Case(MAASTRICHT, "holds:diploma@netherlands", NotYet, 0, &[higher(Bachelor, Kind::Diploma)]),
    Case(MAASTRICHT, "holds:diploma@another", Ask, 1, &[LowerTitle(Kind::Diploma, Origin::Elsewhere)]),
    Case(MAASTRICHT, "holds:first-doctor@united-states+2028", NotYet, 0, &[Awaited(2028)]),
    // B-03: a master's in a health field, or a bachelor's with much teaching.
    Case(SINGAPORE, "holds:master-health@singapore", Met, 0, &[]),
    Case(SINGAPORE, "holds:bachelor-health@singapore years:5", Ask, 1, &[NoNumber]),
    Case(SINGAPORE, "holds:bachelor-health@singapore", Ask, 1, &[NoNumber]),
    Case(SINGAPORE, "holds:bachelor-health@singapore years:0", NotYet, 0, &[NO_MASTER]),
    Case(SINGAPORE, "holds:first-bachelor@singapore years:0", Ask, 1, &[FirstBachelor]),
    // B-05: a degree, an educator's role, and the employer's letter.
    Case(MICHIGAN, "holds:bachelor-health@united-states teaches:weekly letter:yes", Met, 0, &[]),
    Case(MICHIGAN, "holds:bachelor-health@united-states teaches:main-duty letter:no", NotYet, 0, &[NoLetter]),
    Case(MICHIGAN, "holds:bachelor-health@united-states teaches:course letter:?", Ask, 1, &[Open(Question::EmployerLetter)]),
    Case(MICHIGAN, "holds:bachelor-health@united-states teaches:none letter:yes", NotYet, 0, &[NoPost]),
    Case(MICHIGAN, "holds:bachelor-health@united-states teaches:informally letter:yes", Ask, 1, &[PostUnclear(Post::Educator)]),
    Case(MICHIGAN, "holds:bachelor-health@united-states teaches:none", NotYet, 1, &[NoPost, Open(Question::EmployerLetter)]),
    // B-08: a bachelor's.
    Case(CINCINNATI, "holds:bachelor-other@united-states", Met, 1, &[]),
    Case(CINCINNATI, "holds:diploma@canada", Ask, 2, &[LowerTitle(Kind::Diploma, Origin::Elsewhere)]),
    // B-09: an advanced degree, expected and not demanded.
    Case(USC, "holds:first-doctor@united-states", Met, 1, &[]),
    Case(USC, "holds:bachelor-health@united-states", Ask, 2, &[NO_MASTER, Expected]),
    Case(USC, "holds:none", Ask, 2, &[NoDegree, Expected]),
    // B-12: no rule was found.
    Case(DUNDEE, "holds:master-health@united-kingdom", Ask, 0, &[]),
    // B-14: a primary medical qualification.
    Case(UCL, "as:physician holds:first-bachelor@united-kingdom", Met, 0, &[]),
    Case(UCL, "as:physician holds:first-doctor@united-states", Met, 0, &[]),
    Case(UCL, "as:physician holds:first-doctor@united-states+2028", NotYet, 0, &[Awaited(2028)]),
    Case(UCL, "as:physician holds:master-health@united-kingdom", Ask, 1, &[NoFirstQualification]),
    Case(UCL, "as:physician holds:none", NotYet, 0, &[NoDegree]),
    Case(UCL, "as:physician", Ask, 1, &[Open(Question::Degrees)]),
    Case(UCL, "as:nurse holds:bachelor-health@united-kingdom", NotYet, 0, &[OtherProfession]),
    Case(UCL, "as:? holds:first-bachelor@united-kingdom", Ask, 1, &[Open(Question::Profession)]),
    // B-18: a health degree and a year of documented teaching.
    Case(MELBOURNE, "holds:first-doctor@united-states years:1", Met, 0, &[]),
    Case(MELBOURNE, "holds:bachelor-health@australia years:0", NotYet, 0, &[MoreYears { has: 0, needs: 1 }]),
    Case(MELBOURNE, "holds:bachelor-health@australia years:?", Ask, 1, &[Open(Question::TeachingYears)]),
    Case(MELBOURNE, "holds:bachelor-health@australia years:10", Met, 0, &[]),
    // B-21: a four-year health degree, and potential to lead, which answers cannot show.
    Case(AGA_KHAN, "holds:first-bachelor@pakistan teaches:course", Ask, 1, &[NotTestable]),
    Case(AGA_KHAN, "holds:diploma@pakistan", NotYet, 1, &[higher(Bachelor, Kind::Diploma), NotTestable]),
    // B-22: a license in a regulated health profession.
    Case(TORONTO, "license:canada", Met, 0, &[]),
    Case(TORONTO, "license:united-states", Ask, 1, &[LicenseElsewhere]),
    Case(TORONTO, "license:none", NotYet, 0, &[NoLicense]),
    Case(TORONTO, "license:? in:canada", Ask, 1, &[Open(Question::License)]),
];
