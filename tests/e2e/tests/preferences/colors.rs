//! Forced colors: the system’s own and no others, and what matters can still be told.

use e2e::{Session, json};

/// The colors of the system, and those that cover a part of the picture as a whole: in a block
/// of 4 by 4 pixels no letter has its soft edges. Each such color that the system has not.
const FOREIGN: &str = "const [data] = arguments;
    const box = document.createElement('div');
    document.body.append(box);
    const names = ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'ButtonFace',
      'ButtonText', 'ButtonBorder', 'Field', 'FieldText', 'Highlight', 'HighlightText',
      'SelectedItem', 'SelectedItemText', 'Mark', 'MarkText', 'GrayText', 'AccentColor',
      'AccentColorText'];
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    // What a browser draws of its own controls is the system’s, whatever its color.
    const native = [...document.querySelectorAll('input, select, progress')].map((it) => {
      const { left, top, right, bottom } = it.getBoundingClientRect();
      return [left + scrollX - 4, top + scrollY - 4, right + scrollX, bottom + scrollY];
    });
    // A color that is not whole lies over the paper.
    const paper = getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g);
    const system = new Set(names.map((name) => {
      sheet.replaceSync(`.system-color { forced-color-adjust: none; background-color: ${name} }`);
      box.className = 'system-color';
      const [r, g, b, alpha = 1] = getComputedStyle(box).backgroundColor.match(/[\\d.]+/g);
      return [r, g, b].map((it, at) => Math.round(it * alpha + paper[at] * (1 - alpha))).join();
    }));
    box.remove();
    document.adoptedStyleSheets = [];
    const image = new Image();
    image.src = 'data:image/png;base64,' + data;
    return image.decode().then(() => {
      const { width, height } = image;
      Object.assign(pen.canvas, { width, height });
      pen.drawImage(image, 0, 0);
      const { data: bytes } = pen.getImageData(0, 0, width, height);
      const at = (x, y) => bytes.slice(4 * (y * width + x), 4 * (y * width + x) + 3).join();
      const found = new Map();
      for (let y = 0; y + 4 <= height; y += 4) {
        for (let x = 0; x + 4 <= width; x += 4) {
          const color = at(x, y);
          let isWhole = true;
          for (let i = 0; i < 16 && isWhole; i++) isWhole = at(x + i % 4, y + (i >> 2)) === color;
          if (native.some(([a, b, c, d]) => x >= a && x <= c && y >= b && y <= d)) continue;
          if (isWhole) found.set(color, found.get(color) ?? [x, y]);
        }
      }
      return { system: [...system], all: [...found.keys()],
        foreign: [...found].filter(([color]) => !system.has(color)) };
    })";

/// The colors that the page has and the system has not, each with the place where it is first.
async fn foreign_colors(page: &Session, what: &str) -> Option<String> {
    let metrics = page.cdp("Page.getLayoutMetrics", json!({})).await;
    let size = &metrics["cssContentSize"];
    let height = size["height"].as_f64().expect("a height").min(6_000.0);
    let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": height, "scale": 1 });
    let wanted = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let picture = page.cdp("Page.captureScreenshot", wanted).await;
    let found = page.script(FOREIGN, vec![picture["data"].clone()]).await;
    page.screenshot(&format!("forced-{what}")).await;
    assert!(found["all"].as_array().is_some_and(|it| !it.is_empty()), "{what}: {found}");
    (found["foreign"] != json!([])).then(|| format!("{what}: {}", found["foreign"]))
}

/// Answers what the tools hang on.
async fn planned(page: &Session) {
    page.open("/").await;
    page.select("I am a", "physician").await;
    page.select("My career stage", "up to 5 years after training").await;
    page.select("I teach", "every week").await;
    page.sees("fits best").await;
    page.open("/careers").await;
    page.select("I practice in", "United States").await;
    page.select("The role that I aim at", "residency program director").await;
    page.sees("Steps, in order").await;
    page.sees("Kept on this device until").await;
}

