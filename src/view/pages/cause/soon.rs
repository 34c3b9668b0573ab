//! How soon, for a cause that cannot wait. It stands first on its page, with the number to call.

use crate::domain::language::Statements;
use crate::view::parts::call::call;
use crate::view::parts::cited::Cited;
use crate::view::parts::icon::{self, IconName};
use crate::view::state::Here;
use crate::view::text::text;
use yew::prelude::*;

/// The block that comes before everything else.
pub fn soon(here: &Here, cited: &Cited, statements: Statements) -> Html {
    html! {
        <section class="danger" id="soon" tabindex="-1" aria-labelledby="soon-heading">
            <h2 id="soon-heading">{ icon::svg(IconName::Alarm) }{ text(here.language.words.cause.soon) }</h2>
            <div class="danger__body">
                { cited.list(statements) }
                { call(here.language, here.region) }
            </div>
        </section>
    }
}
