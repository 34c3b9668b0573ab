//! A drawing on its plate, with the names of its numbered pins beside it.

use crate::domain::language::Texts;
use crate::domain::model::PictureId;
use crate::view::parts::picture::Picture;
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub id: PictureId,
    pub alt: &'static str,
    #[prop_or_default]
    pub key_words: Texts,
}

/// The drawing and its key.
#[component]
pub fn Figure(props: &Props) -> Html {
    let has_key = !props.key_words.is_empty();
    html! {
        <figure class={if has_key { "figure figure--side" } else { "figure" }}>
            <div class="plate"><Picture id={props.id} alt={props.alt} pins={has_key} /></div>
            if has_key {
                <figcaption>
                    <ol class="plain key">
                        for words in props.key_words {
                            <li key={*words}><span>{ text(words) }</span></li>
                        }
                    </ol>
                </figcaption>
            }
        </figure>
    }
}
