// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

QString problemId(const QString& kind, const QString& subject)
{
    return kind + u'-' + Id::named(QStringLiteral("problem\n") + kind + u'\n' + subject).toString().left(8);
}

QString problemId(const QString& kind, const Id& a, const Id& b)
{
    return problemId(kind, std::min(a, b).toString() + std::max(a, b).toString());
}

Option leaveAsIs()
{
    Fix fix;
    fix.leave = true;
    return {QStringLiteral("leave"), QCoreApplication::translate("CleanUp", "Leave as is"), fix};
}

} // namespace core
