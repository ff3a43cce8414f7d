#!/usr/bin/env bash
# Instructions that the commands take, against an empty process and one that
# only parses arguments with clap, all built by `cargo build --release`.
#
#   benches/instructions.sh            the bundled careers
#   benches/instructions.sh 1000       also with 1,000 generated careers, for growth
#
# Needs cargo and valgrind. Counts are user-mode instructions by callgrind: the
# same binary gives the same count whatever else the machine does.
set -euo pipefail
cd "$(dirname "$0")/.."
many=${1:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

crate() { # name, dependencies, main
  mkdir -p "$work/$1/src"
  printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\n%s\n[profile.release]\nlto = "fat"\ncodegen-units = 1\npanic = "abort"\nstrip = true\n' "$1" "$2" >"$work/$1/Cargo.toml"
  printf '%s\n' "$3" >"$work/$1/src/main.rs"
  cargo build --release --quiet --manifest-path "$work/$1/Cargo.toml"
}

count() { # command...
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null |
    sed -n 's/.*Collected : //p'
}

# The empty process has no profile of its own: it is what plain cargo makes of fn main() {}.
mkdir -p "$work/empty/src"
printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2024"\n' >"$work/empty/Cargo.toml"
echo 'fn main() {}' >"$work/empty/src/main.rs"
cargo build --release --quiet --manifest-path "$work/empty/Cargo.toml"
crate clap-only \
  'clap = { version = "4.6", default-features = false, features = ["std", "derive", "help", "usage", "error-context", "suggestions", "color", "wrap_help"] }' \
  'fn main() { let m = clap::Command::new("careers").subcommand(clap::Command::new("show").arg(clap::Arg::new("career"))).get_matches(); std::process::exit(i32::from(m.subcommand().is_none())) }'
cargo build --release --quiet
empty=$(count "$work/empty/target/release/empty")
clap=$(count "$work/clap-only/target/release/clap-only" show backend-developer)
bin=target/release/careers

printf '%-42s %12s %8s %8s\n' command instructions /empty /clap
row() { # label, count
  awk -v l="$1" -v n="$2" -v e="$empty" -v c="$clap" 'BEGIN { printf "%-42s %12d %7.2fx %7.2fx\n", l, n, n / e, n / c }'
}
row 'empty process' "$empty"
row 'clap only' "$clap"
for args in '--version' 'list' 'search kafka' 'show backend-developer' 'show backend-developer --json' \
  'show backend-developer all' 'salary backend-developer' 'salary backend-developer --color always' \
  'roadmap backend-developer' 'roadmap backend-developer 1' 'sources' 'stats'; do
  # shellcheck disable=SC2086 # words on purpose
  row "$args" "$(count "$bin" $args)"
done

if [ -n "$many" ]; then
  cargo bench --quiet --bench generate -- "$work/data" "$many"
  CAREERS_BUILD_DATA="$work/data" cargo build --release --quiet --target-dir "$work/target"
  few=$(count "$bin" show backend-developer)
  lot=$(count "$work/target/release/careers" show backend-developer)
  awk -v few="$few" -v lot="$lot" -v n="$many" \
    'BEGIN { printf "\nshow with %s careers instead of the bundled ones: %d, %+.2f %%\n", n, lot, (lot / few - 1) * 100 }'
  row "list, $many careers" "$(count "$work/target/release/careers" list)"
  row "search kafka, $many careers" "$(count "$work/target/release/careers" search kafka)"
fi
