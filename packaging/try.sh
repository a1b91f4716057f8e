#!/bin/sh
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Try Bifolium: installs what is missing, builds, takes the made-up applicants from the form export to introductions for
# two mail-merge tools, and opens the window where there is a display. Never asks a question. Your own files are not touched.
set -eu
cd "$(dirname "$0")/.."
sh packaging/install-dependencies.sh

build=${BIFOLIUM_BUILD_DIR:-build/try}
folder=${BIFOLIUM_TRY_DIR:-$build/round}
log=$build/build.log
mkdir -p "$build"
echo "Building Bifolium (a few minutes the first time, seconds after that) ..."
if ! { cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBIFOLIUM_TESTS=OFF &&
    cmake --build "$build"; } >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    echo "Building did not work; the whole story is in $log." >&2
    exit 1
fi
cli=$build/bin/bifolium-cli

# A fresh folder each time; only what an earlier try left there is taken away.
rm -rf "$folder"
mkdir -p "$folder/introductions"
file=$folder/spring-2024.bifolium
talk=$folder/what-happened.txt

# Runs a step; exit code 1 means done, with something to look at.
step() {
    echo "\$ bifolium-cli $*" >>"$talk"
    code=0
    "$cli" "$@" >>"$talk" 2>&1 || code=$?
    if [ "$code" -gt 1 ]; then
        tail -n 20 "$talk" >&2
        echo "This step did not work: bifolium-cli $*" >&2
        exit 1
    fi
}

step new "$file" --name "Librarians across borders" --zone Australia/Sydney
step round add "$file" --label "Spring 2024" --opens 2024-02-01T00:00 --closes 2024-02-28T23:59 \
    --starts 2024-03-11 --ends 2024-07-11 --cap 20
step import "$file" -r "Spring 2024" resources/sample/applicants.csv --report "$folder/import-report.json"
step fix "$file" -r "Spring 2024" --safe
step cap "$file" -r "Spring 2024" --apply
step match "$file" -r "Spring 2024"
step check "$file"
for tool in thunderbird word; do
    step export "$file" -r "Spring 2024" introductions --for "$tool" --out "$folder/introductions"
done

"$cli" status "$file" -r "Spring 2024"
echo "Programme file: $file"
echo "Introductions:  $folder/introductions (for Thunderbird and for Word, each with its manifest)"
echo "Every step:     $talk"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    nohup "$build/bin/bifolium" "$file" >/dev/null 2>&1 &
    echo "The window is open."
else
    echo "There is no display here, so the window stays closed; on a desktop it opens now."
fi
