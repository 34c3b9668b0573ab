//! Names that tell one content from another. Trunk names the script and the program before they are made small,
//! so its name can stay while the bytes change; a server that keeps files for good would then hand out old ones.

use super::worker::digest;
use crate::{
    failure::{Failure, Outcome},
    project,
};
use std::{fs, path::Path};

/// What Trunk has given a name of its own, by its ending.
const NAMED: &[&str] = &["css", "js", "svg", "wasm"];
/// Digits of the hash in a name: what a server can tell a name for good by.
pub const DIGITS: usize = 16;

/// Gives each of Trunk's files in `folder` a name made of its content, and returns the page with the new names.
pub fn by_content(folder: &Path, mut page: String) -> Result<String, Failure> {
    for file in project::files(folder)? {
        let Some(old) = in_folder(folder, &file).filter(|name| page.contains(&format!("./{name}\""))) else { continue };
        let Some((stem, ending)) = parts(old) else { continue };
        let new = name(stem, ending, &project::read(&file)?);
        move_to(&file, &folder.join(&new))?;
        page = page.replace(&format!("./{old}\""), &format!("./{new}\""));
    }
    Ok(page)
}

/// The name of a file that lies in the folder itself.
fn in_folder<'a>(folder: &Path, file: &'a Path) -> Option<&'a str> {
    file.parent().filter(|parent| *parent == folder)?;
    file.file_name()?.to_str()
}

/// The name before Trunk's hash, and the ending. None for a name that Trunk left as it was.
fn parts(name: &str) -> Option<(&str, &str)> {
    let (stem, ending) = name.rsplit_once('.').filter(|(_, ending)| NAMED.contains(ending))?;
    let (stem, hash) = stem.split_once('-')?;
    // The program's name goes on behind its hash.
    let hash = hash.trim_end_matches("_bg");
    (hash.len() >= 8 && hash.bytes().all(|digit| digit.is_ascii_hexdigit())).then_some((stem, ending))
}

/// Gives a file with a plain name in `folder` one made of its content.
pub fn rename(folder: &Path, plain: &str) -> Result<String, Failure> {
    let (stem, ending) = plain.rsplit_once('.').unwrap_or((plain, ""));
    let file = folder.join(plain);
    let new = name(stem.trim_end_matches("_bg"), ending, &project::read(&file)?);
    move_to(&file, &folder.join(&new))?;
    Ok(new)
}

fn name(stem: &str, ending: &str, content: &[u8]) -> String {
    let hash: String = digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{stem}-{}.{ending}", &hash[..DIGITS])
}

fn move_to(from: &Path, to: &Path) -> Outcome {
    fs::rename(from, to).map_err(|e| Failure::new(format!("{} cannot be renamed: {e}", from.display())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::env;

    #[test]
    fn only_names_with_a_hash_are_changed() {
        assert_eq!(parts("afterdisc-b2b3fa26f441431_bg.wasm"), Some(("afterdisc", "wasm")));
        assert_eq!(parts("styles-4ea21cf5caa9e26a.css"), Some(("styles", "css")));
        assert_eq!(parts("boot.js"), None);
        assert_eq!(parts("maskable-512.png"), None);
        assert_eq!(parts("two-words.js"), None);
    }

    #[test]
    fn other_bytes_have_another_name_and_the_page_knows_it() -> Outcome {
        let folder = env::temp_dir().join(format!("afterdisc-names-{}", std::process::id()));
        let mut pages = Vec::new();
        for content in ["one", "two"] {
            project::write(&folder.join("app-0123456789abcdef.js"), content)?;
            pages.push(by_content(&folder, "<link href=\"./app-0123456789abcdef.js\">".to_owned())?);
        }
        assert_ne!(pages[0], pages[1]);
        let names: Vec<_> = pages.iter().filter_map(|page| page.split('"').nth(1)).collect();
        for (name, content) in names.iter().zip(["one", "two"]) {
            assert_eq!(project::read_text(&folder.join(name))?, content);
        }
        project::remove(&folder)
    }
}
