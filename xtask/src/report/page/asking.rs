//! What asking less costs, and what the choice of questions is worth.

use super::{percent, table};
use crate::report::{asking::Asking, readings::Reading};

pub fn section(readings: &[Reading], all: &[Vec<Asking>]) -> String {
    let rows: Vec<Vec<String>> =
        readings.iter().zip(all).flat_map(|(reading, ways)| ways.iter().map(|one| row(reading, one))).collect();
    format!(
        "<h2>Asking less</h2><p>All safety questions come first, in a fixed order, in each of these ways. After them the check asks the page that \
         is expected to tell most, and stops when no page can raise the urgency or is expected to move the order of reasons by much. The \
         third way asks as many pages and takes them as they come: what lies between it and the second is what choosing is worth. \
         What a story leaves open counts as “not sure”, in a story more often than in life.</p>{}",
        table(
            "Screens to the result and questions on them; what comes of them",
            &[
                "stories",
                "asked",
                "screens, median",
                "screens, most",
                "questions, median",
                "urgency accepted",
                "first cause accepted",
                "true cause in three"
            ],
            &rows
        )
    )
}

fn row(reading: &Reading, one: &Asking) -> Vec<String> {
    let mut row = vec![reading.name.to_owned(), one.way.name.to_owned()];
    row.extend([one.screens.0.to_string(), one.screens.1.to_string(), one.questions.to_string()]);
    row.extend([one.ok, one.top1, one.top3].map(|rate| percent(rate.share())));
    row
}
