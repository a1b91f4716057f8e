// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/world_map.h"

#include "ui/look/projection.h"
#include "ui/look/text.h"
#include "ui/look/world.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {
namespace {

// The far south is left out: nobody lives there, and the rest is larger for it.
constexpr double southernmost = -58;

QColor mixed(const QColor& a, const QColor& b, double part)
{
    return QColor::fromRgbF(float(a.redF() * (1 - part) + b.redF() * part),
                            float(a.greenF() * (1 - part) + b.greenF() * part),
                            float(a.blueF() * (1 - part) + b.blueF() * part));
}

/// From the projection to the paper.
QTransform onto(const QRectF& where)
{
    const double north = equalEarth(0, 84).y();
    const double south = equalEarth(0, southernmost).y();
    const double wide = projectedWorld().width();
    const double scale = std::min(where.width() / wide, where.height() / (south - north));
    QTransform transform;
    transform.translate(where.center().x(), where.center().y());
    transform.scale(scale, scale);
    transform.translate(0, -(north + south) / 2);
    return transform;
}

double thickness(int count, double unit)
{
    return unit * (0.9 + 0.9 * std::sqrt(double(count)));
}

/// An arc that bends to the north, higher the farther it goes; a ring for a link inside one country.
QPainterPath arcOf(const MapLink& link, const QTransform& transform)
{
    QPainterPath path;
    const auto from = middleOf(link.from);
    const auto to = middleOf(link.to);
    if (!from || !to)
        return path;
    const QPointF a = transform.map(equalEarth(from->x(), from->y()));
    const QPointF b = transform.map(equalEarth(to->x(), to->y()));
    if (link.from == link.to) {
        const double r = 3 + 0.004 * transform.m11();
        path.addEllipse(a - QPointF(0, r), r, r);
        return path;
    }
    const double far = std::hypot(a.x() - b.x(), a.y() - b.y());
    const QPointF top = (a + b) / 2 - QPointF(0, far * 0.28);
    path.moveTo(a);
    path.quadTo(top, b);
    return path;
}

void paintLand(QPainter& painter, const QTransform& transform, const std::vector<MapLink>& links,
               const QPalette& palette)
{
    QSet<QString> taking;
    for (const MapLink& link : links)
        taking << link.from << link.to;
    const QColor paper = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    const QColor border = mixed(paper, ink, 0.32);
    painter.setPen(QPen(border, 0.6));
    for (const Land& land : worldLand()) {
        painter.setBrush(mixed(paper, ink, taking.contains(land.country) ? 0.26 : 0.11));
        painter.drawPath(transform.map(land.shape));
    }
}

} // namespace

