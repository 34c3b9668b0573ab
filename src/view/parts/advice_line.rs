//! Whom to ask: the numbers of the clinic's surgical team, where it has given them, and the line for advice of the country.
//! Never an emergency number, and never in place of one.

use crate::domain::model::Place;
use crate::view::levels::region_words;
use crate::view::parts::phone::phone;
use crate::view::state::Here;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// The numbers to call for this place, to read and to tap. Nothing where the place is not the team.
pub fn advice_line(here: &Here, place: Place) -> Html {
    let words = here.language.words;
    let mut lines = Vec::new();
    if matches!(place, Place::TeamToday | Place::Clinic) {
        lines.extend(clinic_lines(here, place == Place::TeamToday));
    }
    if let Some(number) = here.region.and_then(|region| region.get().advice).filter(|_| place == Place::TeamToday) {
        lines.push(line(words.action.for_advice, number, region_words(here.language, here.region).advice_name));
    }
    if lines.is_empty() { Html::default() } else { tag("ul", "plain lines", lines.into_iter().collect()) }
}

/// The clinic's own numbers; that for out of hours where it is urgent.
pub fn clinic_lines(here: &Here, urgent: bool) -> impl Iterator<Item = Html> {
    let words = &here.language.words.clinic;
    let own = [(words.team, &here.given.phone, true), (words.out_of_hours, &here.given.out_of_hours, urgent)];
    let said = own.into_iter().filter(|(_, number, wanted)| *wanted && !number.is_empty());
    said.map(|(name, number, _)| line(name, number, words.unchecked))
}

fn line(name: &'static str, number: &str, note: &'static str) -> Html {
    html! {
        <li>
            { tag("span", "", text(name)) }
            { tag("span", "numbers__dial", phone(number)) }
            { tag("small", "", text(note)) }
        </li>
    }
}
