//! How soon, for a cause that cannot wait. It stands first on its page, with the number to call.

use crate::view::parts::call::Call;
use crate::view::parts::icon::{Icon, IconName};
use crate::view::parts::statements::{Shown, StatementList};
use crate::view::state::{use_language, use_region};
use crate::view::text::text;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    pub statements: Shown,
}

/// The block that comes before everything else.
#[component]
pub fn Soon(props: &Props) -> Html {
    let (words, region) = (&use_language().words.cause, use_region());
    html! {
        <section class="danger" id="soon" tabindex="-1" aria-labelledby="soon-heading">
            <h2 id="soon-heading"><Icon name={IconName::Alarm} />{ text(words.soon) }</h2>
            <div class="danger__body">
                <StatementList statements={props.statements} />
                <Call {region} />
            </div>
        </section>
    }
}
