//! Python with the one library that checks the ranking's sums, in a folder of its own, for the tests only.

use super::{debian, numbers, present};
use crate::{
    failure::{Failure, Outcome},
    process::{self, command, output},
    project,
};
use std::path::{Path, PathBuf};

/// The oldest Python that the library accepts.
const OLDEST: [u32; 2] = [3, 10];
/// Where a system's own python3 is too old, a newer one often stands beside it under its full name.
const PYTHONS: &[&str] = &["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"];
const REQUIREMENTS: &str = "tests/model/requirements.txt";
const REMEDY: &str = "Install Python 3.10 or newer with venv from https://www.python.org \
    or with your system's packages (Debian: `apt-get install python3 python3-venv`).";

/// The Python that has the library.
pub fn python() -> Result<PathBuf, Failure> {
    Ok(folder()?.join("bin/python"))
}

fn folder() -> Result<PathBuf, Failure> {
    Ok(project::root()?.join("target/python"))
}

/// A virtual environment with exactly what `requirements.txt` names.
pub fn packages() -> Outcome {
    let (folder, python) = (folder()?, python()?);
    let wanted = project::read_text(&project::root()?.join(REQUIREMENTS))?;
    let list = format!("python packages of {REQUIREMENTS}");
    // The copy is written last: it says what is complete.
    let installed = folder.join("requirements.txt");
    if project::read_text(&installed).is_ok_and(|done| done == wanted) && process::version(&python).is_some() {
        return present(&list);
    }
    println!("{list}: installing with pip into target/python");
    environment(&folder)?;
    let mut pip = command(&python)?;
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:"]);
    output(pip.args(["--requirement", REQUIREMENTS])).map_err(|e| {
        format!(
            "the Python packages could not be installed: {e}\nA network is needed once. \
             If there is no such version for this Python, install another Python from 3.10 to 3.14."
        )
    })?;
    project::write(&installed, wanted)
}

/// Makes the virtual environment anew; on Debian as root, installs what that takes.
fn environment(folder: &Path) -> Outcome {
    let make = || -> Outcome {
        let mut venv = command(find()?)?;
        output(venv.args(["-m", "venv", "--clear"]).arg(folder))
            .map_err(|e| format!("no virtual environment could be made: {e}\n{REMEDY}"))?;
        Ok(())
    };
    match make() {
        Err(_) if debian::can_install() => {
            debian::install(&["python3", "python3-venv"])
                .map_err(|e| format!("Python could not be installed: {e}\n{REMEDY}"))?;
            make()
        }
        done => done,
    }
}

/// The first Python that is new enough.
fn find() -> Result<&'static str, Failure> {
    let versions: Vec<_> = PYTHONS.iter().filter_map(|name| Some((*name, process::version(name)?))).collect();
    let found = versions.iter().find(|(_, version)| is_new_enough(version)).map(|(name, _)| *name);
    found.ok_or_else(|| match versions.first() {
        Some((_, old)) => format!("Python is too old: {old}, but 3.10 or newer is needed. {REMEDY}").into(),
        None => format!("Python is missing: there is no `python3` on PATH. {REMEDY}").into(),
    })
}

fn is_new_enough(version: &str) -> bool {
    numbers(version).as_slice() >= OLDEST.as_slice()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_python_is_refused() {
        assert!(is_new_enough("Python 3.10.0") && is_new_enough("Python 3.14.1"));
        assert!(!is_new_enough("Python 3.9.6") && !is_new_enough("Python 2.7.18"));
    }
}
