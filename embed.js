// The check on a page of yours:
//
//   <script src="https://check.example/embed.js" async></script>
//   <afterdisc-check phone="020 7946 0018"><a href="https://check.example/">Open the check</a></afterdisc-check>
//
// It builds a frame of the check, as high as what is in it, in place of whatever stands in the element until then. README.md
// says what may be set. It stores nothing and sends nothing; it asks the frame for nothing, and hears a height and
// that another step has come.

(() => {
  const NAME = "afterdisc-check";
  // A page may hold this script twice.
  if (customElements.get(NAME)) return;

  /** What is handed on to the check, which says what it does not take over. */
  const SET = ["clinic", "phone", "out-of-hours", "region", "lang", "accent", "scheme", "start", "compact", "size"];
  /** What this file reads itself. */
  const OWN = ["src", "sandbox"];
  /** What any element may carry. */
  const USUAL = /^(aria-|data-|on|class$|dir$|hidden$|id$|inert$|part$|role$|slot$|style$|tabindex$|title$|translate$)/;
  /** All that the check needs where a page wants a sandbox: without one of these something in it is dead. */
  const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups "
    + "allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols";
  /** The title of the page in each language. The build writes them here. */
  const titles = TITLES;
  /** The height before the check has said its own, what of that is believed, and the height where it shall say none. */
  const [first, least, most, fixed] = [640, 200, 20000, 900];

  // The check lies where this script comes from; a version that is pinned lies one folder deeper.
  const script = document.currentScript?.src;
  const home = script && new URL(/\/v1\/[^/]*$/.test(script) ? ".." : ".", script);

  class AfterdiscCheck extends HTMLElement {
    static observedAttributes = [...SET, ...OWN];
    #frame;
    #origin;
    #changed;

    connectedCallback() {
      for (const name of this.getAttributeNames()) {
        if (!SET.includes(name) && !OWN.includes(name) && !USUAL.test(name)) this.#warn(`nothing is called ${name}`);
      }
      addEventListener("message", this);
      this.#build();
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      this.#frame?.remove();
      this.#frame = undefined;
    }

    attributeChangedCallback() {
      // Several that change together make one new frame.
      this.#changed ??= Promise.resolve().then(() => {
        this.#changed = undefined;
        if (this.isConnected) this.#build();
      });
    }

    /** Builds the frame, or builds it anew when something else is wanted than what is there. */
    #build() {
      const url = this.#address();
      if (!url) return this.#warn("say in `src` where the check is");
      const sandbox = this.hasAttribute("sandbox");
      const old = this.#frame;
      if (old?.src === url.href && old.hasAttribute("sandbox") === sandbox) return;
      const frame = document.createElement("iframe");
      if (sandbox) frame.setAttribute("sandbox", SANDBOX);
      frame.allow = "clipboard-write";
      frame.referrerPolicy = "no-referrer";
      frame.loading = "lazy";
      frame.title = titles[this.lang] ?? Object.values(titles)[0];
      frame.src = url;
      // Through the object: a strict policy of the page forbids styles in markup. Above whatever the page says of frames.
      frame.style.cssText = "all:initial!important;display:block!important;width:100%!important";
      this.#origin = url.origin;
      this.#frame = frame;
      this.#resize(this.getAttribute("size") === "off" ? fixed : first);
      // Beside others in a row, nothing in it would ask for more than the width of a frame that says none.
      this.style.width ||= "100%";
      this.style.boxSizing ||= "border-box";
      if (getComputedStyle(this).display === "inline") this.style.display = "block";
      old?.remove();
      this.prepend(frame);
    }

    /** Where the check is, with everything that is set. */
    #address() {
      const where = this.getAttribute("src") || home;
      try {
        const url = where && new URL(where, document.baseURI);
        if (!/^https?:$/.test(url.protocol)) return;
        for (const name of SET) {
          const value = this.getAttribute(name);
          if (value !== null) url.searchParams.set(name, value);
        }
        return url;
      } catch {
        return;
      }
    }

    #resize(height) {
      this.#frame.style.setProperty("height", `${height}px`, "important");
    }

    handleEvent({ data, origin, source }) {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin || data?.v !== 1) return;
      if (data.type === "afterdisc:size" && Number.isInteger(data.height)) {
        this.#resize(Math.min(Math.max(data.height, least), most));
      } else if (data.type === "afterdisc:ready") {
        // What stood here for when there is no check.
        for (const other of [...this.childNodes]) if (other !== this.#frame) other.remove();
      } else if (data.type === "afterdisc:step") {
        const { top } = this.#frame.getBoundingClientRect();
        if (top < 0 || top > innerHeight) this.scrollIntoView();
      }
    }

    #warn(what) {
      console.warn(`<${NAME}>: ${what}`);
    }
  }

  customElements.define(NAME, AfterdiscCheck);
})();
