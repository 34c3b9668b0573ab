//! How soon, for a cause that cannot wait. It stands first on its page, with the number to call.

use crate::domain::language::{Language, Statements};
use crate::domain::model::RegionId;
use crate::view::parts::call::call;
use crate::view::parts::icon::{self, IconName};
use crate::view::parts::statements::StatementList;
use crate::view::text::text;
use yew::prelude::*;

/// The block that comes before everything else.
pub fn soon(language: &'static Language, region: Option<RegionId>, statements: Statements) -> Html {
    html! {
        <section class="danger" id="soon" tabindex="-1" aria-labelledby="soon-heading">
            <h2 id="soon-heading">{ icon::svg(IconName::Alarm) }{ text(language.words.cause.soon) }</h2>
            <div class="danger__body">
                <StatementList {statements} />
                { call(language, region) }
            </div>
        </section>
    }
}
