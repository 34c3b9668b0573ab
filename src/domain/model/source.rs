//! Where statements come from, and the numbers to call.

use super::super::content::CITED;
use super::SourceId;
use std::ops::Deref;

/// The sources of a statement or a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cites {
    /// Where they begin among all that is cited.
    pub from: u16,
    /// How many there are.
    pub count: u8,
}

impl Deref for Cites {
    type Target = [SourceId];

    fn deref(&self) -> &'static [SourceId] {
        let from = usize::from(self.from);
        &CITED[from..from + usize::from(self.count)]
    }
}

/// A cited source.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Id, as in the content.
    #[cfg(not(target_arch = "wasm32"))]
    pub id: &'static str,
    /// Short citation.
    pub title: &'static str,
    /// Year, empty when unknown.
    pub year: &'static str,
    /// Address, empty when none.
    pub url: &'static str,
    /// Whether the authors recall it and have not read it again.
    pub recalled: bool,
}

/// The numbers of a country.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// Id; also the choice of the question `country`.
    pub id: &'static str,
    /// Emergency numbers.
    pub emergency: &'static [&'static str],
    /// Line for advice that is not an emergency.
    pub advice: Option<&'static str>,
    /// Lines for a mental-health crisis.
    pub crisis: &'static [&'static str],
}
