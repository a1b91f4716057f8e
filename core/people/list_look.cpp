// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/list_look.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

using enum ListColumns::Column;

QString say(const char* text)
{
    return QCoreApplication::translate("People", text);
}

ListLook lookAt(std::vector<ListColumn> columns, std::vector<ListOrder> order)
{
    ListLook look;
    look.columns = std::move(columns);
    look.order = std::move(order);
    return look;
}

std::vector<ListColumn> readColumns(const QJsonArray& list)
{
    std::vector<ListColumn> columns;
    for (const QJsonValue& one : list) {
        const auto column = listColumnNamed(one.toString());
        if (column && std::find(columns.begin(), columns.end(), *column) == columns.end())
            columns.push_back(*column);
    }
    if (std::find(columns.begin(), columns.end(), Name) == columns.end())
        columns.insert(columns.begin(), Name);
    return columns;
}

} // namespace

QString textOf(const ListOrder& order)
{
    return (order.isDown ? QStringLiteral("-") : QString()) + idOf(order.column);
}

std::optional<ListOrder> listOrderNamed(const QString& words)
{
    const bool isDown = words.startsWith(u'-');
    const auto column = listColumnNamed(isDown ? words.mid(1) : words);
    return column ? std::optional<ListOrder>({*column, isDown}) : std::nullopt;
}

ListLook usualLook()
{
    return lookAt({Name, Country, City, State, Needs, Sector, Stage, Interests, AppliedAt},
                  {{AppliedAt, false}});
}

std::vector<std::pair<QString, ListLook>> suggestedLooks()
{
    ListLook wishes =
        lookAt({Name, Preference, About, Tags, Sector, Stage, Interests}, {{Preference, false}});
    wishes.search = searchTerm(About, {}, true);
    ListLook waiting = lookAt({Name, Country, State, Reason, AppliedAt, Address}, {{AppliedAt, false}});
    waiting.facets[size_t(Facet::Status)] = {nameOf(Status::Waiting), nameOf(Status::Held)};
    ListLook addresses =
        lookAt({Name, Address, Country, Zone, Languages, State}, {{Country, false}, {Name, false}});
    return {{say("Wishes to read"), wishes},
            {say("Who waits, and why"), waiting},
            {say("Addresses by country"), addresses}};
}

QString textOfLook(const ListLook& look)
{
    QJsonObject facets;
    for (int i = 0; i < facetCount; ++i) {
        QStringList values = look.facets[size_t(i)].values();
        values.sort();
        if (!values.isEmpty())
            facets.insert(idOf(Facet(i)), QJsonArray::fromStringList(values));
    }
    QJsonArray columns;
    for (const ListColumn column : look.columns)
        columns.append(idOf(column));
    QJsonArray order;
    for (const ListOrder& one : look.order)
        order.append(textOf(one));
    const QJsonObject whole{{QStringLiteral("search"), look.search},
                            {QStringLiteral("facets"), facets},
                            {QStringLiteral("columns"), columns},
                            {QStringLiteral("order"), order}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

Result<ListLook> parseLook(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return refused(
            say("This view cannot be read: it was changed outside Bifolium. Remove it and save it anew."));
    const QJsonObject whole = document.object();
    ListLook look;
    look.search = whole.value(QStringLiteral("search")).toString();
    const QJsonObject facets = whole.value(QStringLiteral("facets")).toObject();
    for (int i = 0; i < facetCount; ++i)
        for (const QJsonValue& value : facets.value(idOf(Facet(i))).toArray())
            look.facets[size_t(i)].insert(value.toString());
    look.columns = readColumns(whole.value(QStringLiteral("columns")).toArray());
    for (const QJsonValue& value : whole.value(QStringLiteral("order")).toArray())
        if (const auto order = listOrderNamed(value.toString()))
            look.order.push_back(*order);
    return look;
}

ListSorter::ListSorter(const std::vector<PersonRow>& rows, std::vector<ListOrder> order, const QString& zone)
    : m_rows(rows), m_order(std::move(order))
{
    for (const ListOrder& one : m_order) {
        std::vector<SortKey>& keys = m_keys.emplace_back();
        keys.reserve(rows.size());
        for (const PersonRow& row : rows)
            keys.push_back(sortKeyOf(row, one.column, zone));
    }
}

bool ListSorter::isBefore(size_t a, size_t b) const
{
    for (size_t i = 0; i < m_order.size(); ++i)
        if (const int order = compareKeys(m_keys[i][a], m_keys[i][b], m_order[i].isDown); order != 0)
            return order < 0;
    return std::tie(m_rows[a].sortName, m_rows[a].person.id) <
           std::tie(m_rows[b].sortName, m_rows[b].person.id);
}

std::vector<size_t> shownRows(const std::vector<PersonRow>& rows, const ListLook& look, const QString& zone)
{
    const PeopleSearch search(look.search);
    std::vector<size_t> shown;
    for (size_t i = 0; i < rows.size(); ++i)
        if (passes(rows[i], look.facets) && search.finds(rows[i], zone))
            shown.push_back(i);
    const ListSorter sorter(rows, look.order, zone);
    std::sort(shown.begin(), shown.end(), [&](size_t a, size_t b) { return sorter.isBefore(a, b); });
    return shown;
}

} // namespace core
