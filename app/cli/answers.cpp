// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "app/cli/text_table.h"

#include "core/base/text.h"

#include <algorithm>

namespace cli {

using core::Id;
using core::PairRow;
using core::Snapshot;

QJsonArray idsAsJson(const std::vector<Id>& ids)
{
    QJsonArray array;
    for (const Id& id : ids)
        array.append(id.toString());
    return array;
}

QString isoTime(const QDateTime& utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : QString();
}

QString namesOf(const Snapshot& snapshot, const std::vector<Id>& people)
{
    QStringList names;
    for (const Id& person : people)
        names += core::isolated(core::displayName(snapshot, person));
    return core::listOf(names, 12);
}

QJsonObject groupAsJson(const Snapshot& snapshot, const PairRow& row)
{
    QJsonObject group{{QStringLiteral("fit"), row.fit},
                      {QStringLiteral("cost"), row.cost},
                      {QStringLiteral("why"), withoutIsolates(row.why)},
                      {QStringLiteral("locked"), row.locked},
                      {QStringLiteral("by_hand"), row.byHand},
                      {QStringLiteral("reason"), row.reason},
                      {QStringLiteral("broken"), brokenAsJson(row.broken)}};
    QJsonArray names;
    for (const Id& member : row.members)
        names.append(core::displayName(snapshot, member));
    group.insert(QStringLiteral("names"), names);
    if (row.members.size() == 2) {
        group.insert(QStringLiteral("a"), row.members[0].toString());
        group.insert(QStringLiteral("b"), row.members[1].toString());
    } else {
        group.insert(QStringLiteral("people"), idsAsJson(row.members));
    }
    return group;
}

void addGroups(QJsonObject& document, const Snapshot& snapshot, const std::vector<PairRow>& rows)
{
    QJsonArray pairs;
    QJsonArray trios;
    for (const PairRow& row : rows)
        (row.members.size() == 2 ? pairs : trios).append(groupAsJson(snapshot, row));
    document.insert(QStringLiteral("pairs"), pairs);
    document.insert(QStringLiteral("trios"), trios);
}

void addFigures(QJsonObject& document, qint64 totalLoss, int lowestFit, int meanFitHundredths)
{
    document.insert(QStringLiteral("total_loss"), totalLoss);
    document.insert(QStringLiteral("lowest_fit"), lowestFit);
    document.insert(QStringLiteral("mean_fit"), meanFitHundredths / 100.0);
}

QJsonArray rowsAsJson(const core::Snapshot& snapshot, const std::vector<core::PairRow>& rows)
{
    QJsonArray array;
    for (const core::PairRow& row : rows)
        array.append(groupAsJson(snapshot, row));
    return array;
}

QJsonObject figuresAsJson(const core::RoundFigures& figures)
{
    QJsonObject document{{QStringLiteral("pairs"), figures.pairs},
                         {QStringLiteral("trios"), figures.trios},
                         {QStringLiteral("unplaced"), figures.unplaced},
                         {QStringLiteral("rules_broken"), figures.rulesBroken}};
    addFigures(document, figures.totalLoss, figures.lowestFit, figures.meanFitHundredths);
    return document;
}

QJsonArray brokenAsJson(const std::vector<core::BrokenRule>& rules)
{
    QJsonArray broken;
    for (const core::BrokenRule& rule : rules)
        broken.append(QJsonObject{{QStringLiteral("rule"), rule.id},
                                  {QStringLiteral("text"), withoutIsolates(rule.sentence)}});
    return broken;
}

QString groupTable(const Snapshot& snapshot, const std::vector<PairRow>& rows)
{
    TextTable table({say("Fit"), say("People"), say("Mark"), say("Why")}, "r");
    for (const PairRow& row : rows) {
        QStringList marks;
        if (row.locked)
            marks += say("locked");
        if (row.byHand)
            marks += say("by hand");
        if (!row.broken.empty())
            marks += say("breaks a rule");
        table.add({QString::number(row.fit), namesOf(snapshot, row.members), marks.join(QStringLiteral(", ")),
                   row.why});
    }
    return rows.empty() ? QString() : table.text();
}

QString figuresText(qint64 totalLoss, int lowestFit, int meanFitHundredths)
{
    return say("Lowest fit %1, mean fit %2, total loss %3.")
        .arg(QString::number(lowestFit), QString::number(meanFitHundredths / 100.0, 'f', 2),
             QString::number(totalLoss));
}

QJsonArray findingsAsJson(const std::vector<core::Finding>& findings)
{
    QJsonArray array;
    for (const core::Finding& finding : findings)
        array.append(QJsonObject{{QStringLiteral("row"), finding.row},
                                 {QStringLiteral("message"), withoutIsolates(finding.message)},
                                 {QStringLiteral("suggestion"), withoutIsolates(finding.suggestion)}});
    return array;
}

QString findingsText(const std::vector<core::Finding>& findings)
{
    constexpr size_t most = 8; // more would bury the rest; --json has them all
    QString text;
    for (size_t i = 0; i < std::min(findings.size(), most); ++i)
        text += QStringLiteral("  ") +
                QStringList{findings[i].message, findings[i].suggestion}.join(u' ').trimmed() + u'\n';
    if (findings.size() > most)
        text += say("  … and %n more; --json lists them all.\n", int(findings.size() - most));
    return text;
}

bool needLooking(const std::vector<core::Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const core::Finding& one) { return one.severity != core::Severity::Note; });
}

core::Result<Answer> changedAnswer(const core::Result<core::Touched>& touched)
{
    if (!touched)
        return touched.error();
    const QString text = touched->text.isEmpty() || touched->rows.empty()
                             ? say("There was nothing to change.")
                             : touched->text + u'.';
    return Answer{QJsonObject{{QStringLiteral("text"), withoutIsolates(text)},
                              {QStringLiteral("changed"), int(touched->rows.size())}},
                  text};
}

core::Result<Answer> changedAnswer(const Answer& shown, const core::Result<core::Touched>& touched)
{
    const auto done = changedAnswer(touched);
    if (!done)
        return done;
    QJsonObject document = shown.data.toObject();
    document.insert(QStringLiteral("text"), done->data.toObject().value(QStringLiteral("text")));
    Answer answer = shown;
    answer.data = document;
    answer.text += u'\n' + done->text;
    return answer;
}

} // namespace cli
