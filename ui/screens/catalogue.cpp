// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/catalogue.h"

namespace ui {

const std::vector<ScreenEntry>& screens()
{
    static const std::vector<ScreenEntry> all = {};
    return all;
}

} // namespace ui
