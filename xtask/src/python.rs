//! Checks written in Python, each with the packages that its `requirements.txt` fixes,
//! in an environment of its own below `target/python`: nothing is installed for the rest of the machine.

use crate::{
    failure::{Failure, Outcome},
    process::{self, command, output},
    project,
};
use std::path::{Path, PathBuf};

/// The oldest Python that the packages accept.
const PYTHON: (u32, u32) = (3, 10);
const REMEDY: &str = "install it from https://www.python.org or with your system's packages";

/// Runs a script with the packages of `requirements`, installed first when they are missing.
pub fn run(requirements: &Path, script: &Path, args: &[&str]) -> Outcome {
    let python = environment(requirements)?;
    process::run(command(python)?.arg(script).args(args))
}

/// Makes the environment of every check that has requirements.
pub fn environments() -> Outcome {
    let files = project::files(&project::root()?.join("tests"))?;
    let requirements = files.iter().filter(|file| file.ends_with("requirements.txt"));
    requirements.map(|file| environment(file)).try_for_each(|made| made.map(|_| ()))
}

/// The Python of the environment for these requirements; made when it is missing or made for others.
pub fn environment(requirements: &Path) -> Result<PathBuf, Failure> {
    let name = requirements.parent().and_then(Path::file_name).unwrap_or_default();
    let folder = project::root()?.join("target/python").join(name);
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let wanted = project::read_text(requirements)?;
    // Written last, so that an installation that was cut short is begun again.
    let installed = folder.join("installed.txt");
    let what = format!("python packages for {}", name.to_string_lossy());
    if project::read_text(&installed).is_ok_and(|found| found == wanted) && process::version(&python).is_some() {
        println!("{what}: present");
        return Ok(python);
    }
    let system = system()?;
    println!("{what}: installing with pip");
    project::remove(&folder)?;
    output(command(system)?.args(["-m", "venv"]).arg(&folder)).map_err(|e| {
        format!("an environment for Python could not be made: {e}\nOn Debian or Ubuntu its part `venv` is a package of its own: `apt-get install python3-venv`.")
    })?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    output(command(&python)?.args(pip).arg(requirements)).map_err(|e| {
        format!("the packages of {} could not be installed: {e}\nA network is needed once.", requirements.display())
    })?;
    project::write(&installed, wanted)?;
    Ok(python)
}

/// The Python of this machine.
fn system() -> Result<&'static str, Failure> {
    let (major, minor) = PYTHON;
    let found = ["python3", "python"].into_iter().find_map(|name| Some((name, process::version(name)?)));
    let (name, version) =
        found.ok_or_else(|| format!("Python is missing: version {major}.{minor} or newer is needed; {REMEDY}"))?;
    if numbers(&version) < PYTHON {
        return Err(format!("{version} is too old: {major}.{minor} or newer is needed; {REMEDY}").into());
    }
    Ok(name)
}

/// The first two numbers of "Python 3.11.7".
fn numbers(version: &str) -> (u32, u32) {
    let number = version.rsplit(' ').next().unwrap_or_default();
    let mut parts = number.split('.').map_while(|part| part.parse().ok());
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_python_is_told_from_a_new_one() {
        assert_eq!(numbers("Python 3.11.7"), (3, 11));
        assert!(numbers("Python 2.7.18") < PYTHON && numbers("Python 3.9.2") < PYTHON);
        assert!(numbers("Python 3.13.0") > PYTHON && numbers("nothing") < PYTHON);
    }
}
