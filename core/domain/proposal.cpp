// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/proposal.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace core {
namespace {

QString compact(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// Nothing when it names no two or three different people.
std::vector<Id> peopleOf(const QJsonObject& group)
{
    std::vector<Id> people;
    QSet<Id> seen;
    for (const QJsonValue& value : group.value(QStringLiteral("people")).toArray()) {
        const Id id = Id::fromString(value.toString());
        if (id.isNull() || seen.contains(id))
            return {};
        seen.insert(id);
        people.push_back(id);
    }
    return people.size() == 2 || people.size() == 3 ? people : std::vector<Id>();
}

} // namespace

QString figuresToText(const PlanFigures& figures)
{
    return compact(
        QJsonDocument(QJsonObject{{QStringLiteral("pairs"), figures.pairs},
                                  {QStringLiteral("trios"), figures.trios},
                                  {QStringLiteral("unplaced"), figures.unplaced},
                                  {QStringLiteral("rules_broken"), figures.rulesBroken},
                                  {QStringLiteral("lowest_fit"), figures.lowestFit},
                                  {QStringLiteral("mean_fit_hundredths"), figures.meanFitHundredths},
                                  {QStringLiteral("total_loss"), figures.totalLoss},
                                  {QStringLiteral("best_loss"), figures.bestLoss}}));
}

PlanFigures figuresFromText(const QString& text)
{
    const QJsonObject read = QJsonDocument::fromJson(text.toUtf8()).object();
    PlanFigures figures;
    figures.pairs = read.value(QStringLiteral("pairs")).toInt();
    figures.trios = read.value(QStringLiteral("trios")).toInt();
    figures.unplaced = read.value(QStringLiteral("unplaced")).toInt();
    figures.rulesBroken = read.value(QStringLiteral("rules_broken")).toInt();
    figures.lowestFit = read.value(QStringLiteral("lowest_fit")).toInt();
    figures.meanFitHundredths = read.value(QStringLiteral("mean_fit_hundredths")).toInt();
    figures.totalLoss = read.value(QStringLiteral("total_loss")).toInteger();
    figures.bestLoss = read.value(QStringLiteral("best_loss")).toInteger(-1);
    return figures;
}

QString groupsToText(const std::vector<Partnership>& plan)
{
    QJsonArray groups;
    for (const Partnership& one : plan) {
        QJsonArray people;
        for (const Id& member : one.members())
            people.append(member.toString());
        QJsonObject group{{QStringLiteral("people"), people}};
        if (one.locked)
            group.insert(QStringLiteral("locked"), true);
        if (one.byHand)
            group.insert(QStringLiteral("by_hand"), true);
        if (!one.reason.isEmpty())
            group.insert(QStringLiteral("reason"), one.reason);
        if (!one.despite.isEmpty())
            group.insert(QStringLiteral("despite"), one.despite);
        groups.append(group);
    }
    return compact(QJsonDocument(groups));
}

std::vector<Partnership> groupsFromText(const Id& round, const QString& text)
{
    std::vector<Partnership> plan;
    QSet<Id> placed;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject group = value.toObject();
        const std::vector<Id> people = peopleOf(group);
        bool isFree = !people.empty();
        for (const Id& person : people)
            isFree = isFree && !placed.contains(person);
        if (!isFree)
            continue;
        for (const Id& person : people)
            placed.insert(person);
        Partnership one = makePartnership(round, people);
        one.locked = group.value(QStringLiteral("locked")).toBool();
        one.byHand = group.value(QStringLiteral("by_hand")).toBool();
        one.reason = group.value(QStringLiteral("reason")).toString();
        one.despite = group.value(QStringLiteral("despite")).toString();
        plan.push_back(one);
    }
    return plan;
}

Id proposalId(const Id& round, const QString& name, const QDateTime& savedAt)
{
    return Id::named(QStringLiteral("proposal\n%1\n%2\n%3")
                         .arg(round.toString(), foldText(name), savedAt.toUTC().toString(Qt::ISODate)));
}

Id approvalId(const Id& round, const QDateTime& approvedAt)
{
    return Id::named(
        QStringLiteral("approval\n%1\n%2").arg(round.toString(), approvedAt.toUTC().toString(Qt::ISODate)));
}

Id weightPresetId(const QString& name)
{
    return Id::named(QStringLiteral("weights\n") + foldText(name));
}

} // namespace core
