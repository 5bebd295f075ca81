// Starts the app. It stands inline in every page, so that the two requests that
// everything waits for leave before anything else is read.
(() => {
  const setting = (name) => document.querySelector(`meta[name="${name}"]`);
  const { glue, wasm } = setting("docent-app").dataset;
  let ready = false;

  const lastResort = (why) => {
    const show = () => {
      const card = document.getElementById("last-resort");
      for (const part of card.querySelectorAll("[data-why]")) part.hidden = part.dataset.why !== why;
      card.hidden = false;
      if (!ready || why === "stopped") scrollTo(0, 0);
    };
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", show);
    else show();
  };

  if (typeof WebAssembly !== "object") return lastResort("unsupported");

  // Leptos fills templates by innerHTML. This policy lets markup through and
  // refuses scripts and handlers; without it the browser would refuse both.
  window.trustedTypes?.createPolicy("default", {
    createHTML(html) {
      if (/<script|<[^>]*\son\w+\s*=|=\s*["']?\s*javascript:/i.test(html)) throw new TypeError("refused: " + html);
      return html;
    },
  });

  // A trap ends the app for good: nothing on the page would answer any more.
  const trapped = (error) => error instanceof WebAssembly.RuntimeError && lastResort("stopped");
  addEventListener("error", (event) => trapped(event.error));
  addEventListener("unhandledrejection", (event) => trapped(event.reason));
  addEventListener("docent:ready", () => {
    ready = true;
    document.getElementById("last-resort").hidden = true;
  });
  setTimeout(() => ready || lastResort("slow"), 20000);

  const bytes = fetch(wasm);
  const preload = (as, href) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as, crossOrigin: "anonymous", href });
    document.head.append(link);
  };
  preload("fetch", setting("docent-endpoint").content + "catalog.json");

  // On a slow line the device's own serif stands in: the font would come too
  // late for this visit, and hold up what everything waits for.
  const line = navigator.connection;
  if (line?.saveData || /[23]g/.test(line?.effectiveType)) {
    document.documentElement.dataset.slow = "";
  } else {
    preload("font", setting("docent-font").content);
  }
  import(glue)
    .then((module) => module.default({ module_or_path: bytes }))
    .catch((error) => trapped(error) || lastResort("missing"));
})();
