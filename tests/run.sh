#!/bin/sh
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, runs all tests. Never asks a question. Words after it go to ctest: "-R store".
set -eu
cd "$(dirname "$0")/.."
sh packaging/install-dependencies.sh
build=${BIFOLIUM_BUILD_DIR:-build/tests}
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O1
cmake --build "$build"
QT_QPA_PLATFORM=offscreen
export QT_QPA_PLATFORM
exec ctest --test-dir "$build" --output-on-failure --parallel 2 "$@"
