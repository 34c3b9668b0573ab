//! Possible reasons: those that a danger sign points to stand apart and first; then the ranked ones.

use crate::domain::language::Language;
use crate::domain::model::{Band, CauseId, Group, Level};
use crate::domain::outcome::{Outcome, Shown};
use crate::view::parts::article::Block;
use crate::view::parts::cause_card::cause_card;
use crate::view::parts::fold::fold;
use crate::view::parts::go_link::go_link;
use crate::view::parts::reasons::{Reasons, reason_lists};
use crate::view::route::Route;
use crate::view::tag::{all, holds, put, tag};
use crate::view::text::text;
use yew::prelude::*;

/// So many reasons have a card, however unlikely.
const IN_THE_OPEN: usize = 3;

/// What needs checking first. Nothing where no rule suspects anything.
pub fn check_first(language: &'static Language, outcome: &Outcome) -> Option<Block> {
    let words = &language.words.result;
    if outcome.causes.iter().all(|shown| shown.band != Band::CheckFirst) {
        return None;
    }
    let body = vec![tag("p", "", text(words.check_first_lead)), cards(language, outcome, true)];
    Some(Block::new("check-first", words.check_first, all(body)))
}

/// The ranked reasons, or why there are none. They can wait behind those that need checking first.
pub fn possible(language: &'static Language, outcome: &Outcome) -> Block {
    let words = &language.words.result;
    let urgent = outcome.triage.level.is_urgent();
    let lead = match () {
        () if outcome.withheld => words.reasons_withheld,
        () if urgent => words.reasons_urgent,
        () if outcome.too_early => words.reasons_too_early,
        () => words.reasons_lead,
    };
    let mut body = vec![tag("p", if outcome.too_early { "note" } else { "" }, text(lead))];
    if outcome.too_early && !outcome.withheld {
        put(&mut body, "p", text(words.reasons_lead));
    }
    body.extend([cards(language, outcome, false), others(language, outcome)]);
    let behind = outcome.causes.first().is_some_and(|shown| shown.band == Band::CheckFirst);
    // In an emergency nobody reads on before they go.
    let later = outcome.triage.level == Level::EmergencyNow || urgent && behind;
    Block { folded: later && !outcome.withheld, ..Block::new("reasons", words.reasons, all(body)) }
}

/// The cards. Only what stands first of all is open.
fn cards(language: &'static Language, outcome: &Outcome, first: bool) -> Html {
    let causes = outcome.causes.iter().enumerate();
    let own = causes.filter(|(at, shown)| (shown.band == Band::CheckFirst) == first && !is_behind(*at, shown));
    let cards: Vec<Html> = own.map(|(at, shown)| cause_card(language, outcome, shown, at == 0)).collect();
    if cards.is_empty() { Html::default() } else { holds("div", "cards", cards) }
}

/// Whether a reason is one of the unlikely ones after the first few. What a danger sign suspects never is.
fn is_behind(at: usize, shown: &Shown) -> bool {
    at >= IN_THE_OPEN && shown.band == Band::LessLikely && shown.cause.get().group == Group::Ranked
}

/// Why not another reason? The others, with what fits and what speaks against each, and where to read on.
fn others(language: &'static Language, outcome: &Outcome) -> Html {
    let words = &language.words.result;
    let read = go_link(Route::Causes, words.all_reasons);
    if outcome.withheld {
        return read;
    }
    let behind = outcome.causes.iter().enumerate().filter(|(at, shown)| is_behind(*at, shown)).map(|(_, shown)| shown);
    let other = |shown: &Shown| {
        let name = language.causes[shown.cause.index()].name;
        fold(name, reason_lists(language, Reasons::new(language, outcome, shown)))
    };
    let mut body: Vec<Html> = behind.chain(&outcome.others).map(other).collect();
    body.extend(CauseId::find("other-causes").map(|other| go_link(Route::Cause(other), words.none_fits)));
    body.push(read);
    // On paper it would take ten pages.
    tag("div", "screen", fold(words.why_not_others, all(body)))
}
