//! One side of what people can expect, in words and, where someone has counted, as a hundred people.

use crate::domain::model::{CauseId, OutcomeId, PictureId};
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::cited::Cited;
use crate::view::parts::figure::figure;
use crate::view::parts::page_head::page_head;
use crate::view::parts::people::people;
use crate::view::parts::timeline::timeline;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::all;
use yew::prelude::*;

/// The page of an outcome.
pub fn outcome(here: &Here, id: OutcomeId) -> Html {
    let language = here.language;
    let (row, words) = (id.get(), &language.outcomes[id.index()]);
    let labels = &language.words.outcome;
    let causes = CauseId::all().filter(|cause| cause.get().outcomes.contains(&id));
    let cited = Cited::new(language, &[words.what, words.figures, words.more_likely, words.less_likely]);
    let figures = all(vec![people(language, row.people, words.people), cited.list(words.figures)]);
    // The statements name the stops of the timeline.
    let what = if is_timeline(id) { timeline(language, &cited, id, None) } else { cited.list(words.what) };
    let picture = row.picture.filter(|_| !is_timeline(id));
    article(
        here,
        Article {
            up: (Route::Outcomes, labels.all),
            head: page_head(words.name, words.summary, Html::default()),
            before: picture.map_or_else(Html::default, |picture| figure(picture, "", &[])),
            blocks: vec![
                Some(Block::new("what", labels.what, what)),
                Some(Block::new("figures", labels.figures, figures)),
                Block::stated(&cited, "more-likely", labels.more_likely, words.more_likely),
                Block::stated(&cited, "less-likely", labels.less_likely, words.less_likely),
                Block::linked(language, "causes", labels.causes, &mut causes.map(Route::Cause)),
                Block::listed("ask", labels.ask, words.ask),
            ],
            cited: Some((cited, row.reviewed)),
        },
    )
}

fn is_timeline(id: OutcomeId) -> bool {
    id.get().picture.is_some() && id.get().picture == PictureId::find("timeline")
}
