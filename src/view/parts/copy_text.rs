//! Copies the page for the surgeon as text. Where copying is forbidden, it shows the text to select by hand.

use crate::browser::{clipboard, focus};
use crate::domain::outcome::assess;
use crate::view::parts::button::{PLAIN, button};
use crate::view::parts::icon::IconName;
use crate::view::sheet::as_text::as_text;
use crate::view::state::Here;
use crate::view::text::text;
use yew::prelude::*;

/// What came of it.
#[derive(Clone, PartialEq, Eq)]
enum Copied {
    NotYet,
    Done,
    /// Refused; here is the text.
    Refused(AttrValue),
}

#[derive(PartialEq, Properties)]
pub struct Props {
    pub here: Here,
}

/// A button, and then what came of it.
#[component]
pub fn CopyText(props: &Props) -> Html {
    let language = props.here.language;
    let words = &language.words.summary;
    let copied = use_state_eq(|| Copied::NotYet);
    use_effect_with((*copied).clone(), |copied| {
        if matches!(copied, Copied::Refused(_)) {
            focus::on("copy-text");
        }
    });
    let onclick = {
        let (copied, here) = (copied.clone(), props.here.clone());
        Callback::from(move |_: MouseEvent| {
            let outcome = assess(here.session.answers());
            let page = as_text(language, &here.session, &outcome, here.region);
            let copied = copied.clone();
            let shown = AttrValue::from(page.clone());
            clipboard::copy(&page, move |done| {
                copied.set(if done { Copied::Done } else { Copied::Refused(shown.clone()) });
            });
        })
    };
    let said = match &*copied {
        Copied::NotYet => Html::default(),
        Copied::Done => text(words.copied),
        Copied::Refused(_) => text(words.copy_blocked),
    };
    let refused = if let Copied::Refused(page) = &*copied { Some(page.clone()) } else { None };
    html! {
        <div class="copy">
            { button(PLAIN, Some(IconName::Copy), words.copy, onclick) }
            <p class="copy__said" role="status">{ said }</p>
            if let Some(page) = refused {
                <textarea id="copy-text" class="copy__text" rows="12" readonly=true aria-label={words.copy_label} value={page} />
            }
        </div>
    }
}
