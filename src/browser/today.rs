//! The date, as the person's own language writes it. It is read only when a page is printed or copied.

/// Today's date in words.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn in_words(language: &str) -> Option<String> {
    use wasm_bindgen::JsValue;
    use web_sys::js_sys::{Array, Date, Intl, Object, Reflect};

    let options = Object::new();
    for (name, value) in [("day", "numeric"), ("month", "long"), ("year", "numeric")] {
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let format = Intl::DateTimeFormat::new(&Array::of1(&language.into()), &options);
    format.format().call1(&JsValue::UNDEFINED, &Date::new_0()).ok()?.as_string()
}

/// There is no clock where pages are made ahead of time: what is made must not depend on the day.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn in_words(_language: &str) -> Option<String> {
    None
}
