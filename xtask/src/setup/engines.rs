//! Other engines than Chromium, for one test. One that is here is used; on Debian as root it is installed;
//! elsewhere its part of the test is left out, and a line says what would bring it.

use super::{debian, present};
use crate::{
    failure::{Failure, Outcome},
    process,
};
use std::{env, path::PathBuf};

/// A browser that need not be here.
struct Engine {
    name: &'static str,
    /// What names its program for the tests.
    variable: &'static str,
    programs: &'static [&'static str],
    packages: &'static [&'static str],
}

const ENGINES: &[Engine] = &[
    Engine {
        name: "Firefox",
        variable: "FIREFOX_PATH",
        programs: &["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
        packages: &["firefox-esr"],
    },
    Engine {
        name: "WebKitGTK",
        variable: "WEBKIT_DRIVER",
        programs: &["WebKitWebDriver"],
        // It opens a window; with no screen there is one that nobody sees.
        packages: &["webkit2gtk-driver", "xvfb"],
    },
];

/// Finds each, or installs it where that can be done without asking. None of them missing is a failure.
pub fn install() -> Outcome {
    for engine in ENGINES {
        if engine.find()?.is_some() {
            present(engine.name)?;
        } else if !debian::can_install() {
            engine.left_out();
        } else if let Err(e) = debian::install(engine.packages) {
            println!("{}: could not be installed: {e}", engine.name);
            engine.left_out();
        }
    }
    Ok(())
}

/// Where each is, beside the variable that tells the tests so.
pub fn found() -> Result<Vec<(&'static str, PathBuf)>, Failure> {
    let mut found = Vec::new();
    for engine in ENGINES {
        found.extend(engine.find()?.map(|path| (engine.variable, path)));
    }
    Ok(found)
}

impl Engine {
    fn find(&self) -> Result<Option<PathBuf>, Failure> {
        match env::var_os(self.variable).filter(|value| !value.is_empty()).map(PathBuf::from) {
            Some(path) if path.is_file() => Ok(Some(path)),
            Some(path) => Err(format!("{} names {}, which is not there", self.variable, path.display()).into()),
            None => Ok(process::find(self.programs)),
        }
    }

    fn left_out(&self) {
        let (name, variable, packages) = (self.name, self.variable, self.packages.join(" "));
        println!(
            "{name}: missing, so its tests are left out (Debian: `apt-get install {packages}`, or name it in {variable})"
        );
    }
}
