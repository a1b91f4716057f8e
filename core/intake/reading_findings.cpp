// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reading_findings.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

} // namespace

std::vector<Finding> findingsOfReading(const Reader& reader, bool isOrderTold)
{
    std::vector<Finding> findings;
    const auto find = [&](Severity severity, const QString& message, const QString& suggestion) {
        findings.push_back({severity, message, 0, suggestion});
    };
    QStringList glued;
    for (const Field field : {Field::Interests, Field::Languages})
        for (const QString& choice : reader.vocabularyOf(field).glued)
            glued += QStringLiteral("“%1”").arg(choice);
    if (!glued.isEmpty())
        find(Severity::Note,
             say("These are read as one answer each, although they hold a comma: %1.").arg(listOf(glued)),
             say("If they are several, name their parts among the choices of the saved columns."));
    const ColumnClock& clock = reader.clock();
    if (clock.contradictory)
        find(Severity::Warning,
             say("Some times have the day first and some the month first. Times that could be "
                 "read both ways stay unknown."),
             say("Say which it is with the order of day and month."));
    else if (clock.ambiguous > 0 && clock.order == DateOrder::Unknown)
        find(Severity::Warning,
             QCoreApplication::translate("Intake",
                                         "Nothing tells day and month apart in %n time(s); they stay "
                                         "unknown.",
                                         nullptr, clock.ambiguous),
             say("Say which it is with the order of day and month."));
    else if (clock.ambiguous > 0 && !isOrderTold)
        find(Severity::Warning,
             QCoreApplication::translate(
                 "Intake",
                 "Nothing tells day and month apart in %n time(s); they are read as this "
                 "form tool usually writes them, %1.",
                 nullptr, clock.ambiguous)
                 .arg(clock.order == DateOrder::MonthDay ? say("month first") : say("day first")),
             say("Say otherwise with the order of day and month."));
    if (clock.withoutOffset > 0) {
        const QString& zone = reader.zone();
        const QString where = !zone.isEmpty() ? say("as those of %1").arg(zone)
                              : clock.commonOffset
                                  ? say("as having the same offset as the others in the file")
                                  : say("as UTC");
        find(Severity::Note,
             QCoreApplication::translate("Intake", "%n time(s) name no time zone and are taken %1.", nullptr,
                                         clock.withoutOffset)
                 .arg(where),
             zone.isEmpty() && !clock.commonOffset
                 ? say("Say where they are meant: in the zone of whoever made the form.")
                 : QString());
    }
    return findings;
}

} // namespace core
