//! A model ten times as large, to see how the cost grows: a copy of the project in which everything that an assessment
//! walks through is there ten times, compiled by the same compiler and checked by the same checks.
//!
//! A copy of a question, sign, rule, cause, finding or modifier has a number after its id and refers to copies of the same
//! number. Each finding has a likelihood for each of all causes, and each window a prior. Spans of time, sources, tests and
//! treatments stay as they are, and so do the limits on how much is shown.

mod copies;

use crate::{failure::Failure, project, twice};
use copies::Copies;
use serde_json::Value;
use std::path::Path;

/// How many of each there are, with the one that is there already.
const TIMES: usize = 10;

/// What the same steps cost in the large model, as measured in the same way.
pub fn figures() -> Result<Value, Failure> {
    let root = project::root()?;
    let copy = root.join("target/tenfold");
    eprintln!("compiling a model {TIMES} times as large in {} (minutes)", copy.display());
    project::remove(&copy.join("src/content"))?;
    twice::copy_sources(&root, &copy)?;
    grow(&root, &copy)?;
    super::measure(&copy, &root.join("target/tenfold-build"))
}

/// Writes the content and the answers of the large model.
fn grow(root: &Path, copy: &Path) -> Result<(), Failure> {
    let content = root.join("src/content");
    let copies = Copies::of(&content, TIMES)?;
    let inside = |path: &Path| path.strip_prefix(&content).unwrap_or(path).to_string_lossy().replace('\\', "/");
    for file in project::files(&content)?.iter().filter(|file| file.extension().is_some_and(|end| end == "toml")) {
        for (name, text) in copies.file(&inside(file), &project::read_text(file)?)? {
            project::write(&copy.join("src/content").join(name), text)?;
        }
    }
    for name in ["open.json", "open-second.json"] {
        let name = format!("tests/vignettes/{name}");
        project::write(&copy.join(&name), copies.answers(&project::read_text(&root.join(&name))?)?)?;
    }
    Ok(())
}
