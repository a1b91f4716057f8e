// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is measured: one function per thing that a coordinator waits for, in the order of a round.

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace bench {

struct Step
{
    const char* name;
    const char* file; ///< the stage of the round that it works on, a copy of it; null: it needs none
    /// Gets the folder, in which the copy is called work.bifolium. Starts the timer when it is ready to
    /// begin.
    void (*run)(const QString& folder, QElapsedTimer& timer);
};

const std::vector<Step>& steps();
const Step* findStep(const QString& name);

} // namespace bench
