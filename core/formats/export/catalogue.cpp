// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/export/catalogue.h"

namespace core {

ExportFormat thunderbirdFormat();
ExportFormat wordFormat();
ExportFormat excelFormat();
ExportFormat libreOfficeFormat();
ExportFormat plainFormat();

const std::vector<ExportFormat>& exportFormats()
{
    static const std::vector<ExportFormat> all = {thunderbirdFormat(), wordFormat(), excelFormat(),
                                                  libreOfficeFormat(), plainFormat()};
    return all;
}

const ExportFormat* findExportFormat(const QString& id)
{
    for (const ExportFormat& format : exportFormats())
        if (id == QLatin1String(format.id))
            return &format;
    return nullptr;
}

} // namespace core
