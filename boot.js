// Starts the app. When it cannot start, or stops, this says so in words that are on the page already.
// A file of its own, and no inline script: the page's policy forbids those. It sends nothing anywhere.

const script = document.querySelector("script[data-wasm]");
const byId = (id) => document.getElementById(id);

// The app replaces everything in its place; the page for when it has stopped must outlive it.
const stoppedPage = byId("crashed");
if (stoppedPage) document.body.append(stoppedPage);

/** Shows the note on the start page, with the reason: wasm, file or old. */
function notStarted(reason) {
  const note = byId("not-started");
  if (!note) return;
  byId("trouble-unknown").hidden = true;
  byId(`trouble-${reason}`).hidden = false;
  note.classList.add("is-shown");
  // Someone who has tapped a link already waits for an answer.
  if (location.hash.length > 1) note.focus();
}

/** Puts the calm page in the place of an app that can draw nothing any more. */
function stopped() {
  if (!stoppedPage || !stoppedPage.hidden) return;
  byId("app").hidden = true;
  stoppedPage.hidden = false;
  document.title = stoppedPage.dataset.title;
  scrollTo(0, 0);
  stoppedPage.querySelector("h1").focus();
}

const isTrap = (error) => typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
addEventListener("error", (event) => isTrap(event.error) && stopped());
addEventListener("unhandledrejection", (event) => isTrap(event.reason) && stopped());

// Left for another page, this one may be put away whole, with every answer, for whoever goes back. It is covered at once,
// and begins anew: only what somebody asked to keep is there again.
addEventListener("pagehide", ({ persisted }) => persisted && (byId("app").hidden = true));
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  history.replaceState(null, "", "#/");
  location.reload();
});
// In a frame, what is around it wants to know how high this page is, also when the app does not start.
if (top !== window) import("./frame.js").catch(() => {});

/** Whether this page may run any WebAssembly at all: here, the smallest program there is. */
function mayRun() {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

// Only a release has one: a developer's page reloads itself over the network.
const isRelease = document.querySelector("meta[http-equiv='Content-Security-Policy']");

/** Adds to the policy of the page. It can only ever become stricter: no script can take this back. */
function forbid(policy) {
  const more = document.createElement("meta");
  more.httpEquiv = "Content-Security-Policy";
  more.content = `default-src 'none'; img-src data: ${policy}`;
  document.head.append(more);
}

/** From here on the page may ask for nothing, not even from its own server, and from the first answer on for nothing at all. */
function seal() {
  // A browser reads the icons and the manifest when it likes to, and the worker is still to come.
  forbid("'self'; manifest-src 'self'; worker-src 'self'");
  addEventListener("change", () => forbid(""), { once: true });
  // Answers that were kept are there without a change.
  addEventListener("click", ({ target }) => target.closest(".begin__on") && forbid(""));
}

/** Has a worker keep the app on this device, and shows on the document what is true: `data-offline`, `data-newer`. */
async function keep() {
  // In a frame a browser may keep it for that one site only, or not at all: nothing is promised there.
  if (top !== window) return;
  let address = "./sw.js";
  const shows = (name, yes) => document.documentElement.toggleAttribute(name, yes);
  try {
    // With no origin of its own a page may not even ask for it, and where there is none nothing can be registered: both end below.
    const { serviceWorker } = navigator;
    // Whoever asks this policy for a program's address gets this one, and no other.
    if (globalThis.trustedTypes) {
      address = trustedTypes.createPolicy("afterdisc-worker", { createScriptURL: () => "./sw.js" }).createScriptURL("");
    }
    const kept = await serviceWorker.register(address, { updateViaCache: "none" });
    // The worker itself must say so: its files could have been cleared away. One that is being replaced is left alone:
    // whatever it is asked then only keeps the next one waiting.
    const ask = () => kept.active?.postMessage("whole?");
    const look = () => shows("data-newer", Boolean(kept.active && kept.waiting));
    const watch = () => {
      for (const worker of [kept.installing, kept.waiting]) {
        worker?.addEventListener("statechange", () => {
          look();
          if (worker.state !== "activated") return;
          // What the one before has promised, this one may not hold.
          shows("data-offline", false);
          ask();
        });
      }
      look();
    };
    serviceWorker.addEventListener("message", ({ data }) => shows("data-offline", data === true));
    kept.addEventListener("updatefound", watch);
    watch();
    ask();
    addEventListener("click", ({ target }) => {
      if (target.id !== "newer") return;
      const { waiting } = kept;
      // Taken already, from another page.
      if (!waiting) return location.reload();
      waiting.addEventListener("statechange", () => waiting.state !== "activating" && location.reload());
      waiting.postMessage("take over");
    });
  } catch {
    // With a network the check works all the same.
  }
}

async function start() {
  if (!mayRun()) return notStarted("wasm");
  let glue, program;
  try {
    const load = (name) => new URL(script.dataset[name], document.baseURI).href;
    [glue, program] = await Promise.all([import(load("js")), fetch(load("wasm"))]);
  } catch {
    return notStarted("file");
  }
  if (!program.ok) return notStarted("file");
  try {
    await glue.default({ module_or_path: program });
    if (isRelease) {
      seal();
      keep();
    }
  } catch (error) {
    if (isTrap(error)) stopped();
    else notStarted(error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError ? "old" : "file");
  }
}

start();
