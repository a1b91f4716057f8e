// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/people_table.h"

#include "ui/look/text.h"
#include "ui/settings/settings.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {
namespace {

const QString ownName = QStringLiteral("people");

/// Width in letters to begin with.
int startWidth(core::ListColumn column)
{
    switch (column) {
    case core::ListColumn::Name:
        return 22;
    case core::ListColumn::Country:
    case core::ListColumn::Needs:
        return 20; // "United Arab Emirates", "Possible duplicates"
    case core::ListColumn::State:
    case core::ListColumn::Stage:
        return 12;
    case core::ListColumn::AppliedAt:
    case core::ListColumn::Address:
        return 26;
    case core::ListColumn::Interests:
    case core::ListColumn::About:
        return 34;
    case core::ListColumn::FileRow:
    case core::ListColumn::Number:
        return 10;
    default:
        return 14;
    }
}

/// Cells beside a chosen one are tinted, so that it is seen whom a command concerns.
class PersonDelegate final : public QStyledItemDelegate
{
public:
    explicit PersonDelegate(PeopleTable* table) : QStyledItemDelegate(table), m_table(table) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!m_table->isTouched(index.row()) || (option->state & QStyle::State_Selected))
            return;
        QColor tint = option->palette.color(QPalette::Highlight);
        tint.setAlphaF(0.18F);
        option->backgroundBrush = tint;
    }

private:
    const PeopleTable* m_table;
};

} // namespace

PeopleTable::PeopleTable(Settings& settings, QWidget* parent) : QTableView(parent), m_settings(settings)
{
    setAccessibleName(tr("People of the round"));
    setItemDelegate(new PersonDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Click to sort. With Shift: by this column as well. Drag to move."));
    // A heading sorts, it does not choose cells.
    disconnect(header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(header, &QHeaderView::sectionEntered, this, nullptr);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        Q_EMIT sortWanted(core::ListColumn(column), QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    // Columns that were moved would leave holes in the row that Qt chooses.
    disconnect(verticalHeader(), &QHeaderView::sectionPressed, this, nullptr);
    disconnect(verticalHeader(), &QHeaderView::sectionEntered, this, nullptr);
    connect(verticalHeader(), &QHeaderView::sectionPressed, this,
            [this](int row) { pressNumber(row, false); });
    connect(verticalHeader(), &QHeaderView::sectionEntered, this,
            [this](int row) { pressNumber(row, true); });
    fitRows();
}

void PeopleTable::selectRow(int row)
{
    selectRows(row, row, QItemSelectionModel::ClearAndSelect);
}

void PeopleTable::selectRows(int first, int last, QItemSelectionModel::SelectionFlags how)
{
    if (!model() || std::max(first, last) >= model()->rowCount())
        return;
    const QItemSelection rows(model()->index(std::min(first, last), 0),
                              model()->index(std::max(first, last), 0));
    selectionModel()->setCurrentIndex(model()->index(last, currentColumn()), QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, how | QItemSelectionModel::Rows);
}

void PeopleTable::pressNumber(int row, bool isDrag)
{
    const Qt::KeyboardModifiers keys = QGuiApplication::keyboardModifiers();
    const bool isRange = isDrag || (keys & Qt::ShiftModifier);
    const auto how = !(keys & Qt::ControlModifier) ? QItemSelectionModel::ClearAndSelect
                     : isDrag                      ? QItemSelectionModel::Select
                                                   : QItemSelectionModel::Toggle;
    if (!isRange)
        m_anchor = row;
    selectRows(std::min(m_anchor, model()->rowCount() - 1), row, how);
}

void PeopleTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    const auto forget = [this] { m_touched.clear(); };
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { selectionChanged({}, {}); });
}

void PeopleTable::restoreWidths()
{
    const QVariantMap kept = m_settings.value(Preference::Columns, ownName).toMap();
    for (int i = 0; i < core::ListColumn::ColumnCount; ++i) {
        const auto column = core::ListColumn(i);
        const int width = kept.value(core::idOf(column)).toInt();
        setColumnWidth(i, width > 0 ? width : letters(this, startWidth(column)));
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width == 0)
            return; // hidden
        QVariantMap widths = m_settings.value(Preference::Columns, ownName).toMap();
        widths.insert(core::idOf(core::ListColumn(column)), width);
        m_settings.set(Preference::Columns, widths, ownName);
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            Q_EMIT columnsChanged();
    });
}

std::vector<core::ListColumn> PeopleTable::columns() const
{
    std::vector<core::ListColumn> shown;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            shown.push_back(core::ListColumn(column));
    return shown;
}

void PeopleTable::setColumns(const std::vector<core::ListColumn>& columns)
{
    if (columns == this->columns())
        return;
    {
        const QScopedValueRollback arranging(m_arranging, true);
        QHeaderView* header = horizontalHeader();
        for (int i = 0; i < header->count(); ++i)
            header->setSectionHidden(i, std::find(columns.begin(), columns.end(), core::ListColumn(i)) ==
                                            columns.end());
        int place = 0;
        for (const core::ListColumn column : columns)
            header->moveSection(header->visualIndex(column), place++);
    }
    Q_EMIT columnsChanged();
}

void PeopleTable::moveColumn(core::ListColumn column, int by)
{
    std::vector<core::ListColumn> shown = columns();
    const auto at = std::find(shown.begin(), shown.end(), column);
    const auto to = at - shown.begin() + by;
    if (at == shown.end() || to < 0 || to >= std::ssize(shown))
        return;
    std::iter_swap(at, shown.begin() + to);
    setColumns(shown);
}

core::ListColumn PeopleTable::currentColumn() const
{
    return currentIndex().isValid() ? core::ListColumn(currentIndex().column()) : core::ListColumn::Name;
}

void PeopleTable::fillColumnMenu(QMenu& menu)
{
    std::vector<core::ListColumn> order = columns();
    for (int i = 0; i < core::ListColumn::ColumnCount; ++i)
        if (isColumnHidden(i))
            order.push_back(core::ListColumn(i));
    for (const core::ListColumn column : order) {
        QAction* action = menu.addAction(core::titleOf(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != core::ListColumn::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            std::vector<core::ListColumn> wanted = columns();
            if (shown)
                wanted.push_back(column);
            else
                std::erase(wanted, column);
            setColumns(wanted);
        });
    }
}

void PeopleTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (state() != QAbstractItemView::EditingState) {
        if (enter && event->modifiers() == Qt::NoModifier) {
            Q_EMIT detailsWanted();
            return;
        }
        if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier &&
            currentIndex().isValid()) {
            selectionModel()->select(selectionModel()->selection(),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
            return;
        }
        if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier &&
            currentIndex().isValid()) {
            selectColumn(currentIndex().column());
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void PeopleTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT detailsWanted();
}

void PeopleTable::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    QTableView::selectionChanged(now, before);
    m_touched.clear();
    if (selectionModel())
        for (const QItemSelectionRange& range : selectionModel()->selection())
            for (int row = range.top(); row <= range.bottom(); ++row)
                m_touched.insert(row);
    viewport()->update();
}

void PeopleTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void PeopleTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + air(this)));
}

} // namespace ui
