// In a frame: tells the page around it how high this one is, and when another step has come. Numbers only: no answer, no
// address, no title, no result, so that it may be said to whoever is around. boot.js loads this in a frame, and only there.
//
// It hears one thing: a page that runs Open Iframe Resizer asks for the height in words of its own, and is answered in them.

const { body, documentElement: root } = document;
// The style sheet shows what only a frame needs: the way to the full page, with its address to read where no link works.
root.dataset.framed = "";
root.style.setProperty("--address", JSON.stringify(` (${location.host}${location.pathname})`));

const ASKED = ["iframe-child-init", "iframe-get-child-dimensions"];
let height = 0;
let pending = 0;
let asked = false;
let resizer = false;
let ready = false;
let step = false;

/** All that is to be said, at most once in a frame of animation. */
function speak() {
  pending = 0;
  const box = body.getBoundingClientRect();
  const now = Math.ceil(box.height);
  if (now !== height) {
    height = now;
    say("size", { height });
    asked = resizer;
  }
  if (asked) parent.postMessage({ type: "iframe-resized", width: Math.ceil(box.width), height }, "*");
  if (!ready && root.hasAttribute("data-ready")) {
    ready = true;
    say("ready");
  }
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
