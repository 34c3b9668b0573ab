//! The country, to choose at the same place on every page. It decides which numbers are shown.

use crate::domain::model::{QuestionId, RegionId};
use crate::domain::session::Event;
use crate::view::act::Act;
use crate::view::parts::select_field::option;
use crate::view::state::Here;
use crate::view::tag::{all, holds, tag, with};
use crate::view::text::{fill, owned, text};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The choice of the country. It is the same answer as that to the question `country`.
pub fn region_select(here: &Here) -> Html {
    let Some(question) = QuestionId::find("country") else { return Html::default() };
    let (language, send) = (here.language, here.send.clone());
    let chosen = here.session.answers().bits(question);
    let names = language.questions[question.index()].choices;
    let choices = question.get().choices.iter().zip(names).enumerate();
    let onchange = Callback::from(move |event: yew::Event| {
        let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
        send.emit(Act::Did(Event::Country(question.get().bit(&value).unwrap_or(0))));
    });
    let label = tag("b", "", text(language.words.footer.region));
    let mut options = vec![option("", chosen == 0, text(language.words.footer.region_none))];
    for (at, (choice, name)) in choices {
        let name = named(name, RegionId::find(choice.id), language.words.footer.region_option);
        options.push(option(choice.id, chosen == 1 << at, name));
    }
    let parts = vec![
        with("label", &["for"], &["region"], label),
        html! { <select id="region" autocomplete="off" {onchange}>{ all(options) }</select> },
    ];
    holds("p", "region", parts)
}

/// The country with its first number, where one is known.
fn named(name: &'static str, region: Option<RegionId>, template: &'static str) -> Html {
    match region.and_then(|region| region.get().emergency.first()) {
        Some(number) => owned(fill(template, &[("country", name), ("number", number)])),
        None => text(name),
    }
}
