#!/bin/sh
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that building needs and this computer lacks, as root or through sudo. Does nothing,
# quickly, when all are there. Why each is needed: packaging/THIRD_PARTY.md.
set -eu

packages="g++ cmake ninja-build pkg-config ccache mold
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev libqt6sql6-sqlite libqt6svg6 libgl1-mesa-dev
    qt6-tools-dev qt6-l10n-tools
    libicu-dev liblemon-dev libxlsxwriter-dev libzip-dev fonts-dejavu-core"

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is not Debian or one of its kin; please see to these yourself, under the names they have here:" \
        "$packages" >&2
    exit 0
fi

# shellcheck disable=SC2086 # a list of words
installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' $packages 2>/dev/null || true)
missing=""
for package in $packages; do
    printf '%s\n' "$installed" | grep -qxF "$package installed" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Bifolium needs these packages, and only root may install them:$missing" >&2
        echo "Please install them as root, then try again." >&2
        exit 1
    fi
    as_root="sudo"
    # nobody there to type a password: fail with a sentence rather than wait
    [ -t 0 ] || as_root="sudo -n"
fi

echo "Installing with apt-get, which takes a minute or two:$missing"
run_apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=600 "$@" \
        </dev/null >/dev/null
}
run_apt update || echo "The package lists could not be brought up to date; going on with those that are here." >&2
# shellcheck disable=SC2086
if ! run_apt install -y --no-install-recommends $missing; then
    echo "Installing did not work; the lines above say why. Please mend that, then try again." >&2
    exit 1
fi
