// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/drop_area.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/widgets/empty_view.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {
namespace {

QString fileIn(const QMimeData* data)
{
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

DropArea::DropArea(QWidget* parent)
    : QFrame(parent), m_words(new EmptyView(this)), m_troubleRow(new QWidget(this)),
      m_trouble(new TextLabel(TextRole::Strong, {}, this))
{
    setAcceptDrops(true);
    m_words->say(
        tr("Drop the file with the answers here"),
        tr("A table as your form gives it: CSV, TSV, XLSX, ODS, or a zip with one of them. The file is only "
           "read, never changed, and nothing is brought in before you have seen what would happen."),
        tr("Choose file…"));
    connect(m_words, &EmptyView::pressed, this, &DropArea::fileWanted);
    auto* sign = new QLabel(m_troubleRow);
    sign->setPixmap(icon(QStringLiteral("problem")).pixmap(style()->pixelMetric(QStyle::PM_LargeIconSize)));
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_trouble->setAccessibleName(tr("Why the file could not be read"));
    auto* row = new QHBoxLayout(m_troubleRow);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_trouble, 1);
    m_troubleRow->hide();
    auto* column = new QVBoxLayout(this);
    const int margin = air(this, 4);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_troubleRow);
    column->addWidget(m_words, 1);
}

void DropArea::setTrouble(const QString& why)
{
    m_trouble->setText(why);
    m_troubleRow->setVisible(!why.isEmpty());
}

QString DropArea::trouble() const
{
    return m_troubleRow->isHidden() ? QString() : m_trouble->text();
}
QPushButton* DropArea::button() const
{
    return m_words->button();
}

void DropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (fileIn(event->mimeData()).isEmpty())
        return;
    m_isOver = true;
    update();
    event->acceptProposedAction();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isOver = false;
    update();
}

void DropArea::dropEvent(QDropEvent* event)
{
    m_isOver = false;
    update();
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(path);
}

void DropArea::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(palette().color(m_isOver ? QPalette::Highlight : QPalette::Mid), m_isOver ? 3 : 2, Qt::DashLine);
    painter.setPen(pen);
    const int inset = air(this, 2);
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), inset, inset);
}

} // namespace ui
