//! Licences as crates and packages write them: names joined by OR (also written `/`) and AND, in brackets where needed.

/// Whether the allowed licences suffice for it. What cannot be read does not.
pub fn fits(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words: Vec<&str> = spaced.split_whitespace().rev().collect();
    any(&mut words, allowed).unwrap_or(false) && words.is_empty()
}

fn any(words: &mut Vec<&str>, allowed: &[&str]) -> Option<bool> {
    let mut fits = all(words, allowed)?;
    while words.pop_if(|word| *word == "OR").is_some() {
        fits |= all(words, allowed)?;
    }
    Some(fits)
}

fn all(words: &mut Vec<&str>, allowed: &[&str]) -> Option<bool> {
    let mut fits = one(words, allowed)?;
    while words.pop_if(|word| *word == "AND").is_some() {
        fits &= one(words, allowed)?;
    }
    Some(fits)
}

fn one(words: &mut Vec<&str>, allowed: &[&str]) -> Option<bool> {
    let name = words.pop().filter(|word| !["OR", "AND", "WITH", ")"].contains(word))?;
    if name == "(" {
        let fits = any(words, allowed);
        return words.pop_if(|word| *word == ")").and(fits);
    }
    if words.pop_if(|word| *word == "WITH").is_some() {
        // An exception gives more freedom, never less.
        words.pop()?;
    }
    Some(allowed.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn one_of_several_suffices_and_all_of_several_are_needed() {
        let allowed = ["MIT", "Apache-2.0"];
        for expression in [
            "MIT",
            "GPL-3.0 OR MIT",
            "LGPL-2.1/MIT",
            "MIT AND Apache-2.0",
            "(MIT OR GPL-3.0) AND Apache-2.0",
            "Apache-2.0 WITH LLVM-exception OR GPL-3.0",
        ] {
            assert!(fits(expression, &allowed), "{expression}");
        }
        for expression in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "MIT OR",
            "(MIT",
            "MIT)",
            "MIT MIT",
        ] {
            assert!(!fits(expression, &allowed), "{expression}");
        }
    }
}
