#!/bin/sh
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The full counts of tests that look at a sample every day: 1,000,000 small problems against trying all, 10,000 of 50
# to 450 people against LEMON, 12,000 steps of a coordinator counted slowly. Takes the better part of an hour; says after
# each tenth how far it is. Words after it are the tests to run, all when there are none. BIFOLIUM_FIRST begins with
# another seed, which makes all problems other ones.
set -eu
cd "$(dirname "$0")/.."
build=${BIFOLIUM_BUILD_DIR:-build/tests}
first=${BIFOLIUM_FIRST:-0}
QTEST_FUNCTION_TIMEOUT=86400000 # a day
export QTEST_FUNCTION_TIMEOUT

# run TEST SAMPLE TENTH: ten parts, each TENTH times the daily sample of the test
run() {
    part=0
    while [ "$part" -lt 10 ]; do
        echo "$1: part $((part + 1)) of 10, $(($2 * $3)) problems from seed $((first + part * $2 * $3))"
        BIFOLIUM_LONG=$3 BIFOLIUM_FIRST=$((first + part * $2 * $3)) "$build/tests/$1" -silent
        part=$((part + 1))
    done
}

[ $# -gt 0 ] || set -- core_matching_solver_small_problems core_matching_solver_against_lemon \
    core_matching_solver_small_sessions core_matching_tampering core_usecases_workbench
[ -f "$build/CMakeCache.txt" ] || cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release
cmake --build "$build" --target "$@"
for test in "$@"; do
    case $test in
    core_matching_solver_small_problems) run "$test" 10000 10 ;;
    core_matching_solver_against_lemon) run "$test" 200 5 ;;
    core_usecases_workbench) run "$test" 10 3 ;; # forty steps of a coordinator in each round
    *) BIFOLIUM_LONG=100 "$build/tests/$test" -silent ;;
    esac
done
