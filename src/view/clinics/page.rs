//! The text of the page for clinics, and the place for the form. The build renders it; no program draws it anew.

use crate::domain::clinics::settings::Settings;
use crate::domain::clinics::{BUILDER, PAGE, language as place_of, paste, words};
use crate::domain::content::{CONTENT_REVIEW_BY, CONTENT_REVIEWED, CONTENT_VERSION};
use crate::domain::language::{Language, Texts};
use crate::domain::model::PictureId;
use crate::view::parts::article::{Block, thread};
use crate::view::parts::contents::contents;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::page_head::page_head;
use crate::view::parts::picture::picture;
use crate::view::parts::section::{list, paragraphs};
use crate::view::tag::{all, tag};
use crate::view::text::{date, fill, owned, text};
use yew::prelude::*;

/// An address that stands for one to be written: the name is kept free for examples.
const EXAMPLE: &str = "https://www.example.org/check/";

/// What the page is made for.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The language, by its tag.
    pub language: &'static str,
    /// The script of the element that never changes: its path and its hash.
    pub script: (AttrValue, AttrValue),
}

/// The page.
#[component]
pub fn Page(props: &Props) -> Html {
    let language = Language::with_tag(props.language);
    let words = &PAGE[place_of(language.tag)];
    html! {
        <>
            <a class="skip" href="#main">{ text(language.words.header.skip) }</a>
            <div class="head">
                <header class="bar">
                    <a class="brand" href="./">
                        { for PictureId::find("mark").map(|mark| picture(mark, "", false)) }
                        { text(language.words.header.brand) }
                    </a>
                    <a class="button button--quiet" href="./">{ text(words.to_check) }</a>
                </header>
            </div>
            <main id="main" tabindex="-1">
                { reading(language, words) }
                { form(language, words, &props.script) }
            </main>
            { foot(language, words) }
        </>
    }
}

/// The title of the document.
#[must_use]
pub fn title(language: &'static Language) -> String {
    fill(language.words.header.title, &[("page", PAGE[place_of(language.tag)].title)])
}

fn reading(language: &'static Language, words: &'static words::Page) -> Html {
    let mut blocks = sections(language, words);
    blocks.push(Block::new("form", words.builder_heading, Html::default()));
    let beside = contents(language, &blocks);
    blocks.pop();
    let way = html! { <p><a class="button" href="#form">{ text(words.to_builder) }</a></p> };
    html! {
        <div class="frame frame--side">
            { beside }
            <article class="stack stack--wide">
                { page_head(words.heading, words.lead, way) }
                { before(words) }
                { thread(blocks) }
            </article>
        </div>
    }
}

/// What must be settled first, before anything else is said.
fn before(words: &'static words::Page) -> Html {
    html! {
        <section class="first" aria-labelledby="before">
            <h2 id="before">{ text(words.before_heading) }</h2>
            { tag("p", "", text(words.before)) }
            { list(words.before_list) }
            { tag("p", "", text(words.before_until)) }
        </section>
    }
}

fn sections(language: &'static Language, words: &'static words::Page) -> Vec<Block> {
    let other = &language.words;
    let good = [
        ("./#/how-it-decides", other.how_it_decides.heading),
        ("./#/how-good-it-is", other.how_good_it_is.heading),
        ("./#/sources", other.library.sources_all),
    ];
    let good = good.map(|(href, name)| {
        html! { <p><a class="go" {href}>{ text(name) }{ icon::svg(IconName::Arrow) }</a></p> }
    });
    let gaps = all(vec![paragraphs(words.access), list(words.access_gaps), tag("p", "", text(words.access_note))]);
    let quote = tag("blockquote", "note", tag("p", "", text(words.sentence)));
    vec![
        Block::new("what", words.what_heading, paragraphs(words.what)),
        Block::new("data", words.data_heading, all(vec![tag("p", "", text(words.data_lead)), facts(words.data)])),
        Block::new("proof", words.proof_heading, list(words.proof)),
        Block::new("sentence", words.sentence_heading, all(vec![quote, tag("p", "", text(words.sentence_note))])),
        Block::new("access", words.access_heading, gaps),
        Block::new("good", words.good_heading, all(vec![paragraphs(words.good), all(good.into())])),
        Block::new("versions", words.versions_heading, all(vec![paragraphs(words.versions), version(language, words)])),
        Block::new(
            "host",
            words.host_heading,
            tag("ol", "", words.host.iter().map(|step| tag("li", "", code(step))).collect()),
        ),
        Block::new("contact", words.contact_heading, paragraphs(words.contact)),
    ]
}

fn version(language: &'static Language, words: &'static words::Page) -> Html {
    let values = &[
        ("program", env!("CARGO_PKG_VERSION")),
        ("version", CONTENT_VERSION),
        ("reviewed", &date(CONTENT_REVIEWED, language)),
        ("review-by", &date(CONTENT_REVIEW_BY, language)),
    ];
    tag("p", "", owned(fill(words.version, values)))
}

/// Facts, each with its name before the colon.
fn facts(texts: Texts) -> Html {
    let fact = |words: &&'static str| match words.split_once(": ") {
        None => tag("li", "", text(words)),
        Some((name, said)) => tag("li", "", all(vec![tag("b", "", owned(format!("{name}:"))), text(" "), text(said)])),
    };
    tag("ul", "plain ruled", texts.iter().map(fact).collect())
}

/// Words with names of commands and files between grave accents.
fn code(words: &'static str) -> Html {
    let mut parts = Vec::new();
    for (at, part) in words.split('`').enumerate() {
        parts.push(if at % 2 == 1 { tag("code", "", text(part)) } else { text(part) });
    }
    all(parts)
}

/// The place for the form. Until its program runs, a line to change by hand stands there.
fn form(language: &'static Language, words: &'static words::Page, script: &(AttrValue, AttrValue)) -> Html {
    let line = paste::iframe(&Settings::new(EXAMPLE), BUILDER[place_of(language.tag)].frame_title);
    html! {
        <section class="desk" id="form" tabindex="-1" aria-labelledby="form-heading">
            <div class="desk__in">
                <div class="stack">
                    <h2 id="form-heading">{ text(words.builder_heading) }</h2>
                    { tag("p", "lead", text(words.builder_lead)) }
                </div>
                <div id="builder" data-script={script.0.clone()} data-hash={script.1.clone()}>
                    { tag("p", "note", text(words.no_program)) }
                    { tag("pre", "copy__text", tag("code", "", owned(line))) }
                </div>
            </div>
        </section>
    }
}

fn foot(language: &'static Language, words: &'static words::Page) -> Html {
    let known = &language.words.footer;
    let links = [("./#/about", known.about), ("./#/privacy", known.privacy), ("./#/library", known.library)];
    html! {
        <footer class="foot">
            <div class="foot__in">
                <div class="stack stack--tight">
                    { tag("p", "", text(words.footer)) }
                    { tag("p", "", text(known.not_device)) }
                    <nav aria-label={known.links}>
                        <ul class="plain foot__links">
                            for (href, name) in links {
                                <li><a {href}>{ text(name) }</a></li>
                            }
                        </ul>
                    </nav>
                </div>
            </div>
        </footer>
    }
}
