//! The contrast of every pair of colors that the look names, in light, in
//! dark and on paper, computed from the style sheet itself.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what it did not expect"
)]

use docent::domain::color::{
    AccentProblem, Against, DARK, DRAWN, Grounds, LIGHT, Rgb, Scheme, TEXT, accent_problems,
    contrast, mix,
};
use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../style/tokens.css");
const PAGES: [&str; 2] = [include_str!("../index.html"), include_str!("../plain.html")];
const MANIFEST: &str = include_str!("../public/manifest.webmanifest");

/// What is read, on what, and the least contrast (look, "Color"). What is drawn
/// in ink or accent needs less than the text in the same color.
const PAIRS: [(&str, &str, u32); 16] = [
    ("ink", "paper", TEXT),
    ("ink", "tint", TEXT),
    ("ink", "wash", TEXT),
    ("ink-2", "paper", TEXT),
    ("ink-2", "tint", TEXT),
    ("ink-2", "wash", TEXT),
    ("accent", "paper", TEXT),
    ("accent", "tint", TEXT),
    ("accent", "wash", TEXT),
    ("on-accent", "accent", TEXT),
    ("alert", "paper", TEXT),
    ("on-highlight", "highlight", TEXT),
    // Edges of controls.
    ("line", "paper", DRAWN),
    ("line", "tint", DRAWN),
    ("line", "wash", DRAWN),
    ("alert", "wash", DRAWN),
];

type Colors = BTreeMap<String, Rgb>;

/// The colors of the root, as they are where `media` holds.
fn colors(media: Option<&str>) -> Colors {
    let mut declared: BTreeMap<String, String> = BTreeMap::new();
    for (at, body) in blocks(TOKENS) {
        if at.is_empty() || media.is_some_and(|media| at.contains(media)) {
            for declaration in body.split(';') {
                if let Some((name, value)) = declaration.split_once(':')
                    && let Some(name) = name.trim().strip_prefix("--")
                {
                    declared.insert(name.to_owned(), value.trim().to_owned());
                }
            }
        }
    }
    let resolve = |value: &str| {
        let other = value.strip_prefix("var(--").and_then(|it| it.strip_suffix(')'));
        Rgb::parse(other.and_then(|name| declared.get(name)).map_or(value, String::as_str))
    };
    declared.iter().filter_map(|(name, value)| Some((name.clone(), resolve(value)?))).collect()
}

/// The blocks of `:root`, each with the rule of media around it, if any.
fn blocks(css: &str) -> Vec<(String, String)> {
    let mut text = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let (mut media, mut is_root, mut found) = (String::new(), false, Vec::new());
    let mut start = 0;
    for (index, sign) in text.char_indices() {
        match sign {
            '{' => {
                let head = text[start..index].trim();
                is_root = head == ":root";
                if head.starts_with("@media") {
                    head.clone_into(&mut media);
                }
                start = index + 1;
            }
            '}' => {
                if is_root {
                    found.push((media.clone(), text[start..index].to_owned()));
                    is_root = false;
                } else {
                    media.clear();
                }
                start = index + 1;
            }
            _ => {}
        }
    }
    found
}

fn color(colors: &Colors, name: &str) -> Rgb {
    *colors.get(name).unwrap_or_else(|| panic!("--{name} is no color of style/tokens.css"))
}

/// Every pair of the look has the contrast that it needs.
fn check(scheme: &str, colors: &Colors) {
    for (read, on, least) in PAIRS {
        let found = contrast(color(colors, read), color(colors, on));
        assert!(found >= least, "{scheme}: {read} on {on} is {found}, under {least} hundredths");
    }
}

#[test]
fn every_pair_of_the_look_can_be_read_in_light_in_dark_and_in_print() {
    check("light", &colors(None));
    check("dark", &colors(Some("(prefers-color-scheme: dark)")));
    // Nothing is printed on a wash or with a highlight, but nothing is hidden either.
    let mut print = colors(Some("print"));
    print.insert("highlight".into(), color(&print, "paper"));
    print.insert("on-highlight".into(), color(&print, "ink"));
    check("print", &print);
}

#[test]
fn each_scheme_has_colors_of_its_own() {
    let (light, dark) = (colors(None), colors(Some("(prefers-color-scheme: dark)")));
    for name in ["paper", "tint", "wash", "ink", "ink-2", "rule", "line", "accent", "on-accent"] {
        assert_ne!(color(&light, name), color(&dark, name), "{name}");
    }
}

