//! The check itself with the settings, in a frame of this page.

use super::controls::radio;
use super::state::{Action, Here};
use crate::domain::clinics::markup::query;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// The preview, as wide as a phone or as a computer.
pub fn preview(here: &Here) -> Html {
    let (words, wide) = (here.words, here.form.wide);
    let src = format!("./{}", query(&here.form.settled.told()));
    html! {
        <section class="preview stack stack--tight" aria-labelledby="preview">
            <h3 id="preview">{ text(words.preview_heading) }</h3>
            { tag("p", "hint", text(words.preview_note)) }
            <fieldset class="preview__widths">
                <legend class="hidden">{ text(words.preview_heading) }</legend>
                { radio(here, "width", "width-phone", words.preview_phone, !wide, Action::Wide(false)) }
                { radio(here, "width", "width-wide", words.preview_wide, wide, Action::Wide(true)) }
            </fieldset>
            <div class={if wide { "preview__box preview__box--wide" } else { "preview__box" }}>
                // frame.js knows it by its name. A frame of its own for each address: an old one would put every change into the browser's history.
                <iframe key={src.clone()} src={src.clone()} title={words.preview_title} name="afterdisc-preview" allow="clipboard-write"></iframe>
            </div>
        </section>
    }
}
