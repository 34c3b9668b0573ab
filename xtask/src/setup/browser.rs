//! Chromium and its driver, for the tests only. One that is here is used; on Debian as root it is installed.

use super::{debian, numbers, present};
use crate::{
    failure::{Failure, Outcome},
    process,
};
use std::{env, path::PathBuf};

/// A browser and the driver of the same version.
pub struct Browser {
    pub chrome: PathBuf,
    pub driver: PathBuf,
}

const CHROMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/usr/bin/chromium",
    "/snap/bin/chromium",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const DRIVERS: &[&str] = &["chromedriver", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"];
const REMEDY: &str = "Install Chromium (or Chrome) and the chromedriver of the same version \
    (Debian: `apt-get install chromium chromium-driver`), or name them in CHROME_PATH and CHROMEDRIVER.";

/// Finds the browser, or installs it where that can be done without asking.
pub fn install() -> Outcome {
    if let Some(found) = look()? {
        return check(&found);
    }
    if !debian::can_install() {
        return Err(missing());
    }
    debian::install(&["chromium", "chromium-driver"])
        .map_err(|e| format!("the browser could not be installed: {e}\n{REMEDY}"))?;
    check(&browser()?)
}

/// The browser and the driver that the tests use.
pub fn browser() -> Result<Browser, Failure> {
    look()?.ok_or_else(missing)
}

fn look() -> Result<Option<Browser>, Failure> {
    let chrome = named_or_found("CHROME_PATH", CHROMES)?;
    let driver = named_or_found("CHROMEDRIVER", DRIVERS)?;
    Ok(chrome.zip(driver).map(|(chrome, driver)| Browser { chrome, driver }))
}

fn missing() -> Failure {
    Failure::new(format!("no Chromium with its chromedriver was found. {REMEDY}"))
}

fn named_or_found(variable: &str, names: &[&str]) -> Result<Option<PathBuf>, Failure> {
    match env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from) {
        Some(path) if path.is_file() => Ok(Some(path)),
        Some(path) => Err(format!("{variable} names {}, which is not there. {REMEDY}", path.display()).into()),
        None => Ok(process::find(names)),
    }
}

/// Both start, and their major versions agree.
fn check(found: &Browser) -> Outcome {
    let version = |path: &PathBuf| {
        process::version(path).ok_or_else(|| Failure::new(format!("{} does not start. {REMEDY}", path.display())))
    };
    let (chrome, driver) = (version(&found.chrome)?, version(&found.driver)?);
    if numbers(&chrome).first() != numbers(&driver).first() {
        return Err(format!("the browser and its driver differ: {chrome}, {driver}. {REMEDY}").into());
    }
    present(&chrome)?;
    present(driver.split(" (").next().unwrap_or(&driver))
}
