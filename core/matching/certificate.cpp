// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/certificate.h"

#include "core/matching/sentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {
namespace {

constexpr int knownVersion = 3;

/// JSON readers keep 53 bits of a number only, so duals are written as text.
QJsonValue asText(qint64 number)
{
    return QString::number(number);
}

QJsonArray toArray(const std::vector<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array += number;
    return array;
}

QJsonArray toArray(const std::vector<std::vector<int>>& groups)
{
    QJsonArray array;
    for (const std::vector<int>& group : groups)
        array += toArray(group);
    return array;
}

QJsonObject toObject(const Certificate::Digests& digests)
{
    return {{QStringLiteral("settings"), digests.settings},
            {QStringLiteral("answers"), digests.answers},
            {QStringLiteral("terms"), digests.terms}};
}

Certificate::Digests digestsFrom(const QJsonObject& object)
{
    return {object.value(QStringLiteral("settings")).toString(),
            object.value(QStringLiteral("answers")).toString(),
            object.value(QStringLiteral("terms")).toString()};
}

QJsonObject toObject(const Certificate::Island& island)
{
    QJsonArray duals;
    for (const qint64 dual : island.duals)
        duals += asText(dual);
    QJsonArray sets;
    for (const Certificate::OddSet& set : island.sets) {
        QJsonObject one{{QStringLiteral("members"), toArray(set.members)},
                        {QStringLiteral("has_chair"), set.hasChair},
                        {QStringLiteral("dual"), asText(set.dual)}};
        if (!set.inner.empty())
            one.insert(QStringLiteral("inner_sets"), toArray(set.inner));
        sets += one;
    }
    QJsonObject object{{QStringLiteral("person"), asText(island.person)},
                       {QStringLiteral("yield"), asText(island.yield)},
                       {QStringLiteral("loss"), asText(island.loss)},
                       {QStringLiteral("members"), toArray(island.members)},
                       {QStringLiteral("duals"), duals},
                       {QStringLiteral("odd_sets"), sets}};
    if (island.chair)
        object.insert(QStringLiteral("chair"), asText(*island.chair));
    return object;
}

/// Reads values and remembers the first that is not what it should be.
class Reader
{
public:
    explicit Reader(int people) : m_people(people) {}

    QString fault() const { return m_fault; }

    qint64 number(const QJsonObject& object, const QString& name)
    {
        bool isNumber = false;
        const qint64 number = object.value(name).toString().toLongLong(&isNumber);
        if (!isNumber || number < 0)
            note(name);
        return isNumber ? number : 0;
    }
    std::vector<int> members(const QJsonValue& value, const QString& name)
    {
        std::vector<int> members;
        if (!value.isArray())
            note(name);
        for (const QJsonValue member : value.toArray()) {
            const int person = member.toInt(-1);
            if (person < 0 || person >= m_people)
                note(name);
            else
                members.push_back(person);
        }
        return members;
    }
    /// May be missing.
    std::vector<int> smallNumbers(const QJsonObject& object, const QString& name)
    {
        std::vector<int> numbers;
        for (const QJsonValue value : object.value(name).toArray()) {
            numbers.push_back(value.toInt(-1));
            if (numbers.back() < 0)
                note(name);
        }
        return numbers;
    }
    std::vector<std::vector<int>> groups(const QJsonObject& object, const QString& name)
    {
        std::vector<std::vector<int>> groups;
        if (!object.value(name).isArray())
            note(name);
        for (const QJsonValue group : object.value(name).toArray())
            groups.push_back(members(group, name));
        return groups;
    }
    Certificate::Island island(const QJsonObject& object)
    {
        Certificate::Island island;
        island.person = number(object, QStringLiteral("person"));
        if (object.contains(QStringLiteral("yield")))
            island.yield = number(object, QStringLiteral("yield"));
        island.loss = number(object, QStringLiteral("loss"));
        island.members = members(object.value(QStringLiteral("members")), QStringLiteral("members"));
        for (const QJsonValue dual : object.value(QStringLiteral("duals")).toArray())
            island.duals.push_back(
                number(QJsonObject{{QStringLiteral("duals"), dual}}, QStringLiteral("duals")));
        if (object.contains(QStringLiteral("chair")))
            island.chair = number(object, QStringLiteral("chair"));
        for (const QJsonValue value : object.value(QStringLiteral("odd_sets")).toArray()) {
            const QJsonObject set = value.toObject();
            island.sets.push_back({members(set.value(QStringLiteral("members")), QStringLiteral("odd_sets")),
                                   set.value(QStringLiteral("has_chair")).toBool(),
                                   number(set, QStringLiteral("dual")),
                                   smallNumbers(set, QStringLiteral("inner_sets"))});
        }
        return island;
    }
    void note(const QString& name)
    {
        if (m_fault.isEmpty())
            m_fault = name;
    }

private:
    int m_people;
    QString m_fault;
};

} // namespace

