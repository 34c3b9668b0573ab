//! A folder that is ready to be served.

use crate::{build, compress, dist::WORKER, failure::Outcome, project};
use std::{fs, io::ErrorKind, path::Path};

/// What pays to be compressed. Pictures of dots are compressed already.
const TEXT: &[&str] = &["css", "html", "js", "svg", "wasm", "webmanifest"];

/// What a file has beside it in its compressed forms.
const BESIDE: [&str; 2] = ["br", "gz"];

/// Puts a release into `folder`, with the files for servers that read theirs there. What an earlier release left
/// stays: a page that was opened before may still ask for it, and its names are never given twice.
pub fn put(folder: &Path, files: &[(&str, String)]) -> Outcome {
    let dist = build::up_to_date()?;
    let mut all = project::files(&dist)?;
    all.sort_by_key(|file| turn(file));
    for file in &all {
        let name = file.strip_prefix(&dist).unwrap_or(file);
        let (contents, to) = (project::read(file)?, folder.join(name));
        let beside = BESIDE.map(|more| folder.join(format!("{}.{more}", name.display())));
        if is_compressed(name) {
            project::write(&beside[0], compress::brotli(&contents)?)?;
            project::write(&beside[1], compress::gzip(&contents)?)?;
        } else {
            // An earlier release may have left some, and servers would go on handing those out.
            for old in beside {
                remove(&old)?;
            }
        }
        project::write(&to, contents)?;
    }
    for (name, text) in files.iter().filter(|(name, _)| [".htaccess", "_headers"].contains(name)) {
        project::write(&folder.join(name), text)?;
    }
    println!("{} files of dist/ are in {}", all.len(), folder.display());
    Ok(())
}

/// Whether a file has its compressed forms beside it. The worker has none: to call a build back, another file is put in
/// its place, and servers would hand out the compressed worker of before.
fn is_compressed(name: &Path) -> bool {
    name != Path::new(WORKER) && ending(name).is_some_and(|ending| TEXT.contains(&ending))
}

fn remove(file: &Path) -> Outcome {
    match fs::remove_file(file) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(format!("{} cannot be removed: {e}", file.display()).into()),
        _ => Ok(()),
    }
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
        assert!(is_compressed(Path::new("index.html")) && !is_compressed(Path::new("icons/192.png")));
        // One file must be enough to call a build back.
        assert!(!is_compressed(Path::new("sw.js")));
        let words = "the same words ".repeat(100);
        assert!(compress::gzip(words.as_bytes())?.len() < 100);
        Ok(())
    }
}
