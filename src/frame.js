// What a page does in a frame on another site’s page: it looks as the host asked, says
// how tall it is, and tells what happened. It stands inline in the pages for frames,
// behind their sheet. It hears no message, so that nothing a host says can do harm.
(() => {
  const root = document.documentElement;
  // What the host asked for stands in the frame’s name: that outlives every way within
  // the frame, and leaves the address to the view.
  const given = new URLSearchParams(/^docent:/.test(name) ? name.slice(7) : "");
  const setting = (it) => document.querySelector(`meta[name="docent-${it}"]`).content;

  const theme = given.get("theme");
  if (/^(light|dark)$/.test(theme)) {
    // The rules of the dark scheme hold always then, or never.
    const force = (rules) => {
      for (const rule of rules) {
        if (/prefers-color-scheme/.test(rule.conditionText)) rule.media.mediaText = theme === "dark" ? "screen" : "not all";
        else if (rule.cssRules) force(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) force(sheet.cssRules);
    document.querySelector("meta[name=color-scheme]").content = theme;
  }

  // The same rule as `domain::color`, which a test compares with it: the accent has to be
  // read as text on paper, tint and its wash, and text has to be read on it.
  const parts = (color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const write = (it) => "#" + it.map((part) => part.toString(16).padStart(2, "0")).join("").toUpperCase();
  const mixed = (one, other, tenths) => one.map((part, at) => Math.floor((part * (10 - tenths) + other[at] * tenths + 5) / 10));
  const linear = (part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05;
  const isRead = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return Math.floor((high / low) * 100 + 1e-9) >= 450;
  };
  const grounds = setting("frame").split(" ").map(parts);
  const isFit = (accent, scheme) => {
    const [paper, tint, on] = grounds.slice(scheme * 3);
    return [paper, tint, mixed(paper, accent, 1), on].every((it) => isRead(accent, it));
  };
  const isColor = (it) => /^#[\da-f]{6}$/i.test(it);
  const light = given.get("accent");
  let refused = "";
  if (light) {
    // Of one color, the dark scheme takes the first of its lighter ones that can be read.
    const dark = given.get("accent-dark");
    const tenths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const choices = dark ? [dark].filter(isColor).map(parts) : isColor(light) ? tenths.map((it) => mixed(parts(light), [255, 255, 255], it)) : [];
    const found = choices.find((it) => isFit(it, 1));
    if (found && isColor(light) && isFit(parts(light), 0)) {
      root.dataset.accent = "";
      [parts(light), found].forEach((accent, scheme) => {
        const of = ["light", "dark"][scheme];
        root.style.setProperty(`--host-accent-${of}`, write(accent));
        root.style.setProperty(`--host-wash-${of}`, write(mixed(grounds[scheme * 3], accent, 1)));
      });
    } else refused = "accent";
  }

  // A browser gives a frame of another site a storage apart, if any.
  let [isKept, isOwn] = [false, false];
  try {
    const key = "docent:can-keep";
    localStorage.setItem(key, key);
    localStorage.removeItem(key);
    isKept = true;
  } catch {}
  try {
    isOwn = parent.location.origin === location.origin;
  } catch {}
  if (!isKept) root.dataset.storage = "none";
  else if (!isOwn) root.dataset.storage = "apart";

  // A link out of what can be embedded opens beside the host’s page, not in its frame.
  const base = setting("root") + "embed/";
  const leads = (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.target || link.hash && link.pathname + link.search === location.pathname + location.search) return;
    if (link.origin === location.origin && link.pathname.startsWith(base)) return;
    link.target = "_blank";
    link.rel += " noopener";
  };
  for (const type of ["click", "auxclick"]) addEventListener(type, leads, true);
  // Where a link within was followed from, until the view has changed.
  const here = () => location.pathname + location.search;
  let followed = "";
  addEventListener("click", (event) => (followed = event.target.closest?.("a[href]") ? here() : ""), true);

  // Messages go to the page that said who it is; a browser gives them to no other.
  const host = given.get("host") ?? "";
  let isHeard = false;
  try {
    isHeard = parent !== window && /^https?:/.test(host) && new URL(host).origin === host;
  } catch {}
  let count = Date.now();
  const post = (type, more) => isHeard && parent.postMessage({ app: "docent", v: 1, id: given.get("id"), n: ++count, type, ...more }, host);
  const tell = (type, more) => given.has("sandbox") || post(type, more);

  let height = 0;
  let measuring = 0;
  const measure = () => {
    measuring = 0;
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (!now || now === height) return;
    height = now;
    post("height", { height });
  };
  new ResizeObserver(() => (measuring ||= requestAnimationFrame(measure))).observe(root);

  let acted = 0;
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, () => (acted = Date.now()), true);
  let isStarted = false;
  const start = (event) => {
    if (isStarted || !event.isTrusted) return;
    isStarted = true;
    tell("started");
  };
  for (const type of ["input", "submit"]) addEventListener(type, start, true);
  let isReady = false;
  addEventListener("docent:ready", () => {
    isReady = true;
    tell("ready");
  });
  // A browser draws no frame of another site that nobody sees: what comes late there is
  // not late yet.
  let isSeen = false;
  new IntersectionObserver(([it]) => (isSeen ||= it.isIntersecting)).observe(root);
  if (refused) tell("error", { reason: refused });

  const view = () => location.pathname.slice(base.length);
  let shown = view();
  let step = "";
  let card = "";
  let result = "";
  let isRefused = false;
  // What appears on its own has to be where the host’s page is scrolled to. A frame sees
  // what of it is in view, whatever the host’s origin.
  const bring = () =>
    new IntersectionObserver(([it], observer) => {
      root.style.setProperty("--visible", Math.max(0, it.intersectionRect.top - it.boundingClientRect.top) + "px");
      observer.disconnect();
    }).observe(root);
  let alerts = 0;
  const look = () => {
    const now = view();
    const hasActed = Date.now() - acted < 5e3;
    if (hasActed && (now !== shown || (followed && followed !== here()))) {
      followed = "";
      post("top");
    }
    shown = now;
    const bar = document.querySelector("[role=progressbar]");
    const [at, of] = ["now", "max"].map((it) => Number(bar?.getAttribute("aria-value" + it)) || undefined);
    const place = [now, at, of].join();
    if (isReady && hasActed && step !== place) tell("step", { view: now, at, of });
    step = place;
    const why = document.querySelector("#last-resort:not([hidden]) > [data-why]:not([hidden])")?.dataset.why ?? "";
    if (why && why !== card && (isSeen || why !== "slow")) tell("error", { reason: why });
    card = why;
    const open = document.querySelectorAll("[role=alertdialog], #last-resort:not([hidden])").length;
    if (open > alerts) bring();
    alerts = open;
    offer();
  };

  // A result leaves the frame once the person has read what would go, and agreed.
  const offer = () => {
    const form = document.getElementById("frame-result");
    if (!given.has("results") || isRefused || !isHeard || !form) return;
    const text = [...document.querySelectorAll("#app [data-result]")].map((it) => it.textContent.trim().replace(/\s+/g, " ")).join(" ");
    if (text === result) return;
    result = text;
    form.hidden = !text;
    form.querySelector("q").textContent = text;
    form.querySelector("b").textContent = host.replace(/^https?:\/\//, "");
  };
  addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (form.id !== "frame-result") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const isSent = event.submitter?.value === "send";
      isRefused = !isSent;
      form.hidden = true;
      const told = document.getElementById("frame-told");
      told.textContent = isSent ? told.dataset.sent : told.dataset.kept;
      told.hidden = false;
      tell("result", isSent ? { consent: true, text: result.slice(0, 2000) } : { consent: false });
      told.focus({ preventScroll: true });
    },
    true,
  );
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden", "aria-valuenow"] });
    look();
  });
})();
