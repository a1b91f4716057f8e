// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/section_list.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/shell/section_badge.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {
namespace {

enum Role
{
    ScreenRole = Qt::UserRole,
    CountRole
};

/// The usual row, with the number at its far end.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int height = std::max(28, option.fontMetrics.height() * 9 / 5);
        return {size.width() + option.fontMetrics.horizontalAdvance(QStringLiteral("  00000")), height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int count = index.data(CountRole).toInt();
        if (count == 0)
            return;
        const bool selected = option.state & QStyle::State_Selected;
        const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const int side = option.fontMetrics.averageCharWidth();
        painter->save();
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(option.rect.adjusted(side, 0, -side, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                          QLocale().toString(count));
        painter->restore();
    }
};

} // namespace

QString titleOf(const ScreenEntry& screen)
{
    return QCoreApplication::translate("Screens", screen.title);
}

QKeySequence keysOfSection(int number)
{
    return number <= 10 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number % 10)) : QKeySequence();
}

SectionList::SectionList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Sections"));
    setWhatsThis(
        tr("The sections of the round in view, in the order in which a round goes. The number beside a title "
           "says how much there is to see or to do."));
    setObjectName(QStringLiteral("sections"));
    setItemDelegate(new SectionDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    int number = 1;
    for (const ScreenEntry& screen : screens()) {
        auto* item = new QListWidgetItem(icon(QLatin1String(screen.icon)), titleOf(screen), this);
        item->setData(ScreenRole, QLatin1String(screen.id));
        item->setData(CountRole, 0);
        const QKeySequence keys = keysOfSection(number++);
        item->setToolTip(keys.isEmpty() ? titleOf(screen)
                                        : tr("%1 (%2)").arg(titleOf(screen), keys.toString(QKeySequence::NativeText)));
    }
    const int side = fontMetrics().height() * 5 / 4;
    setIconSize({side, side});
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            Q_EMIT wanted(item->data(ScreenRole).toString());
    });
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT entered(item->data(ScreenRole).toString()); });
}

QListWidgetItem* SectionList::find(const QString& screen) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(ScreenRole).toString() == screen)
            return item(row);
    return nullptr;
}

void SectionList::select(const QString& screen)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(find(screen));
}

void SectionList::showState(const std::optional<core::RoundState>& state)
{
    for (const ScreenEntry& screen : screens()) {
        const Badge badge = state ? badgeOf(QLatin1String(screen.id), *state) : Badge();
        QListWidgetItem* row = find(QLatin1String(screen.id));
        row->setData(CountRole, badge.count);
        row->setData(Qt::AccessibleTextRole,
                     badge.count == 0 ? titleOf(screen) : tr("%1, %2").arg(titleOf(screen), badge.words));
    }
}

QSize SectionList::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * frameWidth(), 200};
}

QSize SectionList::minimumSizeHint() const
{
    return {sizeHintForColumn(0) + 2 * frameWidth(), 80};
}

void SectionList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    const int side = fontMetrics().height() * 5 / 4;
    setIconSize({side, side});
    updateGeometry();
}

} // namespace ui
