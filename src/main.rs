//! Puts the app into the page. `boot.js` loads it; on other targets there is no page to put it into.

/// Hands out memory. It is small, and that is why it stands here: nobody waits for it.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    use afterdisc::browser::{early, storage, today};
    use afterdisc::domain::age::is_old;
    use afterdisc::domain::saved::decode;
    use afterdisc::domain::session::Keeping;
    use afterdisc::view::app::{App, Props};
    use afterdisc::view::given;

    let given = given::given();
    let (today, night) = (today::day(), today::is_night());
    let keeping = match storage::read().map(|kept| kept.map(|kept| decode(&kept, today))) {
        Err(storage::Blocked) => Keeping::Blocked,
        Ok(None) => Keeping::Off,
        Ok(Some(Ok(saved))) => Keeping::Found(saved.into()),
        // What cannot be taken has no business on the device: nobody could say until when it is kept.
        Ok(Some(Err(why))) => {
            storage::erase();
            Keeping::Refused(why)
        }
    };
    let mut session = early::session(given.region).opened(today, keeping);
    session.at_night(night);
    let first = Props {
        route: given::first_page(&given.start),
        session,
        language: given.language.unwrap_or("en"),
        ready: true,
        old: is_old(&today.text()),
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
