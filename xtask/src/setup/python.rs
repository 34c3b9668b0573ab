//! Python for the checks that are written in it, each with exactly the packages that its `requirements.txt` names,
//! in a folder of its own below `target/python`: nothing is installed for the rest of the machine.

use super::{debian, numbers, present};
use crate::{
    failure::{Failure, Outcome},
    process::{self, command, output},
    project,
};
use std::path::{Path, PathBuf};

/// The oldest Python that the packages accept.
const OLDEST: [u32; 2] = [3, 10];
/// Where a system's own python3 is too old, a newer one often stands beside it under its full name.
const PYTHONS: &[&str] = &["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"];
const REMEDY: &str = "Install Python 3.10 or newer with venv from https://www.python.org \
    or with your system's packages (Debian: `apt-get install python3 python3-venv`).";

/// Runs `check.py` beside the requirements of a check: `tests/<name>`.
pub fn check(name: &str, args: &[&str]) -> Outcome {
    let folder = project::root()?.join("tests").join(name);
    let python = environment(&folder.join("requirements.txt"))?;
    process::run(command(python)?.arg(folder.join("check.py")).args(args))
}

/// Makes the environment of every check that has requirements.
pub fn environments() -> Outcome {
    let files = project::files(&project::root()?.join("tests"))?;
    let requirements = files.iter().filter(|file| file.ends_with("requirements.txt"));
    requirements.map(|file| environment(file)).try_for_each(|made| made.map(|_| ()))
}

/// The Python of a virtual environment with exactly what `requirements` names.
fn environment(requirements: &Path) -> Result<PathBuf, Failure> {
    let name = requirements.parent().and_then(Path::file_name).unwrap_or_default();
    let folder = project::root()?.join("target/python").join(name);
    let python = folder.join("bin/python");
    let wanted = project::read_text(requirements)?;
    let list = format!("python packages for {}", name.to_string_lossy());
    // The copy is written last: it says what is complete.
    let installed = folder.join("requirements.txt");
    if project::read_text(&installed).is_ok_and(|done| done == wanted) && process::version(&python).is_some() {
        present(&list)?;
        return Ok(python);
    }
    println!("{list}: installing with pip into target/python");
    make(&folder)?;
    let mut pip = command(&python)?;
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:"]);
    output(pip.arg("--requirement").arg(requirements)).map_err(|e| {
        format!(
            "the Python packages could not be installed: {e}\nA network is needed once. \
             If there is no such version for this Python, install another Python from 3.10 to 3.14."
        )
    })?;
    project::write(&installed, wanted)?;
    Ok(python)
}

/// Makes the virtual environment anew; on Debian as root, installs what that takes.
fn make(folder: &Path) -> Outcome {
    let venv = || -> Outcome {
        let mut venv = command(find()?)?;
        output(venv.args(["-m", "venv", "--clear"]).arg(folder))
            .map_err(|e| format!("no virtual environment could be made: {e}\n{REMEDY}"))?;
        Ok(())
    };
    match venv() {
        Err(_) if debian::can_install() => {
            debian::install(&["python3", "python3-venv"])
                .map_err(|e| format!("Python could not be installed: {e}\n{REMEDY}"))?;
            venv()
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
