#!/bin/sh
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the PNG sizes and the Windows icon from the SVG, after the SVG was changed. Needs rsvg-convert and convert
# (Debian: librsvg2-bin, imagemagick). The pictures are committed, so that building needs neither.
set -eu
cd "$(dirname "$0")/../resources/icons/app"
for size in 16 32 48 128 256; do
    rsvg-convert --width "$size" --height "$size" --output "bifolium-$size.png" bifolium.svg
done
convert bifolium-16.png bifolium-32.png bifolium-48.png bifolium-128.png bifolium-256.png \
    ../../../packaging/windows/bifolium.ico
