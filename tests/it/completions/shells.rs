//! Real shells, asked what they complete in a folder with a few files: with nothing but the line
//! that the README gives for the shell's start file.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use careers::cli::completions;
use clap_complete::Shell;
use tempfile::TempDir;

use crate::support::{binary, root};

/// Lines as typed, and all that completes them. Where a file is no answer, none is offered.
const LINES: &[(&str, &[&str])] = &[
    ("careers sho", &["show"]),
    ("careers take-h", &["take-home"]),
    ("careers nosuch", &[]),
    ("careers show back", &["backend-developer"]),
    ("careers show Back", &["Backend-developer"]),
    ("careers show software-q", &["software-qa-tester"]),
    ("careers show sde", &["sde-backend", "sdet"]),
    (
        "careers compare backend sre site-r",
        &["site-reliability-engineer"],
    ),
    ("careers show nosuch", &[]),
    ("careers show off", &[]),
    ("careers show sre ov", &["overview"]),
    ("careers show sre off", &[]),
    ("careers salary --city Pu", &["Pune"]),
    ("careers salary --city off", &[]),
    ("careers salary --city=pu", &["--city=pune"]),
    ("careers salary --level s", &["senior"]),
    ("careers salary --company g", &["gcc"]),
    ("careers salary --real=beng", &["--real=bengaluru"]),
    ("careers roadmap sre 3", &["3"]),
    ("careers roadmap sre --format mer", &["mermaid"]),
    ("careers plan sre --days mon,we", &["mon,wed"]),
    ("careers progress don", &["done"]),
    ("careers progress done unit/sql-j", &["unit/sql-joins"]),
    (
        "careers progress done backend-developer/s1/w01/choose",
        &["backend-developer/s1/w01/choose-track"],
    ),
    ("careers progress done --career sre backend-developer/", &[]),
    ("careers progress done off", &[]),
    ("careers progress import off", &["offer.yaml"]),
    ("careers simulate sre turn", &["turnstiles-at-the-final"]),
    ("careers take-home 18L --regi", &["--regime"]),
    ("careers take-home 18L --regime b", &["best"]),
    ("careers take-home --year 2025", &["2025-26"]),
    ("careers take-home off", &[]),
    ("careers search off", &[]),
    ("careers sources onet-", &["onet-30-1"]),
    ("careers sources unit/", &[]),
    ("careers offer off", &["offer.yaml"]),
    ("careers offer a", &["a: [new] offer.yaml"]),
    ("careers validate pa", &["pack/"]),
    ("careers quiz sre --answers off", &["offer.yaml"]),
    ("careers path --resume off", &["offer.yaml"]),
    ("careers schema off", &["offer", "offer.yaml"]),
    ("careers completions z", &["zsh"]),
    ("careers man --", &["--no-pager", "--data", "--help"]),
];

/// What a person who uses the shell has: a home with a start file, and a folder with files.
struct Person {
    home: TempDir,
    shell: &'static str,
}

impl Person {
    /// `None`, and said so, where this shell is not installed.
    fn with(shell: &'static str, start_file: &str) -> Option<Self> {
        let before = match shell {
            "zsh" => "autoload -Uz compinit && compinit -u\n",
            _ => "",
        };
        if Command::new(shell).arg("--version").output().is_err() {
            let skipped = format!("skipped: {shell} is not installed\n");
            std::io::stderr()
                .write_all(skipped.as_bytes())
                .expect("it is told");
            return None;
        }
        let home = TempDir::new().expect("a home");
        let person = Self { home, shell };
        let files = person.files();
        fs::create_dir_all(files.join("pack")).expect("a folder");
        for name in ["offer.yaml", "a: [new] offer.yaml"] {
            fs::write(files.join(name), "").expect("a file");
        }
        let start = person.home.path().join(start_file);
        fs::create_dir_all(start.parent().expect("a folder")).expect("a folder");
        fs::write(&start, format!("{before}{}\n", readme_line(shell))).expect("a start file");
        Some(person)
    }

    fn files(&self) -> PathBuf {
        self.home.path().join("files")
    }

    /// The shell, where its start files are in this home and the program is on the path.
    fn command(&self) -> Command {
        let programs = Path::new(binary()).parent().expect("a folder");
        let path = std::env::var("PATH").unwrap_or_default();
        let mut command = Command::new(self.shell);
        command
            .env_clear()
            .env("HOME", self.home.path())
            .env("PATH", format!("{}:{path}", programs.display()))
            .env("LC_ALL", "C.UTF-8")
            .env("TERM", "dumb")
            .current_dir(self.files());
        command
    }

