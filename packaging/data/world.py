# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""world.tsv out of the outlines of countries (Natural Earth, by way of world-atlas) and ISO 3166-1 of iso-codes."""
import json
import math
import pathlib
import sys

from common import write

WORK = pathlib.Path(sys.argv[1])
ISO = pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json")
ALPHA2 = {one["numeric"]: one["alpha_2"] for one in json.loads(ISO.read_text(encoding="utf-8"))["3166-1"]}
# Countries without a number of ISO 3166-1, by the name they have in the source.
BY_NAME = {"Kosovo": "XK"}
# Too small to be in the source: where they are, in degrees east and north.
BY_HAND = {"BQ": (-68.3, 12.2), "CC": (96.8, -12.2), "CX": (105.6, -10.5), "GF": (-53.1, 4.0), "GI": (-5.4, 36.1), "GP": (-61.5, 16.2),
           "MQ": (-61.0, 14.6), "RE": (55.5, -21.1), "SJ": (16.0, 78.5), "TK": (-171.8, -9.2), "TV": (179.2, -8.5), "UM": (166.6, 19.3),
           "YT": (45.2, -12.8)}
SMALLEST = 0.15  # degrees across; smaller islands are left out of the outlines


def arcs_of(topology):
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)
    return arcs


def rings_of(geometry, arcs):
    """The outer rings: holes are other countries, which are drawn by themselves."""
    polygons = geometry.get("arcs", [])
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    for polygon in polygons:
        ring = []
        for index in polygon[0]:
            points = arcs[index] if index >= 0 else arcs[~index][::-1]
            ring += points if not ring else points[1:]
        yield unrolled(ring)


def unrolled(ring):
    """Goes on beyond 180 degrees where the source jumps to the other edge of the map."""
    out, turn = [], 0
    for lon, lat in ring:
        if out and lon + turn - out[-1][0] > 180:
            turn -= 360
        elif out and lon + turn - out[-1][0] < -180:
            turn += 360
        out.append((lon + turn, lat))
    return out


def cut(ring, edge, keep_left):
    """The part of a ring on one side of a meridian."""
    def inside(point):
        return point[0] <= edge if keep_left else point[0] >= edge
    out = []
    for before, now in zip(ring, ring[1:] + ring[:1]):
        if inside(before) != inside(now):
            part = (edge - before[0]) / (now[0] - before[0])
            out.append((edge, before[1] + part * (now[1] - before[1])))
        if inside(now):
            out.append(now)
    return out


def on_the_map(ring):
    """The pieces of a ring between 180 degrees west and east."""
    for turn in (-360, 0, 360):
        piece = cut(cut([(lon + turn, lat) for lon, lat in ring], 180, True), -180, False) if ring else []
        if len(piece) > 2 and max(p[0] for p in piece) - min(p[0] for p in piece) > SMALLEST:
            yield piece


def weight(ring):
    """Area on the globe and the point in its middle."""
    area = x = y = 0.0
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        cross = (ax * by - bx * ay) / 2
        area, x, y = area + cross, x + (ax + bx) * cross / 3, y + (ay + by) * cross / 3
    return (abs(area) * math.cos(math.radians(y / area)), x / area, y / area) if area else (0.0, *ring[0])


def code_of(geometry):
    return ALPHA2.get(str(geometry.get("id", "")).zfill(3)) or BY_NAME.get(geometry["properties"]["name"], "")


def load(name):
    topology = json.loads((WORK / "world-atlas" / name).read_text(encoding="utf-8"))
    return topology["objects"]["countries"]["geometries"], arcs_of(topology)


points = dict(BY_HAND)
largest = {}  # by country, which may be in the source more than once: far islands have its number as well
geometries, arcs = load("countries-50m.json")
for geometry in geometries:
    for ring in rings_of(geometry, arcs):
        largest[code_of(geometry)] = max(weight(ring), largest.get(code_of(geometry), (0, 0, 0)))
for code, (_, lon, lat) in largest.items():
    if code:
        points[code] = ((lon + 540) % 360 - 180, lat)
rows = [["point", code, "%.1f,%.1f" % points[code]] for code in sorted(points)]

outlines = []
geometries, arcs = load("countries-110m.json")
for geometry in geometries:
    if code_of(geometry) == "AQ":
        continue  # nobody applies from there, and it would take a fifth of the picture
    for ring in rings_of(geometry, arcs):
        for piece in on_the_map(ring):
            spots = []
            for lon, lat in piece:
                spot = "%.1f,%.1f" % (lon, lat)
                if not spots or spots[-1] != spot:
                    spots.append(spot)
            outlines.append(["outline", code_of(geometry), " ".join(spots)])
rows += sorted(outlines)
write("world.tsv", ["Made by packaging/data/world.py out of Natural Earth 1:110m and 1:50m; do not edit.",
                    "point: country, degrees east and north of its middle; outline: country, points of one piece of land"], rows)
