//! A hundred people, drawn: so many of them, and the rest. Words beside the drawing say the same.

use crate::domain::language::{Language, Texts};
use crate::domain::model::People;
use crate::view::parts::people_array::{Fill, people_array, person};
use crate::view::tag::{all, put, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// One drawing where the counts make up a hundred; otherwise one for each count. Nothing where nobody has counted.
pub fn people(language: &'static Language, people: &'static [People], labels: Texts) -> Html {
    if people.is_empty() {
        return Html::default();
    }
    let whole = people.iter().map(|some| u32::from(some.count)).sum::<u32>() == 100;
    let groups = people.chunks(if whole { people.len() } else { 1 });
    tag("div", "stack", groups.map(|some| group(language, some, labels)).collect())
}

/// One drawing with its key.
fn group(language: &'static Language, people: &'static [People], labels: Texts) -> Html {
    let words = &language.words.treatment;
    let groups: Vec<_> = people.iter().map(|some| some.count).zip(Fill::of(people.len()).iter().copied()).collect();
    let mut key = Vec::new();
    for ((count, filled), some) in groups.iter().zip(people) {
        let mut said = Vec::new();
        put(&mut said, "b", owned(fill(words.people_alt, &[("count", &count.to_string())])));
        said.push(text(" "));
        said.push(text(labels.get(usize::from(some.label)).copied().unwrap_or_default()));
        put(&mut key, "li", all(vec![person(*filled), tag("span", "", all(said))]));
    }
    tag("div", "people", all(vec![people_array(&groups), tag("ul", "plain", all(key))]))
}
