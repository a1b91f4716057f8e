#!/bin/sh
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the translation files up to date with the sources, after texts were added or changed. Needs qt6-l10n-tools.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
timeout 120 "$lupdate" -silent -pluralonly -locations none -no-obsolete -source-language en -target-language en \
    -I . core ui app -ts translations/bifolium_en.ts
python3 translations/english_plurals.py translations/bifolium_en.ts
