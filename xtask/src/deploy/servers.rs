//! The same settings in the words of each kind of server.

use super::{ASK, FOR_GOOD, Settings, TYPES, headers};
use crate::dist::DIGITS;

const MADE: &str = "Made by `cargo xtask deploy` from the policy of the page and deploy/settings.toml. Do not edit.";

/// The names of files that never change, as a regular expression.
fn for_good() -> String {
    format!("-[0-9a-f]{{{DIGITS}}}\\.(css|js|svg|wasm)")
}

/// For a `server` block of nginx.
pub fn nginx(settings: &Settings) -> String {
    let Settings { path, root, .. } = settings;
    let kept = for_good();
    let mut out = format!(
        "# {MADE}\n\
         # Put it, or an `include` of it, into a `server` block. The files lie in {root}{path}.\n\n"
    );
    if path != "/" {
        let bare = path.trim_end_matches('/');
        // The redirect names no host: behind a proxy nginx knows a wrong one. What a clinic has set comes along.
        out +=
            &format!("location = {bare} {{\n    absolute_redirect off;\n    return 301 {path}$is_args$args;\n}}\n\n");
    }
    out += &format!(
        "location {path} {{\n    root {root};\n    index index.html;\n    limit_except GET {{ deny all; }}\n\n    types {{\n"
    );
    for (ending, kind) in TYPES {
        out += &format!("        {kind} {ending};\n");
    }
    out += "    }\n    charset utf-8;\n    charset_types text/css text/javascript image/svg+xml;\n\n    \
            # Files compressed beforehand lie beside the plain ones. For brotli nginx needs a module; then add: brotli_static on;\n    \
            gzip_static on;\n    gzip_vary on;\n\n    \
            # A name made of the content stands for it for good; all else is asked for each time, so that no two builds mix.\n";
    out += &format!(
        "    set $afterdisc_cache \"{ASK}\";\n    if ($uri ~ \"{kept}$\") {{\n        set $afterdisc_cache \"{FOR_GOOD}\";\n    }}\n    \
         # Without `always`: that a file is missing must not be remembered.\n    add_header Cache-Control $afterdisc_cache;\n\n"
    );
    for (name, value) in headers(settings) {
        out += &format!("    add_header {name} \"{value}\" always;\n");
    }
    out + "}\n"
}

/// For the folder of the files, served by Apache. The address without its slash it leads on by itself, with all that is set.
pub fn apache(settings: &Settings) -> String {
    let kept = for_good();
    let mut out = format!(
        "# {MADE}\n# It goes beside index.html. Apache needs mod_headers, mod_mime and mod_rewrite, and `AllowOverride All`.\n\n\
         DirectoryIndex index.html\nAddDefaultCharset utf-8\n"
    );
    for (ending, kind) in TYPES {
        out += &format!("AddType {kind} .{ending}\n");
    }
    out += "AddCharset utf-8 .css .js .svg\n\n\
            # Files compressed beforehand lie beside the plain ones.\n\
            RemoveType .gz .br\nAddEncoding br .br\nAddEncoding gzip .gz\nRewriteEngine On\n";
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        out += &format!(
            "RewriteCond %{{HTTP:Accept-Encoding}} \\b{encoding}\\b\nRewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n\
             RewriteRule ^(.+\\.(css|html|js|svg|wasm|webmanifest))$ $1.{ending} [L]\n"
        );
    }
    out += &format!(
        "Header merge Vary Accept-Encoding\n\n\
         # A name made of the content stands for it for good; all else is asked for each time, so that no two builds mix.\n\
         # Without `always`: that a file is missing must not be remembered.\nHeader set Cache-Control \"{ASK}\"\n\
         <FilesMatch \"{kept}(\\.(br|gz))?$\">\n    Header set Cache-Control \"{FOR_GOOD}\"\n</FilesMatch>\n\n"
    );
    for (name, value) in headers(settings) {
        out += &format!("Header always set {name} \"{value}\"\n");
    }
    out
}

/// For a site block of Caddy.
pub fn caddy(settings: &Settings) -> String {
    let Settings { path, root, .. } = settings;
    let kept = for_good();
    let mut out = format!("# {MADE}\n# Put it into the block of the site. The files lie in {root}{path}.\n\n");
    if path != "/" {
        // What a clinic has set comes along. Older versions know no word that leaves out a question mark with nothing behind it.
        out += &format!("redir {} {path}?{{query}} 301\n\n", path.trim_end_matches('/'));
    }
    out += &format!("handle {path}* {{\n\troot * {root}\n\n\theader {{\n\t\tCache-Control \"{ASK}\"\n");
    for (name, value) in headers(settings) {
        out += &format!("\t\t{name} \"{value}\"\n");
    }
    out += "\t}\n\n";
    for (ending, kind) in TYPES.iter().filter(|(ending, _)| *ending == "webmanifest") {
        out += &format!("\theader *.{ending} Content-Type \"{kind}\"\n\n");
    }
    out += &format!(
        "\t# A name made of the content stands for it for good, but that a file is missing must not be remembered.\n\
         \t@kept {{\n\t\tpath_regexp {kept}$\n\t\tfile\n\t}}\n\theader @kept Cache-Control \"{FOR_GOOD}\"\n\n\
         \t# Files compressed beforehand lie beside the plain ones.\n\tfile_server {{\n\t\tprecompressed br gzip\n\t}}\n}}\n"
    );
    out
}

/// For hosts that read a file `_headers` in the folder of the files.
/// They join headers of rules that overlap, so all files get the careful one; the worker saves the asking.
pub fn headers_file(settings: &Settings) -> String {
    let mut out = format!("# {MADE}\n# It goes beside index.html, on hosts that read a file of this name.\n/*\n");
    for (name, value) in headers(settings) {
        out += &format!("  {name}: {value}\n");
    }
    out + &format!("  Cache-Control: {ASK}\n")
}
