//! The page for clinics: a document of its own beside the app, with a program for its form.
//! The worker does not keep it, and no patient loads anything of it.

use super::embed::PINNED;
use super::{finish, names, with_icon, worker};
use crate::{
    failure::{Failure, Outcome},
    project, styles,
};
use afterdisc::prerender;
use std::path::Path;

/// What the name of each of its files begins with.
pub const PREFIX: &str = "clinics";
const PAGE: &str = "clinics.html";
const SOURCES: &str = "clinics";
/// Its own files, by the names that its page gives them.
const OWN: [&str; 4] = ["clinics.css", "clinics-boot.js", "clinics.js", "clinics_bg.wasm"];

/// The form shows the check itself, in a frame.
pub const FRAMES: &str = "; frame-src 'self'";

/// Puts its own files beside those of Trunk, before they are made small.
pub fn stage(root: &Path, staging: &Path) -> Outcome {
    let source = root.join(SOURCES);
    let style = project::read_text(&source.join("style.css"))?;
    let style = styles::squeeze(&style).map_err(|e| Failure::new(format!("clinics/style.css: {e}")))?;
    project::write(&staging.join("clinics.css"), style)?;
    project::write(&staging.join("clinics-boot.js"), project::read(&source.join("boot.js"))?)
}

/// Writes the page, once every other file has its name. `app` is the page of the app, which names what both share.
pub fn write(root: &Path, staging: &Path, app: &str, release: bool) -> Outcome {
    let mut shell = project::read_text(&root.join(SOURCES).join("index.html"))?;
    shell = with_icon(root, &shell)?;
    put(&mut shell, "styles.css", &shared_name(app, "styles.css")?)?;
    if release {
        for own in OWN {
            put(&mut shell, own, &names::rename(staging, own)?)?;
        }
    }
    let (title, page) = prerender::clinics(pinned(staging)?);
    let shell = shell.replace("<!-- title -->", &title).replace("<!-- page -->", super::MARKER);
    project::write(&staging.join(PAGE), finish(&shell, &page, release.then_some(FRAMES))?)
}

/// The script for other sites that never changes: its path and its hash. While somebody works on it there is none.
fn pinned(staging: &Path) -> Result<(String, String), Failure> {
    let folder = staging.join(PINNED);
    let files = if folder.is_dir() { project::files(&folder)? } else { Vec::new() };
    let Some(file) = files.first() else { return Ok(Default::default()) };
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    Ok((format!("{PINNED}/{name}"), worker::integrity(&project::read(file)?)))
}

/// The name that a file has in the page of the app: the same, with a hash before its ending.
fn shared_name(app: &str, plain: &str) -> Result<String, Failure> {
    let (stem, ending) = plain.rsplit_once('.').unwrap_or((plain, ""));
    let named = app.split('"').filter_map(|part| part.strip_prefix("./"));
    let found = named.into_iter().find(|name| name.starts_with(&format!("{stem}-")) && name.ends_with(ending));
    found.map(str::to_owned).ok_or_else(|| format!("index.html names no {stem}-….{ending}").into())
}

/// Puts the name of a file in the place of the one that the shell gives it.
fn put(shell: &mut String, plain: &str, name: &str) -> Outcome {
    let mention = format!("\"./{plain}\"");
    if shell.matches(&mention).count() != 1 {
        return Err(format!("clinics/index.html must name {mention} exactly once").into());
    }
    *shell = shell.replace(&mention, &format!("\"./{name}\""));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_pages_share_is_found_by_its_plain_name() {
        let app = "<link href=\"./mark-01.svg\"><link href=\"./styles-4ea2.css\">";
        assert_eq!(shared_name(app, "styles.css").ok().as_deref(), Some("styles-4ea2.css"));
        assert!(shared_name(app, "other.css").is_err());
    }

    #[test]
    fn the_shell_names_every_file_once() -> Outcome {
        let mut shell = project::read_text(&project::root()?.join(SOURCES).join("index.html"))?;
        for name in OWN {
            put(&mut shell, name, "x")?;
        }
        assert!(put(&mut shell, "clinics.js", "x").is_err());
        Ok(())
    }
}
