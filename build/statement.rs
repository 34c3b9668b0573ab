//! A statement as it is written: words, then its sources in square brackets.

/// A statement taken apart.
#[derive(Default)]
pub struct Statement<'a> {
    pub text: &'a str,
    pub sources: Vec<&'a str>,
    pub estimate: bool,
}

/// Takes a statement apart. Without brackets at its end it has no sources.
pub fn parse(raw: &str) -> Statement<'_> {
    let raw = raw.trim();
    let Some((text, list)) = raw.strip_suffix(']').and_then(|raw| raw.rsplit_once('[')) else {
        return Statement { text: raw, ..Statement::default() };
    };
    let named = || list.split(',').map(str::trim).filter(|id| !id.is_empty());
    Statement {
        text: text.trim_end(),
        sources: named().filter(|id| *id != ESTIMATE).collect(),
        estimate: named().any(|id| id == ESTIMATE),
    }
}

/// What stands among the sources when a statement rests on the judgement of the authors.
pub const ESTIMATE: &str = "estimate";

/// The sources of a list, without the mark of an estimate.
pub fn cited(sources: &[String]) -> impl Iterator<Item = &str> {
    sources.iter().map(String::as_str).filter(|id| *id != ESTIMATE)
}

/// Whether a list says that its authors estimated.
pub fn is_estimate(sources: &[String]) -> bool {
    sources.iter().any(|id| id == ESTIMATE)
}
