package org.ossvitals.reports.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ossvitals.reports.chart.WorldMap.Beside;
import org.ossvitals.reports.chart.WorldMap.Place;

/** Draws a {@link WorldMap} at one width: land, circles, names where there is room, and below what is not on the map. */
final class WorldMapDrawing {
    /** Of the largest circle, and of the smallest that can be seen, in pixels. */
    private static final double LARGEST_WIDE = 26;

    private static final double LARGEST_NARROW = 18;
    private static final double SMALLEST = 1.5;
    /** Of a circle that counts one, at most: few neighbours in Europe would hide one another. */
    private static final double ONE_WIDE = 7.2;

    private static final double ONE_NARROW = 5;
    /** Countries named on a telephone; the table has them all. */
    private static final int NAMED_NARROW = 4;
    /** Pixels around small circles that answer a pointer. */
    private static final double TOUCH = 6;

    private static final double GAP = 16;
    private static final double SEAM = 1;

    private final WorldMap chart;
    private final boolean narrow;
    private final World world;
    private final double unit;
    private final Sheet sheet;
    private final List<Rectangle2D> taken = new ArrayList<>();

    WorldMapDrawing(WorldMap chart, Width width) {
        this.chart = chart;
        narrow = width.narrow();
        world = new World(width.pixels());
        unit = Math.min(
                narrow ? ONE_NARROW : ONE_WIDE,
                (narrow ? LARGEST_NARROW : LARGEST_WIDE) / Math.sqrt(Math.max(1, chart.largest())));
        sheet = new Sheet(width.pixels(), (int) Math.ceil(world.height() + below()));
    }

    Sheet sheet() {
        List<Place> placed = chart.countries().stream()
                .filter(place -> World.knows(place.country()))
                .toList();
        Set<String> home = placed.stream().map(Place::country).collect(Collectors.toCollection(TreeSet::new));
        Set<String> quiet = new TreeSet<>(World.all());
        quiet.removeAll(home);
        sheet.fill(world.land(quiet), Ink.LAND);
        sheet.fill(world.land(home), Ink.LAND_2);
        placed.forEach(place -> sheet.fill(dot(place, SEAM), Ink.PAPER));
        placed.forEach(this::circle);
        placed.forEach(this::number);
        placed.stream().limit(narrow ? NAMED_NARROW : placed.size()).forEach(this::name);
        elsewhere();
        return sheet;
    }

    private double radius(double count) {
        return count == 0 ? 0 : Math.max(SMALLEST, unit * Math.sqrt(count));
    }

    private Ellipse2D dot(Place place, double more) {
        Point2D at = world.middle(place.country());
        return Shapes.dot(at.getX(), at.getY(), radius(place.count()) + more);
    }

    /** Small circles lie on large ones, with a seam between them. */
    private void circle(Place place) {
        Ellipse2D dot = dot(place, 0);
        Rectangle2D box = dot.getBounds2D();
        if (taken.stream().anyMatch(box::intersects)) {
            sheet.fill(dot(place, SEAM), Ink.PAPER);
        }
        sheet.fill(dot, Ink.ACCENT);
        sheet.tip(dot(place, Math.max(0, TOUCH - radius(place.count()))), place.said());
        taken.add(box);
    }

    /** The count within the circle, where it fits. */
    private void number(Place place) {
        String count = Unit.COUNT.words(place.count());
        if (inside(place)) {
            Point2D at = world.middle(place.country());
            sheet.place(Label.middle(count, at.getX(), at.getY() + 4.5)
                    .in(Ink.PAPER)
                    .strong());
        }
    }

    private boolean inside(Place place) {
        return TextWidth.of(Unit.COUNT.words(place.count())) * 1.08 + 4 <= 2 * radius(place.count());
    }

    private void name(Place place) {
        Point2D at = world.middle(place.country());
        double away = radius(place.count()) + 5;
        String text = inside(place) ? place.name() : place.name() + " " + Unit.COUNT.words(place.count());
        Label[] candidates = Stream.of(
                        Label.middle(text, at.getX(), at.getY() + away + 10),
                        Label.start(text, at.getX() + away, at.getY() + 4.5),
                        Label.end(text, at.getX() - away, at.getY() + 4.5),
                        Label.middle(text, at.getX(), at.getY() - away - 2))
                .map(label -> label.in(Ink.INK).onTop())
                .filter(label -> taken.stream().noneMatch(circle -> circle.intersects(label.box())))
                .filter(label -> label.box().getMaxY() < world.height())
                .toArray(Label[]::new);
        sheet.place(candidates);
    }

    private double below() {
        double rows = narrow
                ? chart.elsewhere().size()
                : Math.min(1, chart.elsewhere().size());
        return rows * (row() + GAP / 2);
    }

    /** Height of a line of circles below the map. */
    private double row() {
        double radius = chart.elsewhere().stream()
                .mapToDouble(beside -> radius(beside.count()))
                .max()
                .orElse(0);
        return Math.max(36, 2 * radius + 2);
    }

    private void elsewhere() {
        double x = 2;
        double y = world.height() + GAP / 2 + row() / 2;
        for (Beside beside : chart.elsewhere()) {
            double end = beside(beside, x, y);
            x = narrow ? x : end + 2 * GAP;
            y += narrow ? row() + GAP / 2 : 0;
        }
    }

    /** Draws the circle and its words; gives their right end. */
    private double beside(Beside beside, double left, double y) {
        double radius = radius(beside.count());
        if (radius > 0) {
            sheet.stroke(Shapes.dot(left + radius, y, radius), Ink.PAST, Pen.THIN);
            if (beside.unknown()) {
                sheet.stroke(hatched(left + radius, y, radius), Ink.PAST, Pen.HATCH);
            }
        }
        double x = left + 2 * radius + (radius > 0 ? 8 : 0);
        Label name = Label.start(beside.name() + " " + Unit.COUNT.words(beside.count()), x, y - 3)
                .in(Ink.INK)
                .strong();
        Label note = Label.start(TextWidth.fit(beside.note(), sheet.width() - x), x, y + 14);
        sheet.label(name);
        sheet.label(note);
        return x + Math.max(name.width(), note.width());
    }

    /** Rising diagonals within a circle. */
    private static Shape hatched(double x, double y, double radius) {
        Path2D lines = new Path2D.Double();
        double turn = Math.sqrt(0.5);
        for (double offset = -radius + 2; offset < radius; offset += 4) {
            double half = Math.sqrt(radius * radius - offset * offset);
            lines.moveTo(x + (offset - half) * turn, y + (offset + half) * turn);
            lines.lineTo(x + (offset + half) * turn, y + (offset - half) * turn);
        }
        return lines;
    }
}
