//! The edges of the browser, in a real one.

#![cfg(target_arch = "wasm32")]

use afterdisc::browser::{appearance, focus, history, location, print, ready, storage, title, today};
use afterdisc::domain::accent::Accent;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, Event, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).unwrap_or_else(|| panic!("no document"))
}

/// An element with an id, in the page.
fn put(parent: &Element, tag: &str, id: &str) -> Element {
    let element = document().create_element(tag).unwrap_or_else(|_| panic!("no {tag}"));
    element.set_id(id);
    assert!(parent.append_child(&element).is_ok());
    element
}

fn body() -> Element {
    document().body().map(HtmlElement::into).unwrap_or_else(|| panic!("no body"))
}

fn focused() -> String {
    document().active_element().map(|element| element.id()).unwrap_or_default()
}

#[wasm_bindgen_test]
fn the_focus_goes_to_the_heading() {
    let heading = put(&body(), "h1", "heading");
    assert!(heading.set_attribute("tabindex", "-1").is_ok());
    focus::on_heading();
    assert_eq!(focused(), "heading");
    heading.remove();
}

#[wasm_bindgen_test]
fn the_focus_opens_what_is_folded_and_says_when_there_is_nothing() {
    let fold = put(&body(), "details", "fold");
    let inner = put(&put(&fold, "details", "inner-fold"), "button", "inner");
    assert!(focus::on("inner"));
    assert!(fold.has_attribute("open"));
    assert_eq!(focused(), "inner");
    assert!(!focus::on("nowhere"));
    inner.remove();
    fold.remove();
}

#[wasm_bindgen_test]
fn the_history_keeps_a_number_and_nothing_else() {
    let entry = history::Entry { step: 3, follows: true };
    history::push(entry);
    assert_eq!(history::entry(), Some(entry));
    let other = history::Entry { step: 9, follows: false };
    history::replace(other);
    assert_eq!(history::entry(), Some(other));
}

#[wasm_bindgen_test]
fn a_changed_address_is_heard_as_long_as_one_listens() {
    let heard = Rc::new(Cell::new(0));
    let count = Rc::clone(&heard);
    let listening = location::on_change(move || count.set(count.get() + 1));
    let window = web_sys::window().unwrap_or_else(|| panic!("no window"));
    let tell = || assert!(Event::new("hashchange").is_ok_and(|event| window.dispatch_event(&event).is_ok()));
    tell();
    assert_eq!(heard.get(), 1);
    drop(listening);
    tell();
    assert_eq!(heard.get(), 1);
}

#[wasm_bindgen_test]
fn what_is_folded_is_opened_for_paper() {
    let fold = put(&body(), "details", "for-paper");
    let listening = print::unfold_first();
    let window = web_sys::window().unwrap_or_else(|| panic!("no window"));
    assert!(Event::new("beforeprint").is_ok_and(|event| window.dispatch_event(&event).is_ok()));
    assert!(fold.has_attribute("open"));
    drop(listening);
    fold.remove();
}

#[wasm_bindgen_test]
fn the_document_is_marked_ready_with_its_language() {
    ready::mark("en", "ltr");
    title::set("a title");
    assert_eq!(document().title(), "a title");
    let root = document().document_element();
    assert!(root.is_some_and(|root| root.has_attribute("data-ready") && root.get_attribute("lang").as_deref() == Some("en")));
}

#[wasm_bindgen_test]
fn a_clinics_colour_is_there_for_the_style_sheet() {
    let accent = Accent::parse("5b2a86").unwrap_or_else(|_| panic!("it reads"));
    appearance::colour(accent);
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    let style = root.map(|root| root.style()).unwrap_or_else(|| panic!("no document"));
    let value = |name: &str| style.get_property_value(name).unwrap_or_default();
    assert_eq!((value("--day"), value("--night")), ("#5b2a86".to_owned(), accent.dark.css()));
}

#[wasm_bindgen_test]
fn a_page_may_begin_elsewhere_and_the_query_stays_as_it_is() {
    let query = location::query();
    history::replace_page("#/causes");
    assert_eq!((location::hash(), location::query()), ("#/causes".to_owned(), query));
    assert_eq!(history::entry(), None);
}

#[wasm_bindgen_test]
fn what_is_kept_is_one_text_and_can_be_erased() {
    storage::erase();
    assert_eq!(storage::read(), Ok(None));
    for text in ["first", "second"] {
        assert_eq!(storage::write(text), Ok(()));
        assert_eq!(storage::read().as_ref().map(Option::as_deref), Ok(Some(text)));
    }
    storage::erase();
    assert_eq!(storage::read(), Ok(None));
}

#[wasm_bindgen_test]
fn today_is_a_date() {
    let date = today::day().text();
    assert_eq!(date.len(), 10, "{date}");
    assert!(date.starts_with("20"));
    assert!(document().unchecked_ref::<wasm_bindgen::JsValue>().is_object());
}
