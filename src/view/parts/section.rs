//! What stands under the headings of a page to read.

use crate::domain::language::Texts;
use crate::view::tag::{all, put, tag, with};
use crate::view::text::text;
use yew::prelude::*;

/// A section: it hangs on the thread, and a link on the page can lead to it.
pub fn section(id: &'static str, heading: &'static str, body: Html) -> Html {
    let names = &["class", "id", "tabindex"];
    with("section", names, &["stack stack--tight", id, "-1"], all(vec![tag("h2", "", text(heading)), body]))
}

/// Plain paragraphs.
pub fn paragraphs(texts: Texts) -> Html {
    each("p", texts)
}

/// A plain list, as of questions for the surgeon.
pub fn list(texts: Texts) -> Html {
    tag("ul", "", each("li", texts))
}

fn each(name: &'static str, texts: Texts) -> Html {
    let mut said = Vec::new();
    for words in texts {
        put(&mut said, name, text(words));
    }
    all(said)
}
