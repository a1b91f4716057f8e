// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/catalogue.h"

#include <QCoreApplication>

namespace core {

ImportFormat delimitedFormat();
ImportFormat odsFormat();
ImportFormat xlsxFormat();
ImportFormat zipFormat();

const std::vector<ImportFormat>& importFormats()
{
    static const std::vector<ImportFormat> all = {xlsxFormat(), odsFormat(), zipFormat(), delimitedFormat()};
    return all;
}

QString titleOf(const ImportFormat& format)
{
    return QCoreApplication::translate("Formats", format.title);
}

QString importFileFilter()
{
    QStringList endings;
    for (const ImportFormat& format : importFormats())
        endings += format.endings;
    return QCoreApplication::translate("Formats", "Tables (%1)").arg(endings.join(u' '));
}

} // namespace core