QByteArray certificateToJson(const Certificate& certificate)
{
    QJsonArray islands;
    for (const Certificate::Island& island : certificate.islands)
        islands += toObject(island);
    QJsonObject object{{QStringLiteral("bifolium_certificate"), certificate.version},
                       {QStringLiteral("objective"), nameOf(certificate.objective)},
                       {QStringLiteral("floor"), certificate.floor},
                       {QStringLiteral("digests"), toObject(certificate.digests)},
                       {QStringLiteral("people"), QJsonArray::fromStringList(certificate.people)},
                       {QStringLiteral("yields"), toArray(certificate.yields)},
                       {QStringLiteral("change_loss"), certificate.changeLoss},
                       {QStringLiteral("together"), toArray(certificate.together)},
                       {QStringLiteral("groups"), toArray(certificate.groups)},
                       {QStringLiteral("fixed"), toArray(certificate.fixed)},
                       {QStringLiteral("islands"), islands}};
    if (certificate.keptFrom)
        object.insert(QStringLiteral("kept_from"), *certificate.keptFrom);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<Certificate> parseCertificate(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Certificate certificate;
    certificate.version = object.value(QStringLiteral("bifolium_certificate")).toInt(-1);
    if (certificate.version < 1)
        return unreadable(translate("Matching",
                                    "This file is no certificate of a plan. Choose the file that was "
                                    "saved together with the pairs."));
    if (certificate.version > knownVersion)
        return unreadable(translate("Matching",
                                    "This certificate was written by a later Bifolium. Check it with "
                                    "that version or a newer one."));
    for (const QJsonValue person : object.value(QStringLiteral("people")).toArray())
        certificate.people += person.toString();
    Reader reader(int(certificate.people.size()));
    const std::optional<Objective> objective =
        objectiveNamed(object.value(QStringLiteral("objective")).toString());
    if (!objective)
        reader.note(QStringLiteral("objective"));
    certificate.objective = objective.value_or(Objective::Balanced);
    certificate.floor = object.value(QStringLiteral("floor")).toInt();
    certificate.digests = digestsFrom(object.value(QStringLiteral("digests")).toObject());
    if (object.contains(QStringLiteral("kept_from")))
        certificate.keptFrom = object.value(QStringLiteral("kept_from")).toInt();
    certificate.yields = reader.smallNumbers(object, QStringLiteral("yields"));
    certificate.changeLoss = object.value(QStringLiteral("change_loss")).toInt();
    if (object.contains(QStringLiteral("together")))
        certificate.together = reader.groups(object, QStringLiteral("together"));
    certificate.groups = reader.groups(object, QStringLiteral("groups"));
    certificate.fixed = reader.groups(object, QStringLiteral("fixed"));
    for (const QJsonValue island : object.value(QStringLiteral("islands")).toArray())
        certificate.islands.push_back(reader.island(island.toObject()));
    if (!reader.fault().isEmpty())
        return unreadable(translate("Matching",
                                    "This certificate is damaged: “%1” is not what it should be. Write it "
                                    "again from the round.")
                              .arg(reader.fault()));
    return certificate;
}

} // namespace core
