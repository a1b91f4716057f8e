#!/bin/sh
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the PNG sizes of the application icon from its SVG, after the SVG was changed. Needs rsvg-convert
# (Debian: librsvg2-bin). The PNGs are committed, so that building does not need it.
set -eu
cd "$(dirname "$0")/../resources/icons/app"
for size in 16 32 48 128 256; do
    rsvg-convert --width "$size" --height "$size" --output "bifolium-$size.png" bifolium.svg
done
