//! The standing spine: a bone for each part, its name beside it.

use super::state;
use crate::view::state::use_language;
use crate::view::text::text;
use yew::prelude::*;

const DISC: &str = "M9 52h34q5 6 0 12H9q-5-6 0-12z";
const BONE: &str = "M5 12q0-5 5-5 16 3 32 0 5 0 5 5-4 17 0 34 0 5-5 5-16-3-32 0-5 0-5-5 4-17 0-34z";
/// The thread passes a part that is done, and branches off at the part that is now.
const CORD_PASSES: &str = "M60-2V60";
const CORD_LEAVES: &str = "M60-2V8C60 22 63 28 74 29";

#[derive(PartialEq, Properties)]
pub struct Props {
    /// How many parts.
    pub parts: usize,
    /// The part that is now.
    pub here: usize,
    /// Which of its screens it is.
    pub screen: Option<AttrValue>,
}

/// All parts.
#[component]
pub fn Spine(props: &Props) -> Html {
    let Props { parts, here, .. } = *props;
    html! {
        <ol class="plain spine">
            for part in 0..parts {
                <Bone key={part} {part} {here} last={part + 1 == parts} screen={props.screen.clone()} />
            }
        </ol>
    }
}

#[derive(PartialEq, Properties)]
struct BoneProps {
    pub part: usize,
    pub here: usize,
    pub last: bool,
    pub screen: Option<AttrValue>,
}

/// One part. Words say its state to those who do not see the bone.
#[component]
fn Bone(props: &BoneProps) -> Html {
    let BoneProps { part, here, last, .. } = *props;
    let language = use_language();
    let words = &language.words.question;
    let class = state(part, here);
    let (said, cord) = match class {
        "is-done" => (words.done, Some(CORD_PASSES)),
        "is-now" => (words.now, Some(CORD_LEAVES)),
        _ => (words.to_come, None),
    };
    html! {
        <li {class} aria-current={(part == here).then_some("step")}>
            <svg viewBox="0 0 80 58" aria-hidden="true" focusable="false">
                if !last {
                    <path class="spine__disc" d={DISC} />
                }
                <path class="spine__bone" d={BONE} />
                if let Some(cord) = cord {
                    <path class="spine__cord" d={cord} />
                    <path class="spine__cord" d={cord} />
                }
            </svg>
            <span>
                <span class="hidden">{ text(said) }</span>{ text(language.parts[part]) }
                if let Some(screen) = props.screen.clone().filter(|_| part == here) {
                    <span class="spine__screen small">{ screen }</span>
                }
            </span>
        </li>
    }
}
