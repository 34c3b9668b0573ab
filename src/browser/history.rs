//! The browser's way back and forward through the steps of the check.
//!
//! All that is noted in the history is a number: which step, and whether the entry before is the step before.
//! It says nothing about answers.

use super::window;
use wasm_bindgen::JsValue;

/// What is noted beside an entry of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The step of the check.
    pub step: usize,
    /// Whether the browser's way back leads to the step before.
    pub follows: bool,
}

impl Entry {
    fn mark(self) -> f64 {
        (self.step * 2 + usize::from(self.follows)) as f64
    }

    fn read(mark: f64) -> Option<Self> {
        // Above any step; it also turns away what another program may have noted.
        let whole = (0.0..1e6).contains(&mark) && mark.fract() == 0.0;
        whole.then_some(Self { step: mark as usize / 2, follows: mark as usize % 2 == 1 })
    }
}

/// What is noted beside the present entry.
#[must_use]
pub fn entry() -> Option<Entry> {
    Entry::read(window()?.history().ok()?.state().ok()?.as_f64()?)
}

/// Adds an entry for the same address. Some browsers refuse after a hundred; then only the way back is shorter.
pub fn push(entry: Entry) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::from_f64(entry.mark()), "", None);
    }
}

/// Notes something else beside the present entry.
pub fn replace(entry: Entry) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::from_f64(entry.mark()), "", None);
    }
}

/// Changes the address to another page of ours, without a way back to the one before.
pub fn replace_page(hash: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(hash));
    }
}

/// Goes back, as the browser's button does.
pub fn back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::Entry;

    #[test]
    fn an_entry_is_read_as_it_was_noted() {
        for step in [0, 1, 7, 400] {
            for follows in [false, true] {
                let entry = Entry { step, follows };
                assert_eq!(Entry::read(entry.mark()), Some(entry));
            }
        }
    }

    #[test]
    fn what_others_noted_is_turned_away() {
        for mark in [-1.0, 0.5, 1e9, f64::NAN] {
            assert_eq!(Entry::read(mark), None, "{mark}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_number_is_an_entry_or_none(bits: u64) {
            let mark = f64::from_bits(bits);
            if let Some(entry) = Entry::read(mark) {
                proptest::prop_assert_eq!(entry.mark(), mark);
            }
        }
    }
}
