//! The house rules that a program can check: walls, sizes, headers, and nothing of one machine.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder with this ending.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Lines of code, without comments.
fn code(path: &Path) -> Vec<(usize, String)> {
    let lines = text(path);
    let lines = lines.lines().enumerate().map(|(at, line)| (at + 1, line.split("//").next().unwrap_or("").to_owned()));
    lines.collect()
}

#[track_caller]
fn forbid(folder: &str, words: &[&str], reason: &str) {
    let mut found = Vec::new();
    for path in files(folder, "rs") {
        for (at, line) in code(&path) {
            if let Some(word) = words.iter().find(|word| line.contains(*word)) {
                found.push(format!("{}:{at}: `{word}`", path.strip_prefix(root()).unwrap_or(&path).display()));
            }
        }
    }
    assert!(found.is_empty(), "{reason}:\n{}", found.join("\n"));
}

#[test]
fn the_domain_is_pure() {
    let reason = "the domain names no web type, clock, chance, input or output";
    let words =
        ["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen", "std::time", "std::fs", "std::env", "rand::", "serde"];
    forbid("src/domain", &words, reason);
    forbid("src/domain", &["crate::view", "crate::browser"], "the domain knows nothing of what shows it");
}

#[test]
fn only_the_browser_folder_touches_the_browser() {
    forbid("src/view", &["js_sys", "gloo"], "edges of the browser live in src/browser");
    forbid("src/browser", &["html!", "crate::view"], "src/browser shows nothing");
}

#[test]
fn nothing_can_stop_a_patients_page() {
    let words = [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("];
    forbid("src", &words, "a patient's page must not stop at a wrong assumption");
}

#[test]
fn markup_is_never_made_of_text() {
    let words = ["from_html_unchecked", "set_inner_html", "inner_html", "style="];
    forbid("src", &words, "the content security policy forbids it, and content must not become markup");
}

#[test]
fn files_are_short_and_say_what_they_are() {
    let mut wrong = Vec::new();
    for folder in ["src", "build", "xtask/src", "tests/suite", "tests/browser"] {
        for path in files(folder, "rs") {
            let text = text(&path);
            let name = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
            let lines = text.lines().count();
            if lines > 300 {
                wrong.push(format!("{name} has {lines} lines: 300 at most; would two rooms serve better?"));
            }
            if !text.starts_with("//!") && !text.starts_with("#![") {
                wrong.push(format!("{name} does not begin with `//!`: what it is, and what it promises"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_are_named_alike() {
    for path in files("src", "rs") {
        assert!(!path.ends_with("mod.rs"), "{}: write foo.rs beside foo/", path.display());
    }
}

#[test]
fn styles_are_short() {
    for path in files("styles", "css") {
        let lines = text(&path).lines().count();
        assert!(lines <= 300, "{} has {lines} lines: 300 at most", path.display());
    }
}

/// What a web-sys feature would open: a way out of the page, or a place where something stays.
/// Storage is not among them: keeping answers, when somebody asks for it, is a thing of its own, with tests of its own.
const WAYS_OUT: [&str; 34] = [
    "BackgroundFetchManager",
    "Beacon",
    "Broadcast",
    "Cache",
    "Client",
    "Cookie",
    "EventSource",
    "ExtendableMessageEvent",
    "Fetch",
    "FormData",
    "Headers",
    "HtmlFormElement",
    "HtmlIFrameElement",
    "HtmlImageElement",
    "HtmlLinkElement",
    "HtmlMediaElement",
    "HtmlScriptElement",
    "Idb",
    "MessageChannel",
    "MessagePort",
    "Notification",
    "Presentation",
    "Push",
    "Request",
    "Response",
    "Rtc",
    "ServiceWorker",
    "ShareData",
    "SharedWorker",
    "Tcp",
    "WebSocket",
    "WebTransport",
    "Worker",
    "XmlHttpRequest",
];

#[test]
fn the_app_asks_for_no_part_of_the_web_by_which_answers_could_leave() {
    let manifest: toml::Table = text(&root().join("Cargo.toml")).parse().unwrap_or_else(|e| panic!("Cargo.toml: {e}"));
    let features = manifest["dependencies"]["web-sys"]["features"].as_array().cloned().unwrap_or_default();
    let features: Vec<&str> = features.iter().filter_map(toml::Value::as_str).collect();
    assert!(features.contains(&"Window"), "the features of web-sys are read");
    for feature in features {
        let way = WAYS_OUT.iter().find(|way| feature.starts_with(*way));
        assert!(way.is_none(), "{feature}: nothing of an answer may leave the page; see `Your privacy`");
    }
    forbid(
        "src",
        &["post_message", "send_beacon", "fetch_with", "set_cookie", "open_with_url", "set_href", "set_src"],
        "nothing of an answer may leave the page",
    );
}
