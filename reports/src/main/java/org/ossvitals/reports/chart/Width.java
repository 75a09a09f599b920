package org.ossvitals.reports.chart;

/** Every chart is drawn twice, with text of equal size; the style sheet shows the one that fits. */
public enum Width {
    WIDE(720),
    NARROW(350);

    private final int pixels;

    Width(int pixels) {
        this.pixels = pixels;
    }

    int pixels() {
        return pixels;
    }

    boolean narrow() {
        return this == NARROW;
    }
}
