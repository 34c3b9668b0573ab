// In a frame: tells the page around it how high this one is, and when another step has come. Numbers only: no answer, no
// address, no title, no result. boot.js loads this in a frame, and only there.
//
// Each page has its height, so who knows the check can guess from heights and steps what is open. Heights are rounded for that,
// and `size=off` in the address silences both: the frame then has a height of its own and scrolls.
//
// It hears one thing: a page that runs Open Iframe Resizer asks for the height in words of its own, and is answered in them.

const { body, documentElement: root } = document;
// The style sheet shows what only a frame needs: the way to the full page, with its address to read where no link works.
root.dataset.framed = "";
root.style.setProperty("--address", JSON.stringify(` (${location.host}${location.pathname})`));

const STEP = 200;
const ASKED = ["iframe-child-init", "iframe-get-child-dimensions"];
// The first of two holds, as for all that is set.
const silent = new URLSearchParams(location.search).get("size")?.trim() === "off";
let height = 0;
let pending = 0;
let asked = false;
let resizer = false;
let ready = false;
let step = false;

/** All that is to be said, at most once in a frame of animation. */
function speak() {
  pending = 0;
  if (!ready && root.hasAttribute("data-ready")) {
    ready = true;
    say("ready");
  }
  if (silent) return;
  const box = body.getBoundingClientRect();
  const now = Math.ceil(box.height / STEP) * STEP;
  if (now !== height) {
    height = now;
    say("size", { height });
    asked = resizer;
  }
  if (asked) parent.postMessage({ type: "iframe-resized", width: Math.ceil(box.width), height }, "*");
  if (step) say("step");
  asked = step = false;
}

function say(type, numbers) {
  parent.postMessage({ type: `afterdisc:${type}`, v: 1, ...numbers }, "*");
}

const soon = () => { pending ||= requestAnimationFrame(speak); };

// The body is as high as what is in it, whatever the height of the frame: nothing goes round in a circle.
new ResizeObserver(soon).observe(body);
new MutationObserver(soon).observe(root, { attributeFilter: ["data-ready"] });

// The heading of each new page takes the focus, and so does the list of what is missing.
addEventListener("focusin", ({ target }) => {
  if (!target.matches("h1, .errors")) return;
  step = true;
  soon();
});

addEventListener("message", ({ source, data }) => {
  if (source !== parent || !ASKED.includes(data?.type)) return;
  asked = resizer = true;
  soon();
});

/** Whether the scripts of a page around this one can read all that stands here. Nothing that this page says can forbid it. */
function canRead(around) {
  try {
    return Boolean(around.document);
  } catch {
    return false;
  }
}

if (name === "afterdisc-preview") {
  // The page for clinics tries settings out. What is kept there would stand in the place of somebody's own answers.
  const style = new CSSStyleSheet();
  style.replaceSync("details:has(#keep), .screen:has(> .choice > #keep) { display: none }");
  document.adoptedStyleSheets = [style];
} else if ([parent, top].some(canRead)) {
  console.warn("afterdisc: this page and the check have one origin, so all scripts of this page can read the answers. "
    + "Give the check an address of its own: README, “Embed it”.");
}
