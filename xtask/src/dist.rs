//! `cargo xtask dist`: finishes the page that Trunk has staged, as Trunk's one hook after a build.
//! It puts the start page into the shell, so that the emergency list shows before any script has run,
//! and in a release makes the files small, names them by their content, says which sources the page may load from,
//! and lists every file for the worker that keeps them on the device.

pub mod clinics;
pub mod embed;
mod manifest;
mod names;
mod worker;

use crate::{
    failure::{Failure, Outcome},
    process::{self, command},
    project,
};
use std::{
    env,
    path::{Path, PathBuf},
};

pub use names::DIGITS;
pub use worker::NAME as WORKER;

/// The drawing that stands for the check.
const MARK: &str = "src/content/pictures/mark.svg";
/// Where the start page goes in index.html.
const MARKER: &str = "<!-- start -->";

/// Where the icon of the page goes. It stands in the page itself: a browser asks for an icon that is a file whenever it likes,
/// in the midst of a check too.
const ICON: &str = "data:image/svg+xml,";

/// Nothing but our own files; no inline script or style; answers can be sent nowhere; and the one program that a script
/// may name by itself is the worker of boot.js. The servers' settings have it from here too.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; \
    trusted-types afterdisc-worker";

pub fn run(_: &[String]) -> Outcome {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or_else(|| {
        Failure::usage("`dist` is for Trunk to call: TRUNK_STAGING_DIR is not set; run `cargo xtask build`")
    })?;
    let release = env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    let root = project::root()?;
    let page = staging.join("index.html");
    let worker = staging.join(worker::NAME);
    clinics::stage(&root, &staging)?;
    embed::put(&root, &staging)?;
    if release {
        copy(&root.join(worker::NAME), &worker)?;
        // The packages may lie beside another copy of the sources: Node looks for them from the script on upwards.
        process::run(command("node")?.arg(root.join("xtask/shrink.mjs")).arg(&staging))?;
    } else {
        // Who looked at a release at this address before must not be shown it again in place of his changes.
        copy(&root.join("deploy/kill-switch").join(worker::NAME), &worker)?;
    }
    let mut html = project::read_text(&page)?;
    if release {
        embed::pin(&staging)?;
        html = names::by_content(&staging, html)?;
    }
    html = for_any_origin(&with_icon(&root, &html)?);
    project::write(&staging.join(manifest::NAME), manifest::make(&root)?)?;
    clinics::write(&root, &staging, &html, release)?;
    project::write(&page, finish(&html, &afterdisc::prerender::start_page(), release.then_some(""))?)?;
    if release {
        // The last step: it looks at every byte of what the others made.
        let script = worker::fill(&project::read_text(&worker)?, &staging)?;
        project::write(&worker, script)?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Outcome {
    project::write(to, project::read(from)?)
}

/// The page with its style held to its hash in a way that a browser can follow in a sandbox too: with no origin of its own the
/// page is a stranger to its server, and the bytes of a stranger's file can be looked at only when they are asked for so.
fn for_any_origin(html: &str) -> String {
    html.replace(" integrity=", " crossorigin integrity=")
}

/// A page with its icon in place.
fn with_icon(root: &Path, html: &str) -> Result<String, Failure> {
    put_icon(html, &project::read_text(&root.join(MARK))?)
}

fn put_icon(html: &str, drawing: &str) -> Result<String, Failure> {
    let place = format!("\"{ICON}\"");
    if html.matches(&place).count() != 1 {
        return Err(format!("a page must hold `{place}` exactly once: its icon goes there").into());
    }
    // In an address these mean something else, and a quotation mark would end it.
    let drawing = drawing.trim().replace('%', "%25").replace('#', "%23").replace('"', "'");
    Ok(html.replace(&place, &format!("\"{ICON}{drawing}\"")))
}

/// The page with what belongs in it and, in a release, its policy: the one of all pages, and what this one needs besides.
fn finish(html: &str, start: &str, policy: Option<&str>) -> Result<String, Failure> {
    if html.matches(MARKER).count() != 1 {
        return Err(format!("index.html must hold `{MARKER}` exactly once: the page goes there").into());
    }
    let html = html.replace(MARKER, start);
    // Trunk's own script for live reload is inline: the policy would stop it.
    let Some(more) = policy else { return Ok(html) };
    let head = html.find("<head>").ok_or("index.html must hold `<head>`: the policy goes there")?;
    let (before, after) = html.split_at(head + "<head>".len());
    Ok(format!("{before}<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}{more}\">{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head><title>t</title></head><body><!-- start --></body></html>";

    #[test]
    fn a_release_has_the_policy_first_in_its_head() {
        let html = finish(PAGE, "<h1>Hello</h1>", Some("; frame-src 'self'")).map_err(|e| e.message);
        let html = html.unwrap_or_default();
        assert!(
            html.starts_with("<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        );
        assert!(html.contains("trusted-types afterdisc-worker; frame-src 'self'\">"));
        assert!(html.ends_with("<body><h1>Hello</h1></body></html>"));
    }

    #[test]
    fn the_icon_of_the_page_is_no_request() {
        let page = "<link rel=\"icon\" href=\"data:image/svg+xml,\">";
        let html = put_icon(page, "<svg fill=\"#fff\"/>\n").map_err(|e| e.message);
        assert_eq!(html, Ok("<link rel=\"icon\" href=\"data:image/svg+xml,<svg fill='%23fff'/>\">".to_owned()));
        assert!(put_icon("<link rel=\"icon\">", "").is_err());
    }

    #[test]
    fn what_is_held_to_a_hash_is_asked_for_so_that_it_can_be() {
        let html = for_any_origin("<link rel=\"stylesheet\" href=\"./a.css\" integrity=\"sha384-x\"/>");
        assert_eq!(html, "<link rel=\"stylesheet\" href=\"./a.css\" crossorigin integrity=\"sha384-x\"/>");
    }

    #[test]
    fn live_reload_is_not_stopped_by_a_policy() {
        assert!(finish(PAGE, "", None).is_ok_and(|html| !html.contains("Content-Security-Policy")));
    }

    #[test]
    fn a_page_without_a_place_for_the_start_is_refused() {
        assert!(finish("<head></head>", "", Some("")).is_err_and(|e| e.message.contains(MARKER)));
        assert!(finish("<head></head><!-- start --><!-- start -->", "", Some("")).is_err());
    }
}
