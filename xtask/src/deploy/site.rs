//! A folder that is ready to be served.

use crate::{build, compress, failure::Outcome, project};
use std::path::Path;

/// What pays to be compressed. Pictures of dots are compressed already.
const TEXT: &[&str] = &["css", "html", "js", "svg", "wasm", "webmanifest"];

/// Puts a release into `folder`, with the files for servers that read theirs there. What an earlier release left
/// stays: a page that was opened before may still ask for it, and its names are never given twice.
pub fn put(folder: &Path, files: &[(&str, String)]) -> Outcome {
    let dist = build::up_to_date()?;
    let mut all = project::files(&dist)?;
    all.sort_by_key(|file| turn(file));
    for file in &all {
        let name = file.strip_prefix(&dist).unwrap_or(file);
        let (contents, to) = (project::read(file)?, folder.join(name));
        if ending(file).is_some_and(|ending| TEXT.contains(&ending)) {
            let beside = |more: &str| folder.join(format!("{}.{more}", name.display()));
            project::write(&beside("br"), compress::brotli(&contents)?)?;
            project::write(&beside("gz"), compress::gzip(&contents)?)?;
        }
        project::write(&to, contents)?;
    }
    for (name, text) in files.iter().filter(|(name, _)| [".htaccess", "_headers"].contains(name)) {
        project::write(&folder.join(name), text)?;
    }
    println!("{} files of dist/ are in {}", all.len(), folder.display());
    Ok(())
}

/// When a file has its turn: those that others name come before those that name them.
fn turn(file: &Path) -> usize {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    ["index.html", "sw.js"].iter().position(|last| *last == name).map_or(0, |at| at + 1)
}

fn ending(file: &Path) -> Option<&str> {
    file.extension()?.to_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_and_its_worker_come_last() {
        let mut names = ["sw.js", "index.html", "app.wasm"].map(Path::new);
        names.sort_by_key(|name| turn(name));
        assert_eq!(names, ["app.wasm", "index.html", "sw.js"].map(Path::new));
    }

    #[test]
    fn only_what_gets_smaller_is_compressed() -> Outcome {
        assert!(ending(Path::new("icons/192.png")).is_some_and(|ending| !TEXT.contains(&ending)));
        let words = "the same words ".repeat(100);
        assert!(compress::gzip(words.as_bytes())?.len() < 100);
        Ok(())
    }
}
