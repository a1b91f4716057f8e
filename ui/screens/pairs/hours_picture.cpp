// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/hours_picture.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int day = 24 * 60;
constexpr int grain = 15;

class Drawing
{
public:
    Drawing(const ClockPeriod& period, const QStringList& names, const HoursLook& look)
        : m_period(period), m_names(names), m_look(look), m_metrics(look.font), m_line(m_metrics.height()),
          m_label(look.width / 3)
    {
        m_image = QImage(QSize(look.width, height()) * look.ratio, QImage::Format_ARGB32_Premultiplied);
        m_image.setDevicePixelRatio(look.ratio);
        m_image.fill(Qt::transparent);
    }

    QImage make()
    {
        QPainter painter(&m_image);
        painter.setFont(m_look.font);
        painter.setPen(m_look.palette.color(QPalette::Text));
        for (int row = 0; row < int(m_names.size()); ++row)
            drawRow(painter, row);
        drawTogether(painter);
        drawHours(painter);
        return m_image;
    }

private:
    int rowHeight() const { return m_line + 4; }
    int rowsHeight() const { return rowHeight() * int(m_names.size()); }
    int height() const { return rowsHeight() + m_line + 4; }

    /// Where a moment of the first one's day is drawn; time runs the way the text runs.
    qreal at(int minute) const
    {
        const qreal wide = m_look.width - m_label - 2;
        const qreal x = m_label + wide * minute / day;
        return m_look.rightToLeft ? m_look.width - x : x;
    }
    QRectF span(int from, int to, int top, int tall) const
    {
        return QRectF(QPointF(at(from), top), QPointF(at(to), top + tall)).normalized();
    }
    int utcOf(int minute) const { return minute - m_period.offsets.front(); }

    void drawRow(QPainter& painter, int row)
    {
        const int top = row * rowHeight();
        const QRect name = mirrored(QRect(0, top, m_label - 6, m_line + 2));
        painter.drawText(name, Qt::AlignVCenter | (m_look.rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                         m_metrics.elidedText(m_names[row], Qt::ElideMiddle, name.width()));
        painter.fillRect(span(0, day, top + 2, m_line - 2), m_look.palette.color(QPalette::AlternateBase));
        for (int minute = 0; minute < day; minute += grain)
            if (isAwake(m_period.offsets[size_t(row)], utcOf(minute)))
                painter.fillRect(span(minute, minute + grain, top + 2, m_line - 2),
                                 m_look.palette.color(QPalette::Mid));
    }

    QRect mirrored(const QRect& rect) const
    {
        return m_look.rightToLeft ? QRect(m_look.width - rect.right() - 1, rect.y(), rect.width(), rect.height())
                                  : rect;
    }

    void drawTogether(QPainter& painter)
    {
        for (int minute = 0; minute < day; minute += grain)
            if (std::all_of(m_period.offsets.begin(), m_period.offsets.end(),
                            [&](int offset) { return isAwake(offset, utcOf(minute)); }))
                painter.fillRect(span(minute, minute + grain, 2, rowsHeight() - 4),
                                 m_look.palette.color(QPalette::Highlight));
    }

    void drawHours(QPainter& painter)
    {
        for (const int hour : {0, 6, 12, 18, 24}) {
            const QString text = QLocale().toString(hour);
            const int wide = m_metrics.horizontalAdvance(text);
            const qreal middle = at(hour * 60);
            const qreal left = std::clamp(middle - wide / 2.0, 0.0, qreal(m_look.width - wide));
            painter.drawText(QRectF(left, rowsHeight(), wide + 1, m_line + 2), Qt::AlignCenter, text);
        }
    }

    const ClockPeriod& m_period;
    const QStringList& m_names;
    const HoursLook& m_look;
    const QFontMetrics m_metrics;
    const int m_line;
    const int m_label;
    QImage m_image;
};

} // namespace

QImage hoursPicture(const ClockPeriod& period, const QStringList& names, const HoursLook& look)
{
    return Drawing(period, names, look).make();
}

} // namespace ui
