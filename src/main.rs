//! Puts the app into the page. `boot.js` loads it; on other targets there is no page to put it into.

#[cfg(target_arch = "wasm32")]
fn main() {
    use afterdisc::browser::{early, today};
    use afterdisc::domain::age::is_old;
    use afterdisc::view::app::{App, Props};
    use afterdisc::view::given;

    let given = given::given();
    let today = today::date();
    let first = Props {
        route: given::first_page(&given.start),
        session: early::session(given.region),
        language: given.language.unwrap_or("en"),
        ready: true,
        old: is_old(&today),
        today: Some(today),
        given: given.into(),
    };
    if let Some(root) = early::root() {
        yew::Renderer::<App>::with_root_and_props(root, first).render();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Afterdisc runs in a browser: `cargo xtask serve` builds it and shows where.");
}
