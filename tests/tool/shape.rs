//! What is so of every view of it: its words, its headings, and what the policies
//! of the site let through.

use crate::{
    asked::{HEADING, text},
    elements::elements,
    policy::refused,
    views::each,
};

#[test]
fn no_text_calls_it_a_quiz_or_speaks_of_passing_and_failing() {
    let unwanted = ["quiz", "pass", "fail", "weakest", "deficient", "score", "wrong answer"];
    each(|name, asked| {
        let markup = asked.view();
        let mut texts = vec![text(markup), asked.of("heading").to_owned(), asked.of("say").into()];
        for attribute in ["aria-label", "aria-valuetext", "title", "alt", "placeholder"] {
            let all = elements(markup);
            texts.extend(all.iter().filter_map(|it| it.attribute(attribute)).map(str::to_owned));
        }
        for text in texts {
            let lower = text.to_lowercase().replace("there is no wrong answer", "");
            for word in unwanted {
                assert!(!lower.contains(word), "{name}: “{word}” in {text}");
            }
        }
    });
}

#[test]
fn every_view_is_let_through_by_the_policies() {
    each(|name, asked| {
        assert_eq!(refused(asked.view()), None, "{name}");
        for element in elements(asked.view()) {
            assert_eq!(element.attribute("style"), None, "{name}: {element:?}");
            let known = ["script", "img", "iframe", "style"];
            assert!(!known.contains(&element.name.as_str()), "{name}: {element:?}");
        }
    });
}

#[test]
fn every_view_has_one_heading_that_takes_the_focus_and_a_title() {
    each(|name, asked| {
        let all = elements(asked.view());
        let headings: Vec<_> = all.iter().filter(|it| it.name == "h1").collect();
        assert_eq!(headings.len(), 1, "{name}");
        assert_eq!(headings[0].attribute("id"), Some(HEADING), "{name}");
        assert_eq!(headings[0].attribute("tabindex"), Some("-1"), "{name}");
        assert!(asked.of("heading").ends_with("Self-check"), "{name}: {}", asked.of("heading"));
    });
}

#[test]
fn each_id_stands_there_once_and_what_is_named_is_there() {
    each(|name, asked| {
        let all = elements(asked.view());
        let ids: Vec<_> = all.iter().filter_map(|it| it.attribute("id")).collect();
        for (at, id) in ids.iter().enumerate() {
            assert!(!ids[..at].contains(id), "{name}: {id} twice");
        }
        for element in &all {
            for attribute in ["for", "aria-labelledby", "aria-describedby"] {
                let named = element.attribute(attribute).unwrap_or_default();
                for id in named.split_whitespace() {
                    assert!(ids.contains(&id), "{name}: {attribute} names {id}");
                }
            }
        }
    });
}

#[test]
fn every_link_within_leads_to_a_view_of_the_site() {
    each(|name, asked| {
        for (text, href) in asked.links() {
            assert!(!text.trim().is_empty(), "{name}: a link to {href} without words");
            let is_known = href.starts_with("/a/b/")
                || href.starts_with("https://")
                || href.starts_with("http://")
                || href.starts_with("mailto:")
                || href.starts_with("tel:")
                || href.starts_with('#');
            assert!(is_known, "{name}: {href}");
        }
    });
}
