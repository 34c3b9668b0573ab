//! Every rule and every number behind a result, drawn from the tables that the check itself runs on.

use crate::domain::content::{CONTENT_REVIEWED, RANKING};
use crate::domain::language::Language;
use crate::domain::model::{CauseId, FeatureId, Group, Level, RuleId};
use crate::view::levels::directions;
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::cited::Cited;
use crate::view::parts::condition::{by_number, condition};
use crate::view::parts::fold::fold;
use crate::view::parts::page_head::page_head;
use crate::view::parts::section::paragraphs;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, tag};
use crate::view::text::{fill, owned, text};
use yew::prelude::*;

/// How it decides.
pub fn how_it_decides(here: &Here) -> Html {
    let language = here.language;
    let words = &language.words.how_it_decides;
    let mut cited = Cited::new(language, &[]);
    let mut blocks = vec![Some(Block::new("signs", words.signs_heading, paragraphs(words.signs)))];
    for level in Level::ALL.into_iter().rev() {
        blocks.push(Some(Block::new(level.id(), words.levels[level as usize], rules(here, &mut cited, level))));
    }
    blocks.push(Some(Block::new("order", words.order_heading, order(language))));
    blocks.push(Some(Block::new("start", words.start_heading, start(language, &mut cited))));
    blocks.push(Some(Block::new("findings", words.findings_heading, findings(language, &mut cited))));
    article(
        here,
        Article {
            up: (Route::Library, language.words.library.heading),
            head: page_head(words.heading, words.lead, Html::default()),
            before: Html::default(),
            blocks,
            cited: Some((cited, CONTENT_REVIEWED)),
        },
    )
}

/// The rules of a level, each with why, where to go, and what it takes.
fn rules(here: &Here, cited: &mut Cited, level: Level) -> Html {
    let mut folds = Vec::new();
    for id in RuleId::all() {
        let (rule, words) = (id.get(), &here.language.rules[id.index()]);
        if rule.level == level {
            let why = cited.sourced(text(words.why), rule.sources, rule.estimate);
            let to_go = directions(here.language, here.region, (level, rule.place)).join(" ");
            let takes = condition(here.language, &rule.when);
            folds.push(fold(words.title, all(vec![why, tag("p", "", owned(to_go)), takes])));
        }
    }
    all(folds)
}

/// How possible reasons are put in order, and the limits of that.
fn order(language: &'static Language) -> Html {
    let words = &language.words.how_it_decides;
    let early = vec![condition(language, &RANKING.too_early), tag("p", "", text(words.too_early_then))];
    all(vec![
        paragraphs(words.order),
        fold(words.withheld, condition(language, &RANKING.withheld)),
        fold(words.too_early, all(early)),
    ])
}

/// How common each cause is beforehand, and what moves that.
fn start(language: &'static Language, cited: &mut Cited) -> Html {
    let words = &language.words.how_it_decides;
    let mut windows = vec![tag("p", "", text(words.windows_lead))];
    for window in RANKING.windows {
        // The last one has no condition.
        let time = if window.when.count == [0; 4] { text(words.no_time) } else { condition(language, &window.when) };
        windows.push(cited.sourced(time, window.sources, window.estimate));
        windows.push(shares(language, window.priors, 100));
    }
    let mut modifiers = vec![tag("p", "", text(words.modifiers_lead))];
    for modifier in RANKING.modifiers {
        modifiers.push(cited.sourced(condition(language, &modifier.when), modifier.sources, modifier.estimate));
        let tenths: Vec<_> =
            modifier.factors.iter().map(|(cause, factor)| (*cause, (factor * 10.0 + 0.5) as u32)).collect();
        modifiers.push(by_number(language, &tenths, words.times));
    }
    all(vec![fold(words.windows, all(windows)), fold(words.modifiers, all(modifiers))])
}

/// Every finding: what is asked, and how often people with each cause would say so.
fn findings(language: &'static Language, cited: &mut Cited) -> Html {
    let words = &language.words.how_it_decides;
    let mut folds = vec![tag("p", "", text(words.findings_lead))];
    for id in FeatureId::all() {
        let (feature, said) = (id.get(), &language.features[id.index()]);
        let asked = text(language.questions[feature.question.index()].text);
        let mut body = vec![cited.sourced(asked, feature.sources, feature.estimate)];
        for (value, phrase) in feature.values.iter().zip(said.values) {
            let weight = ((value.weight * 100.0 + 0.5) as u32).to_string();
            body.push(tag("h3", "", text(phrase)));
            body.push(condition(language, &value.when));
            body.push(tag("p", "small", owned(fill(words.weight, &[("number", &weight)]))));
            body.push(shares(language, value.likelihood, 10));
        }
        folds.push(fold(said.missing, all(body)));
    }
    all(folds)
}

/// The causes that are scored, by how many of 100. A table holds so many parts of one of 100.
fn shares(language: &'static Language, table: &[u16], parts: u16) -> Html {
    let scored = CauseId::all().filter(|cause| cause.get().group != Group::Explained);
    let of_100: Vec<_> = scored.map(|cause| (cause, u32::from((table[cause.index()] + parts / 2) / parts))).collect();
    by_number(language, &of_100, language.words.how_it_decides.in_100)
}
