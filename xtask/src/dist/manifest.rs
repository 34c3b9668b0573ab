//! The web app manifest: what a phone shows when somebody puts the check on the home screen.
//! Words come from the content and colours from the tokens. All addresses are relative: any path of any server will do.
//!
//! The icons were rendered once from `src/content/pictures/mark.svg` on the plate; on the maskable one
//! the mark stays within the inner circle, which is all that some phones leave of it.

use crate::{failure::Failure, project};
use afterdisc::domain::language::Language;
use serde_json::json;
use std::path::Path;

pub const NAME: &str = "manifest.webmanifest";

/// The manifest, from the project's own files.
pub fn make(root: &Path) -> Result<String, Failure> {
    let tokens = project::read_text(&root.join("styles/tokens.css"))?;
    let language = Language::with_tag("en");
    let (brand, title) = (language.words.header.brand, language.words.start.title);
    let icon = |name: &str, size: u16, purpose: &str| json!({ "src": format!("icons/{name}.png"), "type": "image/png", "sizes": format!("{size}x{size}"), "purpose": purpose });
    let manifest = json!({
        "name": format!("{brand}: {title}"),
        "short_name": brand,
        "lang": language.tag,
        "dir": language.direction,
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "theme_color": colour(&tokens, "--plate")?,
        "background_color": colour(&tokens, "--paper")?,
        "icons": [
            icon("192", 192, "any"),
            icon("512", 512, "any"),
            icon("maskable-512", 512, "maskable"),
        ],
    });
    Ok(manifest.to_string())
}

/// The colour that a token has by day: the first one that is written.
fn colour(tokens: &str, name: &str) -> Result<String, Failure> {
    let value = tokens.split_once(&format!("{name}: ")).and_then(|(_, rest)| rest.split(';').next());
    let value = value.filter(|value| value.starts_with('#'));
    value.map(str::to_owned).ok_or_else(|| format!("styles/tokens.css must give `{name}` a colour as `#…`").into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Outcome;
    use serde_json::Value;

    fn manifest() -> Result<Value, Failure> {
        serde_json::from_str(&make(&project::root()?)?).map_err(|e| Failure::new(e.to_string()))
    }

    #[test]
    fn every_address_is_relative_and_every_icon_is_there_in_its_size() -> Outcome {
        let root = project::root()?;
        let manifest = manifest()?;
        assert_eq!((&manifest["start_url"], &manifest["scope"]), (&json!("./"), &json!("./")));
        for icon in manifest["icons"].as_array().map(Vec::as_slice).unwrap_or_default() {
            let address = icon["src"].as_str().unwrap_or_default();
            assert!(address.starts_with("icons/"), "{address}");
            if icon["type"] == "image/png" {
                let bytes = project::read(&root.join("src").join(address))?;
                // A PNG gives its width and height at its sixteenth byte.
                let side = |at: usize| bytes[at..at + 4].iter().fold(0, |sum, byte| sum * 256 + u32::from(*byte));
                assert_eq!(icon["sizes"], format!("{}x{}", side(16), side(20)), "{address}");
            }
        }
        Ok(())
    }

    #[test]
    fn the_page_has_the_same_colour_and_leads_to_the_manifest() -> Outcome {
        let page = project::read_text(&project::root()?.join("index.html"))?;
        let theme = manifest()?["theme_color"].as_str().unwrap_or_default().to_owned();
        assert!(page.contains(&format!("<meta name=\"theme-color\" content=\"{theme}\">")));
        assert!(page.contains(&format!("<link rel=\"manifest\" href=\"{NAME}\">")));
        Ok(())
    }

    #[test]
    fn a_token_without_a_colour_is_refused() {
        assert!(colour(":root { --plate: var(--x); }", "--plate").is_err());
        assert_eq!(colour("--plate: #123456; --plate: #000;", "--plate").ok().as_deref(), Some("#123456"));
    }
}
