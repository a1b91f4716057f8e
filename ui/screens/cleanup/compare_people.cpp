// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/cleanup/compare_people.h"

#include "core/cleaning/merge_choice.h"
#include "core/domain/countries.h"
#include "ui/look/text.h"
#include "ui/models/shown_changes.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/wrapped_rows.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

constexpr int personRole = Qt::UserRole;
constexpr int fieldRole = Qt::UserRole + 1;
constexpr int firstValue = 2; ///< columns before it say which field and whether it differs

QTreeWidgetItem* addRow(QTreeWidget& tree, const QStringList& cells, bool strong, const QString& person = {})
{
    auto* item = new QTreeWidgetItem(&tree, cells);
    item->setData(0, personRole, person);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    for (int column = 0; column < cells.size(); ++column) {
        item->setToolTip(column, cells[column]);
        item->setTextAlignment(column, Qt::AlignLeading | Qt::AlignTop);
        if (strong) {
            QFont font = tree.font();
            font.setBold(true);
            item->setFont(column, font);
        }
    }
    return item;
}

} // namespace

ComparePeople::ComparePeople(QWidget* parent) : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    wrapRows(*this);
    setAlternatingRowColors(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(24);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    copyRowsWithCtrlC(*this);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (column >= firstValue)
            choose(item, column);
    });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (m_canChoose)
            choose(item, item->checkState(firstValue) == Qt::Checked ? firstValue + 1 : firstValue);
        const core::Id person = core::Id::fromString(item->data(0, personRole).toString());
        if (!person.isNull())
            Q_EMIT personWanted(person);
    });
}

void ComparePeople::show(const core::Snapshot& snapshot, const core::Id& round,
                         const std::vector<core::Id>& people, const core::Problem* merge)
{
    clear();
    m_canChoose = false;
    m_isSideBySide = merge;
    for (int column = 0; column < columnCount(); ++column)
        setColumnHidden(column, false);
    if (merge)
        showSideBySide(snapshot, round, people, *merge);
    else
        showList(snapshot, round, people);
}

void ComparePeople::showSideBySide(const core::Snapshot& snapshot, const core::Id& round,
                                   const std::vector<core::Id>& people, const core::Problem& merge)
{
    setAccessibleName(tr("These people side by side; Enter changes which answer stays"));
    m_canChoose = people.size() == 2;
    const QStringList& take = merge.options.front().fix.take;
    QStringList headings = {tr("Field"), tr("Alike?")};
    for (const core::Id& person : people)
        headings += core::displayName(snapshot, person);
    setColumnCount(int(headings.size()));
    setHeaderLabels(headings);
    QStringList row;
    for (const core::Id& person : people) {
        const core::Application* application = core::findApplication(snapshot, round, person);
        const int number = application ? application->row : 0;
        row += number > 0 ? tr("row %1").arg(number) : tr("added by hand");
    }
    addRow(*this, QStringList{tr("From the file"), QString()} + row, false);
    std::vector<ComparedField> fields = compareFields(snapshot, round, people);
    // What differs is what the answer hangs on, so it comes first.
    std::stable_sort(fields.begin(), fields.end(),
                     [](const ComparedField& a, const ComparedField& b) { return a.differs > b.differs; });
    for (const ComparedField& field : fields) {
        auto* item =
            addRow(*this, QStringList{field.title, field.differs ? tr("≠ differs") : tr("= same")} + field.values,
                   field.differs);
        if (!m_canChoose || !field.differs || !core::mergeableFields().contains(field.field))
            continue;
        item->setData(0, fieldRole, field.field);
        choose(item, take.contains(field.field) ? firstValue + 1 : firstValue);
    }
    fitColumns();
}

/// One answer of a field stays: ticking it unticks the other.
void ComparePeople::choose(QTreeWidgetItem* item, int column)
{
    if (item->data(0, fieldRole).toString().isEmpty())
        return;
    for (int at = firstValue; at < columnCount(); ++at)
        item->setCheckState(at, at == column ? Qt::Checked : Qt::Unchecked);
}

QStringList ComparePeople::taken() const
{
    QStringList fields;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = topLevelItem(row);
        const QString field = item->data(0, fieldRole).toString();
        if (!field.isEmpty() && item->checkState(firstValue + 1) == Qt::Checked)
            fields += field;
    }
    return fields;
}

void ComparePeople::showList(const core::Snapshot& snapshot, const core::Id& round,
                             const std::vector<core::Id>& people)
{
    setAccessibleName(tr("Whom the answer concerns"));
    setColumnCount(5);
    setHeaderLabels({tr("Name"), tr("Wrote"), tr("Country"), tr("City"), tr("E-mail address")});
    for (const core::Id& id : people) {
        const core::Person* person = snapshot.people.find(id);
        if (!person || !core::findApplication(snapshot, round, id))
            continue;
        QStringList wrote;
        for (const QString& words : {person->countryAsWritten, person->zoneAsWritten})
            if (!words.trimmed().isEmpty())
                wrote += words.simplified();
        const QString country =
            person->country.isEmpty() ? tr("not known") : core::countryName(person->country);
        addRow(*this,
               {core::displayName(snapshot, id), wrote.join(QStringLiteral(" · ")), country, person->city,
                person->email},
               false, id.toString());
    }
    fitColumns();
}

int ComparePeople::wantedWidth(int column) const
{
    int wanted = fontMetrics().horizontalAdvance(headerItem()->text(column));
    for (int row = 0; row < topLevelItemCount(); ++row)
        wanted = std::max(wanted, fontMetrics().horizontalAdvance(topLevelItem(row)->text(column)));
    return std::min(wanted + air(this, 3), letters(this, 30));
}

/// All columns stand in the view whatever its width: answers wrap, and what is said elsewhere as well goes first.
void ComparePeople::fitColumns()
{
    // Long answers bring the scroll bar, which must not push the last column out.
    const int bar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    const int room = viewport()->width() - bar;
    if (m_isSideBySide) {
        const bool isNarrow = room < letters(this, 46);
        setColumnHidden(1, isNarrow); // the sign stands before the field then
        for (int row = 0; row < topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = topLevelItem(row);
            const bool differs = item->font(0).bold();
            const QString title = item->toolTip(0);
            item->setText(0, isNarrow && differs ? tr("≠ %1").arg(title) : title);
        }
        const int first = std::min(wantedWidth(0), room / 3);
        const int second = isNarrow ? 0 : std::min(wantedWidth(1), room / 6);
        setColumnWidth(0, first);
        setColumnWidth(1, second);
        for (int column = firstValue; column < columnCount(); ++column)
            setColumnWidth(column, (room - first - second) / (columnCount() - firstValue));
        return;
    }
    setColumnHidden(3, room < letters(this, 44));
    setColumnHidden(4, room < letters(this, 58));
    int wanted = 0;
    for (int column = 0; column < columnCount(); ++column)
        wanted += isColumnHidden(column) ? 0 : wantedWidth(column);
    for (int column = 0; column < columnCount() && wanted > 0; ++column)
        if (!isColumnHidden(column))
            setColumnWidth(column, wanted <= room ? wantedWidth(column)
                                                  : int(qint64(room) * wantedWidth(column) / wanted));
}

void ComparePeople::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    if (topLevelItemCount() > 0)
        fitColumns();
}

} // namespace ui
