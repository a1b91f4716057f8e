#!/bin/sh
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the generated tables of resources/data anew. Needs python3, npm (to fetch CLDR, the city list and outlines of countries), zic and
# the packages tzdata and iso-codes. The tables are committed, so that building needs none of this.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
work="${1:-$(mktemp -d)}"
cd "$work"
for pack in cldr-core@48.2.0 cldr-dates-full@48.2.0 cldr-localenames-full@48.2.0 city-timezones@1.3.4 world-atlas@2.0.2; do
    name="${pack%@*}"
    [ -d "$name" ] && continue
    npm pack --silent "$pack"
    mkdir "$name"
    tar -xzf "$name-${pack#*@}.tgz" -C "$name" --strip-components=1
done
zic -b slim -d "$work/zones" /usr/share/zoneinfo/tzdata.zi
for table in zones countries languages cities world; do
    python3 "$here/$table.py" "$work"
done
