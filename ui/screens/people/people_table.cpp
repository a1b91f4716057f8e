// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/people_table.h"

#include "ui/look/text.h"
#include "ui/models/people_model.h"
#include "ui/settings/settings.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace ui {
namespace {

const QString ownName = QStringLiteral("people");

/// Width in letters; 0: not shown to begin with.
int startWidth(int column)
{
    switch (column) {
    case PeopleModel::Name:
        return 22;
    case PeopleModel::Country:
        return 16;
    case PeopleModel::City:
        return 14;
    case PeopleModel::State:
        return 12;
    case PeopleModel::Needs:
        return 16;
    case PeopleModel::AppliedAt:
        return 26;
    case PeopleModel::Sector:
        return 14;
    case PeopleModel::Stage:
        return 12;
    case PeopleModel::Interests:
        return 30;
    default:
        return 0;
    }
}

} // namespace

PeopleTable::PeopleTable(Settings& settings, QWidget* parent) : QTableView(parent), m_settings(settings)
{
    setAccessibleName(tr("People of the round"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + air(this)));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
}

void PeopleTable::restoreColumns()
{
    QHeaderView* header = horizontalHeader();
    const QByteArray kept = m_settings.value(Preference::Columns, ownName).toByteArray();
    if (kept.isEmpty() || !header->restoreState(kept)) {
        for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
            header->resizeSection(column, letters(this, std::max(startWidth(column), 14)));
            header->setSectionHidden(column, startWidth(column) == 0);
        }
        int place = 1; // what tells people apart and what is to be done stand first
        for (const int column :
             {PeopleModel::Country, PeopleModel::City, PeopleModel::State, PeopleModel::Needs})
            header->moveSection(header->visualIndex(column), place++);
        sortByColumn(PeopleModel::AppliedAt, Qt::AscendingOrder);
    }
    connect(header, &QHeaderView::sectionMoved, this, &PeopleTable::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, &PeopleTable::rememberColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PeopleTable::rememberColumns);
}

void PeopleTable::rememberColumns()
{
    m_settings.set(Preference::Columns, horizontalHeader()->saveState(), ownName);
}

void PeopleTable::fillColumnMenu(QMenu& menu)
{
    QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != PeopleModel::Name);
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            rememberColumns();
        });
    }
}

void PeopleTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && state() != QAbstractItemView::EditingState) {
        Q_EMIT detailsWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PeopleTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT detailsWanted();
}

} // namespace ui
