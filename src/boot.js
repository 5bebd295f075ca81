// Starts the app. It stands inline in every page, so that the requests that
// everything waits for leave before anything else is read.
(() => {
  const setting = (name) => document.querySelector(`meta[name="docent-${name}"]`);
  const { glue, wasm, beside, rest, content, offline } = setting("app").dataset;
  const isKnown = typeof WebAssembly === "object";
  // Where a link had it begin to come, asking would hold up the first paint.
  const isAhead = matchMedia(document.querySelector("link[as=fetch]").media).matches;
  const bytes = isKnown && !isAhead && fetch(wasm);
  const root = document.documentElement;
  const add = (link) => document.head.append(Object.assign(document.createElement("link"), link));
  const marks = root.dataset;
  let ready = false;
  // What was entered before the app was there, and what waits for it.
  let entered = false;
  const held = new Map();
  let over = false;

  const lastResort = (why) => {
    // What was published stands there; what only the app can do does not,
    // unless the person has entered something there.
    delete marks.asked;
    if (!ready && why !== "slow") {
      delete marks.held;
      if (entered) marks.app = "gone";
      else delete marks.app;
      over = true;
      for (const [, without] of held.values()) without?.();
    }
    const show = () => {
      const card = document.getElementById("last-resort");
      if (!card) return;
      for (const part of card.querySelectorAll("[data-why]")) part.hidden = part.dataset.why !== why;
      card.hidden = false;
      if (why === "stopped") scrollTo(0, 0);
    };
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", show);
    else show();
  };

  if (!isKnown) return lastResort("unsupported");
  // Whether it comes is asked below.
  if (bytes) bytes.catch(() => {});

  marks.app = "";
  // What came with the address is read by what comes at once.
  const hasLink = () => /^#[sroa]=/i.test(location.hash);
  const isStored = () => {
    try {
      return [localStorage, sessionStorage].some((it) => Object.keys(it).some((key) => /^docent:/.test(key)));
    } catch {
      // Nothing can be kept here.
    }
  };
  // The page was made for an address without a query, and for the programs that
  // there were then; a tool’s ("?"), for whoever has not answered yet. What is made
  // otherwise is not shown meanwhile.
  const query = new URLSearchParams(location.search);
  const asked = setting("asked").content.match(/\S+/g) ?? [];
  const isOther = (it) => (it === "?" ? hasLink() || isStored() : query.has(it) || location.pathname.startsWith(it));
  if (asked.some(isOther)) marks.asked = "";

  // Disclosures stand as they were left, or as a desk has room for them.
  const left = history.state;
  const opened = left?.docentAddress === location.pathname + location.search && left.docentOpened;
  const isWide = matchMedia("(min-width: 56.25rem)").matches;
  const seen = new WeakSet();
  const open = () => {
    for (const it of document.querySelectorAll("input[type=search]")) {
      if (query.has(it.name)) it.defaultValue = query.get(it.name);
    }
    for (const it of document.querySelectorAll("details[id]")) {
      if (seen.has(it)) continue;
      seen.add(it);
      if (opened) it.open = opened.includes(it.id);
      else if (isWide && "wide" in it.dataset) it.open = true;
    }
  };
  if (opened || isWide || "asked" in marks) {
    const parsing = new MutationObserver(open);
    parsing.observe(root, { childList: true, subtree: true });
    addEventListener("DOMContentLoaded", () => {
      open();
      parsing.disconnect();
    });
  }

  // What the address leads to is folded out, as where the app leads there.
  addEventListener("DOMContentLoaded", () => {
    document.getElementById(location.hash.slice(1))?.closest("details")?.setAttribute("open", "");
  });

  // A button that is pressed before the app is there waits for it; a link does
  // where it would leave something behind that was entered.
  const coming = (type, hear) => addEventListener(type, (event) => ready || over || hear(event));
  coming("input", () => {
    entered = true;
    marks.held = "";
  });
  coming("submit", (event) => {
    event.preventDefault();
    const { target, submitter } = event;
    if (target.id === "print") print();
    else held.set(submitter, [() => submitter?.isConnected && target.requestSubmit(submitter)]);
  });
  coming("click", (event) => {
    const link = event.target.closest?.("a[href^='/']");
    const isPlain = !event.button && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!entered || !link || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    const go = () => link.click();
    held.clear();
    held.set(link, [go, go]);
  });

  // A trap ends the app for good: nothing on the page would answer any more.
  const trapped = (error) => error instanceof WebAssembly.RuntimeError && (lastResort("stopped"), true);
  addEventListener("error", (event) => trapped(event.error));
  addEventListener("unhandledrejection", (event) => trapped(event.reason));
  // What other views are styled by comes once the line is free, and again where it
  // fails.
  const addRest = () => add({ rel: "stylesheet", href: rest, onerror: again });
  const again = (event) => {
    event.target.remove();
    setTimeout(addRest, 9e3);
  };
  addEventListener("docent:missing", () => lastResort("missing"));
  addEventListener("docent:ready", () => {
    ready = true;
    marks.app = "";
    const card = document.getElementById("last-resort");
    if (card) card.hidden = true;
    delete marks.held;
    for (const [now] of held.values()) now();
    come();
    // Kept for the next time, once nothing else is wanted of this one.
    if (offline) setTimeout(() => import(offline).catch(() => {}), 2e3);
  });
  setTimeout(() => ready || lastResort("slow"), 20000);

  // On a slow line the device's own serif stands in, as in a frame: the font would come
  // too late for this visit, and hold up what everything waits for.
  const line = navigator.connection;
  if ("slow" in marks || line?.saveData || /[23]g/.test(line?.effectiveType)) marks.slow = "";
  else add({ rel: "preload", as: "font", crossOrigin: "anonymous", href: setting("font").content });
  // Begun once, unless it failed: a second instance would write over the first.
  const loading = {};
  // Its sheet is small, and there before it is.
  const load = (name) => {
    const path = setting("root").content + beside.split(" ").find((it) => it.startsWith(name + "-"));
    add({ rel: "stylesheet", href: path + ".css" });
    return import(path + ".js")
      .then((module) => module.default({ module_or_path: path + "_bg.wasm" }))
      .then(() => window.docentMoreStarted)
      .catch((error) => {
        delete loading[name];
        throw error;
      });
  };
  window.docentLoad = (name) => (loading[name] ??= load(name));
  let isKept = hasLink();
  if (isKept) window.docentLoad("more").catch(() => {});
  // A page that is shown again as it was left knows nothing of what was begun since.
  addEventListener("pageshow", (event) => event.persisted && !window.docentMore && isStored() && location.reload());
  // The app asks it where nobody has yet, and does not wait for it for ever.
  const come = () => ready && hasLink() && !window.docentMore && dispatchEvent(new CustomEvent("docent:more"));
  addEventListener("hashchange", come);
  // The app takes each answer once. A preload link would have content come twice in WebKit.
  const answers = new Map();
  window.docentAsked = (href) => {
    const asked = answers.get(href);
    answers.delete(href);
    return asked;
  };
  // The app takes over a page that is there whole: what came after would stand twice.
  const parsed = new Promise((go) => addEventListener("DOMContentLoaded", go));
  const later = (go) => setTimeout(go, 4000);
  import(glue)
    .then((module) => {
      // Content comes before the wasm has, and what is kept is asked for: before the
      // first paint both would take from it.
      for (const href of content.split(" ")) {
        const ending = new AbortController();
        const answer = fetch(href, { signal: ending.signal });
        answer.catch(() => {});
        answers.set(href, [answer, ending]);
      }
      isKept ||= isStored();
      const begun = isKept && Promise.race([window.docentLoad("more"), new Promise(later)]);
      window.docentBegun = Promise.allSettled([parsed, begun]).then(() => isKept);
      return module.default({ module_or_path: bytes || fetch(wasm) });
    })
    .then(addRest)
    .catch((error) => trapped(error) || lastResort("missing"));
})();
