package org.ossvitals.reports.chart;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes every example chart into one page, to be looked at: {@code ChartGallery FOLDER STYLESHEET}. Reports the
 * size of each chart and how long it takes once warm.
 */
final class ChartGallery {

    private static final int ROUNDS = 30;

    private ChartGallery() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String style = Files.readString(Path.of(arguments[1]));
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Charts</title><style>" + style
                + "</style><main class=\"page\">");
        for (Chart chart : ExampleCharts.all()) {
            Drawn drawn = chart.draw();
            page.append("<figure style=\"margin:2rem 0\"><figcaption><b>" + chart.id() + "</b></figcaption>"
                    + drawn.inline() + "</figure>\n");
            Files.writeString(folder.resolve(chart.id() + ".svg"), drawn.svgFile());
            Files.write(folder.resolve(chart.id() + ".png"), chart.png());
        }
        ExampleCharts.sparklines().forEach(line -> page.append(line.svg()));
        Files.writeString(folder.resolve("charts.html"), page.append("</main></html>"));
        if (arguments.length > 2) {
            ExampleCharts.all().forEach(ChartGallery::measure);
        }
    }

    private static void measure(Chart chart) {
        List.of(1, 2).forEach(pass -> {
            long start = processorTime();
            for (int i = 0; i < ROUNDS; i++) {
                chart.draw();
            }
            long drawn = processorTime();
            for (int i = 0; i < ROUNDS / 3; i++) {
                chart.png();
            }
            long end = processorTime();
            if (pass == 2) {
                System.out.printf(
                        "%-20s wide %5.1f kB, narrow %5.1f kB, svg %5.2f ms, png %5.1f ms%n",
                        chart.id(),
                        chart.draw().svgWide().length() / 1000.0,
                        chart.draw().svgNarrow().length() / 1000.0,
                        (drawn - start) / 1e6 / ROUNDS,
                        (end - drawn) / 1e6 / (ROUNDS / 3));
            }
        });
    }

    /** Of this thread alone, so that a busy machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
