// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/sources/catalogue.h"

namespace core {

Source flamingoSource();
Source googleFormsSource();
Source googleSheetSource();
Source gravityFormsSource();
Source jotformSource();
Source limeSurveySource();
Source microsoftFormsSource();
Source ninjaFormsSource();
Source qualtricsSource();
Source surveyMonkeySource();
Source typeformSource();
Source wpFormsSource();

const std::vector<Source>& sources()
{
    // Those with marks of their own first; those known by the shape of one column last.
    static const std::vector<Source> all = {
        qualtricsSource(),      surveyMonkeySource(), limeSurveySource(),  typeformSource(),
        ninjaFormsSource(),     gravityFormsSource(), wpFormsSource(),     microsoftFormsSource(),
        jotformSource(),        flamingoSource(),     googleFormsSource(), googleSheetSource()};
    return all;
}

const Source* findSource(const SourceLook& look)
{
    for (const Source& source : sources())
        if (source.recognise(look))
            return &source;
    return nullptr;
}

const Source* sourceNamed(const QString& id)
{
    for (const Source& source : sources())
        if (id.compare(QLatin1String(source.id), Qt::CaseInsensitive) == 0)
            return &source;
    return nullptr;
}

QString noSource()
{
    return QStringLiteral("none");
}

} // namespace core
