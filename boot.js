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

/** Whether this page may run any WebAssembly at all: here, the smallest program there is. */
function mayRun() {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** From here on the page may ask for nothing more: not even from its own server. */
function seal() {
  // Only where a policy stands already: a developer's page reloads itself over the network.
  if (!document.querySelector("meta[http-equiv='Content-Security-Policy']")) return;
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "connect-src 'none'";
  document.head.append(policy);
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
    seal();
  } catch (error) {
    if (isTrap(error)) stopped();
    else notStarted(error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError ? "old" : "file");
  }
}

start();
