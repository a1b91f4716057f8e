// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The people of the round in view as a table. Cells of fields that a coordinator may correct are editable; an
// edit goes through the session, a refusal is announced by `refused` and nothing changes.

#include "core/base/result.h"
#include "ui/models/people_rows.h"

#include <QAbstractTableModel>

namespace ui {

class Session;

class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Country,
        City,
        Zone,
        Languages,
        Sector,
        Role,
        Stage,
        Interests,
        AppliedAt,
        State,
        Needs,
        Address,
        Institution,
        ColumnCount
    };
    enum Role_
    {
        RawRole = Qt::UserRole, ///< the value as edits take it: "GB", "fr;en"
        SortRole,
        PersonRole ///< the id of the person, as text
    };

    explicit PeopleModel(Session& session, QObject* parent = nullptr);

    /// Shows the round of the session as it is now.
    void reload();

    const std::vector<PersonRow>& rows() const { return m_rows; }
    const PersonRow& row(const QModelIndex& index) const { return m_rows[size_t(index.row())]; }
    QModelIndex indexOf(const core::Id& person, Column column = Name) const;
    const std::vector<core::Problem>& problems() const { return m_problems; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// An edit of a cell could not be done: why.
    void refused(const QString& why);

private:
    QVariant sortValue(const PersonRow& row, int column) const;
    void takeOver(std::vector<PersonRow> rows);

    Session& m_session;
    std::vector<PersonRow> m_rows;
    std::vector<core::Problem> m_problems;
    core::Id m_round;
    QString m_zone; ///< of the round
};

/// Titles of kinds of problems, for a cell or a sentence: "Country, Time zone".
QString titlesOfKinds(const QStringList& kinds);

} // namespace ui
