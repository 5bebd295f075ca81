// Answers while the device is offline. It keeps what the browser has already, and
// the rest of the tools only once a page asks for it. In front of it, finish writes `release`:
// what one build is made of.
const { version, root, endpoint, glue, app, tools, contents, outside } = release;
const ours = `docent:${root}:`;
const own = ours + version;
const shell = `${root}?shell`;
const PATIENCE = 5000;

const any = { ignoreVary: true };
const opened = () => caches.open(own);
const ownOf = async (path) => (await opened()).match(path, any);
const copyOf = (name) => `${root}snapshot/${name}.json`;

const put = async (path, response) => (await opened()).put(path, response);

// A name that holds a hash is of the same bytes for ever.
async function take(path) {
  if (await ownOf(path)) return;
  const response = (await caches.match(path, any)) ?? (await fetch(path, { cache: "force-cache" }));
  if (!response.ok) throw new Error(path);
  await put(path, response);
}

// Any page of this build starts the app at any address. What it says of its own is taken out.
async function takeShell() {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const address of [...open.map((it) => it.url.split("#")[0]), root]) {
    const response = await fetch(address, { cache: "force-cache" }).catch(() => {});
    const text = (await response?.text()) ?? "";
    if (!text.includes(glue) || text.includes('"docent-frame"')) continue;
    const headers = new Headers(response.headers);
    for (const name of ["content-encoding", "content-length"]) headers.delete(name);
    await put(shell, new Response(text.replace(/(<div id="app">).*(<\/div>)/s, "$1$2"), { headers }));
    const loaded = text.matchAll(/ data-(?:rest|offline)="([^"]+)"/g);
    return Promise.all(Array.from(loaded, ([, path]) => take(path)));
  }
  throw new Error("no page");
}

// The copy of a content file is the one that was used last.
async function takeCopy(name) {
  const path = copyOf(name);
  if (await ownOf(path)) return;
  const used = await fetch(path, { cache: "only-if-cached", mode: "same-origin" }).catch(() => {});
  const response = used?.ok ? used : await fetch(endpoint + name + ".json", { cache: "force-cache" }).catch(() => {});
  await put(path, response?.ok ? response : await fetch(path));
}

async function takeRest() {
  for (const name of contents) await takeCopy(name);
  for (const path of tools) await take(path);
}

async function page(event) {
  const fetched = Promise.resolve(event.preloadResponse).then((it) => it ?? fetch(event.request));
  const late = new Promise((_, refuse) => setTimeout(refuse, PATIENCE));
  const response = await Promise.race([fetched, late]).catch(() => {});
  return response && response.status < 500 ? response : ((await ownOf(shell)) ?? fetched);
}

async function file(event) {
  const { request } = event;
  const has = (await ownOf(request.url)) ?? (await caches.match(request.url, any));
  if (has) return has;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(put(request.url, response.clone()));
  return response;
}

async function content(event, name) {
  const { request } = event;
  const path = copyOf(name);
  try {
    // Else the browser would go on for a day with what it has, as if it were live.
    if (!navigator.onLine) throw new TypeError("offline");
    const response = await fetch(request);
    // A network that asks to sign in first answers everything with its own page.
    const isContent = response.ok && /json/.test(response.headers.get("content-type"));
    if (isContent) event.waitUntil(put(path, response.clone()));
    return response;
  } catch (error) {
    // Of the live file, the app says that it is not there, and asks for the copy.
    const copy = new URL(request.url).pathname === path && (await ownOf(path));
    if (copy) return copy;
    throw error;
  }
}

// What is still open from the release before goes on with its own files.
async function settle() {
  await registration.navigationPreload?.enable();
  const names = (await caches.keys()).filter((it) => it.startsWith(ours) && it !== own);
  await Promise.all(names.slice(0, -1).map((it) => caches.delete(it)));
  await clients.claim();
}

addEventListener("install", (event) =>
  event.waitUntil(Promise.all([takeShell(), takeCopy(contents[0]), ...app.map(take)])),
);
addEventListener("activate", (event) => event.waitUntil(settle()));
addEventListener("message", (event) => {
  const { data, ports } = event;
  if (data === "version") ports[0].postMessage(version);
  else if (data === "go") skipWaiting();
  else if (data === "rest") event.waitUntil(takeRest().catch(() => {}));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const { origin, pathname } = new URL(request.url);
  const isHere = origin === location.origin && pathname.startsWith(root);
  const live = new URL(endpoint, location).href;
  const name = contents.find((it) => request.url === live + it + ".json" || (isHere && pathname === copyOf(it)));
  if (name) event.respondWith(content(event, name));
  else if (isHere && request.mode === "navigate") {
    const isFile = /\.(?!html$)[^/]*$/.test(pathname);
    const isOutside = isFile || outside.some((it) => pathname === it || pathname.startsWith(it + "/"));
    if (request.destination === "document" && !isOutside) event.respondWith(page(event));
  } else if (isHere && /-[0-9a-f]{12}[._][^/]*$/.test(pathname)) event.respondWith(file(event));
});
