//! Whom to ask: the numbers of the clinic's surgical team, where it has given them, and the line for advice of the country.
//! Never an emergency number, and never in place of one.

use crate::domain::model::Place;
use crate::view::levels::region_words;
use crate::view::parts::phone::phone;
use crate::view::state::Here;
use crate::view::tag::{holds, tag};
use crate::view::text::text;
use yew::prelude::*;

/// The numbers to call for this place, to read and to tap. Nothing where the place is not the team.
pub fn advice_line(here: &Here, place: Place) -> Html {
    let (words, given) = (here.language.words, &here.given);
    let today = place == Place::TeamToday;
    let country = here.region.and_then(|region| region.get().advice).unwrap_or_default();
    let all = [
        (today || place == Place::Clinic, words.clinic.team, &given.phone[..], words.clinic.unchecked),
        (today, words.clinic.out_of_hours, &given.out_of_hours, words.clinic.unchecked),
        (today, words.action.for_advice, country, region_words(here.language, here.region).advice_name),
    ];
    let mut lines = Vec::new();
    for (wanted, name, number, note) in all {
        if wanted && !number.is_empty() {
            lines.push(line(name, number, note));
        }
    }
    if lines.is_empty() { Html::default() } else { holds("ul", "plain lines", lines) }
}

/// A number with its name.
fn line(name: &'static str, number: &str, note: &'static str) -> Html {
    let parts = [("span", "", text(name)), ("span", "numbers__dial", phone(number)), ("small", "", text(note))];
    holds("li", "", parts.into_iter().map(|(element, class, words)| tag(element, class, words)).collect())
}
