//! Small line drawings that stand beside words, never in their place: a screen reader passes over them.

use crate::view::tag::{all, with};
use yew::prelude::Html;

/// What an icon shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconName {
    /// The way on.
    Arrow,
    /// The way back.
    Back,
    /// A telephone.
    Phone,
    /// Danger: an octagon with its mark.
    Alarm,
    /// Today.
    Clock,
    /// Within two weeks.
    Calendar,
    /// A talk with a doctor.
    Speech,
    /// At home.
    House,
    /// Why something is asked.
    Why,
    /// Erase.
    Erase,
    /// Print.
    Print,
    /// This device.
    Device,
    /// A tick.
    Tick,
    /// It fits: a solid disc with a plus.
    Plus,
    /// It speaks against: a ring with a minus.
    Minus,
    /// Not known: a broken ring with a question mark.
    Unknown,
    /// Two sheets: copy.
    Copy,
}

/// An icon, as large as the text beside it asks for.
pub fn svg(name: IconName) -> Html {
    let (class, paths) = drawing(name);
    let mut strokes = Vec::new();
    for path in paths {
        strokes.push(with("path", &["d"], &[*path], Html::default()));
    }
    let names = &["class", "viewBox", "aria-hidden", "focusable"];
    with("svg", names, &[class, "0 0 24 24", "true", "false"], all(strokes))
}

/// The class and the strokes of an icon. One that points turns round where text runs from the right.
fn drawing(name: IconName) -> (&'static str, &'static [&'static str]) {
    match name {
        IconName::Arrow => ("icon icon--turns", &["M5 12h14m-6-6 6 6-6 6"]),
        IconName::Back => ("icon icon--turns", &["M19 12H5m6-6-6 6 6 6"]),
        IconName::Phone => {
            ("icon", &["M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"])
        }
        IconName::Alarm => ("icon", &["M8.5 2.5h7l6 6v7l-6 6h-7l-6-6v-7zM12 7v6M12 16.8v.1"]),
        IconName::Clock => ("icon", &["M12 2.5a9.5 9.5 0 1 1-.1 0zM12 6.5V12l4 2.5"]),
        IconName::Calendar => (
            "icon",
            &[
                "M3 6q0-1.5 1.5-1.5h15Q21 4.5 21 6v13.5q0 1.5-1.5 1.5h-15Q3 21 3 19.5zM3 9.5h18M8 2.5v4M16 2.5v4M7 13.5h2M11 13.5h2M15 13.5h2M7 17h2M11 17h2",
            ],
        ),
        IconName::Speech => {
            ("icon", &["M3 5.5Q3 4 4.5 4h15Q21 4 21 5.5v9q0 1.5-1.5 1.5H12l-5 5v-5H4.5Q3 16 3 14.5zM8 10h8"])
        }
        IconName::House => ("icon", &["M3 11.5L12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-5h4v5"]),
        IconName::Why => {
            ("icon", &["M12 3a9 9 0 1 1-.1 0zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.9M12 17v.1"])
        }
        IconName::Erase => ("icon", &["M9 20h11M4.5 15.5l9-10q1.5-1.5 3 0l3 3q1.5 1.5 0 3L12 20H8zM9 10.5l6 6"]),
        IconName::Print => ("icon", &["M7 9V3h10v6M7 17H4v-6q0-2 2-2h12q2 0 2 2v6h-3M7 14h10v7H7z"]),
        IconName::Device => ("icon", &["M8 3h8q2 0 2 2v14q0 2-2 2H8q-2 0-2-2V5q0-2 2-2zM10 12l1.8 1.8L15 10.5"]),
        IconName::Tick => ("icon", &["M5 12.5l4.5 4.5L19 7"]),
        IconName::Plus => ("icon icon--solid", &["M12 1a11 11 0 1 1-.1 0zM11 6.5V11H6.5v2H11v4.5h2V13h4.5v-2H13V6.5z"]),
        IconName::Minus => ("icon", &["M12 2a10 10 0 1 1-.1 0zM7.5 12h9"]),
        IconName::Unknown => (
            "icon icon--broken",
            &["M12 2a10 10 0 1 1-.1 0z", "M9.7 9.7a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1.1.8-1.1 1.7M12 16.6v.1"],
        ),
        IconName::Copy => ("icon", &["M9 8h9q2 0 2 2v9q0 2-2 2H9q-2 0-2-2v-9q0-2 2-2zM4 15V5q0-2 2-2h9"]),
    }
}
