//! The standing spine: a bone for each part, its name beside it.

use super::{Screen, said, share, state};
use crate::domain::language::Language;
use crate::view::tag::{all, element, fixed, holds, tag, unless_empty, with};
use crate::view::text::{owned, text};
use yew::prelude::Html;

const DISC: &str = "M9 52h34q5 6 0 12H9q-5-6 0-12z";
const BONE: &str = "M5 12q0-5 5-5 16 3 32 0 5 0 5 5-4 17 0 34 0 5-5 5-16-3-32 0-5 0-5-5 4-17 0-34z";
/// The thread passes a part that is done, and branches off at the part that is now.
const CORD_PASSES: &str = "M60-2V60";
const CORD_LEAVES: &str = "M60-2V8C60 22 63 28 74 29";

/// All parts, the one that is now, and which of its screens.
pub fn spine(language: &'static Language, parts: usize, here: usize, screen: Option<Screen>) -> Html {
    let bone = |part| bone(language, part, here, part + 1 == parts, screen.filter(|_| part == here));
    holds("ol", "plain spine", (0..parts).map(bone).collect())
}

/// One part. Words say its state to those who do not see the bone.
fn bone(language: &'static Language, part: usize, here: usize, last: bool, screen: Option<Screen>) -> Html {
    let words = &language.words.question;
    let class = state(part, here);
    let (state, cord) = match class {
        "is-done" => (words.done, Some(CORD_PASSES)),
        "is-now" => (words.now, Some(CORD_LEAVES)),
        _ => (words.to_come, None),
    };
    let path = |class, d| with("path", &["class", "d"], &[class, d], Html::default());
    let mut drawn = Vec::new();
    if !last {
        drawn.push(path("spine__disc", DISC));
    }
    drawn.push(path("spine__bone", BONE));
    drawn.extend(screen.map(share));
    if let Some(cord) = cord {
        drawn.extend([path("spine__cord", cord), path("spine__cord", cord)]);
    }
    let mut words = vec![tag("span", "hidden", text(state)), text(language.parts[part])];
    words.extend(screen.map(|screen| tag("span", "spine__screen small", owned(said(language, screen)))));
    let drawn = with("svg", &["viewBox", "aria-hidden", "focusable"], &["0 0 80 58", "true", "false"], all(drawn));
    let body = all(vec![drawn, holds("span", "", words)]);
    let step = if part == here { "step" } else { "" };
    element("li", &["class", "aria-current"], vec![fixed(class), unless_empty(step)], body)
}
