// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace core {

void installTranslations(const QLocale& locale)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/translations");
    if (translator->load(locale, QStringLiteral("bifolium"), QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("bifolium_en"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace core
