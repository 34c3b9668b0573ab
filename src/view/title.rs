//! The title of the document follows the page.

use crate::browser::title;
use crate::view::state::use_language;
use crate::view::text::fill;
use yew::prelude::*;

/// Names the page in the title of the document. Say what went wrong first ("Error: …"), if something did.
#[hook]
pub fn use_title(page: &str) {
    let whole = fill(use_language().words.header.title, &[("page", page)]);
    use_effect_with(whole, |whole| title::set(whole));
}
