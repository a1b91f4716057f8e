// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/fairness/fit_table.h"

#include "ui/look/text.h"
#include "ui/models/round_pairs.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {
namespace {

enum Column { Title, People, Without, Lowest, Median, Mean, Bar };
constexpr int numberRole = Qt::UserRole; ///< to sort by

/// A bar from 0 to 100, with a mark at the lowest.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const double mean = index.data(numberRole).toDouble() / 100;
        if (mean <= 0)
            return;
        const QRectF whole = QRectF(option.rect).adjusted(4, option.rect.height() * 0.28, -4, -option.rect.height() * 0.28);
        const bool chosen = option.state & QStyle::State_Selected;
        QRectF bar = whole;
        bar.setWidth(whole.width() * mean / 100);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(whole.right());
        painter->fillRect(bar, option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Highlight));
    }
};

class Row final : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem& other) const override
    {
        const int column = treeWidget()->sortColumn();
        const QVariant mine = data(column, numberRole);
        return mine.isValid() ? mine.toInt() < other.data(column, numberRole).toInt()
                              : QTreeWidgetItem::operator<(other);
    }
};

} // namespace

FitTable::FitTable(const QString& trait, QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(FitTable::tr("Fits by %1").arg(trait));
    setHeaderLabels({trait, tr("People"), tr("Without a partner"), tr("Lowest"), tr("Median"), tr("Average"), tr("Average fit, 0 to 100")});
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setItemDelegateForColumn(Bar, new BarDelegate(this));
    setSortingEnabled(true);
    sortByColumn(Mean, Qt::AscendingOrder);
    header()->setStretchLastSection(true);
    for (int column = People; column <= Mean; ++column) {
        headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    header()->resizeSection(Title, letters(this, 30));
}

void FitTable::show(const std::vector<core::FairnessRow>& rows)
{
    const QString before = currentItem() ? currentItem()->text(Title) : QString();
    clear();
    QList<QTreeWidgetItem*> items;
    for (const core::FairnessRow& row : rows) {
        auto* item = new Row;
        const auto number = [](int value) { return QLocale().toString(value); };
        item->setText(Title, row.isSmall() ? tr("%1 (few people)").arg(row.title) : row.title);
        const QString none = tr("–", "no figure");
        const std::pair<QString, int> cells[] = {
            {number(row.people), row.people},
            {number(row.people - row.placed), row.people - row.placed},
            {row.placed > 0 ? number(row.lowestFit) : none, row.placed > 0 ? row.lowestFit : 101},
            {row.placed > 0 ? fitText(row.medianFitHundredths) : none, row.placed > 0 ? row.medianFitHundredths : 10100},
            {row.placed > 0 ? fitText(row.meanFitHundredths) : none, row.placed > 0 ? row.meanFitHundredths : 10100}};
        int column = People;
        for (const auto& [text, value] : cells) {
            item->setText(column, text);
            item->setData(column, numberRole, value);
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
            ++column;
        }
        item->setData(Bar, numberRole, row.placed > 0 ? row.meanFitHundredths : 0);
        item->setSizeHint(Title, QSize(0, qMax(24, fontMetrics().height() * 8 / 5)));
        items += item;
    }
    addTopLevelItems(items);
    for (QTreeWidgetItem* item : findItems(before, Qt::MatchExactly, Title))
        setCurrentItem(item);
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

} // namespace ui
