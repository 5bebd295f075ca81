//! A page holds the rules that it needs; the rest comes with the app, for the other views.

use e2e::{Session, Value, json};

const PAGES: [&str; 9] = [
    "/",
    "/programs",
    "/programs/johns-hopkins-mehp",
    "/programs/maastricht-mhpe",
    "/compare",
    "/method",
    "/privacy",
    "/accessibility",
    "/nowhere",
];

/// The selectors of the rest that mean something of the page, whatever its state.
const MEANT: &str = r"
    const address = document.querySelector('meta[name=docent-app]').dataset.rest;
    return fetch(address).then((it) => it.text()).then((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      const meant = [];
      const states = /::?(hover|focus-visible|focus|active|checked|disabled|before|after|marker|placeholder|file-selector-button|backdrop|-webkit-[\w-]+)/g;
      const look = (rules) => {
        for (const rule of rules) {
          const selectors = rule.selectorText?.replace(states, '').split(/,(?![^(]*\))/) ?? [];
          for (const it of selectors) {
            if (document.querySelector(it.trim() || '*')) meant.push(rule.selectorText);
          }
          if (rule.cssRules) look(rule.cssRules);
        }
      };
      look(sheet.cssRules);
      return { rules: sheet.cssRules.length, meant };
    })";

#[test]
fn no_rule_that_a_page_needs_comes_later() {
    e2e::run(async |page| {
        page.hold().await;
        for path in PAGES {
            page.visit(path).await;
            let rest = page.script(MEANT, vec![]).await;
            assert!(rest["rules"].as_u64().is_some_and(|it| it > 4), "{path}: {rest}");
            assert_eq!(rest["meant"], json!([]), "{path}");
        }
    });
}

/// What every element looks like, and where it stands.
const LOOKS: &str = "return [...document.querySelectorAll('main *')].map((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    const { font, color, padding, margin, display, gap } = getComputedStyle(it);
    const place = [x, y + scrollY, width, height].map(Math.round);
    return [it.tagName, it.className, ...place, font, color, padding, margin, display, gap].join(' ');
  })";

async fn looks(page: &Session) -> Vec<String> {
    let all = page.script(LOOKS, vec![]).await;
    all.as_array().into_iter().flatten().filter_map(Value::as_str).map(Into::into).collect()
}

#[test]
fn a_view_looks_the_same_on_the_way_from_another() {
    e2e::run(async |page| {
        for (width, height) in [(360, 640), (1280, 900)] {
            page.viewport(width, height).await;
            for (from, link, to) in [
                ("/", "Programs", "/programs"),
                ("/programs", "Docent", "/"),
                ("/", "How it works", "/method"),
                ("/method", "Programs", "/programs"),
                ("/compare", "Accessibility", "/accessibility"),
            ] {
                page.open(to).await;
                let loaded = looks(page).await;
                page.open(from).await;
                page.click("link", link).await;
                page.is_at(to).await;
                page.until("it looks as when it is loaded", async || {
                    (looks(page).await == loaded).then_some(())
                })
                .await;
            }
        }
    });
}