    fn run(&self, args: &[&str]) -> String {
        let output = self.command().args(args).output().expect("it runs");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {told}", self.shell);
        assert_eq!(told, "", "{}", self.shell);
        String::from_utf8(output.stdout).expect("UTF-8")
    }
}

/// What the README says to put into the start file of a shell.
fn readme_line(shell: &str) -> String {
    let readme = fs::read_to_string(root().join("README.md")).expect("the README");
    let mark = format!("  # {shell}: ");
    let line = readme.lines().find(|line| line.contains(&mark));
    let line = line.and_then(|line| line.split("  #").next());
    line.expect("the README has a line for it")
        .trim_end()
        .to_owned()
}

#[test]
fn bash_completes() {
    let Some(person) = Person::with("bash", ".bashrc") else {
        return;
    };
    let script = r#"
        source "$HOME/.bashrc" || exit 9
        COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); COMP_TYPE=9
        _clap_complete_careers careers "${COMP_WORDS[COMP_CWORD]}" 2>/dev/null
        printf '%s\n' "${COMPREPLY[@]}"
    "#;
    for (line, wanted) in LINES {
        // Bash breaks words at = and at :, and hands over what stands after them.
        if line.contains('=') {
            continue;
        }
        let words: Vec<&str> = line.split(' ').collect();
        let args = [&["--norc", "-c", script, "bash"], &words[..]].concat();
        let told = person.run(&args);
        let told: Vec<String> = told
            .lines()
            .map(str::trim)
            .filter(|l| !l.is_empty())
            .map(str::to_owned)
            .collect();
        assert_eq!(told, *wanted, "bash: {line:?}");
    }
}

#[test]
fn fish_completes() {
    let Some(person) = Person::with("fish", ".config/fish/config.fish") else {
        return;
    };
    let lines: Vec<&str> = LINES.iter().map(|(line, _)| *line).collect();
    let ask = "for line in $argv; echo \"line $line\"; complete -C $line; end";
    let told = person.run(&[&["-c", ask], &lines[..]].concat());
    by_line("fish", &told);
}

#[test]
fn fish_tells_what_each_is() {
    let Some(person) = Person::with("fish", ".config/fish/config.fish") else {
        return;
    };
    let told = person.run(&[
        "-c",
        "complete -C 'careers show back'; complete -C 'careers show sre --js'",
    ]);
    assert_eq!(
        told,
        "backend-developer\tBackend Developer\n\
         --json\tPrint one JSON document; its shape: careers schema\n"
    );
}

/// What zsh makes of lines: for each the candidates, each with its row in the list, and the line
/// as it stands after the tab.
fn zsh_told(person: &Person, lines: &[&str]) -> Vec<(Vec<(String, String)>, String)> {
    let script = root().join("tests/it/completions/asked.zsh");
    let home = person.home.path().display().to_string();
    let files = person.files().display().to_string();
    let script = script.display().to_string();
    person.run(&[&["-f", &script, &home, &files], lines].concat());
    let told = fs::read_to_string(person.home.path().join("told")).expect("it tells");
    let (mut all, mut matches) = (Vec::new(), Vec::new());
    for row in told.lines() {
        match row.split('\t').collect::<Vec<_>>()[..] {
            ["match", value, listed] => matches.push((value.to_owned(), listed.to_owned())),
            ["line", line] => all.push((std::mem::take(&mut matches), line.to_owned())),
            _ => panic!("{row}"),
        }
    }
    assert_eq!(all.len(), lines.len(), "{told}");
    all
}

#[test]
fn zsh_completes() {
    let Some(person) = Person::with("zsh", ".zshrc") else {
        return;
    };
    let lines: Vec<&str> = LINES.iter().map(|(line, _)| *line).collect();
    let told = zsh_told(&person, &lines);
    for ((line, wanted), (matches, after)) in LINES.iter().zip(told) {
        let values = matches.iter().map(|(value, _)| value.replace('\\', ""));
        // A folder gets its slash when it is chosen.
        let wanted = wanted.iter().map(|name| name.trim_end_matches('/'));
        let wanted: Vec<&str> = wanted.collect();
        assert_eq!(values.collect::<Vec<_>>(), wanted, "zsh: {line:?}");
        match wanted[..] {
            [] => assert_eq!(after, *line),
            [one] => {
                let start = line.rsplit_once(' ').map_or("", |(start, _)| start);
                let stands = format!("{start} {}", quoted(one));
                assert_eq!(after.trim_end_matches(['/', ' ']), stands);
            }
            _ => {}
        }
    }
}

/// As zsh writes what has spaces and the like into a line.
fn quoted(text: &str) -> String {
    let odd = |c: char| " []".contains(c);
    text.chars()
        .flat_map(|c| odd(c).then_some('\\').into_iter().chain([c]))
        .collect()
}

