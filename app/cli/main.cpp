// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "core/base/translations.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bifolium-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BIFOLIUM_VERSION));
    core::installTranslations(QLocale());
    cli::Console console;
    return cli::run(QCoreApplication::arguments().mid(1), console);
}