#[test]
fn where_colors_are_forced_a_page_has_the_systems_and_no_others() {
    e2e::run(async |page| {
        planned(page).await;
        page.open("/quiz?scope=all&page=all").await;
        page.by_role("heading", "The questions…").await;
        let fill = "[...document.querySelectorAll('form.item')].forEach((it, at) =>
            it.querySelectorAll('input')[at % 5].click())";
        page.script(fill, vec![]).await;
        page.sees("Kept on this device until").await;
        page.force_colors().await;
        let mut problems = Vec::new();
        for (scheme, width) in [("light", 1280), ("dark", 360)] {
            page.prefer("prefers-color-scheme", scheme).await;
            page.viewport(width, 800).await;
            for (path, text) in [
                ("/", "One next step"),
                ("/programs", "25 of 25"),
                ("/programs/johns-hopkins-mehp", "credits over 2 years"),
                ("/compare?p=johns-hopkins-mehp&p=maastricht-mhpe", "side by side"),
                ("/timing", "close behind"),
                ("/careers", "Steps, in order"),
                ("/quiz?scope=all&at=2", "Question 2 of 36"),
                ("/quiz?scope=all&at=result", "What this can and cannot tell"),
                ("/plan", "Decide by"),
                ("/privacy", "Kept on this device until"),
            ] {
                page.open(path).await;
                page.sees(text).await;
                page.open_everything().await;
                let name = path.replace(['/', '?', '&', '='], "-");
                problems.extend(foreign_colors(page, &format!("{scheme}{name}")).await);
            }
        }
        assert!(problems.is_empty(), "{}", problems.join("\n  "));
    });
}

/// A picture of an element alone.
async fn picture_of(page: &Session, script: &str) -> String {
    let find = format!(
        "const it = (() => {{ {script} }})();
        it.scrollIntoView({{ block: 'center' }});
        const {{ left, top, width, height }} = it.getBoundingClientRect();
        return [left + scrollX, top + scrollY, width, height]"
    );
    let place = page.script(&find, vec![]).await;
    let clip =
        json!({ "x": place[0], "y": place[1], "width": place[2], "height": place[3], "scale": 1 });
    let wanted = json!({ "format": "png", "clip": clip, "captureBeyondViewport": true });
    let picture = page.cdp("Page.captureScreenshot", wanted).await;
    picture["data"].as_str().expect("a picture").to_owned()
}

#[test]
fn what_is_chosen_can_be_told_where_colors_are_forced() {
    e2e::run(async |page| {
        page.force_colors().await;
        page.open("/quiz").await;
        page.by_css(".item").await;
        let control = "return document.querySelectorAll('.level__control')[1]";
        let empty = picture_of(page, control).await;
        page.touch(".level:nth-of-type(2)").await;
        page.by_css(".item :checked").await;
        page.script("document.activeElement.blur()", vec![]).await;
        assert!(empty != picture_of(page, control).await, "a level that is chosen looks so");
        page.open("/programs").await;
        page.open_everything().await;
        let control =
            "return [...document.querySelectorAll('#list input[type=checkbox]')].find(shown)";
        let empty = picture_of(page, control).await;
        page.script(
            &format!("const it = (() => {{ {control} }})(); it.click(); it.blur()"),
            vec![],
        )
        .await;
        page.frame().await;
        assert!(empty != picture_of(page, control).await, "a box that is ticked looks so");
        // Where one is in the navigation is more than a color.
        let current = "const [here, other] = ['[aria-current]', ':not([aria-current])'].map((it) =>
            getComputedStyle(document.querySelector('.site-nav a' + it)));
            return ['textDecorationLine', 'borderBottomWidth', 'borderBottomStyle', 'fontWeight',
              'boxShadow'].filter((it) => here[it] !== other[it])";
        let current = page.script(current, vec![]).await;
        assert!(current.as_array().is_some_and(|it| !it.is_empty()), "{current}");
    });
}

#[test]
fn the_focus_is_a_ring_of_the_system_where_colors_are_forced() {
    e2e::run(async |page| {
        page.force_colors().await;
        for path in ["/", "/programs", "/quiz", "/timing", "/careers"] {
            page.open(path).await;
            let rings = "const found = [];
                for (const it of document.querySelectorAll(INTERACTIVE)) {
                  if (!shown(it) || it.disabled) continue;
                  it.focus({ focusVisible: true, preventScroll: true });
                  if (document.activeElement !== it) continue;
                  const near = [it, ...(it.labels ?? []), it.parentElement];
                  const has = near.some((one) => {
                    const { outlineStyle, outlineWidth } = getComputedStyle(one);
                    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
                  });
                  if (!has) found.push(describe(it));
                }
                return found";
            assert_eq!(page.script(rings, vec![]).await, json!([]), "{path}");
        }
    });
}
