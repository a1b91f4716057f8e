// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/welcome/recent_list.h"

#include "core/base/text.h"
#include "ui/look/text.h"
#include "ui/session/time_words.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {
namespace {

enum Role
{
    PathRole = Qt::UserRole,
    NameRole,
    StateRole,
    PlaceRole
};

QString say(const char* text)
{
    return QCoreApplication::translate("RecentList", text);
}

/// Name in strong letters, below it the round with its state, below that where the file lies and since when.
class RecentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.fontMetrics.averageCharWidth() * 30,
                option.fontMetrics.lineSpacing() * 3 + 2 * gap(option)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        const bool selected = option.state & QStyle::State_Selected;
        const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const QFontMetrics plain(option.font);
        QRect line = option.rect.adjusted(gap(option), gap(option), -gap(option), 0);
        line.setHeight(plain.lineSpacing());
        painter->save();
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        const auto write = [&](const QString& text, const QFont& font, Qt::TextElideMode elide) {
            painter->setFont(font);
            painter->drawText(
                line, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                QFontMetrics(font).elidedText(text, elide, line.width()));
            line.translate(0, plain.lineSpacing());
        };
        write(index.data(NameRole).toString(), fontFor(TextRole::Strong, option.font), Qt::ElideMiddle);
        write(index.data(StateRole).toString(), option.font, Qt::ElideRight);
        write(index.data(PlaceRole).toString(), option.font, Qt::ElideMiddle);
        painter->restore();
    }

private:
    static int gap(const QStyleOptionViewItem& option) { return option.fontMetrics.height() / 2; }
};

QString whenOpen(const QDateTime& at, const QDateTime& now)
{
    const qint64 days = at.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return say("today");
    if (days == 1)
        return say("yesterday");
    return dayText(at.toLocalTime().date());
}

} // namespace

RecentList::RecentList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Programmes that were open here"));
    setItemDelegate(new RecentDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
}

void fillRecentList(QListWidget* list, const std::vector<RecentFile>& files, const QDateTime& now)
{
    list->clear();
    for (const RecentFile& file : files) {
        QString state = file.round.isEmpty() ? say("No round yet") : file.round;
        if (!file.round.isEmpty() && !file.state.isEmpty())
            state = say("%1: %2").arg(core::isolated(file.round), file.state);
        const QString path = QDir::toNativeSeparators(file.path);
        const QString place = QFileInfo::exists(file.path) ? say("%1 · %2").arg(path, whenOpen(file.at, now))
                                                           : say("Not there any more: %1").arg(path);
        auto* item = new QListWidgetItem(list);
        item->setData(PathRole, file.path);
        item->setData(NameRole, file.programme);
        item->setData(StateRole, state);
        item->setData(PlaceRole, place);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{file.programme, state, place}.join(QStringLiteral(". ")));
        item->setToolTip(path);
    }
    list->setCurrentRow(0);
}

} // namespace ui
