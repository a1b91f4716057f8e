// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/catalogue.h"

#include <QFile>
#include <QRegularExpression>

namespace core {

const std::vector<QString>& schemaSteps()
{
    static const std::vector<QString> steps = {
        QStringLiteral(":/schema/0001_first.sql"),
        QStringLiteral(":/schema/0002_same_person.sql"),
        QStringLiteral(":/schema/0003_lists.sql"),
        QStringLiteral(":/schema/0004_workbench.sql"),
    };
    return steps;
}

QStringList statementsOf(const QString& step)
{
    QFile file(step);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("schema step %s is not built in", qPrintable(step));
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression gap(QStringLiteral("\\n\\s*\\n"));
    QStringList statements;
    const QString text = QString::fromUtf8(file.readAll()).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QString& part : QString(text).remove(comment).split(gap))
        if (!part.trimmed().isEmpty())
            statements += part.trimmed();
    return statements;
}

} // namespace core
