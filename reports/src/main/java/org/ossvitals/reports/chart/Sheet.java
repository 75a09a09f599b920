package org.ossvitals.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jfree.chart.JFreeChart;

/** A drawing being put together: plots and marks in order, and words on top. Handed out to be written, not changed. */
public final class Sheet {

    /** Pixels between two words on one line. */
    private static final int APART = 6;
    /** Of 255. */
    private static final int FAINT = 140;

    private final int width;
    private final int height;
    private final List<Consumer<Graphics2D>> marks = new ArrayList<>();
    private final List<JFreeChart> plots = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Tip> tips = new ArrayList<>();

    /** Alternative that a pointer over a circle is told. */
    record Tip(Ellipse2D over, String text) {}

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    List<JFreeChart> plots() {
        return Collections.unmodifiableList(plots);
    }

    List<Label> labels() {
        return Collections.unmodifiableList(labels);
    }

    List<Tip> tips() {
        return Collections.unmodifiableList(tips);
    }

    void tip(Ellipse2D over, String text) {
        tips.add(new Tip(over, text));
    }

    void plot(JFreeChart chart, Rectangle2D area) {
        plots.add(chart);
        marks.add(graphics -> chart.draw(graphics, area));
    }

    void fill(Shape shape, Ink ink) {
        marks.add(graphics -> {
            graphics.setPaint(ink.color());
            graphics.fill(shape);
        });
    }

    /** Lets the page through, for what is there but says little. */
    void fillFaint(Shape shape, Ink ink) {
        Color colour = ink.color();
        Color faint = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), FAINT);
        marks.add(graphics -> {
            graphics.setPaint(faint);
            graphics.fill(shape);
        });
    }

    void stroke(Shape shape, Ink ink, Pen pen) {
        marks.add(graphics -> {
            graphics.setPaint(ink.color());
            graphics.setStroke(pen.stroke());
            graphics.draw(shape);
        });
    }

    void hatch(Rectangle2D box) {
        stroke(Shapes.hatch(box), Ink.PAST, Pen.HATCH);
    }

    /** Writes the label whatever is there. */
    void label(Label label) {
        labels.add(label);
    }

    /** Writes the first candidate that stays on the sheet and clear of other labels; none, if none does. */
    boolean place(Label... candidates) {
        Optional<Label> free = Arrays.stream(candidates).filter(this::isFree).findFirst();
        free.ifPresent(labels::add);
        return free.isPresent();
    }

    void drawMarks(Graphics2D graphics) {
        marks.forEach(mark -> mark.accept(graphics));
    }

    private boolean isFree(Label label) {
        Rectangle2D box = label.box();
        boolean inside =
                box.getMinX() >= -1 && box.getMaxX() <= width + 1 && box.getMinY() >= -2 && box.getMaxY() <= height + 2;
        Rectangle2D apart = Shapes.box(box.getX() - APART, box.getY(), box.getWidth() + 2 * APART, box.getHeight());
        return inside && labels.stream().noneMatch(other -> other.box().intersects(apart));
    }
}
