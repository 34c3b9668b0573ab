// The way to call a published build back from every device that keeps it.
//
// Publish this file in the place of sw.js, beside a page that is safe to show, and leave it there: a device runs it
// the next time it opens the page with a network. It takes the worker and everything it has kept off the device.
// A page that is open goes on undisturbed, as a check under way must; the next time it comes from the server.
// To publish the app again, put the sw.js of a build back.
//
// Two things to know. Servers hand out compressed copies before the file itself: `cargo xtask deploy` makes none of sw.js, and
// where somebody else made sw.js.gz or sw.js.br, take them away as well. And answers that people asked to keep are out of its
// reach: no worker can touch localStorage. They go by their own last day only when a page of the check runs there again.

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(clear()));

async function clear() {
  await empty();
  await registration.unregister();
  // What the worker before this one was in the midst of.
  await empty();
}

async function empty() {
  // The beginning of the names that sw.js gives.
  const own = `afterdisc ${registration.scope} `;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(own)).map((name) => caches.delete(name)));
}
