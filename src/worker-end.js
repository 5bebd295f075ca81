// Where a build is to answer nothing offline: takes away what an earlier one has kept.
// In front of it, finish writes `release`.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  const forget = async () => {
    const names = await caches.keys();
    const ours = names.filter((it) => it.startsWith(`docent:${release.root}:`));
    await Promise.all(ours.map((it) => caches.delete(it)));
    await registration.unregister();
  };
  event.waitUntil(forget());
});
