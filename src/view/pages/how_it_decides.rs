//! Every rule and every number behind a result, drawn from the tables that the check itself runs on.

use crate::domain::content::{CAUSES, CONTENT_REVIEWED, RANKING};
use crate::domain::language::Language;
use crate::domain::model::{FeatureId, Group, Level, Rule, RuleId};
use crate::view::levels::directions;
use crate::view::parts::article::{Article, Block, article};
use crate::view::parts::cited::Cited;
use crate::view::parts::condition::{MOST, NONE, by_number, condition};
use crate::view::parts::fold::fold;
use crate::view::parts::page_head::page_head;
use crate::view::parts::section::paragraphs;
use crate::view::route::Route;
use crate::view::state::Here;
use crate::view::tag::{all, put};
use crate::view::text::{numbered, owned, text};
use yew::prelude::*;

/// How it decides.
pub fn how_it_decides(here: &Here) -> Html {
    let language = here.language;
    let words = &language.words.how_it_decides;
    let mut cited = Cited::new(language, &[]);
    let mut blocks = Vec::new();
    // The long lists open under their headings.
    let mut block = |id, heading, body| {
        blocks.push(Some(Block { folded: id != "signs" && id != "order", ..Block::new(id, heading, body) }));
    };
    block("signs", words.signs_heading, paragraphs(words.signs));
    for level in Level::ALL.into_iter().rev() {
        block(level.id(), language.words.urgency.steps[level as usize], rules(here, &mut cited, level));
    }
    block("order", words.order_heading, order(language));
    block("start", words.start_heading, start(language));
    block("findings", words.findings_heading, findings(language, &mut cited));
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
            let mut body = Vec::new();
            cited.sourced(&mut body, text(words.why), rule.sources, rule.estimate);
            put(&mut body, "p", owned(directions(here.language, here.region, (level, rule.place)).join(" ")));
            condition(&mut body, here.language, &rule.when);
            suspects(&mut body, here.language, rule);
            folds.push(fold(words.title, all(body)));
        }
    }
    all(folds)
}

/// What a rule puts first, and what sets it back.
fn suspects(said: &mut Vec<Html>, language: &'static Language, rule: &Rule) {
    let words = &language.words.how_it_decides;
    let names: Vec<&str> = rule.suspects.iter().map(|cause| language.causes[cause.index()].name).collect();
    if !names.is_empty() {
        put(said, "p", owned(format!("{}{}", words.suspects, names.join(language.words.question.between))));
    }
    if let Some(sign) = rule.unless {
        put(said, "p", text(words.set_back));
        condition(said, language, &sign.get().when);
    }
}

/// How possible reasons are put in order, and the limits of that.
fn order(language: &'static Language) -> Html {
    let words = &language.words.how_it_decides;
    let (mut withheld, mut early) = (Vec::new(), Vec::new());
    condition(&mut withheld, language, &RANKING.withheld);
    condition(&mut early, language, &RANKING.too_early);
    put(&mut early, "p", text(words.too_early_then));
    all(vec![paragraphs(words.order), fold(words.withheld, all(withheld)), fold(words.too_early, all(early))])
}

/// How common each cause is beforehand, and what moves that.
fn start(language: &'static Language) -> Html {
    let words = &language.words.how_it_decides;
    let (mut windows, mut modifiers) = (Vec::new(), Vec::new());
    put(&mut windows, "p", text(words.windows_lead));
    for window in RANKING.windows {
        condition(&mut windows, language, &window.when);
        // The last one has no condition.
        if window.when.count == [0; 4] {
            put(&mut windows, "p", text(language.words.choices.not_sure));
        }
        shares(&mut windows, language, window.priors.iter().map(|share| (share + 50) / 100));
    }
    put(&mut modifiers, "p", text(words.modifiers_lead));
    for modifier in RANKING.modifiers {
        condition(&mut modifiers, language, &modifier.when);
        let mut tenths = [NONE; CAUSES.len()];
        for (cause, factor) in modifier.factors {
            tenths[cause.index()] = ((factor * 10.0 + 0.5) as u32).min(MOST);
        }
        by_number(&mut modifiers, language, &tenths, words.times);
    }
    all(vec![fold(words.windows, all(windows)), fold(words.modifiers, all(modifiers))])
}

/// Every finding: what is asked, and how often people with each cause would say so.
fn findings(language: &'static Language, cited: &mut Cited) -> Html {
    let words = &language.words.how_it_decides;
    let mut folds = Vec::new();
    put(&mut folds, "p", text(words.findings_lead));
    for id in FeatureId::all() {
        let (feature, said) = (id.get(), &language.features[id.index()]);
        let asked = text(language.questions[feature.question.index()].text);
        let mut body = Vec::new();
        cited.sourced(&mut body, asked, feature.sources, feature.estimate);
        for (value, phrase) in feature.values.iter().zip(said.values) {
            let weight = (value.weight * 100.0 + 0.5) as u32;
            put(&mut body, "h3", text(phrase));
            condition(&mut body, language, &value.when);
            put(&mut body, "p", numbered(words.weight, weight));
            shares(&mut body, language, value.likelihood.iter().map(|share| u16::from(*share).div_ceil(2)));
        }
        folds.push(fold(said.missing, all(body)));
    }
    all(folds)
}

/// The causes that are scored, by how many of 100.
fn shares(said: &mut Vec<Html>, language: &'static Language, table: impl Iterator<Item = u16>) {
    let mut of_100 = [NONE; CAUSES.len()];
    for ((number, share), cause) in of_100.iter_mut().zip(table).zip(&CAUSES) {
        if cause.group != Group::Explained {
            *number = u32::from(share);
        }
    }
    by_number(said, language, &of_100, language.words.how_it_decides.in_100);
}
