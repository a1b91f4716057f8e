// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/decisions.h"

namespace core {

QSet<QString> answeredBy(const Snapshot& snapshot, const QString& choice)
{
    QSet<QString> problems;
    for (const Decision& decision : snapshot.decisions.live)
        if (decision.choice == choice)
            problems.insert(decision.problem);
    return problems;
}

} // namespace core
