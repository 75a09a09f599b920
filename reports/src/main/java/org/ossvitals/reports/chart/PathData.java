package org.ossvitals.reports.chart;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Shortens the {@code d} of an SVG path: one decimal, relative steps, nothing that is too small to see. Rounds
 * places, not steps, so that errors do not add up.
 */
final class PathData {

    private static final Pattern SEGMENT = Pattern.compile("([MLQCZ])([^MLQCZ]*)");

    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    private final StringBuilder out = new StringBuilder();
    /** In tenths of a pixel. */
    private long x;

    private long y;
    private long startX;
    private long startY;
    /** A move is written with what follows: moves after which nothing is drawn are left out. */
    private boolean moved;

    private PathData() {}

    /** A number with at most one decimal. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A chart was to be drawn at " + value + "; leave unknown values out");
        }
        return tenths(Math.round(value * 10));
    }

    static String compact(String d) {
        PathData path = new PathData();
        SEGMENT.matcher(d).results().forEach(path::append);
        return path.out.toString();
    }

    private void append(MatchResult segment) {
        String[] numbers = SEPARATOR.split(segment.group(2).strip());
        switch (segment.group(1)) {
            case "M" -> moveTo(places(numbers));
            case "L" -> lineTo(places(numbers));
            case "Z" -> close();
            default -> curve(segment.group(1), places(numbers));
        }
    }

    private void moveTo(long[] to) {
        x = startX = to[0];
        y = startY = to[1];
        moved = true;
    }

    private void start() {
        if (moved) {
            out.append('M').append(pair(x, y));
            moved = false;
        }
    }

    private void lineTo(long[] to) {
        long dx = to[0] - x;
        long dy = to[1] - y;
        if (dx == 0 && dy == 0) {
            return;
        }
        start();
        if (dy == 0) {
            out.append('h').append(tenths(dx));
        } else if (dx == 0) {
            out.append('v').append(tenths(dy));
        } else {
            out.append('l').append(pair(dx, dy));
        }
        x = to[0];
        y = to[1];
    }

    private void curve(String command, long[] points) {
        start();
        out.append(command.toLowerCase(java.util.Locale.ROOT));
        for (int i = 0; i < points.length; i += 2) {
            out.append(i == 0 || points[i] < x ? "" : " ").append(pair(points[i] - x, points[i + 1] - y));
        }
        x = points[points.length - 2];
        y = points[points.length - 1];
    }

    private void close() {
        if (!moved) {
            out.append('z');
        }
        x = startX;
        y = startY;
    }

    private static String pair(long dx, long dy) {
        return tenths(dx) + (dy < 0 ? "" : " ") + tenths(dy);
    }

    private static long[] places(String[] numbers) {
        long[] places = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            double value = Double.parseDouble(numbers[i]);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A path goes through " + value + "; leave unknown values out");
            }
            places[i] = Math.round(value * 10);
        }
        return places;
    }

    private static String tenths(long tenths) {
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        String whole = size < 10 && size != 0 ? "" : Long.toString(size / 10);
        return sign + whole + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
