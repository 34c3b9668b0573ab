//! Ten rows of ten people. Filled, half filled or in outline: never by colour alone.

use crate::view::tag::{all, element, fixed, holds, made, with};
use yew::prelude::Html;

/// How a person is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Solid.
    Solid,
    /// Half filled.
    Half,
    /// In outline.
    Outline,
}

impl Fill {
    /// The ways to draw so many groups, the first one solid. A single group leaves the others in outline.
    #[must_use]
    pub const fn of(groups: usize) -> &'static [Self] {
        match groups {
            0..=1 => &[Self::Solid],
            2 => &[Self::Solid, Self::Outline],
            _ => &[Self::Solid, Self::Half, Self::Outline],
        }
    }

    const fn pattern(self) -> (&'static str, &'static str) {
        match self {
            Self::Solid => ("people-solid", "url(#people-solid)"),
            Self::Half => ("people-half", "url(#people-half)"),
            Self::Outline => ("people-outline", "url(#people-outline)"),
        }
    }
}

const SHAPE: &str = "M9 2a3.4 3.4 0 1 1-.1 0zM3.5 20v-6.5a5.5 5.5 0 0 1 11 0V20z";
const LEFT_HALF: &str = "M9 2v7A3.4 3.4 0 0 1 9 2zM9 8v12H3.5v-6.5A5.5 5.5 0 0 1 9 8z";

fn figure(fill: Fill) -> Html {
    match fill {
        Fill::Solid => filled(SHAPE),
        Fill::Half => all(vec![outlined("var(--array-ink)"), filled(LEFT_HALF)]),
        Fill::Outline => outlined("var(--array-faint)"),
    }
}

fn filled(shape: &'static str) -> Html {
    with("path", &["d", "fill", "stroke"], &[shape, "var(--array-ink)", "none"], Html::default())
}

fn outlined(ink: &'static str) -> Html {
    with("path", &["d", "fill", "stroke", "stroke-width"], &[SHAPE, "none", ink, "1.4"], Html::default())
}

/// One person, for the key.
pub fn person(fill: Fill) -> Html {
    drawing("person", "0 0 18 22", figure(fill))
}

/// A drawing that a screen reader passes over.
fn drawing(class: &'static str, view_box: &'static str, body: Html) -> Html {
    with("svg", &["class", "viewBox", "aria-hidden"], &[class, view_box, "true"], body)
}

/// The hundred: how many are drawn in which way; who is left over is drawn in outline.
/// Its key says in words what it shows, so a screen reader passes over it.
pub fn people_array(groups: &[(u8, Fill)]) -> Html {
    let mut from = 0;
    let mut areas: Vec<(Fill, String)> = Vec::new();
    for (count, fill) in groups {
        let to = (from + u32::from(*count)).min(100);
        areas.push((*fill, area(from, to)));
        from = to;
    }
    areas.push((Fill::Outline, area(from, 100)));
    let mut patterns = Vec::new();
    for fill in [Fill::Solid, Fill::Half, Fill::Outline] {
        let names = &["id", "width", "height", "patternUnits"];
        patterns.push(with("pattern", names, &[fill.pattern().0, "18", "22", "userSpaceOnUse"], figure(fill)));
    }
    let mut parts = vec![holds("defs", "", patterns)];
    for (fill, area) in areas {
        parts.push(element("path", &["fill", "d"], vec![fixed(fill.pattern().1), made(area)], Html::default()));
    }
    drawing("art", "0 0 180 220", all(parts))
}

/// The outline of the people from one to another, row by row.
fn area(from: u32, to: u32) -> String {
    let mut path = String::new();
    let mut at = from;
    while at < to {
        let row = at / 10;
        // Whole rows together, parts of a row on their own.
        let whole = at.is_multiple_of(10) && to - at >= 10;
        let (wide, high) = if whole { (10, (to - at) / 10) } else { ((to - at).min(10 - at % 10), 1) };
        let (x, y) = (at % 10 * 18, row * 22);
        path.push_str(&format!("M{x} {y}h{w}v{h}h-{w}z", w = wide * 18, h = high * 22));
        at += wide * high;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::area;

    #[test]
    fn areas_follow_the_rows() {
        assert_eq!(area(0, 59), "M0 0h180v110h-180zM0 110h162v22h-162z");
        assert_eq!(area(59, 100), "M162 110h18v22h-18zM0 132h180v88h-180z");
        assert_eq!(area(3, 5), "M54 0h36v22h-36z");
        assert_eq!(area(7, 7), "");
    }
}
