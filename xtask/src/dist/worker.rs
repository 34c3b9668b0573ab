//! The service worker of a build: `sw.js` with the list of all files and the name of the build written into it.

use super::{clinics, embed};
use crate::{failure::Failure, project};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;
use sha2::{Digest, Sha384};
use std::path::Path;

/// The worker's own name, the one file that it does not keep: the browser does that.
pub const NAME: &str = "sw.js";
const PAGE: &str = "index.html";

/// `script` for the files of `folder`, as they are now.
pub fn fill(script: &str, folder: &Path) -> Result<String, Failure> {
    let files = list(folder)?;
    // The script belongs to the build: another script is another build, even with the same files.
    let all = Sha384::digest(json!([script, files]).to_string());
    let script = put(script, "BUILD", &json!(&STANDARD.encode(all)[..16]).to_string())?;
    put(&script, "FILES", &json!(files).to_string())
}

/// Every file of the check by its address, beside what the browser holds its bytes against.
fn list(folder: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut files = Vec::new();
    for file in project::files(folder)? {
        let name = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        // The page goes by the name of its folder: that is what people open.
        let address = if name == PAGE { "./".to_owned() } else { name };
        if address != NAME && !address.starts_with(clinics::PREFIX) && !embed::is_theirs(&address) {
            files.push((address, integrity(&project::read(&file)?)));
        }
    }
    Ok(files)
}

/// What a browser holds the bytes of a file against.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(digest(bytes)))
}

/// The hash by which files are told apart, here and in names.
pub fn digest(bytes: &[u8]) -> Vec<u8> {
    Sha384::digest(bytes).to_vec()
}

/// Puts a value in the place of the one mention of a name. A comment may not mention it: it is small by then.
fn put(script: &str, name: &str, value: &str) -> Result<String, Failure> {
    if script.matches(name).count() != 1 {
        return Err(format!("{NAME}, made small, must hold `{name}` exactly once: the build writes it in there").into());
    }
    Ok(script.replace(name, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Outcome;
    use std::env;

    #[test]
    fn the_digest_is_the_one_that_browsers_know() {
        // RFC 6234 has this hash of "abc".
        let known = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(integrity(b"abc"), known);
    }

    #[test]
    fn every_file_of_the_app_is_listed_but_the_worker_and_any_change_is_another_build() -> Outcome {
        let folder = env::temp_dir().join(format!("afterdisc-worker-{}", std::process::id()));
        for name in ["index.html", "sw.js", "icons/a.png", "clinics.html", "clinics-01.wasm"] {
            project::write(&folder.join(name), name)?;
        }
        let addresses: Vec<_> = list(&folder)?.into_iter().map(|(address, _)| address).collect();
        assert_eq!(addresses, ["icons/a.png", "./"]);
        let first = fill("BUILD;FILES", &folder)?;
        assert_eq!(first, fill("BUILD;FILES", &folder)?);
        let name = |script: &str| script.split(';').next().map(str::to_owned);
        assert_ne!(name(&first), name(&fill("BUILD;;FILES", &folder)?), "another script");
        project::write(&folder.join("icons/a.png"), "other")?;
        assert_ne!(name(&first), name(&fill("BUILD;FILES", &folder)?), "another file");
        project::remove(&folder)
    }

    #[test]
    fn a_script_without_a_place_for_the_list_is_refused() {
        assert!(put("FILES FILES", "FILES", "[]").is_err_and(|e| e.message.contains("exactly once")));
        assert!(put("", "FILES", "[]").is_err());
    }
}
