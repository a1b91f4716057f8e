// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/world.h"

#include "core/base/table.h"
#include "ui/look/projection.h"

#include <QHash>
#include <QPolygonF>

namespace ui {
namespace {

QPointF degreesOf(const QString& cell)
{
    const qsizetype comma = cell.indexOf(u',');
    return {cell.left(comma).toDouble(), cell.mid(comma + 1).toDouble()};
}

struct World
{
    std::vector<Land> land;
    QHash<QString, QPointF> middles;

    World()
    {
        for (const QStringList& row : core::readTable(QStringLiteral("world.tsv"), 3)) {
            if (row[0] == QStringLiteral("point")) {
                middles.insert(row[1], degreesOf(row[2]));
                continue;
            }
            QPolygonF outline;
            for (const QString& cell : row[2].split(u' ')) {
                const QPointF degrees = degreesOf(cell);
                outline += equalEarth(degrees.x(), degrees.y());
            }
            QPainterPath shape;
            shape.addPolygon(outline);
            shape.closeSubpath();
            land.push_back({row[1], shape});
        }
    }
};

const World& world()
{
    static const World read;
    return read;
}

QPainterPath makeEdge()
{
    QPolygonF edge;
    for (int north = -90; north <= 90; north += 3)
        edge += equalEarth(180, north);
    for (int north = 90; north >= -90; north -= 3)
        edge += equalEarth(-180, north);
    QPainterPath path;
    path.addPolygon(edge);
    path.closeSubpath();
    return path;
}

} // namespace

const std::vector<Land>& worldLand()
{
    return world().land;
}

const QPainterPath& worldEdge()
{
    static const QPainterPath edge = makeEdge();
    return edge;
}

std::optional<QPointF> middleOf(const QString& country)
{
    const auto at = world().middles.constFind(country);
    return at == world().middles.constEnd() ? std::nullopt : std::optional(*at);
}

} // namespace ui
