// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Career stages as steps, so that "near" means something. Reads the usual words of application forms, in
// years or as names; anything else is no step and can only be equal or not.

#include <QString>

namespace core {

/// 0 student, 1 up to 2 years, 2 up to 5, 3 up to 10, 4 up to 20, 5 beyond; -1 when the words say none of
/// these.
int careerStepOf(const QString& stage);

} // namespace core
