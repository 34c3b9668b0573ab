//! The project on disk: where it is, which files belong to it, which versions it names.
//! Reading and writing go through here so that every failure names its file.

use crate::failure::Failure;
use std::{
    env, fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// The folder that holds `Trunk.toml`, looked for from here upwards.
/// Not the folder this tool was compiled in: `build --twice` runs it in a copy of the project.
pub fn root() -> Result<PathBuf, Failure> {
    let here = env::current_dir().map_err(|e| format!("the current folder cannot be read: {e}"))?;
    here.ancestors()
        .find(|folder| folder.join("Trunk.toml").is_file())
        .map(Path::to_path_buf)
        .ok_or_else(|| Failure::new("no Trunk.toml here or above: run this inside the project"))
}

pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|e| Failure::new(format!("{} cannot be read: {e}", path.display())))
}

pub fn read_text(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|e| Failure::new(format!("{} cannot be read: {e}", path.display())))
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, contents: impl AsRef<[u8]>) -> Result<(), Failure> {
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, contents))
        .map_err(|e| Failure::new(format!("{} cannot be written: {e}", path.display())))
}

/// Removes a folder and all in it; a folder that is not there is fine.
pub fn remove(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(folder) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{} cannot be removed: {e}", folder.display()).into())
        }
        _ => Ok(()),
    }
}

/// Every file below `path` (or `path` itself when it is a file), sorted; nothing when it is missing.
pub fn files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    collect(path, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if path.is_file() {
        found.push(path.to_path_buf());
    } else if path.is_dir() {
        let wrong = |e| Failure::new(format!("{} cannot be listed: {e}", path.display()));
        for entry in fs::read_dir(path).map_err(wrong)? {
            collect(&entry.map_err(wrong)?.path(), found)?;
        }
    }
    Ok(())
}

/// The newest change among files and folders; a missing one counts as unchanged.
pub fn newest(paths: &[PathBuf]) -> Result<SystemTime, Failure> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for path in paths {
        for file in files(path)? {
            if let Ok(changed) = fs::metadata(&file).and_then(|m| m.modified()) {
                newest = newest.max(changed);
            }
        }
    }
    Ok(newest)
}

/// The version of a crate as `Cargo.lock` fixes it.
pub fn locked_version(lock: &str, name: &str) -> Option<String> {
    let mut lines = lock.lines();
    let wanted = format!("name = \"{name}\"");
    lines.find(|line| *line == wanted)?;
    lines.next()?.strip_prefix("version = ").map(|version| version.trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_version_from_the_lock_file() {
        let lock = "[[package]]\nname = \"yew\"\nversion = \"0.23.0\"\nsource = \"x\"\n";
        assert_eq!(locked_version(lock, "yew").as_deref(), Some("0.23.0"));
        assert_eq!(locked_version(lock, "ye"), None);
    }
}
