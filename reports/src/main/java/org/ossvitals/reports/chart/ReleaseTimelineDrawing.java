package org.ossvitals.reports.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.ossvitals.reports.chart.ReleaseTimeline.Release;
import org.ossvitals.reports.chart.ReleaseTimeline.Size;
import org.ossvitals.reports.finding.Dates;
import org.ossvitals.reports.finding.Words;

/** Draws a {@link ReleaseTimeline} at one width; places are days since the epoch. */
final class ReleaseTimelineDrawing {

    private static final double LINE = 62;
    private static final double AXIS = 80;
    private static final double HALF_WINDOW = 13;
    private static final double OVER = 41;
    private static final int CROWDED = 40;

    private final ReleaseTimeline chart;
    private final List<Release> releases;
    private final Frame frame;
    private final Sheet sheet;

    ReleaseTimelineDrawing(ReleaseTimeline chart, Width width) {
        this.chart = chart;
        releases = chart.releases().stream()
                .filter(release ->
                        !release.on().isBefore(chart.first()) && !release.on().isAfter(chart.asOf()))
                .sorted(Comparator.comparing(Release::on))
                .toList();
        LocalDate last = chart.next() != null && chart.next().due().isAfter(chart.asOf())
                ? chart.next().due()
                : chart.asOf();
        Range days = new Range(chart.first().toEpochDay(), last.toEpochDay() + 1.0);
        frame = new Frame(Shapes.box(10, LINE - 6, width.pixels() - 24.0, 12), days, new Range(-1, 1));
        sheet = new Sheet(width.pixels(), 106);
    }

    Sheet sheet() {
        sheet.stroke(Shapes.line(frame.left(), LINE, frame.right(), LINE), Ink.RULE, Pen.HAIR);
        chart.promised().forEach(this::window);
        double today = frame.x(chart.asOf().toEpochDay());
        sheet.stroke(Shapes.line(today, LINE - HALF_WINDOW, today, AXIS), Ink.INK_2, Pen.DASH);
        dots();
        next();
        remarks();
        axis();
        return sheet;
    }

    private void window(ReleaseTimeline.Window window) {
        double from = Math.max(frame.left(), frame.x(window.from().toEpochDay()));
        double to = Math.min(sheet.width(), frame.x(window.to().toEpochDay() + 1.0));
        if (to > from) {
            sheet.fill(Shapes.box(from, LINE - HALF_WINDOW, to - from, 2 * HALF_WINDOW), Ink.PAST_SOFT);
        }
    }

    /** One series per look, patches first, so that they never hide a release with features. */
    private void dots() {
        XYPlot plot = frame.plot(1);
        plot.setRangeGridlinesVisible(false);
        int index = 0;
        double room = releases.size() > CROWDED ? 0.65 : 1;
        for (Size size : List.of(Size.PATCH, Size.FEATURE)) {
            for (Judgement judgement : Judgement.values()) {
                XYSeries series = new XYSeries(size + " " + judgement);
                releases.stream()
                        .filter(release -> release.size() == size && release.judgement() == judgement)
                        .forEach(release -> series.add(release.on().toEpochDay(), 0));
                plot.setDataset(index, new XYSeriesCollection(series));
                double radius = (size == Size.PATCH ? 3 : 5.5) * room;
                plot.setRenderer(index, Renderers.signs(Shapes.dot(0, 0, radius), ink(judgement)));
                index++;
            }
        }
        frame.draw(plot, sheet);
        if (releases.isEmpty()) {
            sheet.label(Label.middle(Words.text("chart.releases.none"), (frame.left() + frame.right()) / 2, LINE - 19));
        }
    }

    private static Ink ink(Judgement judgement) {
        return judgement == Judgement.UNJUDGED ? Ink.ACCENT : judgement.ink();
    }

    private void next() {
        if (chart.next() == null) {
            return;
        }
        double x = Math.max(frame.left(), frame.x(chart.next().due().toEpochDay()));
        boolean overdue = chart.next().due().isBefore(chart.asOf());
        if (overdue) {
            double today = frame.x(chart.asOf().toEpochDay());
            sheet.stroke(Shapes.line(x, LINE, today, LINE), Ink.WORSE, Pen.DATA);
            sheet.stroke(Shapes.line(x, LINE - 7, x, LINE + 7), Ink.WORSE, Pen.DATA);
        } else {
            sheet.fill(Shapes.dot(x, LINE, 5), Ink.PAPER);
            sheet.stroke(Shapes.dot(x, LINE, 5), Ink.PAST, Pen.THIN);
        }
        Label label =
                Label.end(chart.next().label(), sheet.width() - 10.0, OVER).in(overdue ? Ink.WORSE : Ink.INK);
        sheet.place(overdue ? label.strong() : label, label.atHeight(OVER - 18));
    }

    /** The latest first: where there is no room for all, it is the old ones that go unsaid. */
    private void remarks() {
        for (int i = releases.size() - 1; i >= 0; i--) {
            Release release = releases.get(i);
            if (release.remark() != null && !release.remark().isBlank()) {
                double x = frame.x(release.on().toEpochDay());
                Label label = release.judgement().speak(Label.middle(release.remark(), x, OVER));
                sheet.place(label, label.atHeight(OVER - 18));
            }
        }
    }

    /** A tick at each quarter; the names of Januaries carry the year and go first. */
    private void axis() {
        YearMonth first = YearMonth.from(chart.first());
        List<YearMonth> quarters = Stream.iterate(first, month -> month.plusMonths(1))
                .limit(ReleaseTimeline.MONTHS + 6L)
                .filter(month -> month.getMonthValue() % 3 == 1)
                .filter(month -> frame.x().contains(month.atDay(1).toEpochDay()))
                .toList();
        quarters.forEach(month -> {
            double x = frame.x(month.atDay(1).toEpochDay());
            sheet.stroke(Shapes.line(x, AXIS, x, AXIS + 5), Ink.INK_2, Pen.HAIR);
        });
        quarters.stream().filter(month -> month.getMonthValue() == 1).forEach(month -> name(month, "date.month_short"));
        quarters.stream().filter(month -> month.getMonthValue() != 1).forEach(month -> name(month, "date.month_alone"));
    }

    private void name(YearMonth month, String format) {
        sheet.place(Label.start(
                Dates.inMonths(format, month), frame.x(month.atDay(1).toEpochDay()) + 2, AXIS + 19));
    }
}