#[test]
fn contrast_is_that_of_wcag() {
    // From the definition of relative luminance in WCAG 2.2; the pairs of the
    // look as look.md measured them, to one decimal.
    for (one, other, wanted) in [
        ("#000000", "#FFFFFF", 2100),
        ("#777777", "#FFFFFF", 447),
        ("#767676", "#FFFFFF", 454),
        ("#FF0000", "#FFFFFF", 399),
        ("#0000FF", "#FFFFFF", 859),
        ("#1F1B16", "#F7F3EA", 1545),
        ("#857A69", "#F7F3EA", 379),
        ("#8CCAD6", "#171612", 995),
    ] {
        let (one, other) = (Rgb::parse(one).unwrap(), Rgb::parse(other).unwrap());
        let found = contrast(one, other);
        assert!(found.abs_diff(wanted) <= 5, "{one:?} on {other:?} is {found}, not {wanted}");
        assert_eq!(found, contrast(other, one));
    }
}

#[test]
fn only_six_digits_behind_a_hash_are_a_color() {
    for (text, wanted) in [
        ("#0B5563", Some(Rgb(11, 85, 99))),
        ("#ffDF7e", Some(Rgb(255, 223, 126))),
        ("0B5563", None),
        ("#0B556", None),
        ("#0B55633", None),
        ("#0B556G", None),
        ("#+B5563", None),
        ("#é5563", None),
        ("", None),
    ] {
        assert_eq!(Rgb::parse(text), wanted, "{text}");
    }
}

#[test]
fn the_guard_of_the_accent_stands_on_the_papers_of_the_style_sheet() {
    for (colors, grounds) in
        [(colors(None), LIGHT), (colors(Some("(prefers-color-scheme: dark)")), DARK)]
    {
        let [paper, tint, on_accent] =
            ["paper", "tint", "on-accent"].map(|name| color(&colors, name));
        assert_eq!(grounds, Grounds { paper, tint, on_accent });
        let wash = mix(paper, color(&colors, "accent"), 1);
        let shipped = color(&colors, "wash");
        let apart = [(wash.0, shipped.0), (wash.1, shipped.1), (wash.2, shipped.2)];
        assert!(
            apart.iter().all(|(one, other)| one.abs_diff(*other) <= 12),
            "{wash:?}, {shipped:?}"
        );
    }
}

#[test]
fn an_accent_that_cannot_be_read_is_named_with_its_place() {
    let own = |colors: Colors| color(&colors, "accent");
    let (light, dark) = (own(colors(None)), own(colors(Some("(prefers-color-scheme: dark)"))));
    assert_eq!(accent_problems(light, dark), []);
    let (white, black) = (Rgb(255, 255, 255), Rgb(0, 0, 0));
    let places = |problems: Vec<AccentProblem>| -> Vec<(Scheme, Against)> {
        assert!(problems.iter().all(|it| it.contrast < TEXT), "{problems:?}");
        problems.iter().map(|it| (it.scheme, it.against)).collect()
    };
    let all = [Against::Paper, Against::Tint, Against::Wash, Against::OnAccent];
    assert_eq!(places(accent_problems(white, dark)), all.map(|it| (Scheme::Light, it)));
    assert_eq!(places(accent_problems(light, black)), all.map(|it| (Scheme::Dark, it)));
    // On paper just enough, on what is darker than paper not.
    let pale = Rgb(0x79, 0x68, 0x4B);
    let wanted = [(Scheme::Light, Against::Tint), (Scheme::Light, Against::Wash)];
    assert_eq!(places(accent_problems(pale, dark)), wanted);
}

#[test]
fn the_browser_around_the_page_has_the_color_of_the_paper() {
    let attribute = |tag: &str, name: &str| {
        let rest = tag.split_once(&format!("{name}=\""))?.1;
        Some(rest.split_once('"')?.0.to_owned())
    };
    let of_page = |page: &str, scheme: &str| {
        let mut tags = page.split('<').filter(|tag| tag.contains("name=\"theme-color\""));
        let tag = tags.find(|tag| tag.contains(&format!("prefers-color-scheme: {scheme}")));
        tag.and_then(|tag| Rgb::parse(&attribute(tag, "content")?))
    };
    let (light, dark) = (colors(None), colors(Some("(prefers-color-scheme: dark)")));
    for page in PAGES {
        assert_eq!(of_page(page, "light"), Some(color(&light, "paper")));
        assert_eq!(of_page(page, "dark"), Some(color(&dark, "paper")));
    }
    let manifest: serde_json::Value = serde_json::from_str(MANIFEST).expect("it is JSON");
    for key in ["theme_color", "background_color"] {
        if let Some(text) = manifest.get(key).and_then(|it| it.as_str()) {
            assert_eq!(Rgb::parse(text), Some(color(&light, "paper")), "{key}");
        }
    }
}
