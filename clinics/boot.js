// Starts the form of the page for clinics. Where it cannot start, the page stays as it is: with a line to change by hand.

const { dataset } = document.querySelector("script[data-wasm]");
const at = (name) => new URL(dataset[name], document.baseURI).href;
const [glue, program] = await Promise.all([import(at("js")), fetch(at("wasm"))]);
await glue.default({ module_or_path: program });
document.documentElement.toggleAttribute("data-ready", true);

// From here on the page may ask for nothing more. The preview is a page of its own, and not bound by this.
if (document.querySelector("meta[http-equiv='Content-Security-Policy']")) {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "connect-src 'none'";
  document.head.append(policy);
}
