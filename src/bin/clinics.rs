//! Puts the form into the page for clinics. That page and its text stand without it; `clinics/boot.js` loads it.

#[cfg(target_arch = "wasm32")]
fn main() {
    use afterdisc::browser::clinics;
    use afterdisc::view::clinics::builder::{Builder, Props};

    let (path, hash) = clinics::script();
    let address = clinics::address().into();
    let first = Props { language: clinics::language(), address, script: (path.into(), hash.into()) };
    if let Some(root) = clinics::root() {
        yew::Renderer::<Builder>::with_root_and_props(root, first).render();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The form for clinics runs in a browser: `cargo xtask serve` builds it, and its page is clinics.html.");
}
