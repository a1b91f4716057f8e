// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/fairness/country_grid.h"

#include <QBrush>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace ui {

void CountryGrid::show(const CountryLinks& links)
{
    beginResetModel();
    m_links = links;
    const size_t count = links.countries.size();
    m_cells.assign(count * count, -1);
    QHash<QString, size_t> place;
    for (size_t i = 0; i < count; ++i)
        place.insert(links.countries[i].code, i);
    for (size_t link = 0; link < links.links.size(); ++link) {
        const size_t a = place[links.links[link].from];
        const size_t b = place[links.links[link].to];
        m_cells[a * count + b] = m_cells[b * count + a] = int(link);
    }
    endResetModel();
}

void CountryGrid::setShows(Shows what)
{
    m_shows = what;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const CountryLink* CountryGrid::linkAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const int link = m_cells[size_t(index.row()) * m_links.countries.size() + size_t(index.column())];
    return link < 0 ? nullptr : &m_links.links[size_t(link)];
}

int CountryGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_links.countries.size());
}
int CountryGrid::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

QVariant CountryGrid::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CountryLink* link = linkAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (!link)
            return QString();
        return m_shows == Shows::Pairs ? QLocale().toString(int(link->partnerships.size()))
                                       : fitText(link->meanFitHundredths);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return link ? inWords(*link)
                    : tr("%1 and %2: no pair")
                          .arg(countryText(m_links.countries[size_t(index.row())].code),
                               countryText(m_links.countries[size_t(index.column())].code));
    case Qt::BackgroundRole:
        // Where a country meets itself a rule was set aside, or it does not hold: worth a look.
        return index.row() == index.column() ? QVariant(QGuiApplication::palette().brush(QPalette::AlternateBase))
                                             : QVariant();
    default:
        return {};
    }
}

QVariant CountryGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    const CountryCount& country = m_links.countries[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return orientation == Qt::Vertical
                   ? tr("%1 (%2)", "country, people").arg(countryText(country.code), QLocale().toString(country.people))
                   : (country.code.isEmpty() ? QStringLiteral("?") : country.code);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %n person(s) in pairs", nullptr, country.people).arg(countryText(country.code));
    default:
        return {};
    }
}

} // namespace ui
