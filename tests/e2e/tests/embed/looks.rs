//! What a host sets: theme and accent.

use docent::domain::color::{DARK, LIGHT, Rgb, accent_problems, mix, wash};
use e2e::{Session, Value, json, run_at};

use crate::docent;

/// What the page looks like that was loaded with these options.
async fn with(page: &Session, options: &str) -> Value {
    let load = "window.name = 'docent:' + arguments[0]; location.reload()";
    page.script("document.documentElement.id = 'before'", vec![]).await;
    page.script(load, vec![json!(options)]).await;
    page.until("it is loaded again", async || {
        let is = "return document.readyState === 'complete' && document.documentElement.id === ''";
        page.script(is, vec![]).await.as_bool()?.then_some(())
    })
    .await;
    let look = "const root = document.documentElement, style = getComputedStyle(root);
        const of = (name) => root.style.getPropertyValue('--host-' + name);
        return {
          worn: 'accent' in root.dataset,
          set: [of('accent-light'), of('accent-dark'), of('wash-light'), of('wash-dark')],
          accent: style.getPropertyValue('--accent').trim(),
          paper: style.getPropertyValue('--paper').trim(),
        }";
    page.script(look, vec![]).await
}

fn encoded(color: &str) -> String {
    color.replace('#', "%23")
}

#[test]
fn an_accent_is_worn_only_where_it_can_be_read_as_the_rules_say() {
    run_at(docent(), async |page| {
        page.visit("/embed/quiz").await;
        let shades = [0, 40, 85, 110, 119, 160, 255];
        let mut counts = [0, 0];
        for red in shades {
            for (green, blue) in [(0, 0), (60, 90), (110, 20), (119, 119), (255, 0), (200, 255)] {
                let light = Rgb(red, green, blue);
                let white = Rgb(255, 255, 255);
                let dark = (0..10).map(|it| mix(light, white, it));
                let dark = dark.into_iter().find(|it| accent_problems(light, *it).is_empty());
                let is = with(page, &format!("accent={}", encoded(&light.to_string()))).await;
                let Some(dark) = dark else {
                    assert_eq!(is["worn"], false, "{light}");
                    counts[0] += 1;
                    continue;
                };
                let washes = [wash(light, LIGHT.paper), wash(dark, DARK.paper)];
                let want = [light, dark, washes[0], washes[1]].map(|it| it.to_string());
                assert_eq!(is["set"], json!(want), "{light}");
                assert_eq!(is["accent"], light.to_string());
                counts[1] += 1;
            }
        }
        assert!(counts.iter().all(|it| *it > 5), "refused and worn: {counts:?}");
        for rubbish in ["red", "%230B5563;}", "%23fff", "url(x)"] {
            assert_eq!(with(page, &format!("accent={rubbish}")).await["worn"], false, "{rubbish}");
        }
        let dark = "accent=%237A1F3D&accent-dark=%23101010";
        assert_eq!(with(page, dark).await["worn"], false, "a dark one that cannot be read");
        page.assert_no_errors().await;
    });
}

#[test]
fn a_theme_holds_whatever_the_device_prefers() {
    run_at(docent(), async |page| {
        page.visit("/embed/quiz").await;
        let [light, dark] = [LIGHT.paper, DARK.paper].map(|it| it.to_string());
        for prefers_dark in [false, true] {
            if prefers_dark {
                page.prefer_dark().await;
            }
            let own = if prefers_dark { &dark } else { &light };
            for (theme, paper) in [("light", &light), ("dark", &dark), ("auto", own), ("pink", own)]
            {
                let is = with(page, &format!("theme={theme}&accent=%237A1F3D")).await;
                assert_eq!(is["paper"], **paper, "{theme}, dark: {prefers_dark}");
                let set = if *paper == dark { &is["set"][1] } else { &is["set"][0] };
                assert_eq!(is["accent"], *set, "{theme}, dark: {prefers_dark}");
            }
        }
    });
}