void paintWorldMap(QPainter& painter, const QRectF& where, const std::vector<MapLink>& links, int chosen,
                   const QPalette& palette)
{
    painter.save();
    painter.setClipRect(where, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = onto(where);
    const QColor paper = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    painter.setPen(QPen(mixed(paper, ink, 0.2), 0.8));
    painter.setBrush(mixed(paper, palette.color(QPalette::Highlight), 0.06));
    painter.drawPath(transform.map(worldEdge()));
    paintLand(painter, transform, links, palette);

    const double unit = std::max(0.7, where.width() / 900);
    painter.setBrush(Qt::NoBrush);
    QColor line = mixed(palette.color(QPalette::Highlight), ink, 0.25);
    line.setAlphaF(links.size() > 120 ? 0.42f : 0.62f);
    for (size_t i = 0; i < links.size(); ++i)
        if (int(i) != chosen) {
            painter.setPen(QPen(line, thickness(links[i].count, unit), Qt::SolidLine, Qt::RoundCap));
            painter.drawPath(arcOf(links[i], transform));
        }
    const auto dot = [&](const QString& country, double size, const QColor& color) {
        if (const auto at = middleOf(country)) {
            painter.setPen(QPen(paper, unit * 0.7));
            painter.setBrush(color);
            painter.drawEllipse(transform.map(equalEarth(at->x(), at->y())), size, size);
        }
    };
    for (const MapLink& link : links)
        for (const QString& country : {link.from, link.to})
            dot(country, unit * 2.2, ink);
    if (chosen >= 0 && chosen < int(links.size())) {
        const MapLink& link = links[size_t(chosen)];
        const double thick = thickness(link.count, unit) + 2.2 * unit;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(paper, thick + 3 * unit, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(arcOf(link, transform));
        painter.setPen(QPen(ink, thick, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(arcOf(link, transform));
        for (const QString& country : {link.from, link.to})
            dot(country, unit * 4, ink);
    }
    painter.restore();
}

WorldMap::WorldMap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName(QStringLiteral("worldMap"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void WorldMap::show(const std::vector<MapLink>& links)
{
    if (links == m_links)
        return;
    const MapLink before = m_chosen >= 0 ? m_links[size_t(m_chosen)] : MapLink();
    m_links = links;
    m_hovered = -1;
    const auto same = std::find_if(links.begin(), links.end(), [&](const MapLink& link) {
        return link.from == before.from && link.to == before.to;
    });
    m_chosen = m_chosen >= 0 && same != links.end() ? int(same - links.begin()) : -1;
    describe();
    update();
}

void WorldMap::choose(int link)
{
    if (link < 0 || link >= int(m_links.size()))
        link = -1;
    if (link == m_chosen)
        return;
    m_chosen = link;
    describe();
    update();
    Q_EMIT chosenChanged(m_chosen);
}

void WorldMap::describe()
{
    setAccessibleName(tr("Map of the links between countries"));
    const QString keys = tr("Arrow keys go from link to link, Enter shows the pairs.");
    setAccessibleDescription(
        (m_chosen >= 0 ? m_links[size_t(m_chosen)].text : tr("%n link(s).", nullptr, int(m_links.size()))) +
        u' ' + keys);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize WorldMap::sizeHint() const
{
    return {letters(this, 110), letters(this, 52)};
}

QSize WorldMap::minimumSizeHint() const
{
    return {letters(this, 40), letters(this, 20)};
}

void WorldMap::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintWorldMap(painter, QRectF(rect()).adjusted(4, 4, -4, -4), m_links, m_hovered >= 0 ? m_hovered : m_chosen,
                  palette());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect();
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

QPointF WorldMap::middleOfLink(int link) const
{
    const QPainterPath arc = arcOf(m_links[size_t(link)], onto(QRectF(rect()).adjusted(4, 4, -4, -4)));
    return arc.isEmpty() ? QPointF(-1, -1) : arc.pointAtPercent(0.5);
}

int WorldMap::linkAt(const QPointF& point) const
{
    const QTransform transform = onto(QRectF(rect()).adjusted(4, 4, -4, -4));
    int nearest = -1;
    double least = 8; // pixels: a line is hard to hit
    for (size_t i = 0; i < m_links.size(); ++i) {
        const QPainterPath arc = arcOf(m_links[i], transform);
        if (arc.isEmpty() || !arc.boundingRect().adjusted(-8, -8, 8, 8).contains(point))
            continue;
        constexpr int steps = 48;
        for (int step = 0; step <= steps; ++step) {
            const QPointF on = arc.pointAtPercent(step / double(steps));
            const double away = std::hypot(on.x() - point.x(), on.y() - point.y());
            if (away < least) {
                least = away;
                nearest = int(i);
            }
        }
    }
    return nearest;
}

void WorldMap::mouseMoveEvent(QMouseEvent* event)
{
    const int link = linkAt(event->position());
    if (link == m_hovered)
        return;
    m_hovered = link;
    update();
    if (link >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), m_links[size_t(link)].text, this);
    else
        QToolTip::hideText();
}

void WorldMap::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void WorldMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(linkAt(event->position()));
}

void WorldMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int link = linkAt(event->position()); link >= 0)
        Q_EMIT activated(link);
}

void WorldMap::keyPressEvent(QKeyEvent* event)
{
    const int count = int(m_links.size());
    const int key = event->key();
    if (count > 0 && (key == Qt::Key_Right || key == Qt::Key_Down))
        choose(qMin(m_chosen + 1, count - 1));
    else if (count > 0 && (key == Qt::Key_Left || key == Qt::Key_Up))
        choose(qMax(m_chosen - 1, 0));
    else if (key == Qt::Key_Home && count > 0)
        choose(0);
    else if (key == Qt::Key_End && count > 0)
        choose(count - 1);
    else if (key == Qt::Key_Escape && m_chosen >= 0)
        choose(-1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_chosen >= 0)
        Q_EMIT activated(m_chosen);
    else
        QWidget::keyPressEvent(event);
}

bool WorldMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const int link = linkAt(help->pos()); link >= 0)
            QToolTip::showText(help->globalPos(), m_links[size_t(link)].text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
