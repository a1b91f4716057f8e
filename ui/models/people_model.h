// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The people of the round in view as a table. Cells of fields that a coordinator may correct are editable; an
// edit goes through the session, a refusal is announced by `refused` and nothing changes.

#include "core/base/result.h"
#include "core/usecases/list_people.h"

#include <QAbstractTableModel>

namespace ui {

class Session;

class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = core::ListColumn;
    using enum core::ListColumns::Column;
    enum Role_
    {
        RawRole = Qt::UserRole, ///< the text as it is copied and typed
        PersonRole ///< the id of the person, as text
    };

    explicit PeopleModel(Session& session, QObject* parent = nullptr);

    /// Shows the round of the session as it is now.
    void reload();

    const std::vector<core::PersonRow>& rows() const { return m_rows; }
    const core::PersonRow& row(const QModelIndex& index) const { return m_rows[size_t(index.row())]; }
    QModelIndex indexOf(const core::Id& person, Column column = Name) const;
    const std::vector<core::Problem>& problems() const { return m_problems; }
    const QString& zone() const { return m_zone; } ///< of the round

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
    void takeOver(std::vector<core::PersonRow> rows);

    Session& m_session;
    std::vector<core::PersonRow> m_rows;
    std::vector<core::Problem> m_problems;
    core::Id m_round;
    QString m_zone; ///< of the round
};

} // namespace ui
