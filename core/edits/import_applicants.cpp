// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/import_applicants.h"

#include "core/edits/build.h"

#include <QCoreApplication>

namespace core {

Edit importApplicants(const Snapshot& snapshot, const ImportPlan& plan)
{
    EditBuilder builder(snapshot, QStringLiteral("import_applicants"));
    if (plan.isEmpty())
        return builder.finish({});
    builder.put(plan.batch);
    for (const Person& person : plan.people)
        builder.put(person);
    for (const Application& application : plan.applications)
        builder.put(application);
    for (const SourceRow& source : plan.sourceRows)
        builder.put(source);
    const int brought = plan.count(RowOutcome::New) + plan.count(RowOutcome::MaybeSame);
    const int changed = plan.count(RowOutcome::Changed);
    QString text = QCoreApplication::translate("Edits", "Brought in %n person(s) from %1", nullptr, brought)
                       .arg(plan.batch.fileName);
    if (changed > 0)
        text += QCoreApplication::translate("Edits", ", %n changed", nullptr, changed);
    return builder.finish(text);
}

} // namespace core
