//! What the two servers must allow: the one of the site, and the one of the check.

use super::snippet::snippet;
use super::state::{Here, Kind};
use crate::domain::clinics::paste::{ancestors, host_policy};
use crate::view::tag::{all, tag};
use crate::view::text::text;
use yew::prelude::*;

/// The settings of both. A link needs none.
pub fn servers(here: &Here) -> Html {
    let (words, settings, kind) = (here.words, &here.form.settings, here.form.kind);
    if kind == Kind::Link {
        return Html::default();
    }
    all(vec![
        tag("h3", "", text(words.servers_heading)),
        tag("p", "", text(words.host_policy)),
        snippet(words, "host-policy", words.host_policy_label, host_policy(settings, kind == Kind::Element)),
        tag("p", "", text(words.ancestors)),
        snippet(words, "ancestors", words.ancestors_label, ancestors(settings)),
    ])
}
