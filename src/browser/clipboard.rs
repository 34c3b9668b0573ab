//! Copying text, when the person asks for it.

use super::window;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// Copies text and then says whether that worked. It does not in an insecure page and in some frames.
pub fn copy(text: &str, done: impl Fn(bool) + Clone + 'static) {
    let Some(clipboard) = window().map(|window| window.navigator().clipboard()) else { return done(false) };
    // Older browsers and insecure pages have none, whatever the type says.
    if AsRef::<JsValue>::as_ref(&clipboard).is_undefined() {
        return done(false);
    }
    let failed = done.clone();
    let copied = Closure::once_into_js(move |_: JsValue| done(true));
    let refused = Closure::once_into_js(move |_: JsValue| failed(false));
    settle(&clipboard.write_text(text), &copied, &refused);
}

/// Waits for a promise through its own `then`.
fn settle(promise: &JsValue, fulfilled: &JsValue, rejected: &JsValue) {
    use wasm_bindgen::JsCast;
    use web_sys::js_sys::{Function, Reflect};

    let then = Reflect::get(promise, &"then".into()).ok().and_then(|then| then.dyn_into::<Function>().ok());
    if let Some(then) = then {
        let _ = then.call2(promise, fulfilled, rejected);
    }
}
