// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/cleanup/queue_view.h"

#include "ui/look/text.h"
#include "ui/models/problem_model.h"
#include "ui/widgets/roomy_rows.h"

#include <QHeaderView>

namespace ui {

QueueView::QueueView(QWidget* parent) : QTreeView(parent)
{
    setAccessibleName(tr("Things to check"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeRowsRoomy(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(24);
}

void QueueView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (model())
        fitColumns();
}

void QueueView::fitColumns()
{
    const int room = viewport()->width();
    const bool hasPeople = room >= letters(this, 48);
    const bool hasAnswer = room >= letters(this, 30);
    setColumnHidden(ProblemModel::Who, !hasPeople);
    setColumnHidden(ProblemModel::Answer, !hasAnswer);
    setColumnWidth(ProblemModel::What, hasPeople ? room * 2 / 5 : hasAnswer ? room * 3 / 5 : room);
    setColumnWidth(ProblemModel::Who, room * 3 / 10);
}

} // namespace ui
