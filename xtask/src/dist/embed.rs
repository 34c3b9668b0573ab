//! The script that a clinic puts on its own page: the titles of the frame are written into it from the content, and in a
//! release it lies beside the page under its own name, which always stands for the newest, and under one made of its
//! content, for pages that hold it to a hash.

use super::{DIGITS, worker};
use crate::{
    failure::{Failure, Outcome},
    project,
};
use afterdisc::domain::content::LANGUAGES;
use serde_json::{Map, Value};
use std::path::Path;

/// Its name.
pub const NAME: &str = "embed.js";
/// The folder of versions that are held to a hash. What it says to the check, and the check to it, is version 1.
pub const PINNED: &str = "v1";
/// Where the titles go.
const MARKER: &str = "TITLES";

/// The script of `root` with its titles, into `folder`.
pub fn put(root: &Path, folder: &Path) -> Outcome {
    project::write(&folder.join(NAME), titled(&project::read_text(&root.join(NAME))?)?)
}

/// Puts the finished script under the name that is made of its content, too.
pub fn pin(folder: &Path) -> Outcome {
    let script = project::read(&folder.join(NAME))?;
    let hash: String = worker::digest(&script).iter().map(|byte| format!("{byte:02x}")).collect();
    project::write(&folder.join(PINNED).join(format!("embed-{}.js", &hash[..DIGITS])), script)
}

/// Whether a file of the build is for the pages of clinics, and no part of the check itself.
pub fn is_theirs(name: &str) -> bool {
    name == NAME || name.split('/').next() == Some(PINNED)
}

fn titled(script: &str) -> Result<String, Failure> {
    if script.matches(MARKER).count() != 1 {
        return Err(format!("{NAME} must hold `{MARKER}` exactly once: the titles of the frame go there").into());
    }
    let titles: Map<String, Value> =
        LANGUAGES.iter().map(|language| (language.tag.to_owned(), language.words.start.title.into())).collect();
    Ok(script.replace(MARKER, &Value::Object(titles).to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::env;

    #[test]
    fn every_language_has_a_title() -> Outcome {
        let script = titled("const titles = TITLES;")?;
        for language in LANGUAGES.iter() {
            assert!(script.contains(&format!("\"{}\":", language.tag)), "{script}");
        }
        assert!(titled("").is_err() && titled("TITLES TITLES").is_err());
        Ok(())
    }

    #[test]
    fn a_pinned_script_has_a_name_of_its_own_for_each_content() -> Outcome {
        let folder = env::temp_dir().join(format!("afterdisc-embed-{}", std::process::id()));
        for content in ["one", "two"] {
            project::write(&folder.join(NAME), content)?;
            pin(&folder)?;
        }
        let names = project::files(&folder.join(PINNED))?;
        assert_eq!(names.len(), 2, "{names:?}");
        project::remove(&folder)?;
        assert!(is_theirs("embed.js") && is_theirs("v1/embed-0123456789abcdef.js"));
        assert!(!is_theirs("frame.js") && !is_theirs("icons/embed.js"));
        Ok(())
    }
}
