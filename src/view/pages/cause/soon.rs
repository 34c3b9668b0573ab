//! How soon, for a cause that cannot wait. It stands first on its page, with the number to call.

use crate::domain::language::Statements;
use crate::view::parts::call::call;
use crate::view::parts::cited::Cited;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::Here;
use crate::view::tag::{all, holds, with};
use crate::view::text::text;
use yew::prelude::*;

/// The block that comes before everything else.
pub fn soon(here: &Here, cited: &Cited, statements: Statements) -> Html {
    let heading = all(vec![icon::svg(IconName::Alarm), text(here.language.words.cause.soon)]);
    let body = vec![cited.list(statements), call(here.language, here.region)];
    let parts = vec![with("h2", &["id"], &["soon-heading"], heading), holds("div", "danger__body", body)];
    let names = &["class", "id", "tabindex", "aria-labelledby"];
    with("section", names, &["danger", "soon", "-1", "soon-heading"], all(parts))
}
