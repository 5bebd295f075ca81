// Has the browser keep the app, and says when a newer one is there. A page asks for it once
// the app has started, and no frame does. In front of it, finish writes `release`.
const { version, root, worker, words } = release;
const { serviceWorker, connection } = navigator;
const HOUR = 36e5;

const versionOf = (worker) =>
  new Promise((hear) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => hear(data);
    worker.postMessage("version", [port2]);
  });

const add = (to, name, its) => to.appendChild(Object.assign(document.createElement(name), its));

// Nothing moves while someone reads: it stands there when they come back to the page.
let isOffered = false;
const offer = (registration) => {
  if (isOffered) return;
  isOffered = true;
  const show = () => {
    if (document.visibilityState === "visible") return addEventListener("visibilitychange", show, { once: true });
    const place = document.createElement("section");
    place.className = "last-resort";
    place.setAttribute("role", "status");
    document.getElementById("app").before(place);
    add(place, "h2", { className: "last-resort__heading", textContent: words.heading });
    add(place, "p", { textContent: words.text });
    add(place, "button", { className: "button", textContent: words.load }).addEventListener("click", () => {
      const { waiting } = registration;
      const reload = () => location.reload();
      // Another tab may have let it in already.
      if (!waiting) return reload();
      serviceWorker.addEventListener("controllerchange", reload, { once: true });
      waiting.postMessage("go");
    });
  };
  show();
};

// The page may be newer than what answered offline so far: then that gives way by itself.
const consider = async (registration) => {
  const { waiting, active } = registration;
  if (!waiting || !active) return;
  if ((await versionOf(waiting)) === version) waiting.postMessage("go");
  else offer(registration);
};

const follow = (registration) => {
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => consider(registration));
  });
  consider(registration);
  // Some browsers take their time to ask. A page that was loaded past the worker has none that
  // controls it.
  const { active } = registration;
  if (active)
    versionOf(active)
      .then((it) => it === version || registration.update())
      .catch(() => {});
  serviceWorker.addEventListener("controllerchange", async () => {
    // Another tab let a newer one in.
    if ((await versionOf(serviceWorker.controller)) !== version) offer(registration);
  });
  let asked = Date.now();
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
};

// Who stays gets the tools too, where the line has room for them.
let isAsked = false;
const askForRest = async () => {
  if (isAsked) return;
  isAsked = true;
  if (connection?.saveData || /[23]g/.test(connection?.effectiveType)) return;
  const { active } = await serviceWorker.ready;
  active.postMessage("rest");
};

if (serviceWorker && window === top) {
  const script = { createScriptURL: () => root + worker };
  const policy = window.trustedTypes?.createPolicy("offline", script) ?? script;
  serviceWorker
    .register(policy.createScriptURL(""), { updateViaCache: "none" })
    .then((registration) => {
      follow(registration);
      if (serviceWorker.controller || navigator.userActivation?.hasBeenActive) askForRest();
      else for (const type of ["input", "click"]) addEventListener(type, askForRest, { once: true });
    })
    // Without it, the app is as it is without it.
    .catch(() => {});
}
