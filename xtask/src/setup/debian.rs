//! What Debian's packages can bring without asking: only for root, so mostly in containers.

use crate::{
    failure::{Failure, Outcome},
    process::{self, command, output},
};

/// Whether packages can be installed without asking anyone.
pub fn can_install() -> bool {
    let is_root = || output(command("id")?.arg("-u")).map(|id| id == "0");
    process::find(&["apt-get"]).is_some() && is_root().unwrap_or(false)
}

/// Installs packages.
pub fn install(packages: &[&str]) -> Outcome {
    println!("{}: installing with apt-get", packages.join(", "));
    let apt = |args: &[&str]| -> Result<String, Failure> {
        output(command("apt-get")?.env("DEBIAN_FRONTEND", "noninteractive").args(args))
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())?;
    Ok(())
}
