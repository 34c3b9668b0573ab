//! Possible reasons: those that a danger sign points to stand apart and first; then the ranked ones.

use crate::domain::language::Language;
use crate::domain::model::{Band, CauseId};
use crate::domain::outcome::{Outcome, Shown};
use crate::view::parts::article::Block;
use crate::view::parts::cause_card::cause_card;
use crate::view::parts::fold::fold;
use crate::view::parts::go_link::go_link;
use crate::view::parts::reasons::reason_lists;
use crate::view::route::Route;
use crate::view::tag::tag;
use crate::view::text::text;
use yew::prelude::*;

/// What needs checking first. Nothing where no rule suspects anything.
pub fn check_first(language: &'static Language, outcome: &Outcome) -> Option<Block> {
    let words = &language.words.result;
    if outcome.causes.iter().all(|shown| shown.band != Band::CheckFirst) {
        return None;
    }
    let body = html! { <>{ tag("p", "", text(words.check_first_lead)) }{ cards(language, outcome, true) }</> };
    Some(Block::new("check-first", words.check_first, body))
}

/// The ranked reasons, or why there are none.
pub fn possible(language: &'static Language, outcome: &Outcome) -> Block {
    let words = &language.words.result;
    let lead = match () {
        () if outcome.withheld => words.reasons_withheld,
        () if outcome.triage.level.is_urgent() => words.reasons_urgent,
        () if outcome.too_early => words.reasons_too_early,
        () => words.reasons_lead,
    };
    let body = html! {
        <>
            <p class={outcome.too_early.then_some("note")}>{ text(lead) }</p>
            if outcome.too_early && !outcome.withheld {
                { tag("p", "", text(words.reasons_lead)) }
            }
            { cards(language, outcome, false) }
            { others(language, outcome) }
            { for CauseId::find("other-causes").map(|other| go_link(Route::Cause(other), words.none_fits)) }
            { go_link(Route::Causes, words.all_reasons) }
        </>
    };
    Block::new("reasons", words.reasons, body)
}

/// The cards. Only what stands first of all is open.
fn cards(language: &'static Language, outcome: &Outcome, first: bool) -> Html {
    let causes = outcome.causes.iter().enumerate();
    let own = causes.filter(|(_, shown)| (shown.band == Band::CheckFirst) == first);
    let cards: Vec<Html> = own.map(|(at, shown)| cause_card(language, outcome, shown, at == 0)).collect();
    if cards.is_empty() {
        Html::default()
    } else {
        html! { <div class="cards">{ for cards }</div> }
    }
}

/// Why not another reason? Each of the ranked ones that are not shown, with what fits and what speaks against it.
fn others(language: &'static Language, outcome: &Outcome) -> Html {
    if outcome.others.is_empty() {
        return Html::default();
    }
    let other = |shown: &Shown| {
        let name = language.causes[shown.cause.index()].name;
        fold(name, reason_lists(language, outcome, shown))
    };
    fold(language.words.result.why_not_others, outcome.others.iter().map(other).collect())
}
