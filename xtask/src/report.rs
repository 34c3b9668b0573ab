//! `report`: how good the engine is, measured, with what is not known about it.
//!
//! Rates on vignettes with their intervals; how anxious the rules are with ordinary users; how far the order of causes hangs on
//! numbers that are estimates; what the words for likelihood mean; and what others have published.

mod accuracy;
mod asking;
mod background;
mod calibration;
mod comparators;
mod draw;
mod json;
mod levels;
mod order;
mod page;
mod patients;
mod random;
mod rate;
mod readings;
mod say;
mod scoring;
mod shake;
mod tables;

use crate::{
    failure::{Failure, Outcome},
    project,
};
use background::Background;
use levels::Span;

/// Everything that is measured.
struct Measured {
    readings: Vec<readings::Reading>,
    spans: Vec<Span>,
    shaken: Vec<shake::Reading>,
    calibration: calibration::Calibration,
    /// Each way of asking, on each reading.
    asking: Vec<Vec<asking::Asking>>,
}

fn measure() -> Result<Measured, Failure> {
    let readings = readings::read()?;
    let spans = levels::simulate(&Background::read()?, levels::PEOPLE)?;
    let cases: Vec<_> = readings.iter().map(|reading| reading.cases.as_slice()).collect();
    let shaken = shake::shake(&cases);
    let calibration = calibration::calibrate(spans.iter().flat_map(|span| &span.people));
    Ok(Measured { readings, spans, shaken, calibration, asking: asking::compare()? })
}

/// Measures, writes the report to `target/report` and the figures to `src/content/accuracy.toml`.
pub fn run(args: &[String]) -> Outcome {
    if let Some(unknown) = args.first() {
        return Err(Failure::usage(format!("`report` takes no argument, but got `{unknown}`")));
    }
    let measured = measure()?;
    let scales = levels::scales()?;
    let root = project::root()?;
    let folder = root.join("target/report");
    let html = page::page(&measured, &scales, &comparators::read()?);
    project::write(&folder.join("index.html"), html)?;
    project::write(&folder.join("report.json"), format!("{:#}\n", json::report(&measured, &scales)))?;
    project::write(&root.join(accuracy::FILE), accuracy::text(&measured))?;
    levels::print(&measured.spans);
    println!("wrote {} and {}", folder.join("index.html").display(), accuracy::FILE);
    Ok(())
}

/// What continuous integration holds: no more ordinary users sent to hospital than before, and the published figures true.
pub fn gate() -> Outcome {
    let measured = measure()?;
    levels::print(&measured.spans);
    levels::check(&measured.spans)?;
    accuracy::check(&measured)
}
