//! The kept seeds of the fuzz targets, through the functions that the targets run.

#[path = "../../fuzz/src/lib.rs"]
pub mod targets;

use std::fs;

use crate::support::root;

/// What a target does with its input.
type Target = fn(&[u8]);

/// Each target with its function; `fuzz/Cargo.toml` has a program for each.
const TARGETS: [(&str, Target); 8] = [
    ("pack_files", targets::pack_files),
    ("pack_edits", targets::pack_edits),
    ("packed_bytes", targets::packed_bytes),
    ("answers", targets::answers),
    ("state", targets::state),
    ("offers", targets::offers),
    ("resume", targets::resume),
    ("words", targets::words),
];

#[test]
fn every_kept_seed_is_answered_or_refused() {
    for (target, run) in TARGETS {
        let seeds = root().join("fuzz/seeds").join(target);
        let mut count = 0;
        for seed in fs::read_dir(seeds).expect("a folder of seeds").flatten() {
            run(&fs::read(seed.path()).expect("a seed"));
            count += 1;
        }
        assert!(count >= 3, "{target} has {count} seeds");
    }
}

#[test]
fn every_target_has_a_program_and_its_line_in_the_guide() {
    let read = |name: &str| fs::read_to_string(root().join("fuzz").join(name)).expect(name);
    let (manifest, guide) = (read("Cargo.toml"), read("README.md"));
    for (target, _) in TARGETS {
        let path = format!("path = \"fuzz_targets/{target}.rs\"");
        assert!(manifest.contains(&path), "{target}");
        assert!(guide.contains(&format!("| `{target}` |")), "{target}");
        assert!(
            read(&format!("fuzz_targets/{target}.rs"))
                .contains(&format!("careers_fuzz::{target}("))
        );
    }
    assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len());
}
