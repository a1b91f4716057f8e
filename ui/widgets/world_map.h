// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A map of the world with links between countries as arcs, the more pairs the thicker. The one under the mouse or
// chosen by the keyboard says what it is; arrow keys go from link to link. Drawn in the colours of the palette, so
// it is light, dark or fit for paper. Knows countries and numbers only.

#include <QPainterPath>
#include <QPalette>
#include <QWidget>

#include <vector>

namespace ui {

struct MapLink
{
    QString from; ///< alpha-2
    QString to;
    int count = 0;
    QString text; ///< "Brazil and Ghana: 2 pairs", and who they are

    bool operator==(const MapLink&) const = default;
};

/// Draws the map into a rectangle, for windows and paper. `chosen`: index of a link, -1 for none.
void paintWorldMap(QPainter& painter, const QRectF& where, const std::vector<MapLink>& links, int chosen,
                   const QPalette& palette);

class WorldMap : public QWidget
{
    Q_OBJECT

public:
    explicit WorldMap(QWidget* parent = nullptr);

    /// Links in the order in which the keyboard goes through them.
    void show(const std::vector<MapLink>& links);
    const std::vector<MapLink>& links() const { return m_links; }
    int chosen() const { return m_chosen; }
    void choose(int link);
    /// The link that passes nearest to a point, if it is near enough to be meant; else -1.
    int linkAt(const QPointF& point) const;
    /// The middle of its arc, for tests and tips.
    QPointF middleOfLink(int link) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(int link);
    void activated(int link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();

    std::vector<MapLink> m_links;
    int m_chosen = -1;
    int m_hovered = -1;
};

} // namespace ui
