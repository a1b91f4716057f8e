// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is only read about a person: the row of the file as it stood, and the lines of the history that
// touched the person. Both can be copied.

#include "core/base/id.h"

#include <QTreeWidget>

class QLabel;

namespace ui {

class Session;

class SourceRowView : public QWidget
{
    Q_OBJECT

public:
    explicit SourceRowView(Session& session, QWidget* parent = nullptr);

    void show(const core::Id& person);

private:
    Session& m_session;
    QLabel* m_where;
    QTreeWidget* m_cells;
};

class PersonHistory : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PersonHistory(Session& session, QWidget* parent = nullptr);

    void show(const core::Id& person);

private:
    Session& m_session;
    core::Id m_person; ///< shown
};

} // namespace ui
