// Keeps one build of the app on the device, whole or not at all, so that the check works with no network.
//
// The build writes two things in here: BUILD, a name made of all its files, and FILES, each file with its SHA-384.
// A build that waits takes over when no page is open any more, or when a person asks for it: never by itself.
// How pages and this file talk must not change between builds: a page of one may meet the worker of the next.

const { scope } = registration;
// A site may hold several copies of the app. Each clears away its own.
const own = `afterdisc ${scope} `;
const name = own + BUILD;
const files = new Map(FILES.map(([path, integrity]) => [new URL(path, scope).href, integrity]));

/** Fetches every file, and looks at every byte. One that is missing or wrong undoes the whole. */
async function fill() {
  const cache = await caches.open(name);
  const wanted = ([url, integrity]) => new Request(url, { integrity, cache: "no-cache", redirect: "error" });
  try {
    await cache.addAll([...files].map(wanted));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Whether this is the worker whose turn it is. One that has been replaced, or called back, must bring nothing back. */
const isOwnTurn = () => self.serviceWorker?.state === "activated";

/** Whether every file is there. What somebody else on this site has cleared away is fetched again. */
async function isWhole() {
  const cache = (await caches.has(name)) && (await caches.open(name));
  if (cache && (await cache.keys()).length === files.size) return true;
  // One that is on its way may be there to take everything off the device.
  if (!isOwnTurn() || registration.installing || registration.waiting) return false;
  const whole = await fill().then(() => true, () => false);
  // Another one's turn may have come meanwhile: then it has cleared up already, without these.
  if (isOwnTurn()) return whole;
  await caches.delete(name);
  return false;
}

/** Clears away older builds. */
async function clear() {
  const names = await caches.keys();
  // A newer one on its way is filling its own by now, and will clear up when its turn comes.
  if (registration.installing || registration.waiting) return;
  await Promise.all(names.filter((other) => other.startsWith(own) && other !== name).map((other) => caches.delete(other)));
}

/** The file of this build. The network only where there is no build any more, so that two are never mixed. */
async function kept(url, request) {
  return (await caches.match(url, { cacheName: name, ignoreVary: true })) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(clear()));

addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  if (event.data === "whole?") event.waitUntil(isWhole().then((whole) => event.source.postMessage(whole)));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.hash = "";
  if (request.mode === "navigate") {
    // The page has two names, and whatever follows a question mark it stays the same page.
    url.search = "";
    if (url.href === `${scope}index.html`) url.href = scope;
  }
  // Whatever is not a file of this build is left alone.
  if (request.method === "GET" && files.has(url.href)) event.respondWith(kept(url.href, request));
});
