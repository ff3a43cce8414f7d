//! What the environment says of the terminal and of the pager. Looked at only where an answer
//! goes to a terminal: a pipe costs nothing.

/// An environment variable that says something.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Whether the terminal shows UTF-8, by the process's environment.
#[must_use]
pub fn utf8() -> bool {
    cfg!(windows) || is_utf8(variable)
}

/// Whether the locale's characters are UTF-8: the first of `LC_ALL`, `LC_CTYPE` and `LANG` that
/// says something decides, as POSIX has it.
///
/// Nothing said is taken for UTF-8: containers, services and remote shells often say nothing,
/// and terminals that show something else have become rare. `C` and `POSIX` are ASCII. A name
/// without a character set stands for the one it has in glibc: UTF-8 in India (`hi_IN`), an
/// older one elsewhere (`de_DE`).
fn is_utf8(variable: impl Fn(&str) -> Option<String>) -> bool {
    let stated = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find_map(variable);
    let Some(locale) = stated else { return true };
    let locale = locale.to_ascii_lowercase();
    let name = locale.split('@').next().unwrap_or_default();
    locale.contains("utf-8") || locale.contains("utf8") || name.ends_with("_in")
}

/// Whether the terminal opens links, by the process's environment.
#[must_use]
pub fn links() -> bool {
    let dumb = variable("TERM").is_some_and(|term| term == "dumb");
    !dumb && variable("NO_HYPERLINKS").is_none() && supports_hyperlinks::supports_hyperlinks()
}

/// Whether the terminal can do more than print line after line, which a pager needs.
#[must_use]
pub fn can_page() -> bool {
    cfg!(windows) || variable("TERM").is_some_and(|term| term != "dumb")
}

/// A pager's command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pager {
    /// The program.
    pub program: String,
    /// Its arguments.
    pub args: Vec<String>,
    /// Variables that it gets.
    pub env: Vec<(String, String)>,
}

/// The pager of the process's environment.
#[must_use]
pub fn pager() -> Option<Pager> {
    chosen(
        |name| std::env::var(name).ok(),
        if cfg!(windows) {
            None
        } else {
            Some("less -FRX")
        },
    )
}

/// `CAREERS_PAGER`, else `PAGER`, else the usual one. Empty or `cat`: none. The words are parted
/// as a shell parts them; assignments may come first, nothing is expanded.
fn chosen(variable: impl Fn(&str) -> Option<String>, usual: Option<&str>) -> Option<Pager> {
    let stated = ["CAREERS_PAGER", "PAGER"].into_iter().find_map(&variable);
    let mut words = shlex::split(&stated.or(usual.map(str::to_owned))?)?;
    let assigned = words.iter().take_while(|word| assignment(word).is_some());
    let command = words.split_off(assigned.count());
    let mut env: Vec<(String, String)> = words.iter().filter_map(|w| assignment(w)).collect();
    let mut command = command.into_iter();
    let program = command.next().filter(|program| program != "cat")?;
    let mut args: Vec<String> = command.collect();
    if is_less(&program) {
        let mut unless_said = |name: &str, value: &str| {
            if variable(name).is_none() && !env.iter().any(|(known, _)| known == name) {
                env.push((name.to_owned(), value.to_owned()));
            }
        };
        unless_said("LESS", "FRX");
        // less would show UTF-8 as bytes where no locale is named.
        if is_utf8(&variable) {
            unless_said("LESSCHARSET", "utf-8");
        }
        // Whatever LESS says: colours and links are shown, not spelt out.
        args.insert(0, "-R".to_owned());
    }
    Some(Pager { program, args, env })
}

fn assignment(word: &str) -> Option<(String, String)> {
    let (name, value) = word.split_once('=')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let named = !name.is_empty()
        && name.chars().all(plain)
        && !name.starts_with(|c: char| c.is_ascii_digit());
    named.then(|| (name.to_owned(), value.to_owned()))
}

/// Whether a program is less, which knows links; another pager may show their escapes.
#[must_use]
pub fn is_less(program: &str) -> bool {
    std::path::Path::new(program)
        .file_stem()
        .is_some_and(|name| name == "less")
}

#[cfg(test)]
mod tests {
    use super::{Pager, chosen, is_utf8};

    fn said<'v>(pairs: &'v [(&str, &str)]) -> impl Fn(&str) -> Option<String> + 'v {
        |name| {
            pairs
                .iter()
                .find(|(n, _)| *n == name)
                .map(|(_, v)| (*v).to_owned())
        }
    }

    #[test]
    fn the_first_variable_that_says_something_decides_on_the_signs() {
        for (pairs, utf8) in [
            (&[][..], true),
            (&[("LC_ALL", "C"), ("LANG", "en_IN.UTF-8")], false),
            (&[("LC_CTYPE", "POSIX")], false),
            (&[("LANG", "C.UTF-8")], true),
            (&[("LC_CTYPE", "UTF-8")], true),
            (&[("LANG", "hi_IN.utf8")], true),
            (&[("LANG", "hi_IN")], true),
            (&[("LANG", "sd_IN@devanagari")], true),
            (&[("LANG", "de_DE")], false),
            (&[("LANG", "de_DE.ISO-8859-15@euro")], false),
        ] {
            assert_eq!(is_utf8(said(pairs)), utf8, "{pairs:?}");
        }
    }

    /// The words and the variables of the pager chosen; empty for none.
    fn pager(pairs: &[(&str, &str)]) -> [String; 2] {
        let Some(Pager { program, args, env }) = chosen(said(pairs), Some("less -FRX")) else {
            return [String::new(), String::new()];
        };
        let words: Vec<String> = std::iter::once(program).chain(args).collect();
        let env: Vec<String> = env.iter().map(|(n, v)| format!("{n}={v}")).collect();
        [words.join("|"), env.join("|")]
    }

    #[test]
    fn an_empty_pager_is_none() {
        for pairs in [
            &[("PAGER", "")][..],
            &[("PAGER", "cat")],
            &[("PAGER", "  ")],
            &[("PAGER", "less \"")],
            &[("CAREERS_PAGER", ""), ("PAGER", "less")],
        ] {
            assert_eq!(pager(pairs), ["", ""], "{pairs:?}");
        }
    }

    #[test]
    fn the_words_of_a_pager_are_those_of_a_shell() {
        for (pairs, words, env) in [
            (
                &[("PAGER", "A_1=2 'my pager' -x \"a b\"")][..],
                "my pager|-x|a b",
                "A_1=2",
            ),
            (&[], "less|-R|-FRX", "LESS=FRX|LESSCHARSET=utf-8"),
            (
                &[("PAGER", "/usr/bin/less"), ("LESS", "-i")],
                "/usr/bin/less|-R",
                "LESSCHARSET=utf-8",
            ),
            (
                &[("PAGER", "LESS=S less"), ("LC_ALL", "C")],
                "less|-R",
                "LESS=S",
            ),
        ] {
            assert_eq!(pager(pairs), [words, env], "{pairs:?}");
        }
    }
}
