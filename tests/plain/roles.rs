//! The list of roles holds all that the content says of them.

use super::{Page, shipped, tidy};
use docent::{
    domain::{fact::Fact, pathway::Requirement},
    route::PlainPage,
    words::{
        plain::{
            self,
            roles::{length, strength},
        },
        provenance,
        roles::steps::{self, NO_TIME, our_length},
    },
};

/// What a requirement says, as it stands in a list: how firmly, of whom, the rule, and
/// the steps of all its ways with their times.
fn lines(it: &Requirement) -> Vec<String> {
    let content = shipped();
    let catalog = &content.catalog;
    let whose = plain::whose(&it.professions, &it.professions_but, &it.countries, catalog);
    let mut lines = vec![strength(it).to_owned(), whose];
    lines.extend(it.rule.value().cloned());
    if let Fact::Unknown { note, .. } = &it.rule {
        lines.extend(note.clone());
    }
    for id in it.ways.iter().flat_map(|it| &it.steps) {
        let step = content.pathways.steps.iter().find(|it| it.id == *id).expect("a step");
        lines.push(step.name.of(None).to_owned());
        lines.push(match step.months.value() {
            Some(span) => length(*span),
            None => provenance::brackets(NO_TIME),
        });
    }
    lines.extend(it.ways.iter().filter_map(|it| it.note.clone()));
    lines.extend(it.ask.clone());
    lines
}

#[test]
fn every_role_stands_there_with_all_that_it_asks_for() {
    let page = Page::of(PlainPage::Roles);
    let (content, mut n_rules, mut n_unknown) = (shipped(), 0, 0);
    assert_eq!(content.pathways.families.len(), 6);
    for family in &content.pathways.families {
        let role = content.catalog.roles.iter().find(|it| it.id == family.role).expect("a role");
        let section = page.section(&format!("role-{}", family.role));
        let text = page.0[section].words();
        assert!(text.starts_with(&role.name), "{text}");
        for known in &family.known {
            let said = known.fact.value().map(String::as_str);
            let note = match &known.fact {
                Fact::Unknown { note, .. } => note.as_deref(),
                _ => None,
            };
            let said = said.or(note).expect("something is known");
            assert!(text.contains(&tidy(said)), "{}: {said}", role.name);
        }
        let own: Vec<_> = content.pathways.requirements.iter().collect();
        let own: Vec<_> =
            own.into_iter().filter(|it| it.role.as_ref() == Some(&family.role)).collect();
        let listed: Vec<usize> = page
            .inside(section)
            .filter(|(_, it)| it.has_class("plain__rule"))
            .map(|it| it.0)
            .collect();
        assert_eq!(listed.len(), own.len(), "{}", role.name);
        for it in own {
            n_rules += 1;
            let has_all = |at: &&usize| {
                let text = page.0[**at].words();
                lines(it).iter().all(|line| text.contains(&tidy(line)))
            };
            let at = listed.iter().find(has_all);
            let at = *at.unwrap_or_else(|| panic!("{}: {:?}", role.name, lines(it)));
            let text = page.0[at].words();
            if it.rule.value().is_some() {
                assert!(text.starts_with(steps::strength(it.strength)), "{text}");
                assert!(page.marks(at) > 0, "{} says where it comes from", it.id);
            } else {
                n_unknown += 1;
                assert!(text.starts_with("Not found") && page.marks(at) == 0, "{text}");
            }
        }
        for profession in &content.catalog.professions {
            for words in [&family.work, &family.ask] {
                assert!(text.contains(&tidy(words.of(Some(&profession.id)))), "{}", profession.id);
            }
        }
    }
    assert!(n_rules > 40 && n_unknown > 2, "{n_rules}, {n_unknown}");
}

#[test]
fn every_step_stands_there_once_with_its_time_and_what_it_asks_for() {
    let page = Page::of(PlainPage::Roles);
    let pathways = &shipped().pathways;
    let mut n_assumed = 0;
    for step in &pathways.steps {
        let at = page.at(&format!("step-{}", step.id));
        let text = page.0[at].words();
        assert!(text.starts_with(step.name.of(None)), "{text}");
        if let Some(what) = step.what.value() {
            assert!(text.contains(&tidy(what)), "{text}");
        }
        for it in pathways.requirements.iter().filter(|it| it.step.as_ref() == Some(&step.id)) {
            for line in lines(it) {
                assert!(text.contains(&tidy(&line)), "{}: {line}", step.id);
            }
        }
        // The same number as where the app offers another one.
        if let Fact::Assumed { value, .. } = &step.months {
            n_assumed += usize::from(value.min > 0);
            let is_from_now = value.min == 0 && value.max > 0;
            assert!(is_from_now || our_length(*value).ends_with(&length(*value)), "{}", step.id);
        }
        match step.months.value() {
            Some(span) => assert!(text.contains(&tidy(&length(*span))), "{text}"),
            None => assert!(text.contains(&tidy(&provenance::brackets(NO_TIME))), "{text}"),
        }
    }
    assert!(n_assumed > 5, "{n_assumed}");
}

#[test]
fn evidence_experience_credentials_and_limits_stand_there_with_their_marks() {
    let page = Page::of(PlainPage::Roles);
    let pathways = &shipped().pathways;
    let section = |id: &str| {
        let at = page.section(id);
        (page.0[at].words(), page.marks(at))
    };
    let (text, marks) = section("evidence");
    let said: Vec<&String> = pathways.evidence.iter().filter_map(Fact::value).collect();
    assert!(said.iter().all(|it| text.contains(&tidy(it))), "{text}");
    assert_eq!(marks, said.len());
    let (text, marks) = section("experience");
    assert!(pathways.experiences.iter().all(|it| text.contains(&tidy(&it.name))));
    assert_eq!(marks, pathways.experiences.iter().filter(|it| it.what.value().is_some()).count());
    let (text, marks) = section("credentials");
    assert!(pathways.credentials.iter().all(|it| text.contains(&tidy(&it.name))));
    assert_eq!(marks, pathways.credentials.iter().filter(|it| it.what.value().is_some()).count());
    let all: String =
        page.0.iter().filter(|it| it.name.is_empty()).map(|it| it.text.as_str()).collect();
    assert!(
        tidy(&all)
            .contains(&tidy(pathways.limits.value().expect("limits")).replace("decides.", ""))
    );
    // Every source that a mark names stands in the list.
    let (text, _) = section("sources");
    assert!(pathways.sources.iter().filter(|it| text.contains(&tidy(&it.title))).count() > 20);
}
