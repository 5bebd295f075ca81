//! Messages that do not come from our frame, or not as they should.

use e2e::{json, run_at};

use crate::host::{serve, strict};
use crate::{FRAME, LISTEN, docent, fits, heard, hears, line, show};

/// A thousand messages, each wrong in a way: sent by the host’s page itself (another origin and
/// another source), and without the frame’s part in it.
const STORM: &str = "const before = frame(0).style.height;
    const id = messages.find((it) => it?.type === 'ready').id;
    const sound = (more) => ({ app: 'docent', v: 1, id, n: Date.now() + 1e6, type: 'height', height: 77, ...more });
    const wrong = [
      null, 0, '', 'docent', [], {}, sound(), sound({ v: 2 }), sound({ app: 'other' }), sound({ id: 'x' }),
      sound({ n: 'x' }), sound({ n: null }), sound({ type: '__proto__' }), sound({ type: 'constructor' }),
      sound({ type: 'result', consent: true, text: 'x'.repeat(1e6) }), sound({ height: -1 }), sound({ height: 1e9 }),
      sound({ height: NaN }), sound({ type: 'error', reason: {} }), sound({ type: 'ready', toString: null }),
    ];
    for (let at = 0; at < 1000; at++) {
      const it = wrong[at % wrong.length];
      if (at % 2) postMessage(it, '*');
      // The right origin and the wrong source, and an event that a script made up.
      else dispatchEvent(new MessageEvent('message', { data: it, origin: ORIGIN, source: at % 4 ? window : null }));
    }
    return before;";

/// The same from the right frame and origin, but malformed, of another element, or heard before.
const REPLAYED: &str = "const source = frame(0).contentWindow;
    const [last, ready] = [messages.filter((it) => it?.type === 'height').at(-1), messages.find((it) => it?.type === 'ready')];
    const say = (data) => dispatchEvent(new MessageEvent('message', { data, origin: ORIGIN, source }));
    const next = { ...last, n: last.n + 1e6 };
    for (const it of [last, ready, { ...next, v: '1' }, { ...next, id: '' }, { ...next, app: undefined }, { ...next, n: NaN }]) say({ ...it, height: 77 });
    const after = frame(0).style.height;
    // A sound one is heard, so the others were refused for what they are; and what is huge is cut to measure.
    say({ ...next, type: 'result', consent: 'yes', text: 'x'.repeat(1e6), more: 1 });
    say({ ...next, n: next.n + 1, height: 1e9 });
    return [after, frame(0).style.height];";

#[test]
fn what_is_not_ours_is_refused() {
    let docent = docent();
    let body = line(&docent, "<docent-tool tool=quiz></docent-tool>");
    run_at(serve(&body, &strict(&docent.at(""))), async |page| {
        page.viewport(1280, 1200).await;
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        hears(page, "ready", 1).await;
        fits(page, 0).await;
        let heard_before = page.script("return heard.length", vec![]).await;
        let origin = format!("const ORIGIN = {};", json!(docent.at("")));
        let before = page.script(&format!("{FRAME} {origin} {STORM}"), vec![]).await;
        // What was posted comes after the script has ended, and one more comes last.
        let last = "return new Promise((go) => { addEventListener('message', (it) => it.data === 'last' && go(true)); postMessage('last', '*'); })";
        assert_eq!(page.script(last, vec![]).await, true);
        let after = page.script(&format!("{FRAME} return frame(0).style.height"), vec![]).await;
        assert_eq!(before, after);
        assert_eq!(page.script("return heard.length", vec![]).await, heard_before);
        let replayed = page.script(&format!("{FRAME} {origin} {REPLAYED}"), vec![]).await;
        assert_eq!(replayed, json!([before, "30000px"]));
        let results = heard(page, "result").await;
        assert_eq!(results[0][2], json!({ "v": 1 }), "of what is huge or of another type, nothing");
        page.assert_no_errors().await;
    });
}

#[test]
fn a_frame_hears_nothing_and_tells_only_the_page_that_it_was_told_of() {
    let docent = docent();
    let frame = docent.at("/embed/quiz");
    let body = format!(
        "<iframe width=800 height=900 name='docent:id=1&host=https://other.example' src='{frame}'></iframe>
         <iframe width=800 height=900 name='docent:id=2&host=javascript:alert(1)&theme=%22&accent=%23zzz' src='{frame}'></iframe>
         <iframe width=800 height=900 name='docent:%%%&host=*' src='{frame}'></iframe>"
    );
    run_at(serve(&body, ""), async |page| {
        page.before_every_page(LISTEN).await;
        page.visit("/").await;
        for at in 1..=3 {
            let css = format!("iframe:nth-of-type({at})");
            show(page, at - 1).await;
            page.enter_frame(&css).await;
            page.ready().await;
            page.leave_frame().await;
            let storm = "const frame = document.querySelector(arguments[0]).contentWindow;
                for (let at = 0; at < 1000; at++) {
                  frame.postMessage([null, at, 'x'.repeat(at), { app: 'docent', v: 1, type: 'top', n: at, html: '<b>' }][at % 4], '*');
                }";
            page.script(storm, vec![json!(css)]).await;
            page.enter_frame(&css).await;
            page.click("button", "Keep or send").await;
            page.by_css("#keep-heading").await;
            page.leave_frame().await;
        }
        assert_eq!(page.script("return messages.length", vec![]).await, 0);
        let errors = page.errors().await;
        let other = |it: &&e2e::Message| !it.to_string().contains("target origin provided");
        assert!(errors.iter().find(other).is_none(), "{errors:?}");
    });
}