#[test]
fn zsh_lists_descriptions_with_colons_brackets_and_quotes_whole() {
    let Some(person) = Person::with("zsh", ".zshrc") else {
        return;
    };
    let told = zsh_told(
        &person,
        &["careers take-home 18L --", "careers path backend sre --"],
    );
    let list = |n: usize| {
        told[n]
            .0
            .iter()
            .map(|(_, row)| row.as_str())
            .collect::<Vec<_>>()
    };
    for (row, list) in [
        (
            "-- Print one JSON document; its shape: careers schema",
            list(0),
        ),
        (
            "-- Whether the cost includes the employer's provident fund",
            list(0),
        ),
        (
            "-- One's own pension contributions (NPS, 80CCD(1B))",
            list(0),
        ),
        (
            "-- Colour; in a pipe, `always` keeps the page that a terminal gets",
            list(1),
        ),
        ("-- Print help (see more with '--help')", list(1)),
    ] {
        assert!(
            list.iter().any(|told| told.ends_with(row)),
            "{row}: {list:#?}"
        );
    }
}

#[test]
fn elvish_completes() {
    let Some(person) = Person::with("elvish", ".config/elvish/rc.elv") else {
        return;
    };
    // Its editor, where the function belongs, is there only at a terminal.
    let script = readme_line("elvish").replace("eval (", "print (");
    let registered = person.run(&["-norc", "-c", &script]);
    let place = "set edit:completion:arg-completer[careers] =";
    assert!(registered.contains(place), "{registered}");
    let asked = person.home.path().join("asked.elv");
    let ask = "for line $args { echo 'line '$line; complete (str:split ' ' $line) | to-lines }";
    let function = registered.replace(place, "var complete~ =");
    fs::write(&asked, format!("use str\n{function}\n{ask}\n")).expect("a script");
    let lines = LINES.iter().map(|(line, _)| *line);
    let asked = asked.display().to_string();
    let args: Vec<&str> = ["-norc", &asked].into_iter().chain(lines).collect();
    by_line("elvish", &person.run(&args));
}

/// Compares what was written: each line, then what completes it.
fn by_line(shell: &str, told: &str) {
    let mut told = told.split("line careers").skip(1);
    for (line, wanted) in LINES {
        let rows = told.next().expect("every line is answered").lines().skip(1);
        let values = rows.map(|row| row.split('\t').next().unwrap_or_default());
        assert_eq!(values.collect::<Vec<_>>(), *wanted, "{shell}: {line:?}");
    }
}

/// Scripts for packagers, which know no names, and the line for PowerShell, which is not at hand.
#[test]
fn every_script_is_one_to_its_shell() {
    for (shell, name, flags) in [
        (Shell::Bash, "bash", &["-n"][..]),
        (Shell::Zsh, "zsh", &["-n"]),
        (Shell::Fish, "fish", &["--no-execute"]),
    ] {
        let Some(person) = Person::with(name, "start") else {
            continue;
        };
        let file = person.home.path().join("script");
        fs::write(&file, completions(shell)).expect("a script");
        let told = person.run(&[flags, &[&file.display().to_string()]].concat());
        assert_eq!(told, "", "{name}");
    }
    assert!(readme_line("PowerShell").starts_with("$env:COMPLETE = \"powershell\"; careers | "));
    let register = "Register-ArgumentCompleter -Native -CommandName careers -ScriptBlock {";
    let run = crate::support::careers(&[]).env("COMPLETE", "powershell");
    assert!(run.any_stdout().run().stdout.contains(register));
}

/// The scripts of packagers offer files only where one is wanted, too.
#[test]
fn the_script_of_fish_offers_files_where_they_are_wanted() {
    let Some(person) = Person::with("fish", "start") else {
        return;
    };
    let script = person.home.path().join("careers.fish");
    fs::write(&script, completions(Shell::Fish)).expect("a script");
    let ask =
        "source $argv[1]; for line in $argv[2..]; echo \"line $line\"; complete -C $line; end";
    let lines = [
        "careers quiz sre --answers off",
        "careers quiz sre --seed off",
        "careers salary --city off",
        "careers roadmap sre --format mer",
    ];
    let script = script.display().to_string();
    let told = person.run(&[&["-c", ask, &script][..], &lines].concat());
    assert_eq!(
        told,
        "line careers quiz sre --answers off\noffer.yaml\n\
         line careers quiz sre --seed off\n\
         line careers salary --city off\n\
         line careers roadmap sre --format mer\n\
         mermaid\tA Mermaid flowchart; every week, where no stage is named\n"
    );
}
