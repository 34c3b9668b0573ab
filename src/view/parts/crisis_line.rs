//! Where to turn when life feels too hard. The same words wherever they stand.

use crate::domain::language::Language;
use crate::domain::model::RegionId;
use crate::view::parts::call::dial;
use crate::view::tag::{holds, put, tag};
use crate::view::text::text;
use yew::prelude::Html;

/// The crisis lines of the country; without a country, those of every country that has one here.
pub fn crisis_line(language: &'static Language, region: Option<RegionId>) -> Html {
    let words = &language.words.call;
    let named = |id: &RegionId| region.is_none_or(|region| region == *id) && !id.get().crisis.is_empty();
    let lines: Vec<RegionId> = RegionId::all().filter(named).collect();
    // Without a number there may still be words: a line that differs from place to place.
    let unnumbered = region.filter(|region| region.get().crisis.is_empty());
    let elsewhere = unnumbered.map_or(words.crisis_elsewhere, |region| language.regions[region.index()].crisis_name);
    let mut parts = vec![tag("p", "", text(words.crisis))];
    if !lines.is_empty() {
        parts.push(tag("ul", "plain lines", lines.into_iter().map(|id| line(language, id)).collect()));
    }
    if region.is_none() || unnumbered.is_some() {
        put(&mut parts, "p", text(elsewhere));
    }
    put(&mut parts, "p", text(words.crisis_danger));
    holds("div", "stack stack--tight", parts)
}

/// One country: its name and number, and what the line is called.
fn line(language: &'static Language, id: RegionId) -> Html {
    let words = &language.regions[id.index()];
    let parts =
        vec![tag("span", "", text(words.name)), dial(id.get().crisis), tag("small", "", text(words.crisis_name))];
    holds("li", "", parts)
}
