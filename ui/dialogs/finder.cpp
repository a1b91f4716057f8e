// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/finder.h"

#include "core/base/text.h"
#include "ui/look/text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int mostShown = 200; ///< nobody reads further; typing on is faster

/// Every word somewhere; better when the title begins with them.
int rank(const QString& folded, const QString& title, const QStringList& words)
{
    for (const QString& word : words)
        if (!folded.contains(word))
            return 0;
    if (words.isEmpty() || title.startsWith(words.join(u' ')))
        return 3;
    for (const QString& part : title.split(u' '))
        if (part.startsWith(words.first()))
            return 2;
    return 1;
}

} // namespace

Finder::Finder(const QString& title, const QString& invitation, const QString& nothing,
               std::vector<Findable> all, QWidget* parent)
    : QDialog(parent), m_all(std::move(all)), m_line(new QLineEdit), m_list(new QListWidget),
      m_count(new QLabel), m_nothing(nothing)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Findable& one : m_all)
        m_folded += core::foldText(one.title + u' ' + one.detail + u' ' + one.also);
    m_line->setPlaceholderText(invitation);
    m_line->setAccessibleName(invitation);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(1, 1) * fontMetrics().height());
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addWidget(m_count);
    resize(letters(this, 70), fontMetrics().height() * 22);
    connect(m_line, &QLineEdit::textChanged, this, &Finder::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &Finder::take);
    narrow({});
}

void Finder::narrow(const QString& words)
{
    const QStringList wanted = core::foldText(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, int>> found;
    for (int i = 0; i < int(m_all.size()); ++i)
        if (const int fits = rank(m_folded.at(i), core::foldText(m_all[size_t(i)].title), wanted); fits > 0)
            found.emplace_back(-fits, i);
    std::sort(found.begin(), found.end());
    m_list->clear();
    QPixmap blank(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(16, 16));
    blank.fill(Qt::transparent);
    const bool anyIcon =
        std::any_of(m_all.begin(), m_all.end(), [](const Findable& one) { return !one.icon.isNull(); });
    for (const auto& [fits, i] : found) {
        if (m_list->count() == mostShown)
            break;
        const Findable& one = m_all[size_t(i)];
        const QString text =
            one.detail.isEmpty() ? one.title : one.title + QStringLiteral("  ·  ") + one.detail;
        auto* item =
            new QListWidgetItem(one.icon.isNull() && anyIcon ? QIcon(blank) : one.icon, text, m_list);
        item->setData(Qt::UserRole, one.key);
        item->setToolTip(text);
    }
    m_list->setCurrentRow(0);
    m_count->setText(found.empty()
                         ? m_nothing
                         : QCoreApplication::translate("Finder", "%n found", nullptr, int(found.size())));
}

void Finder::take()
{
    if (const QListWidgetItem* item = m_list->currentItem()) {
        const QString key = item->data(Qt::UserRole).toString();
        close();
        Q_EMIT chosen(key);
    }
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

} // namespace ui
