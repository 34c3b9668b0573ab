//! The form as it stands, and the one door through which it changes.

use crate::domain::clinics::settings::{Field, Settings, Wrong};
use crate::domain::clinics::words;
use std::rc::Rc;
use yew::prelude::*;

/// What can be pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The element with its script.
    Element,
    /// A frame.
    Iframe,
    /// A frame in WordPress.
    WordPress,
    /// A frame in Drupal.
    Drupal,
    /// A link.
    Link,
}

/// A change.
#[derive(Clone, Debug)]
pub enum Action {
    /// Text was entered.
    Entered(Field, String),
    /// The compact form was switched on or off.
    Compact,
    /// The sandbox was switched on or off.
    Sandbox,
    /// A field was left, or a choice was made: the preview may follow.
    Settled,
    /// Something else is to be pasted.
    Paste(Kind),
    /// The line holds the script to its hash, or takes the newest.
    Pinned,
    /// The preview is as wide as that of a computer, or as narrow as that of a phone.
    Wide(bool),
}

/// The form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What stands in the fields.
    pub settings: Settings,
    /// What the preview shows: it does not load anew at every key.
    pub settled: Settings,
    /// What is to be pasted.
    pub kind: Kind,
    /// Whether the line holds the script to its hash.
    pub pinned: bool,
    /// Whether the preview is wide.
    pub wide: bool,
}

impl Form {
    /// An empty form on a page with this address.
    #[must_use]
    pub fn new(address: &str) -> Self {
        let settings = Settings::new(address);
        Self { settled: settings.clone(), settings, kind: Kind::Element, pinned: true, wide: false }
    }

    /// Why the text of a field is left out. Not while somebody is still writing it, but for the colour.
    #[must_use]
    pub fn wrong(&self, field: Field) -> Option<Wrong> {
        let done = field == Field::Accent || self.settings.text(field) == self.settled.text(field);
        self.settings.wrong(field).filter(|_| done)
    }
}

impl Reducible for Form {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Entered(field, text) => next.settings = next.settings.with(field, &text),
            Action::Compact => next.settings.compact = !next.settings.compact,
            Action::Sandbox => next.settings.sandbox = !next.settings.sandbox,
            Action::Settled => next.settled = next.settings.clone(),
            Action::Paste(kind) => next.kind = kind,
            Action::Pinned => next.pinned = !next.pinned,
            Action::Wide(wide) => next.wide = wide,
        }
        Rc::new(next)
    }
}

/// What every part of the form is drawn from.
#[derive(Clone)]
pub struct Here {
    /// The place of the language among all.
    pub language: usize,
    /// Its words.
    pub words: &'static words::Builder,
    /// The form as it stands.
    pub form: Rc<Form>,
    /// The way to change it.
    pub send: Callback<Action>,
    /// The script of the element that never changes: its path and its hash. Empty where the build has made none.
    pub script: (AttrValue, AttrValue),
}
