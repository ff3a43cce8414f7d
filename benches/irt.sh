#!/usr/bin/env bash
# Estimates, calibration, adaptive tests and their speed beside other programs:
# mirt, girth and catsim from PyPI. Nothing of it is needed to build or to test.
#
# Calibration of 1,000 and of 10,000 people x 40 items, 1,000 adaptive tests on 200
# items, a million people scored, and the memory of scoring ten million lines.
#
#   benches/irt.sh                     1,000 and 10,000 people
#   benches/irt.sh 2000                1,000 and so many people
#
# Needs cargo and python3 with venv. The packages go into a folder that is removed
# at the end, or into IRT_VENV, which stays.
set -euo pipefail
cd "$(dirname "$0")/.."
people=${1:-10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
venv=${IRT_VENV:-$work/venv}
if [ ! -x "$venv/bin/python" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check mirt girth catsim numpy
fi
binary=${CAREERS:-target/release/careers}
[ -n "${CAREERS:-}" ] || cargo build --release --quiet
"$venv/bin/python" benches/irt.py "$binary" "$people" "$work"
