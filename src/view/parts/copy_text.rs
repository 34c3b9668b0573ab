//! Copies the page for the surgeon as text. Where copying is forbidden, it shows the text to select by hand.

use crate::view::act::{Act, Copied};
use crate::view::parts::button::{PLAIN, button};
use crate::view::parts::icon::IconName;
use crate::view::state::Here;
use crate::view::tag::{holds, with};
use crate::view::text::text;
use yew::prelude::*;

/// A button, and then what came of it.
pub fn copy_text(here: &Here) -> Html {
    let words = &here.language.words.summary;
    let (said, refused) = match &here.local.copied {
        Copied::NotYet => (Html::default(), None),
        Copied::Done => (text(words.copied), None),
        Copied::Refused(page) => (text(words.copy_blocked), Some(page.clone())),
    };
    // Its place is kept while there is none: what is said before it must stay the same element to be read out.
    let by_hand = refused.map(|page| {
        html! {
            <textarea id="copy-text" class="copy__text" rows="12" readonly=true aria-label={words.copy_label} value={page} />
        }
    });
    let parts = vec![
        button(PLAIN, Some(IconName::Copy), words.copy, here.acts(Act::Copy)),
        with("p", &["class", "role"], &["copy__said", "status"], said),
        by_hand.unwrap_or_default(),
    ];
    holds("div", "copy", parts)
}
