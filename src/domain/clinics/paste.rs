//! The lines to paste: into a page, into WordPress and Drupal, and into the settings of servers.

use super::markup::{attribute, php, query};
use super::settings::{Settings, origin};

/// The script of the element, in the folder of the check: always the newest.
const SCRIPT: &str = "embed.js";
/// The element that the script defines.
const ELEMENT: &str = "afterdisc-check";
/// What authors write in WordPress.
pub const SHORTCODE: &str = "[afterdisc_check]";
/// The tag that a text format of Drupal must let through.
pub const DRUPAL_TAG: &str = "<iframe src title width height loading referrerpolicy allow sandbox frameborder>";
/// All that the check needs where a site wants a sandbox: without one of these something in it is dead.
pub const SANDBOX: &str = "allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups \
    allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols";
/// What a frame may use: copying the page for the surgeon, and nothing else.
const ALLOW: &str = "clipboard-write";

/// The address with all settings: what a link leads to.
#[must_use]
pub fn link(settings: &Settings) -> String {
    settings.address() + &query(&settings.told())
}

/// The same for a frame of a fixed height: nobody listens to how high its content is, so it need not say it.
#[must_use]
pub fn framed(settings: &Settings) -> String {
    settings.address() + &query(&[settings.told(), vec![("size", "off")]].concat())
}

/// A script that never changes: where it lies in the folder of the check, and what a browser holds it against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pinned<'a> {
    /// Its path.
    pub path: &'a str,
    /// Its hash.
    pub hash: &'a str,
}

/// The element and its script: the newest, or one that never changes. `name` is what a link is called that stands there
/// until the frame does.
#[must_use]
pub fn element(settings: &Settings, script: Option<Pinned>, name: &str) -> String {
    let path = script.map_or(SCRIPT, |script| script.path);
    let mut out = format!("<script src=\"{}{}\"", attribute(&settings.address()), attribute(path));
    if let Some(Pinned { hash, .. }) = script {
        out += &format!(" integrity=\"{}\" crossorigin=\"anonymous\"", attribute(hash));
    }
    out += &format!(" async=\"\"></script>\n<{ELEMENT}");
    for (name, value) in settings.told() {
        out += &format!(" {name}=\"{}\"", attribute(value));
    }
    if settings.sandbox {
        out += " sandbox=\"\"";
    }
    out + &format!("><a href=\"{}\">{}</a></{ELEMENT}>", attribute(&link(settings)), attribute(name))
}

/// A frame that needs no script and no style. `title` is what a screen reader says of it.
#[must_use]
pub fn iframe(settings: &Settings, title: &str) -> String {
    let (src, title) = (attribute(&framed(settings)), attribute(title));
    let sandbox = if settings.sandbox { format!(" sandbox=\"{SANDBOX}\"") } else { String::new() };
    format!(
        "<iframe src=\"{src}\" title=\"{title}\" width=\"100%\" height=\"{}\" loading=\"lazy\" \
         referrerpolicy=\"no-referrer\" allow=\"{ALLOW}\"{sandbox} frameborder=\"0\"></iframe>",
        settings.height()
    )
}

/// A plugin for WordPress: the frame in the place of a short word, for authors who may not write frames.
#[must_use]
pub fn shortcode(settings: &Settings, title: &str) -> String {
    let name = SHORTCODE.trim_matches(['[', ']']);
    format!(
        "<?php\n/* Plugin Name: Afterdisc check */\nadd_shortcode( '{name}', function () {{\n    return '{}';\n}} );\n",
        php(&iframe(settings, title))
    )
}

/// What the policy of the site must let through, with the element or with the frame alone.
#[must_use]
pub fn host_policy(settings: &Settings, with_script: bool) -> String {
    let address = settings.address();
    let from = origin(&address);
    let script = if with_script { format!("; script-src {from}") } else { String::new() };
    format!("frame-src {from}{script}")
}

/// Who may show the check: for deploy/settings.toml. Without a site it is the setting that the check comes with.
#[must_use]
pub fn ancestors(settings: &Settings) -> String {
    let site = settings.site().map(|site| format!(" {site}")).unwrap_or_default();
    format!("frame-ancestors = \"'self'{site}\"")
}
