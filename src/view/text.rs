//! Content text on its way to the page.

use crate::domain::language::Language;
use yew::prelude::*;
use yew::virtual_dom::VText;

/// A piece of content as a text node. Unlike `{words}` in `html!` it copies nothing.
pub fn text(words: &'static str) -> Html {
    VText::new(AttrValue::Static(words)).into()
}

/// Words made while the page is drawn, as a text node.
pub fn owned(words: String) -> Html {
    VText::new(words).into()
}

/// Fills the `{placeholders}` of a piece of content. One that is not given a value stays as it is.
#[must_use]
pub fn fill(template: &'static str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let given = after.split_once('}').and_then(|(name, after)| {
            let value = values.iter().find(|(known, _)| *known == name)?.1;
            Some((value, after))
        });
        match given {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// Words of somebody else, whichever way they run: they turn nothing around them.
#[must_use]
pub fn isolated(words: &str) -> String {
    ["\u{2068}", words, "\u{2069}"].concat()
}

/// Fills in one number.
pub fn numbered(template: &'static str, number: u32) -> Html {
    owned(fill(template, &[("number", &number.to_string())]))
}

/// A day such as `2026-11-21` in words. What is not such a day stays as it is.
#[must_use]
pub fn date(day: &str, language: &'static Language) -> String {
    let words = &language.words.library;
    let mut parts = day.split('-');
    let (year, month, day_of_month) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|month| words.months.get(month.parse::<usize>().ok()?.checked_sub(1)?));
    match (year, month, day_of_month) {
        (Some(year), Some(month), Some(day)) => {
            fill(words.date, &[("day", day.trim_start_matches('0')), ("month", month), ("year", year)])
        }
        _ => day.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{date, fill};
    use crate::domain::language::Language;

    #[test]
    fn a_day_is_said_in_words() {
        let english = Language::with_tag("en");
        assert_eq!(date("2026-11-01", english), "1 November 2026");
        assert_eq!(date("soon", english), "soon");
        assert_eq!(date("2026-13-01", english), "2026-13-01");
    }

    #[test]
    fn values_take_the_place_of_their_names() {
        assert_eq!(fill("Call {number} now. {number}!", &[("number", "999")]), "Call 999 now. 999!");
        assert_eq!(fill("{a}{b}", &[("b", "2"), ("a", "{b}")]), "{b}2");
    }

    #[test]
    fn what_has_no_value_stays() {
        assert_eq!(fill("{x} and {", &[("number", "999")]), "{x} and {");
    }
}
