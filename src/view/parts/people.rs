//! A hundred people, drawn: so many of them, and the rest. Words beside the drawing say the same.

use crate::domain::language::Texts;
use crate::domain::model;
use crate::view::parts::people_array::{Fill, PeopleArray, Person};
use crate::view::state::use_language;
use crate::view::text::{fill, text};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub people: &'static [model::People],
    pub labels: Texts,
}

/// One drawing where the counts make up a hundred; otherwise one for each count.
#[component]
pub fn People(props: &Props) -> Html {
    let whole = props.people.iter().map(|some| u32::from(some.count)).sum::<u32>() == 100;
    if whole {
        return html! { <Group people={props.people} labels={props.labels} /> };
    }
    html! {
        <div class="stack">
            for (at, one) in props.people.iter().enumerate() {
                <Group key={at} people={std::slice::from_ref(one)} labels={props.labels} />
            }
        </div>
    }
}

/// One drawing with its key.
#[component]
fn Group(props: &Props) -> Html {
    let words = &use_language().words.treatment;
    let fills = Fill::of(props.people.len());
    let groups = props.people.iter().zip(fills).map(|(some, fill)| (some.count, *fill));
    html! {
        <div class="people">
            <PeopleArray groups={groups.clone().collect::<Vec<_>>()} />
            <ul class="plain">
                for ((count, filled), some) in groups.zip(props.people) {
                    <li key={some.label}>
                        <Person fill={filled} />
                        <span>
                            <b>{ fill(words.people_alt, &[("count", &count.to_string())]) }</b>
                            { " " }
                            { text(props.labels.get(usize::from(some.label)).copied().unwrap_or_default()) }
                        </span>
                    </li>
                }
            </ul>
        </div>
    }
}
