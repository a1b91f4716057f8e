// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "Look around a made-up round": makes it beside the window and opens it, or opens the one that was made
// before.

#include <QString>

namespace ui {

class ProgrammeHolder;
class WelcomePage;

void lookAround(ProgrammeHolder& holder, WelcomePage& page);

} // namespace ui
