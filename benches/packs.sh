#!/usr/bin/env bash
# What a pack of many careers costs: `show` and `search`, cold (compiled anew) and warm (from the
# cache), beside the bundled data alone.
#
#   benches/packs.sh 1000 10000
#
# The careers are copies of the bundled ones with sentences of their own, career.yaml and pay.yaml
# of each. Needs cargo; hyperfine for times, valgrind for instructions (user mode, callgrind).
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- 1000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CAREERS_CACHE=$work/cache
unset CAREERS_DATA
cargo build --release --quiet
bin=$PWD/target/release/careers

count() { # command...
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null |
    sed -n 's/.*Collected : //p'
}
row() { # label, command...
  local label=$1
  shift
  printf '%-34s %14s  ' "$label" "$(count "$@")"
  hyperfine -N --warmup 2 --export-json "$work/time.json" "$@" >/dev/null 2>&1
  python3 -c 'import json,sys; r = json.load(open(sys.argv[1]))["results"][0]; print("%8.1f ms" % (r["median"] * 1000))' "$work/time.json"
}

printf '%-34s %14s  %11s\n' command instructions time
row 'bundled: show' "$bin" show backend-developer
row 'bundled: search' "$bin" search kafka
for many in "$@"; do
  data=$work/data-$many
  cargo bench --quiet --bench generate -- "$data" "$many" career.yaml pay.yaml
  # A pack: without the shared files and the careers that are bundled.
  find "$data" -maxdepth 1 -type f -delete
  for bundled in data/careers/*; do rm -rf "$data/careers/$(basename "$bundled")"; done
  last=$(ls "$data/careers" | tail -1)
  rm -rf "$CAREERS_CACHE"
  cold=$(date +%s%N)
  "$bin" show "$last" --data "$data" >/dev/null
  cold=$((($(date +%s%N) - cold) / 1000000))
  printf '%-34s %14s  %8s ms\n' "$many careers: show, cold" '' "$cold"
  sleep 3 # files that changed in the last two seconds are read again
  "$bin" show "$last" --data "$data" >/dev/null
  row "$many careers: show, warm" "$bin" show "$last" --data "$data"
  row "$many careers: search, warm" "$bin" search kafka --data "$data"
  printf '%-34s %14s\n' "$many careers: bytes kept" "$(du -sb "$CAREERS_CACHE" | cut -f1)"
done
