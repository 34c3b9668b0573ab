//! `cargo xtask deploy`: how a server should hand out the check, for four kinds of server, from one source.
//! `cargo xtask deploy FOLDER` also puts `dist/` into a folder, ready to be served: compressed files beside the plain ones,
//! and the page and its worker last, so that no visitor meets a page whose files are not there yet.

mod servers;
mod site;

use crate::{
    dist::{POLICY, clinics::FRAMES},
    failure::{Failure, Outcome},
    project,
};
use serde::Deserialize;
use std::path::Path;

const FOLDER: &str = "deploy";

/// `deploy/settings.toml`, which explains each.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Settings {
    frame_ancestors: String,
    path: String,
    root: String,
}

/// What every answer carries, whatever the server.
const HEADERS: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    // For pages that demand it of all they hold: whoever may frame the check may do so under such a rule too. The files
    // are the same for everyone, so anyone may read them: that lets a page hold embed.js to a hash.
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Access-Control-Allow-Origin", "*"),
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), display-capture=(), \
         encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), \
         midi=(), payment=(), picture-in-picture=(), serial=(), usb=(), xr-spatial-tracking=()",
    ),
];

/// What kinds of files there are. A browser compiles no program while it loads that has another type than this,
/// and installs nothing from a manifest with the wrong one.
const TYPES: &[(&str, &str)] = &[
    ("css", "text/css"),
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
];

/// For files whose name is made of their content: another content is another name.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";
/// For all others: a browser may keep them, and asks each time whether they still hold.
const ASK: &str = "no-cache";

pub fn run(args: &[String]) -> Outcome {
    let root = project::root()?;
    let settings = read(&root)?;
    match args {
        [] => {
            for (name, text) in files(&settings) {
                project::write(&root.join(FOLDER).join(name), text)?;
            }
            println!("wrote the settings of the servers into {FOLDER}/");
            Ok(())
        }
        [folder] => site::put(Path::new(folder), &files(&settings)),
        _ => Err(Failure::usage(format!("`deploy` takes one folder or nothing, but got `{}`", args.join(" ")))),
    }
}

fn read(root: &Path) -> Result<Settings, Failure> {
    let path = root.join(FOLDER).join("settings.toml");
    let settings: Settings =
        toml::from_str(&project::read_text(&path)?).map_err(|e| format!("{}: {e}", path.display()))?;
    let wrong = |what: &str| Err(format!("{}: {what}", path.display()).into());
    // They are written into files where these would end the sentence.
    if settings.frame_ancestors.is_empty() || settings.frame_ancestors.contains([';', ',', '"', '\n']) {
        return wrong("`frame-ancestors` is 'none', 'self' or addresses of sites, with a space between");
    }
    if !settings.path.starts_with('/') || !settings.path.ends_with('/') {
        return wrong("`path` begins and ends with a slash");
    }
    if settings.path.contains(char::is_whitespace) || settings.root.contains(char::is_whitespace) {
        return wrong("`path` and `root` hold no space");
    }
    Ok(settings)
}

/// Each file with its text.
fn files(settings: &Settings) -> [(&'static str, String); 4] {
    [
        ("nginx.conf", servers::nginx(settings)),
        (".htaccess", servers::apache(settings)),
        ("Caddyfile", servers::caddy(settings)),
        ("_headers", servers::headers_file(settings)),
    ]
}

/// All headers but the one about caching. Each page carries the same policy; who may frame it only a server can say.
/// The page for clinics shows the check in a frame. The page of the check allows itself none, whatever the header says.
fn headers(settings: &Settings) -> Vec<(&'static str, String)> {
    let policy = format!("{POLICY}{FRAMES}; frame-ancestors {}", settings.frame_ancestors);
    let others = HEADERS.iter().map(|(name, value)| (*name, (*value).to_owned()));
    std::iter::once(("Content-Security-Policy", policy)).chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_files_are_what_the_policy_and_the_settings_make() -> Outcome {
        let root = project::root()?;
        for (name, text) in files(&read(&root)?) {
            let committed = project::read_text(&root.join(FOLDER).join(name))?;
            assert!(committed == text, "deploy/{name} is out of date: run `cargo xtask deploy`");
        }
        Ok(())
    }

    #[test]
    fn every_server_says_the_same() -> Outcome {
        let settings = read(&project::root()?)?;
        for (name, text) in files(&settings) {
            for (header, value) in headers(&settings) {
                assert!(text.contains(header) && text.contains(&value), "{name}: {header}");
            }
            assert!(
                text.contains(&format!("{POLICY}{FRAMES}; frame-ancestors {}", settings.frame_ancestors)),
                "{name}"
            );
            assert!(text.contains(ASK), "{name}: what is not named by its content must be asked for");
        }
        Ok(())
    }

    #[test]
    fn a_page_of_another_site_may_frame_it_only_when_named() -> Outcome {
        let settings = |frame_ancestors: &str| Settings {
            frame_ancestors: frame_ancestors.to_owned(),
            path: "/".to_owned(),
            root: "/srv/www".to_owned(),
        };
        assert_eq!(read(&project::root()?)?.frame_ancestors, "'self'");
        for (name, text) in files(&settings("https://clinic.example")) {
            assert!(text.contains("frame-ancestors https://clinic.example"), "{name}");
        }
        Ok(())
    }
}
